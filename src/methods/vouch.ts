import { z } from 'zod';
import type { Account } from '../core/account.ts';
import { namedRestMs } from '../core/cases/vouching.ts';
import { no, ok } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import type { Registration } from '../store/records.ts';
import type { Sessions } from '../store/sessions.ts';
import { newId } from './names.ts';
import type { AuthenticationMethod } from './port.ts';
import { type Confirming, type Made, made, newRegistration, openRegistration, sealContext } from './registering.ts';
import { vouchRequests } from './vouch-requests.ts';

const id = 'vouch';

/**
 * Who may vouch: whoever is the manager at that moment; or a colleague by their account, with what the person sees of them, and since when they agree
 * (epoch ms). Of a name that is nobody's, or nobody's who may, there is no account: it looks the same, and nobody ever agrees (SEC-17).
 */
const RegisteredVoucher = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('manager') }),
  z.strictObject({
    kind: z.literal('named'),
    account: z.string().nullable(),
    mask: z.string(),
    agreedAt: z.number().nullable(),
  }),
]);
/** Rests sealed: who vouches for whom is nobody else's business. */
export type RegisteredVoucher = z.infer<typeof RegisteredVoucher>;

/** Who may vouch by a registration; refuses what was not sealed for this account and record with `AppError('seal-broken')`. */
export const voucherIn = (keys: Keys, one: Registration): RegisteredVoucher =>
  RegisteredVoucher.parse(JSON.parse(openRegistration(keys, one.account, one)));

/** What a person sees of whoever they named: initials of what they typed, so that a look over the shoulder tells no name (SEC-28). */
export const maskName = (typed: string): string => {
  const words = typed
    .replace(/@.*$/, '')
    .split(/[\s._\\-]+/)
    .filter((word) => word !== '');
  const initials = words.slice(0, 3).map((word) => [...word][0]?.toLocaleUpperCase('en') ?? '');
  return initials.length === 0 ? '•••' : initials.map((letter) => `${letter}•••`).join(' ');
};

interface VouchParts {
  readonly sessions: Sessions;
  readonly keys: Keys;
}

/** A number told to somebody who knows the person, and typed by them. What is checked here is that it was given for this flow and purpose; giving it is their business (SEC-48). */
export const vouchMethod = (parts: VouchParts): AuthenticationMethod => {
  const requests = vouchRequests(parts);
  return {
    id,
    sends: false,
    isUsable: (one) => {
      const voucher = voucherIn(parts.keys, one);
      return voucher.kind === 'manager' || (voucher.account !== null && voucher.agreedAt !== null);
    },
    hint: (one) => {
      const voucher = voucherIn(parts.keys, one);
      return voucher.kind === 'manager' ? null : voucher.mask;
    },
    left: () => null,
    challenge: async () => no('unreachable'), // whoever vouches is asked in their chat, by who can speak there
    async verify({ account, registrations, conversation, purpose, answer, nowMs }) {
      const live = await requests.take(account.id, { id: answer, conversation, purpose }, nowMs);
      const one = registrations.find((each) => each.method === id && each.id === live?.registration && each.usableFrom <= nowMs);
      if (!live || !one) return no('expired');
      return ok({ registration: one.id, used: (tx) => tx.consume('vouch', live.id, nowMs) });
    },
  };
};

/** Vouches that were asked for, and the registration of who may give one. */
export const vouchSetup = (parts: VouchParts) => ({
  requests: vouchRequests(parts),

  /** The registration of a colleague who has yet to agree, or, without one, of whoever is the manager, from `since` on (epoch ms). */
  named(to: Confirming, account: Pick<Account, 'id'> | null, typed: string): Made {
    const plain: RegisteredVoucher = { kind: 'named', account: account?.id ?? null, mask: maskName(typed), agreedAt: null };
    return made(newRegistration(parts.keys, to, id, JSON.stringify(plain)), to, `voucher.${newId()}`);
  },
  manager(to: Confirming, from: number): Made {
    const registration = newRegistration(parts.keys, to, id, JSON.stringify({ kind: 'manager' } satisfies RegisteredVoucher));
    const usableFrom = Math.max(registration.usableFrom, from > to.nowMs ? from : 0);
    return made({ ...registration, usableFrom }, to, `voucher.${newId()}`);
  },

  /** The same registration once the colleague agreed: it counts a day later, or as long as any new method waits (SEC-38, SEC-48). Null: not theirs, or agreed before. */
  agreed(one: Registration, voucher: string, nowMs: number): Registration | null {
    const was = voucherIn(parts.keys, one);
    if (was.kind !== 'named' || was.account !== voucher || was.agreedAt !== null) return null;
    const plain = JSON.stringify({ ...was, agreedAt: nowMs } satisfies RegisteredVoucher);
    const sealed = parts.keys.seal('registration', sealContext(one.account, one.id), plain);
    return { ...one, sealed, usableFrom: Math.max(one.usableFrom, nowMs + namedRestMs) };
  },
});
