import type { Effect, Outcome, SecretRef } from '../effects.ts';
import type { PageView } from '../pages.ts';
import type { Policy } from '../policy.ts';
import type { ViewInput } from '../views.ts';

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

/** News from outside that a step may show: a case moved on, somebody decided. `about` names what it is of; the flow checks `value`. */
export interface Told {
  readonly kind: 'told';
  readonly id: string;
  readonly about: string;
  readonly value: unknown;
}

/** What a step may hear. */
export type Heard = Answered | Settled | Told;

/** Why a conversation ended without its own last step. */
export type EndReason = 'cancelled' | 'expired' | 'superseded' | 'outdated' | 'link-spent' | 'helpdesk' | 'not-me';

/** The end from outside. With `conversation` only that one ends, and only as `expired` when its time is up as it is folded. */
export interface Ending {
  readonly kind: 'ended';
  readonly id: string;
  readonly why: EndReason;
  readonly conversation?: string;
}

/** Something that happened to a conversation. */
export type Event = Heard | Ending;

/** What a step decides: the next state with the effects it promises, or another flow in its place. */
export type Move<S> = { readonly state: S; readonly effects?: readonly Effect[] } | { readonly begin: string };

/** What a step may look at besides its state. `now` is epoch ms. */
export interface Context {
  readonly policy: Policy;
  /** What applies to the person themself where `policy` is the organisation's: they show who they are by this (SEC-25). */
  readonly own?: Policy | undefined;
  readonly now: number;
}

/** One step of a flow: what it asks and what it does with an answer. Pure: no I/O, clock or random. */
export interface Step<Here, All = Here> {
  ask(state: Here, policy: Policy): ViewInput;
  /** A step that is answered on the one-time page. */
  page?(state: Here, policy: Policy): PageView;
  /** The next move, or null where the event is not this step's business. */
  hear?(state: Here, event: Heard, context: Context): Move<All> | null;
  /** The step waits for somebody else, so many minutes; that clock is its own, and one's own proof begins anew after it (SEC-56). */
  waitsMinutes?(policy: Policy): number;
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
  /** How long it waits for other people, in minutes from the last answer, in place of policy's limits for one's own proof. */
  readonly patienceMinutes?: number;
  /** Its steps look at the organisation's own policy, and not at what of it applies to the person; those of verification at the person's all the same. */
  readonly isAboutPolicy?: true;
  /** Its card changes while somebody looks at it, so that a press may meet a newer one: that is shown then, and nothing is done. */
  readonly isLive?: true;
  /** Nothing is proven in it but who helps, decides or reads: a step-up, whose gates are no matter of resets (SEC-25). */
  readonly isByStepUp?: true;
  /** Names the sentence that says what to do when it ran out of time, in place of the common one. */
  readonly whenExpired?: string;
  /** A state of an older version in today's form, or null: an honest restart. */
  migrate?(state: unknown, version: number): S | null;
}

/** A conversation that ended early. Every flow has this step. */
export interface Ended {
  readonly at: 'ended';
  readonly why: EndReason;
}

/** What every state has: the step it stands at. */
export interface State {
  readonly at: string;
}

/** A flow among others: the kernel does not look into its states. */
export type AnyFlow = Flow<State>;

/** Hides a flow's own state type. The kernel only ever hands a step the state that step made. */
export const anyFlow = <S extends State>(flow: Flow<S>): AnyFlow => flow as unknown as AnyFlow;

/** All flows by name. */
export type Flows = ReadonlyMap<string, AnyFlow>;
