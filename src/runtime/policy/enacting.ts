import type { Outcome } from '../../core/effects.ts';
import type { PolicyChanges } from '../../core/policy-change.ts';
import type { Terms } from '../../core/policy-plan.ts';
import { ok } from '../../core/result.ts';
import type { Transaction } from '../../store/records.ts';
import { promiseNudge } from './nudging.ts';
import { type Admin, type PolicyWork, policyRecord } from './parts.ts';
import { keepPlan, planFor } from './plans.ts';
import { adminHerald } from './telling.ts';
import { type Change, writeVersion } from './versions.ts';

/** A change that was agreed to, and how it comes into force. */
export interface Agreed {
  readonly change: Change;
  readonly changes: PolicyChanges;
  readonly terms: Terms;
}

/** Tells those it hurts, where that was wished for. */
const nudging =
  ({ parts }: PolicyWork, { change, changes, terms }: Agreed, id: string, startsAt: number) =>
  async (tx: Transaction): Promise<void> => {
    if (!terms.isNudging) return;
    await promiseNudge(tx, parts, { id, version: change.version, changes, startsAt, after: null }, parts.now());
  };

/** Keeps a change for its day: on record and told first, so that nothing happens on that day which nobody knows of. */
const planned = async (work: PolicyWork, admin: Admin, agreed: Agreed): Promise<Outcome> => {
  const { parts } = work;
  const { change } = agreed;
  const plan = planFor(change, agreed, parts.now());
  const news = { ...change, event: 'policy-planned', by: admin.account.displayName, at: plan.startsAt } as const;
  const tell = await adminHerald(parts, news, admin.by);
  const nudge = nudging(work, agreed, plan.id, plan.startsAt);
  const about = { before: change.before, after: change.after, version: change.version, at: parts.now() };
  const detail = { plan: plan.id, why: change.reason, startsAt: plan.startsAt };
  await parts.records.transaction(async (tx) => {
    await tx.audit(policyRecord(admin, about, { action: 'policy.planned', outcome: 'success', detail }));
    await tell(tx);
    await nudge(tx);
  });
  await keepPlan(parts, plan, 0);
  return ok({ how: 'planned', version: change.version, asked: 0, startsAt: plan.startsAt });
};

/** Makes a change that was agreed to, now or on its day; null when somebody was faster (SEC-96). */
export const enact = async (work: PolicyWork, admin: Admin, agreed: Agreed): Promise<Outcome | null> => {
  const { parts } = work;
  const { change, terms } = agreed;
  if (terms.inDays > 0) return planned(work, admin, agreed);
  const plan = planFor(change, agreed, parts.now());
  const nudge = nudging(work, agreed, plan.id, parts.now());
  if (!(await writeVersion(work, admin, change, nudge))) return null;
  if (terms.watchHours > 0) await keepPlan(parts, plan, 0);
  return ok({ how: 'saved', version: change.version + 1, asked: 0, startsAt: null });
};
