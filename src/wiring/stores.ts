import { join } from 'node:path';
import type { Config } from '../config.ts';
import { alarmedKeys } from '../runtime/alarmed-keys.ts';
import type { ServiceMetrics } from '../runtime/metrics.ts';
import type { Log } from '../runtime/parts.ts';
import { watchedStore } from '../runtime/watched-store.ts';
import { openKeys } from '../store/key-ring.ts';
import { openRecords } from '../store/open-records.ts';
import { openSessions } from '../store/open-sessions.ts';
import { warning } from '../store/redis-problems.ts';

/** Keys, sessions and records, as configured. `now` is epoch ms. Rejects when records cannot be opened. */
export const openStores = async (config: Config, now: () => number, replica: string, log: Log) => {
  const keys = alarmedKeys(openKeys({ file: config.keysFile, isProduction: config.mode === 'production' }), log);
  const { redisUrl, databaseUrl, dataDir } = config.stores;
  const sessions = openSessions({ redisUrl: redisUrl?.reveal() ?? null, file: join(dataDir, 'sessions.db'), now });
  const records = await openRecords({
    databaseUrl: databaseUrl?.reveal(),
    file: join(dataDir, 'records.db'),
    keys,
    now,
    replica,
  });
  return { keys, sessions, records };
};

/** The same stores, each outage of theirs counted by name. */
export const watched = (
  { keys, sessions, records }: Awaited<ReturnType<typeof openStores>>,
  { storeError }: Pick<ServiceMetrics, 'storeError'>,
) => ({
  keys,
  sessions: watchedStore(sessions, () => storeError('sessions')),
  records: watchedStore(records, () => storeError('records')),
});

/** Warns of whatever is not set up as it should be; in production, throws what is grave. */
export const mustBeFit = async (
  isProduction: boolean,
  stores: readonly { problems(isProduction: boolean): Promise<readonly string[]> }[],
  log: Log,
): Promise<void> => {
  const problems = (await Promise.all(stores.map((store) => store.problems(isProduction)))).flat();
  for (const problem of problems) log.warn('a store is not set up as it should be', { problem });
  const grave = problems.filter((problem) => !problem.startsWith(warning));
  if (isProduction && grave.length > 0) throw new Error(grave.join('\n'));
};
