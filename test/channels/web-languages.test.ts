import assert from 'node:assert/strict';
import type { Browser } from 'playwright-core';
import { directionOf, languages, tagOf } from '../../src/text/languages.ts';
import { launchBrowser } from '../world/browser.ts';
import { startWebWorld, type WebWorld } from './web-world.ts';

describe('pages speak to whoever opens them', function () {
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

  it('before there is a conversation, in the language of the browser', async () => {
    for (const language of languages) {
      const path = web.desk.opens({ kind: 'current-password' });
      const { body } = await web.ask({ path, headers: { 'accept-language': `${language},en;q=0.5` } });
      assert.ok(body.includes(`<html lang="${tagOf(language)}" dir="${directionOf(language)}">`), language);
    }
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
