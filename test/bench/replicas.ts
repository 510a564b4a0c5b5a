import { availableParallelism } from 'node:os';
import type { Bench } from './bench.ts';
import { type Measured, measure } from './load.ts';
import { canPin, launch, type Program } from './process.ts';
import { type Line, micro, short } from './report.ts';
import type { TeamsSeat } from './teams-load.ts';
import { asked, wavering } from './teams-turn.ts';

const budget = 1.8;

const on = (bench: Bench, program: Program, seats: readonly TeamsSeat[]): Promise<Measured> =>
  measure(program, bench.setting.platforms, wavering(seats, program, bench.scale.turns * 3), bench.idleMs);

const lineOf = (alone: Measured, both: readonly Measured[], isFree: boolean): Line => {
  const together = both.reduce((sum, one) => sum + one.perSecond, 0);
  const cpuMs = both.reduce((sum, one) => sum + one.cpuMs, 0) / both.length;
  const seen = together / alone.perSecond;
  // What two cores would do if both were the bots': as much as the cost of a turn allows, seeing what sharing Redis adds to it.
  const possible = (2 * alone.cpuMs) / cpuMs;
  return {
    what: 'Two replicas on two cores, one Redis',
    figure: isFree ? `${short(seen)} ×` : `${short(possible)} × by CPU per turn; ${short(seen)} × seen`,
    beside: `one ${short(alone.perSecond)}/s, ${micro(alone.cpuMs)}; two ${short(together)}/s, ${micro(cpuMs)} each turn`,
    budget: isFree ? `≥ ${budget} ×` : `≥ ${budget} × (load, Redis and SQL share the second core)`,
    isKept: (isFree ? seen : possible) >= budget,
  };
};

/** One replica, then two at once, with Redis and PostgreSQL shared. On two cores the second replica has the load beside it: then CPU per turn tells. */
export const replicas = async (bench: Bench): Promise<readonly Line[]> => {
  const { setting, bot, seats } = bench;
  const isFree = canPin && availableParallelism() >= 4;
  const second = await launch('./bot.ts', { env: await setting.env(), core: 1 });
  const [left, right] = [seats.slice(0, seats.length / 2), seats.slice(seats.length / 2)];
  await asked(bench, bot, left);
  await asked(bench, second, right);
  await Promise.all([on(bench, bot, left), on(bench, second, right)]); // warm-up
  const alone = await on(bench, bot, left);
  const both = await Promise.all([on(bench, bot, left), on(bench, second, right)]);
  await second.stop();
  return [lineOf(alone, both, isFree)];
};
