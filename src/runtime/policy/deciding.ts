import { isSamePerson } from '../../core/cases/case.ts';
import { satisfies } from '../../core/evidence.ts';
import { ProposalTask } from '../../core/flows/policy-approval.ts';
import { changedPolicy } from '../../core/policy-change.ts';
import type { Effect } from '../../core/policy-effect.ts';
import { decideProposal, isOpen, proposalEndsAt } from '../../core/policy-proposal.ts';
import { no, ok } from '../../core/result.ts';
import { partyOf } from '../cases/parts.ts';
import { whoOf } from '../cases/people.ts';
import { evidenceIn } from '../effects/given.ts';
import { agreeToLife, lifeNow } from '../expiration/agreeing.ts';
import { organisationPolicy } from '../policies.ts';
import { answerTo } from '../simulation/following.ts';
import type { Perform } from '../turns.ts';
import { enact } from './enacting.ts';
import { type Admin, adminOf, otherAdmins, type PolicyWork, policyRecord } from './parts.ts';
import { type Kept, keepProposal, proposalOf, proposals } from './proposals.ts';
import { adminHerald, tellDecided } from './telling.ts';
import type { Change, Ground } from './versions.ts';

/** The proposal that was named, or the newest one this administrator can decide, or at least look at. */
const wanted = async ({ parts }: PolicyWork, admin: Admin, named: string, version: number): Promise<Kept | null> => {
  if (named !== '') return proposalOf(parts, named);
  const open = (await proposals(parts)).filter(({ proposal }) => isOpen(proposal, version, parts.now()));
  const newest = open.sort((a, b) => b.proposal.askedAt - a.proposal.askedAt);
  const own = partyOf(admin.account);
  return newest.find(({ proposal }) => !isSamePerson(proposal.by, own)) ?? newest[0] ?? null;
};

/** Who may reset has nothing to do with how long passwords live. */
const onNobody: Effect = { lost: 0, gained: 0, people: 0, groups: [] };

/** Exactly what is proposed, with what it would do to people as of now. */
export const lookProposal =
  (work: PolicyWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const admin = await adminOf(parts, context);
    if (!admin) return no('not-admin');
    const { policy, version } = await organisationPolicy(parts);
    const found = await wanted(work, admin, String(owed.with?.named ?? ''), version);
    if (!found || !isOpen(found.proposal, version, parts.now())) return no('none');
    const { proposal } = found;
    const after = changedPolicy(policy, proposal.changes);
    const life = proposal.life ? await lifeNow(work, proposal.life) : null;
    if (!after.ok || (proposal.life && !life)) return no('changed');
    const rules = { policy: context.policy, policyVersion: context.policyVersion };
    const who = await whoOf(parts, admin.account, rules);
    const proposed = {
      id: proposal.id,
      digest: proposal.digest,
      by: (await parts.directory.find(proposal.by.account))?.displayName ?? proposal.by.account,
      reason: proposal.reason,
      changes: proposal.changes,
      terms: proposal.terms,
      endsAt: proposalEndsAt(proposal),
    };
    if (life) return ok({ who, shown: { ...proposed, life, ...onNobody } });
    const answerOf = async (effect: Effect) => ({ who, shown: { ...proposed, ...effect } });
    return ok(await answerTo(work, { change: { before: policy, after: after.value }, by: admin.by, answerOf }));
  };

/** A decision is won once: it is held as it was asked, so that a version that moved on meanwhile leaves it as it is, and closed with what it made. */
const decisionOn = (parts: PolicyWork['parts'], { proposal, rev }: Kept): Ground => ({
  hold: (tx) => keepProposal(tx, parts, { ...proposal, state: 'asked' }, rev),
  made: (tx) => keepProposal(tx, parts, proposal, rev + 1),
});

/** What it would make of the policy of today; null: it does not hold any more. */
const changeOf = async ({ parts }: PolicyWork, { account }: Admin, { proposal }: Kept): Promise<Change | null> => {
  const { policy: before, version } = await organisationPolicy(parts);
  const after = changedPolicy(before, proposal.changes);
  const { reason, by } = proposal;
  return after.ok ? { before, after: after.value, version, reason, by: by.account, approver: account.id } : null;
};

const reject = async ({ parts }: PolicyWork, admin: Admin, { proposal, rev }: Kept, change: Change): Promise<boolean> => {
  const { life } = proposal;
  const news = { ...change, event: 'policy-rejected', by: admin.account.displayName, life } as const;
  const tell = await adminHerald(parts, news, admin.by);
  const about = { ...change, at: parts.now() };
  const detail = { proposal: proposal.id, proposer: proposal.by.account };
  return parts.records.transaction(async (tx) => {
    if (!(await keepProposal(tx, parts, proposal, rev))) return false;
    await tx.audit(policyRecord(admin, about, { action: 'policy.rejected', outcome: 'success', detail }));
    await tell(tx);
    return true;
  });
};

/** Writes what was decided: the next version, the plan of it, the life of passwords, or the refusal. Gives why that could not be done, such as somebody who was faster; null: it was. */
const settle = async (work: PolicyWork, admin: Admin, kept: Kept, isApproved: boolean): Promise<string | null> => {
  const change = await changeOf(work, admin, kept);
  if (!change) return 'changed';
  const { changes, terms, life } = kept.proposal;
  if (!isApproved) return (await reject(work, admin, kept, change)) ? null : 'changed';
  if (life) return agreeToLife(work, admin, kept, { change: life, version: change.version });
  const agreed = { change, changes, terms, ground: decisionOn(work.parts, kept) };
  return (await enact(work, admin, agreed)) === null ? 'changed' : null;
};

/** What the directory refused, or did not answer to, is decided all the same: it is tried once. */
const isTriedInVain = (why: string): boolean => why === 'not-written' || why === 'unknown';

/** One decision by an administrator who has just shown who they are, on exactly what they were shown (SEC-25, SEC-95, SEC-97). */
export const decide =
  (work: PolicyWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const admin = await adminOf(parts, context);
    if (!admin) return no('not-admin');
    const { tier } = admin.account;
    if (!satisfies('approver-step-up', context.policy, tier, evidenceIn(owed), parts.now())) return no('not-verified');
    const task = ProposalTask.parse(JSON.parse(String(owed.with?.task || '{}')));
    const found = await proposalOf(parts, task.id);
    if (!found) return no('none');
    const { policy, version } = await organisationPolicy(parts);
    const isAlone = (await otherAdmins(parts, admin)).length === 0;
    const isApproved = task.decision === 'approve';
    const decision = { digest: task.digest, approver: partyOf(admin.account), isApproved, version, isAlone };
    const decided = decideProposal(found.proposal, decision, parts.now());
    const why = decided.ok ? await settle(work, admin, { proposal: decided.value, rev: found.rev }, isApproved) : decided.reason;
    if (why) {
      const about = { before: policy, after: policy, version, at: parts.now() };
      const detail = { proposal: task.id };
      await parts.records.audit(
        policyRecord(admin, about, { action: 'policy.decided', outcome: 'refused', reason: why, detail }),
      );
      if (isTriedInVain(why)) work.begin('policy news', () => tellDecided(work, admin, task.id));
      return no(why);
    }
    work.begin('policy news', () => tellDecided(work, admin, task.id));
    return ok(task.decision);
  };
