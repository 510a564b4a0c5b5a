import { type AuditRecord, bareRecord } from '../core/audit.ts';
import { identityKey } from '../core/identity.ts';
import type { EffectContext } from './turns.ts';

/** The audit record of something a conversation did for its own person; `at` is epoch ms (SEC-113). */
export const recordOf = (
  { row, policyVersion, request }: Pick<EffectContext, 'row' | 'policyVersion'> & Partial<Pick<EffectContext, 'request'>>,
  at: number,
  what: Pick<AuditRecord, 'action' | 'outcome'> &
    Partial<Pick<AuditRecord, 'reason' | 'target' | 'effect' | 'methods' | 'detail'>>,
): AuditRecord => ({
  ...bareRecord,
  at,
  actor: identityKey(row.address),
  role: 'self',
  target: row.account,
  flow: row.flow,
  conversation: row.id,
  policyVersion,
  source: request?.source ?? row.address.channel,
  ...what,
});
