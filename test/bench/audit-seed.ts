import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';
import { type AuditRecord, genesis, linkText } from '../../src/core/audit.ts';
import type { Keys } from '../../src/store/keys.ts';
import { type NewAuditRow, toAuditRow } from '../../src/store/sql/audit-rows.ts';
import type { SeedPlace } from './report-seed.ts';

const dayMs = 86_400_000;
const rowsABatch = 5_000;
const actions = [
  ...['directory.reset', 'directory.unlock', 'directory.change', 'gate.passed', 'gate.failed', 'agent.unlock', 'code.sent'],
];

type Row = NewAuditRow & { readonly seq: number; readonly hash: string };

const columns = ['id', 'at', 'action', 'outcome', 'actor', 'target', 'flow', 'rest', 'mac', 'seq', 'hash'] as const;

const recordOf = (n: number, at: number): AuditRecord => ({
  at,
  action: actions[n % 7] ?? '',
  outcome: n % 7 === 4 ? 'refused' : 'success',
  reason: n % 7 === 4 ? 'wrong' : null,
  actor: `${n % 3 === 0 ? 'slack' : 'teams'}\ntenant\nperson-${n % 50_000}`,
  role: n % 7 === 5 ? 'agent' : 'self',
  target: `account-${n % 50_000}`,
  flow: 'reset',
  conversation: `c-${n}`,
  effect: null,
  methods: ['email-code'],
  policyVersion: 3,
  source: 'teams',
  detail: { account: `agent-${n % 40}` },
});

/** Ids as the product makes them: ordered by time (UUID version 7). */
const idOf = (n: number, at: number): string => {
  const time = at.toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${n.toString(16).padStart(12, '0')}`;
};

/** Rows of a year up to `endsAt` (epoch ms) as the product writes and seals them: each with its MAC, and its place in one valid chain. */
function* rowsOf(keys: Keys, count: number, endsAt: number): Generator<Row> {
  let hash = genesis;
  for (let seq = 1; seq <= count; seq += 1) {
    const at = endsAt - 365 * dayMs + Math.floor((seq * 365 * dayMs) / count);
    const [id, record] = [idOf(seq, at), recordOf(seq, at)];
    hash = Buffer.from(keys.mac('audit', linkText(hash, seq, id, record)), 'base64url').toString('hex');
    yield { ...toAuditRow(id, record, keys), seq, hash };
  }
}

/** Rows in batches. */
function* batches(rows: Iterable<Row>): Generator<readonly Row[]> {
  let some: Row[] = [];
  for (const row of rows) {
    some.push(row);
    if (some.length < rowsABatch) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/** Somewhere rows go; indexes are made at the end, which takes a tenth of keeping them all the while. */
interface Sink {
  readonly put: (rows: readonly Row[]) => Promise<void>;
  readonly end: () => Promise<void>;
}

const sqliteSink = (file: string): Sink => {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  const indexes = database
    .prepare("select name, sql from sqlite_master where type = 'index' and tbl_name = 'audit' and sql is not null")
    .all() as { readonly name: string; readonly sql: string }[];
  database.exec('pragma synchronous = off');
  for (const { name } of indexes) database.exec(`drop index ${name}`);
  const insert = database.prepare(`insert into audit (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`);
  return {
    put: async (rows) => {
      database.exec('begin');
      for (const row of rows) insert.run(...columns.map((one) => row[one]));
      database.exec('commit');
    },
    end: async () => {
      for (const { sql } of indexes) database.exec(sql);
      database.exec('analyze');
      database.close();
    },
  };
};

const postgresSink = async (url: string): Promise<Sink> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows: indexes } = await client.query<{ readonly name: string; readonly sql: string }>(
    `select indexname as name, indexdef as sql from pg_indexes where tablename = 'audit'
       and indexname not in (select conname from pg_constraint)`,
  );
  for (const { name } of indexes) await client.query(`drop index ${name}`);
  const types = columns.map((one, at) => `$${at + 1}::${one === 'at' || one === 'seq' ? 'bigint' : 'text'}[]`);
  const insert = `insert into audit (${columns.join(', ')}) select * from unnest(${types.join(', ')})`;
  return {
    put: async (rows) => {
      await client.query(
        insert,
        columns.map((one) => rows.map((row) => row[one])),
      );
    },
    end: async () => {
      for (const { sql } of indexes) await client.query(sql);
      await client.query('analyze audit');
      await client.end();
    },
  };
};

/** Fills an empty store with so many sealed audit records, in one valid chain. */
export const seedAudit = async (
  { databaseUrl, file }: SeedPlace,
  keys: Keys,
  wanted: { readonly records: number; readonly endsAt: number },
  say: (line: string) => void,
): Promise<void> => {
  const sink = databaseUrl ? await postgresSink(databaseUrl) : sqliteSink(file);
  let done = 0;
  for (const some of batches(rowsOf(keys, wanted.records, wanted.endsAt))) {
    await sink.put(some);
    done += some.length;
    if (done % 500_000 === 0) say(`${done.toLocaleString('en')} records written`);
  }
  await sink.end();
};
