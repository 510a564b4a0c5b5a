import type { Account } from '../../core/account.ts';
import { isSamePerson } from '../../core/cases/case.ts';
import type { Release } from '../../core/release.ts';
import { reachable } from '../cases/handed.ts';
import { type CaseParts, partyOf } from '../cases/parts.ts';

/** Who could decide for somebody: has the role now, and is neither them nor another account of theirs, as of then and as of now (SEC-18, SEC-19). */
export const approversFor = async (
  { roles }: Pick<CaseParts, 'roles'>,
  account: Account,
  asked: Pick<Release, 'account' | 'person'> = partyOf(account),
): Promise<readonly Account[]> => {
  const isTheirs = (one: Account): boolean => isSamePerson(partyOf(one), partyOf(account)) || isSamePerson(partyOf(one), asked);
  return (await roles.holders('approver')).filter((one) => !isTheirs(one));
};

/** How many of them have ever written to us: only they can be asked. */
export const reachedApprovers = async (parts: CaseParts, account: Account): Promise<number> => {
  let count = 0;
  for (const { id } of await approversFor(parts, account)) if ((await reachable(parts, id)).length > 0) count += 1;
  return count;
};
