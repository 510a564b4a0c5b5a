import type { Keys } from '../keys.ts';
import type { AuditPage, AuditQuery, FoundRecord, Reports } from '../reports.ts';
import { toAuditRecord } from './audit-rows.ts';
import type { Engine } from './engine.ts';
import { named } from './people.ts';
import { aliasesOf } from './people-keys.ts';
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

/** Every name in the audit of whoever is looked for. */
interface Sought {
  readonly targets: readonly string[];
  readonly actors: readonly string[];
}

const soughtIn = async (db: Database, keys: Keys, query: AuditQuery): Promise<Sought | null> => {
  if (!query.about) return null;
  const actors: string[] = [];
  for (const actor of query.about.actors) actors.push(...(await aliasesOf(db, keys, actor, query)));
  return { targets: await aliasesOf(db, keys, query.about.account, query), actors };
};

/** The newest rows about somebody: as the one acted on, and as the one who acted, each name by its own index. */
const about = async (db: Database, query: AuditQuery, { targets, actors }: Sought, limit: number): Promise<AuditRow[]> => {
  const newest = (column: 'target' | 'actor', name: string) =>
    within(db, query, query.before).where(column, '=', name).orderBy('id', 'desc').limit(limit).execute();
  const all = new Map<string, AuditRow>();
  for (const name of targets) for (const row of await newest('target', name)) all.set(row.id, row);
  for (const name of actors) for (const row of await newest('actor', name)) all.set(row.id, row);
  return [...all.values()].sort((a, b) => (a.id < b.id ? 1 : -1)).slice(0, limit);
};

const isWanted = ({ actions }: AuditQuery, row: AuditRow): boolean => actions.length === 0 || actions.includes(row.action);

/** Walks back from the newest, a read at a time, until the page is full or enough was looked at. */
const walked = async (engine: Engine, keys: Keys, query: AuditQuery): Promise<AuditPage> => {
  const sought = await engine.read((db) => soughtIn(db, keys, query));
  const records: FoundRecord[] = [];
  let { before } = query;
  for (let looked = 0; looked < mostLookedAt; looked += rowsPerRead) {
    const size = query.actions.length > 0 ? rowsPerRead : query.limit + 1;
    const at = { ...query, before };
    const rows = await engine.read((db) =>
      sought ? about(db, at, sought, size) : within(db, at, before).orderBy('id', 'desc').limit(size).execute(),
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
export const auditSearch = (engine: Engine, keys: Keys): Pick<Reports, 'searchAudit'> => ({
  searchAudit: async (query) => {
    const page = await walked(engine, keys, query);
    return { ...page, records: await engine.read((db) => named(db, keys, page.records)) };
  },
});
