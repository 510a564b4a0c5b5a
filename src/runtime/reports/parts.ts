import type { Account } from '../../core/account.ts';
import { type AuditRecord, bareRecord } from '../../core/audit.ts';
import { type Identity, identityKey } from '../../core/identity.ts';
import type { Checkpoint } from '../../store/checkpoints.ts';
import type { Reports } from '../../store/reports.ts';
import type { Parts } from '../parts.ts';

/** What reports need besides the parts of everything else. */
export interface Reporting {
  readonly store: Reports;
  /** How long a call to the helpdesk takes, for the time that is saved. */
  readonly minutesPerCall: number;
  /** The newest copy of the chain's head outside the database; null: there is none. */
  anchor(): Promise<Checkpoint | null>;
}

/** What reading a report works with. */
export type ReportParts = Pick<
  Parts,
  | 'records'
  | 'documents'
  | 'directory'
  | 'methods'
  | 'registrar'
  | 'roles'
  | 'sessions'
  | 'keys'
  | 'now'
  | 'log'
  | 'replica'
  | 'reporting'
>;

/** Somebody who reads reports, and the chat they ask in. Only an auditor reads the audit itself (SEC-119). */
export interface Reader {
  readonly account: Account;
  readonly by: Identity;
  readonly isAuditor: boolean;
}

/** Whoever asks, if they may read reports now: administrators and auditors (SEC-18); null else. */
export const readerOf = async (
  { directory, roles }: Pick<ReportParts, 'directory' | 'roles'>,
  by: Identity,
): Promise<Reader | null> => {
  const account = await directory.findByIdentity(by);
  if (!account || account.untouchable) return null;
  const [isAuditor, isAdmin] = await Promise.all([roles.hasRole(account.id, 'auditor'), roles.hasRole(account.id, 'admin')]);
  return isAuditor || isAdmin ? { account, by, isAuditor } : null;
};

/** The record of a look: who read what, and how much of it (SEC-119). */
export const lookRecord = (
  by: Identity,
  account: string | null,
  { policyVersion, at, source }: { readonly policyVersion: number; readonly at: number; readonly source: string },
  what: Pick<AuditRecord, 'action' | 'outcome'> & Partial<Pick<AuditRecord, 'reason' | 'target' | 'detail' | 'methods'>>,
): AuditRecord => ({
  ...bareRecord,
  at,
  actor: identityKey(by),
  role: what.action === 'audit.read' || what.action === 'audit.exported' ? 'auditor' : 'admin',
  policyVersion,
  source,
  ...what,
  detail: { account, ...what.detail },
});
