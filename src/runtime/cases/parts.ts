import { hash } from 'node:crypto';
import type { Account } from '../../core/account.ts';
import type { AuditRecord } from '../../core/audit.ts';
import type { Case, Party } from '../../core/cases/case.ts';
import type { CaseLimits } from '../../core/cases/verifying.ts';
import { type Identity, identityKey } from '../../core/identity.ts';
import type { Policy } from '../../core/policy.ts';
import { AppError, no, type Result } from '../../core/result.ts';
import type { Transaction } from '../../store/records.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import type { Roles } from '../roles.ts';
import type { Simulations } from '../simulation/simulations.ts';
import { promiseNews, promiseNotes } from './promises.ts';

/** What the helpdesk's cases work with. */
export interface CaseParts
  extends Pick<
    Parts,
    | 'records'
    | 'directory'
    | 'keys'
    | 'sessions'
    | 'methods'
    | 'documents'
    | 'registrar'
    | 'now'
    | 'log'
    | 'replica'
    | 'metrics'
    | 'tickets'
    | 'publicBaseUrl'
  > {
  readonly roles: Roles;
  readonly herald: Herald;
  readonly simulations: Simulations;
  /** Ends every conversation of an account, with its links and pages (SEC-82); a write that is on its way ends by itself. */
  endFlows(account: string): Promise<void>;
}

/** Somebody who does something in a case: their account, and the chat they do it in. */
export interface Actor {
  readonly account: Account;
  readonly by: Identity;
  readonly role: 'agent' | 'approver' | 'self';
  /** Not in a chat at all: `by` is nobody's. */
  readonly via?: 'page';
}

/** The policy a turn goes by from its beginning to its end, and the version that goes on record with it (SEC-113). */
export interface Rules {
  readonly policy: Policy;
  readonly policyVersion: number;
}

/** An account as a party of a case: joined with the other accounts of the same human being (SEC-19). */
export const partyOf = ({ id, personKey }: Account): Party => ({
  account: id,
  person: personKey?.normalize('NFKC').trim().toLowerCase() || id,
});

/** What an approver was shown, in one short text. */
export const digestOf = (text: string): string => hash('sha256', text, 'base64url');

/** The lives of numbers, verifications and approvals by policy. */
export const limitsOf = ({ helpdesk }: Policy): CaseLimits => helpdesk;

const mostRaces = 8;

/** The audit record of something done in a case: who, in which role, about whom, for which ticket; never a number (SEC-113, SEC-116). */
export const caseRecord = (
  of: Pick<Case, 'id' | 'ticket' | 'target'>,
  { account, by, role, via }: Actor,
  { policyVersion }: Rules,
  at: number,
  what: Pick<AuditRecord, 'action' | 'outcome'> & Partial<Pick<AuditRecord, 'reason' | 'effect' | 'methods' | 'detail'>>,
): AuditRecord => ({
  at,
  reason: null,
  actor: identityKey(by),
  role,
  target: of.target.account,
  flow: 'case',
  conversation: of.id,
  effect: null,
  methods: [],
  policyVersion,
  source: via ?? by.channel,
  ...what,
  detail: { ticket: of.ticket, account: account.id, ...what.detail },
});

/** What a change of a case writes beside it, in the same transaction. */
export type Beside = (tx: Transaction, next: Case) => Promise<void>;

/**
 * Changes a case: reads it, lets `change` decide, writes by revision, and again where somebody was faster. The refusal of `change` changes nothing.
 */
export const changeCase = async <R extends string>(
  { records, keys, tickets, now }: Pick<CaseParts, 'records' | 'keys' | 'tickets' | 'now'>,
  id: string,
  change: (was: Case) => Result<Case, R>,
  beside: Beside,
): Promise<Result<Case, R | 'no-such-case'>> => {
  for (let race = 0; race < mostRaces; race += 1) {
    const was = await records.caseOf(id);
    if (!was) return no('no-such-case');
    const next = change(was);
    if (!next.ok) return next;
    const isWritten = await records.transaction(async (tx) => {
      if (!(await tx.putCase(next.value))) return false;
      await beside(tx, next.value);
      await promiseNews(tx, keys, { was, next: next.value, now: now() });
      if (tickets) await promiseNotes(tx, keys, { was, next: next.value, now: now() });
      return true;
    });
    if (isWritten) return { ok: true, value: { ...next.value, rev: next.value.rev + 1 } };
  }
  throw new AppError('too-many-races', 'a case was written by others again and again');
};
