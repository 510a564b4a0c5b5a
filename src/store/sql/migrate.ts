import { sql } from 'kysely';
import { AppError } from '../../core/result.ts';
import type { Engine } from './engine.ts';
import { migrations } from './migrations.ts';
import type { Database } from './schema.ts';

/** Any number that every Latchkey agrees on and no other program on the same database uses. */
const advisoryLock = 7_205_081_123;

const versionOf = async (trx: Database): Promise<number> => {
  const found = await trx.selectFrom('schema_versions').select(sql<number | null>`max(version)`.as('version')).executeTakeFirst();
  return found?.version ?? 0;
};

const lock = async (trx: Database): Promise<void> => {
  await sql`set local statement_timeout = 0`.execute(trx);
  await sql`select pg_advisory_xact_lock(${advisoryLock})`.execute(trx);
};

const step = async (trx: Database, version: number, statements: readonly string[], at: number): Promise<void> => {
  for (const statement of statements) await sql.raw(statement).execute(trx);
  await trx.insertInto('schema_versions').values({ version, at }).execute();
};

/**
 * Brings the store to this code's version, in one transaction under a lock: replicas that start together migrate once.
 * Refuses a store that a newer Latchkey wrote: `AppError('store-newer')`.
 */
export const migrate = (engine: Engine, at: number, steps = migrations): Promise<void> =>
  engine.write(async (trx) => {
    // On SQLite the transaction itself is the lock: it begins as the only writer.
    if (engine.isPostgres) await lock(trx);
    await sql`create table if not exists schema_versions (version bigint primary key, at bigint not null)`.execute(trx);
    const found = await versionOf(trx);
    if (found > steps.length)
      throw new AppError(
        'store-newer',
        `The records store has schema version ${found}, this Latchkey knows ${steps.length}: start the newer Latchkey.`,
      );
    for (const [index, statements] of steps.entries()) if (index >= found) await step(trx, index + 1, statements, at);
  });
