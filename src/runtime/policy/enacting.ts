import type { Outcome } from '../../core/effects.ts';
import type { PolicyChanges } from '../../core/policy-change.ts';
import type { Plan, Terms } from '../../core/policy-plan.ts';
import { ok } from '../../core/result.ts';
import type { Transaction } from '../../store/records.ts';
import { promiseNudge } from './nudging.ts';
import { type Admin, type PolicyWork, policyRecord } from './parts.ts';
import { keepPlan, planFor } from './plans.ts';
import { adminHerald } from './telling.ts';
import { type Change, type Ground, writeVersion } from './versions.ts';

/** A change that was agreed to, what that rests on, and how it comes into force. */
export interface Agreed {
  readonly change: Change;
  readonly changes: PolicyChanges;
  readonly terms: Terms;
  readonly ground: Ground;
}

/** Closes what the change rests on, keeps the plan where there is one, and tells those it hurts, where that was wished for. */
const follow = async (tx: Transaction, { parts }: PolicyWork, agreed: Agreed, plan: Plan): Promise<void> => {
  const { change, changes, terms, ground } = agreed;
  await ground.made(tx);
  if (terms.inDays > 0 || terms.watchHours > 0) await keepPlan(tx, parts, plan, 0);
  const nudge = { id: plan.id, version: change.version, changes, startsAt: plan.startsAt, after: null };
  if (terms.isNudging) await promiseNudge(tx, parts, nudge, parts.now());
};

/** Keeps a change for its day: decided, on record, told and planned in one transaction, so that no kill leaves one of them alone (SEC-114). */
const planned = async (work: PolicyWork, admin: Admin, agreed: Agreed): Promise<Outcome | null> => {
  const { parts } = work;
  const { change, ground } = agreed;
  const plan = planFor(change, agreed, parts.now());
  const news = { ...change, event: 'policy-planned', by: admin.account.displayName, at: plan.startsAt } as const;
  const tell = await adminHerald(parts, news, admin.by);
  const about = { before: change.before, after: change.after, version: change.version, at: parts.now() };
  const detail = { plan: plan.id, why: change.reason, startsAt: plan.startsAt };
  const isPlanned = await parts.records.transaction(async (tx) => {
    if (!(await ground.hold(tx))) return false;
    await tx.audit(policyRecord(admin, about, { action: 'policy.planned', outcome: 'success', detail }));
    await follow(tx, work, agreed, plan);
    await tell(tx);
    return true;
  });
  return isPlanned ? ok({ how: 'planned', version: change.version, asked: 0, startsAt: plan.startsAt }) : null;
};

/** Makes a change that was agreed to, now or on its day; null when somebody was faster (SEC-96). */
export const enact = async (work: PolicyWork, admin: Admin, agreed: Agreed): Promise<Outcome | null> => {
  const { change, terms, ground } = agreed;
  if (terms.inDays > 0) return planned(work, admin, agreed);
  const plan = planFor(change, agreed, work.parts.now());
  const made = (tx: Transaction): Promise<void> => follow(tx, work, agreed, plan);
  if (!(await writeVersion(work, admin, change, { hold: ground.hold, made }))) return null;
  return ok({ how: 'saved', version: change.version + 1, asked: 0, startsAt: null });
};
