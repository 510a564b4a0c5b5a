import { no, ok, type Result } from '../result.ts';
import { type Case, isSamePerson, type Party } from './case.ts';

/** Why a case cannot be handed over. */
export type NotHanded = 'closed' | 'not-yours' | 'target' | 'same-person' | 'reason';

/**
 * Another agent has the case now: what was proved stays to be read, but opens nothing for them (SEC-86), and open requests end.
 */
export const handOver = (was: Case, from: Party, to: Party, reason: string, now: number): Result<Case, NotHanded> => {
  if (was.closedAt !== null) return no('closed');
  if (was.agent.account !== from.account) return no('not-yours');
  if (isSamePerson(to, was.target)) return no('target');
  if (isSamePerson(to, from)) return no('same-person');
  if (reason.trim().length < 10) return no('reason');
  return ok({
    ...was,
    agent: to,
    verifications: was.verifications.map((one) =>
      one.state === 'asked' || one.state === 'number-typed' ? { ...one, state: 'expired' as const } : one,
    ),
    requests: was.requests.map((one) => (one.state === 'asked' ? { ...one, state: 'withdrawn' as const } : one)),
    handOvers: [...was.handOvers, { from, to, at: now, reason: reason.trim() }].slice(-20),
  });
};

/** The case is over; nothing more can be done in it. */
export const close = (was: Case, now: number): Case => (was.closedAt === null ? { ...was, closedAt: now } : was);
