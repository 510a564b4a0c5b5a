import type { z } from 'zod';
import { satisfies } from '../../core/evidence.ts';
import { PolicyTask } from '../../core/flows/policy-states.ts';
import { changedPolicy } from '../../core/policy-change.ts';
import { policyDifference, weakenings } from '../../core/policy-difference.ts';
import { no, ok, type Result } from '../../core/result.ts';
import { evidenceIn } from '../effects/given.ts';
import { organisationPolicy } from '../policies.ts';
import type { Perform } from '../turns.ts';
import { type Agreed, enact } from './enacting.ts';
import { type Admin, adminOf, type PolicyWork, policyRecord } from './parts.ts';
import { propose } from './proposing.ts';
import { type Change, freely } from './versions.ts';

/** What the step-up was for, if it still is what it was: the version is today's, and every value in its bounds (SEC-96, SEC-99). */
const changeIn = async (
  { parts }: PolicyWork,
  admin: Admin,
  task: z.output<typeof PolicyTask>,
): Promise<Result<Change, 'changed' | 'out-of-bounds' | 'reason'>> => {
  const { policy, version } = await organisationPolicy(parts);
  if (version !== task.version) return no('changed');
  const after = changedPolicy(policy, task.changes);
  if (!after.ok) return no('out-of-bounds');
  const { length } = [...task.reason.trim()];
  if (length < 10 || length > 200) return no('reason');
  return ok({ before: policy, after: after.value, version, reason: task.reason.trim(), by: admin.account.id, approver: null });
};

const refused = async ({ parts }: PolicyWork, admin: Admin, version: number, reason: string) => {
  const { policy } = await organisationPolicy(parts);
  const about = { before: policy, after: policy, version, at: parts.now() };
  await parts.records.audit(policyRecord(admin, about, { action: 'policy.changed', outcome: 'refused', reason }));
  return no(reason);
};

/** A change by an administrator who has just shown who they are: saved where nothing weakens, else kept for a second one (SEC-25, SEC-95). */
export const save =
  (work: PolicyWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const admin = await adminOf(parts, context);
    if (!admin) return no('not-admin');
    const { tier } = admin.account;
    if (!satisfies('approver-step-up', context.policy, tier, evidenceIn(owed), parts.now()))
      return refused(work, admin, context.policyVersion, 'not-verified');
    const task = PolicyTask.parse(JSON.parse(String(owed.with?.task || '{}')));
    const change = await changeIn(work, admin, task);
    if (!change.ok) return refused(work, admin, context.policyVersion, change.reason);
    const { before, after, version } = change.value;
    const agreed: Agreed = { change: change.value, changes: task.changes, terms: task.terms, ground: freely };
    if (weakenings(policyDifference(before, after)).length > 0) return propose(work, admin, agreed);
    return (await enact(work, admin, agreed)) ?? refused(work, admin, version, 'changed');
  };
