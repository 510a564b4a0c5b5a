import { sql } from 'kysely';
import type { Documents } from '../documents.ts';
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

/** Documents in the records store. */
export const sqlDocuments = (engine: Engine): Documents => ({
  get: async (kind, id) => {
    const find = engine.read((db) =>
      db.selectFrom('documents').selectAll().where('kind', '=', kind).where('id', '=', id).executeTakeFirst(),
    );
    const row = await find;
    return row ? { id: row.id, body: row.body, rev: row.rev } : null;
  },
  put: (kind, id, body, rev) => engine.writeOne((db) => (rev === 0 ? create(db, kind, id, body) : swap(db, kind, id, body, rev))),
  list: async (kind) => {
    const rows = await engine.read((db) =>
      db.selectFrom('documents').selectAll().where('kind', '=', kind).orderBy('id').execute(),
    );
    return rows.map(({ id, body, rev }) => ({ id, body, rev }));
  },
});
