// Writes business transactions to the store named by the arguments until it is killed; prints each number after its commit.
import { writeSync } from 'node:fs';
import { openRecords } from '../../src/store/open-records.ts';
import { record, testKeys } from './records-engines.ts';

const [databaseUrl, file = ''] = process.argv.slice(2);
const replica = 'child';
const records = await openRecords({
  databaseUrl: databaseUrl || undefined,
  file,
  keys: testKeys(),
  now: () => Date.now(),
  replica,
});
for (let n = 0; ; n += 1) {
  const id = `child-${n}`;
  await records.transaction(async (tx) => {
    const leaseUntil = Date.now() + 60_000;
    await tx.begin({ id, flowId: id, kind: 'reset', account: 'a', by: replica, leaseUntil, begunAt: Date.now() });
    await tx.audit(record({ effect: id }));
    await tx.promise({ topic: 'mail', key: id, body: '', dueAt: 0 });
  });
  if (n % 10 === 9) await records.seal(replica, Date.now(), 100);
  writeSync(1, `${n}\n`);
}
