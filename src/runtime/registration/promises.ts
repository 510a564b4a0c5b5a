import { z } from 'zod';
import { AppError } from '../../core/result.ts';
import type { Keys } from '../../store/keys.ts';
import type { Transaction } from '../../store/records.ts';
import { nameFor } from '../rows.ts';

/** The queue of looks at registrations: who is due is asked, and looked at again later. */
export const registrationTopic = 'registration-look';

const Look = z.strictObject({ account: z.string() });

const hourMs = 3_600_000;
const contextOf = (key: string): string => `${registrationTopic}\n${key}`;

const promise = (tx: Transaction, keys: Pick<Keys, 'seal'>, key: string, account: string, dueAt: number): Promise<void> =>
  tx.promise({ topic: registrationTopic, key, body: keys.seal('outbox', contextOf(key), JSON.stringify({ account })), dueAt });

/** From that time on (epoch ms) somebody looks at the registration of this account again and again; promised once for good. */
export const promiseLooks = (tx: Transaction, keys: Pick<Keys, 'seal'>, account: string, dueAt: number): Promise<void> =>
  promise(tx, keys, `always.${nameFor(account)}`, account, dueAt);

/** Somebody looks once besides; promises within one hour are one. */
export const promiseLookSoon = (tx: Transaction, keys: Pick<Keys, 'seal'>, account: string, dueAt: number): Promise<void> =>
  promise(tx, keys, `soon.${nameFor(account)}.${Math.floor(dueAt / hourMs)}`, account, dueAt);

/** Whether a look is followed by others. */
export const isEndless = ({ key }: { readonly key: string }): boolean => key.startsWith('always.');

/** The account of a promised look; null where it was altered or is not its own (SEC-107). */
export const openLook = (
  keys: Pick<Keys, 'open'>,
  { key, body }: { readonly key: string; readonly body: string },
): string | null => {
  try {
    return Look.parse(JSON.parse(keys.open('outbox', contextOf(key), body))).account;
  } catch (error) {
    if (error instanceof AppError && error.code === 'seal-broken') return null;
    throw error;
  }
};
