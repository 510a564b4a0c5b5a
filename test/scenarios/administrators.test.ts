import assert from 'node:assert/strict';
import { onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

describe('an administrator resets their own password', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    let adam: Person;
    before(async () => {
      world = await scenario(channel, { colleagues: 2 });
      adam = world.person('adam');
      await world.office.registers(adam, ['authenticator-code', 'recovery-code'], world.directory);
    });
    after(() => world.stop());

    const policy = { administrators: { selfService: true }, gates: 2 };
    const subjects = (address: string): readonly string[] =>
      world.mail.received.filter(({ to }) => to.includes(address)).map(({ mail }) => mail.subject ?? '');

    const resets = async (password: string): Promise<void> => {
      await adam.asks('reset', 'prove.first');
      await adam.passesApp();
      await adam.sees('code.recovery-code');
      await adam.opensPage();
      await adam.typesRecoveryCode(adam.pocket.recoveryCodes.pop() ?? '');
      await adam.choosesPassword(password);
      await adam.sees('outcome.reset.done');
    };

    it('the other administrators are told, and nobody else; the person as the person', async () => {
      await world.office.sets(policy);
      await resets('ferry marble onion lantern');
      const [told] = await world.told(world.person('ada').who.work);
      assert.equal(told, 'A password was reset at Fernhill');
      assert.ok((await world.told(adam.who.work)).includes('Your password was reset'));
      assert.ok(!subjects(adam.who.work).includes('A password was reset at Fernhill'));
      for (const nobody of ['hank', 'ana', 'dora'] as const) assert.deepEqual(subjects(world.person(nobody).who.work), []);
    });

    it('nobody hears of an ordinary reset, nor where policy has it off', async () => {
      const before = subjects(world.person('ada').who.work).length;
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.resets();
      await sam.passesApp();
      await sam.passesMail();
      await sam.opensPage();
      await sam.choosesPassword('ferry marble onion lantern');
      await sam.sees('outcome.reset.done');
      await world.told(sam.who.work);
      await world.office.sets({ ...policy, notifications: { administratorsOnAdministratorReset: false } });
      await resets('seven quiet rivers of glass');
      await world.told(adam.who.work, 4);
      assert.equal(subjects(world.person('ada').who.work).length, before);
    });
  });
});
