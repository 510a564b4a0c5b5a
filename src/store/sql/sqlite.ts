import { randomInt } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  Kysely,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDriver,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type SqliteStatement,
} from 'kysely';
import { AppError } from '../../core/result.ts';
import { accessTo, type Engine } from './engine.ts';
import { isBusy } from './outage.ts';
import type { Schema } from './schema.ts';

const busyWaitMs = 10;
const longestBusyMs = 5_000;
const keptStatements = 300;

const asStatement = (statement: StatementSync): SqliteStatement => {
  const bound = (values: readonly unknown[]) => values as SQLInputValue[];
  return {
    reader: statement.columns().length > 0,
    all: (values) => statement.all(...bound(values)),
    run: (values) => statement.run(...bound(values)),
    iterate: (values) => statement.iterate(...bound(values)),
  };
};

/** node:sqlite behind the interface Kysely expects, with prepared statements kept: preparing costs as much as running. */
const asKyselyDatabase = (database: DatabaseSync): SqliteDatabase => {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (text) => {
      const known = kept.get(text);
      if (known) return known;
      const statement = asStatement(database.prepare(text));
      if (kept.size < keptStatements) kept.set(text, statement);
      return statement;
    },
  };
};

/**
 * Begins as a writer at once: a reader that turns writer after somebody else wrote is refused without waiting (facts of SQLite's WAL).
 * Waits for another connection's transaction asleep, not in SQLite's busy handler, which would stop the whole process.
 */
class WriterDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const giveUpAt = performance.now() + longestBusyMs;
    // node:sqlite answers at once: without a turn of the event loop a row of transactions would keep everything else waiting.
    await turn();
    for (;;) {
      try {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > giveUpAt) throw error;
      }
      await pause(randomInt(busyWaitMs, 2 * busyWaitMs));
    }
  }
}

const kyselyOn = (database: DatabaseSync): Kysely<Schema> => {
  const dialect: Dialect = {
    createAdapter: () => new SqliteAdapter(),
    createDriver: () => new WriterDriver({ database: asKyselyDatabase(database) }),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createQueryCompiler: () => new SqliteQueryCompiler(),
  };
  return new Kysely<Schema>({ dialect });
};

const openWriter = (file: string): DatabaseSync => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const database = new DatabaseSync(file, { timeout: 2_000 });
  chmodSync(file, 0o600);
  // FULL: with NORMAL the last commits are lost when the power goes, and they were promised. What is deleted is overwritten: no free page keeps it (SEC-121).
  database.exec('pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on; pragma busy_timeout = 0;');
  return database;
};

const opened = (file: string): { writer: DatabaseSync; reader: DatabaseSync } => {
  try {
    const writer = openWriter(file);
    return { writer, reader: new DatabaseSync(file, { readOnly: true, timeout: 2_000 }) };
  } catch (error) {
    throw new AppError('store-unavailable', `The records file ${file} cannot be opened.`, { cause: error });
  }
};

/** The records store in one file, for one host: one connection writes, one reads. */
export const sqliteEngine = (file: string): Engine => {
  const { writer, reader } = opened(file);
  const db = kyselyOn(writer);
  const reads = kyselyOn(reader);
  const access = accessTo(db, reads);
  return {
    isPostgres: false,
    ...access,
    writeOne: access.write, // another process may be writing, and only a transaction waits for its turn here
    problems: async () => [],
    close: async () => {
      await db.destroy();
      await reads.destroy();
      for (const one of [reader, writer]) if (one.isOpen) one.close();
    },
  };
};
