import { whyNotDecide } from '../../core/cases/approving.ts';
import type { EffectName } from '../../core/effects.ts';
import { satisfies } from '../../core/evidence.ts';
import { no, ok } from '../../core/result.ts';
import { evidenceIn } from '../effects/given.ts';
import { oldestRelease } from '../releases/waiting.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { decideRequest } from './approving.ts';
import { tellApprovers, tellCase } from './news.ts';
import { listed, type OpenRequest, openRequestsFor } from './open-requests.ts';
import { type Actor, type CaseParts, limitsOf, partyOf, type Rules } from './parts.ts';
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

/** The request somebody was asked about, while they may decide it; null: it is over, or not theirs. */
const named = async ({ records }: CaseParts, { account }: Actor, name: string): Promise<OpenRequest | null> => {
  const [id = '', wanted = ''] = name.split(':');
  const of = await records.caseOf(id);
  const request = of?.requests.find((one) => one.id === wanted && one.state === 'asked');
  return of && request && whyNotDecide(of, request, partyOf(account)) === null ? { of, request } : null;
};

const look =
  (work: CaseWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const actor = await approverOf(parts, context);
    if (!actor || !(await parts.roles.hasRole(actor.account.id, 'approver'))) return no('none');
    const rules = { policy: context.policy, policyVersion: context.policyVersion };
    const name = owed.with?.named;
    const open = name ? [] : await openRequestsFor(parts, actor.account, rules);
    if (open.length > 1) return ok(await listed(parts, open));
    const found = name ? await named(parts, actor, String(name)) : open[0];
    if (found) return ok(await shownTo(parts, actor, found, rules));
    return no(!name && (await oldestRelease(work, actor.account)) ? 'release' : 'none');
  };

/** Exactly what is decided on, and who decides (SEC-89). */
const shownTo = async (parts: CaseParts, actor: Actor, { of, request: asked }: OpenRequest, rules: Rules) => {
  const proof = of.verifications.find((one) => one.id === asked.verification);
  return {
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
      endsAt: asked.askedAt + limitsOf(rules.policy).approvalLifeMinutes * minute,
      state: asked.state,
    },
  };
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
