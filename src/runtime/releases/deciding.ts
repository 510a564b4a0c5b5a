import type { z } from 'zod';
import type { Account } from '../../core/account.ts';
import { satisfies } from '../../core/evidence.ts';
import { ReleaseTask } from '../../core/flows/release-approval.ts';
import { decideRelease, releaseEndsAt } from '../../core/release.ts';
import { no, ok } from '../../core/result.ts';
import { partyOf } from '../cases/parts.ts';
import { whoOf } from '../cases/people.ts';
import { type CaseWork, rulesOf } from '../cases/work.ts';
import { evidenceIn } from '../effects/given.ts';
import { recordOf } from '../recording.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { followReleases } from './following.ts';
import { releaseOf } from './keeping.ts';
import { settleRelease } from './settling.ts';
import { oldestRelease, openRelease } from './waiting.ts';

const approverOf = async ({ parts }: CaseWork, { row }: EffectContext): Promise<Account | null> => {
  const account = await parts.directory.findByIdentity(row.address);
  return account && !account.untouchable && (await parts.roles.hasRole(account.id, 'approver')) ? account : null;
};

/** Exactly what is asked, as of now: the one that was named, or the oldest (SEC-89). */
export const lookRelease =
  (work: CaseWork): Perform =>
  async (owed, context) => {
    const approver = await approverOf(work, context);
    if (!approver) return no('not-approver');
    const named = String(owed.with?.named ?? '');
    const open = named === '' ? await oldestRelease(work, approver) : await openRelease(work, approver, named);
    if (!open || context.policy.emergency.level !== 'guarded') return no('over');
    const { release, target } = open;
    const { displayName: name, login } = target;
    const shown = { id: release.id, digest: release.digest, account: target.id, name, login, endsAt: releaseEndsAt(release) };
    return ok({ who: await whoOf(work.parts, approver, rulesOf(context)), shown });
  };

/** How it was decided; or why it was not. */
const decided = async ({ parts }: CaseWork, context: EffectContext, approver: Account, task: z.infer<typeof ReleaseTask>) => {
  const [kept, target] = await Promise.all([releaseOf(parts, task.account), parts.directory.find(task.account)]);
  if (!kept || !target || context.policy.emergency.level !== 'guarded') return no('over');
  const isApproved = task.decision === 'approve';
  const decision = { digest: task.digest, approver: partyOf(approver), requester: partyOf(target), isApproved };
  const end = decideRelease(kept.release, decision, parts.now());
  if (!end.ok) return end;
  const what = { action: 'release.decided', outcome: 'success', target: target.id } as const;
  const about = { reason: isApproved ? 'approved' : 'rejected', detail: { account: approver.id, release: kept.release.id } };
  const record = { ...recordOf(context, parts.now(), { ...what, ...about }), role: 'approver' as const };
  return (await settleRelease(parts, kept.release, end.value, record)) ? ok(task.decision) : no('decided');
};

/** One decision by an approver who has just shown who they are, on exactly what they were shown, about somebody else (SEC-19, SEC-25, SEC-89). A refusal is on record too. */
export const decideForRelease =
  (work: CaseWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const task = ReleaseTask.parse(JSON.parse(String(owed.with?.task || '{}')));
    const refused = async (reason: string) => {
      const what = { action: 'release.decided', outcome: 'refused', reason, target: task.account } as const;
      await parts.records.audit({ ...recordOf(context, parts.now(), what), role: 'approver' });
      return no(reason);
    };
    const approver = await approverOf(work, context);
    if (!approver) return refused('not-approver');
    if (!satisfies('approver-step-up', context.policy, approver.tier, evidenceIn(owed), parts.now()))
      return refused('not-verified');
    const came = await decided(work, context, approver, task);
    if (!came.ok) return refused(came.reason);
    work.begin('release news', () => followReleases(work.speaking()));
    return came;
  };
