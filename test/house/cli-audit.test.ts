import assert from 'node:assert/strict';
import { join } from 'node:path';
import { checkRetention } from '../../src/cli/check-retention.ts';
import type { PartsWithDirectory } from '../../src/cli/directory.ts';
import { retentionOf } from '../../src/wiring/retention.ts';
import { record } from '../contracts/records-engines.ts';
import { rawSqlite } from '../contracts/records-raw.ts';
import { CommandLine } from './cli-world.ts';

const day = 86_400_000;

describe('latchkey audit, once records went by retention (SEC-123)', () => {
  let line: CommandLine;
  beforeEach(() => {
    line = new CommandLine();
  });
  afterEach(() => line.close());

  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  /** As the running bot does it. */
  const sweep = ({ records, keys, config }: PartsWithDirectory) => {
    const { documents, reports: store } = records;
    const reporting = { store, minutesPerCall: 15, anchor: async () => null };
    return retentionOf(config, { records, documents, reporting, keys, log, now: () => line.now, replica: 'one' }).tick();
  };
  const seal = async ({ records }: PartsWithDirectory) => {
    while ((await records.seal('one', line.now, 500)) > 0);
  };
  /** Two records a day for three days; a year later the first two days are removed. */
  const aYear = (parts: PartsWithDirectory) =>
    [0, 1, 2, 365.9, 366.95].reduce(async (before, at) => {
      await before;
      line.now = Date.UTC(2026, 0, 1, 9) + at * day;
      for (let n = 0; n < 2; n += 1)
        await parts.records.audit(record({ at: line.now, role: 'agent', detail: { account: 'fh-1004' } }));
      await seal(parts);
      while ((await parts.records.reports.countMore('one', line.now, 500)) > 0);
      await sweep(parts);
    }, Promise.resolve());

  /** Who is counted on the first days of 2026. */
  const agentsOf = async ({ records: { reports } }: PartsWithDirectory): Promise<readonly string[]> => {
    const asked = { fromDay: 20_454, toDay: 20_456, only: { action: ['gate.passed'] } } as const;
    const counts = await reports.counts({ ...asked, by: ['day', 'agent'] });
    return counts.map(({ day: one, agent, count }) => `${one - 20_454}: ${agent} ${count}`).sort();
  };

  it('says what went, when and by which rule, what goes next, and that the rest is whole', async () => {
    await line.parts(aYear);
    await line.parts(seal);
    assert.deepEqual(await line.parts(agentsOf), ['0: fh-1004 2', '1: fh-1004 2', '2: fh-1004 2']);
    const { code, text } = await line.run('audit', 'verify');
    assert.match(
      text,
      /^The chain is whole: \d+ records.*\nGone by retention: segments 1, records 1 to 2, written 2026-01-01; kept for 365 days by version 0 of the policy; removed 2027-01-03; 1 of 1 closing records are in the file of checkpoints\.\n/,
    );
    assert.equal(code, 0);
    const segments = (await line.run('audit', 'segments')).text;
    assert.match(segments, /^Records are kept for 365 days/);
    assert.match(
      segments,
      /^ +1 {2}records 1 to 2 {2}2 records {2}written 2026-01-01 {2}removed 2027-01-03 \(kept for 365 days/m,
    );
    assert.match(segments, /^ +2 {2}.*due since 2027-01-03, goes 2027-01-04 at the earliest$/m);
    assert.match((await line.run('audit', 'segments', '1')).text, /^ +4 {2}/m);
    assert.equal((await line.run('audit', 'segments', 'x')).code, 2);
    line.now += 1.1 * day;
    await line.parts(sweep);
    const later = await line.parts(agentsOf);
    assert.deepEqual(later, ['0:  2', '1: fh-1004 2', '2: fh-1004 2'], 'who did it goes with the records, the sum stays');
  });

  it('check names the oldest record, the next cut, and what should be gone and is not', async () => {
    const checked = (config: { readonly webhook: boolean }) =>
      line.parts(async ({ records, keys, config: { siem } }) => {
        const sink = { url: 'http://127.0.0.1:1', secret: { reveal: () => '' } } as unknown as typeof siem.webhook;
        const [found] = await checkRetention(
          { records, keys, config: { siem: { ...siem, webhook: config.webhook ? sink : null } } },
          line.now,
        );
        return `${found?.kind} ${found?.text}`;
      });
    assert.equal(await checked({ webhook: false }), 'fine audit: kept for 365 days; there is no record yet');
    await line.parts(aYear);
    assert.equal(
      await checked({ webhook: false }),
      'fine audit: kept for 365 days; the oldest record is of 2026-01-02; those up to record 4 go on 2027-01-04',
    );
    line.now += 9 * day;
    assert.match(await checked({ webhook: true }), /^advice .*should be gone: the webhook has not read them$/);
    await line.parts(async ({ records }) => {
      while ((await records.reports.countMore('one', line.now, 500)) > 0);
    });
    assert.match(await checked({ webhook: false }), /^advice .*should be gone: see "latchkey audit verify"/);
  });

  it('forget destroys the keys of somebody who is gone, with a reason, and of nobody else', async () => {
    const record1 = record({ at: line.now, target: 'account-gone' });
    await line.parts(async (parts) => {
      await parts.records.audit(record1);
      await parts.records.audit({ ...record1, target: 'fh-1001' });
    });
    const forgets = (account: string, reason = 'erasure-was-asked-for') =>
      line.run('audit', 'forget', account, 'teams/tenant/ana', '--reason', reason);
    assert.match((await forgets('fh-1001')).text, /still in the directory/);
    assert.match((await forgets('account-gone', 'short')).text, /say why/);
    assert.deepEqual(
      [(await forgets('account-gone')).text.slice(0, 26), (await line.run('audit', 'forget')).code],
      ['Done: 2 keys are destroyed', 2],
    );
    assert.match((await forgets('account-gone')).text, /knows nobody/);
    const shown = (await line.run('audit', 'tail')).text;
    assert.doesNotMatch(shown, /account-gone/);
    assert.match(shown, /"target":"fh-1001"/);
    assert.match(
      shown,
      /"action":"audit.forgotten".*"actor":"operator:olga"|"actor":"operator:olga".*"action":"audit.forgotten"/,
    );
  });

  it('forget removes writes and cases that are over, and says what still holds the id', async () => {
    const began = { kind: 'reset', account: 'account-gone', by: 'one', leaseUntil: 0, begunAt: 1 } as const;
    const settles = [0, 2, null].map((days) => (days === null ? null : line.now - days * day));
    await line.parts(async (parts) => {
      await parts.records.audit(record({ at: line.now, target: 'fh-1001' }));
      await parts.records.audit(record({ at: line.now, target: 'account-gone' }));
      await seal(parts);
      for (const [n, at] of settles.entries())
        await parts.records.transaction(async (tx) => {
          await tx.begin({ ...began, id: `write-${n}`, flowId: `flow-${n}` });
          if (at !== null) await tx.settle(`write-${n}`, 'done', null, at);
        });
    });
    // as a version before pseudonyms wrote it
    rawSqlite(join(line.folder, 'records.db'), "update audit set target = 'account-gone' where seq = 1", []);
    const { code, text } = await line.run('audit', 'forget', 'account-gone', '--reason', 'erasure-was-asked-for');
    assert.equal(code, 0);
    assert.match(text, /keys are destroyed/);
    assert.match(text, /^Removed writes to the directory that were over: 1\.$/m);
    assert.match(text, /^Writes and helpdesk cases that still hold the id: 2\./m);
    assert.match(text, /^Records of an earlier version with the id in the clear: 1\./m);
    assert.doesNotMatch(text, /cases that were closed/);
  });

  it('release-segment lets the oldest one go that is broken, with a reason; no other, and none that is whole', async () => {
    await line.parts(aYear);
    const releases = async (number: string, reason = 'looked-into-it') =>
      (await line.run('audit', 'release-segment', number, '--reason', reason)).text;
    assert.match(await releases('2', 'short'), /say why/);
    assert.match(await releases('3'), /only the oldest segment can be released, and that is 2/);
    assert.match(await releases('2'), /nothing is broken/);
    rawSqlite(join(line.folder, 'records.db'), "update audit set outcome = 'refused' where seq = 3", []);
    assert.match(await releases('2'), /^Done: segment 2, records 3 to 4/);
    assert.match((await line.run('audit', 'segments')).text, /released 2027-.*although it is broken/);
    assert.match(await releases('2'), /no segment waits/);
    line.now += day;
    await line.parts(sweep);
    assert.match((await line.run('audit', 'tail')).text, /"action":"audit.released"/);
    assert.match((await line.run('audit', 'verify')).text, /The chain is whole/);
  });
});
