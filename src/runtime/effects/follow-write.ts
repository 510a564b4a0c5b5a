import type { Parts } from '../parts.ts';
import { clearTries } from '../tries.ts';
import { type After, endSessions } from './end-sessions.ts';

/** What followed a write. `areSessionsOpen`: the directory could have ended them, and did not yet. */
export interface Followed {
  readonly areSessionsOpen: boolean;
}

const endAll = async (parts: Parts, done: After): Promise<Followed> => {
  await clearTries(parts, done.account);
  if (done.kind === 'unlock') return { areSessionsOpen: false };
  await parts.registrar.endCodes(done.account, parts.now());
  return { areSessionsOpen: !(await endSessions(parts, done)) };
};

/**
 * What follows a write that is done: tries cleared, codes and sessions ended (SEC-82). It failing changes nothing about the write; a sweep that settles
 * a write of a replica that is gone does it too, so repeating it is harmless.
 */
export const followWrite = (parts: Parts, done: After): Promise<Followed> =>
  endAll(parts, done).catch(() => {
    parts.log.warn('what follows a write failed', { effect: done.id });
    return { areSessionsOpen: false };
  });
