import assert from 'node:assert/strict';
import fc from 'fast-check';
import { openSessions } from '../../src/store/open-sessions.ts';
import type { Sessions } from '../../src/store/sessions.ts';
import { type RedisServer, startRedis } from '../world/redis.ts';

type Step = (sessions: Sessions, tag: string, now: number) => Promise<unknown>;
const hour = 3_600_000;
const name = fc.constantFrom('a', 'b');
const rule = fc.record({
  freeTries: fc.integer({ min: 1, max: 3 }),
  firstWaitMs: fc.constant(30_000),
  waitCapMs: fc.constant(hour),
  perDay: fc.integer({ min: 3, max: 8 }),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(name, rule).map(
      ([n, by]): Step =>
        (s, tag, now) =>
          s.tryOne({ tag, name: n }, by, now),
    ),
  },
  name.map(
    (n): Step =>
      (s, tag, now) =>
        s.giveBack({ tag, name: n }, now),
  ),
  name.map(
    (n): Step =>
      (s, tag, now) =>
        s.clearRow({ tag, name: n }, now),
  ),
  name.map(
    (n): Step =>
      (s, tag, now) =>
        s.forgetTries({ tag, name: n }, now),
  ),
  name.map(
    (n): Step =>
      (s, tag, now) =>
        s.count({ tag, name: n }, hour, now),
  ),
  name.map(
    (n): Step =>
      (s, tag, now) =>
        s.counted({ tag, name: n }, now),
  ),
  name.map(
    (n): Step =>
      (s, tag, now) =>
        s.firstTime(tag, [n, `${n}2`], hour, now),
  ),
  name.map(
    (n): Step =>
      (s, tag, now) =>
        s.get({ tag, name: n }, now),
  ),
  fc.tuple(name, fc.nat(2)).map(
    ([n, rev]): Step =>
      (s, tag, now) =>
        s.remove({ tag, name: n }, rev, now),
  ),
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        name,
        fc.nat(3),
        fc.nat(3 * hour),
        fc.option(fc.nat(hour)),
        fc.array(fc.constantFrom('x', 'y', 'z'), { maxLength: 2 }),
      )
      .map(([n, rev, life, due, once]): Step => {
        return (s, tag, now) =>
          s.put({ tag, name: n }, `${life}`, rev, { expiresAt: now + life, dueAt: due && now + due, once }, now);
      }),
  },
  fc.constant<Step>((s, tag, now) => s.due(now, 1_000).then((keys) => keys.filter((key) => key.tag === tag))),
);
const pause = fc.oneof(fc.constant(0), fc.nat(60_000), fc.nat(2 * hour), fc.nat(26 * hour));

describe('sessions in Redis and in SQLite', function () {
  this.timeout(30_000);
  let redis: RedisServer;
  let stores: readonly [Sessions, Sessions];
  before(async () => {
    redis = await startRedis();
    stores = [openSessions({ redisUrl: redis.url, file: '' }), openSessions({ file: ':memory:' })];
  });
  after(async () => {
    for (const store of stores) await store.close();
    await redis.stop();
  });

  it('answer the same to whatever is asked in whatever order, over days', async () => {
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(step, pause), { maxLength: 40 }), async (steps) => {
        const tag = `p${String(runs % 32).padStart(2, '0')}`;
        let now = 1_800_000_000_000 + runs * 1_000 * 24 * hour; // each run in another year, so that they do not meet
        runs += 1;
        for (const [act, wait] of steps) {
          now += wait;
          const [inRedis, inSqlite] = await Promise.all(stores.map((store) => act(store, tag, now)));
          assert.deepEqual(inRedis, inSqlite);
        }
      }),
      { numRuns: 150 },
    );
  });
});
