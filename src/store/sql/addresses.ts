import type { Records } from '../records.ts';
import type { Engine } from './engine.ts';

/** Where people were last reachable; sealed before it comes here. */
export const addressStore = (engine: Engine): Pick<Records, 'rememberAddress' | 'addressOf'> => ({
  rememberAddress: ({ identity, account, sealed }) =>
    engine.writeOne(async (db) => {
      const known = db.insertInto('addresses').values({ identity, account, sealed });
      await known.onConflict((row) => row.column('identity').doUpdateSet({ account, sealed })).execute();
    }),
  addressOf: async (identity) => {
    const row = await engine.read((db) =>
      db.selectFrom('addresses').selectAll().where('identity', '=', identity).executeTakeFirst(),
    );
    return row ? { identity: row.identity, account: row.account, sealed: row.sealed } : null;
  },
});
