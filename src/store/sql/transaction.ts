import { AppError } from '../../core/result.ts';
import type { Keys } from '../keys.ts';
import type { Records, Transaction } from '../records.ts';
import { auditWrites } from './audit.ts';
import { caseWrites } from './cases.ts';
import { consumedWrites } from './consumed.ts';
import { documentWrites } from './documents.ts';
import type { Engine } from './engine.ts';
import { intentWrites } from './intents.ts';
import { linkWrites } from './links.ts';
import { oathTokenWrites } from './oath-tokens.ts';
import { storeError } from './outage.ts';
import { outboxWrites } from './outbox.ts';
import { policyWrites } from './policies.ts';
import { registrationWrites } from './registrations.ts';
import type { Database } from './schema.ts';
import { wearWrites } from './wear.ts';

const writesIn = (trx: Database, keys: Keys, newId: () => string): Transaction => ({
  ...auditWrites(trx, keys, newId),
  ...caseWrites(trx, keys),
  ...consumedWrites(trx),
  ...documentWrites(trx),
  ...intentWrites(trx),
  ...linkWrites(trx, keys),
  ...oathTokenWrites(trx),
  ...outboxWrites(trx, newId),
  ...policyWrites(trx, keys),
  ...registrationWrites(trx),
  ...wearWrites(trx),
});

/** Whether a transaction is still running, and the first call of it that failed. */
interface Watch {
  isOver: boolean;
  failure: AppError | null;
}

type Call = (...values: never[]) => Promise<unknown>;

const watchedCall =
  (call: Call, watch: Watch): Call =>
  async (...values) => {
    // The connection may serve another transaction by now.
    if (watch.isOver) throw new AppError('transaction-over', 'A call was made after its transaction had ended.');
    try {
      return await call(...values);
    } catch (error) {
      watch.failure ??= storeError(error);
      throw watch.failure;
    }
  };

const watched = (writes: Transaction, watch: Watch): Transaction =>
  Object.fromEntries(
    Object.entries(writes).map(([name, call]) => [name, watchedCall(call as Call, watch)]),
  ) as unknown as Transaction;

/** Carries what the caller's own work threw past the translation of database errors. */
const workFailed = (cause: unknown) => new AppError('work-failed', 'The work of a transaction threw.', { cause });

const unwrapped = (error: unknown): unknown => (error instanceof AppError && error.code === 'work-failed' ? error.cause : error);

/** All or nothing: also when a call failed and the work carried on as if it had not (SEC-114). */
const runWatched = async <T>(writes: Transaction, work: (tx: Transaction) => Promise<T>, watch: Watch): Promise<T> => {
  const result = await work(watched(writes, watch)).catch((error) => {
    throw workFailed(error);
  });
  if (watch.failure) throw watch.failure;
  return result;
};

/** The business transaction over one engine. */
export const transactions = (engine: Engine, keys: Keys, newId: () => string): Records['transaction'] => {
  return async (work) => {
    const watch: Watch = { isOver: false, failure: null };
    try {
      return await engine.write((trx) => runWatched(writesIn(trx, keys, newId), work, watch));
    } catch (error) {
      throw unwrapped(error);
    } finally {
      watch.isOver = true;
    }
  };
};
