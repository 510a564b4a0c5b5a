import assert from 'node:assert/strict';
import { Browser } from '../world/scenario/page.ts';
import { eventually, onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

const badLink = /This link does not work/;

describe('the one-time page', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 16 });
    });
    after(() => world.stop());

    const proven = async (): Promise<Person> => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('reset.choose');
      return sam;
    };

    it('says what is wrong with a password and takes the next one', async () => {
      const sam = await proven();
      await sam.opensPage();
      const refusals: [string, RegExp, string?][] = [
        ['too short', /too short/],
        ['ferry marble onion lantern', /two passwords differ/, 'ferry marble onion lamp'],
        ['passwordpassword', /lists that attackers try/],
        ['sam stone fernhill', /your name, your login/],
      ];
      for (const [password, why, again] of refusals)
        assert.match((await sam.choosesPassword(password, again === undefined ? {} : { again })).text, why);
      await sam.choosesPassword('ferry marble onion lantern');
      await sam.sees('outcome.reset.done');
    });

    it('refuses a password used before, as the directory says', async () => {
      const sam = await proven();
      await sam.opensPage();
      const page = await sam.choosesPassword(sam.who.password);
      assert.match(page.text, /the password you have now|used that password before/);
      assert.equal(await sam.signsIn(sam.who.password), 'in');
    });

    it('is spent after five refused passwords (SEC-64)', async () => {
      const sam = await proven();
      await sam.opensPage();
      for (let tries = 0; tries < 5; tries += 1) assert.match((await sam.choosesPassword('too short')).text, /too short/);
      const page = await sam.choosesPassword('ferry marble onion lantern');
      assert.match(page.text, /Your page was closed/);
      await sam.sees('ended.link-spent');
      assert.equal(sam.screen.link, null);
      assert.equal(await sam.signsIn(sam.who.password), 'in');
    });

    it('takes five page codes, then the link is dead; a new one works (SEC-63)', async () => {
      const sam = await proven();
      const { url = '', code = '' } = sam.screen.link ?? {};
      const wrong = code === '000000' ? '000001' : '000000';
      await sam.browser.opens(url);
      for (let tries = 0; tries < 5; tries += 1) {
        assert.match((await sam.browser.submits('Open my page', { 'page-code': wrong })).text, badLink);
        await sam.browser.opens(url);
      }
      assert.match((await sam.browser.submits('Open my page', { 'page-code': code })).text, badLink);
      await sam.presses('new-link');
      assert.match((await sam.opensPage()).text, /Choose a new password/);
    });

    it('a new link kills the old one, and the page made from it', async () => {
      const sam = await proven();
      const { url = '', code = '' } = sam.screen.link ?? {};
      await sam.presses('new-link');
      assert.notEqual(sam.screen.link?.url, url);
      await sam.browser.opens(url);
      assert.match((await sam.browser.submits('Open my page', { 'page-code': code })).text, badLink);
      await sam.opensPage();
      await sam.sees('link.continue');
      const old = sam.browser.copy();
      await sam.presses('new-link');
      assert.match((await old.opens(new URL('/page', url).href)).text, badLink);
      await sam.opensPage();
      await sam.choosesPassword('ferry marble onion lantern');
      await sam.sees('outcome.reset.done');
    });

    it('is not used up by looking (SEC-62)', async () => {
      const sam = await proven();
      const url = sam.screen.link?.url ?? '';
      for (let looks = 0; looks < 10; looks += 1) await Promise.all([new Browser().opens(url), fetch(url, { method: 'HEAD' })]);
      assert.match((await sam.opensPage()).text, /Choose a new password/);
    });

    it('opens in one browser; the owner is told of the other, and can go on (SEC-62)', async () => {
      const sam = await proven();
      const { url = '', code = '' } = sam.screen.link ?? {};
      await sam.opensPage();
      await sam.sees('link.continue');
      world.passes(10); // a second press by the same person is not an alarm
      const stranger = new Browser();
      await stranger.opens(url);
      assert.match((await stranger.submits('Open my page', { 'page-code': code })).text, badLink);
      await sam.sees('link.elsewhere');
      await sam.choosesPassword('ferry marble onion lantern');
      await sam.sees('outcome.reset.done');
    });

    it('hears a form once, in however many tabs it is open', async () => {
      const sam = await proven();
      await sam.opensPage();
      const tab = sam.browser.copy();
      const before = world.directory.calls.filter((call) => call === 'reset').length;
      const fields = { 'new-password': 'ferry marble onion lantern', 'new-password-again': 'ferry marble onion lantern' };
      const pages = await Promise.all(
        [sam, { browser: tab }].map(({ browser }) => browser.submits('Save my new password', fields)),
      );
      assert.equal(pages.filter(({ text }) => text.includes('Your password was reset')).length, 1);
      assert.equal(world.directory.calls.filter((call) => call === 'reset').length, before + 1);
    });

    it('ends after five idle minutes; the card is replaced and nothing is written (SEC-65, SEC-67)', async () => {
      const sam = await proven();
      await sam.opensPage();
      world.passes(301);
      await sam.sees('ended.expired');
      assert.match((await sam.choosesPassword('ferry marble onion lantern')).text, badLink);
      assert.equal(await sam.signsIn(sam.who.password), 'in');
    });

    it('gives more time when asked, up to its total', async () => {
      const sam = await proven();
      await sam.opensPage();
      world.passes(240);
      await sam.browser.submits('I need more time');
      world.passes(240);
      await sam.choosesPassword('ferry marble onion lantern');
      await sam.sees('outcome.reset.done');
    });

    it('a link nobody opened ends after ten minutes, and its card with it (SEC-61, SEC-65)', async () => {
      const sam = await proven();
      const { url = '', code = '' } = sam.screen.link ?? {};
      world.passes(601);
      await sam.sees('ended.expired');
      assert.ok(sam.chat.screens().every(({ link }) => link === null));
      await sam.browser.opens(url);
      assert.match((await sam.browser.submits('Open my page', { 'page-code': code })).text, badLink);
    });

    it('its card is replaced once the link was used (SEC-65)', async () => {
      const sam = await proven();
      await sam.opensPage();
      await eventually('the link is still shown', () => sam.chat.screens().every(({ link }) => link === null));
      await sam.choosesPassword('ferry marble onion lantern');
      await sam.sees('outcome.reset.done');
      assert.match((await sam.browser.opens(new URL('/page', sam.browser.page.url).href)).text, badLink);
    });

    it('gives new links up to the total of the flow, then asks to start again: gates grow old (SEC-56)', async () => {
      const sam = await proven();
      world.passes(540);
      await sam.presses('new-link');
      await sam.sees('reset.choose');
      world.passes(540);
      await sam.presses('new-link');
      await sam.sees('ended.expired');
      assert.equal(sam.screen.link, null);
    });
  });
});
