import type { Config } from '../config.ts';
import type { Parts } from '../runtime/parts.ts';
import { withWriteback } from '../runtime/writeback-metrics.ts';
import { warning } from '../store/redis-problems.ts';
import { type Operations, type OperationsOptions, startOperations } from '../web/operations.ts';

/** Health, readiness and metrics on the second port. `teamsReady` is null where Teams is not set up. */
export const startReadiness = (
  config: Config,
  { sessions, records, directory, now, log }: Parts,
  metrics: OperationsOptions['metrics'],
  teamsReady: (() => Promise<boolean>) | null,
): Promise<Operations> =>
  startOperations({
    ...config.metrics,
    metrics: withWriteback(metrics, directory),
    now,
    changed: (failing) => log.warn('readiness changed', { problem: failing.join(' ') || 'none' }),
    checks: {
      sessions: async () => (await sessions.problems(false)).every((problem) => problem.startsWith(warning)),
      records: async () => (await records.outboxDepth(now())) !== null,
      directory: async () => (await directory.health()).ok,
      ...(teamsReady ? { teams: teamsReady } : {}),
    },
  });
