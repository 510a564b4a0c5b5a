import { randomUUID } from 'node:crypto';
import type { Bench } from './bench.ts';
import { type Compared, compare, type Load, measure, type Shot } from './load.ts';
import { launch, type Program } from './process.ts';
import { type Line, micro, short } from './report.ts';
import { inTurn, TeamsSeat } from './teams-load.ts';

const connections = 20;

/** Load for a bot: everybody has asked for a reset, and wavers between two ways to prove who they are. */
export const wavering = (seats: readonly TeamsSeat[], program: Program, requests: number): Load => {
  const next = inTurn(seats);
  return { url: `http://127.0.0.1:${program.ready.port}/api/messages`, requests, connections, next: () => next().wavers() };
};

/** Brings people to the first question of a reset. */
export const asked = async ({ setting: { platforms } }: Bench, program: Program, seats: readonly TeamsSeat[]): Promise<void> => {
  const next = inTurn(seats);
  const load = { ...wavering(seats, program, seats.length), connections: 4, next: () => next().types('reset') };
  await measure(program, platforms, load);
  for (const seat of seats) await seat.sees('method.authenticator-code');
};

const echoed = ({ setting }: Bench, program: Program, requests: number): Load => {
  const next = inTurn(setting.people.map((one) => new TeamsSeat(one, setting.platforms)));
  const shot = (): Shot => next().types(`hello ${randomUUID()}`);
  return { url: `http://127.0.0.1:${program.ready.port}/api/messages`, requests, connections, next: shot };
};

const linesOf = ({ ours, theirs, throughput, cpu }: Compared): readonly Line[] => [
  {
    what: 'Teams turn, whole: throughput',
    figure: `${short(ours.perSecond)}/s = ${short(throughput)} ×`,
    beside: `stock JWT echo ${short(theirs.perSecond)}/s`,
    budget: '≥ 0.8 ×',
    isKept: throughput >= 0.8,
  },
  {
    what: 'Teams turn, whole: CPU',
    figure: `${micro(ours.cpuMs)} = ${short(cpu)} ×`,
    beside: `stock JWT echo ${micro(theirs.cpuMs)}`,
    budget: '',
    isKept: null,
  },
  {
    what: 'Teams turn, whole: p50 / p99',
    figure: `${short(ours.p50)} / ${short(ours.p99)} ms`,
    beside: `stock JWT echo ${short(theirs.p50)} / ${short(theirs.p99)} ms`,
    budget: '',
    isKept: null,
  },
];

/** A full Teams turn (token check, load, hear, swap, card, update of the message) beside the SDK's own echo. */
export const teamsTurn = async (bench: Bench): Promise<readonly Line[]> => {
  const { setting, bot, scale, seats } = bench;
  const { platforms } = setting;
  const stock = await launch('./stock-teams.ts', { env: await setting.env(), profileTo: bench.profileTo });
  await asked(bench, bot, seats);
  const compared = await compare(
    scale.rounds,
    scale.turns,
    (requests) => measure(bot, platforms, wavering(seats, bot, requests), bench.idleMs),
    (requests) => measure(stock, platforms, echoed(bench, stock, requests)),
  );
  await stock.stop();
  return linesOf(compared);
};
