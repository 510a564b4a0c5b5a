import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensure } from '../world/ensure.mjs';
import type { Bench } from './bench.ts';
import { directoryReset } from './directory-reset.ts';
import { idleCpu } from './load.ts';
import { manyPeople } from './many-people.ts';
import { canPin, launch, pinSelf } from './process.ts';
import { redisCost } from './redis-cost.ts';
import { register } from './registered.ts';
import { replicas } from './replicas.ts';
import { type Line, table } from './report.ts';
import { reportTimes } from './report-times.ts';
import { quick, whole } from './scale.ts';
import { startSetting } from './setting.ts';
import { slackCommand } from './slack-command.ts';
import { TeamsSeat } from './teams-load.ts';
import { teamsTurn } from './teams-turn.ts';
import { wholeReset } from './whole-reset.ts';

type Part = (bench: Bench) => Promise<readonly Line[]>;

const parts: readonly (readonly [string, Part])[] = [
  ['teams', teamsTurn],
  ['slack', slackCommand],
  ['redis', redisCost],
  ['reset', wholeReset],
  ['directory', directoryReset],
  ['replicas', replicas],
  ['people', manyPeople],
  ['reports', reportTimes],
];

const given = process.argv.slice(2);
const scale = given.includes('--quick') ? quick : whole;
const chosen = given.filter((word) => !word.startsWith('--'));
const profileTo = given.find((word) => word.startsWith('--profile='))?.slice('--profile='.length);

const secondsSince = (begun: number): string => `${((performance.now() - begun) / 1_000).toFixed(1)} s`;

/** Prepares the setting, runs the parts one after the other, and stops whatever was started. */
const run = async (): Promise<readonly Line[]> => {
  const begun = performance.now();
  const say = (line: string): void => console.log(`${secondsSince(begun).padStart(8)}  ${line}`);
  const setting = await startSetting(scale.people);
  const lines: Line[] = [];
  try {
    const pocket = await register(setting, setting.people);
    const bot = await launch('./bot.ts', { env: await setting.env(), profileTo });
    say(`${scale.people} people registered, the bot is up`);
    await sleep(scale.idleSeconds * 1_000); // dictionaries and templates are warmed after the start
    const seats = setting.people.map((one) => new TeamsSeat(one, setting.platforms));
    const [some, rest] = [seats.slice(0, seats.length / 2), seats.slice(seats.length / 2)];
    const fresh = (): TeamsSeat => {
      const seat = rest.shift();
      if (!seat) throw new Error('nobody is left');
      return seat;
    };
    const idleMs = await idleCpu(bot, scale.idleSeconds);
    const bench: Bench = { setting, scale, bot, idleMs, pocket, seats: some, fresh, pace: { factor: 1 }, profileTo, say };
    for (const [name, part] of parts.filter(([one]) => chosen.length === 0 || chosen.includes(one))) {
      lines.push(...(await part(bench)));
      say(name);
    }
    await bot.stop();
  } finally {
    await setting.stop();
  }
  return lines;
};

if (!ensure()) process.exit(1);
if (canPin) pinSelf(availableParallelism() >= 4 ? 2 : 1);
else console.log('Processes cannot be held to cores here: throughput is what is left beside the load.');
const lines = await run();
console.log(`\n${table(lines)}`);
process.exit(lines.some(({ isKept }) => isKept === false) ? 1 : 0);
