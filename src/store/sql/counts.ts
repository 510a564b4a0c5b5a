import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'kysely';
import type { AuditRecord } from '../../core/audit.ts';
import { type TallyColumn, tallied, tallyColumns } from '../../core/reports/tally.ts';
import type { Keys } from '../keys.ts';
import type { Counted, CountQuery, Coverage, Reports } from '../reports.ts';
import { toAuditRecord } from './audit-rows.ts';
import type { Engine } from './engine.ts';
import { takeLease } from './leases.ts';
import { named } from './people.ts';
import type { CountRow, Database } from './schema.ts';

const leaseMs = 5_000;
const mostBehind = 1_000;
const rowsPerInsert = 100;
/** A query counts so many days at a time: node:sqlite answers at once, and nothing else runs meanwhile. */
const daysPerRead = 31;

/** The newest record that is counted. */
const mark = (db: Database) => db.selectFrom('count_marks').select(['seq', 'at']).where('name', '=', 'audit');

const add = async (trx: Database, rows: readonly CountRow[]): Promise<void> => {
  for (let start = 0; start < rows.length; start += rowsPerInsert) {
    const fresh = trx.insertInto('audit_counts').values(rows.slice(start, start + rowsPerInsert));
    await fresh
      .onConflict((row) =>
        row.columns([...tallyColumns]).doUpdateSet({ count: sql<number>`audit_counts.count + excluded.count` }),
      )
      .execute();
  }
};

/** Only agents are counted by name. */
const withAgents = async (db: Database, keys: Keys, records: readonly AuditRecord[]): Promise<readonly AuditRecord[]> => {
  const isAgents = ({ role }: AuditRecord): boolean => role === 'agent';
  return [...records.filter((one) => !isAgents(one)), ...(await named(db, keys, records.filter(isAgents)))];
};

const countMore =
  (engine: Engine, keys: Keys): Reports['countMore'] =>
  (by, now, limit) =>
    engine.write(async (trx) => {
      if (!(await takeLease(trx, 'work:counts', by, now, leaseMs))) return 0;
      const before = await mark(trx).executeTakeFirst();
      const next = trx
        .selectFrom('audit')
        .selectAll()
        .where('seq', '>', before?.seq ?? 0)
        .orderBy('seq')
        .limit(limit);
      const rows = await next.execute();
      const last = rows.at(-1);
      if (!last) return 0;
      await add(trx, tallied(await withAgents(trx, keys, rows.map(toAuditRecord))));
      const at = { seq: last.seq ?? 0, at: last.at };
      await trx
        .insertInto('count_marks')
        .values({ name: 'audit', ...at })
        .onConflict((row) => row.column('name').doUpdateSet(at))
        .execute();
      return rows.length;
    });

type Query = CountQuery<TallyColumn>;

const asked = (db: Database, { by, only = {} }: Query, fromDay: number, toDay: number) => {
  const within = db.selectFrom('audit_counts').where('day', '>=', fromDay).where('day', '<=', toDay);
  const wanted = Object.entries(only).filter(([, values]) => values.length > 0) as [Exclude<TallyColumn, 'day'>, string[]][];
  const found = wanted.reduce((query, [column, values]) => query.where(column, 'in', values), within);
  return found
    .select([...by])
    .select(sql<number>`cast(sum(count) as bigint)`.as('count'))
    .groupBy([...by])
    .execute() as Promise<Counted<TallyColumn>[]>;
};

/** Months of counts as one. */
const merged = (by: readonly TallyColumn[], parts: readonly Counted<TallyColumn>[]): Counted<TallyColumn>[] => {
  const all = new Map<string, Counted<TallyColumn>>();
  for (const one of parts) {
    const key = JSON.stringify(by.map((column) => one[column]));
    all.set(key, { ...one, count: one.count + (all.get(key)?.count ?? 0) });
  }
  return [...all.values()];
};

const counts = async (engine: Engine, query: Query): Promise<Counted<TallyColumn>[]> => {
  const found: Counted<TallyColumn>[] = [];
  for (let day = query.fromDay; day <= query.toDay; day += daysPerRead) {
    const last = Math.min(query.toDay, day + daysPerRead - 1);
    found.push(...(await engine.read((db) => asked(db, query, day, last))));
    await turn();
  }
  return merged(query.by, found);
};

const coverage = async (db: Database): Promise<Coverage> => {
  const counted = await mark(db).executeTakeFirst();
  const seq = counted?.seq ?? 0;
  const some = (query: ReturnType<typeof waiting>) => query.select('id').limit(mostBehind);
  const waiting = () => db.selectFrom('audit');
  const [later, unsealed] = [some(waiting().where('seq', '>', seq)), some(waiting().where('seq', 'is', null))];
  const both = await Promise.all([later.execute(), unsealed.execute()]);
  return { behind: Math.min(mostBehind, both.flat().length), seq, upTo: counted?.at ?? null };
};

/** The day after the last one whose counts name nobody any more. */
const nextNamedDay = async (db: Database): Promise<number | null> => {
  const done = await db.selectFrom('count_marks').select('seq').where('name', '=', 'agents').executeTakeFirst();
  const first = db
    .selectFrom('audit_counts')
    .select('day')
    .where('day', '>', done?.seq ?? -1);
  return (await first.orderBy('day').limit(1).executeTakeFirst())?.day ?? null;
};

/** Takes these rows' agents out of them; the sums stay. */
const unnamed = async (trx: Database, rows: readonly CountRow[]): Promise<void> => {
  for (const row of rows) await add(trx, [{ ...row, agent: '' }]);
};

/** Takes these agents out of all counts (SEC-123). */
export const withoutTheseAgents = async (trx: Database, agents: readonly string[]): Promise<void> => {
  const rows = await trx
    .deleteFrom('audit_counts')
    .where('agent', 'in', [...agents])
    .returningAll()
    .execute();
  await unnamed(trx, rows);
};

const withoutAgents = async (trx: Database, day: number, at: number): Promise<void> => {
  const old = trx.deleteFrom('audit_counts').where('day', '=', day).where('agent', '!=', '');
  await unnamed(trx, await old.returningAll().execute());
  const mark = { seq: day, at };
  const marked = trx.insertInto('count_marks').values({ name: 'agents', ...mark });
  await marked.onConflict((row) => row.column('name').doUpdateSet(mark)).execute();
};

const forgetAgents =
  (engine: Engine): Reports['forgetAgents'] =>
  async (beforeDay, at) => {
    const day = await engine.read(nextNamedDay);
    if (day === null || day >= beforeDay) return false;
    await engine.write((trx) => withoutAgents(trx, day, at));
    return true;
  };

/** Counts of the sealed audit by day: what reports are made of, at any number of records. */
export const countWork = (engine: Engine, keys: Keys): Pick<Reports, 'countMore' | 'counts' | 'coverage' | 'forgetAgents'> => ({
  countMore: countMore(engine, keys),
  counts: <C extends TallyColumn>(query: CountQuery<C>) =>
    counts(engine, query as unknown as Query) as unknown as Promise<readonly Counted<C>[]>,
  coverage: () => engine.read(coverage),
  forgetAgents: forgetAgents(engine),
});
