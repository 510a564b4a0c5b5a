import assert from 'node:assert/strict';
import type { AuditRecord } from '../../src/core/audit.ts';
import { dayOf, tallied, tallyOf } from '../../src/core/reports/tally.ts';
import type { OpenedRecords } from '../../src/store/open-records.ts';
import type { AuditPage, AuditQuery } from '../../src/store/reports.ts';
import { clock, onEveryEngine, record } from './records-engines.ts';

const dayMs = 86_400_000;

const sealAll = async (records: OpenedRecords): Promise<void> => {
  while ((await records.seal('one', clock.now, 500)) > 0);
};
const countAll = async (records: OpenedRecords, limit = 7): Promise<number> => {
  let all = 0;
  for (let took = limit; took === limit; all += took) took = await records.reports.countMore('one', clock.now, limit);
  return all;
};

const times = { createdAt: 0, usableFrom: 0, confirmedAt: 0, usedAt: null };
const blank = { method: 'email-code', sealed: '', rev: 1, lastStep: 0, ...times } as const;

/** A few hundred records of many kinds over forty days. */
const story = (count: number): AuditRecord[] =>
  Array.from({ length: count }, (_, n) =>
    record({
      at: clock.now - (n % 40) * dayMs,
      action: ['directory.reset', 'directory.unlock', 'gate.failed', 'agent.unlock'][n % 4] ?? '',
      outcome: (['success', 'refused', 'failure', 'intent'] as const)[Math.floor(n / 4) % 4] ?? 'success',
      reason: n % 3 === 0 ? 'wrong' : null,
      actor: n % 2 === 0 ? 'teams\nt\nana' : 'slack\nT\nU1',
      target: `account-${n % 9}`,
      role: n % 4 === 3 ? 'agent' : 'self',
      methods: n % 5 === 0 ? ['email-code'] : [],
      source: n % 6 === 0 ? 'page' : 'teams',
      detail: n % 4 === 3 ? { account: `agent-${n % 2}` } : {},
    }),
  );

onEveryEngine('counts of the audit', (place, open) => {
  it('say what counting every record by hand says, however they are grouped and narrowed', async () => {
    const records = await open();
    const all = story(300);
    await records.transaction(async (tx) => {
      for (const one of all) await tx.audit(one);
    });
    await sealAll(records);
    assert.equal(await countAll(records), 300);
    const fromDay = dayOf(clock.now) - 34;
    const brute = tallied(all).filter(({ day, channel }) => day >= fromDay && channel === 'teams');
    const found = await records.reports.counts({
      fromDay,
      toDay: dayOf(clock.now),
      by: ['action', 'outcome', 'agent'],
      only: { channel: ['teams'], reason: [] },
    });
    for (const { action, outcome, agent, count } of found) {
      const same = brute.filter((one) => one.action === action && one.outcome === outcome && one.agent === agent);
      assert.equal(
        count,
        same.reduce((sum, one) => sum + one.count, 0),
      );
    }
    assert.equal(
      found.reduce((sum, { count }) => sum + count, 0),
      brute.reduce((sum, { count }) => sum + count, 0),
    );
  });

  it('count each record once: by two replicas at once, after a restart, and never before it is sealed', async () => {
    const [one, two] = [await open('one'), await open('two')];
    await one.audit(record());
    assert.equal(await one.reports.countMore('one', clock.now, 10), 0);
    assert.deepEqual(await one.reports.coverage(), { behind: 1, seq: 0, upTo: null });
    for (let n = 0; n < 30; n += 1) await one.audit(record({ at: clock.now + n }));
    await sealAll(one);
    await Promise.all([one, two].map((records, n) => records.reports.countMore(String(n), clock.now, 20)));
    clock.now += 10_000;
    while ((await two.reports.countMore('two', clock.now, 20)) > 0);
    const counted = await two.reports.counts({ fromDay: 0, toDay: 99_999, by: ['action'] });
    assert.deepEqual(counted, [{ action: 'gate.passed', count: 31 }]);
    const { behind, seq, upTo } = await two.reports.coverage();
    assert.deepEqual({ behind, seq, isTold: upTo !== null }, { behind: 0, seq: 31, isTold: true });
  });

  it('a record somebody spoilt is counted as another kind and stops nothing', async () => {
    const records = await open();
    await records.audit(record());
    await place().tamper("update audit set rest = 'not json', action = 'Robert''); drop table'");
    await records.audit(record());
    await sealAll(records);
    await countAll(records);
    const found = await records.reports.counts({ fromDay: 0, toDay: 99_999, by: ['action'] });
    assert.deepEqual(Object.fromEntries(found.map(({ action, count }) => [action, count])), {
      other: 1,
      'gate.passed': 1,
      'audit.forged': 1,
    });
  });

  it('an empty store has no counts, and is behind in nothing', async () => {
    const records = await open();
    assert.deepEqual(await records.reports.counts({ fromDay: 0, toDay: 99_999, by: ['day'] }), []);
    assert.deepEqual(await records.reports.coverage(), { behind: 0, seq: 0, upTo: null });
    assert.deepEqual(await records.reports.registrationsAmong([]), []);
    assert.deepEqual(await records.reports.registrationSample('8', 10), []);
  });

  it('a sample of registrations begins anywhere, and behind the last comes the first', async () => {
    const records = await open();
    const ids = ['1a', '5b', '9c', 'ed'];
    await records.transaction(async (tx) => {
      for (const id of ids) await tx.addRegistration({ ...blank, id, account: `of-${id}` });
    });
    const sampled = async (from: string, limit: number) =>
      (await records.reports.registrationSample(from, limit)).map(({ id }) => id).join(' ');
    assert.equal(await sampled('6', 3), '9c ed 1a');
    assert.equal(await sampled('ff', 10), '1a 5b 9c ed');
    assert.equal(await sampled('5b', 2), '5b 9c');
  });
});

onEveryEngine('the proof of single records (SEC-115)', (place, open) => {
  const whole = async (records: OpenedRecords): Promise<string> => {
    const query = { from: 0, to: clock.now + 1_000, about: null, actions: [], before: null, limit: 50 };
    const { records: found } = await records.reports.searchAudit(query);
    const proof = await records.reports.areWhole(found.map(({ id }) => id));
    return found
      .toReversed()
      .map(({ id }) => (proof.get(id) ? 'y' : 'n'))
      .join('');
  };

  it('takes what was written, sealed or not, and names what was changed, moved or put in by somebody else', async () => {
    const records = await open();
    for (let n = 0; n < 5; n += 1) await records.audit(record({ at: clock.now, conversation: String(n) }));
    assert.equal(await whole(records), 'yyyyy');
    await sealAll(records);
    await records.audit(record({ at: clock.now }));
    assert.equal(await whole(records), 'yyyyyy');
    await place().tamper("update audit set outcome = 'refused' where seq = 2");
    assert.equal(await whole(records), 'ynyyyy');
    await place().tamper('update audit set seq = 99 where seq = 4');
    assert.equal(await whole(records), 'ynynny'); // the fourth has no neighbour now, and the fifth has lost its own
    assert.equal((await records.reports.areWhole(['no-such-record'])).size, 0);
  });
});

onEveryEngine('looking through the audit', (_, open) => {
  const pages = async (records: OpenedRecords, query: Omit<AuditQuery, 'before'>): Promise<AuditPage['records'][number][]> => {
    const all = [];
    let before: string | null = null;
    do {
      const page: AuditPage = await records.reports.searchAudit({ ...query, before });
      assert.ok(page.records.length <= query.limit);
      all.push(...page.records);
      before = page.next;
    } while (before !== null);
    return all;
  };

  it('finds what is about a person and what they did, newest first, each once over all pages', async () => {
    const records = await open();
    const mine = (n: number) =>
      record({ at: clock.now, target: n % 2 ? 'ana' : 'ben', actor: n % 3 ? 'slack\nT\nU9' : 'teams\nt\nana' });
    for (let n = 0; n < 60; n += 1) {
      clock.now += 1_000;
      await records.audit(mine(n));
    }
    const about = { account: 'ana', actors: ['teams\nt\nana'] };
    const found = await pages(records, { from: 0, to: clock.now, about, actions: [], limit: 7 });
    assert.equal(found.length, 40);
    assert.deepEqual(
      found.map(({ at }) => at),
      found.map(({ at }) => at).toSorted((a, b) => b - a),
    );
    assert.ok(found.every(({ target, actor }) => target === 'ana' || actor === 'teams\nt\nana'));
  });

  it('keeps to its time and actions, and an action nobody took ends empty', async () => {
    const records = await open();
    const from = clock.now;
    for (let n = 0; n < 30; n += 1) {
      clock.now += 60_000;
      await records.audit(record({ at: clock.now, action: n % 10 === 0 ? 'policy.changed' : 'gate.passed' }));
    }
    const within = { from: from + 5 * 60_000, to: from + 25 * 60_000, about: null, limit: 4 };
    assert.equal((await pages(records, { ...within, actions: [] })).length, 21);
    assert.equal((await pages(records, { ...within, actions: ['policy.changed'] })).length, 2);
    assert.deepEqual(await pages(records, { ...within, actions: ['nothing.like-it'] }), []);
  });
});

describe('what a record counts as', () => {
  it('is small whatever was written into it', () => {
    const hostile = record({
      action: 'x'.repeat(300),
      reason: '=1+1\n',
      actor: 'operator:root',
      source: 'cli',
      methods: ['b', 'a'],
    });
    assert.deepEqual(tallyOf(hostile), {
      day: dayOf(hostile.at),
      action: 'other',
      outcome: 'success',
      reason: 'other',
      channel: '',
      agent: '',
      method: 'a+b',
    });
  });
});
