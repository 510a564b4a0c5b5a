import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Policy, Policy as PolicySchema } from '../../src/core/policy.ts';
import { type ChainReader, retention } from '../../src/runtime/retention.ts';
import { auditReport } from '../../src/store/audit-verify.ts';
import { checkpointer, checkpointFile, readCheckpoints, readClosings } from '../../src/store/checkpoints.ts';
import type { OpenedRecords } from '../../src/store/open-records.ts';
import { storeFolder } from '../world/folder.ts';
import { clock, collected, onEveryEngine, record, testKeys } from './records-engines.ts';

const keys = testKeys();
const day = 86_400_000;

onEveryEngine('retention of the audit (SEC-123)', (place, open) => {
  let folder: string;
  let file: string;
  let alarms: string[];
  let readers: readonly ChainReader[];
  beforeEach(() => {
    folder = storeFolder('latchkey-retention-');
    file = join(folder, 'checkpoints.jsonl');
    [alarms, readers] = [[], []];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (_: string, fields: Readonly<Record<string, unknown>> = {}) => void alarms.push(String(fields.reason)),
  };
  const sweeping = (records: OpenedRecords, replica = 'one', anchor = checkpointFile(file)) => {
    const afterwards = async () => undefined;
    return retention({ records, keys, now: () => clock.now, replica, log, readers: async () => readers, anchor, afterwards });
  };
  const seal = async (records: OpenedRecords) => {
    while ((await records.seal('one', clock.now, 500)) > 0);
  };
  /** So many records on each of so many days; the clock stands on the day after. */
  const writes = async (records: OpenedRecords, days: number, count = 3) => {
    for (let n = 0; n < days; n += 1) {
      await records.transaction(async (tx) => {
        for (let one = 0; one < count; one += 1) await tx.audit(record({ at: clock.now }));
      });
      await seal(records);
      clock.now += day;
    }
  };
  const keeps = async (records: OpenedRecords, keepDays: number) => {
    const policy: Policy = PolicySchema.parse({ audit: { keepDays } });
    const after = (await records.policy())?.version ?? 0;
    await records.addPolicy(after, policy, 'admin', 'a test needs it', clock.now, record({ action: 'policy.changed' }));
    await seal(records);
  };
  const verdict = async (records: OpenedRecords) => {
    await seal(records);
    const report = await auditReport(records, keys, await readCheckpoints(file), clock.now, await readClosings(file));
    const { chain, removed } = report;
    return chain.ok ? removed.map(({ seqs }) => seqs.join('-')).join(' ') || 'whole' : `${chain.fault} at ${chain.seq}`;
  };
  const states = async (records: OpenedRecords) => (await records.segments.list(0, 99)).map(({ state }) => state).join(' ');
  const actions = async (records: OpenedRecords) =>
    (await records.tail(99)).filter(({ action }) => /^audit/.test(action)).map(({ action, outcome }) => `${action} ${outcome}`);
  const checkpoints = async (records: OpenedRecords) => {
    const last = (await readCheckpoints(file)).at(-1) ?? null;
    return checkpointer({ records, keys, now: () => clock.now, sinks: [checkpointFile(file)], last }).tick();
  };
  /** Three days of records whose time is over, announced a day ago. */
  const overdue = async (records: OpenedRecords) => {
    await writes(records, 3);
    clock.now += 90 * day - day / 2;
    await keeps(records, 90);
    await sweeping(records).tick();
    clock.now += day;
  };

  it('puts on record what will go, a day later removes it whole, and the chain verifies from the new base', async () => {
    const records = await open();
    await writes(records, 3);
    await checkpoints(records);
    assert.equal(await verdict(records), 'whole');
    await sweeping(records).tick();
    assert.equal(await states(records), 'kept kept');
    clock.now += 363 * day; // 365 days are the standard
    await sweeping(records).tick();
    assert.equal(await states(records), 'due kept'); // the third closes when a later record is sealed
    await seal(records);
    clock.now += day - 1;
    await sweeping(records).tick();
    assert.equal(await states(records), 'due due kept');
    clock.now += 1;
    await sweeping(records).tick();
    assert.equal(await states(records), 'removed due kept');
    assert.equal(await verdict(records), '1-3');
    await checkpoints(records);
    const left = await collected(records.sealed(1, 999));
    assert.equal(left[0]?.seq, 4);
    const [first] = await records.segments.list(0, 1);
    assert.deepEqual([first?.keepDays, first?.policyVersion, first?.at], [365, 0, clock.now]);
    const whole = await records.reports.areWhole([left[0]?.id ?? '']);
    assert.deepEqual([...whole.values()], [true]);
    assert.deepEqual((await actions(records)).slice(-2), ['audit.removed intent', 'audit.removed success']);
    assert.deepEqual(alarms, []);
  });

  it('a shorter rule removes many at once; a longer one, or a clock set right, takes the notice back', async () => {
    const records = await open();
    await writes(records, 3);
    clock.now += 200 * day;
    await keeps(records, 90);
    await sweeping(records).tick();
    assert.equal(await states(records), 'due due due');
    await keeps(records, 365);
    await sweeping(records).tick();
    assert.equal(await states(records), 'kept kept kept');
    await keeps(records, 90);
    await sweeping(records).tick();
    clock.now -= 190 * day;
    await sweeping(records).tick();
    assert.equal(await states(records), 'kept kept kept');
    clock.now += 191 * day;
    await sweeping(records).tick();
    assert.equal(await verdict(records), 'whole'); // said anew, a day ahead
    clock.now += day;
    await sweeping(records).tick();
    assert.equal(await verdict(records), '1-9');
    assert.equal((await readClosings(file)).length, 3);
  });

  it('an export, or a count, that has not read a segment holds it, with an alarm', async () => {
    const records = await open();
    await overdue(records);
    readers = [
      { name: 'counts', seq: 99 },
      { name: 'webhook', seq: 2 },
    ];
    const { tick } = sweeping(records);
    await tick();
    await tick();
    assert.deepEqual([await verdict(records), alarms], ['whole', ['webhook']]);
    readers = [{ name: 'webhook', seq: 5 }];
    clock.now += 3_600_000;
    await tick();
    assert.deepEqual([await verdict(records), alarms], ['1-3', ['webhook', 'webhook']]);
  });

  it('a segment that was tampered with is never removed: that would cover it', async () => {
    const records = await open();
    await overdue(records);
    await place().tamper("update audit set outcome = 'refused' where seq = 2");
    await sweeping(records).tick();
    assert.deepEqual([await verdict(records), alarms], ['link at 2', ['broken']]);
    assert.deepEqual((await collected(records.sealed(1, 2))).length, 2);
  });

  it('a broken one that an operator released goes, on record, and those behind it follow; an export still holds it', async () => {
    const records = await open();
    await overdue(records);
    await place().tamper("update audit set outcome = 'refused' where seq = 2");
    await sweeping(records).tick();
    const [broken] = await records.segments.remaining(1);
    assert.ok(broken && broken.state === 'due');
    const { keepDays, policyVersion } = broken;
    const released = record({ action: 'audit.released' });
    await records.segments.change(broken, { state: 'released', at: clock.now, keepDays, policyVersion }, released);
    readers = [{ name: 'webhook', seq: 2 }];
    clock.now += 3_600_000;
    await sweeping(records).tick();
    assert.deepEqual([await verdict(records), alarms], ['link at 2', ['broken', 'webhook']]);
    readers = [];
    clock.now += 3_600_000;
    await sweeping(records).tick();
    assert.equal(await verdict(records), '1-9');
    const removal = (await records.tail(99)).filter(({ action, outcome }) => action === 'audit.removed' && outcome === 'intent');
    assert.deepEqual(
      removal.map(({ detail }) => detail.released ?? false),
      [true, false, false],
    );
  });

  it('killed after each step, it goes on where it was, also on another replica; nothing is told twice', async () => {
    const [one, two] = [await open('one'), await open('two')];
    await overdue(one);
    const diskIsFull = async () => Promise.reject(new Error('disk full'));
    await assert.rejects(sweeping(one, 'one', diskIsFull).tick());
    assert.equal((await collected(one.sealed(1, 3))).length, 3); // without a closing record outside nothing goes
    assert.equal(await verdict(one), '1-3');
    const [segment] = await one.segments.remaining(1);
    assert.ok(segment);
    assert.equal(await one.segments.erase(segment, 2), 2);
    assert.equal(await verdict(two), '1-3');
    clock.now += 300_000; // the lease of the dead one
    await Promise.all([sweeping(two, 'two').tick(), sweeping(one, 'one').tick()]);
    assert.equal(await verdict(one), '1-9');
    const removed = (await actions(one)).filter((text) => /removed/.test(text));
    assert.equal(removed.filter((text) => /intent/.test(text)).length, 3);
    assert.equal(removed.filter((text) => /success/.test(text)).length, 3);
  });

  it('two replicas at once, both thinking that it is their turn, remove and tell once', async () => {
    const [one, two] = [await open('one'), await open('two')];
    await overdue(one);
    await Promise.all([sweeping(one, 'same').tick(), sweeping(two, 'same').tick()]);
    await sweeping(one, 'same').tick();
    assert.equal(await verdict(two), '1-9');
    assert.equal((await actions(one)).filter((text) => /removed/.test(text)).length, 6);
  });

  it('whoever owns the database cannot remove in our name', async () => {
    const records = await open();
    await overdue(records);
    const cut = ['delete from audit where seq <= 3', "update audit_segments set state = 'removed' where number = 1"];
    for (const statement of cut) await place().tamper(statement);
    assert.equal(await verdict(records), 'segment at 1');
    await place().tamper('delete from audit_segments where number = 1');
    assert.equal(await verdict(records), 'segment at 2');
    await place().tamper('delete from audit_segments');
    assert.equal(await verdict(records), 'sequence at 1');
  });

  it('a record put where one was removed, and a closing record of another chain, show', async () => {
    const records = await open();
    await overdue(records);
    await sweeping(records).tick();
    assert.equal(await verdict(records), '1-9');
    const closings = await readClosings(file);
    const other = closings.map((one) => ({ ...one, hash: 'f'.repeat(64) }));
    const report = await auditReport(records, keys, [], clock.now, other);
    assert.equal(report.chain.ok, false);
    await place().tamper(
      "insert into audit select 'x', at, action, outcome, actor, target, flow, rest, mac, 2, hash from audit where seq = 10",
    );
    assert.equal(await verdict(records), 'sequence at 2');
  });

  it('a chain of which nothing is left goes on behind its last number', async () => {
    const records = await open();
    await overdue(records);
    await sweeping(records).tick();
    const { newestAt: _, ...base } = await records.segments.base();
    await place().tamper('delete from audit');
    assert.deepEqual(await records.head(), base);
    await records.audit(record());
    await seal(records);
    assert.equal((await records.head()).seq, base.seq + 1);
  });
});
