import { randomInt } from 'node:crypto';
import { z } from 'zod';
import type { Policy } from '../core/policy.ts';
import { no, ok, type Result } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import type { Sessions } from '../store/sessions.ts';
import { sameMailbox } from './mail-address.ts';
import { keyOf, newId } from './names.ts';
import { sendLimits } from './send-limits.ts';
import { swap, take } from './swap.ts';

/** What a sent code is bound to (SEC-39). `registration` is null while an address is being registered. */
export interface Scope {
  readonly account: string;
  readonly conversation: string;
  readonly purpose: string;
}

/** A request to send a code. `key` is the same for a repeat of the same request. */
export interface Request extends Scope {
  readonly registration: string | null;
  readonly address: string;
  readonly key: string;
  readonly policy: Policy;
  readonly nowMs: number;
}

const Live = z.strictObject({
  id: z.string(),
  conversation: z.string(),
  purpose: z.string(),
  registration: z.string().nullable(),
  /** MAC of where it went. */
  to: z.string(),
  /** MAC of the code with all it is bound to. */
  mac: z.string(),
  key: z.string(),
  tries: z.int(),
  at: z.number(),
  until: z.number(),
  isSent: z.boolean(),
});

/** The one live code of an account, as it rests: sealed, without the code and without the address. */
export type Live = z.infer<typeof Live>;

const minute = 60_000;
const betweenSendsMs = minute;
/** A send that has not ended by then never will: its replica is gone. */
const sendEndsMs = 30_000;

const addressText = (address: string): string => `sent-to\n${sameMailbox(address)}`;
const codeText = ({ account, conversation, purpose }: Scope, { id, to }: Pick<Live, 'id' | 'to'>, code: string): string =>
  [account, conversation, purpose, id, to, code].join('\n');

/** Digits from the CSPRNG, each as likely as any other (SEC-39, SEC-53). */
export const randomDigits = (count: number): string => Array.from({ length: count }, () => randomInt(10)).join('');

const digitsOf = (typed: string): string => {
  const digits = typed.replace(/\s/g, '');
  return /^[0-9]{6,10}$/.test(digits) ? digits : '';
};

/** What a request finds: a code that was sent already, one that forbids another for now, or nothing in its way. */
const standingOf = (live: Live | null, asked: Request, isThere: boolean): 'free' | 'sent' | 'too-soon' => {
  if (!live) return 'free';
  const ageMs = asked.nowMs - live.at;
  const isSame = isThere && live.conversation === asked.conversation && live.purpose === asked.purpose;
  if (isSame && live.key === asked.key) return live.isSent || ageMs < sendEndsMs ? 'sent' : 'free';
  if (!isThere || ageMs >= betweenSendsMs) return 'free';
  return isSame ? 'sent' : 'too-soon';
};

/**
 * Codes sent to people: one alive per account, bound to conversation, purpose and destination; dead after success, too many tries, a newer one, or its
 * time (SEC-39). All of it in one row of the sessions store, changed by compare-and-swap only.
 */
export const sentCodes = (parts: { readonly sessions: Sessions; readonly keys: Keys }) => {
  const { sessions, keys } = parts;
  const limits = sendLimits(parts);
  const rowOf = (account: string) => keyOf('sent-code', account);
  const contextOf = (account: string): string => `sent-code\n${account}`;
  const open = (account: string, text: string): Live => Live.parse(JSON.parse(keys.open('row', contextOf(account), text)));
  const change = async (account: string, nowMs: number, next: (live: Live | null) => Live | null): Promise<Live | null> => {
    const text = await swap(sessions, rowOf(account), nowMs, (entry) => {
      const live = next(entry && open(account, entry.value));
      return live && { text: keys.seal('row', contextOf(account), JSON.stringify(live)), expiresAt: live.until };
    });
    return text === null ? null : open(account, text);
  };
  const end = (account: string, id: string, nowMs: number): Promise<boolean> =>
    take(sessions, rowOf(account), nowMs, (text) => open(account, text).id === id);

  const fresh = (asked: Request, code: string): Live => {
    const { account, conversation, purpose, registration, address, key, policy, nowMs } = asked;
    const bound = { id: newId(), to: keys.mac('address', addressText(address)) };
    const mac = keys.mac('code', codeText({ account, conversation, purpose }, bound, code));
    const until = nowMs + policy.limits.codeLifeMinutes * minute;
    return { ...bound, conversation, purpose, registration, mac, key, tries: 0, at: nowMs, until, isSent: false };
  };

  return {
    /** Whether a code went to this address. */
    wentTo: (live: Live, address: string): boolean => keys.isMac('address', addressText(address), live.to),

    /**
     * A new code to send, with the older one dead by it; null where the code sent a moment ago stands, or another replica is just sending it; refused
     * where a limit says so. Counted before it is sent (SEC-34).
     */
    async begin(asked: Request): Promise<Result<{ readonly id: string; readonly code: string } | null, 'throttled'>> {
      const { account, address, policy, nowMs } = asked;
      const standing = (live: Live | null) => standingOf(live, asked, live !== null && this.wentTo(live, address));
      const entry = await sessions.get(rowOf(account), nowMs);
      const first = standing(entry && open(account, entry.value));
      if (first !== 'free') return first === 'sent' ? ok(null) : no('throttled');
      if (!(await limits.hasRoom(account, address, policy, nowMs))) return no('throttled');
      const code = randomDigits(policy.limits.codeDigits);
      const made = fresh(asked, code);
      const written = await change(account, nowMs, (live) => (standing(live) === 'free' ? made : null));
      if (written === null) return ok(null);
      if (await limits.count(account, address, policy, nowMs)) return ok({ id: made.id, code });
      await end(account, made.id, nowMs);
      return no('throttled');
    },

    /** The send is over: the code lives on, or ends because it did not leave. */
    async settle(account: string, id: string, isSent: boolean, nowMs: number): Promise<void> {
      if (!isSent) await end(account, id, nowMs);
      else await change(account, nowMs, (live) => (live?.id === id ? { ...live, isSent } : null));
    },

    /** Checks what was typed; the try is counted first. Of any number of right answers at once, one is right (SEC-39). */
    async check(scope: Scope, typed: string, policy: Policy, nowMs: number): Promise<Result<Live, 'wrong' | 'expired' | 'used'>> {
      const { account, conversation, purpose } = scope;
      const isAlive = (live: Live | null): live is Live =>
        live !== null && live.conversation === conversation && live.purpose === purpose && nowMs < live.until;
      const live = await change(account, nowMs, (was) => (isAlive(was) ? { ...was, tries: was.tries + 1 } : null));
      if (live === null) return no('expired');
      const { codeTries } = policy.limits;
      const isRight = keys.isMac('code', codeText(scope, live, digitsOf(typed)), live.mac);
      if (live.tries <= codeTries && isRight) return (await end(account, live.id, nowMs)) ? ok(live) : no('used');
      if (live.tries >= codeTries) await end(account, live.id, nowMs);
      return no(live.tries > codeTries ? 'expired' : 'wrong');
    },

    /** Ends the live code of an account, whatever it was for (SEC-82). */
    async endAll(account: string, nowMs: number): Promise<void> {
      await take(sessions, rowOf(account), nowMs, () => true);
    },
  };
};
