import { readFileSync } from 'node:fs';
import { Client } from 'pg';
import type { Bench } from './bench.ts';
import { type Load, measure } from './load.ts';
import { fillWith } from './registered.ts';
import { type Line, micro, short } from './report.ts';
import { inTurn } from './teams-load.ts';

const connections = 4;
/** Above this, the cost of a turn is not flat. */
const flat = 1.3;

interface Cost {
  readonly registered: number;
  readonly botMs: number;
  readonly databaseMs: number;
}

const cpuOf = (pid: number): number => {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return 0; // a backend that ended, or no Linux
  }
};

/** CPU in ms that the database used for its clients so far. */
const databaseCpu = async (client: Client): Promise<number> => {
  const { rows } = await client.query<{ pid: number }>(`select pid from pg_stat_activity where application_name = 'latchkey'`);
  return rows.reduce((sum, { pid }) => sum + cpuOf(pid), 0);
};

const loadOf = ({ bot, seats }: Bench, requests: number): Load => {
  const next = inTurn(seats);
  return { url: `http://127.0.0.1:${bot.ready.port}/api/messages`, requests, connections, next: () => next().types('reset') };
};

const costAt = async (bench: Bench, client: Client, registered: number): Promise<Cost> => {
  const { bot, setting, scale, idleMs } = bench;
  await measure(bot, setting.platforms, loadOf(bench, Math.ceil(scale.lookUps / 4))); // warm-up, also of the database's cache
  const before = await databaseCpu(client);
  const { cpuMs } = await measure(bot, setting.platforms, loadOf(bench, scale.lookUps), idleMs);
  const databaseMs = ((await databaseCpu(client)) - before) / scale.lookUps;
  bench.say(`${registered} registered: bot ${micro(cpuMs)}, database ${micro(databaseMs)} a turn`);
  return { registered, botMs: cpuMs, databaseMs };
};

const lineOf = (first: Cost, cost: Cost): Line => {
  const ratio = (cost.botMs + cost.databaseMs) / (first.botMs + first.databaseMs);
  return {
    what: `Start of a reset with ${cost.registered.toLocaleString('en')} registered: CPU`,
    figure: `${micro(cost.botMs)} + database ${micro(cost.databaseMs)} = ${short(ratio)} ×`,
    beside: `with ${first.registered.toLocaleString('en')}: ${micro(first.botMs)} + ${micro(first.databaseMs)}`,
    budget: `flat (≤ ${flat} ×)`,
    isKept: ratio <= flat,
  };
};

/** What the start of a reset costs (it reads registrations, wear and pauses, and writes the audit) among ever more registered people. */
export const manyPeople = async (bench: Bench): Promise<readonly Line[]> => {
  const client = new Client({ connectionString: bench.setting.postgres.url });
  await client.connect();
  const costs: Cost[] = [];
  try {
    let filled = 0;
    for (const registered of bench.scale.registered) {
      const wanted = Math.max(filled, registered - bench.setting.people.length);
      if (wanted > filled) await fillWith(bench.setting, filled, wanted);
      filled = wanted;
      costs.push(await costAt(bench, client, registered));
    }
  } finally {
    await client.end();
  }
  const [first, ...others] = costs;
  return first ? others.map((cost) => lineOf(first, cost)) : [];
};
