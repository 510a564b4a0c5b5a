import type { Effect, Owed } from '../effects.ts';
import type { Address } from '../identity.ts';
import { choicesOf } from '../views.ts';
import { ask } from './asking.ts';
import type { Answered, AnyFlow, Context, Ending, EndReason, Event, Flows, Move, Opening, Settled, State } from './flow.ts';
import { atItSince, type Conversation, expiresAt, flowOf, isEnded, isOver, outdated, owesWrite, stepOf, unshown } from './row.ts';

const minute = 60_000;

/** What folding needs from outside, so that this file stays pure. `fresh` gives a new conversation id and salt. */
export interface Fold extends Context {
  readonly replica: string;
  readonly leaseMs: number;
  readonly fresh: () => { readonly id: string; readonly salt: string };
}

const rememberedEvents = 32;

const isStale = (was: Conversation, event: Event): boolean =>
  (event.kind === 'answered' && event.turn !== was.turn) ||
  (event.kind === 'settled' && !was.owed.some((one) => one.id === event.id)) ||
  (event.kind === 'ended' && event.conversation !== undefined && event.conversation !== was.id);

const end = (why: EndReason): Move<State> => ({ state: { at: 'ended', why } as State, effects: [{ do: 'flow-ended' }] });

/** The choice every link card offers besides the step's own: the old link ends, a new one comes. */
export const newLink = 'new-link';

const isRenewal = (event: Event): boolean => event.kind === 'answered' && event.via === 'chat' && event.choice === newLink;

/** A new link in place of the old one, up to the flow's total; then a clean restart, since the gates behind it are old (SEC-56). */
const renewal = (flows: Flows, was: Conversation, { policy, now }: Context): Move<State> | null => {
  if (ask(flows, was, policy).kind !== 'link') return null;
  return now < atItSince(was) + policy.limits.flowTotalMinutes * minute ? { state: was.state } : end('expired');
};

const isOffered = (flows: Flows, was: Conversation, event: Answered, { policy }: Context): boolean =>
  event.via === 'page' ? Boolean(stepOf(flows, was)?.page) : choicesOf(ask(flows, was, policy)).includes(event.choice);

/** What a settled effect makes of the row. Of a row of another version only a last word is kept: the rest is not in today's form. */
const settledMove = (flows: Flows, was: Conversation, event: Settled, context: Context): Move<State> => {
  const move = stepOf(flows, was)?.hear?.(was.state, event, context) ?? { state: was.state };
  const flow = flowOf(flows, was);
  if (flow?.version === was.version || isEnded(was.state) || 'begin' in move) return move;
  const isLast = flow?.steps[move.state.at]?.last;
  return isLast ? move : { state: owesWrite(without(was, event)) ? was.state : outdated };
};

const isEarly = (was: Conversation, { why, conversation }: Ending, { policy, now }: Context): boolean =>
  why === 'expired' && conversation !== undefined && expiresAt(was, policy) > now;

const moveOf = (flows: Flows, was: Conversation, event: Event, context: Context): Move<State> | null => {
  const step = stepOf(flows, was);
  if (event.kind === 'settled') return settledMove(flows, was, event, context);
  if (!step) return null;
  if (event.kind === 'told') return step.hear?.(was.state, event, context) ?? null;
  if (event.kind === 'ended') return step.busy || step.last || isEarly(was, event, context) ? null : end(event.why);
  if (!step.busy && !step.last && expiresAt(was, context.policy) <= context.now) return end('expired'); // no sweep came by yet (SEC-56)
  if (isRenewal(event)) return renewal(flows, was, context);
  if (!isOffered(flows, was, event, context)) return null;
  if (event.choice === 'cancel') return end('cancelled');
  if (event.choice === 'more-time') return { state: was.state };
  return step.hear?.(was.state, event, context) ?? null;
};

const without = (was: Conversation, { id }: Event): Conversation => ({ ...was, owed: was.owed.filter((one) => one.id !== id) });

const promised = (was: Conversation, rev: number, effects: readonly Effect[], { replica, leaseMs, now }: Fold): Owed[] =>
  effects.map((effect, index) => ({ ...effect, id: `${was.id}.${rev}.${index}`, by: replica, leaseUntil: now + leaseMs }));

const replaced = (flows: Flows, was: Conversation, name: string, event: Event, fold: Fold): Conversation | null => {
  const flow = flows.get(name);
  if (!flow) return null;
  return opened(
    flow,
    { named: null },
    { ...fold.fresh(), address: was.address, rev: was.rev, heard: event.id, message: was.shown.message },
    fold,
  );
};

/**
 * Folds one event in and gives back the next row, or null: heard already, stale, or not this step's business.
 * Commit the result by compare-and-swap on `was.rev`; only then act on what it owes.
 */
export const hear = (flows: Flows, was: Conversation, event: Event, fold: Fold): Conversation | null => {
  if (was.heard.includes(event.id) || isStale(was, event)) return null;
  const move = moveOf(flows, was, event, fold);
  if (!move) return null;
  if ('begin' in move) return replaced(flows, was, move.begin, event, fold);
  const rev = was.rev + 1;
  const isSame = move.state === was.state;
  const isAskedAnew = !isSame || event.kind === 'answered'; // an answer closes its turn: a card is answered once
  const next: Conversation = {
    ...without(was, event),
    version: isSame ? was.version : (flowOf(flows, was)?.version ?? was.version),
    state: move.state,
    rev,
    turn: isAskedAnew ? rev : was.turn,
    asked: isSame ? was.asked : rev,
    showing: isAskedAnew ? unshown(fold.now) : was.showing,
    link: isRenewal(event) ? null : was.link,
    heard: [...was.heard, event.id].slice(-rememberedEvents),
    owed: [...without(was, event).owed, ...promised(was, rev, move.effects ?? [], fold)],
    heardAt: event.kind === 'answered' ? fold.now : was.heardAt,
    remindedTurn: event.kind === 'answered' ? 0 : was.remindedTurn,
  };
  const timed = withWaiting(flows, was, next, fold);
  return isOver(flows, timed) ? { ...timed, link: null } : timed;
};

/** Waiting for somebody else has a clock of its own; back from it, one's own proof has all its time again (SEC-56). */
const withWaiting = (flows: Flows, was: Conversation, next: Conversation, { policy, now }: Fold): Conversation => {
  const [before, after] = [stepOf(flows, was), stepOf(flows, next)];
  if (after?.waitsMinutes)
    return { ...next, patience: after.waitsMinutes(policy), heardAt: before === after ? next.heardAt : now };
  if (!before?.waitsMinutes) return next;
  return { ...next, patience: flowOf(flows, next)?.patienceMinutes ?? null, heardAt: now, resumedAt: now };
};

/** What a new conversation starts from. `rev` is the revision of the row it replaces (0: none). */
export interface Start {
  readonly id: string;
  readonly salt: string;
  readonly address: Address;
  readonly rev: number;
  /** Id of the event that began it. */
  readonly heard: string;
  readonly message: string | null;
}

/** A new conversation at its first step, with what that step promises. */
export const opened = (flow: AnyFlow, opening: Opening, start: Start, fold: Fold): Conversation => {
  const { state, effects = [] } = flow.begin(opening);
  const rev = start.rev + 1;
  const empty: Conversation = {
    id: start.id,
    salt: start.salt,
    address: start.address,
    flow: flow.name,
    version: flow.version,
    state,
    rev,
    turn: rev,
    asked: rev,
    heard: [start.heard],
    owed: [],
    startedAt: fold.now,
    patience: flow.patienceMinutes ?? null,
    heardAt: fold.now,
    remindedTurn: 0,
    account: null,
    link: null,
    shown: { turn: 0, message: start.message },
    showing: unshown(fold.now),
  };
  return { ...empty, owed: promised(empty, rev, effects, fold) };
};
