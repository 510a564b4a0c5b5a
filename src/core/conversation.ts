import { type Effect, effectDelivery, type Outcome, type Owed, type SecretRef } from './effects.ts';
import type { Address } from './identity.ts';
import type { PageChoice, PageView } from './pages.ts';
import type { Policy } from './policy.ts';
import { choicesOf, View, type ViewInput } from './views.ts';

/** An answer of the person, quoting the turn it answers. `secrets` are references; the values live in the request's memory. */
export interface Answered {
  readonly kind: 'answered';
  readonly id: string;
  readonly via: 'chat' | 'page';
  readonly turn: number;
  readonly choice: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, SecretRef>>;
}

/** An effect came to its end. */
export interface Settled {
  readonly kind: 'settled';
  readonly id: string;
  readonly effect: Effect['do'];
  readonly outcome: Outcome;
}

/** Why a conversation ended without its own last step. */
export type EndReason = 'cancelled' | 'expired' | 'superseded' | 'outdated' | 'link-spent';

/** Something that happened to a conversation. */
export type Event = Answered | Settled | { readonly kind: 'ended'; readonly id: string; readonly why: EndReason };

/** What a step decides: the next state with the effects it promises, or another flow in its place. */
export type Move<S> = { readonly state: S; readonly effects?: readonly Effect[] } | { readonly begin: string };

/** What a step may look at besides its state. `now` is epoch ms. */
export interface Context {
  readonly policy: Policy;
  readonly now: number;
}

/** One step of a flow: what it asks and what it does with an answer. Pure: no I/O, clock or random. */
export interface Step<Here, All = Here> {
  ask(state: Here, policy: Policy): ViewInput;
  /** A step that is answered on the one-time page. */
  page?(state: Here, policy: Policy): PageView;
  /** The next move, or null where the event is not this step's business. */
  hear?(state: Here, event: Answered | Settled, context: Context): Move<All> | null;
  /** The step waits for us and cannot be cancelled or timed out: a write is on its way. */
  readonly busy?: true;
  /** The conversation is over here. It may still explain itself, and offer another flow. */
  readonly last?: true;
}

/** A step for every state, in spoken order. */
export type Steps<S extends { at: string }> = { readonly [K in S['at']]: Step<Extract<S, { at: K }>, S> };

/** What a conversation opens with: whom the person named, if anybody. */
export interface Opening {
  readonly named: string | null;
}

/** A flow: a table of steps. A removed or renamed state needs a new `version` and a `migrate`. */
export interface Flow<S extends { at: string }> {
  readonly name: string;
  readonly version: number;
  begin(opening: Opening): { readonly state: S; readonly effects?: readonly Effect[] };
  readonly steps: Steps<S>;
  /** A state of an older version in today's form, or null: an honest restart. */
  migrate?(state: unknown, version: number): S | null;
}

/** A conversation that ended early. Every flow has this step. */
export interface Ended {
  readonly at: 'ended';
  readonly why: EndReason;
}

interface State {
  readonly at: string;
}

/** A flow among others: the kernel does not look into its states. */
export type AnyFlow = Flow<State>;

/** Hides a flow's own state type. The kernel only ever hands a step the state that step made. */
export const anyFlow = <S extends State>(flow: Flow<S>): AnyFlow => flow as unknown as AnyFlow;

/** All flows by name. */
export type Flows = ReadonlyMap<string, AnyFlow>;

/** The one-time link of a conversation (SEC-60 to SEC-67): hashes and MACs only. */
export interface Link {
  readonly tokenHash: string;
  readonly codeMac: string | null;
  readonly issuedAt: number;
  readonly expiresAt: number;
  /** Claims and submissions, counted before they are looked at (SEC-64). */
  readonly tries: number;
  readonly session: { readonly hash: string; readonly claimedAt: number; readonly usedAt: number } | null;
}

/** One run of a flow. Plain JSON, so any replica can take the next turn. Rests sealed (SEC-107). */
export interface Conversation {
  readonly id: string;
  readonly flow: string;
  readonly version: number;
  readonly state: State;
  /** Compare-and-swap guard, +1 per commit. */
  readonly rev: number;
  /** Number of the open question. */
  readonly turn: number;
  /** 128 random bits, mixed into the handles of this conversation. */
  readonly salt: string;
  readonly heard: readonly string[];
  readonly owed: readonly Owed[];
  readonly address: Address;
  readonly startedAt: number;
  readonly heardAt: number;
  /** The turn that was reminded of its time limit, 0: none. */
  readonly remindedTurn: number;
  /** The account once it is known. */
  readonly account: string | null;
  readonly link: Link | null;
  /** The turn last shown, and the platform's id of that message; a sweep repeats a show that did not happen. */
  readonly shown: { readonly turn: number; readonly message: string | null };
}

/** What folding needs from outside, so that this file stays pure. `fresh` gives a new conversation id and salt. */
export interface Fold extends Context {
  readonly replica: string;
  readonly leaseMs: number;
  readonly fresh: () => { readonly id: string; readonly salt: string };
}

const rememberedEvents = 32;

/** Whether the conversation ended early. */
export const isEnded = (state: State): state is Ended => state.at === 'ended';

/** The flow a conversation runs, or null when this release does not know it. */
export const flowOf = (flows: Flows, was: Conversation): AnyFlow | null => flows.get(was.flow) ?? null;

/** The step a conversation stands at, or null when it ended early. */
export const stepOf = (flows: Flows, was: Conversation): Step<State> | null => flowOf(flows, was)?.steps[was.state.at] ?? null;

/** Whether the conversation is over. */
export const isOver = (flows: Flows, was: Conversation): boolean => {
  const step = stepOf(flows, was);
  return step === null || step.last === true;
};

/** Whether a write is on its way: no cancel, no time-out, no other flow. */
export const isBusy = (flows: Flows, was: Conversation): boolean => stepOf(flows, was)?.busy ?? false;

const endedView = ({ why }: Ended): ViewInput => ({
  kind: 'notice',
  title: { say: `ended.${why}` },
  body: [{ say: `ended.${why}.next` }],
  tone: why === 'cancelled' ? 'plain' : 'warning',
});

const withCancel = (view: View): View => ({
  ...view,
  actions: [...view.actions, { choice: 'cancel', label: { say: 'button.cancel' }, style: 'plain' }],
});

const withReminder = (view: View): View => ({
  ...view,
  body: [...view.body, { say: 'reminder.closing' }],
  actions: [{ choice: 'more-time', label: { say: 'button.more-time' }, style: 'primary' }, ...view.actions],
});

/** The question of the moment, checked against the closed set of views; *cancel* stands on every open question. */
export const ask = (flows: Flows, was: Conversation, policy: Policy): View => {
  const step = stepOf(flows, was);
  if (!step) return View.parse(endedView(isEnded(was.state) ? was.state : { at: 'ended', why: 'outdated' }));
  const view = View.parse(step.ask(was.state, policy));
  if (step.last || step.busy) return view;
  return was.remindedTurn === was.turn ? withReminder(withCancel(view)) : withCancel(view);
};

const isStale = (was: Conversation, event: Event): boolean =>
  (event.kind === 'answered' && event.turn !== was.turn) ||
  (event.kind === 'settled' && !was.owed.some((one) => one.id === event.id));

const end = (why: EndReason): Move<State> => ({ state: { at: 'ended', why } as State, effects: [{ do: 'flow-ended' }] });

const isOffered = (flows: Flows, was: Conversation, event: Answered, { policy }: Context): boolean =>
  event.via === 'page' ? Boolean(stepOf(flows, was)?.page) : choicesOf(ask(flows, was, policy)).includes(event.choice);

const moveOf = (flows: Flows, was: Conversation, event: Event, context: Context): Move<State> | null => {
  const step = stepOf(flows, was);
  if (event.kind === 'settled') return step?.hear?.(was.state, event, context) ?? { state: was.state };
  if (!step) return null;
  if (event.kind === 'ended') return step.busy || step.last ? null : end(event.why);
  if (!step.busy && !step.last && expiresAt(was, context.policy) <= context.now) return end('expired'); // no sweep came by yet (SEC-56)
  if (!isOffered(flows, was, event, context)) return null;
  if (event.choice === 'cancel') return end('cancelled');
  if (event.choice === 'more-time') return { state: was.state };
  return step.hear?.(was.state, event, context) ?? null;
};

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
  const next: Conversation = {
    ...was,
    state: move.state,
    rev,
    turn: move.state === was.state ? was.turn : rev,
    heard: [...was.heard, event.id].slice(-rememberedEvents),
    owed: [...was.owed.filter((one) => one.id !== event.id), ...promised(was, rev, move.effects ?? [], fold)],
    heardAt: event.kind === 'answered' ? fold.now : was.heardAt,
    remindedTurn: event.kind === 'answered' ? 0 : was.remindedTurn,
  };
  return isOver(flows, next) ? { ...next, link: null } : next;
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
    heard: [start.heard],
    owed: [],
    startedAt: fold.now,
    heardAt: fold.now,
    remindedTurn: 0,
    account: null,
    link: null,
    shown: { turn: 0, message: start.message },
  };
  return { ...empty, owed: promised(empty, rev, effects, fold) };
};

/** The row in today's form: migrated, or ended as `outdated` when its release is gone. */
export const today = (flows: Flows, was: Conversation): Conversation => {
  const flow = flowOf(flows, was);
  if (flow && flow.version === was.version) return was;
  const state = flow?.migrate?.(was.state, was.version) ?? null;
  return flow && state
    ? { ...was, version: flow.version, state }
    : { ...was, state: { at: 'ended', why: 'outdated' } as State, owed: [], link: null };
};

const minute = 60_000;

/** When a link, or the web session made from it, ends (SEC-61, SEC-67); epoch ms. */
export const linkEndsAt = ({ expiresAt: end, session }: Link, { limits }: Policy): number =>
  session ? Math.min(session.claimedAt + limits.webTotalMinutes * minute, session.usedAt + limits.webIdleMinutes * minute) : end;

/** When an open conversation is out of time by policy: idle, or in all; a link runs on its own clock (SEC-56); epoch ms. */
export const expiresAt = (was: Conversation, policy: Policy): number => {
  if (was.link) return linkEndsAt(was.link, policy);
  return Math.min(was.startedAt + policy.limits.flowTotalMinutes * minute, was.heardAt + policy.limits.flowIdleMinutes * minute);
};

/** Whether the replica that promised an effect is gone. */
export const isAbandoned = (owed: Owed, now: number): boolean => owed.leaseUntil < now;

/** Whether an abandoned effect may be performed again; otherwise it is only settled, by looking. */
export const mayRepeat = (owed: Effect): boolean => effectDelivery[owed.do] === 'at-least-once';

/** The page choices a flow may hear. */
export const isPageChoice = (choice: string): choice is PageChoice => ['submit', 'reveal', 'confirm'].includes(choice);
