import type { AuditRecord } from '../../core/audit.ts';
import type { Case } from '../../core/cases/case.ts';
import { close } from '../../core/cases/handing.ts';
import { caseEndsAt, expireRequest, openRequest, requestEndsAt, requestUrgentAt } from '../../core/cases/waiting.ts';
import { no, ok } from '../../core/result.ts';
import { type Done, rulesNow } from './chore.ts';
import { type Speaking, tellApprovers, tellCase } from './news.ts';
import { changeCase, limitsOf, type Rules } from './parts.ts';
import { type CasePromise, promiseBringing } from './promises.ts';
import { sweptRecord } from './settling-deeds.ts';

type What = Pick<AuditRecord, 'action' | 'outcome'> & { readonly request?: string };

const recordOf = (of: Case, at: number, { action, outcome, request }: What): AuditRecord =>
  sweptRecord(at)(of, { action, outcome, reason: null, effect: null, detail: request ? { request } : {} });

/** Nobody has decided for a while: every approver is asked again, and now an open card gives way. Once. */
const escalate = async ({ parts }: Speaking, of: Case, request: string): Promise<void> => {
  const at = parts.now();
  await parts.records.transaction(async (tx) => {
    if (!(await tx.consume('approval-urgent', request, at))) return;
    await promiseBringing(tx, parts.keys, of, { about: request, flow: 'approval', isUrgent: true, at });
    await tx.audit(recordOf(of, at, { action: 'approval.escalated', outcome: 'success', request }));
  });
};

/** Nobody decided in time: over for everybody, on record, and seen on every card (SEC-89). */
const expire = async (speaking: Speaking, of: Case, request: string, rules: Rules): Promise<void> => {
  const { parts } = speaking;
  const at = parts.now();
  const expired = await changeCase(
    parts,
    of.id,
    (was) => {
      const next = expireRequest(was, request, limitsOf(rules.policy), at);
      return next ? ok(next) : no('over');
    },
    (tx, next) => tx.audit(recordOf(next, at, { action: 'approval.expired', outcome: 'failure', request })),
  );
  if (!expired.ok) return;
  await tellCase(speaking, expired.value, rules);
  await tellApprovers(speaking, request, 'expired');
};

const watchRequest = async (speaking: Speaking, of: Case, request: string, rules: Rules): Promise<Done> => {
  const now = speaking.parts.now();
  const limits = limitsOf(rules.policy);
  const asked = of.requests.find(({ id, state }) => id === request && state === 'asked');
  if (!asked || of.closedAt !== null) return 'over';
  if (!openRequest(of, request, limits, now)) {
    await expire(speaking, of, request, rules);
    return 'over';
  }
  if (now < requestUrgentAt(asked, limits)) return { again: requestUrgentAt(asked, limits) };
  await escalate(speaking, of, request);
  return { again: requestEndsAt(asked, limits) };
};

/** Nothing has happened in it for an hour: it is closed, and with it everything in it that was open. */
const watchCase = async (speaking: Speaking, of: Case, rules: Rules): Promise<Done> => {
  const { parts } = speaking;
  const at = parts.now();
  if (of.closedAt !== null) return 'over';
  if (at < caseEndsAt(of)) return { again: caseEndsAt(of) };
  const closed = await changeCase(
    parts,
    of.id,
    (was) => (was.closedAt === null && at >= caseEndsAt(was) ? ok(close(was, at)) : no('over')),
    (tx, next) => tx.audit(recordOf(next, at, { action: 'case.expired', outcome: 'success' })),
  );
  if (!closed.ok) return { again: at + 1_000 }; // something has just happened in it
  await tellCase(speaking, closed.value, rules);
  for (const { id, state } of closed.value.requests) if (state === 'asked') await tellApprovers(speaking, id, 'closed');
  return 'over';
};

/** Looks whether a request or a case has run out of time, on whichever replica comes first: what a person lets lie ends also after a restart. */
export const watch = async (speaking: Speaking, { case: id, about }: CasePromise): Promise<Done> => {
  const of = await speaking.parts.records.caseOf(id);
  if (!of) return 'over';
  const rules = await rulesNow(speaking);
  return about === null ? watchCase(speaking, of, rules) : watchRequest(speaking, of, about, rules);
};
