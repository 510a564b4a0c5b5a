import assert from 'node:assert/strict';
import { caseTopics } from '../../src/runtime/cases/promises.ts';
import { acts, approvedCase, cast } from '../world/case-town.ts';
import { type Replica, Town } from '../world/town.ts';

describe('a target who cannot be reached in any chat', function () {
  this.timeout(60_000);
  let town: Town;
  let one: Replica;
  beforeEach(async () => {
    town = await Town.up({ people: cast });
    one = await town.replica('one');
    await town.registers('ana.alvarez', 'authenticator-code', 'email-code');
  });
  afterEach(() => town.down());

  for (const action of ['start-reset', 'issue-pass'] as const)
    it(`${action}: refused before anything is spent or told, handed to nobody else; done once they have written a word`, async () => {
      const of = await approvedCase(town, action);
      const mails = town.mails.length;
      const refused = await acts(town, one, of, action);
      assert.deepEqual([refused.ok, !refused.ok && refused.reason], [false, 'not-reached']);
      const kept = await town.records.caseOf(of.id);
      assert.deepEqual([kept?.deeds, kept?.requests[0]?.state], [[], 'approved']);
      assert.equal(town.mails.length, mails);
      assert.deepEqual(
        (await town.promised()).filter((key) => key.includes('assisted') || key.startsWith('deed.')),
        [],
      );

      const ana = await town.person('ana.alvarez');
      await ana.says('help');
      const done = await acts(town, one, of, action, 'deed-2');
      assert.ok(done.ok, JSON.stringify(done));
      await one.product.keepPromises(caseTopics.invite);
      await ana.sees(action === 'start-reset' ? 'assisted.assisted-reset' : 'assisted.assisted-pass');
    });
});
