import assert from 'node:assert/strict';
import type { CaseAction } from '../../src/core/cases/actions.ts';
import type { Directory } from '../../src/directory/port.ts';
import { caseTopics } from '../../src/runtime/cases/promises.ts';
import { acts, approvedCase, cast } from '../world/case-town.ts';
import { type FaultyDirectory, faultyDirectory } from '../world/faulty-directory.ts';
import { minute, type Replica, Town } from '../world/town.ts';

const login = 'ana.alvarez';

describe('an action of an agent that could not be confirmed is looked at again (SEC-81)', function () {
  this.timeout(60_000);
  let town: Town;
  let one: Replica;
  let two: Replica;
  let directory: FaultyDirectory<Directory>;
  beforeEach(async () => {
    let made: FaultyDirectory<Directory> | null = null;
    const faulty = (real: Directory): Directory => {
      made ??= faultyDirectory(real, { slowMs: 1, hangMs: 1 });
      directory = made;
      return made;
    };
    town = await Town.up({ people: cast, directory: faulty });
    one = await town.replica('one');
    two = await town.replica('two');
    await town.registers(login, 'authenticator-code', 'recovery-code');
    const ana = await town.person(login, 'teams', one);
    await ana.says('help');
  });
  afterEach(() => town.down());

  /** Time passes; whatever looks, looks, on both replicas at once. */
  const looks = async (minutes: number): Promise<void> => {
    for (let passed = 0; passed < minutes; passed += 1) {
      town.now += 61_000;
      await Promise.all([one, two].map(({ product }) => product.lookAgain()));
      await Promise.all([one, two].map(({ product }) => product.keepPromises(caseTopics.settle)));
    }
  };
  const deed = async () => (await town.records.caseOf('C-1'))?.deeds[0];
  const audited = async (action: CaseAction): Promise<readonly string[]> =>
    (await town.audit()).filter((row) => row.action === `agent.${action}`).map(({ outcome }) => outcome);
  const unlocks = async (fault: 'drop-answer' | 'hang'): Promise<void> => {
    directory.fail('unlock', fault);
    await acts(town, one, await approvedCase(town, 'unlock'), 'unlock');
    assert.equal((await deed())?.outcome, 'unknown');
  };

  it('it was unlocked after all: the case and the audit say so, once, and nothing is written again', async () => {
    await unlocks('drop-answer');
    await looks(3);
    assert.equal((await deed())?.outcome, 'done');
    assert.deepEqual(await audited('unlock'), ['intent', 'unknown', 'success']);
    const last = (await town.audit()).findLast((row) => row.action === 'agent.unlock');
    assert.deepEqual([last?.role, last?.source, last?.detail.was], ['latchkey', 'sweep', 'unknown']);
    await looks(2);
    assert.deepEqual(await audited('unlock'), ['intent', 'unknown', 'success']);
    assert.equal(directory.calls.filter((call) => call === 'unlock').length, 1);
  });

  it('it was not: the agent reads that nothing was done', async () => {
    for (let wrong = 0; wrong < 10; wrong += 1) await town.directory.checkPassword('fh-1001', 'not hers');
    await unlocks('hang');
    await looks(3);
    assert.deepEqual([(await deed())?.outcome, (await deed())?.reason], ['not-done', 'look-not-applied']);
    assert.deepEqual(await audited('unlock'), ['intent', 'unknown', 'failure']);
  });

  it('while nobody can look nothing is claimed; it ends with the day', async () => {
    await unlocks('drop-answer');
    directory.fail('look', 'unavailable', Number.POSITIVE_INFINITY);
    await looks(3);
    assert.equal((await deed())?.outcome, 'unknown');
    town.now += 24 * 60 * minute;
    await looks(1);
    directory.heal();
    await looks(2);
    assert.equal((await deed())?.outcome, 'unknown');
    const [row] = await town.sql("select done_at from outbox where topic = 'case-settle'");
    assert.ok(row?.done_at, 'nobody looks for ever');
  });

  it('closed meanwhile, the case still learns what came of it', async () => {
    await unlocks('drop-answer');
    const of = await town.records.caseOf('C-1');
    if (of) await town.records.transaction((tx) => tx.putCase({ ...of, closedAt: town.now }));
    await looks(3);
    assert.equal((await deed())?.outcome, 'done');
  });

  it('a reset in the hands of its target: seen in the directory, and told in the case', async () => {
    const ana = await town.person(login, 'teams', one);
    const begun = await acts(town, one, await approvedCase(town, 'start-reset'), 'start-reset');
    assert.ok(begun.ok, JSON.stringify(begun));
    await one.product.keepPromises(caseTopics.invite);
    await ana.presses('go');
    await ana.opensPage();
    directory.fail('reset', 'drop-answer');
    await ana.chooses('slow tide under lantern');
    assert.equal((await deed())?.outcome, 'unknown');
    await looks(3);
    assert.equal((await deed())?.outcome, 'done');
    assert.deepEqual(await audited('start-reset'), ['intent', 'unknown', 'success']);
  });

  it('what nobody can see is never guessed: sessions that may have ended stay unknown', async () => {
    const of = await approvedCase(town, 'end-sessions');
    await acts(town, one, of, 'end-sessions');
    const now = await town.records.caseOf('C-1');
    if (now)
      await town.records.transaction((tx) =>
        tx.putCase({ ...now, deeds: now.deeds.map((done) => ({ ...done, outcome: 'unknown' as const })) }),
      );
    await looks(3);
    assert.equal((await deed())?.outcome, 'unknown');
  });
});
