import assert from 'node:assert/strict';
import { PolicyDesk } from '../world/scenario/policy-desk.ts';
import { onEveryChannel, type Person, type Scenario } from '../world/scenario.ts';

const password = 'a lantern over the quiet bay';

describe('trying the policy as a test person', () => {
  onEveryChannel((channel) => {
    let desk: PolicyDesk;
    let world: Scenario;
    let adam: Person;
    before(async () => {
      desk = await PolicyDesk.open(channel);
      ({ world, adam } = desk);
    });
    after(() => world.stop());
    beforeEach(() => world.passes(90_000));

    it('the whole way to a new password; nothing is sent, written or set, and nobody is told', async () => {
      await world.office.sets({});
      const before = await adam.signsIn(adam.who.password);
      const mails = world.mail.received.length;
      const audit = (await world.office.records.tail(500)).length;
      await adam.asks('sspr try', 'policy.trial.mark');
      await adam.picks('email-code');
      await adam.sees('policy.trial.mark');
      await adam.types('000000');
      await adam.sees('problem.code.wrong');
      await adam.types('123456');
      await adam.picks('authenticator-code');
      await adam.types('654321');
      await adam.sees('reset.choose');
      await adam.sees('policy.trial.mark');
      await adam.opensPage();
      const refused = await adam.choosesPassword('short');
      assert.match(refused.text, /15/);
      await adam.choosesPassword(password);
      await adam.sees('outcome.reset.done');
      assert.equal(await adam.signsIn(adam.who.password), before);
      assert.notEqual(await adam.signsIn(password), 'in');
      assert.equal(world.mail.received.length, mails);
      const done = (await world.office.records.tail(500)).slice(audit).map(({ action }) => action);
      assert.deepEqual(
        done.filter((action) => !action.startsWith('link.')),
        [],
      );
    });

    it('under a rule: its gates and methods are asked for', async () => {
      const rule = { name: 'Finance', groups: ['sales'], set: { gates: 3, 'methods.mobile-phone-code.enabled': true } };
      await world.office.sets({ rules: [rule] });
      await adam.asks('sspr try finance', 'policy.trial.mark');
      await adam.picks('authenticator-code');
      await adam.types('654321');
      await adam.picks('email-code');
      await adam.types('654321');
      await adam.sees('code.recovery-code');
      await adam.opensPage();
      const page = await adam.typesRecoveryCode('AAAA-BBBB-CCCC-DDDD');
      assert.match(page.html, /name="new-password"/);
    });

    it('whoever is no administrator tries nothing', async () => {
      await world.ben.asks('sspr try', 'refused.not-verified');
    });
  });
});
