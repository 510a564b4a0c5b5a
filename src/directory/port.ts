import type { Account, AccountState } from '../core/account.ts';
import type { Identity } from '../core/identity.ts';
import type { PasswordRefusal, PasswordRules } from '../core/password.ts';
import type { ContactValue } from '../core/prefilled.ts';
import type { Result } from '../core/result.ts';
import type { LifeRefusal, PasswordLife } from './life.ts';
import type { Pass, PassRefusal } from './passes.ts';
import type { PreflightFinding, RightFinding } from './preflight.ts';
import type { Published } from './published.ts';

/** What a directory can do, so that a flow asks "can you?" and not "which are you?". */
export interface Capabilities {
  /** The current password can be proved by typing it on the page. */
  readonly checkPassword: boolean;
  /** The person can be proved by signing in at the directory's own page (OpenID Connect). */
  readonly signIn: boolean;
  readonly reset: boolean;
  readonly change: boolean;
  /** A change needs the person's own access token, which signing in brings. */
  readonly changeNeedsSignIn: boolean;
  readonly unlock: boolean;
  readonly endSessions: boolean;
  readonly requireChange: boolean;
  readonly issuePass: boolean;
  /** Whether the organisation's password life can be set here. */
  readonly setLife: boolean;
  /** Whether one account's password can be exempted from expiry here. */
  readonly exempt: boolean;
}

/** What the office and the cloud directory call what happened; for audit and operators (Entra model 6.5 to 6.7). */
interface Told {
  readonly published?: readonly Published[];
}

/**
 * What became of a write. `unknown`: sent, no answer; it is told as unknown and settled by looking (SEC-81). `not-done`: certain that nothing was written.
 * `pending`: done in the office directory, and the cloud will follow.
 */
export type WriteOutcome = Told &
  (
    | { readonly outcome: 'done'; readonly pending?: 'cloud' }
    | { readonly outcome: 'refused'; readonly reason: PasswordRefusal }
    | { readonly outcome: 'wrong-password' }
    | { readonly outcome: 'not-done'; readonly reason: NotDone }
    | { readonly outcome: 'unknown' }
  );

/** Why nothing was written: no answer before sending, no right or a protected account, locked out, or no such account any more. */
export type NotDone = 'unavailable' | 'not-allowed' | 'locked-out' | 'gone';

/** A directory write that was begun: what a later look needs. `since` is epoch ms, taken before the call. */
export interface Begun {
  readonly kind: 'reset' | 'change' | 'unlock' | 'require-change';
  readonly account: string;
  readonly operation: string;
  readonly since: number;
}

/** What a later look sees of a write: `applied-in-office`: there it is, and the cloud has not shown it yet. */
export type Seen = 'applied' | 'applied-in-office' | 'not-applied' | 'unknown';

/** Some of many accounts; `next` continues, null at the end. */
export interface AccountPage {
  readonly accounts: readonly Account[];
  readonly next: string | null;
}

/** What is read of accounts: what a directory that is made of others answers anew for each account. */
export type AccountReads = Pick<
  Directory,
  | 'findByIdentity'
  | 'findByName'
  | 'find'
  | 'state'
  | 'memberOf'
  | 'groupPath'
  | 'members'
  | 'unknownGroups'
  | 'identitiesOf'
  | 'managerOf'
  | 'contactOf'
  | 'checkPassword'
  | 'rules'
  | 'lockoutThreshold'
>;

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
  /** How the account is in `group`: the names of the groups from its own to that one; empty: it is not. */
  groupPath(account: string, group: string): Promise<readonly string[]>;
  /** The accounts in any of `groups` (null: everybody there is), nested membership counted, each once, at most `limit` (1 to 1,000) a page. Unknown groups are empty. */
  members(groups: readonly string[] | null, after: string | null, limit: number): Promise<AccountPage>;
  /** Those of `groups` that name no group here, or several: a rule resting on such a name would hold for nobody. */
  unknownGroups(groups: readonly string[]): Promise<readonly string[]>;
  /** Chat identities of the account, for notices in the other chat. */
  identitiesOf(account: string): Promise<readonly Identity[]>;
  /** The manager of an account, or null. */
  managerOf(account: string): Promise<Account | null>;
  /**
   * The phone numbers and further mail addresses that the directory holds of an account, as they stand there, those that count first (Entra model 3.4).
   * Read only when needed and kept nowhere. Throws `AppError('account-gone')` for no account.
   */
  contactOf(account: string): Promise<readonly ContactValue[]>;
  /** Proves the current password without changing anything. An expired or must-change password is right (SEC-38). Empty and blank are refused before any call (SEC-73). */
  checkPassword(account: string, password: string): Promise<Result<null, 'wrong' | 'locked-out' | 'not-allowed'>>;
  /** Sets a new password by the reset operation, history applied, lockout cleared (SEC-75). `operation` is the idempotency key. */
  reset(account: string, password: string, operation: string): Promise<WriteOutcome>;
  /** Changes a known password by the change operation (SEC-75). `delegated` is the person's access token, where `changeNeedsSignIn`. */
  change(account: string, current: string, password: string, operation: string, delegated?: string): Promise<WriteOutcome>;
  unlock(account: string, operation: string): Promise<WriteOutcome>;
  /** The password must be changed at the next sign-in. */
  requireChange(account: string, operation: string): Promise<WriteOutcome>;
  /** Ends sessions where the directory can; `false`: cannot or did not. */
  endSessions(account: string): Promise<boolean>;
  /** A pass of this many minutes, usable once, for somebody without methods. Never displayed but to the person. */
  issuePass(account: string, minutes: number): Promise<Result<Pass, PassRefusal>>;
  /** What became of a write whose answer was lost. */
  look(begun: Begun): Promise<Seen>;
  /** The rules this directory enforces for this account; shown before typing. */
  rules(account: string): Promise<PasswordRules>;
  /** How many wrong passwords in a row lock the account; null: none or unknown (SEC-140 stays below it). */
  lockoutThreshold(account: string): Promise<number | null>;
  /** When passwords of the organisation expire, or null where this directory cannot say. */
  life(): Promise<PasswordLife | null>;
  setLife(life: PasswordLife): Promise<Result<null, LifeRefusal>>;
  /** Whether this one account's password never expires is set by the account itself: read in `state`, set here. */
  setNeverExpires(account: string, isOn: boolean): Promise<Result<null, LifeRefusal>>;
  /** Which steps would work for this account now, and which not and why. Writes nothing. */
  preflight(account: string): Promise<readonly PreflightFinding[]>;
  /** The rights of the service account, looked up at start (SEC-24). Writes nothing. */
  rights(): Promise<readonly RightFinding[]>;
  /** Asked before the first question: is it there and may we write? */
  health(): Promise<Result<null, 'unavailable' | 'no-rights'>>;
  close(): Promise<void>;
}
