import { sql } from 'kysely';
import type { Records, Transaction } from '../records.ts';
import { changedOne } from './changed.ts';
import type { Engine } from './engine.ts';
import type { Database } from './schema.ts';

/** A freeze is a pause without an end of its own: the last moment that can be written in four digits of a year. */
const untilLifted = 253_402_300_799_000;
const frozenWhy = 'frozen until ';

type WearWrites = Pick<Transaction, 'countWear' | 'clearWear' | 'giveBackWear' | 'pause' | 'freeze' | 'liftPause'>;

/** Counts consecutive failures of a method (SEC-33), and pauses accounts. */
export const wearWrites = (trx: Database): WearWrites => ({
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
  giveBackWear: async (account, method) => {
    const less = trx.updateTable('wear').set({ failures: sql`failures - 1` });
    await less.where('account', '=', account).where('method', '=', method).execute();
    await trx.deleteFrom('wear').where('account', '=', account).where('failures', '<', 1).execute();
  },
  pause: async (account, until, why) => {
    // A shorter pause never ends a longer one.
    const longer = trx.insertInto('pauses').values({ account, until, why });
    await longer
      .onConflict((row) => row.column('account').doUpdateSet({ until, why }).where('pauses.until', '<', until))
      .execute();
  },
  freeze: async (account, until) => {
    const frozen = { account, until: untilLifted, why: `${frozenWhy}${until}` };
    const longer = trx.insertInto('pauses').values(frozen);
    const kept = longer.onConflict((row) =>
      row.column('account').doUpdateSet({ until: frozen.until, why: frozen.why }).where('pauses.until', '<', untilLifted),
    );
    return (await kept.returning('account').executeTakeFirst()) !== undefined;
  },
  liftPause: async (account) => changedOne(await trx.deleteFrom('pauses').where('account', '=', account).executeTakeFirst()),
});

/** Reads wear and pauses. */
export const wearReads = (engine: Engine): Pick<Records, 'wear' | 'pausedUntil' | 'frozenUntil'> => ({
  wear: async (account) => {
    const rows = await engine.read((db) => db.selectFrom('wear').selectAll().where('account', '=', account).execute());
    return Object.fromEntries(rows.map(({ method, failures }) => [method, failures]));
  },
  frozenUntil: async (account) => {
    const frozen = (db: Database) =>
      db.selectFrom('pauses').select('why').where('account', '=', account).where('why', 'like', `${frozenWhy}%`);
    const why = (await engine.read((db) => frozen(db).executeTakeFirst()))?.why ?? null;
    return why === null ? null : Number(why.slice(frozenWhy.length));
  },
  pausedUntil: async (account, now) => {
    const pauses = (db: Database) =>
      db.selectFrom('pauses').select('until').where('account', '=', account).where('until', '>', now);
    return (await engine.read((db) => pauses(db).executeTakeFirst()))?.until ?? null;
  },
});
