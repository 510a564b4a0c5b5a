import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { type Language, ownNameOf } from '../../src/core/languages.ts';
import { Policy } from '../../src/core/policy.ts';
import { directionOf, languages, tagOf } from '../../src/text/languages.ts';
import { Charts } from '../../src/web/dashboard/charts.ts';
import { type Look, type Looked, looksInTurn } from '../world/axe.ts';
import { launchBrowser } from '../world/browser.ts';
import { type AnyPage, everyPage } from '../world/pages/every-page.ts';
import { type Shelf, shelfBefore } from '../world/pages/shelf.ts';
import { startWebWorld, type WebWorld } from './web-world.ts';

const policy = Policy.parse({
  branding: { organisation: 'Fernhill' },
  helpdesk: { contact: 'https://help.fernhill.example', name: 'Service Desk' },
});

/** Where pictures to look at are kept; nowhere unless asked for. */
const pictures = process.env.LOOK_AT;

describe('every page in every language', function () {
  this.timeout(120_000);
  let web: WebWorld;
  let shelf: Shelf;
  let browser: Browser;
  const charts = new Charts();
  before(async () => {
    [web, browser] = await Promise.all([startWebWorld(), launchBrowser()]);
    shelf = await shelfBefore(web.baseUrl);
  });
  after(async () => {
    await Promise.all([browser.close(), charts.close(), shelf.close()]);
    await web.stop();
  });

  const tabAt = async (width: number): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 720 } });
    const tab = await context.newPage();
    await tab.goto(`${shelf.baseUrl}/assets/none`); // a page of ours: its styles are found beside it
    return tab;
  };
  const looksAt = async (tab: Page, pages: readonly AnyPage[], look: Look, mark: string): Promise<readonly Looked[]> => {
    const htmls = pages.map(({ html }) => html);
    if (!pictures) return looksInTurn(tab, htmls, look);
    const seen: Looked[] = [];
    for (const { name, html } of pages) {
      seen.push(...(await looksInTurn(tab, [html], look)));
      await tab.screenshot({ path: `${pictures}/${mark}-${name}.png`, fullPage: true });
    }
    return seen;
  };

  const problemsIn = (language: Language, { problems, width, frame }: Looked): readonly string[] => {
    const isFramed = String(frame) === String([tagOf(language), directionOf(language)]);
    return [...problems, ...(width > 320 ? [`${width} pixels wide`] : []), ...(isFramed ? [] : [String(frame)])];
  };

  for (const language of languages)
    it(`${ownNameOf(language)}: free of barriers, in its own direction, within 320 pixels`, async () => {
      if (pictures) mkdirSync(pictures, { recursive: true });
      const tab = await tabAt(320);
      const pages = await everyPage(language, policy, charts);
      const seen = await looksAt(tab, pages, language === 'en' ? 'everything' : 'words', language);
      await tab.context().close();
      assert.deepEqual(
        seen.map((one, at) => [pages[at]?.name, problemsIn(language, one)]),
        pages.map(({ name }) => [name, []]),
      );
    });

  it('in the dark every text still stands out', async () => {
    const tab = await tabAt(1_280);
    await tab.emulateMedia({ colorScheme: 'dark' });
    const pages = await everyPage('en', policy, charts);
    const seen = await looksAt(tab, pages, 'colours', 'dark');
    await tab.context().close();
    assert.deepEqual(
      seen.map(({ problems }, at) => [pages[at]?.name, problems]),
      pages.map(({ name }) => [name, []]),
    );
  });
});
