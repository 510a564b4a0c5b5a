import assert from 'node:assert/strict';
import { eventually, onEveryChannel, onEveryStore, type Scenario, scenario } from '../world/scenario.ts';

describe('restarts', () => {
  onEveryStore((stores) =>
    onEveryChannel((channel) => {
      let world: Scenario;
      before(async () => {
        world = await scenario(channel, { stores });
      });
      after(() => world.stop());

      it('a reset goes on through a restart at every step', async () => {
        const sam = await world.somebody('authenticator-code', 'email-code');
        await sam.resets();
        await world.restarts();
        await sam.picks('authenticator-code');
        await world.restarts();
        await sam.types(sam.appCode());
        await sam.sees('prove.next');
        await world.restarts();
        await sam.picks('email-code');
        await sam.sees('code.email-code');
        await world.restarts();
        await sam.types(await sam.mailedCode());
        await sam.sees('reset.choose');
        await world.restarts();
        await sam.opensPage();
        await world.restarts();
        await sam.choosesPassword('ferry marble onion lantern');
        await sam.sees('outcome.reset.done');
        await world.restarts();
        assert.equal(await sam.signsIn('ferry marble onion lantern'), 'in');
      });

      it('a registration goes on through a restart, and its key is not shown twice', async () => {
        const sam = await world.somebody();
        await sam.asks('register', 'register.first');
        await sam.opensPage();
        await sam.typesCurrentPassword();
        await world.restarts();
        await sam.setsUpApp();
        await world.restarts();
        await sam.savesRecoveryCodes();
        await sam.sees('register.choose');
      });

      it('what was delivered before a restart is known after it (SEC-3)', async () => {
        const sam = await world.somebody('authenticator-code', 'email-code');
        await sam.resets();
        await sam.picks('email-code');
        await sam.sees('code.email-code');
        await world.restarts();
        await sam.seesNothingNewWhen(() => sam.chat.redelivers());
        assert.equal((await world.told(sam.who.mail)).length, 1);
      });

      it('an orderly stop ends what it began: the write is done and told, not left to be looked for', async () => {
        const sam = await world.somebody('authenticator-code', 'email-code');
        for (let tries = 0; tries < 10; tries += 1) await sam.signsIn('not my password at all');
        await sam.asks('unlock', 'prove.first');
        await sam.passesApp();
        world.directory.fail('unlock', 'slow');
        await sam.passesMail();
        await eventually('the write is under way', () => world.directory.calls.includes('unlock'));
        await world.restarts();
        world.passes(20); // a card that could not be shown any more is shown by the sweep
        await sam.sees('outcome.unlock.done');
        assert.equal(await sam.signsIn(sam.who.password), 'in');
        assert.ok((await world.told(sam.who.work)).includes('Your account was unlocked'));
      });

      it('tries are counted through a restart (SEC-57)', async () => {
        const sam = await world.somebody('authenticator-code', 'email-code');
        await sam.resets();
        await sam.picks('authenticator-code');
        for (let tries = 0; tries < 4; tries += 1) await sam.types('000000');
        await world.restarts();
        for (let tries = 0; tries < 2; tries += 1) await sam.types('000000');
        await sam.sees('Too many tries');
      });
    }),
  );
});
