import { AppError } from '../core/result.ts';
import { hashOf } from './links.ts';
import type { Parts } from './parts.ts';
import { keyFor } from './rows.ts';
import type { SignInAttempt } from './sign-in.ts';
import { placeOf, type Visit } from './visits.ts';

/** How long a sign-in may take (SEC-139), ms. */
export const attemptLifeMs = 10 * 60_000;

interface Kept extends SignInAttempt {
  readonly session: string;
  readonly place: string;
}

type Store = Pick<Parts, 'sessions' | 'keys' | 'now'>;

const contextOf = ({ tag, name }: { tag: string; name: string }): string => `sign-in\n${tag}:${name}`;

/** Keeps a sign-in that has begun for this browser and question, sealed, under a hash of its state (SEC-107, SEC-139). */
export const keepAttempt = async ({ sessions, keys, now }: Store, visit: Visit, attempt: SignInAttempt): Promise<void> => {
  const key = keyFor('o', hashOf(attempt.state));
  const kept: Kept = { ...attempt, session: visit.session, place: placeOf(visit) };
  const sealed = keys.seal('page', contextOf(key), JSON.stringify(kept));
  await sessions.put(key, sealed, 0, { expiresAt: attempt.startedAt + attemptLifeMs, dueAt: null, once: [] }, now());
};

const opened = ({ keys }: Store, context: string, sealed: string): Kept | null => {
  try {
    return JSON.parse(keys.open('page', context, sealed)) as Kept;
  } catch (error) {
    if (error instanceof AppError && error.code === 'seal-broken') return null; // the key ring raised the alarm
    throw error;
  }
};

/**
 * Takes the sign-in of a state, once, or null: none, too late, taken already, begun by another browser or for another question. One that is somebody else's stays
 * theirs, so that nobody can use it up for them.
 */
export const takeAttempt = async (store: Store, visit: Visit, state: string): Promise<SignInAttempt | null> => {
  const key = keyFor('o', hashOf(state));
  const entry = await store.sessions.get(key, store.now());
  const kept = entry && opened(store, contextOf(key), entry.value);
  if (!entry || !kept || kept.session !== visit.session || kept.place !== placeOf(visit)) return null;
  return (await store.sessions.remove(key, entry.rev, store.now())) ? kept : null;
};
