import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { freePort, type RedisServer, startRedis } from './redis.ts';

/** Several redis-servers that work together. */
export interface RedisGroup {
  readonly url: string;
  readonly servers: readonly RedisServer[];
  stop(): Promise<void>;
}

const stopAll = (servers: readonly RedisServer[]) => async () => {
  await Promise.all(servers.map((server) => server.stop()));
};

async function ask(server: RedisServer, work: (client: Redis) => Promise<unknown>): Promise<string> {
  const client = new Redis(server.adminUrl);
  try {
    return String(await work(client));
  } finally {
    client.disconnect();
  }
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++, await sleep(50)) if (await holds()) return;
  throw new Error(`${what} did not come about`);
}

/** A Cluster of three masters that share the slots, with a user `latchkey` of the given rights. */
export async function startRedisCluster(rights: string): Promise<RedisGroup> {
  const busPorts = [await freePort(), await freePort(), await freePort()];
  const args = ['--cluster-enabled', 'yes', '--cluster-announce-ip', '127.0.0.1', '--cluster-port'];
  const servers = await Promise.all(busPorts.map((bus) => startRedis({ rights, args: [...args, String(bus)] })));
  const share = Math.ceil(16_384 / servers.length);
  for (const [i, server] of servers.entries()) {
    const last = Math.min(16_383, (i + 1) * share - 1);
    await ask(server, (client) => client.call('cluster', 'addslotsrange', i * share, last));
    await ask(server, (client) => client.call('cluster', 'meet', '127.0.0.1', servers[0]?.port ?? 0, busPorts[0] ?? 0));
  }
  const isWhole = async (server: RedisServer) =>
    /cluster_state:ok.*cluster_known_nodes:3/s.test(await ask(server, (client) => client.cluster('INFO')));
  for (const server of servers) await until('the cluster', () => isWhole(server));
  const hosts = servers.map(({ port }) => `127.0.0.1:${port}`).join(',');
  return { url: `redis+cluster://latchkey:bot-password@${hosts}`, servers, stop: stopAll(servers) };
}

/** A master (first), its replica and one Sentinel that fails over after half a second. */
export async function startRedisSentinel(rights: string): Promise<RedisGroup> {
  const auth = ['--masterauth', 'only-for-tests', '--repl-diskless-sync-delay', '0'];
  const master = await startRedis({ rights, args: auth });
  const replica = await startRedis({ rights, args: [...auth, '--replicaof', `127.0.0.1 ${master.port}`] });
  await until('replication', async () => /state=online/.test(await ask(master, (client) => client.info('replication'))));
  const conf = [
    `sentinel monitor main 127.0.0.1 ${master.port} 1`,
    'sentinel auth-pass main only-for-tests',
    'sentinel down-after-milliseconds main 500',
    'sentinel failover-timeout main 2000',
    '',
  ].join('\n');
  const sentinel = await startRedis({ password: null, conf, args: ['--sentinel'] });
  const knowsReplica = (text: string) => text.includes(String(replica.port));
  await until('the watch', async () =>
    knowsReplica(await ask(sentinel, (client) => client.call('sentinel', 'replicas', 'main'))),
  );
  const servers = [master, replica, sentinel];
  return { url: `redis+sentinel://latchkey:bot-password@127.0.0.1:${sentinel.port}/main`, servers, stop: stopAll(servers) };
}
