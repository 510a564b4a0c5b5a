import { type Effect, effectDelivery, type Outcome, type Owed, type SecretRef } from './effects.ts';
import type { Address } from './identity.ts';
import type { PageView } from './pages.ts';
import type { Policy } from './policy.ts';
import { choicesOf, View, type ViewInput } from './views.ts';

/** Something that happened to a conversation. Times are epoch ms. */
export type Event =
  | {
      readonly kind: 'answered';
      readonly id: string;
      readonly via: 'chat' | 'page';
      /** The turn the answer quotes; answers to another turn are stale. */
      readonly turn: number;
      readonly choice: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly secrets: Readonly<Record<string, SecretRef>>;
    }
  | { readonly kind: 'settled'; readonly id: string; readonly effect: Effect['do']; readonly outcome: Outcome }
  | { readonly kind: 'ended'; readonly id: string; readonly why: EndReason };

/** Why a conversation ended without its own last step: the person cancelled, time ran out, another one began, or its version is gone. */
export type EndReason = 'cancelled' | 'expired' | 'superseded' | 'outdated' | 'link-spent';

/** What a step decides: the next state and the effects it promises. */
export interface Move<S> {
  readonly state: S;
  readonly effects?: readonly Effect[];
}

/** What a step may look at besides its state. */
export interface Context {
  readonly policy: Policy;
  readonly now: number;
}

/** One step of a flow: what it asks and what it does with an answer. Pure: no I/O, clock or random. */
export interface Step<S> {
  ask(state: S, policy: Policy): ViewInput;
  /** A step that is answered on the one-time page. */
  page?(state: S, policy: Policy): PageView;
  /** The next move, or null where the event is not this step's business. */
  hear?(state: S, event: Exclude<Event, { kind: 'ended' }>, context: Context): Move<S> | null;
  /** The step waits for us and must not be cancelled or timed out: a write is on its way. */
  readonly busy?: true;
  /** Nothing more happens here. */
  readonly last?: true;
}

/** A step for every state, in spoken order. */
export type Steps<S extends { at: string }> = { readonly [K in S['at']]: Step<Extract<S, { at: K }>> };

/** What a conversation opens with: who, and what they typed beyond the command. */
export interface Opening {
  readonly named: string | null;
}

/** A flow: a table of steps. A removed or renamed state needs a new `version` and a `migrate`. */
export interface Flow<S extends { at: string }> {
  readonly name: string;
  readonly version: number;
  begin(opening: Opening): Move<S>;
  readonly steps: Steps<S>;
  /** A state of an older version in today's form, or null: an honest restart. */
  migrate?(state: unknown, version: number): S | null;
}

/** The one-time link of a conversation (SEC-60 to SEC-67): hashes only. */
export interface Link {
  readonly tokenHash: string;
  readonly codeMac: string | null;
  readonly expiresAt: number;
  /** Claims with a wrong code and refused submissions, counted before they are looked at (SEC-64). */
  readonly tries: number;
  readonly session: { readonly hash: string; readonly claimedAt: number; readonly usedAt: number } | null;
}

/** One run of a flow. Plain JSON, so any replica can take the next turn. Rests sealed (SEC-107). */
export interface Conversation<S = { at: string }> {
  readonly id: string;
  readonly flow: string;
  readonly version: number;
  readonly state: S | Ended;
  /** Compare-and-swap guard, +1 per commit. */
  readonly rev: number;
  /** Number of the open question; an answer that quotes another is stale. */
  readonly turn: number;
  /** 128 random bits, mixed into the handles of this conversation. */
  readonly salt: string;
  readonly heard: readonly string[];
  readonly owed: readonly Owed[];
  readonly address: Address;
  readonly startedAt: number;
  readonly heardAt: number;
  readonly extendedUntil: number;
  /** The account once it is known. */
  readonly account: string | null;
  readonly link: Link | null;
  /** The turn last shown, and the platform's id of that message; a sweep repeats a show that did not happen. */
  readonly shown: { readonly turn: number; readonly message: string | null };
}

/** A conversation that ended early. Every flow has this step. */
export interface Ended {
  readonly at: 'ended';
  readonly why: EndReason;
}

/** What folding needs from outside, so that this file stays pure. */
export interface Fold extends Context {
  readonly replica: string;
  readonly leaseMs: number;
}

const rememberedEvents = 32;

export const isEnded = (state: { at: string }): state is Ended => state.at === 'ended';

/** The step a conversation stands at, or null when it ended early. */
export const stepOf = <S extends { at: string }>(flow: Flow<S>, state: S | Ended): Step<S> | null =>
  isEnded(state) ? null : (flow.steps[state.at as S['at']] as unknown as Step<S>);

/** Whether nothing more can happen. */
export const isOver = <S extends { at: string }>(flow: Flow<S>, state: S | Ended): boolean => stepOf(flow, state)?.last ?? true;

/** The question of the moment, checked against the closed set of views. */
export const ask = <S extends { at: string }>(flow: Flow<S>, state: S | Ended, policy: Policy): View => {
  if (isEnded(state))
    return View.parse({ kind: 'notice', title: { say: `ended.${state.why}` }, body: [{ say: `ended.${state.why}.next` }] });
  return View.parse((flow.steps[state.at as S['at']] as unknown as Step<S>).ask(state, policy));
};

const isStale = <S extends { at: string }>(was: Conversation<S>, event: Event): boolean =>
  (event.kind === 'answered' && event.turn !== was.turn) ||
  (event.kind === 'settled' && !was.owed.some((one) => one.id === event.id));

const moveOf = <S extends { at: string }>(
  flow: Flow<S>,
  was: Conversation<S>,
  event: Event,
  context: Context,
): Move<S | Ended> | null => {
  const step = stepOf(flow, was.state);
  if (!step || step.last) return event.kind === 'settled' ? { state: was.state } : null;
  if (event.kind === 'ended')
    return step.busy ? null : { state: { at: 'ended', why: event.why }, effects: [{ do: 'flow-ended' }] };
  if (
    event.kind === 'answered' &&
    event.via === 'chat' &&
    !choicesOf(ask(flow, was.state, context.policy)).includes(event.choice)
  )
    return null;
  if (event.kind === 'answered' && event.via === 'page' && !step.page) return null;
  const move = step.hear?.(was.state as S, event, context) ?? null;
  return move ?? (event.kind === 'settled' ? { state: was.state } : null);
};

/**
 * Folds one event in and gives back the next row, or null: heard already, stale, or not this step's business.
 * Commit the result by compare-and-swap on `was.rev`; only then act on what it owes.
 */
export const hear = <S extends { at: string }>(
  flow: Flow<S>,
  was: Conversation<S>,
  event: Event,
  fold: Fold,
): Conversation<S> | null => {
  if (was.heard.includes(event.id) || isStale(was, event)) return null;
  const move = moveOf(flow, was, event, fold);
  if (!move) return null;
  const rev = was.rev + 1;
  const owed = (move.effects ?? []).map((effect, index) => promise(effect, `${was.id}.${rev}.${index}`, fold));
  const isMoved = move.state !== was.state;
  return {
    ...was,
    state: move.state,
    rev,
    turn: isMoved ? rev : was.turn,
    heard: [...was.heard, event.id].slice(-rememberedEvents),
    owed: [...was.owed.filter((one) => one.id !== event.id), ...owed],
    heardAt: event.kind === 'answered' ? fold.now : was.heardAt,
    link: isOver(flow, move.state) ? null : was.link,
  };
};

const promise = (effect: Effect, id: string, { replica, leaseMs, now }: Fold): Owed => ({
  ...effect,
  id,
  by: replica,
  leaseUntil: now + leaseMs,
});

/** When the row is out of time by policy: idle, or in all (SEC-56). `extendedUntil` moves the idle limit only. */
export const expiresAt = (was: Pick<Conversation, 'startedAt' | 'heardAt' | 'extendedUntil'>, { limits }: Policy): number =>
  Math.min(
    was.startedAt + limits.flowTotalMinutes * 60_000,
    Math.max(was.heardAt + limits.flowIdleMinutes * 60_000, was.extendedUntil),
  );

/** An owed effect whose replica is gone: an `at-least-once` one may be taken over, an `at-most-once` one is only settled. */
export const isAbandoned = (owed: Owed, now: number): boolean => owed.leaseUntil < now;
export const mayRepeat = (owed: Effect): boolean => effectDelivery[owed.do] === 'at-least-once';
