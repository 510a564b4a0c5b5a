import { type AuditRecord, bareRecord } from '../core/audit.ts';
import type { World } from './command.ts';

/** The audit record of something an operator did or asked at the command line (SEC-113). */
export const operatorRecord = (
  { login, now }: Pick<World, 'login' | 'now'>,
  what: Pick<AuditRecord, 'action' | 'outcome'> &
    Partial<Pick<AuditRecord, 'reason' | 'target' | 'effect' | 'policyVersion' | 'detail'>>,
): AuditRecord => ({
  ...bareRecord,
  at: now(),
  actor: `operator:${login}`,
  role: 'operator',
  source: 'cli',
  ...what,
});
