import assert from 'node:assert/strict';
import { onEveryChannel, type Scenario, scenario } from '../world/scenario.ts';

describe('could you get back in today?', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 4 });
    });
    after(() => world.stop());

    it('really passes each method; nothing is reset, and the saved code that was tried is still good', async () => {
      const sam = await world.somebody('authenticator-code', 'recovery-code', 'email-code');
      const [code = ''] = sam.recoveryCodes;
      await sam.asks('could i get back in today', 'rehearsal.title');
      await sam.presses('Try it: Authenticator app');
      await sam.sees('code.authenticator-code');
      await sam.types(sam.appCode());
      await sam.sees('rehearsal.row.works');
      await sam.presses('Try it: Saved recovery code');
      await sam.sees('code.recovery-code');
      await sam.opensPage();
      await sam.typesRecoveryCode(code);
      await sam.sees('rehearsal.title');
      await sam.presses('finish');
      await sam.sees('rehearsal.could');
      assert.equal(await sam.signsIn(sam.who.password), 'in');
      assert.ok(!world.directory.calls.includes('reset'));
      await sam.asks('my methods', 'methods.state.capable');
      assert.match(sam.screen.text, /10 left/);
      await sam.resets();
      await sam.picks('recovery-code');
      await sam.sees('code.recovery-code');
      await sam.opensPage();
      await sam.typesRecoveryCode(code);
      await sam.sees('prove.next'); // and what was passed in the rehearsal counts for nothing here
    });
  });
});
