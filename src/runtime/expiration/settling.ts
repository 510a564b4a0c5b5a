import type { AuditRecord } from '../../core/audit.ts';
import type { Identity } from '../../core/identity.ts';
import type { NoticeEvent } from '../../core/notices.ts';
import type { Transaction } from '../../store/records.ts';
import type { CaseParts } from '../cases/parts.ts';
import { organisationPolicy } from '../policies.ts';
import { adminHerald } from '../policy/telling.ts';
import { type Kept, keepWrite, type LifeWrite } from './keeping.ts';

/** What came of a write: an audit outcome, and the reason of one that was not done. */
export interface CameOf {
  readonly outcome: 'success' | 'refused' | 'failure' | 'unknown';
  readonly reason: string | null;
}

/** Who wanted it and who agreed, each in a field of their own: only so are they veiled as persons (SEC-123). */
const signedBy = (author: string): AuditRecord['detail'] => {
  const [, proposer = '', approver] = /^admin:(\S+)(?: approved:(\S+))?$/.exec(author) ?? [];
  return { proposer, ...(approver && { approver }) };
};

/** What the audit calls it, and what it keeps of it; the same words as of the command line. */
export const auditOf = ({ what, id }: LifeWrite): Pick<AuditRecord, 'action' | 'target' | 'effect' | 'detail'> => {
  if (what.kind === 'exemption')
    return { action: 'life.never-expires', target: what.account, effect: id, detail: { isOn: what.isOn, why: what.reason } };
  const { before, after } = what.change;
  const detail = { ...after, before: before.expiresAfterDays, why: what.reason, ...signedBy(what.author) };
  return { action: 'life.set', target: null, effect: id, detail };
};

type Tell = (tx: Transaction) => Promise<void>;

/** Administrators hear of another life of passwords and of every exemption; a person of their own, at every address (SEC-95, SEC-101). */
const heraldOf = async (parts: CaseParts, { what, id }: LifeWrite, from: Identity | null): Promise<Tell> => {
  const { policy } = await organisationPolicy(parts);
  const { by, reason } = what;
  const changed = what.kind === 'life' ? { life: what.change } : { exemption: { name: what.name, isOn: what.isOn } };
  const news = { event: 'policy-changed', by, reason, before: policy, after: policy, ...changed } as const;
  const tellAdmins = await adminHerald(parts, news, from);
  if (what.kind === 'life') return tellAdmins;
  const tell = await parts.herald(what.account);
  const event: NoticeEvent = what.isOn ? 'expiry-lifted' : 'expiry-restored';
  const notice = { event, at: parts.now(), from: from?.channel ?? 'latchkey' } as const;
  return async (tx) => {
    await tell(tx, { notice, account: what.account, key: `life.${id}`, by: null });
    await tellAdmins(tx);
  };
};

/** Settles a begun write with its audit row and, where it was done, its notices, in one transaction (SEC-114); false where it was settled before. */
export const settleWrite = async (
  parts: CaseParts,
  { write, rev }: Kept,
  record: AuditRecord,
  came: CameOf,
  from: Identity | null,
): Promise<boolean> => {
  const tell = came.outcome === 'success' ? await heraldOf(parts, write, from) : null;
  return parts.records.transaction(async (tx) => {
    if (!(await keepWrite(tx, parts, { ...write, state: 'over' }, rev))) return false;
    await tx.audit({ ...record, ...came });
    await tell?.(tx);
    return true;
  });
};

/** Whether the directory shows what was to be written. Throws where it cannot be asked. */
export const isThere = async ({ directory }: Pick<CaseParts, 'directory'>, { what }: LifeWrite): Promise<boolean> => {
  if (what.kind === 'exemption') return (await directory.state(what.account)).neverExpires === what.isOn;
  return (await directory.life())?.expiresAfterDays === what.change.after.expiresAfterDays;
};
