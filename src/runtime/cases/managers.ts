import { z } from 'zod';
import type { Account } from '../../core/account.ts';
import { AppError } from '../../core/result.ts';
import type { Parts } from '../parts.ts';

/** Documents of who was last seen as manager, by account. */
export const managerKind = 'manager';
const mostRaces = 8;

/** The manager an account was last seen with, and since when (epoch ms). */
const Seen = z.strictObject({ manager: z.string(), since: z.number() });
type Seen = z.infer<typeof Seen>;

type ManagerParts = Pick<Parts, 'documents' | 'keys' | 'directory' | 'now' | 'log'>;

const contextOf = (account: string, rev: number): string => `${managerKind}\n${account}\n${rev}`;

const read = async ({ documents, keys }: ManagerParts, account: string): Promise<{ seen: Seen | null; rev: number }> => {
  const found = await documents.get(managerKind, account);
  if (!found) return { seen: null, rev: 0 };
  return { seen: Seen.parse(JSON.parse(keys.open('row', contextOf(account, found.rev), found.body))), rev: found.rev };
};

/** Since when somebody is known to be the manager of an account (epoch ms): directories do not say, so it is since we first saw it. Another manager begins anew (SEC-48). */
export const managerSince = async (parts: ManagerParts, account: string, manager: string): Promise<number> => {
  for (let race = 0; race < mostRaces; race += 1) {
    const { seen, rev } = await read(parts, account);
    if (seen?.manager === manager) return seen.since;
    const now: Seen = { manager, since: parts.now() };
    const body = parts.keys.seal('row', contextOf(account, rev + 1), JSON.stringify(now));
    if (await parts.documents.put(managerKind, account, body, rev)) return now.since;
  }
  throw new AppError('too-many-races', 'the manager of an account was written by others again and again');
};

const codeOf = (error: unknown): string => (error instanceof AppError ? error.code : 'unexpected');

/** Looks who the manager of an account is, so that it is known since when once it matters. Nothing depends on it now: a failure is only logged. */
export const noteManager = async (parts: ManagerParts, account: Pick<Account, 'id'>): Promise<void> => {
  try {
    const manager = await parts.directory.managerOf(account.id);
    if (manager) await managerSince(parts, account.id, manager.id);
  } catch (error) {
    parts.log.warn('the manager of an account could not be noted', { code: codeOf(error) });
  }
};
