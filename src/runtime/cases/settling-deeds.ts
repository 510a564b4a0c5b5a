import { type AuditRecord, ownRecord } from '../../core/audit.ts';
import type { Case, Deed } from '../../core/cases/case.ts';
import { confirmDeed, settleDeed } from '../../core/cases/doing.ts';
import { no, ok, type Result } from '../../core/result.ts';
import type { Came } from './doing.ts';
import { type CaseParts, changeCase } from './parts.ts';

const auditOutcome = { done: 'success', refused: 'refused', 'not-done': 'failure', unknown: 'unknown' } as const;

type Recorded = Pick<AuditRecord, 'action' | 'outcome' | 'reason' | 'effect' | 'detail'>;
type RecordOf = (next: Case, what: Recorded) => AuditRecord;

const whatCame = (next: Case, deed: string, { outcome, reason, validUntil }: Came, detail: AuditRecord['detail']): Recorded => ({
  action: `agent.${next.deeds.find(({ id }) => id === deed)?.action ?? 'unknown'}`,
  outcome: auditOutcome[outcome],
  reason,
  effect: deed,
  detail: validUntil === undefined ? detail : { ...detail, validUntil },
});

const stands = (of: Case, deed: string, as: Deed['outcome']): boolean =>
  of.deeds.some(({ id, outcome }) => id === deed && outcome === as);

type Settle = (
  parts: CaseParts,
  of: Pick<Case, 'id'>,
  deed: string,
  came: Came,
  record: RecordOf,
) => Promise<Result<Case, string>>;

/** Once, with its audit row; `over` where the deed does not stand as it must any more. */
const settles =
  (standing: Deed['outcome'], settle: typeof settleDeed, detail: AuditRecord['detail']): Settle =>
  (parts, of, deed, came, record) =>
    changeCase(
      parts,
      of.id,
      (was) => (stands(was, deed, standing) ? ok(settle(was, deed, came)) : no('over')),
      (tx, next) => tx.audit(record(next, whatCame(next, deed, came, detail))),
    );

/** Writes down what came of a deed, once, with its audit row; `over` where it was settled before. */
export const settleCaseDeed = settles('begun', settleDeed, {});

/** The same for what a later look made of a deed that was told as unknown (SEC-81, SEC-114). */
export const confirmCaseDeed = settles('unknown', confirmDeed, { was: 'unknown' });

/** The audit record of a deed that nobody in particular settled: a sweep did. `at` is epoch ms. */
export const sweptRecord =
  (at: number) =>
  ({ id, ticket, target }: Pick<Case, 'id' | 'ticket' | 'target'>, what: Recorded): AuditRecord =>
    ownRecord(at, { target: target.account, flow: 'case', conversation: id, ...what, detail: { ticket, ...what.detail } });
