import { sql } from 'kysely';
import { connectRedis } from './redis-client.ts';
import { redisPlace } from './redis-url.ts';
import { migrations } from './sql/migrations.ts';
import { postgresEngine } from './sql/postgres.ts';
import { orUnavailable } from './unavailable.ts';

/** What a store is made of: the kind, and the version its server or library says of itself; null where it does not answer. */
export interface StoreAbout {
  readonly kind: 'sqlite' | 'postgresql' | 'redis';
  readonly version: string | null;
}

/** Our own schema of the records store, as a number that grows. */
export const schemaVersion = migrations.length;

const sqlite = (): StoreAbout => ({ kind: 'sqlite', version: process.versions.sqlite ?? null });

const shortened = (text: string | undefined): string | null => /^[0-9.]+/.exec(text ?? '')?.[0] ?? null;

/** What keeps the records; `url` null: a file. Never rejects. */
export const aboutRecords = async (url: string | null): Promise<StoreAbout> => {
  if (url === null) return sqlite();
  const engine = postgresEngine(url);
  const asked = engine.read(async (db) => (await sql<{ server_version: string }>`show server_version`.execute(db)).rows[0]);
  const version = await asked.then((row) => shortened(row?.server_version)).catch(() => null);
  await engine.close();
  return { kind: 'postgresql', version };
};

/** What keeps the sessions; `url` null: a file. Never rejects. */
export const aboutSessions = async (url: string | null): Promise<StoreAbout> => {
  if (url === null) return sqlite();
  const client = connectRedis(redisPlace(url));
  const info = await orUnavailable(client.info()).catch(() => '');
  client.disconnect();
  return { kind: 'redis', version: shortened(/^redis_version:(.*?)\r?$/m.exec(info)?.[1]) };
};
