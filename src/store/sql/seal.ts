import { sql } from 'kysely';
import { type AuditRecord, genesis, linkText, ownRecord } from '../../core/audit.ts';
import type { Keys } from '../keys.ts';
import type { Records } from '../records.ts';
import { isOurs, toAuditRecord, toAuditRow } from './audit-rows.ts';
import type { Engine } from './engine.ts';
import { takeLease } from './leases.ts';
import type { AuditRow, Database } from './schema.ts';
import { storedBase } from './segments.ts';

const leaseMs = 5_000;
const rowsPerUpdate = 500;

type Head = Awaited<ReturnType<Records['head']>>;
type Link = Head & { readonly id: string };

/** The last link, read in `db`. */
const headIn = async (db: Database): Promise<Head> => {
  const last = db.selectFrom('audit').select(['seq', 'hash']).where('seq', 'is not', null).orderBy('seq', 'desc').limit(1);
  const found = await last.executeTakeFirst();
  if (found) return { seq: found.seq ?? 0, hash: found.hash ?? genesis };
  const base = await storedBase(db); // no place is ever given twice, whatever retention or somebody else removed
  return base ? { seq: base.lastSeq, hash: base.hash } : { seq: 0, hash: genesis };
};

/** The rows' places after `head`. A row we did not write gets a place but no valid link: the verifier names it (SEC-115). */
const linksAfter = (head: Head, rows: readonly AuditRow[], keys: Keys): Link[] => {
  let { seq, hash } = head;
  return rows.map((row) => {
    seq += 1;
    const text = linkText(hash, seq, row.id, toAuditRecord(row));
    hash = Buffer.from(keys.mac('audit', isOurs(row, keys) ? text : `forged\n${text}`), 'base64url').toString('hex');
    return { id: row.id, seq, hash };
  });
};

const store = async (trx: Database, links: readonly Link[]): Promise<void> => {
  for (let start = 0; start < links.length; start += rowsPerUpdate) {
    const values = links
      .slice(start, start + rowsPerUpdate)
      .map((link) => sql`(${link.id}, cast(${link.seq} as bigint), ${link.hash})`);
    await sql`with link (id, seq, hash) as (values ${sql.join(values)})
      update audit set seq = link.seq, hash = link.hash from link where audit.id = link.id`.execute(trx);
  }
};

const forgedRecord = (row: AuditRow, at: number): AuditRecord =>
  ownRecord(at, { action: 'audit.forged', outcome: 'failure', reason: 'row-not-ours', detail: { row: row.id } });

const report = async (trx: Database, rows: readonly AuditRow[], keys: Keys, newId: () => string, at: number): Promise<void> => {
  for (const row of rows.filter((one) => !isOurs(one, keys)))
    await trx
      .insertInto('audit')
      .values(toAuditRow(newId(), forgedRecord(row, at), keys))
      .execute();
};

/**
 * Orders unsealed rows, as they were written, into the keyed chain (SEC-115). The lease row is updated first and stays locked until the commit,
 * so two replicas never read the same head, even where the lease changes hands; the unique sequence number is the last guard.
 */
export const sealing = (engine: Engine, keys: Keys, newId: () => string): Pick<Records, 'seal' | 'head'> => ({
  head: () => engine.read(headIn),
  seal: (by, now, limit) =>
    engine.write(async (trx) => {
      if (!(await takeLease(trx, 'seal', by, now, leaseMs))) return 0;
      const unsealed = trx.selectFrom('audit').selectAll().where('seq', 'is', null);
      const rows = await unsealed.orderBy('id').limit(limit).execute();
      await store(trx, linksAfter(await headIn(trx), rows, keys));
      await report(trx, rows, keys, newId, now);
      return rows.length;
    }),
});
