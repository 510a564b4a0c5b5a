import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import { Redis } from 'ioredis';
import { AppError } from '../../src/core/result.ts';
import { openSessions } from '../../src/store/open-sessions.ts';
import { leastRights, warning } from '../../src/store/redis-problems.ts';
import { isOnThisHost, redisPlace } from '../../src/store/redis-url.ts';
import type { Sessions, TryRule } from '../../src/store/sessions.ts';
import { freePort, type RedisOptions, type RedisServer, startRedis } from '../world/redis.ts';
import { type SwallowingProxy, swallowingProxy } from '../world/swallowing-proxy.ts';
import { sessionsContract } from './sessions-suite.ts';

const open = (redisUrl: string): Sessions => openSessions({ redisUrl, file: '' });
const isUnavailable = (error: unknown) => error instanceof AppError && error.code === 'store-unavailable';
const now = Date.now();
const key = { tag: 'p07', name: 'somebody' };
const rule: TryRule = { freeTries: 5, firstWaitMs: 30_000, waitCapMs: 3_600_000, perDay: 10 };
const anHour = { expiresAt: now + 3_600_000, dueAt: null, once: [] };

/** One call of every kind. */
const everyCall = (sessions: Sessions): Record<string, () => Promise<unknown>> => ({
  get: () => sessions.get(key, now),
  put: () => sessions.put(key, 'x', 0, { ...anHour, dueAt: now, once: ['d'] }, now),
  remove: () => sessions.remove(key, 1, now),
  firstTime: () => sessions.firstTime('p07', ['n'], 1_000, now),
  count: () => sessions.count(key, 1_000, now),
  counted: () => sessions.counted(key, now),
  tryOne: () => sessions.tryOne(key, rule, now),
  giveBack: () => sessions.giveBack(key, now),
  clearRow: () => sessions.clearRow(key, now),
  forgetTries: () => sessions.forgetTries(key, now),
  due: () => sessions.due(now, 10),
});

async function everyCallIsRefusedInTime(sessions: Sessions): Promise<void> {
  const began = Date.now();
  await Promise.all(Object.values(everyCall(sessions)).map((call) => assert.rejects(call(), isUnavailable)));
  assert.ok(Date.now() - began < 2_000, `took ${Date.now() - began} ms`);
}

/** The store is asked until it answers, as the next turns of a conversation would. */
async function answersAgain(sessions: Sessions): Promise<void> {
  for (const deadline = Date.now() + 5_000; Date.now() < deadline; await sleep(50))
    if ((await sessions.problems(false)).length === 0) return;
  assert.fail('did not come back within 5 s');
}

describe('sessions in Redis', function () {
  this.timeout(30_000);
  let redis: RedisServer;
  before(async () => {
    redis = await startRedis({ rights: leastRights });
  });
  after(() => redis.stop());

  describe('as a user with the least rights', () => {
    sessionsContract(() => open(redis.url));

    it('may not flush, configure, debug or list keys, and needs nothing more (SEC-109)', async () => {
      const sessions = open(redis.url);
      assert.deepEqual(await sessions.problems(false), []);
      assert.deepEqual(
        (await sessions.problems(true)).filter((problem) => !problem.startsWith(warning)),
        [],
      );
      await sessions.close();
    });

    it('scripts that the server forgot are sent again', async () => {
      const sessions = open(redis.url);
      const admin = new Redis(redis.adminUrl);
      const counts = [];
      for (let i = 0; i < 3; i++) {
        counts.push((await sessions.count({ tag: 'p01', name: 'flushed' }, 60_000, now)).count);
        await admin.script('FLUSH');
      }
      assert.deepEqual(counts, [1, 2, 3]);
      admin.disconnect();
      await sessions.close();
    });
  });

  describe('when an answer is lost and the command is sent again', () => {
    let proxy: SwallowingProxy;
    let sessions: Sessions;
    before(async () => {
      proxy = await swallowingProxy(redis.port);
      sessions = open(redis.url.replace(String(redis.port), String(proxy.port)));
      for (const call of Object.values(everyCall(sessions))) await call(); // the server knows the scripts now
    });
    after(async () => {
      await sessions.close();
      await proxy.close();
    });
    const losing = async <T>(call: () => Promise<T>): Promise<T> => {
      const before = proxy.swallowed();
      proxy.swallowNext();
      const answer = await call();
      assert.equal(proxy.swallowed(), before + 1);
      return answer;
    };

    it('ten counts are ten', async () => {
      const counts = [];
      for (let i = 0; i < 10; i++)
        counts.push((await losing(() => sessions.count({ tag: 'p01', name: 'lossy' }, 60_000, now))).count);
      assert.deepEqual(counts, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    });

    it('ten first times are first', async () => {
      for (let i = 0; i < 10; i++) assert.equal(await losing(() => sessions.firstTime('p01', [`lossy-${i}`], 60_000, now)), true);
    });

    it('a written row is told as written, a removed one as removed', async () => {
      const row = { tag: 'p01', name: 'lossy' };
      for (let rev = 0; rev < 5; rev++)
        assert.equal(await losing(() => sessions.put(row, 'x', rev, { ...anHour, once: [`lossy-${rev}`] }, now)), 'written');
      assert.equal(await losing(() => sessions.remove(row, 5, now)), true);
    });

    it('a try counts once, and is given back once', async () => {
      const who = { tag: 'p01', name: 'lossy' };
      for (let today = 1; today <= 4; today++)
        assert.deepEqual(await losing(() => sessions.tryOne(who, rule, now)), { allowed: true, inRow: today, today });
      await losing(() => sessions.giveBack(who, now));
      assert.deepEqual(await sessions.tryOne(who, rule, now), { allowed: true, inRow: 4, today: 4 });
      await losing(() => sessions.clearRow(who, now));
      assert.deepEqual(await sessions.tryOne(who, rule, now), { allowed: true, inRow: 1, today: 5 });
    });
  });

  describe('after all this', () => {
    it('no key is left without expiry (SEC-109)', async () => {
      const sessions = open(redis.url);
      for (const call of Object.values(everyCall(sessions))) await call();
      await sessions.close();
      const admin = new Redis(redis.adminUrl);
      const keys = await admin.keys('*');
      const lives = await Promise.all(keys.map((each) => admin.pttl(each)));
      admin.disconnect();
      assert.ok(keys.length > 100);
      assert.deepEqual(
        keys.filter((_, i) => (lives[i] ?? -1) === -1),
        [],
      );
    });
  });
});

describe('sessions when Redis is gone (SEC-110)', function () {
  this.timeout(30_000);
  it('killed in the middle: refused within 2 s; started again: works, and what was appended is there', async () => {
    const redis = await startRedis({ appendOnly: true, args: ['--appendfsync', 'always'] });
    const sessions = open(redis.url);
    await sessions.put(key, 'kept', 0, anHour, now);
    await redis.kill9();
    await everyCallIsRefusedInTime(sessions);
    assert.match((await sessions.problems(false)).join(), /cannot be used/);
    await redis.restart();
    await answersAgain(sessions);
    assert.deepEqual(await sessions.get(key, now), { value: 'kept', rev: 1 });
    await sessions.close();
    await redis.stop();
  });

  it('hanging (SIGSTOP): refused within 2 s; let go: works', async () => {
    const redis = await startRedis();
    const sessions = open(redis.url);
    await sessions.get(key, now);
    redis.pause();
    await everyCallIsRefusedInTime(sessions);
    await everyCallIsRefusedInTime(sessions);
    redis.resume();
    await answersAgain(sessions);
    assert.equal(await sessions.get({ tag: 'p07', name: 'other' }, now), null);
    await sessions.close();
    await redis.stop();
  });

  it('never there: refused within 2 s', async () => {
    const sessions = open(`redis://:x@127.0.0.1:${await freePort()}`);
    await everyCallIsRefusedInTime(sessions);
    await sessions.close();
  });

  it('full: a write is refused, not dropped', async () => {
    const redis = await startRedis({ args: ['--maxmemory', '1'] });
    const sessions = open(redis.url);
    await assert.rejects(sessions.put(key, 'x', 0, anHour, now), isUnavailable);
    await assert.rejects(sessions.tryOne(key, rule, now), isUnavailable);
    assert.match((await sessions.problems(false)).join(), /OOM/);
    await sessions.close();
    await redis.stop();
  });

  it('the outage says nothing of what was to be stored (SEC-116)', async () => {
    const redis = await startRedis({ args: ['--maxmemory', '1'] });
    const sessions = open(redis.url);
    const error = await sessions.put({ ...key, name: 'canary-1' }, 'canary-2', 0, anHour, now).catch((reason) => reason);
    assert.doesNotMatch(inspect(error, { depth: 9, showHidden: true }), /canary|only-for-tests/);
    await sessions.close();
    await redis.stop();
  });
});

describe('what production demands of Redis (SEC-109)', function () {
  this.timeout(30_000);
  const problemsOf = async (options: RedisOptions, isProduction: boolean) => {
    const redis = await startRedis(options);
    const sessions = open(redis.url);
    const problems = await sessions.problems(isProduction);
    await sessions.close();
    await redis.stop();
    return problems.join('\n');
  };

  it('a password', async () => {
    assert.match(await problemsOf({ password: null }, true), /anybody without a password/);
    assert.equal(await problemsOf({ password: null }, false), '');
  });

  it('a password for everybody, not only for the bot', async () => {
    assert.match(await problemsOf({ password: null, rights: leastRights }, true), /anybody without a password/);
  });

  it('no eviction', async () => {
    assert.match(await problemsOf({ args: ['--maxmemory-policy', 'allkeys-lru'] }, true), /allkeys-lru/);
  });

  it('a user of its own with no dangerous command', async () => {
    const problems = await problemsOf({}, true);
    assert.match(problems, /names no user/);
    assert.match(problems, /may flushall, config, keys/);
  });

  it('TLS on the way to another host', () => {
    assert.equal(isOnThisHost(redisPlace('redis://127.0.0.1')), true);
    assert.equal(isOnThisHost(redisPlace('redis://127.0.0.1.evil.example')), false);
    assert.equal(isOnThisHost(redisPlace('redis+cluster://127.0.0.1,10.0.0.1')), false);
  });
});

describe('REDIS_URL', function () {
  this.timeout(30_000);
  it('is read in all four forms, TLS or not', () => {
    const plain = redisPlace('redis://localhost');
    assert.deepEqual(
      [plain.kind, plain.isTls, plain.hosts, plain.db],
      ['single', false, [{ host: 'localhost', port: 6_379 }], 0],
    );
    const tls = redisPlace('rediss://bot:p%40ss@[::1]:7000/2');
    assert.deepEqual(
      [tls.isTls, tls.username, tls.password, tls.hosts, tls.db],
      [true, 'bot', 'p@ss', [{ host: '::1', port: 7_000 }], 2],
    );
    const guarded = redisPlace('rediss+sentinel://bot:pw@a,b:1/main/3?sentinelPassword=s');
    assert.deepEqual(
      [guarded.kind, guarded.isTls, guarded.masterName, guarded.db, guarded.sentinelPassword],
      ['sentinel', true, 'main', 3, 's'],
    );
    assert.deepEqual(guarded.hosts, [
      { host: 'a', port: 26_379 },
      { host: 'b', port: 1 },
    ]);
    assert.equal(redisPlace('redis+cluster://:pw@a:1,b:2').kind, 'cluster');
  });

  for (const bad of [
    'http://x',
    'redis://',
    'redis+sentinel://h',
    'redis://:canary@h:port',
    'redis://:canary@h/x',
    'redis://:%zz-canary@h',
  ])
    it(`${bad} is refused without repeating it`, () => {
      assert.throws(
        () => open(bad),
        (error: Error) =>
          error instanceof AppError && !error.message.includes('canary') && !String(error.cause ?? '').includes('canary'),
      );
    });
});
