import type { Transaction } from '../records.ts';
import type { Database } from './schema.ts';

/** Single-use ids: the unique key decides, also between replicas and after Redis forgot. */
export const consumedWrites = (trx: Database): Pick<Transaction, 'consume'> => ({
  consume: async (purpose, id, at) => {
    const fresh = trx
      .insertInto('consumed')
      .values({ purpose, id, at })
      .onConflict((conflict) => conflict.doNothing());
    return (await fresh.returning('id').executeTakeFirst()) !== undefined;
  },
});
