import assert from 'node:assert/strict';
import { ownNameOf } from '../../src/core/languages.ts';
import { directionOf, tagOf } from '../../src/text/languages.ts';
import { say } from '../../src/text/say.ts';
import { translations } from '../../src/text/translations.ts';
import { onEveryChannel, type Scenario, scenario } from '../world/scenario.ts';

const german = (id: string): string => say('de', { say: id });
const arabic = (id: string): string => say('ar', { say: id });
const frame = (locale: string): RegExp => new RegExp(`<html lang="${tagOf(locale)}" dir="${directionOf(locale)}">`);

describe('the language one is spoken to in', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 6 });
    });
    after(() => world.stop());

    it('is chosen by a word, and spoken at once: here, in the other chat, in mails and on pages', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('language', 'language.title');
      await sam.presses(ownNameOf('de'));
      await sam.sees(german('language.chosen'));

      await sam.asks('reset', german('prove.first'));
      await sam.asks(german('method.email-code'), german('code.email-code'));
      const subjects = await world.told(sam.who.mail, 2);
      assert.ok(subjects.includes(say('de', { say: 'mail.code.subject', with: { organisation: 'Fernhill' } })));
      await sam.types(await sam.mailedCode());
      await sam.sees(german('code.authenticator-code'));
      await sam.types(sam.appCode());
      await sam.sees(german('reset.choose'));
      await sam.opensPage();
      assert.match(sam.browser.page.html, frame('de'));

      const there = world.atOtherChat(sam);
      await there.asks('help', german('menu.title'));
    });

    it('is on record, and told once to every other address in the language before: no thief makes notices unreadable unseen', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      const there = world.atOtherChat(sam);
      await there.asks('help', 'menu.title');
      await sam.asks('language japanese', say('ja', { say: 'language.chosen' }));
      await there.sees('notice.language-chosen');
      await there.sees('From now on I write to you in: 日本語');
      for (const address of [sam.who.work, sam.who.mail])
        assert.deepEqual(await world.told(address), ['Another language was chosen for you']);
      await sam.asks('言語 日本語', say('ja', { say: 'language.chosen' }));
      const chosen = (await world.office.audit(sam.who.account)).filter((one) => one === 'language.chosen success');
      assert.equal(chosen.length, 2);
    });

    it('outlives a restart, can be named behind the word, and follows the chat again when asked to', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('language arabic', arabic('language.chosen'));
      await world.restarts();
      await sam.asks('help', arabic('menu.title'));
      await sam.asks('language', arabic('language.title'));
      await sam.asks(arabic('language.automatic'), arabic('language.chosen.automatic'));
      await sam.asks('help', 'menu.title');
    });

    it('changes back by the word of every language, whatever is spoken now', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('language 日本語', say('ja', { say: 'language.chosen' }));
      for (const one of Object.values(translations)) {
        const [word = 'language'] = one['command.language']?.split(',') ?? [];
        await sam.asks(word, say('ja', { say: 'language.title' }));
      }
      await sam.asks('language english', 'language.chosen');
      await sam.asks('help', 'menu.title');
    });
  });
});
