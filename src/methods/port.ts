import type { Account } from '../core/account.ts';
import type { MethodId } from '../core/method.ts';
import type { Policy } from '../core/policy.ts';
import type { Question } from '../core/questions.ts';
import type { Result } from '../core/result.ts';
import type { Registration, Transaction } from '../store/records.ts';
import type { Origin } from './registering.ts';

/** Why a code was not sent; `unknown`: the provider did not say, so it may arrive and is good if it does. */
export type NotSent = 'unreachable' | 'throttled' | 'unknown';

/** What a check may look at. `nowMs` is the server's clock. */
export interface Attempt {
  readonly account: Account;
  readonly registrations: readonly Registration[];
  readonly conversation: string;
  /** Hash of the page's browser session the answer came through; absent: it came from chat. */
  readonly session?: string | undefined;
  /** What the gate is for: a code sent for another purpose is none (SEC-39). */
  readonly purpose: string;
  readonly answer: string;
  readonly policy: Policy;
  readonly nowMs: number;
}

/** What an answer was worth. `used` joins the transaction that records the gate: it is what makes a code single-use (SEC-39, SEC-42, SEC-50); false: somebody was faster. */
export interface Verified {
  readonly registration: string;
  readonly used: (tx: Transaction) => Promise<boolean>;
}

/**
 * One way a person can prove who they are: one file each, one line in the registry. Tries are counted by the caller before `verify` is called.
 */
export interface AuthenticationMethod {
  readonly id: MethodId;
  /** Whether a code has to be sent first. */
  readonly sends: boolean;
  /** Whether it may be offered now: an address that became corporate may not (SEC-37). */
  isUsable(registration: Registration): boolean;
  /** The masked address a person may see, or null (SEC-28). */
  hint(registration: Registration): string | null;
  /** How many uses are left (recovery codes), or null. */
  left(registration: Registration): number | null;
  /** Who brought the value, where the person did not type it; null: they did. Methods without values have none. */
  originOf?(registration: Registration): Origin | null;
  /** What is asked of this registration, where the method asks questions; the same until they were answered right (SEC-46). */
  asks?(registration: Registration, policy: Policy): readonly Question[];
  /** Sends a code to the registered address, read from the registration now (SEC-40). Repeating with the same `key` inside 60 s sends nothing new (SEC-34). */
  challenge(to: {
    account: Account;
    registration: Registration;
    conversation: string;
    purpose: string;
    policy: Policy;
    key: string;
    nowMs: number;
  }): Promise<Result<null, NotSent>>;
  /** Checks one answer in constant time; never throws for a wrong one. */
  verify(attempt: Attempt): Promise<Result<Verified, 'wrong' | 'expired' | 'used'>>;
}
