import { z } from 'zod';
import { MethodId } from './method.ts';
import { Question } from './questions.ts';

/** 0 privileged, 1 helpdesk, 2 standard (SEC-20). A tier that cannot be read is 0. */
export type Tier = 0 | 1 | 2;

/** A directory account, as the directory port finds it. `id` is the directory's immutable id. */
export interface Account {
  readonly id: string;
  /** The login name people know (UPN or sAMAccountName). Free text for display: always escaped. */
  readonly login: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  /** Mail of the account itself: notices go there; it is never a code address where it is corporate (SEC-37). */
  readonly mail: string | null;
  /** Value that joins accounts of one person, such as an employee id (SEC-19). */
  readonly personKey: string | null;
  /** BCP 47 tag of the language the person prefers; null where the directory does not say. */
  readonly preferredLanguage: string | null;
  readonly tier: Tier;
  /** Why the account may never be touched (SEC-22), or null. */
  readonly untouchable: 'disabled' | 'expired' | 'guest' | 'service' | 'shared' | 'break-glass' | null;
}

/** What the directory says of an account now. Times are epoch milliseconds. */
export interface AccountState {
  readonly enabled: boolean;
  readonly lockedOut: boolean;
  /** When the directory itself ends the lockout; null: not locked, or only by hand. */
  readonly lockedUntil: number | null;
  /** Since when it is locked; null: not locked, or the directory does not say. */
  readonly lockedSince: number | null;
  readonly passwordExpired: boolean;
  readonly mustChange: boolean;
  readonly passwordChangedAt: number | null;
  readonly passwordExpiresAt: number | null;
  /** The account itself is exempt from expiry. */
  readonly neverExpires: boolean;
}

/** A registered method as a flow may see it: never the secret, the address only masked (SEC-28). Times are epoch ms. */
export const RegisteredMethod = z.strictObject({
  /** Id of the registration record (one method may be registered twice). */
  id: z.string(),
  method: MethodId,
  /** Masked address, or null where there is none. */
  hint: z.string().nullable(),
  registeredAt: z.number(),
  /** Not usable before this time (SEC-38 hold); 0: usable now. */
  usableFrom: z.number(),
  /** Disabled by wear (SEC-33) until registered anew. */
  worn: z.boolean(),
  /** Recovery codes: how many are left; others null. */
  left: z.number().nullable(),
  /** It is there, but not to be used from this chat: a confirmation in this very chat. */
  isNotHere: z.literal(true).optional(),
  /** Nobody has confirmed it: the directory holds it, and policy lets it count (Entra model 3.4.2). */
  isUnconfirmed: z.literal(true).optional(),
  /** Somebody who agreed to vouch left, or is off: said to the person alone, who knows that they agreed (SEC-17). */
  isGone: z.literal(true).optional(),
  /** Where the value came from, where the person did not type it. */
  from: z.enum(['directory', 'operator']).optional(),
  /** Security questions: those that are asked now. */
  asks: z.array(Question).optional(),
});
/** What may be known of a registration outside its method: no secret, and an address only masked (SEC-28). */
export type RegisteredMethod = z.infer<typeof RegisteredMethod>;
