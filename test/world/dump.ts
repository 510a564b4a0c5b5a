import { DatabaseSync } from 'node:sqlite';
import { Redis } from 'ioredis';
import { Client } from 'pg';

/** Everything a table holds, by the names of its columns; also of one that is empty. */
export interface DumpedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** One entry of a store without tables. */
export interface DumpedKey {
  readonly key: string;
  readonly value: string;
}

/** Every table of a SQLite file. */
export const dumpSqlite = (file: string): readonly DumpedTable[] => {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const tables = database.prepare("select name from sqlite_master where type = 'table' order by name").all();
    return tables.map(({ name }) => ({
      name: String(name),
      columns: database
        .prepare(`pragma table_info(${String(name)})`)
        .all()
        .map((column) => String(column.name)),
      rows: database.prepare(`select * from ${String(name)}`).all(),
    }));
  } finally {
    database.close();
  }
};

/** Every table of a PostgreSQL database. */
export const dumpPostgres = async (url: string): Promise<readonly DumpedTable[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(
      "select table_name as name from information_schema.tables where table_schema = 'public' order by 1",
    );
    const tables: DumpedTable[] = [];
    for (const { name } of rows) {
      const found = await client.query(`select * from ${name}`);
      tables.push({ name, columns: found.fields.map((field) => field.name), rows: found.rows });
    }
    return tables;
  } finally {
    await client.end();
  }
};

const held = async (redis: Redis, key: string): Promise<string> => {
  const type = await redis.type(key);
  if (type === 'hash') return JSON.stringify(await redis.hgetall(key));
  if (type === 'zset') return JSON.stringify(await redis.zrange(key, '0', '-1'));
  if (type === 'set') return JSON.stringify(await redis.smembers(key));
  return (await redis.get(key)) ?? '';
};

/** Every key of a Redis, with its value. */
export const dumpRedis = async (url: string): Promise<readonly DumpedKey[]> => {
  const redis = new Redis(url);
  try {
    const keys = await redis.keys('*');
    return await Promise.all(keys.sort().map(async (key) => ({ key, value: await held(redis, key) })));
  } finally {
    redis.disconnect();
  }
};
