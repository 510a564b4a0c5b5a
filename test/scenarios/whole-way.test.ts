import assert from 'node:assert/strict';
import { onEveryChannel, people, type Scenario, scenario } from '../world/scenario.ts';

describe('the whole way: register, forget, reset, sign in', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel);
    });
    after(() => world.stop());

    it('registers an app and recovery codes with the current password, in one go on the page', async () => {
      const { ana } = world;
      await ana.says('register');
      await ana.sees('Let us register you');
      await ana.opensPage();
      await ana.browser.submits('Check my password', { 'current-password': people.ana.password });
      await ana.setsUpApp();
      await ana.savesRecoveryCodes();
      await ana.sees('What would you like to add?');
      await ana.presses('Finish');
      await ana.sees('You are all set');
    });

    it('resets the password with the app and a recovery code, and signs in with the new one', async () => {
      const { ana, directory } = world;
      await ana.says('reset');
      await ana.sees('First, show that it is you');
      await ana.presses('Authenticator app');
      world.passes(30);
      await ana.presses(channel === 'teams' ? 'Check' : 'Enter the code', { code: ana.appCode() });
      await ana.sees('Type one of your recovery codes');
      await ana.opensPage();
      await ana.browser.submits('Check the code', { 'recovery-code': ana.recoveryCodes[0] ?? '' });
      await ana.browser.submits('Save my new password', {
        'new-password': 'ferry marble onion lantern',
        'new-password-again': 'ferry marble onion lantern',
      });
      await ana.sees('Your password was reset');
      const signedIn = await directory.signIn(people.ana.login, 'ferry marble onion lantern');
      assert.equal(signedIn.ok, true);
      const old = await directory.signIn(people.ana.login, people.ana.password);
      assert.equal(old.ok, false);
    });

    it('tells every address and the other chat', async () => {
      await world.mail.until(4, 10_000);
      const subjects = world.mail.to('ana.alvarez@fernhill.example').map(({ mail }) => mail.subject);
      assert.ok(
        subjects.some((subject) => subject?.includes('password was reset')),
        String(subjects),
      );
    });
  });
});
