import type { Policy } from '../../core/policy.ts';
import { policyDifference, weakenings } from '../../core/policy-difference.ts';
import { carriedOut, type Plan } from '../../core/policy-plan.ts';
import { organisationPolicy, type Versioned } from '../policies.ts';
import { policyRecord } from './parts.ts';
import { groundOf, type KeptPlan, keepPlan, type PlanParts } from './plans.ts';
import { adminHerald } from './telling.ts';
import { type Change, writeVersion } from './versions.ts';

/** What was agreed to by one, and weakens by now because something else was changed meanwhile, needs a second administrator (SEC-95). */
const isUnapproved = ({ approver }: Plan, before: Policy, after: Policy): boolean =>
  approver === null && weakenings(policyDifference(before, after)).length > 0;

/** Whether whoever wanted it and whoever agreed to it are administrators still (SEC-18). Rejects where the groups cannot be read: nobody lost a role by an outage. */
const isStillTheirs = async ({ roles }: PlanParts, { by, approver }: Plan): Promise<boolean> => {
  const found = new Set((await roles.holders('admin')).map(({ id }) => id));
  for (const id of approver === null ? [by] : [by, approver])
    if (!found.has(id) && !(await roles.hasRole(id, 'admin'))) return false; // the list of holders ends at a hundred
  return true;
};

/** Nothing is made of it: on record, and every administrator hears. */
const drop = async (parts: PlanParts, kept: KeptPlan, { policy, version }: Versioned, reason: string): Promise<void> => {
  const { plan } = kept;
  const by = (await parts.directory.find(plan.by))?.displayName ?? plan.by;
  const news = { event: 'policy-dropped', by, reason: plan.reason, before: policy, after: policy } as const;
  const tell = await adminHerald(parts, news, null);
  const about = { before: policy, after: policy, version, at: parts.now() };
  const what = { action: 'policy.dropped', outcome: 'failure', reason, detail: { plan: plan.id } } as const;
  await parts.records.transaction(async (tx) => {
    if (!(await keepPlan(tx, parts, { ...plan, state: 'dropped' }, kept.rev))) return;
    await tx.audit(policyRecord(null, about, what));
    await tell(tx);
  });
};

/** Makes a plan whose day has come the next version. It is dropped where what it changes is not as it was, where it weakens and one alone wanted it, or where one of them is no administrator any more. */
export const start = async (parts: PlanParts, kept: KeptPlan): Promise<void> => {
  const { plan } = kept;
  const now = await organisationPolicy(parts);
  const { policy: before, version } = now;
  const after = carriedOut(before, plan);
  if (!after.ok || isUnapproved(plan, before, after.value)) return drop(parts, kept, now, 'changed');
  if (!(await isStillTheirs(parts, plan))) return drop(parts, kept, now, 'not-admin');
  const { reason, by, approver } = plan;
  const change: Change = { before, after: after.value, version, reason, by, approver };
  const made = { version: version + 1, at: parts.now() };
  const state = plan.watchHours > 0 ? 'watching' : 'over';
  await writeVersion({ parts }, null, change, groundOf(parts, kept, { state, made })); // where somebody was faster: looked at again in a moment
};
