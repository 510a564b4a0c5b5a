import assert from 'node:assert/strict';
import { onEveryChannel, onEveryStore, people, type Scenario, scenario } from '../world/scenario.ts';

describe('the whole way: register, forget, reset, sign in', () => {
  onEveryStore((stores) =>
    onEveryChannel((channel) => {
      let world: Scenario;
      before(async () => {
        world = await scenario(channel, { stores });
      });
      after(() => world.stop());

      it('registers an app and recovery codes with the current password, in one go on the page', async () => {
        const { ana } = world;
        await ana.asks('register', 'register.first');
        await ana.opensPage();
        await ana.typesCurrentPassword();
        await ana.setsUpApp();
        await ana.savesRecoveryCodes();
        await ana.sees('register.choose');
        await ana.presses('finish');
        await ana.sees('register.ready');
      });

      it('resets the password with the app and a recovery code, and signs in with the new one', async () => {
        const { ana } = world;
        await ana.resets();
        await ana.passesApp();
        await ana.sees('code.recovery-code');
        await ana.opensPage();
        await ana.typesRecoveryCode(ana.recoveryCodes[0] ?? '');
        await ana.choosesPassword('ferry marble onion lantern');
        await ana.sees('outcome.reset.done');
        assert.equal(await ana.signsIn('ferry marble onion lantern'), 'in');
        assert.equal(await ana.signsIn(people.ana.password), 'wrong');
      });

      it('tells every address and the other chat', async () => {
        const subjects = await world.told(people.ana.work, 4);
        assert.ok(subjects.includes('Your password was reset'), String(subjects));
      });
    }),
  );
});
