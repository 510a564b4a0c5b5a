import { type Identity, identityKey } from '../core/identity.ts';
import { AppError } from '../core/result.ts';
import type { Parts } from './parts.ts';

const unlessGone = (error: unknown): readonly Identity[] => {
  if (error instanceof AppError && error.code === 'account-gone') return [];
  throw error;
};

/**
 * Every chat an account was ever known by: the directory's, and those linked here, suspended or not. Who is gone from the directory has the linked ones
 * alone; a directory that cannot be asked rejects.
 */
export const knownChats = async (
  { directory, records }: Pick<Parts, 'directory' | 'records'>,
  account: string,
): Promise<readonly Identity[]> => {
  const own = await directory.identitiesOf(account).catch(unlessGone);
  const linked = (await records.linksOf(account)).map(({ identity }) => identity);
  const known = new Set(own.map(identityKey));
  return [...own, ...linked.filter((one) => !known.has(identityKey(one)))];
};
