import { z } from 'zod';
import { ReleaseEnd } from '../../core/release.ts';
import { AppError } from '../../core/result.ts';
import type { Keys } from '../../store/keys.ts';
import type { Transaction } from '../../store/records.ts';

/** The queue of requests for leave: approvers are asked, and whoever asked hears what came of it. */
export const releaseTopic = 'release';

/** What is promised of a request: to look after it (`end` null), or to bring how it ended. */
const Followed = z.strictObject({ id: z.string(), account: z.string(), end: ReleaseEnd.nullable() });
/** The body of a promise in the outbox, sealed. */
export type Followed = z.infer<typeof Followed>;

const contextOf = (key: string): string => `${releaseTopic}\n${key}`;

/** Promises it once, from this time on (epoch ms). */
export const promiseFollowing = (tx: Transaction, keys: Pick<Keys, 'seal'>, one: Followed, dueAt: number): Promise<void> => {
  const key = `${one.end ? 'end' : 'ask'}.${one.id}`;
  return tx.promise({ topic: releaseTopic, key, body: keys.seal('outbox', contextOf(key), JSON.stringify(one)), dueAt });
};

/** What was promised; null where it was altered or is not its own (SEC-107). */
export const openFollowed = (
  keys: Pick<Keys, 'open'>,
  { key, body }: { readonly key: string; readonly body: string },
): Followed | null => {
  try {
    return Followed.parse(JSON.parse(keys.open('outbox', contextOf(key), body)));
  } catch (error) {
    if (error instanceof AppError && error.code === 'seal-broken') return null;
    throw error;
  }
};
