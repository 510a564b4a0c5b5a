import { z } from 'zod';
import { type Identity, SomeIdentity } from '../core/identity.ts';
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
const digits = 6;
const mostTries = 3;
/** How long a vouch may take to be written down once its number was typed: longer, and whoever wrote it is no more. */
const writingMs = minute;

const VouchRequest = z.strictObject({
  id: z.string(),
  /** What it is bound to: the conversation that waits, what the gate is for, and by which registration (SEC-49). */
  conversation: z.string(),
  purpose: z.string(),
  registration: z.string(),
  /** The chat that waits, and the account that may vouch. */
  asker: SomeIdentity,
  voucher: z.string(),
  mac: z.string(),
  tries: z.int(),
  /** When it was asked, or typed right. */
  at: z.number(),
  until: z.number(),
  /** `typed`: the number was right, and the vouch is being written down; `given`: it counts. */
  state: z.enum(['asked', 'typed', 'given']),
});
/** A vouch that was asked for; never its number. Times are epoch ms. */
export type VouchRequest = z.infer<typeof VouchRequest>;

/** What a vouch is asked for. */
export interface Asking extends Pick<VouchRequest, 'conversation' | 'purpose' | 'registration' | 'voucher'> {
  readonly account: string;
  readonly asker: Identity;
  readonly policy: Policy;
  readonly nowMs: number;
}

/** Where a vouch is looked at from: the conversation and purpose it must be bound to. */
export type BoundTo = Pick<VouchRequest, 'id' | 'conversation' | 'purpose'>;

const plainOf = ({ channel, tenant, person }: Identity): Identity => ({ channel, tenant, person });
const contextOf = (account: string): string => `vouch\n${account}`;
const digitsOf = (typed: string): string => typed.replace(/\s/g, '');
const textOf = (account: string, one: Omit<VouchRequest, 'mac'>, number: string): string =>
  ['vouch', account, one.id, one.conversation, one.purpose, one.registration, one.voucher, number].join('\n');

/**
 * Vouches that were asked for (SEC-48): one of an account waits at a time, bound to its flow, its purpose and one account that may give it; it ends by
 * success, three wrong numbers, a newer one, a refusal, or its time. Few are asked for, and none for a day after a refusal (SEC-45).
 */
export const vouchRequests = ({ sessions, keys }: { readonly sessions: Sessions; readonly keys: Keys }) => {
  const rowOf = (account: string) => keyOf('vouch', account);
  const refusedRow = (account: string) => keyOf('vouch-refused', account);
  const open = (account: string, text: string): VouchRequest =>
    VouchRequest.parse(JSON.parse(keys.open('row', contextOf(account), text)));
  const change = async (
    account: string,
    nowMs: number,
    next: (was: VouchRequest | null) => VouchRequest | null,
  ): Promise<VouchRequest | null> => {
    const text = await swap(sessions, rowOf(account), nowMs, (entry) => {
      const live = next(entry && open(account, entry.value));
      return live && { text: keys.seal('row', contextOf(account), JSON.stringify(live)), expiresAt: live.until };
    });
    return text === null ? null : open(account, text);
  };
  const read = async (account: string, nowMs: number): Promise<VouchRequest | null> => {
    const entry = await sessions.get(rowOf(account), nowMs);
    return entry && open(account, entry.value);
  };
  /** Counted before anybody is asked, whatever comes of it. */
  const isOneTooMany = async (account: string, { limits }: Policy, nowMs: number): Promise<boolean> => {
    const perHour = await sessions.count(keyOf('vouch-hour', account), hour, nowMs);
    const perDay = await sessions.count(keyOf('vouch-day', account), day, nowMs);
    if (perHour.count > limits.confirmationsPerHour || perDay.count > limits.confirmationsPerDay) return true;
    return (await sessions.get(refusedRow(account), nowMs)) !== null;
  };
  const isTheirs = (live: VouchRequest | null, id: string, voucher: string, nowMs: number): live is VouchRequest =>
    live?.id === id && live.voucher === voucher && live.state === 'asked' && live.tries < mostTries && nowMs < live.until;
  const isBound = (live: VouchRequest | null, { id, conversation, purpose }: BoundTo, nowMs: number): live is VouchRequest =>
    live !== null && live.id === id && live.conversation === conversation && live.purpose === purpose && nowMs < live.until;

  return {
    /** A new vouch to wait for, with the number to tell, in the place of one that waits; refused where too many were asked for. */
    async begin(asking: Asking): Promise<Result<{ readonly id: string; readonly number: string }, 'throttled'>> {
      const { account, policy, nowMs, asker, conversation, purpose, registration, voucher } = asking;
      if (await isOneTooMany(account, policy, nowMs)) return no('throttled');
      const number = randomDigits(digits);
      const bound = { id: newId(), conversation, purpose, registration, voucher, asker: plainOf(asker) };
      const until = nowMs + policy.limits.vouchLifeMinutes * minute;
      const live = { ...bound, tries: 0, at: nowMs, until, state: 'asked' as const };
      const kept = await change(account, nowMs, () => ({ ...live, mac: keys.mac('code', textOf(account, live, number)) }));
      if (!kept) throw new AppError('busy', 'a vouch that was asked for could not be kept');
      return ok({ id: live.id, number });
    },

    /** The vouch this account is asked for, or null: none, another one, too late, or answered. */
    async askedOf(account: string, id: string, voucher: string, nowMs: number): Promise<VouchRequest | null> {
      const live = await read(account, nowMs);
      return isTheirs(live, id, voucher, nowMs) ? live : null;
    },

    /** Compares what was typed; the try is counted first (SEC-57). Right for one caller only; `over`: nothing is asked here any more. */
    async type(
      account: string,
      id: string,
      voucher: string,
      typed: string,
      nowMs: number,
    ): Promise<'right' | 'wrong' | 'failed' | 'over'> {
      const live = await change(account, nowMs, (was) =>
        isTheirs(was, id, voucher, nowMs) ? { ...was, tries: was.tries + 1 } : null,
      );
      if (!live) return 'over';
      if (!keys.isMac('code', textOf(account, live, digitsOf(typed)), live.mac))
        return live.tries < mostTries ? 'wrong' : 'failed';
      const right = await change(account, nowMs, (was) =>
        was?.id === id && was.state === 'asked' ? { ...was, state: 'typed', at: nowMs } : null,
      );
      return right ? 'right' : 'over';
    },

    /** The vouch counts: everything about it is written down. False: it ended meanwhile, or writing took too long. */
    async give(account: string, id: string, nowMs: number): Promise<boolean> {
      const given = await change(account, nowMs, (was) =>
        was?.id === id && was.state === 'typed' && nowMs - was.at < writingMs ? { ...was, state: 'given' } : null,
      );
      return given !== null;
    },

    /** How a vouch stands for the conversation that waits for it. */
    async standing(account: string, bound: BoundTo, nowMs: number): Promise<'asked' | 'right' | 'over'> {
      const live = await read(account, nowMs);
      if (!isBound(live, bound, nowMs)) return 'over';
      if (live.state === 'given') return 'right';
      if (live.state === 'typed') return nowMs - live.at < writingMs ? 'asked' : 'over';
      return live.tries < mostTries ? 'asked' : 'over';
    },

    /** Takes a vouch that was given out of the store, for exactly one caller. */
    async take(account: string, bound: BoundTo, nowMs: number): Promise<VouchRequest | null> {
      const live = await read(account, nowMs);
      if (!isBound(live, bound, nowMs) || live.state !== 'given') return null;
      return (await take(sessions, rowOf(account), nowMs, (text) => open(account, text).id === live.id)) ? live : null;
    },

    /** *I do not vouch*: it ends, and nobody is asked for a day. Null: nothing of theirs was asked. */
    async refuse(account: string, id: string, voucher: string, nowMs: number): Promise<VouchRequest | null> {
      const live = await read(account, nowMs);
      if (!isTheirs(live, id, voucher, nowMs)) return null;
      if (!(await take(sessions, rowOf(account), nowMs, (text) => open(account, text).id === id))) return null;
      const row = { text: keys.seal('row', contextOf(account), id), expiresAt: nowMs + day };
      await swap(sessions, refusedRow(account), nowMs, () => row);
      return live;
    },

    /** Ends whatever waits for an account. */
    async end(account: string, nowMs: number): Promise<void> {
      await take(sessions, rowOf(account), nowMs, () => true);
    },
  };
};
