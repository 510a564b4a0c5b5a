import type { Config } from '../config.ts';
import type { Parts } from '../runtime/parts.ts';
import { ApiDesk } from '../runtime/reports/api-desk.ts';
import { withWriteback } from '../runtime/writeback-metrics.ts';
import { warning } from '../store/redis-problems.ts';
import { mountApi } from '../web/api/mount.ts';
import { type Operations, type OperationsOptions, startOperations } from '../web/operations.ts';

/** Health, readiness, metrics and the reporting API on the second port. `teamsReady` is null where Teams is not set up. */
export const startReadiness = (
  config: Config,
  parts: Parts,
  metrics: OperationsOptions['metrics'],
  teamsReady: (() => Promise<boolean>) | null,
): Promise<Operations> => {
  const { sessions, records, directory, now, log } = parts;
  return startOperations({
    ...config.metrics,
    metrics: withWriteback(metrics, directory),
    now,
    more: (server) => mountApi(server, { desk: new ApiDesk(parts), log, now }),
    changed: (failing) => log.warn('readiness changed', { problem: failing.join(' ') || 'none' }),
    checks: {
      sessions: async () => (await sessions.problems(false)).every((problem) => problem.startsWith(warning)),
      records: async () => (await records.outboxDepth(now())) !== null,
      directory: async () => (await directory.health()).ok,
      ...(teamsReady ? { teams: teamsReady } : {}),
    },
  });
};
