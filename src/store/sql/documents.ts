import { sql } from 'kysely';
import type { Documents } from '../documents.ts';
import type { Transaction } from '../records.ts';
import { changedOne } from './changed.ts';
import type { Engine } from './engine.ts';
import type { Database } from './schema.ts';

const create = async (trx: Database, kind: string, id: string, body: string): Promise<boolean> => {
  const fresh = trx
    .insertInto('documents')
    .values({ kind, id, body, rev: 1 })
    .onConflict((conflict) => conflict.doNothing());
  return (await fresh.returning('id').executeTakeFirst()) !== undefined;
};

const swap = async (trx: Database, kind: string, id: string, body: string, rev: number): Promise<boolean> => {
  const newer = trx.updateTable('documents').set({ body, rev: sql<number>`rev + 1` });
  return changedOne(await newer.where('kind', '=', kind).where('id', '=', id).where('rev', '=', rev).executeTakeFirst());
};

const put = (trx: Database, kind: string, id: string, body: string, rev: number): Promise<boolean> =>
  rev === 0 ? create(trx, kind, id, body) : swap(trx, kind, id, body, rev);

/** Writes a document among other writes of one transaction. */
export const documentWrites = (trx: Database): Pick<Transaction, 'putDocument'> => ({
  putDocument: (...written) => put(trx, ...written),
});

/** Documents in the records store. */
export const sqlDocuments = (engine: Engine): Documents => ({
  get: async (kind, id) => {
    const find = engine.read((db) =>
      db.selectFrom('documents').selectAll().where('kind', '=', kind).where('id', '=', id).executeTakeFirst(),
    );
    const row = await find;
    return row ? { id: row.id, body: row.body, rev: row.rev } : null;
  },
  put: (...written) => engine.writeOne((db) => put(db, ...written)),
  remove: (kind, id, rev) =>
    engine.writeOne(async (db) => {
      const found = db.deleteFrom('documents').where('kind', '=', kind).where('id', '=', id);
      return changedOne(await (rev === undefined ? found : found.where('rev', '=', rev)).executeTakeFirst());
    }),
  some: async (kind, ids) => {
    if (ids.length === 0) return [];
    const rows = await engine.read((db) =>
      db.selectFrom('documents').selectAll().where('kind', '=', kind).where('id', 'in', ids).execute(),
    );
    return rows.map(({ id, body, rev }) => ({ id, body, rev }));
  },
  list: async (kind) => {
    const rows = await engine.read((db) =>
      db.selectFrom('documents').selectAll().where('kind', '=', kind).orderBy('id').execute(),
    );
    return rows.map(({ id, body, rev }) => ({ id, body, rev }));
  },
});
