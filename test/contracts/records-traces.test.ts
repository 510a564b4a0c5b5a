import assert from 'node:assert/strict';
import type { Case } from '../../src/core/cases/case.ts';
import type { OpenedRecords } from '../../src/store/open-records.ts';
import type { Intent } from '../../src/store/records.ts';
import { clock, onEveryEngine } from './records-engines.ts';

const dayMs = 86_400_000;

const closedCase = (id: string, closedAt: number | null, target = 'ana', agent = 'hank'): Case => ({
  id,
  rev: 1,
  ticket: 'INC-4711',
  target: { account: target, person: target },
  agent: { account: agent, person: agent },
  openedAt: 1,
  closedAt,
  verifications: [],
  requests: [],
  deeds: [],
  handOvers: [],
  isDuress: false,
});

onEveryEngine('what writes and cases leave behind', (place, open) => {
  const wrote = (records: OpenedRecords, id: string, outcome: Intent['outcome'], settledAt: number, account = 'ana') =>
    records.transaction(async (tx) => {
      await tx.begin({ id, flowId: `flow-${id}`, kind: 'reset', account, by: 'one', leaseUntil: 0, begunAt: 1 });
      if (outcome) await tx.settle(id, outcome, null, settledAt);
    });
  const handled = (records: OpenedRecords, ...cases: readonly Case[]) =>
    records.transaction(async (tx) => {
      for (const one of cases) await tx.addCase(one);
    });
  const kept = async (): Promise<string> => {
    const rows = await place().tamper('select id from intents union all select id from cases');
    return rows
      .map(({ id }) => String(id))
      .toSorted()
      .join(' ');
  };

  it('goes when it is over for long enough, some at a time, oldest first; what is open stays however old', async () => {
    const records = await open();
    const { now } = clock;
    for (const [n, outcome] of (['done', 'unknown', 'abandoned'] as const).entries())
      await wrote(records, `w${n}`, outcome, now - dayMs - 3 + n);
    await wrote(records, 'w-fresh', 'done', now - dayMs + 1);
    await wrote(records, 'w-open', null, 0);
    await handled(records, closedCase('c-old', now - 7 * dayMs), closedCase('c-week', now - 7 * dayMs + 1));
    await handled(records, closedCase('c-open', null));
    assert.equal(await records.traces.purge(now, 2), 3);
    assert.equal(await kept(), 'c-open c-week w-fresh w-open w2');
    assert.equal(await records.traces.purge(now, 2), 1);
    assert.equal(await records.traces.purge(now, 2), 0);
    assert.equal(await kept(), 'c-open c-week w-fresh w-open');
  });

  it('within its time holds a second write off, settled or not (SEC-129)', async () => {
    const records = await open();
    await wrote(records, 'w1', 'done', clock.now);
    await records.traces.purge(clock.now, 99);
    await records.traces.forget('ana', clock.now);
    const again = { id: 'w2', flowId: 'flow-w1', kind: 'reset', account: 'ana', by: 'two', leaseUntil: 0, begunAt: 2 } as const;
    assert.equal(await records.transaction((tx) => tx.begin(again)), false);
  });

  it('of somebody forgotten goes as soon as nobody needs it; nothing of anybody else (SEC-121)', async () => {
    const records = await open();
    const { now } = clock;
    await wrote(records, 'w-over', 'done', now - dayMs);
    await wrote(records, 'w-fresh', 'unknown', now - dayMs + 1);
    await wrote(records, 'w-open', null, 0);
    await wrote(records, 'w-other', 'done', now - dayMs, 'ben');
    await handled(records, closedCase('c-over', now - dayMs), closedCase('c-fresh', now - dayMs + 1), closedCase('c-open', null));
    await handled(records, closedCase('c-agent', now - dayMs, 'ben', 'ana'), closedCase('c-other', now - dayMs, 'ben'));
    assert.deepEqual(await records.traces.forget('ana', now), { writes: 1, cases: 2, left: 4 });
    assert.equal(await kept(), 'c-fresh c-open c-other w-fresh w-open w-other');
    assert.deepEqual(await records.traces.forget('ana', now), { writes: 0, cases: 0, left: 4 });
    assert.deepEqual(await records.traces.forget('nobody', now), { writes: 0, cases: 0, left: 0 });
  });
});
