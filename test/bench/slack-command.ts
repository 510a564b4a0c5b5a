import type { Bench } from './bench.ts';
import { type Compared, compare, type Load, type Measured, measure } from './load.ts';
import { launch, type Program } from './process.ts';
import { type Line, micro, short } from './report.ts';
import { command, type Typed } from './slack-load.ts';
import { inTurn } from './teams-load.ts';

const connections = 50;
/** What bare Bolt took on the machine where the budgets were set: there, 1,500 commands a second were 0.185 of what it did. */
const boltThenMs = 0.103;
const boltThenPerSecond = 8_092;

const loadOf = ({ setting }: Bench, { ready }: Program, typed: Typed, requests: number): Load => {
  const next = inTurn(setting.people);
  const shot = () => command(next(), setting.platforms, setting.signingSecret, typed);
  return { url: `http://127.0.0.1:${ready.port}/slack/events`, requests, connections, next: shot };
};

const runs =
  (bench: Bench, program: Program, typed: Typed, idleMs: number) =>
  (requests: number): Promise<Measured> =>
    measure(program, bench.setting.platforms, loadOf(bench, program, typed, requests), idleMs);

const lineOf = (what: string, { ours, theirs, cpu }: Compared, beside: string): Line => ({
  what,
  figure: `${short(ours.perSecond)}/s, ${micro(ours.cpuMs)} = ${short(cpu)} ×`,
  beside: `${beside} ${short(theirs.perSecond)}/s, ${micro(theirs.cpuMs)}`,
  budget: '',
  isKept: null,
});

const linesOf = (acknowledged: Compared, whole: Compared): readonly Line[] => {
  const perSecond = `≥ 1500/s (${short(1_500 / boltThenPerSecond)} × bare Bolt)`;
  const isEnough = acknowledged.ours.perSecond >= 1_500 || acknowledged.throughput >= 1_500 / boltThenPerSecond;
  return [
    {
      ...lineOf('Slack command, until acknowledged: CPU', acknowledged, 'bare Bolt'),
      budget: '≤ 3 ×',
      isKept: acknowledged.cpu <= 3,
    },
    {
      what: 'Slack command, until acknowledged: one core',
      figure: `${short(acknowledged.ours.perSecond)}/s = ${short(acknowledged.throughput)} ×`,
      beside: `bare Bolt ${short(acknowledged.theirs.perSecond)}/s`,
      budget: perSecond,
      isKept: isEnough,
    },
    lineOf('Slack command, whole: heard, swapped, menu posted', whole, 'bare Bolt that posts a card'),
  ];
};

/**
 * A signed command beside bare Bolt on restify: until it is acknowledged (signature, replay memory in Redis, tenant, Bolt), and whole (conversation,
 * card, the message posted) beside a bare Bolt that posts one too.
 */
export const slackCommand = async (bench: Bench): Promise<readonly Line[]> => {
  const { setting, bot, scale, idleMs } = bench;
  const bare = await launch('./bare-slack.ts', { env: await setting.env(), profileTo: bench.profileTo });
  const theirs = (text: string) => runs(bench, bare, { command: '/password', text }, 0);
  const ours = (typed: Typed) => runs(bench, bot, typed, idleMs);
  // A command of another app's: everything until the acknowledgement, and nothing after it.
  const acknowledged = await compare(scale.rounds, scale.commands, ours({ command: '/unheard', text: '' }), theirs(''));
  const whole = await compare(scale.rounds, scale.turns, ours({ command: '/password', text: 'help' }), theirs('card'));
  await bare.stop();
  bench.pace.factor = Math.max(1, acknowledged.theirs.cpuMs / boltThenMs);
  return linesOf(acknowledged, whole);
};
