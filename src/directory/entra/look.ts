import { AppError } from '../../core/result.ts';
import type { Begun } from '../port.ts';
import type { Finder } from './find.ts';
import { type Ground, open } from './ground.ts';
import type { Person } from './person.ts';
import { changedAt } from './state.ts';

/** Until then a write may still arrive, or be read from a copy of the directory that has not heard of it (Entra model 6.1.10). */
const settledMs = 120_000;
/** Graph gives whole seconds, by its own clock. */
const toleranceMs = 2_000;

const isApplied = ({ kind, since }: Begun, person: Person): boolean => {
  if (kind === 'require-change') return person.passwordProfile?.forceChangePasswordNextSignIn === true;
  const at = changedAt(person);
  return kind !== 'unlock' && at !== null && at >= since - toleranceMs;
};

/** What became of a write, by when the password was last set. *Not applied* only once it can no longer happen; before that, unknown (SEC-81). */
export const lookFor =
  (ground: Ground, finder: Finder) =>
  async (begun: Begun): Promise<'applied' | 'not-applied' | 'unknown'> => {
    try {
      const person = await finder.person(open(ground), begun.account);
      if (!person) return 'unknown';
      if (isApplied(begun, person)) return 'applied';
      return ground.now() - begun.since >= settledMs ? 'not-applied' : 'unknown';
    } catch (error) {
      if (error instanceof AppError) return 'unknown';
      throw error;
    }
  };
