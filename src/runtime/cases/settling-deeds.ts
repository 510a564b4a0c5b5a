import type { AuditRecord } from '../../core/audit.ts';
import type { Case } from '../../core/cases/case.ts';
import { settleDeed } from '../../core/cases/doing.ts';
import { no, ok, type Result } from '../../core/result.ts';
import type { Came } from './doing.ts';
import { type CaseParts, changeCase } from './parts.ts';

const auditOutcome = { done: 'success', refused: 'refused', 'not-done': 'failure', unknown: 'unknown' } as const;

/** Writes down what came of a deed, once, with its audit row; `over` where it was settled before. */
export const settleCaseDeed = (
  parts: CaseParts,
  of: Pick<Case, 'id'>,
  deed: string,
  came: Came,
  record: (next: Case, what: Pick<AuditRecord, 'action' | 'outcome' | 'reason' | 'effect' | 'detail'>) => AuditRecord,
): Promise<Result<Case, string>> =>
  changeCase(
    parts,
    of.id,
    (was) => (was.deeds.some((one) => one.id === deed && one.outcome === 'begun') ? ok(settleDeed(was, deed, came)) : no('over')),
    async (tx, next) => {
      const action = next.deeds.find(({ id }) => id === deed)?.action ?? 'unknown';
      const detail: AuditRecord['detail'] = came.validUntil === undefined ? {} : { validUntil: came.validUntil };
      const what = { outcome: auditOutcome[came.outcome], reason: came.reason, effect: deed, detail };
      await tx.audit(record(next, { action: `agent.${action}`, ...what }));
    },
  );

/** The audit record of a deed that nobody in particular settled: a sweep did. `at` is epoch ms. */
export const sweptRecord =
  (at: number) =>
  (
    { id, ticket, target }: Pick<Case, 'id' | 'ticket' | 'target'>,
    what: Pick<AuditRecord, 'action' | 'outcome' | 'reason' | 'effect' | 'detail'>,
  ): AuditRecord => ({
    at,
    actor: 'latchkey',
    role: 'latchkey',
    target: target.account,
    flow: 'case',
    conversation: id,
    methods: [],
    policyVersion: 0,
    source: 'sweep',
    ...what,
    detail: { ticket, ...what.detail },
  });
