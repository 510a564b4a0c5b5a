import assert from 'node:assert/strict';
import { onEveryChannel, onEveryStore, type Scenario, scenario } from '../world/scenario.ts';

describe('one person in two chats', () => {
  onEveryStore((stores) =>
    onEveryChannel((channel) => {
      let world: Scenario;
      before(async () => {
        world = await scenario(channel, { stores });
      });
      after(() => world.stop());

      it('what begins in the other chat ends what was open here; nothing is carried over (SEC-49, SEC-56)', async () => {
        const sam = await world.somebody('authenticator-code', 'email-code');
        const there = world.atOtherChat(sam);
        await sam.resets();
        await sam.passesApp();
        await sam.sees('prove.next');
        await there.resets();
        await sam.sees('ended.superseded');
        await there.passesMail();
        await there.sees('code.authenticator-code');
        await there.passesApp();
        await there.sees('reset.choose');
      });

      it('a link from the first chat is dead then (SEC-61)', async () => {
        const sam = await world.somebody('authenticator-code', 'email-code');
        const there = world.atOtherChat(sam);
        await sam.resets();
        await sam.passesApp();
        await sam.passesMail();
        await sam.opensPage();
        await there.resets();
        await sam.sees('ended.superseded');
        assert.match((await sam.choosesPassword('ferry marble onion lantern')).text, /This link does not work/);
        assert.equal(await sam.signsIn(sam.who.password), 'in');
      });

      it('tries are counted over both chats together (SEC-31)', async () => {
        const sam = await world.somebody('authenticator-code', 'email-code');
        const there = world.atOtherChat(sam);
        for (const here of [sam, there]) {
          await here.resets();
          await here.picks('authenticator-code');
          for (let tries = 0; tries < 3; tries += 1) await here.types('000000');
        }
        await there.sees('Too many tries');
      });

      it('notices come to every address and to the other chat, not to the one that knows (SEC-101)', async () => {
        const sam = await world.somebody('authenticator-code', 'email-code');
        const there = world.atOtherChat(sam);
        await there.asks('help', 'menu.title');
        await sam.resets();
        await sam.passesApp();
        await sam.passesMail();
        await sam.opensPage();
        await sam.choosesPassword('ferry marble onion lantern');
        await sam.sees('outcome.reset.done');
        await there.sees('notice.password-reset');
        assert.ok((await world.told(sam.who.work)).includes('Your password was reset'));
        assert.ok((await world.told(sam.who.mail, 2)).includes('Your password was reset'));
        assert.equal(sam.chat.screens().filter(({ text }) => text.includes('set without the old one')).length, 0);
      });
    }),
  );
});
