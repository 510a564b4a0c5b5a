import { contactLinks, contactSentence } from './contact.ts';
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

/** The end from outside. With `conversation` only that one ends, and only as `expired` when its time is up as it is folded. */
export interface Ending {
  readonly kind: 'ended';
  readonly id: string;
  readonly why: EndReason;
  readonly conversation?: string;
}

/** Something that happened to a conversation. */
export type Event = Answered | Settled | Ending;

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
  /** The turn at which this state was first asked about: more time asks again under a new turn, and an open page stays good. */
  readonly asked: number;
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
  /** How often a sweep tried to show the open turn, and from when one may try (epoch ms). */
  readonly showing: { readonly tries: number; readonly at: number };
}

/** What folding needs from outside, so that this file stays pure. `fresh` gives a new conversation id and salt. */
export interface Fold extends Context {
  readonly replica: string;
  readonly leaseMs: number;
  readonly fresh: () => { readonly id: string; readonly salt: string };
}

const rememberedEvents = 32;
const showAgainMs = 15_000;
const longestShowAgainMs = 300_000;

/** A turn that its own replica shows within seconds; a sweep after that. */
const unshown = (now: number): Conversation['showing'] => ({ tries: 0, at: now + showAgainMs });

/** The row of a sweep about to show it; the next try waits twice as long, five minutes at most. `now` is epoch ms. */
export const tryingToShow = (was: Conversation, now: number): Conversation => {
  const { tries } = was.showing;
  return { ...was, showing: { tries: tries + 1, at: now + Math.min(showAgainMs * 2 ** tries, longestShowAgainMs) } };
};

/** Whether the conversation ended early. */
export const isEnded = (state: State): state is Ended => state.at === 'ended';

/** The flow a conversation runs, or null when this release does not know it. */
export const flowOf = (flows: Flows, was: Conversation): AnyFlow | null => flows.get(was.flow) ?? null;

/** The step a conversation stands at, or null when it ended early. Of another version only a busy one counts: its write is still to be heard. */
export const stepOf = (flows: Flows, was: Conversation): Step<State> | null => {
  const flow = flowOf(flows, was);
  const step = flow?.steps[was.state.at];
  return step && (flow.version === was.version || step.busy) ? step : null;
};

/** Effects that change what must not be lost sight of. */
const writes: readonly Effect['do'][] = ['set-password', 'change-password', 'unlock', 'remove-method'];
const owesWrite = (was: Conversation): boolean => !isEnded(was.state) && was.owed.some((one) => writes.includes(one.do));

/** Whether a write is on its way: no cancel, no time-out, no other flow. */
export const isBusy = (flows: Flows, was: Conversation): boolean => {
  const step = stepOf(flows, was);
  return step ? step.busy === true : owesWrite(was);
};

/** Whether the conversation is over. */
export const isOver = (flows: Flows, was: Conversation): boolean => {
  const step = stepOf(flows, was);
  return step ? step.last === true : !owesWrite(was);
};

const endedView = ({ why }: Ended, policy: Policy): ViewInput => ({
  kind: 'notice',
  title: { say: `ended.${why}` },
  body: [{ say: `ended.${why}.next` }, ...(why === 'cancelled' ? [] : [contactSentence(policy)])],
  links: why === 'cancelled' ? [] : contactLinks(policy),
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

/** Checked views by their state, which is asked several times within a turn; gone with the state. */
const checked = new WeakMap<State, { readonly step: Step<State>; readonly policy: Policy; readonly view: View }>();

const viewOf = (step: Step<State>, state: State, policy: Policy): View => {
  const known = checked.get(state);
  if (known?.step === step && known.policy === policy) return known.view;
  const view = View.parse(step.ask(state, policy));
  checked.set(state, { step, policy, view });
  return view;
};

/** The question of the moment, checked against the closed set of views; *cancel* stands on every open question. */
export const ask = (flows: Flows, was: Conversation, policy: Policy): View => {
  const step = stepOf(flows, was);
  if (!step) return View.parse(endedView(isEnded(was.state) ? was.state : { at: 'ended', why: 'outdated' }, policy));
  const view = viewOf(step, was.state, policy);
  if (step.last || step.busy) return view;
  return was.remindedTurn === was.turn ? withReminder(withCancel(view)) : withCancel(view);
};

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
  return now < was.startedAt + policy.limits.flowTotalMinutes * minute ? { state: was.state } : end('expired');
};

const isOffered = (flows: Flows, was: Conversation, event: Answered, { policy }: Context): boolean =>
  event.via === 'page' ? Boolean(stepOf(flows, was)?.page) : choicesOf(ask(flows, was, policy)).includes(event.choice);

const outdated = { at: 'ended', why: 'outdated' } as State;

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
    asked: rev,
    heard: [start.heard],
    owed: [],
    startedAt: fold.now,
    heardAt: fold.now,
    remindedTurn: 0,
    account: null,
    link: null,
    shown: { turn: 0, message: start.message },
    showing: unshown(fold.now),
  };
  return { ...empty, owed: promised(empty, rev, effects, fold) };
};

/** The row in today's form: migrated; left as it is while a write is on its way; or ended as `outdated` when its release is gone. */
export const today = (flows: Flows, was: Conversation): Conversation => {
  const flow = flowOf(flows, was);
  if (flow && flow.version === was.version) return was;
  const state = flow?.migrate?.(was.state, was.version) ?? null;
  if (flow && state) return { ...was, version: flow.version, state };
  return owesWrite(was) ? was : { ...was, state: outdated, owed: [], link: null };
};

const minute = 60_000;

/** When a link, or the web session made from it, ends (SEC-61, SEC-67); epoch ms. */
export const linkEndsAt = ({ expiresAt: end, session }: Link, { limits }: Policy): number =>
  session ? Math.min(session.claimedAt + limits.webTotalMinutes * minute, session.usedAt + limits.webIdleMinutes * minute) : end;

/** When an open conversation is out of time by policy: in chat idle, or in all; a link runs on its own clock, and neither cuts the other (SEC-56); epoch ms. */
export const expiresAt = ({ startedAt, heardAt, link }: Conversation, policy: Policy): number => {
  const { flowTotalMinutes, flowIdleMinutes } = policy.limits;
  const chat = Math.min(startedAt + flowTotalMinutes * minute, heardAt + flowIdleMinutes * minute);
  return link ? Math.max(chat, linkEndsAt(link, policy)) : chat;
};

/** Whether the replica that promised an effect is gone. */
export const isAbandoned = (owed: Owed, now: number): boolean => owed.leaseUntil < now;

/** Whether an abandoned effect may be performed again; otherwise it is only settled, by looking. */
export const mayRepeat = (owed: Effect): boolean => effectDelivery[owed.do] === 'at-least-once';

/** Whether no step waits for how an effect ends: it is owed until it was done, whatever fails meanwhile. */
export const isUnawaited = (owed: Effect): boolean => owed.do === 'flow-ended';

/** The page choices a flow may hear. */
export const isPageChoice = (choice: string): choice is PageChoice => ['submit', 'reveal', 'confirm'].includes(choice);
