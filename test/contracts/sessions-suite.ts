import assert from 'node:assert/strict';
import type { Key, PutOptions, Sessions, TryRule } from '../../src/store/sessions.ts';
import { shardOf } from '../../src/store/shards.ts';

const now = 1_800_000_000_000;
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const until = (expiresAt: number, more: Partial<PutOptions> = {}): PutOptions => ({ expiresAt, dueAt: null, once: [], ...more });
const rule: TryRule = { freeTries: 5, firstWaitMs: 30 * second, waitCapMs: hour, perDay: 100 };
let named = 0;
const fresh = (): Key => {
  named += 1;
  return { tag: shardOf(`suite-${named}`), name: `suite-${named}` };
};

/** What every sessions store must do. `open` gives a new connection to one and the same, empty store. */
export function sessionsContract(open: () => Sessions): void {
  let sessions: Sessions;
  let other: Sessions;
  before(() => {
    sessions = open();
    other = open();
  });
  after(() => Promise.all([sessions.close(), other.close()]));

  const tries = async (key: Key, times: number, at: number, by: TryRule = rule) => {
    const results = [];
    for (let i = 0; i < times; i++) results.push(await sessions.tryOne(key, by, at));
    return results;
  };

  describe('rows', () => {
    it('a new row has revision 1, is read by others, and each write raises it', async () => {
      const key = fresh();
      assert.equal(await sessions.get(key, now), null);
      assert.equal(await sessions.put(key, 'one', 0, until(now + hour), now), 'written');
      assert.deepEqual(await other.get(key, now), { value: 'one', rev: 1 });
      assert.equal(await other.put(key, 'two\nlines 1 2 é', 1, until(now + hour), now), 'written');
      assert.deepEqual(await sessions.get(key, now), { value: 'two\nlines 1 2 é', rev: 2 });
    });

    it('of 200 writers over two connections with the same revision exactly one wins', async () => {
      const key = fresh();
      const results = await Promise.all(
        Array.from({ length: 200 }, (_, i) => (i % 2 ? sessions : other).put(key, String(i), 0, until(now + hour), now)),
      );
      assert.equal(results.filter((result) => result === 'written').length, 1);
      assert.equal(results.filter((result) => result === 'conflict').length, 199);
    });

    it('a row is gone at its expiry by the clock of the caller, and begins anew at revision 1', async () => {
      const key = fresh();
      await sessions.put(key, 'old', 0, until(now + minute), now);
      assert.ok(await sessions.get(key, now + minute - 1));
      assert.equal(await sessions.get(key, now + minute), null);
      assert.equal(await sessions.put(key, 'x', 1, until(now + hour), now + minute), 'conflict');
      assert.equal(await sessions.put(key, 'new', 0, until(now + hour), now + minute), 'written');
      assert.deepEqual(await sessions.get(key, now + minute), { value: 'new', rev: 1 });
    });

    it('a row that expired before it was written is never seen', async () => {
      const key = fresh();
      assert.equal(await sessions.put(key, 'late', 0, until(now - 1), now), 'written');
      assert.equal(await sessions.get(key, now), null);
    });

    it('remove takes the given revision only', async () => {
      const key = fresh();
      await sessions.put(key, 'one', 0, until(now + hour), now);
      assert.equal(await sessions.remove(key, 2, now), false);
      assert.equal(await sessions.remove(key, 1, now + hour), false);
      assert.equal(await sessions.remove(key, 1, now), true);
      assert.equal(await sessions.remove(key, 1, now), false);
      assert.equal(await sessions.get(key, now), null);
    });

    it('the same name under another tag is another row', async () => {
      const name = fresh().name;
      await sessions.put({ tag: 'p01', name }, 'one', 0, until(now + hour), now);
      assert.equal(await sessions.get({ tag: 'p02', name }, now), null);
    });
  });

  describe('deliveries', () => {
    it('a redelivered id turns the write away, for 24 hours, whatever the revision', async () => {
      const key = fresh();
      await sessions.put(key, 'one', 0, until(now + 3 * day, { once: ['d1', 'd2'] }), now);
      assert.equal(await other.put(key, 'two', 1, until(now + 3 * day, { once: ['d3', 'd2'] }), now), 'seen');
      assert.equal(await other.put(key, 'two', 0, until(now + 3 * day, { once: ['d1'] }), now + day - 1), 'seen');
      assert.equal(await other.put(key, 'two', 1, until(now + 3 * day, { once: ['d1'] }), now + day), 'written');
    });

    it('a write that lost the race remembers no id', async () => {
      const key = fresh();
      assert.equal(await sessions.put(key, 'x', 7, until(now + hour, { once: [`${key.name}-a`] }), now), 'conflict');
      assert.equal(await sessions.put(key, 'x', 0, until(now + hour, { once: [`${key.name}-a`] }), now), 'written');
    });

    it('firstTime is true once, and only when no name was known', async () => {
      const { tag, name } = fresh();
      assert.equal(await sessions.firstTime(tag, [name, `${name}-b`], hour, now), true);
      assert.equal(await other.firstTime(tag, [name], hour, now + hour - 1), false);
      assert.equal(await other.firstTime(tag, [`${name}-c`, `${name}-b`], hour, now), false);
      assert.equal(await sessions.firstTime(tag, [`${name}-c`], hour, now), false);
      assert.equal(await sessions.firstTime(tag, [`${name}-b`], hour, now + hour), true);
    });

    it('of 200 at once exactly one is first', async () => {
      const { tag, name } = fresh();
      const all = await Promise.all(
        Array.from({ length: 200 }, (_, i) => (i % 2 ? sessions : other).firstTime(tag, [name], hour, now)),
      );
      assert.equal(all.filter(Boolean).length, 1);
    });
  });

  describe('counters', () => {
    it('count within a fixed window, and begin anew after it', async () => {
      const key = fresh();
      assert.equal(await sessions.counted(key, now), 0);
      assert.deepEqual(await sessions.count(key, hour, now), { count: 1, resetsAt: now + hour });
      assert.deepEqual(await other.count(key, hour, now + minute), { count: 2, resetsAt: now + hour });
      assert.equal(await other.counted(key, now + hour - 1), 2);
      assert.equal(await other.counted(key, now + hour), 0);
      assert.deepEqual(await sessions.count(key, hour, now + hour), { count: 1, resetsAt: now + 2 * hour });
    });

    it('1,000 at once over two connections are 1,000', async () => {
      const key = fresh();
      const all = await Promise.all(Array.from({ length: 1_000 }, (_, i) => (i % 2 ? sessions : other).count(key, hour, now)));
      assert.equal(new Set(all.map(({ count }) => count)).size, 1_000);
      assert.equal(await sessions.counted(key, now), 1_000);
    });
  });

  describe('tries', () => {
    it('five are free; then the wait grows from 30 s, doubling, up to the cap (SEC-31)', async () => {
      const key = fresh();
      assert.deepEqual((await tries(key, 5, now)).at(-1), { allowed: true, inRow: 5, today: 5 });
      let at = now;
      for (const wait of [30, 60, 120, 240, 480, 960, 1_920, 3_600, 3_600].map((seconds) => seconds * second)) {
        assert.deepEqual(await sessions.tryOne(key, rule, at + wait - 1), { allowed: false, why: 'wait', waitMs: 1 });
        at += wait;
        assert.equal((await sessions.tryOne(key, rule, at)).allowed, true);
      }
    });

    it('a try during a wait is refused and not counted', async () => {
      const key = fresh();
      await tries(key, 5, now);
      for (const result of await tries(key, 20, now + second))
        assert.deepEqual(result, { allowed: false, why: 'wait', waitMs: 29 * second });
      assert.deepEqual(await sessions.tryOne(key, rule, now + 30 * second), { allowed: true, inRow: 6, today: 6 });
    });

    it('guessing with 1,000 parallel requests over two connections gets five looks', async () => {
      const key = fresh();
      const all = await Promise.all(Array.from({ length: 1_000 }, (_, i) => (i % 2 ? sessions : other).tryOne(key, rule, now)));
      assert.equal(all.filter(({ allowed }) => allowed).length, 5);
      assert.deepEqual(await sessions.tryOne(key, rule, now + 30 * second), { allowed: true, inRow: 6, today: 6 });
    });

    it('a right try is given back with the wait it caused', async () => {
      const key = fresh();
      await tries(key, 5, now);
      await sessions.giveBack(key, now);
      assert.deepEqual(await sessions.tryOne(key, rule, now), { allowed: true, inRow: 5, today: 5 });
    });

    it('giving back keeps what others counted meanwhile, and the wait of the one before', async () => {
      const key = fresh();
      await tries(key, 5, now);
      await sessions.tryOne(key, rule, now + 30 * second); // counted, being checked
      await other.giveBack(key, now + 31 * second);
      assert.deepEqual(await sessions.tryOne(key, rule, now + 29 * second), { allowed: false, why: 'wait', waitMs: second });
      assert.deepEqual(await sessions.tryOne(key, rule, now + 31 * second), { allowed: true, inRow: 6, today: 6 });
    });

    it('100 counted and 60 given back at once are 40', async () => {
      const key = fresh();
      const free = { ...rule, freeTries: 1_000, perDay: 1_000 };
      await tries(key, 60, now, free);
      await Promise.all([
        ...Array.from({ length: 40 }, () => sessions.tryOne(key, free, now)),
        ...Array.from({ length: 60 }, () => other.giveBack(key, now)),
      ]);
      assert.deepEqual(await sessions.tryOne(key, free, now), { allowed: true, inRow: 41, today: 41 });
    });

    it('giving back what was never counted is harmless', async () => {
      const key = fresh();
      await sessions.giveBack(key, now);
      assert.deepEqual(await sessions.tryOne(key, rule, now), { allowed: true, inRow: 1, today: 1 });
    });

    it('a complete pass ends the row and its wait; the count of the day stays', async () => {
      const key = fresh();
      await tries(key, 5, now);
      await other.clearRow(key, now);
      assert.deepEqual(await sessions.tryOne(key, rule, now), { allowed: true, inRow: 1, today: 6 });
    });

    it('forgotten tries are forgotten: no row, no wait, no count of the day', async () => {
      const key = fresh();
      await tries(key, 9, now, { ...rule, freeTries: 20, perDay: 9 });
      assert.equal((await sessions.tryOne(key, { ...rule, freeTries: 20, perDay: 9 }, now)).allowed, false);
      await other.forgetTries(key, now);
      assert.deepEqual(await sessions.tryOne(key, rule, now), { allowed: true, inRow: 1, today: 1 });
    });

    it('a night without tries does not end the row', async () => {
      const key = fresh();
      await tries(key, 6, now);
      await sessions.tryOne(key, rule, now + hour);
      assert.deepEqual(await sessions.tryOne(key, rule, now + 20 * day), { allowed: true, inRow: 7, today: 1 });
      assert.deepEqual(await sessions.tryOne(key, rule, now + 20 * day), { allowed: false, why: 'wait', waitMs: 2 * minute });
    });

    it('ten tries within 24 hours are looked at, the eleventh is refused uncounted; ten over two days do not pause (SEC-32)', async () => {
      const patient = { ...rule, freeTries: 1_000, perDay: 10 };
      const [inOneDay, overTwo] = [fresh(), fresh()];
      await tries(inOneDay, 9, now, patient);
      const last = now + day - 1;
      assert.deepEqual(await sessions.tryOne(inOneDay, patient, last), { allowed: true, inRow: 10, today: 10 });
      assert.deepEqual(await sessions.tryOne(inOneDay, patient, last), { allowed: false, why: 'pause', waitMs: day });
      await sessions.giveBack(inOneDay, last); // the tenth was right
      assert.deepEqual(await other.tryOne(inOneDay, patient, last), { allowed: true, inRow: 10, today: 10 });

      await tries(overTwo, 5, now, patient);
      const nextDay = await tries(overTwo, 5, now + day, patient);
      assert.deepEqual(nextDay.at(-1), { allowed: true, inRow: 10, today: 5 });
    });

    it('1,000 parallel guesses reach the pause after the allowed number', async () => {
      const key = fresh();
      const patient = { ...rule, freeTries: 1_000, perDay: 10 };
      const all = await Promise.all(
        Array.from({ length: 1_000 }, (_, i) => (i % 2 ? sessions : other).tryOne(key, patient, now)),
      );
      assert.equal(all.filter(({ allowed }) => allowed).length, 10);
    });
  });

  describe('what is due', () => {
    it('comes oldest first from every shard, again until it is written, and no more when removed or put off', async () => {
      const early = now - 10 * day; // before everything else in this store
      const keys = Array.from({ length: 40 }, fresh);
      for (const [i, key] of keys.entries()) await sessions.put(key, 'x', 0, until(early + day, { dueAt: early + i }), early);
      assert.deepEqual(await sessions.due(early + 39, 100), keys);
      assert.deepEqual(await other.due(early + 39, 7), keys.slice(0, 7));
      assert.deepEqual(await other.due(early - 1, 7), []);

      const [first, second, third, ...rest] = keys as [Key, Key, Key, ...Key[]];
      await sessions.put(first, 'y', 1, until(early + day, { dueAt: early + 1_000 }), early);
      await sessions.put(second, 'y', 1, until(early + day), early);
      await sessions.remove(third, 1, early);
      assert.deepEqual(await sessions.due(early + 39, 100), rest);
      assert.deepEqual(await sessions.due(early + 1_000, 100), [...rest, first]);
      assert.deepEqual(await sessions.due(early + day, 100), [], 'rows that expired are not due');
    });

    it('a row due under a tag that no sweep looks at is refused', async () => {
      await assert.rejects(
        sessions.put({ tag: 'elsewhere', name: 'x' }, 'x', 0, until(now + hour, { dueAt: now }), now),
        RangeError,
      );
    });
  });
}
