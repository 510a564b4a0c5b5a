import { sql } from 'kysely';
import { periodOf, pseudonymOf } from '../../core/audit-persons.ts';
import type { Keys } from '../keys.ts';
import type { People } from '../people.ts';
import { auditWrites } from './audit.ts';
import { withoutTheseAgents } from './counts.ts';
import type { Engine } from './engine.ts';
import { lookupsOf } from './people.ts';
import type { Database } from './schema.ts';

const lookupsPerRead = 500;
/** The clock of a record and that of its id may lie on two sides of a period's end. */
const periodsSpared = 1;

interface Periods {
  readonly first: number;
  readonly last: number;
}

/** The periods that have keys at all; none: `first` is behind `last`. */
const storedPeriods = async (db: Database): Promise<Periods> => {
  const ends = sql<{
    first: number | null;
    last: number | null;
  }>`select min(period) as first, max(period) as last from audit_person_keys`;
  const { first, last } = (await ends.execute(db)).rows[0] ?? { first: null, last: null };
  return { first: first ?? 0, last: last ?? -1 };
};

const lookupsIn = (keys: Pick<Keys, 'macs'>, { first, last }: Periods, names: readonly string[]): string[] => {
  const periods = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return names.flatMap((name) => periods.flatMap((period) => lookupsOf(keys, period, name)));
};

const idsBehind = async (db: Database, lookups: readonly string[]): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let start = 0; start < lookups.length; start += lookupsPerRead) {
    const some = db
      .selectFrom('audit_person_keys')
      .select('id')
      .where('lookup', 'in', lookups.slice(start, start + lookupsPerRead));
    ids.push(...(await some.execute()).map(({ id }) => id));
  }
  return ids;
};

/** Everything a person can stand under between two times (epoch ms): the name itself, and its pseudonyms. */
export const aliasesOf = async (
  db: Database,
  keys: Pick<Keys, 'macs'>,
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly string[]> => {
  const { first, last } = await storedPeriods(db);
  const asked = { first: Math.max(first, periodOf(from) - periodsSpared), last: Math.min(last, periodOf(to) + periodsSpared) };
  return [name, ...(await idsBehind(db, lookupsIn(keys, asked, [name]))).map((id) => pseudonymOf(id, name))];
};

const destroyIn = async (trx: Database, keys: Keys, names: readonly string[]): Promise<number> => {
  const ids = await idsBehind(trx, lookupsIn(keys, await storedPeriods(trx), names));
  for (let start = 0; start < ids.length; start += lookupsPerRead)
    await trx
      .deleteFrom('audit_person_keys')
      .where('id', 'in', ids.slice(start, start + lookupsPerRead))
      .execute();
  return ids.length;
};

/** When the oldest record was written, by its id (UUID version 7), epoch ms; null: there is none. */
const oldestAt = async (db: Database): Promise<number | null> => {
  const row = await db.selectFrom('audit').select('id').orderBy('id').limit(1).executeTakeFirst();
  const time = Number.parseInt((row?.id ?? '').replace('-', '').slice(0, 12), 16);
  return Number.isNaN(time) ? null : time;
};

const dropOld =
  (engine: Engine): People['dropOld'] =>
  async (limit) => {
    const oldest = await engine.read(oldestAt);
    if (oldest === null) return 0;
    const before = periodOf(oldest) - periodsSpared;
    const old = await engine.read((db) =>
      db.selectFrom('audit_people').select('id').where('period', '<', before).orderBy('period').limit(limit).execute(),
    );
    if (old.length === 0) return 0;
    const ids = old.map(({ id }) => id);
    await engine.write(async (trx) => {
      await trx.deleteFrom('audit_person_keys').where('id', 'in', ids).execute();
      await trx.deleteFrom('audit_people').where('id', 'in', ids).execute();
    });
    return ids.length;
  };

/** The keys of persons in the records store. */
export const sqlPeople = (engine: Engine, keys: Keys, newId: () => string): People => ({
  destroy: (names, record) =>
    engine.write(async (trx) => {
      const count = await destroyIn(trx, keys, names);
      await withoutTheseAgents(trx, names);
      await auditWrites(trx, keys, newId).audit({ ...record, detail: { ...record.detail, keys: count } });
      return count;
    }),
  dropOld: dropOld(engine),
});
