import type { Account } from '../../core/account.ts';
import { canSatisfy, type Refusal } from '../../core/flows/who.ts';
import { askRelease, isAsked, isGiven, type Release } from '../../core/release.ts';
import { no, ok } from '../../core/result.ts';
import { digestOf, partyOf } from '../cases/parts.ts';
import { whoOf } from '../cases/people.ts';
import { type CaseWork, rulesOf } from '../cases/work.ts';
import { refusalsOf, worksBy } from '../effects/refusals.ts';
import { recordOf } from '../recording.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { reachedApprovers } from './approvers.ts';
import { followReleases } from './following.ts';
import { keepRelease, releaseOf } from './keeping.ts';
import { promiseFollowing } from './promises.ts';

const mostRaces = 8;

const deeds = ['reset', 'unlock', 'change'] as const;

/** Why leave would not open a deed; `over`: it needs none any more. A directory that is down may be back within the hour. */
const whyNot = async (
  { parts }: CaseWork,
  { policy }: EffectContext,
  account: Account,
  deed: (typeof deeds)[number],
): Promise<Refusal | 'over' | null> => {
  const refusals = (await refusalsOf(parts, policy, account, deed, worksBy(parts))).filter((one) => one !== 'directory-down');
  if (!refusals.includes('needs-approver')) return refusals[0] ?? 'over';
  return refusals.find((one) => one !== 'needs-approver') ?? null;
};

/** Why no approver is bothered: self-service would be refused all the same. Null: leave is all that lacks, for one deed at least. */
const whyInVain = async (work: CaseWork, context: EffectContext, account: Account): Promise<Refusal | 'over' | null> => {
  const { parts } = work;
  const looked = await Promise.all(deeds.map(async (deed) => ({ deed, why: await whyNot(work, context, account, deed) })));
  const opened = looked.filter(({ why }) => why === null);
  if (opened.length === 0) return looked.find(({ why }) => why !== 'not-supported')?.why ?? 'not-supported';
  const who = await whoOf(parts, account, rulesOf(context));
  if (who.methods.length === 0) return 'not-registered';
  const can = opened.some(({ deed }) => canSatisfy(deed, who, context.policy, parts.now()));
  return can ? null : 'not-enough-methods';
};

/** Writes the request that is open, or a new one; whoever asks twice, or on two devices, waits for the same. */
const kept = async ({ parts }: CaseWork, id: string, account: Account) => {
  for (let race = 0; race < mostRaces; race += 1) {
    const before = await releaseOf(parts, account.id);
    const last = before?.release ?? null;
    if (last && (last.id === id || isAsked(last, parts.now()))) return ok(last);
    const asked = askRelease(last, id, partyOf(account), parts.now(), digestOf);
    if (!asked.ok || (await keepRelease(parts, asked.value, before?.rev ?? 0))) return asked;
  }
  return no('unavailable');
};

/** On record, and promised to the approvers: once, however often it is begun again. */
const promise = ({ parts }: CaseWork, context: EffectContext, { id, account }: Release): Promise<void> =>
  parts.records.transaction(async (tx) => {
    if (!(await tx.consume('release-asked', id, parts.now()))) return;
    const detail = { release: id };
    await tx.audit(recordOf(context, parts.now(), { action: 'release.asked', outcome: 'success', target: account, detail }));
    await promiseFollowing(tx, parts.keys, { id, account, end: null }, parts.now());
  });

/** Whether the leave somebody is brought is good, or the one they have. */
const isGood = async ({ parts }: CaseWork, { id }: Account, named: string): Promise<string | null> => {
  const found = await releaseOf(parts, id);
  if (!found || !isGiven(found.release, parts.now())) return null;
  return named === '' || named === found.release.id ? found.release.id : null;
};

/** Asks every approver for somebody's leave to help themself once; three times a day at most (SEC-98). */
export const askForRelease =
  (work: CaseWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const account = await parts.directory.findByIdentity(context.row.address);
    if (!account) return no('not-linked');
    const named = String(owed.with?.named ?? '');
    const good = context.policy.emergency.level === 'guarded' ? await isGood(work, account, named) : null;
    if (good || named !== '') return good ? ok({ id: good, asked: 0, isGiven: true }) : no('over');
    const refused = async (reason: string) => {
      const what = { action: 'release.asked', outcome: 'refused', reason, target: account.id } as const;
      await parts.records.audit(recordOf(context, parts.now(), what));
      return no(reason);
    };
    const inVain = await whyInVain(work, context, account);
    if (inVain) return refused(inVain);
    const approvers = await reachedApprovers(parts, account);
    if (approvers === 0) return refused('nobody');
    const one = await kept(work, owed.id, account);
    if (!one.ok) return refused(one.reason);
    await promise(work, context, one.value);
    work.begin('ask approvers', () => followReleases(work.speaking()));
    return ok({ id: one.value.id, asked: approvers, isGiven: false });
  };
