import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SealedRecord } from '../../src/core/audit.ts';
import { auditReport, type ChainReport, recordsOfFile, verifyChain } from '../../src/store/audit-verify.ts';
import { signCheckpoint } from '../../src/store/checkpoints.ts';
import type { OpenedRecords } from '../../src/store/open-records.ts';
import { storeFolder } from '../world/folder.ts';
import { clock, collected, onEveryEngine, record, testKeys } from './records-engines.ts';

const keys = testKeys();
const everything = Number.MAX_SAFE_INTEGER;

const write = async (records: OpenedRecords, count: number, name = 'r') => {
  for (let n = 1; n <= count; n += 1)
    await records.audit(record({ at: clock.now + n, effect: `${name}${n}`, target: `account-${name}${n}` }));
};

const sealAll = async (records: OpenedRecords, by = 'one') => {
  while ((await records.seal(by, clock.now, 500)) > 0);
};

const verify = (records: OpenedRecords, anchors: Parameters<typeof verifyChain>[2] = []) =>
  verifyChain(records.sealed(1, everything), keys, anchors);

const blame = (report: ChainReport) => (report.ok ? 'honest' : `${report.fault} at ${report.seq}`);

onEveryEngine('the audit chain', (place, open) => {
  it('seals in order, without gaps, and reads back what was written', async () => {
    const records = await open();
    await write(records, 5);
    assert.deepEqual(await records.sealLag(clock.now + 1_001), { rows: 5, oldestMs: 1_000 });
    assert.equal(await records.seal('one', clock.now, 3), 3);
    assert.equal(await records.seal('one', clock.now, 3), 2);
    assert.equal(await records.seal('one', clock.now, 3), 0);
    assert.deepEqual(await records.sealLag(clock.now), { rows: 0, oldestMs: 0 });
    const sealed = await collected(records.sealed(1, everything));
    assert.deepEqual(
      sealed.map(({ seq, effect }) => [seq, effect]),
      [1, 2, 3, 4, 5].map((n) => [n, `r${n}`]),
    );
    const { id: _id, seq: _seq, hash, ...first } = sealed[0] as SealedRecord;
    assert.match(hash, /^[0-9a-f]{64}$/);
    const stored = { ...first, actor: 'teams\ntenant\nana', target: 'account-r1' };
    assert.deepEqual(stored, record({ at: clock.now + 1, effect: 'r1', target: 'account-r1' }));
    assert.match(`${first.actor} ${first.target}`, /^teams\nperson:[\w-]{16} person:[\w-]{16}$/);
    assert.deepEqual(
      (await collected(records.sealed(2, 2))).map(({ seq }) => seq),
      [2, 3],
    );
    assert.deepEqual(await records.head(), { seq: 5, hash: sealed[4]?.hash });
    assert.equal(blame(await verify(records)), 'honest');
  });

  it('an empty chain is honest', async () => {
    const records = await open();
    assert.deepEqual(await verify(records), { ok: true, records: 0, head: await records.head() });
  });

  it('what a person typed cannot forge a record or a line (SEC-117)', async () => {
    const records = await open();
    const nasty = '"}\n{"seq":1,"outcome":"success"}\u001b[31m\u0000\ud800';
    await records.audit(record({ detail: { ticket: nasty } }));
    await sealAll(records);
    const [sealed] = await collected(records.sealed(1, everything));
    assert.equal(sealed?.detail.ticket, nasty);
    assert.equal(JSON.stringify(sealed).split('\n').length, 1);
    assert.equal(blame(await verify(records)), 'honest');
  });

  it('two replicas writing 1,000 records and sealing at once never fork it (SEC-115)', async function () {
    this.timeout(60_000);
    const [one, two] = [await open('one'), await open('two')];
    // The lease alone would keep them apart: each is given the other's name now and then, so that both do seal at once.
    const seal = async (records: OpenedRecords, by: string) => {
      for (let n = 0; n < 12; n += 1) await records.seal(n % 3 === 0 ? 'one' : by, clock.now, 60);
    };
    await Promise.all([write(one, 500, 'a'), write(two, 500, 'b'), seal(one, 'one'), seal(two, 'two')]);
    await sealAll(one);
    const report = await verify(two);
    assert.deepEqual([blame(report), (await one.head()).seq], ['honest', 1_000]);
    const effects = (await collected(one.sealed(1, everything))).map(({ effect }) => effect);
    assert.equal(new Set(effects).size, 1_000);
  });

  it('one replica seals at a time, and another takes over when it is gone', async () => {
    const [one, two] = [await open('one'), await open('two')];
    await write(one, 3);
    assert.equal(await one.seal('one', clock.now, 1), 1);
    assert.equal(await two.seal('two', clock.now + 4_999, 1), 0);
    assert.equal(await two.seal('two', clock.now + 5_000, 9), 2);
  });

  const forgeries: readonly [string, string, ...string[]][] = [
    ['a field changed', 'link at 3', "update audit set rest = replace(rest, 'teams', 'slack') where seq = 3"],
    ['a searchable column changed', 'link at 3', "update audit set target = 'account-ben' where seq = 3"],
    ['the time changed', 'link at 3', 'update audit set at = at - 1 where seq = 3'],
    [
      'a searchable column changed, the old value hidden beside it',
      'link at 3',
      `update audit set rest = replace(rest, '{"c', '{"target":"' || target || '","c'), target = 'account-ben' where seq = 3`,
    ],
    ['a hash decorated', 'link at 5', 'update audit set hash = upper(hash) where seq = 5'],
    ['spoilt JSON', 'link at 3', "update audit set rest = '{' where seq = 3"],
    ['a record deleted', 'sequence at 3', 'delete from audit where seq = 3'],
    ['deleted and closed up', 'link at 3', 'delete from audit where seq = 3', 'update audit set seq = 3 where seq = 4'],
    [
      'a record inserted',
      'link at 6',
      `insert into audit select 'x', at, action, outcome, actor, target, flow, rest, mac, 6, hash from audit where seq = 5`,
    ],
    [
      'two records swapped',
      'link at 2',
      'update audit set seq = 99 where seq = 2',
      'update audit set seq = 2 where seq = 4',
      'update audit set seq = 4 where seq = 99',
    ],
    ['the first cut off', 'sequence at 1', 'delete from audit where seq = 1'],
  ];
  for (const [name, expected, ...statements] of forgeries)
    it(`${name}: ${expected}`, async () => {
      const records = await open();
      await write(records, 5);
      await sealAll(records);
      for (const statement of statements) await place().tamper(statement);
      assert.equal(blame(await verify(records)), expected);
    });

  it('a tail that was cut shows by its checkpoint', async () => {
    const records = await open();
    await write(records, 5);
    await sealAll(records);
    const anchor = signCheckpoint(keys, await records.head(), clock.now);
    assert.equal(blame(await verify(records, [anchor])), 'honest');
    await place().tamper('delete from audit where seq > 3');
    assert.equal(blame(await verify(records)), 'honest');
    assert.equal(blame(await verify(records, [anchor])), 'cut at 4');
  });

  it('a fork, the store put back and written on, shows by its checkpoint', async () => {
    const records = await open();
    await write(records, 5);
    await sealAll(records);
    const anchor = signCheckpoint(keys, await records.head(), clock.now);
    await place().tamper('delete from audit where seq > 3');
    await write(records, 5, 'other');
    await sealAll(records);
    assert.equal(blame(await verify(records, [anchor])), 'anchor at 5');
    assert.equal(blame(await verify(records, [{ ...anchor, seq: 3 }])), 'forged-anchor at 3');
  });

  it('another key shows at once', async () => {
    const records = await open();
    await write(records, 2);
    await sealAll(records);
    assert.equal(blame(await verifyChain(records.sealed(1, 9), testKeys('other'))), 'link at 1');
  });

  for (const [name, statement] of [
    ['changed', `update audit set actor = 'nobody' where rest like '%"r2"%'`],
    [
      'inserted',
      `insert into audit select 'x', at + 1, action, outcome, actor, target, flow, rest, mac, seq, hash from audit where rest like '%"r1"%'`,
    ],
  ] as const)
    it(`a row ${name} before it was sealed is named, and reported in the audit itself`, async () => {
      const records = await open();
      await write(records, 3);
      await place().tamper(statement);
      await sealAll(records);
      const found = await verify(records);
      assert.deepEqual(
        [blame(found).split(' ')[0], (await records.tail(9)).filter(({ action }) => action === 'audit.forged').length],
        ['link', 1],
      );
    });

  it('a file of records is verified like the store: a fork in it is named', async () => {
    const records = await open();
    await write(records, 4);
    await sealAll(records);
    const folder = storeFolder('latchkey-audit-');
    const lines = (await collected(records.sealed(1, everything))).map((one) => JSON.stringify(one));
    const file = join(folder, 'audit.jsonl');
    const verdict = async (...chosen: (string | undefined)[]) => {
      writeFileSync(file, chosen.join('\n'));
      return blame(await verifyChain(recordsOfFile(file), keys));
    };
    assert.equal(await verdict(...lines), 'honest');
    assert.equal(await verdict(lines[0], lines[1], lines[1], lines[2]), 'sequence at 3');
    assert.equal(await verdict(lines[0], lines[1], lines[3]), 'sequence at 3');
    for (const junk of ['nonsense', '{}', 'null']) await assert.rejects(verdict(lines[0], junk), { code: 'audit-file' });
    rmSync(folder, { recursive: true });
  });

  it('the report lists a write whose outcome nobody recorded (SEC-114)', async () => {
    const records = await open();
    const begun = {
      id: 'e1',
      flowId: 'f1',
      kind: 'reset',
      account: 'a',
      by: 'one',
      leaseUntil: clock.now + 60_000,
      begunAt: clock.now,
    } as const;
    await records.transaction(async (tx) => {
      await tx.begin(begun);
      await tx.audit(record({ action: 'directory.write', outcome: 'intent' }));
    });
    await sealAll(records);
    await records.audit(record());
    const report = await auditReport(records, keys, [], clock.now);
    assert.equal(blame(report.chain), 'honest');
    assert.deepEqual([report.unsealed, report.openIntents.map(({ id }) => id)], [1, ['e1']]);
  });
});
