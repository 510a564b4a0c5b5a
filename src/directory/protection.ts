import { AppError, no } from '../core/result.ts';
import { isPerAccount } from './per-account.ts';
import type { Directory } from './port.ts';

const freshMs = 60_000;

/** Where the names that nobody has are said. */
interface Ground {
  readonly now: () => number;
  readonly log: { warn(message: string, fields?: Readonly<Record<string, string | number | boolean>>): void };
}

/**
 * A directory that does not let us write while one of `groups`, whose members are privileged, is nowhere in it: a misspelt name would leave all of them
 * open (SEC-20, SEC-83). It is looked for at most once a minute, a missing one each time, so that correcting it helps at once.
 */
export const withProtection = <D extends Directory>(directory: D, groups: readonly string[], { now, log }: Ground): D => {
  let knownUntil = Number.NEGATIVE_INFINITY;
  const areKnown = async (): Promise<boolean> => {
    if (groups.length === 0 || knownUntil > now()) return true;
    const unknown = await directory.unknownGroups(groups);
    if (unknown.length === 0) knownUntil = now() + freshMs;
    else
      log.warn('a group of TIER0_GROUPS is nowhere in the directory: nothing is written until it is', { count: unknown.length });
    return unknown.length === 0;
  };
  const guarded = async (health: ReturnType<Directory['health']>): ReturnType<Directory['health']> => {
    const asked = await health;
    try {
      return asked.ok && !(await areKnown()) ? no('no-rights') : asked;
    } catch (error) {
      if (error instanceof AppError) return no('unavailable');
      throw error;
    }
  };
  return {
    ...directory,
    health: () => guarded(directory.health()),
    ...(isPerAccount(directory) ? { healthFor: (account: string) => guarded(directory.healthFor(account)) } : {}),
  };
};
