import assert from 'node:assert/strict';
import { chosenLanguage } from '../../src/runtime/language-choice.ts';
import { nameFor } from '../../src/runtime/rows.ts';
import { eventually, onEveryChannel, type Person, type Scenario, scenario } from '../world/scenario.ts';

describe('everything that was registered can go', () => {
  onEveryChannel((channel) => {
    let world: Scenario;
    before(async () => {
      world = await scenario(channel, { colleagues: 4 });
    });
    after(() => world.stop());

    const kept = async ({ who }: Person): Promise<number> => (await world.office.records.registrations(who.account)).length;

    /** What is kept beside registrations: tokens that wait, and documents by account. */
    const keptBeside = async ({ who }: Person): Promise<number> => {
      const { documents, tokensOf } = world.office.records;
      const found = ['vouches', 'manager', 'registration-pass', 'release'].map((kind) => documents.get(kind, who.account));
      const life = documents.get('registration-life', nameFor(who.account));
      const all = [...(await Promise.all([...found, life])), await chosenLanguage(documents, { account: who.account })];
      return all.filter((one) => one !== null).length + (await tokensOf(who.account)).length;
    };
    const keepsBeside = async (person: Person): Promise<void> => {
      const { documents } = world.office.records;
      for (const kind of ['vouches', 'manager', 'registration-pass', 'release'])
        await documents.put(kind, person.who.account, 'kept', 0);
      await documents.put('registration-life', nameFor(person.who.account), 'kept', 0);
      await world.office.givesToken(person, `A${person.who.account}`.slice(0, 20), 'JBSWY3DPEHPK3PXP', 30);
      await person.asks('language english', 'language.chosen');
    };

    it('at a wish, after the gates there are; every address is told once more, and only the password leads back (SEC-121)', async () => {
      const sam = await world.somebody('authenticator-code', 'email-code', 'recovery-code');
      await keepsBeside(sam);
      assert.equal(await keptBeside(sam), 7);
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
      await eventually('nothing is left', async () => (await keptBeside(sam)) === 0);
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
