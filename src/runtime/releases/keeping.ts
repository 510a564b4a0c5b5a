import type { AuditRecord } from '../../core/audit.ts';
import { isGiven, Release } from '../../core/release.ts';
import type { Documents } from '../../store/documents.ts';
import type { Parts } from '../parts.ts';

type Stored = Pick<Parts, 'documents' | 'keys'>;
type Timed = Stored & Pick<Parts, 'now'>;
type Recorded = Timed & Pick<Parts, 'records'>;

/** Documents of leave, by account. */
export const releaseKind = 'release';
const kind = releaseKind;
const contextOf = (account: string, rev: number): string => `${kind}\n${account}\n${rev}`;

/** A request for leave as it rests, with the guard of its next change. */
export interface Kept {
  readonly release: Release;
  readonly rev: number;
}

/** The last leave an account asked for; null: none. */
export const releaseOf = async ({ documents, keys }: Stored, account: string): Promise<Kept | null> => {
  const found = await documents.get(kind, account);
  if (!found) return null;
  return { release: Release.parse(JSON.parse(keys.open('row', contextOf(account, found.rev), found.body))), rev: found.rev };
};

const put = (write: Documents['put'], keys: Stored['keys'], release: Release, rev: number): Promise<boolean> =>
  write(kind, release.account, keys.seal('row', contextOf(release.account, rev + 1), JSON.stringify(release)), rev);

/** Writes it, sealed, after the revision that was read (0: the first); false where somebody was faster. */
export const keepRelease = ({ documents, keys }: Stored, release: Release, rev: number): Promise<boolean> =>
  put(documents.put, keys, release, rev);

/** Removes a request whose end is past, unless the account has asked anew since. */
export const removeRelease = async (stored: Stored, { id, account }: Pick<Release, 'id' | 'account'>): Promise<void> => {
  const found = await releaseOf(stored, account);
  if (found?.release.id === id) await stored.documents.remove(kind, account, found.rev);
};

/** Whether an approver gave an account leave that is good now. */
export const isReleased = async (stored: Timed, account: string): Promise<boolean> => {
  const found = await releaseOf(stored, account);
  return found !== null && isGiven(found.release, stored.now());
};

/** What leave meets as it is used, each on record. */
export type LeaveAct = 'release.used' | 'release.returned';

/** Written with its record, or not at all (SEC-114); false where somebody was faster. */
const putOnRecord = ({ records, keys }: Recorded, release: Release, rev: number, record: AuditRecord): Promise<boolean> =>
  records.transaction(async (tx) => {
    if (!(await put(tx.putDocument, keys, release, rev))) return false;
    await tx.audit(record);
    return true;
  });

/**
 * Takes the leave of an account for one deed, before it is begun, so that no crash can leave it for a second one; gives what takes that back where nothing was
 * done. Null: there is none. `recordOf` makes the record of either.
 */
export const takeRelease = async (
  stored: Recorded,
  account: string,
  recordOf: (act: LeaveAct) => AuditRecord,
): Promise<(() => Promise<unknown>) | null> => {
  const found = await releaseOf(stored, account);
  if (!found || !isGiven(found.release, stored.now())) return null;
  const { release, rev } = found;
  if (!(await putOnRecord(stored, { ...release, state: 'used' }, rev, recordOf('release.used')))) return null;
  return () => putOnRecord(stored, release, rev + 1, recordOf('release.returned'));
};
