import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { ownNameOf } from '../../src/core/languages.ts';
import type { PageView } from '../../src/core/pages.ts';
import { directionOf, languages, tagOf } from '../../src/text/languages.ts';
import { axeProblems } from '../world/axe.ts';
import { launchBrowser } from '../world/browser.ts';
import { startWebWorld, type WebWorld } from './web-world.ts';

const problem = { say: 'password.mismatch' };

/** Every page there is, with its problem where it can have one. */
const pages: readonly PageView[] = [
  { kind: 'sign-in', why: 'link', account: null },
  { kind: 'current-password' },
  { kind: 'new-password', withCurrent: true, problem },
  { kind: 'enter-recovery-code' },
  { kind: 'authenticator-key' },
  { kind: 'make-passkey' },
  { kind: 'use-passkey' },
  { kind: 'recovery-codes' },
  { kind: 'linking-code' },
  { kind: 'enter-linking-code', number: '123456' },
  { kind: 'pass', isShown: false },
  { kind: 'registration-pass' },
  { kind: 'dashboard' },
  { kind: 'account-password' },
  { kind: 'message', tone: 'good', title: { say: 'page.go-back' }, body: [{ say: 'page.go-back.explain' }] },
];

/** In these every page is looked at: the longest words, and the other direction. Elsewhere only words differ, and two pages show how. */
const wholly: readonly string[] = process.env.LOOK_AT ? languages : ['de', 'ar'];

describe('pages in every language', function () {
  this.timeout(60_000);
  let web: WebWorld;
  let browser: Browser;
  before(async () => {
    [web, browser] = await Promise.all([startWebWorld(), launchBrowser()]);
  });
  after(async () => {
    await browser.close();
    await web.stop();
  });
  afterEach(() => {
    web.clock.offsetMs += 3_600_000;
  });

  /** Set `LOOK_AT` to a folder to look at the pages yourself. */
  const picture = async (tab: Page, name: string): Promise<void> => {
    if (!process.env.LOOK_AT) return;
    mkdirSync(process.env.LOOK_AT, { recursive: true });
    await tab.screenshot({ path: `${process.env.LOOK_AT}/${name}.png`, fullPage: true });
  };
  const isFine = async (tab: Page, language: string, what: string): Promise<void> => {
    assert.deepEqual(await axeProblems(tab), [], `${what} in ${language}`);
    const said = await tab.evaluate('[document.documentElement.lang, document.documentElement.dir]');
    assert.deepEqual(said, [tagOf(language), directionOf(language)]);
    assert.ok(
      ((await tab.evaluate('document.documentElement.scrollWidth')) as number) <= 320,
      `${what} is too wide in ${language}`,
    );
    await picture(tab, `${language}-${what}`);
  };

  for (const language of languages)
    it(`${ownNameOf(language)}: free of barriers, its own direction, within 320 pixels`, async () => {
      const isWhole = wholly.includes(language);
      const context = await browser.newContext({ locale: language, viewport: { width: 320, height: 720 } });
      const tab = await context.newPage();
      web.desk.locale = language;
      await tab.goto(web.baseUrl + web.desk.opens({ kind: 'current-password' }));
      await isFine(tab, language, 'claim');
      await tab.fill('#page-code', '123456');
      await tab.click('button.primary');
      await tab.waitForURL('**/page');
      for (const page of pages.filter(({ kind }) => isWhole || kind === 'new-password')) {
        web.desk.movesOn(page);
        await tab.goto(`${web.baseUrl}/page`);
        await isFine(tab, language, page.kind);
      }
      await context.close();
    });

  it('passwords, codes and names are typed from left to right, whatever runs around them', async () => {
    const context = await browser.newContext({ locale: 'ar' });
    const tab = await context.newPage();
    web.desk.locale = 'ar';
    await tab.goto(web.baseUrl + web.desk.opens({ kind: 'new-password', withCurrent: true }));
    const directions = (): Promise<unknown> =>
      tab.evaluate(
        "[...document.querySelectorAll('input:not([type=hidden]):not([type=checkbox])')].map((one) => getComputedStyle(one).direction)",
      );
    assert.deepEqual(await directions(), ['ltr']);
    await tab.fill('#page-code', '123456');
    await tab.click('button.primary');
    await tab.waitForURL('**/page');
    assert.deepEqual(await directions(), ['ltr', 'ltr', 'ltr', 'ltr']);
    await context.close();
  });
});
