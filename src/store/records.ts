import type { AuditRecord, SealedRecord } from '../core/audit.ts';
import type { Case } from '../core/cases/case.ts';
import type { Identity } from '../core/identity.ts';
import type { MethodId } from '../core/method.ts';
import type { Policy } from '../core/policy.ts';
import type { People } from './people.ts';
import type { Segments } from './segments.ts';
import type { Traces } from './traces.ts';

/** A registered method as it rests. `sealed` is an envelope (SEC-106) or, where nothing secret is in it, JSON; only the method's file reads it. */
export interface Registration {
  readonly id: string;
  readonly account: string;
  readonly method: MethodId;
  readonly sealed: string;
  /** Raised by each replacement of `sealed`; the guard of `replaceRegistration`. */
  readonly rev: number;
  /** TOTP: the last accepted time step (SEC-42). Others: 0. */
  readonly lastStep: number;
  readonly createdAt: number;
  readonly usableFrom: number;
  readonly confirmedAt: number;
  readonly usedAt: number | null;
}

/** An OATH token given to an account by upload. `registration` null: it waits for its person; else what it became. `sealed` holds its key. */
export interface OathToken {
  readonly serial: string;
  readonly account: string;
  readonly sealed: string;
  readonly givenAt: number;
  readonly registration: string | null;
}

/** What some of many accounts have registered, ordered by account; `next` continues, null at the end. */
export interface RegistrationPage {
  readonly accounts: readonly { readonly account: string; readonly registrations: readonly Registration[] }[];
  readonly next: string | null;
}

/** A directory write that was begun. Its id is the effect's id: one intent, one write (SEC-129). */
export interface Intent {
  readonly id: string;
  readonly flowId: string;
  readonly kind: 'reset' | 'change' | 'unlock';
  readonly account: string;
  readonly by: string;
  readonly leaseUntil: number;
  readonly begunAt: number;
  /** null: begun, not settled. `abandoned`: closed before it began, by a sweep: whoever comes later must not write. */
  readonly outcome: 'done' | 'refused' | 'not-done' | 'unknown' | 'abandoned' | null;
  readonly reason: string | null;
}

/** A promised message or task. `(topic, key)` is unique: promising it twice is promising it once. `body` is sealed by the caller where it holds personal data. */
export interface OutboxItem {
  readonly topic: string;
  readonly key: string;
  readonly body: string;
  readonly dueAt: number;
}
/** A promise that this replica holds the lease of; `attempts` counts this one. */
export interface ClaimedItem extends OutboxItem {
  readonly id: string;
  readonly attempts: number;
}

/** A version of the policy (SEC-96): authenticated, kept for good. */
export interface PolicyVersion {
  readonly version: number;
  readonly policy: Policy;
  readonly author: string;
  readonly reason: string;
  readonly at: number;
}

/** Where a person was last reachable, sealed by the caller. */
export interface KnownAddress {
  readonly identity: string;
  readonly account: string | null;
  readonly sealed: string;
}

/** How a chat identity came to its account (SEC-16): by mail under a declared single sign-on, by a code from another chat, by signing in, by password and mail. */
export type LinkedHow = 'declared-sso' | 'ceremony' | 'sign-in' | 'password-and-mail';

/** A chat identity and its account. Rests authenticated (SEC-104). Times are epoch ms. */
export interface IdentityLink {
  readonly identity: Identity;
  readonly account: string;
  readonly how: LinkedHow;
  readonly linkedAt: number;
  /** Since when it counts no more, because the profile's mail changed; null: it counts. */
  readonly suspendedAt: number | null;
  /** Keyed hash of the profile's mail that made the link; null where none did. */
  readonly mailMac: string | null;
}

/** What one SQL transaction can do. All of it happens, or none. */
export interface Transaction {
  audit(record: AuditRecord): Promise<void>;
  promise(item: OutboxItem): Promise<void>;
  /** Consumes a single-use id for good; false when it was used before. */
  consume(purpose: string, id: string, at: number): Promise<boolean>;
  /** Begins a write; false when this id exists, or the flow has another write that is open, done or unknown. */
  begin(intent: Omit<Intent, 'outcome' | 'reason'>): Promise<boolean>;
  /** Settles an open intent; false when it was settled before. */
  settle(id: string, outcome: NonNullable<Intent['outcome']>, reason: string | null, at: number): Promise<boolean>;
  /** What a later look made of a write that could not be confirmed (`unknown`: nothing yet); false when that is known already. */
  confirm(id: string, outcome: 'done' | 'not-done' | 'unknown', reason: string | null, at: number): Promise<boolean>;
  addRegistration(registration: Registration): Promise<void>;
  /** Swaps the sealed record; false when `rev` is no longer current. */
  replaceRegistration(id: string, rev: number, sealed: string, at: number): Promise<boolean>;
  /** Accepts a TOTP step, forward only; false when this or a later one was accepted (SEC-42). */
  advanceStep(id: string, step: number, at: number): Promise<boolean>;
  removeRegistration(id: string): Promise<boolean>;
  /** Gives a token to an account, in the place of what is known of that serial number (null: nothing); false when somebody else gave, activated or took it back meanwhile. */
  giveToken(token: OathToken, known: OathToken | null): Promise<boolean>;
  /** The token became this registration; false when it does not wait for this account. */
  activateToken(serial: string, account: string, registration: string): Promise<boolean>;
  /** Takes a token back as it is known; false when it was given anew, activated or taken back meanwhile. */
  withdrawToken(known: OathToken): Promise<boolean>;
  /** Takes every token of an account back, also those that wait for their person. */
  withdrawTokensOf(account: string): Promise<void>;
  /** Consecutive failures of a method (SEC-33): raised before the check, cleared by its own success. Gives the new count. */
  countWear(account: string, method: MethodId): Promise<number>;
  clearWear(account: string, method: MethodId): Promise<void>;
  /** Takes one counted failure back, for a try that was compared with nothing. */
  giveBackWear(account: string, method: MethodId): Promise<void>;
  pause(account: string, until: number, why: string): Promise<void>;
  /** Pauses an account until somebody lifts it; `until` (epoch ms) is how long nobody may but the helpdesk (SEC-102). A freeze that stands stays as it is: false. */
  freeze(account: string, until: number): Promise<boolean>;
  /** Ends a pause or a freeze before its time; false when there is none. */
  liftPause(account: string): Promise<boolean>;
  /** Links an identity; false when it has an account already, or the account another identity of that tenant (SEC-16). */
  addLink(link: IdentityLink): Promise<boolean>;
  /** Ends the link of an identity to this account; false when there is none. */
  removeLink(identity: Identity, account: string): Promise<boolean>;
  /** The link counts no more; false when there is none, or it was suspended before. */
  suspendLink(identity: Identity, at: number): Promise<boolean>;
  /** Writes policy version `after + 1`; false when `after` is no longer the newest (SEC-96). */
  addPolicy(after: number, policy: Policy, author: string, reason: string, at: number): Promise<boolean>;
  /** Writes revision `rev + 1` of a document, as `Documents.put` does: with the record of what it is about, or not at all (SEC-114). */
  putDocument(kind: string, id: string, body: string, rev: number): Promise<boolean>;
  /** Opens a helpdesk case; false when its id exists. */
  addCase(one: Case): Promise<boolean>;
  /** Writes revision `rev + 1` of a case; false when `rev` is no longer the newest: somebody was faster. */
  putCase(one: Case): Promise<boolean>;
}

/**
 * Everything that must not be forgotten, in SQL: one code path for SQLite and PostgreSQL (facts: store D2).
 * Times are epoch ms. Every call rejects with `AppError('store-unavailable')` when the store is gone.
 */
export interface Records {
  transaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T>;
  /** A transaction with one audit row. */
  audit(record: AuditRecord): Promise<void>;
  /** A transaction with one failure of a method counted (SEC-33). Gives the new count. */
  countWear(account: string, method: MethodId): Promise<number>;

  registrations(account: string): Promise<readonly Registration[]>;
  registration(id: string): Promise<Registration | null>;
  /** The registrations of the next `limit` accounts behind `after` (null: from the first), each account whole and once. */
  registrationsByAccount(after: string | null, limit: number): Promise<RegistrationPage>;
  /** The tokens given to an account, oldest first. */
  tokensOf(account: string): Promise<readonly OathToken[]>;
  token(serial: string): Promise<OathToken | null>;
  /** Tokens by serial number, behind `after`. */
  tokens(after: string | null, limit: number): Promise<readonly OathToken[]>;
  wear(account: string): Promise<Readonly<Partial<Record<MethodId, number>>>>;
  pausedUntil(account: string, now: number): Promise<number | null>;
  /** How long a frozen account waits at least (epoch ms); null: it is not frozen (SEC-102). */
  frozenUntil(account: string): Promise<number | null>;
  /** The link of a chat identity, suspended or not, or null. Rejects with `AppError('link-broken')` where it was changed outside. */
  link(identity: Identity): Promise<IdentityLink | null>;
  /** Every link of an account, oldest first. */
  linksOf(account: string): Promise<readonly IdentityLink[]>;
  /** The next `limit` accounts that have a link, behind `after` (null: from the first), each once. */
  linkedAccounts(after: string | null, limit: number): Promise<readonly string[]>;
  caseOf(id: string): Promise<Case | null>;
  /** Cases about an account, or of an agent, opened since then (epoch ms); newest first, 200 at most. */
  casesAbout(target: string, since: number): Promise<readonly Case[]>;
  casesOfAgent(agent: string, since: number): Promise<readonly Case[]>;

  intent(id: string): Promise<Intent | null>;
  intentsOf(flowId: string): Promise<readonly Intent[]>;
  /** Open intents whose lease is over. */
  abandonedIntents(now: number, limit: number): Promise<readonly Intent[]>;
  /** Writes settled as unknown that nobody has looked at since `lookedBefore`, begun after `since`; the one waiting longest first. */
  unconfirmedIntents(since: number, lookedBefore: number, limit: number): Promise<readonly Intent[]>;

  /** Leases due items to this worker, oldest first; none is leased to two workers at once (facts: store 3.3). */
  claim(topics: readonly string[], by: string, now: number, leaseMs: number, limit: number): Promise<readonly ClaimedItem[]>;
  /** What of a topic is not over yet, whoever works on it; the first due first. */
  waiting(topic: string, limit: number): Promise<readonly OutboxItem[]>;
  /** Done; false when the lease was lost meanwhile. */
  done(id: string, by: string, at: number): Promise<boolean>;
  /** Back to the queue. */
  retry(id: string, by: string, dueAt: number): Promise<boolean>;
  /** Gives up after too many tries; stays visible to operators. */
  bury(id: string, by: string, at: number): Promise<boolean>;
  outboxDepth(now: number): Promise<{ readonly waiting: number; readonly oldestDueAt: number | null; readonly buried: number }>;

  /** The newest version, or null on an empty store. Cheap enough for every turn. */
  policy(): Promise<PolicyVersion | null>;
  policyVersions(limit: number): Promise<readonly PolicyVersion[]>;
  /** Writes version `after + 1`; false when `after` is no longer the newest (SEC-96). */
  addPolicy(after: number, policy: Policy, author: string, reason: string, at: number, audit: AuditRecord): Promise<boolean>;

  rememberAddress(known: KnownAddress): Promise<void>;
  addressOf(identity: string): Promise<KnownAddress | null>;

  /** Seals audit rows into the keyed chain under a lease; the number sealed. Safe to call on every replica. */
  seal(by: string, now: number, limit: number): Promise<number>;
  /** The head of the chain, for checkpoints. */
  head(): Promise<{ readonly seq: number; readonly hash: string }>;
  /** Sealed records from `fromSeq`, in order, as the chain has them: persons by pseudonym. */
  sealed(fromSeq: number, limit: number): AsyncIterable<SealedRecord>;
  /** The same with persons by name, as far as their keys are there: for whoever may know them. */
  exported(fromSeq: number, limit: number): AsyncIterable<SealedRecord>;
  /** Newest records, sealed or not, newest last. */
  tail(limit: number): Promise<readonly AuditRecord[]>;
  /** Rows not sealed yet: how many, and the age of the oldest in ms. */
  sealLag(now: number): Promise<{ readonly rows: number; readonly oldestMs: number }>;

  /** The keys of the persons in the audit. */
  readonly people: People;
  /** What writes and cases leave behind. */
  readonly traces: Traces;
  /** The closed pieces of the chain, and what retention removed. */
  readonly segments: Segments;

  /** A named lease, for work of one replica at a time. */
  lease(name: string, by: string, now: number, leaseMs: number): Promise<boolean>;

  problems(isProduction: boolean): Promise<readonly string[]>;
  close(): Promise<void>;
}
