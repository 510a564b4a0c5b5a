import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { programs } from './ensure.mjs';

/** A PostgreSQL of this process on a free loopback port. */
export interface Postgres {
  readonly url: string;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
  /** Ends every process of it at once, as a power cut would. */
  kill9(): Promise<void>;
  /** Starts it again, on the same port and data. */
  start(): Promise<void>;
}

const binaries = (): string => {
  const initdb = programs.postgres.find();
  if (!initdb) throw new Error('PostgreSQL is not installed');
  return dirname(initdb);
};

const idOf = (flag: '-u' | '-g'): number => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout);

const setpriv = '/usr/bin/setpriv';

/** PostgreSQL refuses root: there it runs as user `postgres`. On Linux it dies with this process, however that ends. */
const asPostgres = (program: string, ...rest: string[]): [string, string[]] => {
  const path = join(binaries(), program);
  if (!existsSync(setpriv)) return [path, rest];
  const user = userInfo().uid === 0 ? ['--reuid=postgres', '--regid=postgres', '--clear-groups'] : [];
  return [setpriv, [...user, '--pdeathsig', 'SIGQUIT', '--', path, ...rest]];
};

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
};

const initialised = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-postgres-'));
  if (userInfo().uid === 0) chownSync(folder, idOf('-u'), idOf('-g'));
  const options = ['-D', join(folder, 'data'), '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  const made = spawnSync(...asPostgres('initdb', ...options), { encoding: 'utf8', cwd: folder });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  return folder;
};

/** Few buffers and no fsync: quick to start; the tests that lose power cut it by killing, which fsync does not change. */
const settings = ['fsync=off', 'shared_buffers=32MB', 'max_connections=60', 'autovacuum=off', 'listen_addresses=127.0.0.1'];

const launch = (folder: string, port: number): ChildProcess => {
  const options = [...settings, `port=${port}`, `unix_socket_directories=${folder}`].flatMap((one) => ['-c', one]);
  const child = spawn(...asPostgres('postgres', '-D', join(folder, 'data'), ...options), { stdio: 'ignore', cwd: folder });
  child.unref();
  return child;
};

const query = async (url: string, text: string): Promise<void> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  try {
    await client.connect();
    await client.query(text);
  } finally {
    await client.end();
  }
};

const answering = async (url: string): Promise<void> => {
  const giveUpAt = performance.now() + 20_000;
  for (;;) {
    try {
      return await query(url, 'select 1');
    } catch (error) {
      if (performance.now() > giveUpAt) throw error;
      await pause(50);
    }
  }
};

const ended = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.ref();
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
};

const childrenOf = (pid: number): number[] =>
  spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
    .stdout.trim()
    .split(/\s+/)
    .filter(Boolean)
    .map(Number);

/** Makes and starts a cluster of its own (C collation); about 2 s. */
export const startPostgres = async (): Promise<Postgres> => {
  const folder = initialised();
  const port = await freePort();
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  let child = launch(folder, port);
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  // The immediate shutdown of a test cluster that nobody stopped; its folder goes with it.
  const atExit = () => {
    spawnSync(...asPostgres('pg_ctl', 'stop', '-D', join(folder, 'data'), '-m', 'immediate', '-t', '5'), { cwd: folder });
    remove();
  };
  process.once('exit', atExit);
  await answering(url);
  return {
    url,
    start: async () => {
      child = launch(folder, port);
      await answering(url);
    },
    kill9: async () => {
      const backends = childrenOf(child.pid ?? 0);
      child.kill('SIGSTOP'); // so that it does not end them in an orderly way
      for (const pid of backends) process.kill(pid, 'SIGKILL');
      await ended(child, 'SIGKILL');
    },
    stop: async () => {
      await ended(child, 'SIGQUIT');
      process.off('exit', atExit);
      remove();
    },
  };
};

let shared: Promise<Postgres> | null = null;

/** The URL of an empty database in the cluster this process shares; the cluster ends with the process. */
export const freshDatabase = async (): Promise<string> => {
  shared ??= startPostgres();
  const { url } = await shared;
  const name = `test_${randomBytes(6).toString('hex')}`;
  await query(url, `create database ${name}`);
  return url.replace(/postgres$/, name);
};
