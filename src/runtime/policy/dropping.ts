import { satisfies } from '../../core/evidence.ts';
import { DropTask, type Plans } from '../../core/flows/policy-states.ts';
import { no, ok } from '../../core/result.ts';
import { evidenceIn } from '../effects/given.ts';
import { organisationPolicy } from '../policies.ts';
import type { Perform } from '../turns.ts';
import { adminOf, type PolicyWork, policyRecord } from './parts.ts';
import { keepPlan, openPlans, planOf } from './plans.ts';
import { adminHerald } from './telling.ts';

const mostShown = 20;

/** The changes that wait for their day or are watched. */
export const lookPlans =
  ({ parts }: PolicyWork): Perform =>
  async (_owed, context) => {
    if (!(await adminOf(parts, context))) return no('not-admin');
    const open = (await openPlans(parts)).slice(0, mostShown);
    const shown = await Promise.all(
      open.map(async ({ plan: { id, by, reason, startsAt, state, changes } }) => ({
        id,
        by: (await parts.directory.find(by))?.displayName ?? by,
        reason,
        startsAt,
        state,
        settings: Object.keys(changes).length,
      })),
    );
    return ok(shown as Plans);
  };

/** A plan is not carried out, or not watched any more, by an administrator who has just shown who they are; every administrator hears of it. */
export const dropPlan =
  ({ parts }: PolicyWork): Perform =>
  async (owed, context) => {
    const admin = await adminOf(parts, context);
    if (!admin) return no('not-admin');
    const { policy, version } = await organisationPolicy(parts);
    const { account } = admin;
    if (!satisfies('approver-step-up', context.policy, account.tier, evidenceIn(owed), parts.now())) return no('not-verified');
    const { drop } = DropTask.parse(JSON.parse(String(owed.with?.task || '{}')));
    const kept = await planOf(parts, drop);
    const isOpen = kept?.plan.state === 'waiting' || kept?.plan.state === 'watching';
    if (!kept || !isOpen) return no('changed');
    const news = {
      event: 'policy-dropped',
      by: account.displayName,
      reason: kept.plan.reason,
      before: policy,
      after: policy,
    } as const;
    const tell = await adminHerald(parts, news, admin.by);
    const about = { before: policy, after: policy, version, at: parts.now() };
    const isDropped = await parts.records.transaction(async (tx) => {
      if (!(await keepPlan(tx, parts, { ...kept.plan, state: 'dropped' }, kept.rev))) return false;
      await tx.audit(policyRecord(admin, about, { action: 'policy.dropped', outcome: 'success', detail: { plan: drop } }));
      await tell(tx);
      return true;
    });
    return isDropped ? ok({ how: 'dropped', version, asked: 0, startsAt: null }) : no('changed');
  };
