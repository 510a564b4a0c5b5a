import assert from 'node:assert/strict';
import type { Browser as Chromium } from 'playwright-core';
import { axeProblems } from '../world/axe.ts';
import { launchBrowser } from '../world/browser.ts';
import { calls, type HelpdeskWorld, helpdesk, otherThan } from '../world/scenario/call.ts';
import { Browser, type Page } from '../world/scenario/page.ts';
import { onEveryChannel, type Person } from '../world/scenario.ts';

const wrong = 'That did not match, or the number is no longer good.';

describe('a caller who is locked out of chat', () => {
  onEveryChannel((channel) => {
    let desk: HelpdeskWorld;
    let sam: Person;
    let baseUrl = '';
    before(async () => {
      desk = await helpdesk(channel, { env: { HONEY_ACCOUNTS: 'mia.moreau@fernhill.example' } });
      baseUrl = `http://localhost:${desk.world.running.port}`;
    });
    beforeEach(async () => {
      sam = await desk.world.somebody('authenticator-code', 'recovery-code');
    });
    after(() => desk.world.stop());

    const types = async (name: string, number: string, code: string, browser = new Browser()): Promise<Page> => {
      await browser.opens(`${baseUrl}/call`);
      return browser.submits('It is me', { 'account-name': name, 'call-number': number, 'own-code': code });
    };

    it('types name, number and a code of the app on the public page, without JavaScript: verified', async () => {
      const number = await calls(desk.hank, sam, 'INC-401');
      assert.ok(desk.hank.screen.text.replaceAll('\u200b', '').includes('/call'));
      const words = /same two words: (\w+ \w+)/.exec(desk.hank.screen.text)?.[1] ?? '';
      const page = await types(sam.who.login, number, sam.appCode());
      assert.ok(page.text.includes('Hank Holt') && page.text.includes(words), page.text);
      await desk.hank.sees('case.state.verified');
      const audit = await desk.world.office.audit(sam.who.account);
      assert.ok(audit.includes('caller.verified success'));
      await desk.world.told(sam.who.work);
    });

    it('a saved recovery code does as well, once', async () => {
      const [code = ''] = sam.recoveryCodes;
      assert.ok((await types(sam.who.login, await calls(desk.hank, sam, 'INC-402'), code)).text.includes('Hank Holt'));
      assert.ok((await types(sam.who.login, await calls(desk.hank, sam, 'INC-403'), code)).text.includes(wrong));
    });

    it('whatever is not right, the answer is one and the same, and takes the same time (SEC-26, SEC-27)', async () => {
      const number = await calls(desk.hank, sam, 'INC-404');
      const nobody = await desk.world.somebody('authenticator-code');
      const asked: readonly (readonly [string, string, string])[] = [
        ['nobody.at.all', number, '123456'],
        [nobody.who.login, number, nobody.appCode()],
        ['dora.dietz', number, '123456'],
        [sam.who.login, otherThan(number), sam.appCode()],
        [sam.who.login, number, '000000'],
      ];
      const pages: string[] = [];
      for (const [name, typed, code] of asked) {
        const began = performance.now();
        pages.push((await types(name, typed, code)).text);
        assert.ok(performance.now() - began >= 1_200);
      }
      assert.equal(new Set(pages).size, 1);
      assert.ok(pages[0]?.includes(wrong));
      const audit = await desk.world.office.audit(sam.who.account);
      assert.ok(!audit.includes('caller.verified success'));
    });

    it('a form that is not ours, and a source that is wrong too often, get nowhere (SEC-35, SEC-66)', async () => {
      const stranger = await fetch(`${baseUrl}/call`, { method: 'POST', body: new URLSearchParams({ 'account-name': 'ana' }) });
      assert.equal(stranger.status, 403);
      const other = new Browser();
      await other.opens(`${baseUrl}/call`);
      const [form] = other.forms();
      assert.ok(form);
      const typed = { 'account-name': 'nobody', 'call-number': '123456', 'own-code': '123456' };
      await Promise.all(Array.from({ length: 20 }, () => other.posts(form, 'It is me', typed)));
      assert.equal((await other.posts(form, 'It is me', typed)).status, 429);
    });

    it('whoever looks up bait sees nothing special, and security hears of it', async () => {
      desk.alarms.length = 0;
      const bait = await types('mia.moreau', '123456', '123456');
      assert.ok(bait.text.includes(wrong));
      assert.deepEqual(desk.alarms, ['honey-account']);
      await desk.hank.asks('helpdesk mia.moreau INC-405', 'case.button.look');
      assert.deepEqual(desk.alarms, ['honey-account', 'honey-account']);
    });

    it('sixty look-ups an hour, an alarm at 48, the next one is refused (SEC-93)', async () => {
      desk.alarms.length = 0;
      for (let nth = 1; nth <= 60; nth += 1) {
        await desk.ida.asks(`helpdesk ${sam.who.login} INC-${500 + nth}`, 'case.button.look');
        assert.equal(desk.alarms.includes('look-ups'), nth >= 48);
      }
      await desk.ida.asks(`helpdesk ${sam.who.login} INC-999`, 'case.refused.too-many');
      desk.world.passes(3601);
      await desk.ida.asks(`helpdesk ${sam.who.login} INC-999`, 'case.button.look');
    });
  });

  describe('in Chromium', function () {
    this.timeout(60_000);
    let desk: HelpdeskWorld;
    let browser: Chromium;
    before(async () => {
      [desk, browser] = await Promise.all([helpdesk('teams'), launchBrowser()]);
    });
    after(async () => {
      await browser.close();
      await desk.world.stop();
    });

    it('is free of barriers, fits 320 pixels, and says what was wrong first', async () => {
      const tab = await browser.newPage({ viewport: { width: 320, height: 640 } });
      await tab.goto(`http://localhost:${desk.world.running.port}/call`);
      assert.deepEqual(await axeProblems(tab), []);
      assert.ok(((await tab.evaluate('document.documentElement.scrollWidth')) as number) <= 320);
      await tab.getByLabel('Your account').fill('ana.alvarez');
      await tab.getByLabel('The number you are told').fill('123456');
      await tab.getByLabel('A code of your own').fill('123456');
      await tab.getByRole('button', { name: 'It is me' }).click();
      await tab.getByText(wrong).first().waitFor();
      assert.deepEqual(await axeProblems(tab), []);
    });
  });
});
