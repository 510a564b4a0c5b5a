import { sql } from 'kysely';
import type { Records, Transaction } from '../records.ts';
import { changedOne } from './changed.ts';
import type { Engine } from './engine.ts';
import type { Database } from './schema.ts';

/** Counts consecutive failures of a method (SEC-33), and pauses accounts. */
export const wearWrites = (trx: Database): Pick<Transaction, 'countWear' | 'clearWear' | 'pause' | 'liftPause'> => ({
  countWear: async (account, method) => {
    const first = trx.insertInto('wear').values({ account, method, failures: 1 });
    const raised = first.onConflict((row) =>
      row.columns(['account', 'method']).doUpdateSet({ failures: sql`wear.failures + 1` }),
    );
    return (await raised.returning('failures').executeTakeFirstOrThrow()).failures;
  },
  clearWear: async (account, method) => {
    await trx.deleteFrom('wear').where('account', '=', account).where('method', '=', method).execute();
  },
  pause: async (account, until, why) => {
    // A shorter pause never ends a longer one.
    const longer = trx.insertInto('pauses').values({ account, until, why });
    await longer
      .onConflict((row) => row.column('account').doUpdateSet({ until, why }).where('pauses.until', '<', until))
      .execute();
  },
  liftPause: async (account) => changedOne(await trx.deleteFrom('pauses').where('account', '=', account).executeTakeFirst()),
});

/** Reads wear and pauses. */
export const wearReads = (engine: Engine): Pick<Records, 'wear' | 'pausedUntil'> => ({
  wear: async (account) => {
    const rows = await engine.read((db) => db.selectFrom('wear').selectAll().where('account', '=', account).execute());
    return Object.fromEntries(rows.map(({ method, failures }) => [method, failures]));
  },
  pausedUntil: async (account, now) => {
    const pauses = (db: Database) =>
      db.selectFrom('pauses').select('until').where('account', '=', account).where('until', '>', now);
    return (await engine.read((db) => pauses(db).executeTakeFirst()))?.until ?? null;
  },
});
