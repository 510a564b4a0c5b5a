import type { AuditPage, AuditQuery, FoundRecord, Reports } from '../reports.ts';
import { toAuditRecord } from './audit-rows.ts';
import type { Engine } from './engine.ts';
import type { AuditRow, Database } from './schema.ts';

/** A page looks at so many rows at most: a search that finds little ends in time and goes on with the next page. */
const mostLookedAt = 20_000;
const rowsPerRead = 1_000;
/** Ids are ordered by the clock of whoever wrote them; `at` is read a little earlier. */
const clockMarginMs = 60_000;

/** The smallest id that could have been made at a time (UUID version 7: its first 48 bits are the time). */
const idAt = (at: number): string => {
  const time = Math.max(0, Math.floor(at)).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8, 12)}`;
};

const found = (row: AuditRow): FoundRecord => ({ ...toAuditRecord(row), id: row.id, seq: row.seq });

const within = (db: Database, { from, to }: AuditQuery, before: string | null) => {
  const rows = db.selectFrom('audit').selectAll().where('at', '>=', from).where('at', '<=', to);
  const ids = rows.where('id', '>=', idAt(from - clockMarginMs)).where('id', '<', idAt(to + clockMarginMs));
  return before === null ? ids : ids.where('id', '<', before);
};

/** The newest rows about somebody: as the one acted on, and as the one who acted, each by its own index. */
const about = async (db: Database, query: AuditQuery, limit: number): Promise<AuditRow[]> => {
  if (!query.about) return [];
  const { account, actors } = query.about;
  const newest = (rows: ReturnType<typeof within>) => rows.orderBy('id', 'desc').limit(limit).execute();
  const parts = [await newest(within(db, query, query.before).where('target', '=', account))];
  if (actors.length > 0) parts.push(await newest(within(db, query, query.before).where('actor', 'in', [...actors])));
  const all = new Map(parts.flat().map((row) => [row.id, row]));
  return [...all.values()].sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, limit);
};

const isWanted = ({ actions }: AuditQuery, row: AuditRow): boolean => actions.length === 0 || actions.includes(row.action);

/** Walks back from the newest, a read at a time, until the page is full or enough was looked at. */
const walked = async (engine: Engine, query: AuditQuery): Promise<AuditPage> => {
  const records: FoundRecord[] = [];
  let { before } = query;
  for (let looked = 0; looked < mostLookedAt; looked += rowsPerRead) {
    const size = query.actions.length > 0 ? rowsPerRead : query.limit + 1;
    const at = { ...query, before };
    const rows = await engine.read((db) =>
      query.about ? about(db, at, size) : within(db, at, before).orderBy('id', 'desc').limit(size).execute(),
    );
    for (const row of rows.filter((one) => isWanted(query, one))) {
      if (records.length === query.limit) return { records, next: records.at(-1)?.id ?? null };
      records.push(found(row));
    }
    if (rows.length < size) return { records, next: null };
    before = rows.at(-1)?.id ?? null;
  }
  return { records, next: before };
};

/** Finds audit records, newest first, without ever reading more than a page needs. */
export const auditSearch = (engine: Engine): Pick<Reports, 'searchAudit'> => ({ searchAudit: (query) => walked(engine, query) });
