import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Key } from './sessions.ts';

type ItemKind = 'row' | 'once' | 'first' | 'count' | 'tries';
interface Item {
  readonly value: string;
  readonly rev: number;
  readonly expiresAt: number;
  readonly dueAt: number | null;
}

const schema = `
  create table if not exists item (
    kind text not null, tag text not null, name text not null,
    value text not null, rev integer not null, expires_at integer not null, due_at integer,
    primary key (kind, tag, name)
  ) strict, without rowid;
  create index if not exists item_due on item (due_at) where due_at is not null;
  create index if not exists item_expiry on item (expires_at);`;

function open(file: string): DatabaseSync {
  if (file !== ':memory:') {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    closeSync(openSync(file, 'a', 0o600)); // for its owner alone, before SQLite makes it with the usual rights
  }
  const db = new DatabaseSync(file, { timeout: 1_500 });
  db.exec('pragma journal_mode = wal; pragma synchronous = normal;');
  db.exec(schema);
  return db;
}

const statements = (db: DatabaseSync) => ({
  read: db.prepare(
    'select value, rev, expires_at as expiresAt, due_at as dueAt from item where kind = ? and tag = ? and name = ? and expires_at > ?',
  ),
  write: db.prepare('insert or replace into item (kind, tag, name, value, rev, expires_at, due_at) values (?, ?, ?, ?, ?, ?, ?)'),
  drop: db.prepare('delete from item where kind = ? and tag = ? and name = ?'),
  due: db.prepare(
    `select tag, name from item where kind = 'row' and due_at <= ? and expires_at > ? order by due_at, tag, name limit ?`,
  ),
  purge: db.prepare(
    'delete from item where (kind, tag, name) in (select kind, tag, name from item where expires_at <= ? limit ?)',
  ),
});

/** Items with a lifetime in one SQLite file. Every call is synchronous; what must happen together goes through `atomic`. */
export class SqliteItems {
  readonly #db: DatabaseSync;
  readonly #do: ReturnType<typeof statements>;

  constructor(file: string) {
    this.#db = open(file);
    this.#do = statements(this.#db);
  }

  /** The item, unless it is absent or expired at `now`. */
  read(kind: ItemKind, { tag, name }: Key, now: number): Item | null {
    return (this.#do.read.get(kind, tag, name, Math.floor(now)) as Item | undefined) ?? null;
  }

  write(kind: ItemKind, { tag, name }: Key, { value, rev, expiresAt, dueAt }: Item): void {
    this.#do.write.run(kind, tag, name, value, rev, Math.floor(expiresAt), dueAt === null ? null : Math.floor(dueAt));
  }

  drop(kind: ItemKind, { tag, name }: Key): void {
    this.#do.drop.run(kind, tag, name);
  }

  due(now: number, limit: number): readonly Key[] {
    return this.#do.due
      .all(Math.floor(now), Math.floor(now), limit)
      .map((row) => ({ tag: String(row.tag), name: String(row.name) }));
  }

  /** Removes up to `limit` expired items; how many there were. */
  purge(now: number, limit: number): number {
    return Number(this.#do.purge.run(Math.floor(now), limit).changes);
  }

  /** Runs `work` in one transaction. IMMEDIATE: a deferred one cannot wait for another process's write. */
  atomic<T>(work: () => T): T {
    this.#db.exec('begin immediate');
    try {
      const done = work();
      this.#db.exec('commit');
      return done;
    } catch (error) {
      if (this.#db.isTransaction) this.#db.exec('rollback');
      throw error;
    }
  }

  close(): void {
    if (this.#db.isOpen) this.#db.close();
  }
}
