import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { type Language, ownNameOf } from '../../src/core/languages.ts';
import { Policy } from '../../src/core/policy.ts';
import { directionOf, languages, tagOf } from '../../src/text/languages.ts';
import { Charts } from '../../src/web/dashboard/charts.ts';
import { axeColours, axeProblems, axeWords } from '../world/axe.ts';
import { launchBrowser } from '../world/browser.ts';
import { type AnyPage, everyPage } from '../world/pages/every-page.ts';
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
  let browser: Browser;
  const charts = new Charts();
  before(async () => {
    [web, browser] = await Promise.all([startWebWorld(), launchBrowser()]);
  });
  after(async () => {
    await Promise.all([browser.close(), charts.close()]);
    await web.stop();
  });

  const tabAt = async (width: number): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 720 } });
    const tab = await context.newPage();
    await tab.goto(`${web.baseUrl}/assets/none`); // a page of ours: its styles are found beside it
    return tab;
  };
  const widthOf = (tab: Page): Promise<number> => tab.evaluate('document.documentElement.scrollWidth');
  const framesIn = (tab: Page): Promise<unknown> => tab.evaluate('[document.documentElement.lang, document.documentElement.dir]');

  const problemsOf = async (tab: Page, { name, html }: AnyPage, language: Language): Promise<readonly string[]> => {
    await tab.setContent(html);
    if (pictures) await tab.screenshot({ path: `${pictures}/${language}-${name}.png`, fullPage: true });
    const look = language === 'en' ? axeProblems : axeWords;
    const [problems, width, frame] = [await look(tab), await widthOf(tab), await framesIn(tab)];
    const isFramed = String(frame) === String([tagOf(language), directionOf(language)]);
    return [...problems, ...(width > 320 ? [`${width} pixels wide`] : []), ...(isFramed ? [] : [String(frame)])].map(
      (problem) => `${name}: ${problem}`,
    );
  };

  for (const language of languages)
    it(`${ownNameOf(language)}: free of barriers, in its own direction, within 320 pixels`, async () => {
      if (pictures) mkdirSync(pictures, { recursive: true });
      const tab = await tabAt(320);
      const problems: string[] = [];
      for (const page of await everyPage(language, policy, charts)) problems.push(...(await problemsOf(tab, page, language)));
      await tab.context().close();
      assert.deepEqual(problems, []);
    });

  it('in the dark every text still stands out', async () => {
    const tab = await tabAt(1_280);
    await tab.emulateMedia({ colorScheme: 'dark' });
    const problems: string[] = [];
    for (const { name, html } of await everyPage('en', policy, charts)) {
      await tab.setContent(html);
      if (pictures) await tab.screenshot({ path: `${pictures}/dark-${name}.png`, fullPage: true });
      problems.push(...(await axeColours(tab)).map((problem) => `${name}: ${problem}`));
    }
    await tab.context().close();
    assert.deepEqual(problems, []);
  });
});
