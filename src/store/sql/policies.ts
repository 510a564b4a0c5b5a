import { type CompiledQuery, sql } from 'kysely';
import { type AuditRecord, canonical } from '../../core/audit.ts';
import { Policy } from '../../core/policy.ts';
import { AppError } from '../../core/result.ts';
import type { Keys } from '../keys.ts';
import type { PolicyVersion, Records, Transaction } from '../records.ts';
import type { Engine } from './engine.ts';
import type { Database, PolicyRow } from './schema.ts';

const macText = ({ version, body, author, reason, at }: Omit<PolicyRow, 'mac'>): string =>
  `policy\n${canonical([version, body, author, reason, at])}`;

const broken = (version: number, why: string) => new AppError('policy-broken', `Policy version ${version} ${why}.`);

/** The version a row holds; refuses a row that was not written with our key (SEC-104, SEC-107). */
const opened = (row: PolicyRow, keys: Keys): PolicyVersion => {
  if (!keys.isMac('policy', macText(row), row.mac)) throw broken(row.version, 'was changed outside Latchkey');
  const parsed = Policy.safeParse(JSON.parse(row.body));
  if (!parsed.success) throw broken(row.version, 'cannot be read by this Latchkey');
  return { version: row.version, policy: parsed.data, author: row.author, reason: row.reason, at: row.at };
};

const newest = (db: Database, limit: number): Promise<PolicyRow[]> =>
  db.selectFrom('policies').selectAll().orderBy('version', 'desc').limit(limit).execute();

/** The newest row alone, asked for at every turn: its SQL is made once. */
const newestOne = (engine: Engine): (() => Promise<PolicyRow | undefined>) => {
  let query: CompiledQuery<PolicyRow> | null = null;
  return () =>
    engine.read(async (db) => {
      query ??= db.selectFrom('policies').selectAll().orderBy('version', 'desc').limit(1).compile();
      return (await db.executeQuery(query)).rows[0];
    });
};

/** Calls that come while one is under way share its answer: many turns of one moment read once. */
const shared = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let underway: Promise<T> | null = null;
  return () => {
    underway ??= work().finally(() => {
      underway = null;
    });
    return underway;
  };
};

const columns = ['version', 'mac', 'body', 'author', 'reason', 'at'] as const;

const isSame = (one: PolicyRow, other: PolicyRow): boolean => columns.every((column) => one[column] === other[column]);

/** Reads the newest row each time; authenticates and parses it only when it differs from the last one. Refuses to go back. */
const current = (engine: Engine, keys: Keys): (() => Promise<PolicyVersion | null>) => {
  let known: { row: PolicyRow; value: PolicyVersion } | null = null;
  const read = newestOne(engine);
  return shared(async () => {
    const row = await read();
    if ((row?.version ?? 0) < (known?.value.version ?? 0))
      throw broken(known?.value.version ?? 0, 'was removed outside Latchkey');
    if (!row) return null;
    if (!known || !isSame(known.row, row)) known = { row, value: opened(row, keys) };
    return known.value;
  });
};

type Added = Parameters<Transaction['addPolicy']>;

const insertAfter = async (trx: Database, keys: Keys, ...[after, policy, author, reason, at]: Added): Promise<boolean> => {
  const [last] = await newest(trx, 1);
  if ((last?.version ?? 0) !== after) return false;
  const row = { version: after + 1, body: canonical(policy), author, reason, at };
  const added = trx.insertInto('policies').values({ ...row, mac: keys.mac('policy', macText(row)) });
  const fresh = added.onConflict((conflict) => conflict.doNothing()).returning(sql<number>`version`.as('version'));
  return (await fresh.executeTakeFirst()) !== undefined;
};

type Audit = (trx: Database, record: AuditRecord) => Promise<void>;

/** Versions of the policy (SEC-96): kept for good, each written only after the one its author saw. */
export const policyStore = (
  engine: Engine,
  keys: Keys,
  audit: Audit,
): Pick<Records, 'policy' | 'policyVersions' | 'addPolicy'> => ({
  policy: current(engine, keys),
  policyVersions: async (limit) => (await engine.read((db) => newest(db, limit))).map((row) => opened(row, keys)),
  addPolicy: (after, policy, author, reason, at, record) =>
    engine.write(async (trx) => {
      if (!(await insertAfter(trx, keys, after, policy, author, reason, at))) return false;
      await audit(trx, record);
      return true;
    }),
});

/** Writes a version among other writes of one transaction. */
export const policyWrites = (trx: Database, keys: Keys): Pick<Transaction, 'addPolicy'> => ({
  addPolicy: (...added) => insertAfter(trx, keys, ...added),
});
