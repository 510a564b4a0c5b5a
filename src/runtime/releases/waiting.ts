import type { Account } from '../../core/account.ts';
import { isSamePerson } from '../../core/cases/case.ts';
import { isAsked, type Release } from '../../core/release.ts';
import { partyOf } from '../cases/parts.ts';
import type { CaseWork } from '../cases/work.ts';
import { releaseOf } from './keeping.ts';
import { openFollowed, releaseTopic } from './promises.ts';

type Work = Pick<CaseWork, 'parts'>;

const mostWaiting = 300;

/** A request that can be decided now. */
export interface OpenRelease {
  readonly release: Release;
  readonly target: Account;
}

/** A request that can be decided now, and the account it is of; null: it is over, or their own. */
export const openRelease = async ({ parts }: Work, approver: Account, account: string): Promise<OpenRelease | null> => {
  const kept = await releaseOf(parts, account);
  const target = kept && isAsked(kept.release, parts.now()) ? await parts.directory.find(account) : null;
  if (!kept || !target) return null;
  const own = partyOf(approver);
  const isTheirs = isSamePerson(own, partyOf(target)) || isSamePerson(own, kept.release);
  return isTheirs ? null : { release: kept.release, target };
};

/** The oldest of what waits for an approver; null: nothing does. */
export const oldestRelease = async (work: Work, approver: Account): Promise<OpenRelease | null> => {
  const found: OpenRelease[] = [];
  for (const item of await work.parts.records.waiting(releaseTopic, mostWaiting)) {
    const one = openFollowed(work.parts.keys, item);
    const open = one && one.end === null ? await openRelease(work, approver, one.account) : null;
    if (open && open.release.id === one?.id) found.push(open);
  }
  return found.sort((a, b) => a.release.askedAt - b.release.askedAt)[0] ?? null;
};
