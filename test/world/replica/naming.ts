import { randomInt } from 'node:crypto';
import type { Replicas } from '../replica.ts';
import type { Message } from '../slack/state.ts';
import type { Member } from './crowd.ts';
import { auc, median, shuffled } from './timing.ts';

/** Kinds of names somebody may name, each with names of that kind. */
export type Kinds = Readonly<Record<string, readonly string[]>>;

/** One measured moment: ms from what a person did to what they saw. */
export interface Step {
  readonly what: string;
  readonly kind: string;
  readonly ms: number;
}

/** Waits, without polling, until the last message of a person's conversation says this; ms since `began`. */
const seen = (world: Replicas, member: Member, text: string, began: number): Promise<number> => {
  const { state } = world.slack;
  const home = state.home(member.slack);
  const isSo = (one: Message | undefined): boolean => JSON.stringify(one ?? '').includes(text);
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => end(() => reject(new Error(`${text} was not shown`))), 30_000);
    const look = (): void => {
      const last = state.messages.findLast((one) => one.channel === home && one.from === 'bot');
      if (isSo(last)) end(() => resolve(performance.now() - began));
    };
    const end = (then: () => void): void => {
      clearTimeout(late);
      state.watchers.delete(look);
      then();
    };
    state.watchers.add(look);
  });
};

/** Somebody names an account that is not theirs, and tries a code for it. */
const tries = async (world: Replicas, member: Member, kind: string, name: string): Promise<Step[]> => {
  const chat = world.slack.member(member.slack);
  const steps: Step[] = [];
  const measure = async (what: string, text: string, act: () => Promise<unknown>): Promise<void> => {
    const shown = seen(world, member, text, performance.now());
    await act();
    steps.push({ what, kind, ms: await shown });
  };
  await measure('reset NAME', 'First, show that it is you', () => chat.types(`reset ${name}`));
  await measure('choose the app', 'Type the code from your app', () => chat.presses('Authenticator app'));
  await chat.presses('Enter the code');
  await world.slack.until(() => chat.window() !== null);
  await measure('a wrong code', 'That code was not right', () => chat.submits({ 'Six-digit code': '000000' }));
  chat.closes();
  return steps;
};

/**
 * Lets the crowd name accounts of every kind, interleaved, `trials` of each, `atOnce` people at a time, each person one name an hour. The clock goes on
 * between rounds, because nobody may name many within an hour (SEC-35).
 */
export const namesAll = async (world: Replicas, kinds: Kinds, trials: number, atOnce: number): Promise<readonly Step[]> => {
  const planned = Object.entries(kinds).flatMap(([kind, names]) =>
    Array.from({ length: trials }, (_, index) => ({ kind, name: names[index % names.length] ?? '' })),
  );
  const order = shuffled(planned, () => randomInt(1_000_000));
  const steps: Step[] = [];
  for (let from = 0; from < order.length; from += measurers) {
    const round = order.slice(from, from + measurers).map((one, index) => ({ ...one, member: world.member(index) }));
    const worker = async (): Promise<void> => {
      for (let one = round.shift(); one; one = round.shift()) steps.push(...(await tries(world, one.member, one.kind, one.name)));
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
    world.passes(3_601);
  }
  return steps;
};

/** What time tells, by step: median of each kind (ms), the largest distance between medians (ms), and the AUC farthest from 0.5 of any two kinds. */
export interface Verdict {
  readonly medians: Readonly<Record<string, number>>;
  readonly apartMs: number;
  readonly worstAuc: number;
}

/** Judges every step of a run. */
export const judged = (steps: readonly Step[]): Readonly<Record<string, Verdict>> => {
  const verdictOf = (some: readonly Step[]): Verdict => {
    const times = Object.entries(Object.groupBy(some, ({ kind }) => kind)).map(
      ([kind, list = []]) => [kind, list.map(({ ms }) => ms)] as const,
    );
    const medians = times.map(([kind, list]) => [kind, Math.round(median(list))] as const);
    const values = medians.map(([, value]) => value);
    const areas = times.flatMap(([kind, one]) => times.filter(([other]) => other > kind).map(([, list]) => auc(one, list)));
    const worstAuc = areas.toSorted((a, b) => Math.abs(b - 0.5) - Math.abs(a - 0.5))[0] ?? 0.5;
    return { medians: Object.fromEntries(medians), apartMs: Math.max(...values) - Math.min(...values), worstAuc };
  };
  const byStep = Object.groupBy(steps, ({ what }) => what);
  return Object.fromEntries(Object.entries(byStep).map(([what, some = []]) => [what, verdictOf(some)]));
};

/** How many names of each kind there are: after five wrong codes a name has to wait, whoever tried them. */
const namesOfAKind = 50;
const numbered = (name: string): string[] =>
  Array.from({ length: namesOfAKind }, (_, index) => `${name}.${String(index).padStart(4, '0')}`);
const entries = (name: string, more: object): object[] =>
  numbered(name).map((login) => ({ id: login.replace('.', '-'), login, upn: `${login}@fernhill.example`, ...more }));

/** So many people measure; as many again, who are registered, are named by them. */
export const crowdToName = 2 * namesOfAKind;
const measurers = namesOfAKind;

/** Accounts of every kind beside the crowd: disabled, privileged, and such as never registered. */
export const strangers = {
  groups: [{ name: 'domain-keepers' }],
  people: [
    ...entries('disabled', { givenName: 'Dora', surname: 'Down', disabled: true }),
    ...entries('mighty', { givenName: 'Max', surname: 'Might', groups: ['domain-keepers'] }),
    ...entries('unregistered', { givenName: 'Una', surname: 'New' }),
  ],
};

/** Names of every kind. */
export const kindsOf = (world: Replicas): Kinds => ({
  registered: world.crowd.slice(measurers).map(({ login }) => login),
  unregistered: numbered('unregistered'),
  disabled: numbered('disabled'),
  privileged: numbered('mighty'),
  nobody: numbered('nobody'),
});
