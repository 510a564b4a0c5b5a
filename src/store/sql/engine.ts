import { AsyncLocalStorage } from 'node:async_hooks';
import { AppError } from '../../core/result.ts';
import { storeError } from './outage.ts';
import type { Database } from './schema.ts';

/** A transaction that takes longer is rolled back: it would hold up every other writer. */
const longestTransactionMs = 10_000;

/** The database under the records store, with what differs between SQLite and PostgreSQL behind it. */
export interface Engine {
  readonly isPostgres: boolean;
  /** Runs queries outside of a transaction; they see what is committed, also when called inside one. */
  read<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** Runs `work` in one transaction. Refuses to be nested: `AppError('transaction-nested')`. */
  write<T>(work: (trx: Database) => Promise<T>): Promise<T>;
  /** Runs one statement that writes: a transaction by itself, without the two round trips around it. Refuses to be nested as `write` does. */
  writeOne<T>(work: (db: Database) => Promise<T>): Promise<T>;
  /** What an operator should know, in words. */
  problems(isProduction: boolean): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Rejects when `work` takes longer than `limitMs`. */
const inTime = async <T>(work: Promise<T>, limitMs: number): Promise<T> => {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new AppError('store-unavailable', 'A transaction took too long.')), limitMs);
  try {
    return await Promise.race([work, late.promise]);
  } finally {
    clearTimeout(timer);
  }
};

const translated = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    throw storeError(error);
  }
};

/** Access over two ways into one database. */
export const accessTo = (
  db: Database,
  reads: Database,
  limitMs = longestTransactionMs,
): Pick<Engine, 'read' | 'write' | 'writeOne'> => {
  const current = new AsyncLocalStorage<{ isOpen: boolean }>();
  // It would wait for itself on SQLite, and commit apart from its surroundings on PostgreSQL.
  const refuseNested = (): void => {
    if (current.getStore()?.isOpen) throw new AppError('transaction-nested', 'A write was made beside the transaction it is in.');
  };
  const write = async <T>(work: (trx: Database) => Promise<T>): Promise<T> => {
    refuseNested();
    const mark = { isOpen: true };
    try {
      return await current.run(mark, () => db.transaction().execute((trx) => inTime(work(trx), limitMs)));
    } finally {
      mark.isOpen = false;
    }
  };
  return {
    read: (work) => translated(() => work(reads)),
    write: (work) => translated(() => write(work)),
    writeOne: (work) =>
      translated(() => {
        refuseNested();
        return work(db);
      }),
  };
};
