import assert from 'node:assert/strict';
import { appendFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Checkpoint, checkpointer, checkpointFile, isGenuine, readCheckpoints } from '../../src/store/checkpoints.ts';
import type { OpenedRecords } from '../../src/store/open-records.ts';
import { storeFolder } from '../world/folder.ts';
import { clock, onEveryEngine, record, testKeys } from './records-engines.ts';

const keys = testKeys();

onEveryEngine('checkpoints of the audit chain', (place, open) => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = storeFolder('latchkey-checkpoints-');
    file = join(folder, 'deep', 'checkpoints.jsonl');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = async (records: OpenedRecords, count: number) => {
    await records.transaction(async (tx) => {
      for (let n = 0; n < count; n += 1) await tx.audit(record());
    });
    await records.seal('one', clock.now, 1_000);
  };
  const start = (records: OpenedRecords, last: Checkpoint | null = null, sinks = [checkpointFile(file)]) =>
    checkpointer({ records, keys, now: () => clock.now, sinks, last });

  it('are due every 60 s or 100 records, and only when there is something new (SEC-115)', async () => {
    const records = await open();
    const { tick } = start(records);
    assert.equal(await tick(), null);
    await write(records, 1);
    assert.equal((await tick())?.seq, 1);
    await write(records, 99);
    clock.now += 59_999;
    assert.equal(await tick(), null);
    clock.now += 1;
    assert.equal((await tick())?.seq, 100);
    clock.now += 60_000;
    assert.equal(await tick(), null);
    await write(records, 100);
    assert.equal((await tick())?.seq, 200);
    const kept = await readCheckpoints(file);
    assert.deepEqual(
      kept.map(({ seq }) => seq),
      [1, 100, 200],
    );
    assert.ok(kept.every((one) => isGenuine(keys, one)));
    assert.ok(!isGenuine(keys, { ...(kept[0] as Checkpoint), at: 0 }));
    assert.equal(statSync(file).mode & 0o777, 0o600);
  });

  it('a sink that fails is tried again, and nothing is counted as kept', async () => {
    const records = await open();
    await write(records, 1);
    let isDown = true;
    const sink = async () => {
      if (isDown) throw new Error('disk full');
    };
    const { tick } = start(records, null, [sink]);
    await assert.rejects(tick());
    isDown = false;
    assert.equal((await tick())?.seq, 1);
  });

  for (const [name, statement] of [
    ['cut', 'delete from audit where seq > 2'],
    ['rewritten', "update audit set hash = 'x' where seq = 5"],
  ] as const)
    it(`a chain that was ${name} behind a checkpoint raises an alarm, also after a restart`, async () => {
      const records = await open();
      await write(records, 5);
      const { tick } = start(records);
      await tick();
      await place().tamper(statement);
      await assert.rejects(tick(), { code: 'audit-broken' });
      const last = (await readCheckpoints(file)).at(-1) ?? null;
      await assert.rejects(start(records, last).tick(), { code: 'audit-broken' });
    });

  it('a line cut short by a crash is left out, and the next one is whole', async () => {
    const records = await open();
    await write(records, 1);
    const { tick } = start(records);
    await tick();
    appendFileSync(file, '\n{"seq":2,"ha');
    await write(records, 100);
    await tick();
    assert.deepEqual(
      (await readCheckpoints(file)).map(({ seq }) => seq),
      [1, 101],
    );
  });

  it('no file yet: none', async () => {
    await open();
    assert.deepEqual(await readCheckpoints(file), []);
  });
});
