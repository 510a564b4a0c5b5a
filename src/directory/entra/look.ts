import { AppError } from '../../core/result.ts';
import type { Begun } from '../port.ts';
import type { Finder } from './find.ts';
import type { Ask } from './graph.ts';
import { type Ground, open } from './ground.ts';
import type { Person } from './person.ts';
import { changedAt } from './state.ts';

/** Until then a write may still arrive, or be read from a copy of the directory that has not heard of it (Entra model 6.1.10). */
const settledMs = 120_000;
/** Graph gives whole seconds. */
const toleranceMs = 2_000;

/** The person, and the least by which Graph's clock is ahead of ours, in ms: its time is compared with its own. */
const lookedAt = async (
  ground: Ground,
  finder: Finder,
  account: string,
): Promise<{ readonly person: Person | null; readonly aheadMs: number }> => {
  const ask = open(ground);
  let aheadMs = 0;
  const listening: Ask = async (call) => {
    const reply = await ask(call);
    if (reply.kind === 'answered' && reply.toldAt !== null) aheadMs = reply.toldAt - ground.now();
    return reply;
  };
  return { person: await finder.person(listening, account), aheadMs };
};

const isApplied = ({ kind, since }: Begun, person: Person, aheadMs: number): boolean => {
  if (kind === 'require-change') return person.passwordProfile?.forceChangePasswordNextSignIn === true;
  const at = changedAt(person);
  return kind !== 'unlock' && at !== null && at >= since + aheadMs - toleranceMs;
};

/** What became of a write, by when the password was last set. *Not applied* only once it can no longer happen; before that, unknown (SEC-81). */
export const lookFor =
  (ground: Ground, finder: Finder) =>
  async (begun: Begun): Promise<'applied' | 'not-applied' | 'unknown'> => {
    try {
      const { person, aheadMs } = await lookedAt(ground, finder, begun.account);
      if (!person) return 'unknown';
      if (isApplied(begun, person, aheadMs)) return 'applied';
      return ground.now() - begun.since >= settledMs ? 'not-applied' : 'unknown';
    } catch (error) {
      if (error instanceof AppError) return 'unknown';
      throw error;
    }
  };
