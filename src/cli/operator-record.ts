import type { AuditRecord } from '../core/audit.ts';
import type { World } from './command.ts';

/** The audit record of something an operator did or asked at the command line (SEC-113). */
export const operatorRecord = (
  { login, now }: Pick<World, 'login' | 'now'>,
  what: Pick<AuditRecord, 'action' | 'outcome'> & Partial<Pick<AuditRecord, 'reason' | 'target' | 'effect' | 'detail'>>,
): AuditRecord => ({
  at: now(),
  reason: null,
  actor: `operator:${login}`,
  role: 'operator',
  target: null,
  flow: null,
  conversation: null,
  effect: null,
  methods: [],
  policyVersion: 0,
  source: 'cli',
  detail: {},
  ...what,
});
