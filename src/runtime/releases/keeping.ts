import { isGiven, Release } from '../../core/release.ts';
import type { Parts } from '../parts.ts';

type Stored = Pick<Parts, 'documents' | 'keys'>;
type Timed = Stored & Pick<Parts, 'now'>;

const kind = 'release';
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

/** Writes it, sealed, after the revision that was read (0: the first); false where somebody was faster. */
export const keepRelease = ({ documents, keys }: Stored, release: Release, rev: number): Promise<boolean> =>
  documents.put(kind, release.account, keys.seal('row', contextOf(release.account, rev + 1), JSON.stringify(release)), rev);

/** Whether an approver gave an account leave that is good now. */
export const isReleased = async (stored: Timed, account: string): Promise<boolean> => {
  const found = await releaseOf(stored, account);
  return found !== null && isGiven(found.release, stored.now());
};

/** Takes the leave of an account for one deed, before it is begun, so that no crash can leave it for a second one; gives what takes that back where nothing was done. Null: there is none. */
export const takeRelease = async (stored: Timed, account: string): Promise<(() => Promise<unknown>) | null> => {
  const found = await releaseOf(stored, account);
  if (!found || !isGiven(found.release, stored.now())) return null;
  if (!(await keepRelease(stored, { ...found.release, state: 'used' }, found.rev))) return null;
  return () => keepRelease(stored, found.release, found.rev + 1);
};
