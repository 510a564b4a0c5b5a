import { type Effect, effectDelivery, type Owed } from '../effects.ts';
import type { Address } from '../identity.ts';
import type { PageChoice } from '../pages.ts';
import type { Policy } from '../policy.ts';
import type { AnyFlow, Ended, Flows, State, Step } from './flow.ts';

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
  /** Since when the person is at it themselves, where they waited for somebody else before; else since it began (epoch ms). */
  readonly resumedAt?: number;
  /** Minutes it waits for other people after the last answer; null: policy's limits hold. */
  readonly patience: number | null;
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

const showAgainMs = 15_000;
const longestShowAgainMs = 300_000;

/** A turn that its own replica shows within seconds; a sweep after that. */
export const unshown = (now: number): Conversation['showing'] => ({ tries: 0, at: now + showAgainMs });

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
const writes: readonly Effect['do'][] = [
  'set-password',
  'change-password',
  'unlock',
  'remove-method',
  'delete-registration',
  'make-link',
  'unlink-chat',
];
/** Whether it owes a change that must not be lost sight of. */
export const owesWrite = (was: Conversation): boolean => !isEnded(was.state) && was.owed.some((one) => writes.includes(one.do));

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

/** Where a row of an unknown release ends. */
export const outdated = { at: 'ended', why: 'outdated' } as State;

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

/** Since when the limit of one's own proof runs: what somebody else took is not counted (SEC-56); epoch ms. */
export const atItSince = ({ startedAt, resumedAt }: Conversation): number => resumedAt ?? startedAt;

/** When an open conversation is out of time by policy: in chat idle, or in all; a link runs on its own clock, and neither cuts the other (SEC-56); epoch ms. */
export const expiresAt = (row: Conversation, policy: Policy): number => {
  const { heardAt, link, patience } = row;
  const { flowTotalMinutes, flowIdleMinutes } = policy.limits;
  if (patience) return heardAt + patience * minute;
  const chat = Math.min(atItSince(row) + flowTotalMinutes * minute, heardAt + flowIdleMinutes * minute);
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
