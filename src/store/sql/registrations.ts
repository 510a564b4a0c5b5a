import { sql } from 'kysely';
import type { MethodId } from '../../core/method.ts';
import type { Records, Registration, RegistrationPage, Transaction } from '../records.ts';
import { changedOne } from './changed.ts';
import type { Engine } from './engine.ts';
import type { Database, RegistrationRow } from './schema.ts';

const toRegistration = (row: RegistrationRow): Registration => ({
  id: row.id,
  account: row.account,
  method: row.method as MethodId,
  sealed: row.sealed,
  rev: row.rev,
  lastStep: row.last_step,
  createdAt: row.created_at,
  usableFrom: row.usable_from,
  confirmedAt: row.confirmed_at,
  usedAt: row.used_at,
});

const toRow = (one: Registration): RegistrationRow => ({
  id: one.id,
  account: one.account,
  method: one.method,
  sealed: one.sealed,
  rev: one.rev,
  last_step: one.lastStep,
  created_at: one.createdAt,
  usable_from: one.usableFrom,
  confirmed_at: one.confirmedAt,
  used_at: one.usedAt,
});

type Writes = 'addRegistration' | 'replaceRegistration' | 'advanceStep' | 'removeRegistration';

/** Changes registered methods; each change is guarded by the value it replaces. */
export const registrationWrites = (trx: Database): Pick<Transaction, Writes> => ({
  addRegistration: async (one) => {
    await trx.insertInto('registrations').values(toRow(one)).execute();
  },
  replaceRegistration: async (id, rev, sealed, at) => {
    const swap = trx.updateTable('registrations').set({ sealed, used_at: at, rev: sql<number>`rev + 1` });
    return changedOne(await swap.where('id', '=', id).where('rev', '=', rev).executeTakeFirst());
  },
  advanceStep: async (id, step, at) => {
    const forward = trx.updateTable('registrations').set({ last_step: step, used_at: at });
    return changedOne(await forward.where('id', '=', id).where('last_step', '<', step).executeTakeFirst());
  },
  removeRegistration: async (id) => changedOne(await trx.deleteFrom('registrations').where('id', '=', id).executeTakeFirst()),
});

/** The next accounts behind one, in the order of the engine's own comparison. */
const accountsAfter = async (db: Database, after: string | null, limit: number): Promise<readonly string[]> => {
  const accounts = db.selectFrom('registrations').select('account').distinct().orderBy('account').limit(limit);
  const rows = await (after === null ? accounts : accounts.where('account', '>', after)).execute();
  return rows.map(({ account }) => account);
};

const pageOf = (accounts: readonly string[], rows: readonly RegistrationRow[], limit: number): RegistrationPage => {
  const byAccount = Map.groupBy(rows.map(toRegistration), ({ account }) => account);
  return {
    accounts: accounts.map((account) => ({ account, registrations: byAccount.get(account) ?? [] })),
    next: accounts.length === limit ? (accounts.at(-1) ?? null) : null,
  };
};

/** The registrations of some accounts, oldest first. */
export const registrationsAmong =
  (engine: Engine) =>
  async (accounts: readonly string[]): Promise<readonly Registration[]> => {
    if (accounts.length === 0) return [];
    const found = await engine.read((db) =>
      db
        .selectFrom('registrations')
        .selectAll()
        .where('account', 'in', [...accounts])
        .orderBy('created_at')
        .orderBy('id')
        .execute(),
    );
    return found.map(toRegistration);
  };

/** Whose the next registrations are, by id; behind the last comes the first. */
export const registrationSample =
  (engine: Engine) =>
  (from: string, limit: number): Promise<readonly Pick<Registration, 'id' | 'account'>[]> =>
    engine.read(async (db) => {
      const some = db.selectFrom('registrations').select(['id', 'account']).orderBy('id');
      const behind = await some.where('id', '>=', from).limit(limit).execute();
      if (behind.length === limit) return behind;
      const before = some.where('id', '<', from).limit(limit - behind.length);
      return [...behind, ...(await before.execute())];
    });

/** Reads registered methods, oldest first. */
export const registrationReads = (
  engine: Engine,
): Pick<Records, 'registrations' | 'registration' | 'registrationsByAccount'> => ({
  registrationsByAccount: (after, limit) =>
    engine.read(async (db) => {
      const accounts = await accountsAfter(db, after, limit);
      const [first = '', last = ''] = [accounts[0], accounts.at(-1)];
      const found = db.selectFrom('registrations').selectAll().where('account', '>=', first).where('account', '<=', last);
      return pageOf(accounts, await found.orderBy('account').orderBy('created_at').orderBy('id').execute(), limit);
    }),
  registrations: async (account) => {
    const rows = await engine.read((db) =>
      db.selectFrom('registrations').selectAll().where('account', '=', account).orderBy('created_at').orderBy('id').execute(),
    );
    return rows.map(toRegistration);
  },
  registration: async (id) => {
    const row = await engine.read((db) => db.selectFrom('registrations').selectAll().where('id', '=', id).executeTakeFirst());
    return row ? toRegistration(row) : null;
  },
});
