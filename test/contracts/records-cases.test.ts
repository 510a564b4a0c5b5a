import assert from 'node:assert/strict';
import type { Case } from '../../src/core/cases/case.ts';
import { clock, onEveryEngine } from './records-engines.ts';

const one = (over: Partial<Case> = {}): Case => ({
  id: 'case-1',
  rev: 1,
  ticket: 'INC-4711',
  target: { account: 'ana', person: 'ana' },
  agent: { account: 'hank', person: 'hank' },
  openedAt: clock.now,
  closedAt: null,
  verifications: [],
  requests: [],
  deeds: [],
  handOvers: [],
  isDuress: false,
  ...over,
});

onEveryEngine('helpdesk cases', (place, open) => {
  it('rest, are found by target and by agent, newest first, and change by revision', async () => {
    const records = await open();
    await records.transaction(async (tx) => {
      assert.equal(await tx.addCase(one()), true);
      assert.equal(await tx.addCase(one()), false);
      assert.equal(await tx.addCase(one({ id: 'case-2', openedAt: clock.now + 1 })), true);
    });
    assert.deepEqual(await records.caseOf('case-1'), one());
    assert.equal(await records.caseOf('case-9'), null);
    assert.deepEqual(
      (await records.casesAbout('ana', 0)).map(({ id }) => id),
      ['case-2', 'case-1'],
    );
    assert.deepEqual(
      (await records.casesOfAgent('hank', clock.now + 1)).map(({ id }) => id),
      ['case-2'],
    );
    const handed = one({ agent: { account: 'ida', person: 'ida' } });
    assert.equal(await records.transaction((tx) => tx.putCase(handed)), true);
    assert.equal(await records.transaction((tx) => tx.putCase(handed)), false);
    assert.deepEqual(await records.caseOf('case-1'), { ...handed, rev: 2 });
    assert.equal((await records.casesOfAgent('ida', 0)).length, 1);
  });

  it('are changed by one of two who write at once', async () => {
    const records = await open();
    await records.transaction((tx) => tx.addCase(one()));
    const both = await Promise.all([1, 2].map(() => records.transaction((tx) => tx.putCase(one({ isDuress: true })))));
    assert.deepEqual(both.sort(), [false, true]);
  });

  it('are refused when somebody else wrote to the database', async () => {
    const records = await open();
    await records.transaction((tx) => tx.addCase(one()));
    await place().tamper("update cases set agent = 'mallory'");
    await assert.rejects(records.caseOf('case-1'), { code: 'case-broken' });
  });
});
