import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { SealedRecord } from '../../core/audit.ts';
import type { Keys } from '../keys.ts';
import type { Records, Transaction } from '../records.ts';
import { type NewAuditRow, toAuditRecord, toAuditRow } from './audit-rows.ts';
import type { Engine } from './engine.ts';
import { named, veiled } from './people.ts';
import type { AuditRow, Database } from './schema.ts';

const rowsPerRead = 500;

/** Writes audit rows, unsealed: no lock is taken, the business transaction does not wait for the chain. */
export const auditWrites = (trx: Database, keys: Keys, newId: () => string): Pick<Transaction, 'audit'> => ({
  audit: async (record) => {
    await trx
      .insertInto('audit')
      .values(toAuditRow(newId(), await veiled(trx, keys, record), keys))
      .execute();
  },
});

const toSealed = (row: NewAuditRow & { seq: number; hash: string }): SealedRecord => ({
  ...toAuditRecord(row),
  id: row.id,
  seq: row.seq,
  hash: row.hash,
});

const isSealed = (row: AuditRow): row is AuditRow & { seq: number; hash: string } => row.seq !== null && row.hash !== null;

const page = (engine: Engine, fromSeq: number, limit: number): Promise<readonly AuditRow[]> =>
  engine.read((db) => db.selectFrom('audit').selectAll().where('seq', '>=', fromSeq).orderBy('seq').limit(limit).execute());

/** Sealed records in order, read page by page so that no connection is held and others get their turn. */
async function* sealed(engine: Engine, fromSeq: number, limit: number): AsyncGenerator<SealedRecord> {
  let next = fromSeq;
  let left = limit;
  while (left > 0) {
    const rows = await page(engine, next, Math.min(left, rowsPerRead));
    for (const row of rows.filter(isSealed)) yield toSealed(row);
    const last = rows.at(-1)?.seq;
    if (last === undefined || last === null) return;
    next = last + 1;
    left -= rows.length;
    await turn();
  }
}

/** The same with persons by name, a page at a time. */
async function* exported(engine: Engine, keys: Keys, fromSeq: number, limit: number): AsyncGenerator<SealedRecord> {
  for (let next = fromSeq, left = limit; left > 0; ) {
    const rows = (await page(engine, next, Math.min(left, rowsPerRead))).filter(isSealed);
    const last = rows.at(-1)?.seq;
    if (last === undefined) return;
    yield* await engine.read((db) => named(db, keys, rows.map(toSealed)));
    next = last + 1;
    left -= rows.length;
  }
}

const newest = async (engine: Engine, keys: Keys, limit: number) => {
  const rows = await engine.read((db) => db.selectFrom('audit').selectAll().orderBy('id', 'desc').limit(limit).execute());
  return engine.read((db) => named(db, keys, rows.reverse().map(toAuditRecord)));
};

const lag = async (engine: Engine, now: number) => {
  const found = await engine.read((db) =>
    db
      .selectFrom('audit')
      .where('seq', 'is', null)
      .select([sql<number>`count(*)`.as('rows'), sql<number | null>`min(at)`.as('oldest')])
      .executeTakeFirstOrThrow(),
  );
  return { rows: found.rows, oldestMs: found.oldest === null ? 0 : Math.max(0, now - found.oldest) };
};

/** Reads the audit trail, sealed or not. */
export const auditReads = (engine: Engine, keys: Keys): Pick<Records, 'sealed' | 'exported' | 'tail' | 'sealLag'> => ({
  sealed: (fromSeq, limit) => sealed(engine, fromSeq, limit),
  exported: (fromSeq, limit) => exported(engine, keys, fromSeq, limit),
  tail: (limit) => newest(engine, keys, limit),
  sealLag: (now) => lag(engine, now),
});
