import { Redis } from 'ioredis';
import type { RedisClient } from './redis-client.ts';
import { isOnThisHost, type RedisPlace } from './redis-url.ts';
import { orUnavailable } from './unavailable.ts';

/** A problem that begins like this is advice: it stops nothing. */
export const warning = 'warning: ';

/** What the bot's Redis user may do, as words of `ACL SETUSER`: its own keys, and the commands it uses (SEC-109). */
export const leastRights =
  '~lk:* -@all +get +set +del +getrange +pttl +pexpire +zadd +zrem +zrangebyscore +eval +evalsha +info +ping +hello +auth +select +readonly +asking +cluster|slots +cluster|info +multi +discard';

const floor = [6, 2] as const;
const fixed = [8, 6, 3] as const;
const isOlder = (version: readonly number[], than: readonly number[]): boolean => {
  const at = than.findIndex((part, i) => (version[i] ?? 0) !== part);
  return at >= 0 && (version[at] ?? 0) < (than[at] ?? 0);
};

const field = (info: string, name: string): string => new RegExp(`^${name}:(.*?)\r?$`, 'm').exec(info)?.[1] ?? '';

const versionProblems = (info: string, isProduction: boolean): string[] => {
  const text = field(info, 'redis_version');
  const version = text.split('.').map(Number);
  if (isOlder(version, floor)) return [`Redis ${text} is too old: 6.2 or later is needed`];
  if (!isProduction || !isOlder(version, fixed)) return [];
  return [
    `${warning}Redis ${text} is older than 8.6.3: make sure that its vendor has fixed CVE-2025-49844 and CVE-2026-23479 in it`,
  ];
};

const evictionProblems = (info: string): string[] => {
  const policy = field(info, 'maxmemory_policy');
  return policy === 'noeviction'
    ? []
    : [`maxmemory-policy is ${policy || 'not readable'}: set it to noeviction, or lockouts get lost`];
};

const placeProblems = (place: RedisPlace): string[] => [
  ...(place.password ? [] : ['REDIS_URL has no password']),
  ...(place.username && place.username !== 'default'
    ? []
    : [`REDIS_URL names no user: make one with ACL SETUSER latchkey on >PASSWORD ${leastRights}`]),
  ...(place.isTls || isOnThisHost(place) ? [] : ['Redis is on another host: use rediss: (TLS) in REDIS_URL']),
];

/** A connection of its own to one master: what is tried here must not get between the commands of others. */
const aside = (client: RedisClient, override: object): Redis => {
  const node = client instanceof Redis ? client : client.nodes('master')[0];
  if (!node) throw new Error('no master is known');
  const probe = node.duplicate({ lazyConnect: true, enableReadyCheck: false, protocol: 2, retryStrategy: null, ...override });
  probe.on('error', () => undefined); // each command reports its own failure
  return probe;
};

/** Whether a stranger without a password is answered. */
async function strangerProblems(client: RedisClient): Promise<string[]> {
  const stranger = aside(client, { username: null, password: null, maxRetriesPerRequest: 0 });
  try {
    const isOpen = await stranger.ping().then(
      () => true,
      () => false, // refused, as it should be
    );
    return isOpen ? ['Redis answers anybody without a password'] : [];
  } finally {
    stranger.disconnect();
  }
}

const dangerous: readonly (readonly [string, ...string[]])[] = [
  ['flushall', 'not', 'now'],
  ['config', 'get', 'maxmemory-policy'],
  ['debug', 'help'],
  ['keys', 'nothing'],
];

/** Asks for each dangerous command inside a MULTI that is then discarded: rights are checked, nothing is done. */
async function rightsProblems(client: RedisClient): Promise<string[]> {
  const probe = aside(client, {});
  try {
    await probe.multi({ pipeline: false });
    const allowed: string[] = [];
    for (const [name, ...args] of dangerous) {
      const answer = await probe.call(name, ...args).catch(() => 'refused');
      if (answer === 'QUEUED') allowed.push(name);
    }
    await probe.discard();
    return allowed.length ? [`the bot's Redis user may ${allowed.join(', ')}: limit it to ${leastRights}`] : [];
  } finally {
    probe.disconnect();
  }
}

async function found(client: RedisClient, place: RedisPlace, isProduction: boolean): Promise<string[]> {
  await client.set('lk:{p00}:probe', '1', 'PX', 1_000);
  const info = await client.info();
  if (!isProduction) return versionProblems(info, isProduction);
  return [
    ...placeProblems(place),
    ...(await strangerProblems(client)),
    ...evictionProblems(info),
    ...(await rightsProblems(client)),
    ...versionProblems(info, isProduction),
  ];
}

/** What is wrong with this Redis, in words for the operator (SEC-109); what begins with `warning` is advice. */
export async function redisProblems(client: RedisClient, place: RedisPlace, isProduction: boolean): Promise<readonly string[]> {
  try {
    return await orUnavailable(found(client, place, isProduction));
  } catch (error) {
    return [`Redis cannot be used: ${error instanceof Error ? error.message : 'unknown'}`];
  }
}
