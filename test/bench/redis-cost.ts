import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import type { Bench } from './bench.ts';
import { post } from './post.ts';
import { type Line, short } from './report.ts';
import { command } from './slack-load.ts';
import { asked } from './teams-turn.ts';

const sampled = 20;
const afterMs = 400;

/** A command as MONITOR tells it, in words: what a script did inside is part of its own round trip; sweeps are nobody's turn. */
const nameOf = (given: readonly string[], source: string): string | null => {
  const [name = '', , , first = '', second = ''] = given;
  if (source === 'lua' || !/^(get|evalsha|eval)$/i.test(name)) return null;
  if (/^get$/i.test(name)) return 'read';
  if (first.endsWith(':due')) return null;
  return /\}:r:/.test(second) ? 'swap' : /\}:f:/.test(second) ? 'first time' : /\}:c:/.test(second) ? 'count' : 'other';
};

/** What one turn says to Redis, on average over some turns done one after the other. */
const roundTrips = async (client: Redis, act: (turn: number) => Promise<unknown>): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  const monitor = await client.monitor();
  monitor.on('monitor', (_time: string, given: string[], source: string) => {
    const name = nameOf(given, source);
    if (name) counts[name] = (counts[name] ?? 0) + 1 / sampled;
  });
  for (let turn = 0; turn < sampled; turn += 1) await act(turn);
  await sleep(afterMs);
  monitor.disconnect();
  return counts;
};

const keysLike = async (client: Redis, pattern: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for await (const some of client.scanStream({ match: pattern, count: 1_000 })) found.push(...(some as string[]));
  return found;
};

const bytesOf = async (client: Redis, keys: readonly string[]): Promise<number> => {
  const pipeline = client.pipeline();
  for (const key of keys) pipeline.call('MEMORY', 'USAGE', key, 'SAMPLES', '0');
  const answers = (await pipeline.exec()) ?? [];
  return answers.reduce((sum, [, bytes]) => sum + Number(bytes ?? 0), 0);
};

const entriesOf = async (client: Redis, indexes: readonly string[]): Promise<number> => {
  const sizes = await Promise.all(indexes.map((index) => client.zcard(index)));
  return sizes.reduce((sum, size) => sum + size, 0);
};

const memory = async (client: Redis) => {
  const rows = await keysLike(client, 'lk:*:r:c:*');
  const due = await keysLike(client, 'lk:*:due');
  const ids = await keysLike(client, 'lk:*:n:*');
  const dueBytes = (await bytesOf(client, due)) / Math.max(1, await entriesOf(client, due));
  return {
    row: (await bytesOf(client, rows)) / Math.max(1, rows.length),
    due: dueBytes,
    id: (await bytesOf(client, ids)) / Math.max(1, ids.length),
    rows: rows.length,
  };
};

const lineOf = (what: string, counts: Readonly<Record<string, number>>): Line => {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const parts = Object.entries(counts).map(([name, count]) => `${short(count)} ${name}`);
  return { what, figure: `${short(all)} a turn`, beside: parts.join(', '), budget: '≤ 4', isKept: all <= 4.05 };
};

/** What a turn asks of Redis, and what a live conversation rests in there. */
export const redisCost = async (bench: Bench): Promise<readonly Line[]> => {
  const { setting, bot, seats } = bench;
  const some = seats.slice(0, sampled);
  await asked(bench, bot, some);
  const client = new Redis(setting.redis.adminUrl);
  try {
    const base = `http://127.0.0.1:${bot.ready.port}`;
    const teams = await roundTrips(client, (turn) => post(`${base}/api/messages`, some[turn]?.wavers()));
    const typed = { command: '/password', text: 'help' };
    const slack = await roundTrips(client, (turn) => {
      const who = setting.people[turn];
      return post(`${base}/slack/events`, who && command(who, setting.platforms, setting.signingSecret, typed));
    });
    const { row, due, id, rows } = await memory(client);
    return [
      lineOf('Redis round trips: Teams turn', teams),
      lineOf('Redis round trips: Slack command, whole', slack),
      {
        what: 'Redis memory: a live conversation',
        figure: `${Math.round(row + due)} B`,
        beside: `row ${Math.round(row)} B, its place in the due index ${Math.round(due)} B; ${rows} rows`,
        budget: '≤ 2048 B',
        isKept: row + due <= 2_048,
      },
      {
        what: 'Redis memory: delivery ids of a turn, for a day',
        figure: `${Math.round(2 * id)} B`,
        beside: `two ids of ${Math.round(id)} B`,
        budget: '',
        isKept: null,
      },
    ];
  } finally {
    client.disconnect();
  }
};
