import { setTimeout as pause } from 'node:timers/promises';
import { Kysely, PostgresDialect, type PostgresPoolClient, sql } from 'kysely';
import { DatabaseError, Pool, type PoolClient, type PoolConfig, types } from 'pg';
import { accessTo, type Engine } from './engine.ts';
import type { Database, Schema } from './schema.ts';

const int8 = 20;

const config = (url: string): PoolConfig => ({
  connectionString: url,
  application_name: 'latchkey',
  max: 10,
  keepAlive: true,
  connectionTimeoutMillis: 2_000,
  statement_timeout: 10_000,
  // Later than the server's own limit: reached only when the server does not answer at all.
  query_timeout: 11_000,
  idle_in_transaction_session_timeout: 15_000,
  types: {
    // Times and counts: all below 2^53.
    getTypeParser: ((oid: number, format?: 'text') =>
      oid === int8 ? Number : types.getTypeParser(oid, format)) as typeof types.getTypeParser,
  },
});

/** The first statement of a write tells within 2 s whether the server is alive. */
const quickly = { query_timeout: 2_000 };

/** SQLSTATE classes 08 and 57: the connection or the server is going away. */
const isFatal = (error: unknown): boolean => !(error instanceof DatabaseError) || /^(08|57)/.test(error.code ?? '');

/** A pooled connection that is thrown away, not reused, after anything but a plain SQL error: its answers would come out of step. */
const disposable = (client: PoolClient, first: object | null): PostgresPoolClient => {
  let isBroken = false;
  let patience = first;
  // Broken while nobody asks it anything: without a listener that would end the process.
  const onError = () => {
    isBroken = true;
  };
  client.on('error', onError);
  const query = async (text: string, values: readonly unknown[]) => {
    if (isBroken) throw new Error('the connection broke earlier in this transaction');
    const given = [...values];
    const own = patience && { text, values: given, ...patience };
    patience = null;
    try {
      return await (own ? client.query(own) : client.query(text, given)); // pg copies an object property by property, every time
    } catch (error) {
      isBroken ||= isFatal(error);
      throw error;
    }
  };
  const release = (destroy?: boolean) => {
    client.off('error', onError);
    client.release(destroy || isBroken);
  };
  return { query: query as unknown as PostgresPoolClient['query'], release };
};

const poolOf = (url: string): Pool => {
  const pool = new Pool(config(url));
  // An idle connection broke. The pool has dropped it; the next call finds out for itself and reports.
  pool.on('error', () => undefined);
  return pool;
};

/** The database by the connections of a pool; `first` is how the first statement of each use is asked, null: as any other. */
const kyselyOn = (pool: Pool, first: object | null): Kysely<Schema> => {
  const connect = async () => disposable(await pool.connect(), first);
  return new Kysely<Schema>({
    dialect: new PostgresDialect({ pool: { options: pool.options, connect, end: () => pool.end() } }),
  });
};

const settings = async (db: Database): Promise<Record<string, string>> => {
  const { rows } = await sql<{ name: string; setting: string }>`
    select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'server_version_num')
    union all select 'tls', case when ssl then 'on' else 'off' end from pg_stat_ssl where pid = pg_backend_pid()
    union all select 'local', case when host(inet_client_addr()) is null or inet_client_addr() <<= '127.0.0.0/8'
      or inet_client_addr() = '::1' then 'on' else 'off' end`.execute(db);
  return Object.fromEntries(rows.map(({ name, setting }) => [name, setting]));
};

/** What is set so that an acknowledged write can be lost or read on the way. */
const problemsOf = (found: Record<string, string>, isProduction: boolean): string[] => {
  const problems: string[] = [];
  for (const name of ['fsync', 'synchronous_commit', 'full_page_writes'])
    if (isProduction && found[name] === 'off') problems.push(`PostgreSQL runs with ${name} = off: records can be lost.`);
  if (isProduction && found.tls === 'off' && found.local === 'off')
    problems.push('DATABASE_URL connects to another host without TLS: add sslmode=verify-full.');
  if (Number(found.server_version_num ?? 0) < 130_000) problems.push('PostgreSQL is older than version 13.');
  return problems;
};

/** The records store in PostgreSQL, for any number of replicas. */
export const postgresEngine = (url: string): Engine => {
  const pool = poolOf(url);
  const db = kyselyOn(pool, quickly);
  const access = accessTo(db, kyselyOn(pool, null));
  return {
    isPostgres: true,
    ...access,
    problems: async (isProduction) => problemsOf(await access.read(settings), isProduction),
    // Saying goodbye to a server that no longer answers must not hold up the end of the process.
    close: () => Promise.race([db.destroy(), pause(2_000, undefined, { ref: false })]),
  };
};
