import { type Identity, identityKey } from '../core/identity.ts';
import { AppError } from '../core/result.ts';
import type { Parts } from './parts.ts';

const unlessGone = (error: unknown): readonly Identity[] => {
  if (error instanceof AppError && error.code === 'account-gone') return [];
  throw error;
};

/** The chats that lead to an account now; none to one that is gone from the directory. */
export const chatsNow = ({ directory }: Pick<Parts, 'directory'>, account: string): Promise<readonly Identity[]> =>
  directory.identitiesOf(account).catch(unlessGone);

/**
 * Every chat an account was ever known by: the directory's, and those linked here, suspended or not. Who is gone from the directory has the linked ones
 * alone; a directory that cannot be asked rejects.
 */
export const knownChats = async (
  { directory, records }: Pick<Parts, 'directory' | 'records'>,
  account: string,
): Promise<readonly Identity[]> => {
  const own = await chatsNow({ directory }, account);
  const linked = (await records.linksOf(account)).map(({ identity }) => identity);
  const known = new Set(own.map(identityKey));
  return [...own, ...linked.filter((one) => !known.has(identityKey(one)))];
};
