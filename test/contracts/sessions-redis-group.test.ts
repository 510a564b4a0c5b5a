import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { openSessions } from '../../src/store/open-sessions.ts';
import { leastRights, warning } from '../../src/store/redis-problems.ts';
import type { Sessions } from '../../src/store/sessions.ts';
import { type RedisGroup, startRedisCluster, startRedisSentinel } from '../world/redis-group.ts';
import { sessionsContract } from './sessions-suite.ts';

const refusals = async (sessions: Sessions) => (await sessions.problems(true)).filter((each) => !each.startsWith(warning));

describe('sessions in a Redis Cluster of three masters', function () {
  this.timeout(30_000);
  let group: RedisGroup;
  const open = () => openSessions({ redisUrl: group.url, file: '' });
  before(async () => {
    group = await startRedisCluster(leastRights);
  });
  after(() => group.stop());

  sessionsContract(open);

  it('is as production demands', async () => {
    const sessions = open();
    assert.deepEqual(await refusals(sessions), []);
    await sessions.close();
  });
});

/** Replication is asynchronous: waits until a replica has a key whose name ends so. */
const reachesReplica = async ({ servers }: RedisGroup, name: string): Promise<void> => {
  const replica = new Redis(servers[1]?.adminUrl ?? '');
  const deadline = Date.now() + 10_000;
  while ((await replica.keys(`*${name}`)).length === 0) {
    assert.ok(Date.now() < deadline, 'nothing reached the replica within 10 s');
    await sleep(20);
  }
  replica.disconnect();
};

describe('sessions behind Sentinel', function () {
  this.timeout(30_000);
  let group: RedisGroup;
  const open = () => openSessions({ redisUrl: group.url, file: '' });
  const now = Date.now();
  before(async () => {
    group = await startRedisSentinel(leastRights);
  });
  after(() => group.stop());

  it('is as production demands, and moves to the replica when the master dies', async () => {
    const sessions = open();
    const key = { tag: 'p01', name: 'row' };
    assert.deepEqual(await refusals(sessions), []);
    await sessions.put(key, 'kept', 0, { expiresAt: now + 3_600_000, dueAt: null, once: [] }, now);
    await reachesReplica(group, 'row');
    await group.servers[0]?.kill9();
    const deadline = Date.now() + 15_000;
    while ((await sessions.problems(false)).length > 0) {
      assert.ok(Date.now() < deadline, 'no new master within 15 s');
      await sleep(100);
    }
    assert.deepEqual(await sessions.get(key, now), { value: 'kept', rev: 1 });
    await sessions.close();
  });
});
