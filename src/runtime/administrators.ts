import type { Account } from '../core/account.ts';
import type { Directory } from '../directory/port.ts';

const pageSize = 100;
/** Nobody's reset waits for the reading of more. */
const mostTold = 500;

/**
 * The mail addresses of the other administrators, for the notice that one of them reset a password; empty for an account that is none. Administrators are
 * tier 0 always, so nobody else costs a look at the groups. Rejects where the directory cannot be asked.
 */
export const otherAdministrators = async (
  directory: Pick<Directory, 'memberOf' | 'members'>,
  groups: readonly string[],
  account: Account,
): Promise<readonly string[]> => {
  if (account.tier !== 0 || groups.length === 0 || (await directory.memberOf(account.id, groups)).length === 0) return [];
  const mails: string[] = [];
  let after: string | null = null;
  do {
    const { accounts, next } = await directory.members(groups, after, pageSize);
    const others = accounts.filter(({ id, untouchable }) => id !== account.id && untouchable === null);
    mails.push(...others.flatMap(({ mail }) => (mail === null ? [] : [mail])));
    after = next;
  } while (after !== null && mails.length < mostTold);
  return mails.slice(0, mostTold);
};
