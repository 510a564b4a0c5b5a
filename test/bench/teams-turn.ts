import { randomUUID } from 'node:crypto';
import type { Bench } from './bench.ts';
import { type Load, type Measured, measure, middle, type Shot } from './load.ts';
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

const linesOf = (ours: Measured, stock: Measured): readonly Line[] => {
  const ratio = ours.perSecond / stock.perSecond;
  return [
    {
      what: 'Teams turn, whole: throughput',
      figure: `${short(ours.perSecond)}/s = ${short(ratio)} ×`,
      beside: `stock JWT echo ${short(stock.perSecond)}/s`,
      budget: '≥ 0.8 ×',
      isKept: ratio >= 0.8,
    },
    {
      what: 'Teams turn, whole: CPU',
      figure: `${micro(ours.cpuMs)} = ${short(ours.cpuMs / stock.cpuMs)} ×`,
      beside: `stock JWT echo ${micro(stock.cpuMs)}`,
      budget: '',
      isKept: null,
    },
    {
      what: 'Teams turn, whole: p50 / p99',
      figure: `${short(ours.p50)} / ${short(ours.p99)} ms`,
      beside: `stock JWT echo ${short(stock.p50)} / ${short(stock.p99)} ms`,
      budget: '',
      isKept: null,
    },
  ];
};

/** A full Teams turn (token check, load, hear, swap, card, update of the message) beside the SDK's own echo, round about. */
export const teamsTurn = async (bench: Bench): Promise<readonly Line[]> => {
  const { setting, bot, scale, seats } = bench;
  const env = { TEAMS_APP_ID: setting.platforms.appId, TEAMS_APP_SECRET: setting.platforms.bearer };
  const stock = await launch('./stock-teams.ts', {
    env: { ...env, TEAMS_OPENID_METADATA_URL: setting.platforms.metadataUrl },
    profileTo: bench.profileTo,
  });
  await asked(bench, bot, seats);
  await measure(stock, setting.platforms, echoed(bench, stock, scale.turns)); // warm-up
  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  for (let round = 0; round < scale.rounds; round += 1) {
    bench.say(`round ${round}`);
    ours.push(await measure(bot, setting.platforms, wavering(seats, bot, scale.turns)));
    theirs.push(await measure(stock, setting.platforms, echoed(bench, stock, scale.turns)));
  }
  await stock.stop();
  return linesOf(middle(ours), middle(theirs));
};
