import assert from 'node:assert/strict';
import { eventually, onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

describe('everything that was registered can go', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 4 });
    });
    after(() => world.stop());

    const kept = async ({ who }: Person): Promise<number> => (await world.office.records.registrations(who.account)).length;

    it('at a wish, after the gates there are; every address is told once more, and only the password leads back (SEC-121)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code', 'recovery-code');
      await sam.asks('my methods', 'methods.title');
      await sam.presses('edit-methods');
      await sam.passesApp();
      await sam.passesMail();
      await sam.sees('methods.edit');
      await sam.presses('delete-all');
      await sam.sees('methods.delete');
      await sam.presses('keep');
      await sam.sees('methods.edit');
      await sam.presses('delete-all');
      await sam.sees('methods.delete');
      await sam.presses('delete-all');
      await sam.sees('methods.none');
      assert.equal(await kept(sam), 0);
      for (const address of [sam.who.work, sam.who.mail])
        await eventually(address, async () => (await world.told(address)).includes('Everything you registered was deleted'));
      assert.ok((await world.office.audit(sam.who.account)).includes('registration.deleted success'));
      await sam.asks('reset', 'refused.not-registered');
      await sam.asks('register', 'register.first');
    });

    it('a chat alone deletes nothing', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code');
      await sam.asks('my methods', 'methods.title');
      assert.ok(!sam.labels.includes('Delete everything'));
      await sam.presses('edit-methods');
      await sam.passesApp();
      assert.ok(!sam.labels.includes('Delete everything'));
      assert.equal(await kept(sam), 2);
    });
  });
});
