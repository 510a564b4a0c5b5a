import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { storeFolder } from './folder.ts';

/** How a server of its own is started, in a folder that goes with it. */
export interface RedisOptions {
  readonly appendOnly?: boolean;
  /** null: no password at all. */
  readonly password?: string | null;
  /** Rights of a named user `latchkey` (words of ACL SETUSER); `url` then speaks as that user. */
  readonly rights?: string;
  /** Text of a redis.conf, which the server may rewrite (Sentinel, Cluster). */
  readonly conf?: string;
  /** Further lines of redis.conf as arguments, such as `['--maxmemory-policy', 'allkeys-lru']`. */
  readonly args?: readonly string[];
}

/** A real redis-server of a test's own. */
export interface RedisServer {
  readonly url: string;
  /** As the all-powerful default user: for looking, not for the product. */
  readonly adminUrl: string;
  readonly port: number;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
  kill9(): Promise<void>;
  /** Holds the process (SIGSTOP): connections stay, nothing answers. */
  pause(): void;
  resume(): void;
  /** Starts again on the same port, with the same folder, after `kill9`. */
  restart(): Promise<void>;
}

/** A free loopback port. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

const argsFor = (port: number, folder: string, { appendOnly = false, password, rights, args = [] }: RedisOptions): string[] => [
  ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--daemonize', 'no'],
  ...['--maxmemory-policy', 'noeviction', '--appendonly', appendOnly ? 'yes' : 'no'],
  ...(password === null ? ['--protected-mode', 'no'] : ['--requirepass', password ?? 'only-for-tests']),
  ...(rights ? ['--user', 'latchkey', 'on', '>bot-password', ...rights.split(' ')] : []),
  ...args,
];

async function untilReady(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
    client.on('error', () => undefined);
    const isUp = await client.ping().then(
      () => true,
      () => false,
    );
    client.disconnect();
    if (isUp) return;
    await sleep(25);
  }
  throw new Error('redis-server did not start');
}

/** Starts a redis-server on a free loopback port, with a password and without eviction unless told otherwise. */
export async function startRedis(options: RedisOptions = {}): Promise<RedisServer> {
  const port = await freePort();
  const folder = storeFolder('latchkey-redis-');
  const conf = join(folder, 'redis.conf');
  writeFileSync(conf, options.conf ?? '');
  const password = options.password === undefined ? 'only-for-tests' : options.password;
  const adminUrl = `redis://${password === null ? '' : `:${password}@`}127.0.0.1:${port}`;
  let child: ChildProcess;
  const endWithUs = () => child.kill('SIGKILL');
  const restart = async () => {
    child = spawn('redis-server', [conf, ...argsFor(port, folder, options)], { stdio: 'ignore' });
    await untilReady(adminUrl);
  };
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  await restart();
  process.once('exit', endWithUs);
  return {
    url: options.rights ? `redis://latchkey:bot-password@127.0.0.1:${port}` : adminUrl,
    adminUrl,
    port,
    restart,
    kill9: () => end('SIGKILL'),
    pause: () => void child.kill('SIGSTOP'),
    resume: () => void child.kill('SIGCONT'),
    async stop() {
      child.kill('SIGCONT');
      await end('SIGTERM');
      process.off('exit', endWithUs);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
