import { DatabaseSync } from 'node:sqlite';
import { Client } from 'pg';

type Values = readonly (string | number)[];
type Rows = readonly Record<string, unknown>[];

/** One statement on the file, beside Latchkey. */
export const rawSqlite = (file: string, sql: string, values: Values): Rows => {
  const database = new DatabaseSync(file, { timeout: 2_000 });
  try {
    return database.prepare(sql).all(...values);
  } finally {
    database.close();
  }
};

/** One statement in the database, beside Latchkey; `?` stands for a value as in SQLite. */
export const rawPostgres = async (url: string, sql: string, values: Values): Promise<Rows> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  let number = 0;
  const text = sql.replaceAll('?', () => {
    number += 1;
    return `$${number}`;
  });
  try {
    return (await client.query(text, [...values])).rows;
  } finally {
    await client.end();
  }
};
