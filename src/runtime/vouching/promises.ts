import { z } from 'zod';
import { AppError } from '../../core/result.ts';
import type { ClaimedItem, Transaction } from '../../store/records.ts';
import { type Plea, pleaIn, pleaText, type VouchWork } from './work.ts';

/** The queues of pleas: whom to bring one, and whose cards to close once nobody asks any more. One must not wait for the other. */
export const pleaTopics = { bring: 'voucher', close: 'voucher-over' } as const;
/** Names a queue in the store: whoever renames one leaves behind what waits in it. */
export type PleaTopic = (typeof pleaTopics)[keyof typeof pleaTopics];

/** How often it is looked at whether a vouch is still asked. */
export const lookEveryMs = 3_000;

const Promised = z.strictObject({ plea: z.string(), to: z.string(), until: z.number() });

/** A plea to an account, as long as it matters (epoch ms). */
export interface PromisedPlea {
  readonly plea: Plea;
  readonly to: string;
  readonly until: number;
}

const contextOf = (topic: string, key: string): string => `${topic}\n${key}`;

const promise = (
  tx: Transaction,
  { parts: { keys, now } }: Pick<VouchWork, 'parts'>,
  topic: PleaTopic,
  { plea, to, until }: PromisedPlea,
  inMs: number,
): Promise<void> => {
  const key = pleaText(plea);
  const body = JSON.stringify({ plea: key, to, until } satisfies z.infer<typeof Promised>);
  return tx.promise({ topic, key, body: keys.seal('outbox', contextOf(topic, key), body), dueAt: now() + inMs });
};

/** Promises to bring a plea to an account, in whichever chat they are, and to close the cards of a vouch that nobody asks for any more; also after a restart, and from another replica. */
export const promisePlea = async (tx: Transaction, work: Pick<VouchWork, 'parts'>, promised: PromisedPlea): Promise<void> => {
  await promise(tx, work, pleaTopics.bring, promised, 0);
  if (promised.plea.kind === 'vouch') await promise(tx, work, pleaTopics.close, promised, lookEveryMs);
};

/** Reads a promise; null where it was altered or is not its own (SEC-107). */
export const openPlea = ({ parts: { keys } }: VouchWork, { topic, key, body }: ClaimedItem): PromisedPlea | null => {
  try {
    const { plea: text, to, until } = Promised.parse(JSON.parse(keys.open('outbox', contextOf(topic, key), body)));
    const plea = pleaIn(text);
    return plea && { plea, to, until };
  } catch (error) {
    if (error instanceof AppError && error.code === 'seal-broken') return null;
    throw error;
  }
};
