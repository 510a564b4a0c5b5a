import type { AuditRecord } from '../../core/audit.ts';
import type { Release, ReleaseEnd } from '../../core/release.ts';
import type { CaseParts } from '../cases/parts.ts';
import { keepRelease, releaseOf } from './keeping.ts';
import { promiseFollowing } from './promises.ts';

type Settling = Pick<CaseParts, 'records' | 'documents' | 'keys'>;

/** Writes how it ended where it rests; somebody else may have written it before. */
export const applyEnd = async (
  parts: Settling,
  { id, account }: Pick<Release, 'id' | 'account'>,
  end: ReleaseEnd,
): Promise<void> => {
  const kept = await releaseOf(parts, account);
  if (kept?.release.id === id && kept.release.state === 'asked') await keepRelease(parts, { ...kept.release, ...end }, kept.rev);
};

/** Ends a request for leave once, on record and with the promise to bring the news, in one transaction; false where it was ended before. */
export const settleRelease = async (
  parts: Settling,
  { id, account }: Pick<Release, 'id' | 'account'>,
  end: ReleaseEnd,
  record: AuditRecord,
): Promise<boolean> => {
  const isFirst = await parts.records.transaction(async (tx) => {
    if (!(await tx.consume('release-end', id, end.decidedAt))) return false;
    await tx.audit(record);
    await promiseFollowing(tx, parts.keys, { id, account, end }, end.decidedAt);
    return true;
  });
  if (isFirst) await applyEnd(parts, { id, account }, end);
  return isFirst;
};
