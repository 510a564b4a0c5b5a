import { execFileSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { Redis } from 'ioredis';
import type { Replicas } from '../replica.ts';
import type { Sink } from './canaries.ts';
import { sqlOf } from './proof.ts';

const cli = fileURLToPath(new URL('../../../src/cli.ts', import.meta.url));
const sink = (name: string, ...parts: readonly (string | Buffer)[]): Sink => ({
  name,
  content: Buffer.concat(parts.flatMap((part) => [typeof part === 'string' ? Buffer.from(part) : part, Buffer.from('\n')])),
});

/** Without the long runs of zeros that database files are full of: no secret has one inside. */
const withoutZeros = (content: Buffer): Buffer => {
  let end = 0;
  for (let at = 0; at < content.length; at += 1)
    if (content[at] !== 0 || content[at - 1] !== 0 || content[at - 2] !== 0) content[end++] = content[at] ?? 0;
  return content.subarray(0, end);
};

/** Files of a folder, whole. */
const filesIn = (folder: string, isWanted: (path: string) => boolean = () => true): Buffer[] =>
  globSync(join(folder, '**/*'))
    .filter((path) => statSync(path).isFile() && isWanted(path))
    .map((path) => withoutZeros(readFileSync(path)));

/** Every key with its value, whatever its type, through the front door of Redis. */
const redisDump = async (url: string): Promise<string> => {
  const client = new Redis(url);
  const read: Readonly<Record<string, (key: string) => Promise<unknown>>> = {
    string: (key) => client.get(key),
    hash: (key) => client.hgetall(key),
    zset: (key) => client.zrange(key, '0', '-1', 'WITHSCORES'),
    set: (key) => client.smembers(key),
    list: (key) => client.lrange(key, 0, -1),
  };
  const lines: string[] = [];
  for (const key of await client.keys('*')) {
    const type = await client.type(key);
    lines.push(JSON.stringify([key, await read[type]?.(key)]));
  }
  client.disconnect();
  return lines.join('\n');
};

const sqlDump = async (world: Replicas): Promise<string> => {
  const tables = await sqlOf(world, "select table_name from information_schema.tables where table_schema = 'public'");
  const rows = await Promise.all(tables.map(({ table_name: name }) => sqlOf(world, `select * from "${name}"`)));
  return JSON.stringify(rows);
};

/** What an auditor gets, by the command an auditor uses. */
const auditExport = (world: Replicas): string =>
  execFileSync(process.execPath, [cli, 'audit', 'tail', '10000'], { env: world.replica(0).env, encoding: 'utf8' });

/** What an operator sends to support. */
const bundleOf = (world: Replicas): Buffer => {
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-bundle-'));
  const file = join(folder, 'bundle.json.gz');
  execFileSync(process.execPath, [cli, 'doctor', '--bundle', file], { env: world.replica(0).env, stdio: 'pipe' });
  const content = gunzipSync(readFileSync(file));
  rmSync(folder, { recursive: true });
  return content;
};

const metricsOf = async (world: Replicas): Promise<string[]> =>
  Promise.all(world.all.map(async ({ metricsPort }) => (await fetch(`http://127.0.0.1:${metricsPort}/metrics`)).text()));

const folderOf = async (world: Replicas): Promise<string> =>
  String((await sqlOf(world, 'show data_directory'))[0]?.data_directory);

/** What is written to disk beside the databases. The keys file and the people file are given to Latchkey, not written by it. */
const ownFiles = ({ folder }: Replicas): Buffer[] => filesIn(folder, (path) => !/(keys\.json|people\.yaml)$/.test(path));

/** The arguments of every process of ours. */
const processList = (world: Replicas): string =>
  world.all.map(({ pid }) => readFileSync(`/proc/${pid}/cmdline`, 'latin1').replaceAll('\0', ' ')).join('\n');

/** Where Redis keeps its files, with everything of this moment written there. */
const redisFolder = async (url: string): Promise<string> => {
  const client = new Redis(url);
  await client.save();
  const [, folder] = (await client.config('GET', 'dir')) as [string, string];
  client.disconnect();
  return folder;
};

/** Everything every part of the world was given, one sink each. The replicas must be running. */
export const sinksOf = async (world: Replicas): Promise<readonly Sink[]> => {
  const { connector, slack, mail, front } = world;
  const fromBot = slack.state.messages.filter((one) => one.from === 'bot');
  return [
    sink('log', ...world.all.map((one) => one.printed)),
    sink('redis', await redisDump(world.redis.adminUrl)),
    sink('redis files', ...filesIn(await redisFolder(world.redis.adminUrl))),
    sink('sql', await sqlDump(world)),
    sink('postgres files', ...filesIn(await folderOf(world), (path) => /\/(base|pg_wal|global)\//.test(path))),
    sink('audit', auditExport(world)),
    sink('bundle', bundleOf(world)),
    sink('metrics', ...(await metricsOf(world))),
    sink('mails', ...mail.received.map((one) => [one.raw, one.mail.text, one.mail.html, one.mail.subject].join('\n'))),
    sink('slack', JSON.stringify([slack.calls, fromBot, [...slack.state.views]])),
    sink('teams', JSON.stringify(connector.calls)),
    sink('pages', ...front.answers.filter(({ path }) => !/^\/(api|slack)\//.test(path)).map(({ text }) => text)),
    sink('chat answers', ...front.answers.filter(({ path }) => /^\/(api|slack)\//.test(path)).map(({ text }) => text)),
    sink('files', ...ownFiles(world)),
    sink('process list', processList(world)),
  ];
};
