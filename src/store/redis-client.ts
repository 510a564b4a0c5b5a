import { randomInt } from 'node:crypto';
import { Cluster, Redis, type RedisOptions } from 'ioredis';
import type { RedisPlace } from './redis-url.ts';

/** One node, a Sentinel group or a Cluster: for the rest of the store there is no difference. */
export type RedisClient = Redis | Cluster;

const retryDelay = (times: number): number => Math.min(25 * 2 ** times, 1_000) + randomInt(100);

/** A command is answered or fails within 1.5 s; a connection that stays silent for 3 s is given up and made anew. */
const options = {
  maxRetriesPerRequest: 1,
  commandTimeout: 1_500,
  connectTimeout: 2_000,
  socketTimeout: 3_000,
  // A master that was demoted answers READONLY for ever: connect again and send again.
  reconnectOnError: (error: Error) => (error.message.startsWith('READONLY') ? 2 : false),
  disableClientInfo: true,
} satisfies RedisOptions;

const credentials = ({ username, password, isTls }: RedisPlace): RedisOptions => ({
  ...(username ? { username } : {}),
  ...(password ? { password } : {}),
  ...(isTls ? { tls: {} } : {}),
});

const single = (place: RedisPlace): Redis =>
  new Redis({ ...options, ...credentials(place), ...place.hosts[0], db: place.db, retryStrategy: retryDelay });

const sentinel = (place: RedisPlace): Redis =>
  new Redis({
    ...options,
    ...credentials(place),
    sentinels: [...place.hosts],
    name: place.masterName,
    db: place.db,
    retryStrategy: retryDelay,
    sentinelRetryStrategy: retryDelay,
    // Without it a client stays with a master that was cut off from its replicas, and loses all it writes.
    failoverDetector: true,
    ...(place.sentinelUsername ? { sentinelUsername: place.sentinelUsername } : {}),
    ...(place.sentinelPassword ? { sentinelPassword: place.sentinelPassword } : {}),
    ...(place.isTls ? { sentinelTLS: {}, enableTLSForSentinelMode: true } : {}),
  });

const cluster = (place: RedisPlace): Cluster =>
  new Cluster([...place.hosts], {
    clusterRetryStrategy: retryDelay,
    redisOptions: { ...options, ...credentials(place) },
    // Certificates name hosts: do not turn them into addresses first.
    ...(place.isTls ? { dnsLookup: (address, callback) => callback(null, address) } : {}),
  });

const make = { single, sentinel, cluster };

/** A client that connects now, and again whenever the connection is lost. */
export function connectRedis(place: RedisPlace): RedisClient {
  const client = make[place.kind](place);
  // Each command reports the outage to its caller; without a listener the library would print it once more.
  client.on('error', () => undefined);
  return client;
}
