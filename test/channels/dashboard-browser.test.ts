import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { Charts } from '../../src/web/dashboard/charts.ts';
import { axeProblems } from '../world/axe.ts';
import { launchBrowser } from '../world/browser.ts';
import { busyDays, type DashboardWorld, registered, startDashboardWorld } from './dashboard-world.ts';

/** Where pictures to look at are kept; nowhere unless asked for. */
const pictures = process.env.DASHBOARD_PICTURES;

describe('the dashboard in a browser', function () {
  this.timeout(60_000);
  let browser: Browser;
  let full: DashboardWorld;
  let empty: DashboardWorld;
  const trouble: string[] = [];
  before(async () => {
    [browser, full, empty] = await Promise.all([launchBrowser(), startDashboardWorld(), startDashboardWorld()]);
    for (const [login, methods] of Object.entries(registered)) await full.town.registers(login, ...methods);
    const ids = await Promise.all(
      ['hank.holt', 'ida.ito', 'ana.alvarez', 'ben.baker'].map(
        async (one) => (await full.town.directory.findByName(one))?.id ?? one,
      ),
    );
    await full.writes(busyDays(full.town.now, ids.slice(0, 2), ids.slice(2)));
  });
  after(() => Promise.all([browser.close(), full.stop(), empty.stop()]));

  const open = async (world: DashboardWorld, path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    await context.addCookies([
      { name: 'latchkey-dashboard', value: await world.opens(), url: world.baseUrl, httpOnly: true, sameSite: 'Strict' },
    ]);
    const page = await context.newPage();
    page.on('console', (message) => void trouble.push(message.text()));
    page.on('pageerror', (error) => void trouble.push(error.message));
    await page.goto(world.baseUrl + path);
    return page;
  };
  const isFine = async (page: Page, name: string): Promise<void> => {
    if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
    assert.deepEqual(await axeProblems(page), [], name);
    const sideways = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
    assert.equal(sideways, 0, `${name} scrolls sideways`);
    assert.deepEqual(trouble, [], 'the page obeys its own policy');
  };

  const looks: readonly (readonly [string, 'full' | 'empty', string, BrowserContextOptions])[] = [
    ['data', 'full', '/dashboard?from=2026-09-24&to=2026-11-22', {}],
    ['narrow', 'full', '/dashboard?channel=slack', { viewport: { width: 320, height: 700 }, colorScheme: 'dark' }],
    ['empty', 'empty', '/dashboard', {}],
    ['audit', 'full', '/dashboard/audit?person=ana.alvarez&from=2026-11-01', {}],
    ['audit-empty', 'empty', '/dashboard/audit?person=nobody', { viewport: { width: 320, height: 700 } }],
  ];
  for (const [name, world, path, options] of looks)
    it(`is clean and whole without script: ${name}`, async () => {
      const page = await open(world === 'full' ? full : empty, path, options);
      await isFine(page, name);
      await page.context().close();
    });

  it('reads from right to left, pictures and all', async () => {
    const page = await open(full, '/dashboard');
    const charts = new Charts();
    const series = [{ name: 'a', values: [1, 2, 3, 9] }];
    const svg = await charts.draw({ form: 'columns', labels: ['1', '2', '3', '4'], series, isRightToLeft: true, locale: 'ar' });
    await charts.close();
    await page.evaluate(
      `document.documentElement.dir = 'rtl'; document.querySelector('.chart').outerHTML = ${JSON.stringify(svg)}`,
    );
    await isFine(page, 'rtl');
    const box = async (selector: string) => (await page.locator(selector).first().boundingBox()) ?? { x: 0, width: 0 };
    assert.ok((await box('.tile:first-child')).x > (await box('.tile:nth-child(2)')).x);
    const picture = await box('.chart');
    assert.ok((await box('.chart text')).x > picture.x + picture.width / 2, 'the scale stands on the right');
    await page.context().close();
  });

  it('prints the numbers and none of the buttons', async () => {
    const page = await open(full, '/dashboard');
    await page.emulateMedia({ media: 'print' });
    await isFine(page, 'print');
    assert.equal(await page.isVisible('.filter'), false);
    assert.equal(await page.isVisible('.take'), false);
    assert.equal(await page.isVisible('#days'), true);
    await page.context().close();
  });

  it('every picture has its numbers beside it, and is narrowed by the form', async () => {
    const page = await open(full, '/dashboard');
    assert.equal(await page.locator('.chart').count(), 3);
    assert.equal(await page.locator('.panel:has(.chart) table').count(), 3);
    const resets = page.locator('.tile:first-child dd');
    const before = Number(await resets.textContent());
    await page.selectOption('#channel', 'slack');
    await page.click('.filter button');
    await page.waitForLoadState();
    const after = Number(await resets.textContent());
    assert.ok(after > 0 && after < before, `${after} of ${before}`);
    assert.equal(await page.inputValue('#channel'), 'slack');
    await page.context().close();
  });
});
