import type { OathToken, Records, Transaction } from '../records.ts';
import { changedOne } from './changed.ts';
import type { Engine } from './engine.ts';
import type { Database, OathTokenRow } from './schema.ts';

const toRow = ({ serial, account, sealed, givenAt, registration }: OathToken): OathTokenRow => ({
  serial,
  account,
  sealed,
  given_at: givenAt,
  registration,
});

const toToken = (row: OathTokenRow): OathToken => ({
  serial: row.serial,
  account: row.account,
  sealed: row.sealed,
  givenAt: row.given_at,
  registration: row.registration,
});

/** Gives tokens to people, takes them back, and marks the one that was activated; each change guarded by what it replaces. */
export const oathTokenWrites = (
  trx: Database,
): Pick<Transaction, 'giveToken' | 'activateToken' | 'withdrawToken' | 'withdrawTokensOf'> => ({
  giveToken: async (token) => {
    const { serial, ...rest } = toRow(token);
    await trx
      .insertInto('oath_tokens')
      .values({ serial, ...rest })
      .onConflict((conflict) => conflict.column('serial').doUpdateSet(rest))
      .execute();
  },
  activateToken: async (serial, account, registration) => {
    const mark = trx.updateTable('oath_tokens').set({ registration }).where('serial', '=', serial);
    return changedOne(await mark.where('account', '=', account).where('registration', 'is', null).executeTakeFirst());
  },
  withdrawToken: async (serial) =>
    changedOne(await trx.deleteFrom('oath_tokens').where('serial', '=', serial).executeTakeFirst()),
  withdrawTokensOf: async (account) => {
    await trx.deleteFrom('oath_tokens').where('account', '=', account).execute();
  },
});

/** Reads tokens given to people. */
export const oathTokenReads = (engine: Engine): Pick<Records, 'tokensOf' | 'token' | 'tokens'> => ({
  tokensOf: async (account) => {
    const rows = await engine.read((db) =>
      db.selectFrom('oath_tokens').selectAll().where('account', '=', account).orderBy('given_at').orderBy('serial').execute(),
    );
    return rows.map(toToken);
  },
  token: async (serial) => {
    const row = await engine.read((db) =>
      db.selectFrom('oath_tokens').selectAll().where('serial', '=', serial).executeTakeFirst(),
    );
    return row ? toToken(row) : null;
  },
  tokens: async (after, limit) => {
    const rows = await engine.read((db) =>
      db
        .selectFrom('oath_tokens')
        .selectAll()
        .where('serial', '>', after ?? '')
        .orderBy('serial')
        .limit(limit)
        .execute(),
    );
    return rows.map(toToken);
  },
});
