import { randomUUID } from 'node:crypto';
import type { AuditRecord } from '../../core/audit.ts';
import { begun, type Campaign, type CampaignMove, campaignMoves, moved, Plan, watched } from '../../core/campaigns/campaign.ts';
import type { EffectName, Outcome } from '../../core/effects.ts';
import { satisfies } from '../../core/evidence.ts';
import { CampaignTask } from '../../core/flows/campaign-states.ts';
import { no, ok } from '../../core/result.ts';
import { whoOf } from '../cases/people.ts';
import { evidenceIn } from '../effects/given.ts';
import { organisationPolicy } from '../policies.ts';
import { type Admin, adminOf, type PolicyWork } from '../policy/parts.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { lookWhoAnswered } from './answered.ts';
import { campaignOf, campaigns, changeCampaign, decideCampaign, keepNew } from './keeping.ts';
import { type CampaignWork, campaignRecord } from './parts.ts';
import { optOut } from './peace.ts';
import { previewOf, whyNotPlanned } from './previewing.ts';
import { progressOf, tellWatchers } from './progress.ts';
import { endLater, lookDependence } from './retiring.ts';

const actions = { pause: 'campaign.paused', resume: 'campaign.resumed', stop: 'campaign.stopped' } as const;
const shownAtOnce = 8;
const lookAgainMs = 10_000;

type What = Pick<AuditRecord, 'action' | 'outcome'> & Partial<Pick<AuditRecord, 'reason' | 'detail' | 'methods'>>;

const recordOf = ({ parts }: CampaignWork, { account, by }: Admin, { policyVersion }: EffectContext, what: What): AuditRecord =>
  campaignRecord({ account: account.id, by }, { at: parts.now(), policyVersion }, what);

/** A campaign is about people, not about the administrator whose own policy the effect came with. */
const wholePolicy = async ({ parts }: CampaignWork) => (await organisationPolicy(parts)).policy;

const adminIn = ({ speaking }: CampaignWork, context: EffectContext) => adminOf(speaking().parts, context);

/** One campaign for its card: who has done it meanwhile is looked at first, and this chat is told of it from now on. */
const openOne = async (work: CampaignWork, { by }: Admin, one: Campaign) => {
  const { parts } = work;
  if (one.state === 'running' && parts.now() - one.lookedAt >= lookAgainMs) await lookWhoAnswered(work, one);
  return progressOf(parts, (await changeCampaign(parts, one.id, (was) => watched(was, by))) ?? one);
};

const look =
  (work: CampaignWork): Perform =>
  async (owed, context): Promise<Outcome> => {
    const { parts, speaking } = work;
    const admin = await adminIn(work, context);
    if (!admin) return no('not-admin');
    const who = await whoOf(speaking().parts, admin.account, context);
    const id = owed.with?.id ? String(owed.with.id) : null;
    const one = id === null ? null : await campaignOf(parts, id);
    if (one) return ok({ who, campaigns: [], only: await openOne(work, admin, one) });
    const last = (await campaigns(parts)).slice(0, shownAtOnce);
    return ok({ who, campaigns: await Promise.all(last.map((some) => progressOf(parts, some))), only: null });
  };

const preview =
  (work: CampaignWork): Perform =>
  async (owed, context): Promise<Outcome> => {
    const admin = await adminIn(work, context);
    if (!admin) return no('not-admin');
    const plan = Plan.parse(JSON.parse(String(owed.with?.plan ?? '{}')));
    return previewOf(work, await wholePolicy(work), plan, admin.account.displayName);
  };

const begin = async (work: CampaignWork, admin: Admin, context: EffectContext, plan: Plan): Promise<Outcome> => {
  const { parts } = work;
  const { id, displayName } = admin.account;
  const one = watched(begun(plan, randomUUID(), { account: id, name: displayName }, parts.now()), admin.by);
  const detail = { campaign: one.id, purpose: plan.purpose.kind, groups: plan.groups.join('; ').slice(0, 2000) };
  await keepNew(parts, one, recordOf(work, admin, context, { action: 'campaign.started', outcome: 'success', detail }));
  return ok(await progressOf(parts, one));
};

const move = async (
  work: CampaignWork,
  admin: Admin,
  context: EffectContext,
  id: string,
  what: CampaignMove,
): Promise<Outcome> => {
  const { parts } = work;
  const change = (was: Campaign): Campaign | null => {
    const next = moved(was, what, parts.now());
    return next && watched(next, admin.by);
  };
  const record = recordOf(work, admin, context, { action: actions[what], outcome: 'success', detail: { campaign: id } });
  const one = await decideCampaign(parts, id, change, record);
  if (!one) return no('moved');
  void tellWatchers(work, { ...one, watchers: one.watchers.filter(({ person }) => person !== admin.by.person) });
  return ok(await progressOf(parts, one));
};

/** Begins a campaign, or lets one go on, for an administrator who has just shown who they are (SEC-25). */
const start =
  (work: CampaignWork, savePolicy: Perform): Perform =>
  async (owed, context): Promise<Outcome> => {
    const admin = await adminIn(work, context);
    if (!admin) return no('not-admin');
    const { parts } = work;
    if (!satisfies('approver-step-up', context.policy, admin.account.tier, evidenceIn(owed), parts.now())) {
      const what = { action: 'campaign.started', outcome: 'refused', reason: 'not-verified' } as const;
      await parts.records.audit(recordOf(work, admin, context, what));
      return no('not-verified');
    }
    const task = CampaignTask.parse(JSON.parse(String(owed.with?.task || '{}')));
    if ('resume' in task) return move(work, admin, context, task.resume, 'resume');
    // Asked before the method's end is planned: an end without its campaign would take people by surprise.
    const reason = await whyNotPlanned(work, await wholePolicy(work), task.plan);
    if (reason) return no(reason);
    const ending = task.retire && (await endLater(savePolicy, task.retire, owed, context));
    return ending && !ending.ok ? ending : begin(work, admin, context, task.plan);
  };

/** Pauses or stops: the safe direction, for every administrator at once. */
const stopOrPause =
  (work: CampaignWork): Perform =>
  async (owed, context): Promise<Outcome> => {
    const admin = await adminIn(work, context);
    if (!admin) return no('not-admin');
    const what = campaignMoves.find((one) => one === owed.with?.move);
    return what && what !== 'resume' ? move(work, admin, context, String(owed.with?.id ?? ''), what) : no('moved');
  };

/** The person of this chat is asked by no campaign any more. */
const never =
  ({ parts }: CampaignWork): Perform =>
  async (owed, context): Promise<Outcome> => {
    const account = await parts.directory.findByIdentity(context.row.address);
    if (!account) return no('not-linked');
    const what = { action: 'campaign.opted-out', outcome: 'success', target: account.id } as const;
    const { channel, tenant, person } = context.row.address;
    const doer = { account: account.id, by: { channel, tenant, person } };
    const about = { at: parts.now(), policyVersion: context.policyVersion };
    const record = { ...campaignRecord(doer, about, what), role: 'self', effect: owed.id } as const;
    return (await optOut(parts, account.id, record)) ? ok(null) : no('unavailable');
  };

/** The effects of campaigns. `savePolicy` is how an administrator changes the policy, and `policyWork` what it works with: a method that ends goes that way, and no other. */
export const campaignEffects = (work: CampaignWork, policyWork: PolicyWork, savePolicy: Perform) =>
  ({
    'campaign-look': look(work),
    'campaign-preview': preview(work),
    'campaign-start': start(work, savePolicy),
    'retirement-look': lookDependence(policyWork),
    'campaign-move': stopOrPause(work),
    'campaign-opt-out': never(work),
  }) satisfies Partial<Record<EffectName, Perform>>;
