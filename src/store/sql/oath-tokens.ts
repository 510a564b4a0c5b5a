import type { ExpressionBuilder } from 'kysely';
import type { OathToken, Records, Transaction } from '../records.ts';
import { changedOne } from './changed.ts';
import type { Engine } from './engine.ts';
import type { Database, OathTokenRow, Schema } from './schema.ts';

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

const giveNew = async (trx: Database, token: OathToken): Promise<boolean> => {
  const fresh = trx.insertInto('oath_tokens').values(toRow(token));
  const given = fresh.onConflict((conflict) => conflict.column('serial').doNothing()).returning('serial');
  return (await given.executeTakeFirst()) !== undefined;
};

/** What is sealed is never the same twice, so that it names exactly what was known; the registration is what became of it. */
const asKnown =
  ({ serial, sealed, registration }: OathToken) =>
  (row: ExpressionBuilder<Schema, 'oath_tokens'>) =>
    row.and([
      row('serial', '=', serial),
      row('sealed', '=', sealed),
      registration === null ? row('registration', 'is', null) : row('registration', '=', registration),
    ]);

const giveAgain = async (trx: Database, token: OathToken, known: OathToken): Promise<boolean> =>
  changedOne(await trx.updateTable('oath_tokens').set(toRow(token)).where(asKnown(known)).executeTakeFirst());

/** Gives tokens to people, takes them back, and marks the one that was activated; each change guarded by what it replaces. */
export const oathTokenWrites = (
  trx: Database,
): Pick<Transaction, 'giveToken' | 'activateToken' | 'withdrawToken' | 'withdrawTokensOf'> => ({
  giveToken: (token, known) => (known === null ? giveNew(trx, token) : giveAgain(trx, token, known)),
  activateToken: async (serial, account, registration) => {
    const mark = trx.updateTable('oath_tokens').set({ registration }).where('serial', '=', serial);
    return changedOne(await mark.where('account', '=', account).where('registration', 'is', null).executeTakeFirst());
  },
  withdrawToken: async (known) => changedOne(await trx.deleteFrom('oath_tokens').where(asKnown(known)).executeTakeFirst()),
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
