import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import sinon from 'sinon';
import { auditReport } from '../../src/store/audit-verify.ts';
import { clock, onEveryEngine, record, testKeys } from './records-engines.ts';

const script = fileURLToPath(new URL('records-crash-child.ts', import.meta.url));

/** Starts a second process that writes, and kills it in the middle of its work after `count` acknowledged transactions. */
const killedAfter = async (count: number, where: readonly [string, string]): Promise<number[]> => {
  const child = spawn(process.execPath, [script, ...where], { stdio: ['ignore', 'pipe', 'inherit'] });
  const acknowledged: number[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    acknowledged.push(Number(line));
    if (acknowledged.length === count) child.kill('SIGKILL');
  }
  if (child.signalCode === null) await once(child, 'exit');
  return acknowledged;
};

onEveryEngine('a process killed while it writes', (place, open) => {
  it('loses nothing it acknowledged and leaves nothing half, beside another that writes too (SEC-114, SEC-130)', async () => {
    const records = await open();
    let isRunning = true;
    const beside = async () => {
      let count = 0;
      for (; isRunning; count += 1) await records.audit(record({ effect: 'beside' }));
      return count;
    };
    const writing = beside();
    const acknowledged = await killedAfter(60, place().where).finally(() => {
      isRunning = false;
    });
    const own = await writing;
    // What was committed but not yet acknowledged may be there as well: at most the one in flight.
    const report = await auditReport(records, testKeys(), [], clock.now);
    const begun = report.openIntents.map(({ id }) => id).toSorted();
    for (const n of acknowledged) assert.ok(begun.includes(`child-${n}`), `${n} was acknowledged and is lost`);
    assert.ok(begun.length <= acknowledged.length + 1);
    const written = (await records.tail(99_999)).map(({ effect }) => effect);
    assert.equal(written.filter((effect) => effect === 'beside').length, own);
    assert.deepEqual(written.filter((effect) => effect !== 'beside').toSorted(), begun);
    assert.equal((await records.outboxDepth(1)).waiting, begun.length);
    assert.equal(report.chain.ok, true);
  });
});

onEveryEngine('a transaction that never ends', (_place, open) => {
  it('is rolled back after 10 s, and the others go on', async () => {
    const records = await open();
    const timers = sinon.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldClearNativeTimers: true });
    const reached = Promise.withResolvers<void>();
    const stuck = records.transaction(async (tx) => {
      await tx.audit(record());
      reached.resolve();
      await new Promise(() => undefined);
    });
    const refused = assert.rejects(stuck, { code: 'store-unavailable' });
    await reached.promise;
    timers.tick(10_000);
    timers.restore();
    await refused;
    await records.audit(record({ effect: 'next' }));
    assert.deepEqual(
      (await records.tail(9)).map(({ effect }) => effect),
      ['next'],
    );
  });
});
