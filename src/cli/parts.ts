import { join } from 'node:path';
import { type Config, readConfig } from '../config.ts';
import { AppError } from '../core/result.ts';
import { openKeys } from '../store/key-ring.ts';
import type { Keys } from '../store/keys.ts';
import { type OpenedRecords, openRecords } from '../store/open-records.ts';
import { openSessions } from '../store/open-sessions.ts';
import type { Sessions } from '../store/sessions.ts';
import type { World } from './command.ts';

/** The parts of a running Latchkey that the command line works with. */
export interface Parts {
  readonly config: Config;
  readonly keys: Keys;
  readonly records: OpenedRecords;
}

/** The key ring the environment names; refuses in production where there is no file, and makes one in development (SEC-105). */
export const keysOf = ({ keysFile, mode }: Config): Keys => openKeys({ file: keysFile, isProduction: mode === 'production' });

/** The records the environment names, opened under a replica name of the command line's own; whoever opens them closes them. */
export const recordsOf = ({ stores }: Config, keys: Keys, now: () => number): Promise<OpenedRecords> =>
  openRecords({
    databaseUrl: stores.databaseUrl?.reveal(),
    file: join(stores.dataDir, 'records.db'),
    keys,
    now,
    replica: `cli-${process.pid}`,
  });

/** The sessions the environment names; whoever opens them closes them. */
export const sessionsOf = ({ stores }: Config, now: () => number): Sessions =>
  openSessions({ redisUrl: stores.redisUrl?.reveal() ?? null, file: join(stores.dataDir, 'sessions.db'), now });

/** Opens what the environment names, lends it to `work`, and closes it. Refuses with `AppError('configuration')`, every problem in words. */
export const withParts = async <T>({ env, now }: World, work: (parts: Parts) => Promise<T>): Promise<T> => {
  const read = readConfig(env);
  if (!read.ok) throw new AppError('configuration', ['The configuration cannot be used:', ...read.problems].join('\n  '));
  const keys = keysOf(read.value);
  const records = await recordsOf(read.value, keys, now);
  try {
    return await work({ config: read.value, keys, records });
  } finally {
    await records.close();
  }
};
