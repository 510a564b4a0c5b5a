import { z } from 'zod';
import { type Identity, identityKey, SomeIdentity } from '../core/identity.ts';
import type { Policy } from '../core/policy.ts';
import { AppError, no, ok, type Result } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import type { Sessions } from '../store/sessions.ts';
import { keyOf, newId } from './names.ts';
import { randomDigits } from './sent-codes.ts';
import { swap, take } from './swap.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const mostTries = 3;

const Live = z.strictObject({
  id: z.string(),
  /** What it is bound to: the conversation that shows the number, and what the gate is for. */
  conversation: z.string(),
  purpose: z.string(),
  /** The registration it is a gate by; null while the chat is being registered. */
  registration: z.string().nullable(),
  /** Who sees the number, and who types it. */
  asker: SomeIdentity,
  target: SomeIdentity,
  mac: z.string(),
  tries: z.int(),
  at: z.number(),
  until: z.number(),
  isRight: z.boolean(),
});
/** A number that waits to be typed in the other chat; never the number itself. Times are epoch ms. */
export type Live = z.infer<typeof Live>;

/** What a number is asked for. */
export interface Push extends Pick<Live, 'conversation' | 'purpose' | 'registration'> {
  readonly account: string;
  readonly asker: Identity;
  readonly target: Identity;
  readonly policy: Policy;
  readonly nowMs: number;
}

/** Where a number is looked at from: the conversation and purpose it must be bound to. */
export type Bound = Pick<Live, 'id' | 'conversation' | 'purpose'>;

const plainOf = ({ channel, tenant, person }: Identity): Identity => ({ channel, tenant, person });
const textOf = (account: string, { id, conversation, purpose, target }: Omit<Live, 'mac'>, number: string): string =>
  ['confirmation', account, id, conversation, purpose, identityKey(target), number].join('\n');
const contextOf = (account: string): string => `confirmation\n${account}`;
const digitsOf = (typed: string): string => typed.replace(/\s/g, '');

/**
 * Numbers shown in one chat and typed in the other (SEC-44): one waits at a time, bound to flow, purpose and both chats; it dies by success, three
 * wrong tries, a newer one, or its time. Few are asked for (SEC-45).
 */
export const confirmations = ({ sessions, keys }: { readonly sessions: Sessions; readonly keys: Keys }) => {
  const rowOf = (account: string) => keyOf('confirmation', account);
  const open = (account: string, text: string): Live => Live.parse(JSON.parse(keys.open('row', contextOf(account), text)));
  const sealed = (account: string, live: Live) => ({
    text: keys.seal('row', contextOf(account), JSON.stringify(live)),
    expiresAt: live.until,
  });
  const change = async (account: string, nowMs: number, next: (live: Live | null) => Live | null): Promise<Live | null> => {
    const text = await swap(sessions, rowOf(account), nowMs, (entry) => {
      const live = next(entry && open(account, entry.value));
      return live && sealed(account, live);
    });
    return text === null ? null : open(account, text);
  };
  /** Counted before it is asked, whatever comes of it. */
  const isOneTooMany = async (account: string, { limits }: Policy, nowMs: number): Promise<boolean> => {
    const perHour = await sessions.count(keyOf('confirmation-hour', account), hour, nowMs);
    const perDay = await sessions.count(keyOf('confirmation-day', account), day, nowMs);
    return perHour.count > limits.confirmationsPerHour || perDay.count > limits.confirmationsPerDay;
  };
  const isBound = (live: Live | null, { id, conversation, purpose }: Bound, nowMs: number): live is Live =>
    live !== null && live.id === id && live.conversation === conversation && live.purpose === purpose && nowMs < live.until;
  const read = async (account: string, nowMs: number): Promise<Live | null> => {
    const entry = await sessions.get(rowOf(account), nowMs);
    return entry && open(account, entry.value);
  };

  return {
    /** A new number to show, in the place of one that waits; refused where too many were asked for (SEC-45). */
    async begin(push: Push): Promise<Result<{ readonly id: string; readonly number: string }, 'throttled'>> {
      const { account, policy, nowMs, asker, target, conversation, purpose, registration } = push;
      if (await isOneTooMany(account, policy, nowMs)) return no('throttled');
      const number = randomDigits(policy.limits.confirmationDigits);
      const until = nowMs + policy.limits.confirmationLifeMinutes * minute;
      const bound = { id: newId(), conversation, purpose, registration, asker: plainOf(asker), target: plainOf(target) };
      const live = { ...bound, tries: 0, at: nowMs, until, isRight: false };
      const kept = await change(account, nowMs, () => ({ ...live, mac: keys.mac('code', textOf(account, live, number)) }));
      if (!kept) throw new AppError('busy', 'a number could not be kept');
      return ok({ id: live.id, number });
    },

    /** The number this chat is asked for, or null: none, another one, too late, or answered. */
    async askedOf(account: string, id: string, identity: Identity, nowMs: number): Promise<Live | null> {
      const live = await read(account, nowMs);
      const isTheirs = live?.id === id && identityKey(live.target) === identityKey(identity);
      return isTheirs && !live.isRight && live.tries < mostTries && nowMs < live.until ? live : null;
    },

    /** Compares what was typed; the try is counted first (SEC-57). `over`: nothing is asked here any more. */
    async type(
      account: string,
      id: string,
      identity: Identity,
      typed: string,
      nowMs: number,
    ): Promise<'right' | 'wrong' | 'failed' | 'over'> {
      const isAsked = (live: Live | null): live is Live =>
        live?.id === id &&
        identityKey(live.target) === identityKey(identity) &&
        !live.isRight &&
        live.tries < mostTries &&
        nowMs < live.until;
      const live = await change(account, nowMs, (was) => (isAsked(was) ? { ...was, tries: was.tries + 1 } : null));
      if (!live) return 'over';
      if (!keys.isMac('code', textOf(account, live, digitsOf(typed)), live.mac))
        return live.tries < mostTries ? 'wrong' : 'failed';
      const right = await change(account, nowMs, (was) => (was?.id === id ? { ...was, isRight: true } : null));
      return right ? 'right' : 'over';
    },

    /** How a number stands for the conversation that shows it. */
    async standing(account: string, bound: Bound, nowMs: number): Promise<'asked' | 'right' | 'over'> {
      const live = await read(account, nowMs);
      if (!isBound(live, bound, nowMs)) return 'over';
      if (live.isRight) return 'right';
      return live.tries < mostTries ? 'asked' : 'over';
    },

    /** Takes a number that was typed right out of the store, for exactly one caller. */
    async take(account: string, bound: Bound, nowMs: number): Promise<Live | null> {
      const live = await read(account, nowMs);
      if (!isBound(live, bound, nowMs) || !live.isRight) return null;
      return (await take(sessions, rowOf(account), nowMs, (text) => open(account, text).id === live.id)) ? live : null;
    },

    /** Ends whatever waits for an account. */
    async end(account: string, nowMs: number): Promise<void> {
      await take(sessions, rowOf(account), nowMs, () => true);
    },
  };
};
