import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { SomeIdentity } from '../../core/identity.ts';
import { AppError } from '../../core/result.ts';
import type { Keys } from '../../store/keys.ts';
import type { Parts } from '../parts.ts';
import { keyFor } from '../rows.ts';

/** The queue of people who are to be asked whether they need help, as others named them. */
export const startTopic = 'start';

/** Somebody named an account: on the public page, or a colleague in chat. `at` is epoch ms. */
export const Asked = z.strictObject({
  name: z.string().max(254),
  /** The colleague; null: somebody at the public page. Their name is literal text. */
  by: SomeIdentity.extend({ name: z.string().max(200) }).nullable(),
  at: z.number(),
});
/** Somebody named an account, parsed. */
export type Asked = z.infer<typeof Asked>;

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** As often as that one name is heard within an hour and within a day, whoever says it and whether it is anybody's; more is heard and forgotten. */
const mostOfOneName: Most = { hour: 5, day: 12 };

const contextOf = (key: string): string => `${startTopic}\n${key}`;

/** Most of something within an hour, and within a day. */
export interface Most {
  readonly hour: number;
  readonly day: number;
}

/** Whether something came too often, over all replicas. Counted before anything comes of it; what is too much for the hour uses nothing of the day up. */
export const isTooOften = async (
  { sessions, now }: Pick<Parts, 'sessions' | 'now'>,
  kind: string,
  name: string,
  most: Most,
): Promise<boolean> => {
  const hour = await sessions.count(keyFor(kind, name), hourMs, now());
  if (hour.count > most.hour) return true;
  return (await sessions.count(keyFor(kind, `day\n${name}`), dayMs, now())).count > most.day;
};

const spelled = (name: string): string => name.normalize('NFC').trim().toLowerCase();

/**
 * Takes a name in and promises to look for it: nothing is looked up here, so that one name takes as long as another, whether there is such an account or not
 * (SEC-26, SEC-27). Rejects where the promise could not be written.
 */
export const takeIn = async (parts: Parts, asked: Asked): Promise<void> => {
  const isEnough = await isTooOften(parts, 'sn', spelled(asked.name), mostOfOneName);
  const key = randomUUID();
  const body = parts.keys.seal('outbox', contextOf(key), JSON.stringify(asked));
  if (isEnough) parts.metrics.refusedByLimit('starts-of-one-name');
  else await parts.records.transaction((tx) => tx.promise({ topic: startTopic, key, body, dueAt: asked.at }));
};

/** Who was named; null where the promise was altered or is not its own (SEC-107). */
export const openAsked = (
  keys: Pick<Keys, 'open'>,
  { key, body }: { readonly key: string; readonly body: string },
): Asked | null => {
  try {
    return Asked.parse(JSON.parse(keys.open('outbox', contextOf(key), body)));
  } catch (error) {
    if (error instanceof AppError && error.code === 'seal-broken') return null;
    throw error;
  }
};
