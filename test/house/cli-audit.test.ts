import assert from 'node:assert/strict';
import { checkRetention } from '../../src/cli/check-retention.ts';
import type { PartsWithDirectory } from '../../src/cli/directory.ts';
import { retention } from '../../src/runtime/retention.ts';
import { checkpointFile } from '../../src/store/checkpoints.ts';
import { record } from '../contracts/records-engines.ts';
import { CommandLine } from './cli-world.ts';

const day = 86_400_000;

describe('latchkey audit, once records went by retention (SEC-123)', () => {
  let line: CommandLine;
  beforeEach(() => {
    line = new CommandLine();
  });
  afterEach(() => line.close());

  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const sweep = ({ records, keys, config }: PartsWithDirectory) =>
    retention({
      records,
      keys,
      log,
      now: () => line.now,
      replica: 'one',
      readers: async () => [],
      anchor: checkpointFile(config.anchorFile),
      afterwards: async () => undefined,
    }).tick();
  const seal = async ({ records }: PartsWithDirectory) => {
    while ((await records.seal('one', line.now, 500)) > 0);
  };
  /** Two records a day for three days; a year later the first two days are removed. */
  const aYear = (parts: PartsWithDirectory) =>
    [0, 1, 2, 365.9, 366.95].reduce(async (before, at) => {
      await before;
      line.now = Date.UTC(2026, 0, 1, 9) + at * day;
      for (let n = 0; n < 2; n += 1) await parts.records.audit(record({ at: line.now }));
      await seal(parts);
      await sweep(parts);
    }, Promise.resolve());

  it('says what went, when and by which rule, what goes next, and that the rest is whole', async () => {
    await line.parts(aYear);
    await line.parts(seal);
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
});
