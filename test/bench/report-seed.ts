import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';

const dayMs = 86_400_000;

/** Where a store lies: a PostgreSQL database, or a SQLite file. */
export interface SeedPlace {
  readonly databaseUrl?: string;
  readonly file: string;
}

/** What differs between the engines in one statement that makes many rows. */
interface Dialect {
  readonly numbers: string;
  readonly hex: (number: string, digits: number) => string;
  readonly pick: (from: readonly string[], number: string) => string;
  readonly text: (number: string) => string;
  readonly id: string;
}

/** Multiplied by this, neighbours lie far apart: as ids of accounts do in a directory. */
const scatter = 2_654_435_761;
const scattered = (number: string): string => `(${number}) * ${scatter} % 4294967296`;

/** The id of an account of this number. */
export const accountOf = (number: number): string => `${((number * scatter) % 2 ** 32).toString(16).padStart(8, '0')}-${number}`;

const casesOf = (from: readonly string[], number: string): string =>
  `case ${number} % ${from.length} ${from.map((one, at) => `when ${at} then '${one}'`).join(' ')} end`;

const sqlite: Dialect = {
  // A bound number is a real one: without the casts a half of it would be no whole number, and every method somebody else's.
  numbers:
    'with recursive numbers (n) as (select cast(? as integer) + 1 union all select n + 1 from numbers where n < cast(? as integer))',
  hex: (number, digits) => `printf('%0${digits}x', ${number})`,
  pick: casesOf,
  text: (number) => `cast(${number} as text)`,
  id: 'lower(hex(randomblob(16)))',
};
const postgres: Dialect = {
  numbers: 'with numbers (n) as (select generate_series($1::bigint + 1, $2::bigint))',
  hex: (number, digits) => `lpad(to_hex(${number}), ${digits}, '0')`,
  pick: casesOf,
  text: (number) => `(${number})::text`,
  id: "replace(gen_random_uuid()::text, '-', '')",
};

const actions = [
  'directory.reset',
  'directory.unlock',
  'directory.change',
  'gate.passed',
  'gate.failed',
  'agent.unlock',
  'code.sent',
];

const auditOf = ({ numbers, hex, pick, text }: Dialect, endsAt: number, total: number): string => {
  const at = `(${endsAt - 365 * dayMs} + (n * ${365 * dayMs}) / ${total})`;
  const time = hex(at, 12);
  const id = `substr(${time}, 1, 8) || '-' || substr(${time}, 9, 4) || '-7000-8000-' || ${hex('n', 12)}`;
  const reason = `case n % 7 when 4 then '"wrong"' else 'null' end`;
  const rest = `'{"conversation":"c-' || ${text('n')} || '","detail":{"account":"agent-' || ${text('n % 40')} || '"},"effect":null,"methods":["email-code"],"policyVersion":3,"reason":' || ${reason} || ',"role":"' || case n % 7 when 5 then 'agent' else 'self' end || '","source":"teams"}'`;
  return `insert into audit (id, at, action, outcome, actor, target, flow, rest, mac, seq, hash) ${numbers}
    select ${id}, ${at}, ${pick(actions, 'n')}, case n % 7 when 4 then 'refused' else 'success' end,
      case n % 3 when 0 then 'slack' else 'teams' end || '\ntenant\nperson-' || ${text('n % 50000')}, 'account-' || ${text('n % 50000')},
      'reset', ${rest}, 'mac', n, ${hex('n', 64)} from numbers`;
};

const registrationsOf = ({ numbers, text, hex, id }: Dialect, at: number): string =>
  `insert into registrations (id, account, method, sealed, rev, last_step, created_at, usable_from, confirmed_at, used_at) ${numbers}
    select ${id}, ${hex(scattered('(n - 1) / 2'), 8)} || '-' || ${text('(n - 1) / 2')}, case n % 8 when 0 then 'passkey' when 2 then 'hardware-token' when 4 then 'security-questions' else 'authenticator-code' end, 'x', 1, 0, ${at}, 0, ${at}, null from numbers`;

type Fill = (sql: (dialect: Dialect) => string, from: number, to: number) => Promise<void>;

const withSqlite = async (file: string, work: (fill: Fill) => Promise<void>): Promise<void> => {
  const database = new DatabaseSync(file, { timeout: 10_000 });
  await work(async (sql, from, to) => void database.prepare(sql(sqlite)).run(from, to));
  database.exec('analyze');
  database.close();
};

const withPostgres = async (url: string, work: (fill: Fill) => Promise<void>): Promise<void> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  await work(async (sql, from, to) => void (await client.query(sql(postgres), [from, to])));
  await client.query('analyze audit');
  await client.query('analyze registrations');
  await client.end();
};

/** Fills a store with audit records of a year up to `endsAt` (epoch ms), sealed as far as a count can tell, and with people who have two methods each. */
export const seedReports = (
  { databaseUrl, file }: SeedPlace,
  wanted: { readonly records: number; readonly people: number; readonly endsAt: number },
): Promise<void> => {
  const work = async (fill: Fill): Promise<void> => {
    if (wanted.records > 0) await fill((dialect) => auditOf(dialect, wanted.endsAt, wanted.records), 0, wanted.records);
    await fill((dialect) => registrationsOf(dialect, wanted.endsAt), 0, wanted.people * 2);
  };
  return databaseUrl ? withPostgres(databaseUrl, work) : withSqlite(file, work);
};

/** What the bare database takes for the same, ms: `countMs` for sums over a year of audit, `readMs` for reading every registration in the order of accounts. */
export interface Bare {
  readonly countMs: number;
  readonly readMs: number;
}

const countSql = 'select action, outcome, count(*) from audit where at > 0 group by action, outcome';
const readSql = (after: string): string =>
  `select id, account, method, usable_from from registrations where account > ${after} order by account limit 5000`;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

type Row = Readonly<Record<string, unknown>>;

const bareOf = async (query: (sql: string, ...values: string[]) => Promise<readonly Row[]>, mark: string): Promise<Bare> => ({
  countMs: await timed(() => query(countSql)),
  readMs: await timed(async () => {
    for (let after: unknown = ''; after !== undefined; ) after = (await query(readSql(mark), String(after))).at(-1)?.account;
  }),
});

/** Asks the bare database, as its own driver does. */
export const plainly = async ({ databaseUrl, file }: SeedPlace): Promise<Bare> => {
  if (!databaseUrl) {
    const database = new DatabaseSync(file, { readOnly: true });
    const bare = await bareOf(async (sql, ...values) => database.prepare(sql).all(...values) as Row[], '?');
    database.close();
    return bare;
  }
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  const bare = await bareOf(async (sql, ...values) => (await client.query(sql, values)).rows, '$1');
  await client.end();
  return bare;
};
