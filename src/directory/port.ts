import type { Account, AccountState } from '../core/account.ts';
import type { Identity } from '../core/identity.ts';
import type { PasswordRefusal, PasswordRules } from '../core/password.ts';
import type { Result } from '../core/result.ts';

/** What a directory can do, so that a flow asks "can you?" and not "which are you?". */
export interface Capabilities {
  readonly checkPassword: boolean;
  readonly reset: boolean;
  readonly change: boolean;
  readonly unlock: boolean;
  readonly endSessions: boolean;
}

/** What became of a write. `unknown`: sent, no answer; it is told as unknown and settled by looking (SEC-81). `not-done`: certain that nothing was written. */
export type WriteOutcome =
  | { readonly outcome: 'done' }
  | { readonly outcome: 'refused'; readonly reason: PasswordRefusal }
  | { readonly outcome: 'wrong-password' }
  | { readonly outcome: 'not-done'; readonly reason: 'unavailable' | 'not-allowed' | 'locked-out' | 'gone' }
  | { readonly outcome: 'unknown' };

/** A directory write that was begun: what a later look needs. `since` is epoch ms, taken before the call. */
export interface Begun {
  readonly kind: 'reset' | 'change' | 'unlock';
  readonly account: string;
  readonly operation: string;
  readonly since: number;
}

/**
 * A directory of accounts. Reads throw `AppError('directory-unavailable')` when it cannot be asked; writes never throw: they say what is known.
 * Every call ends within 30 s. One contract suite runs against every implementation.
 */
export interface Directory {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** The account linked to a chat identity by immutable ids (SEC-16), or null. */
  findByIdentity(identity: Identity): Promise<Account | null>;
  /** The account with this login, UPN or mail, compared without case; null for none or several. */
  findByName(name: string): Promise<Account | null>;
  find(account: string): Promise<Account | null>;
  state(account: string): Promise<AccountState>;
  /** Which of `groups` (names or ids) the account is in, nested membership counted. */
  memberOf(account: string, groups: readonly string[]): Promise<readonly string[]>;
  /** Chat identities of the account, for notices in the other chat. */
  identitiesOf(account: string): Promise<readonly Identity[]>;
  /** Proves the current password without changing anything. An expired or must-change password is right (SEC-38). Empty and blank are refused before any call (SEC-73). */
  checkPassword(account: string, password: string): Promise<Result<null, 'wrong' | 'locked-out' | 'not-allowed'>>;
  /** Sets a new password by the reset operation, history applied, lockout cleared (SEC-75). `operation` is the idempotency key. */
  reset(account: string, password: string, operation: string): Promise<WriteOutcome>;
  /** Changes a known password by the change operation (SEC-75). */
  change(account: string, current: string, password: string, operation: string): Promise<WriteOutcome>;
  unlock(account: string, operation: string): Promise<WriteOutcome>;
  /** Ends sessions where the directory can; `false`: cannot or did not. */
  endSessions(account: string): Promise<boolean>;
  /** What became of a write whose answer was lost. */
  look(begun: Begun): Promise<'applied' | 'not-applied' | 'unknown'>;
  /** The rules this directory enforces for this account; shown before typing. */
  rules(account: string): Promise<PasswordRules>;
  /** How many wrong passwords in a row lock the account; null: none or unknown (SEC-140 stays below it). */
  lockoutThreshold(account: string): Promise<number | null>;
  /** Asked before the first question: is it there and may we write? */
  health(): Promise<Result<null, 'unavailable' | 'no-rights'>>;
  close(): Promise<void>;
}
