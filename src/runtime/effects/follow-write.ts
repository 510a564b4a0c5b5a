import type { Intent } from '../../store/records.ts';
import type { Parts } from '../parts.ts';
import { clearTries } from '../tries.ts';

const endAll = async (parts: Parts, { kind, account, id }: Pick<Intent, 'id' | 'kind' | 'account'>): Promise<void> => {
  await clearTries(parts, account);
  if (kind === 'unlock') return;
  await parts.registrar.endCodes(account, parts.now());
  if (!parts.directory.capabilities.endSessions) return;
  if (!(await parts.directory.endSessions(account))) parts.log.warn('sessions could not be ended', { effect: id });
};

/**
 * What follows a write that is done: tries cleared, codes and sessions ended (SEC-82). It failing changes nothing about the write; a sweep that settles
 * a write of a replica that is gone does it too, so repeating it is harmless.
 */
export const followWrite = (parts: Parts, done: Pick<Intent, 'id' | 'kind' | 'account'>): Promise<void> =>
  endAll(parts, done).catch(() => parts.log.warn('what follows a write failed', { effect: done.id }));
