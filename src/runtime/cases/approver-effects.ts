import { whyNotDecide } from '../../core/cases/approving.ts';
import type { EffectName } from '../../core/effects.ts';
import { satisfies } from '../../core/evidence.ts';
import { no, ok } from '../../core/result.ts';
import { evidenceIn } from '../effects/given.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { decideRequest } from './approving.ts';
import { tellApprovers, tellCase } from './news.ts';
import { type Actor, type CaseParts, limitsOf, partyOf } from './parts.ts';
import { whoOf } from './people.ts';
import type { CaseWork } from './work.ts';

type ApproverEffect = Extract<EffectName, `approval-${string}`>;

const minute = 60_000;

const approverOf = async ({ directory }: CaseParts, { row }: EffectContext): Promise<Actor | null> => {
  const account = await directory.findByIdentity(row.address);
  return account && !account.untouchable ? { account, by: row.address, role: 'approver' } : null;
};

const nameOf = async ({ directory }: CaseParts, account: string): Promise<string> =>
  (await directory.find(account))?.displayName ?? '';

const look =
  ({ parts }: CaseWork): Perform =>
  async (owed, context) => {
    const actor = await approverOf(parts, context);
    const [id = '', request = ''] = String(owed.with?.named ?? '').split(':');
    const of = actor && (await parts.roles.hasRole(actor.account.id, 'approver')) ? await parts.records.caseOf(id) : null;
    const asked = of?.requests.find((one) => one.id === request);
    if (!actor || !of || asked?.state !== 'asked' || whyNotDecide(of, asked, partyOf(actor.account))) return no('none');
    const rules = { policy: context.policy, policyVersion: context.policyVersion };
    const proof = of.verifications.find((one) => one.id === asked.verification);
    return ok({
      who: await whoOf(parts, actor.account, rules),
      shown: {
        case: of.id,
        request: asked.id,
        digest: asked.digest,
        action: asked.action,
        agent: await nameOf(parts, asked.agent.account),
        target: await nameOf(parts, of.target.account),
        ticket: of.ticket,
        reason: asked.reason,
        methods: proof?.methods ?? [],
        about: asked.about === null ? null : ((await parts.records.registration(asked.about))?.method ?? null),
        isVouched: Boolean(proof?.voucher),
        endsAt: asked.askedAt + limitsOf(context.policy).approvalLifeMinutes * minute,
        state: asked.state,
      },
    });
  };

interface Task {
  readonly case: string;
  readonly request: string;
  readonly digest: string;
  readonly decision: 'approve' | 'reject';
}

const decide =
  (work: CaseWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const actor = await approverOf(parts, context);
    const isProven = actor && satisfies('approver-step-up', context.policy, actor.account.tier, evidenceIn(owed), parts.now());
    if (!actor || !isProven) return no('not-verified');
    const task = JSON.parse(String(owed.with?.task || '{}')) as Task;
    const rules = { policy: context.policy, policyVersion: context.policyVersion };
    const { request, digest, decision } = task;
    const decided = await decideRequest(parts, task.case, actor, { request, digest, isApproved: decision === 'approve' }, rules);
    if (!decided.ok) return decided;
    work.begin('case news', async () => {
      await tellCase(work.speaking(), decided.value, rules);
      await tellApprovers(work.speaking(), task.request, 'decided');
    });
    return ok(decision);
  };

/** Every effect of the approver's card. */
export const approverEffects = (work: CaseWork): Readonly<Record<ApproverEffect, Perform>> => ({
  'approval-look': look(work),
  'approval-decide': decide(work),
});
