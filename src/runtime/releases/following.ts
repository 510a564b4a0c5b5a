import type { Account } from '../../core/account.ts';
import { type AuditRecord, ownRecord } from '../../core/audit.ts';
import type { Conversation } from '../../core/conversation.ts';
import { type Identity, identityKey } from '../../core/identity.ts';
import { isAsked, type Release, type ReleaseEnd, releaseEndsAt, releaseKeptMs, releaseUrgentMs } from '../../core/release.ts';
import { AppError } from '../../core/result.ts';
import { waitMs } from '../../delivery/outbox-worker.ts';
import type { ClaimedItem } from '../../store/records.ts';
import type { Done } from '../cases/chore.ts';
import type { Reached } from '../cases/knocking.ts';
import { type Speaking, speakFirst, tellOne } from '../cases/news.ts';
import { chatsNow } from '../known-chats.ts';
import { organisationPolicy } from '../policies.ts';
import { nameFor } from '../rows.ts';
import { approversFor } from './approvers.ts';
import { releaseOf, removeRelease } from './keeping.ts';
import { type Followed, openFollowed, releaseTopic } from './promises.ts';
import { applyEnd, settleRelease } from './settling.ts';

const leaseMs = 90_000;
const atOnce = 16;
const busyAgainMs = 3_000;
/** How often somebody looks whether the emergency is still there. */
const lookAgainMs = 15_000;

const sweptRecord = ({ id, account }: Release, at: number, policyVersion: number, why: 'expired' | 'over'): AuditRecord => {
  const about = { target: account, flow: 'release', policyVersion, detail: { release: id } };
  return ownRecord(at, { action: `release.${why}`, outcome: 'failure', ...about });
};

/** Whether an approver is deciding about somebody else's leave now: their step-up gives way to no other. */
const isDeciding = ({ flow, state }: Conversation): boolean => flow === 'release-approval' && state.at !== 'asked';

/** Begins the card of an approver in every chat of theirs, once; again, and then in place of what is open, when nobody has decided for a while. A step-up for another one is let end. */
const askApprover = async (speaking: Speaking, release: Release, approver: Account): Promise<readonly Reached[]> => {
  const isUrgent = speaking.parts.now() >= release.askedAt + releaseUrgentMs;
  const came: Reached[] = [];
  for (const identity of await chatsNow(speaking.parts, approver.id)) {
    const id = nameFor(`release.${release.id}.${isUrgent ? 'urgent.' : ''}${identityKey(identity)}`);
    const word = { flow: 'release-approval', named: release.account, about: release.id, id } as const;
    came.push(await speakFirst(speaking, identity, { ...word, manners: isUrgent ? 'interrupt' : 'wait', spares: isDeciding }));
  }
  return came;
};

/** Ends it as nobody's decision, on record. */
const end = async ({ parts }: Speaking, release: Release, version: number, state: 'expired' | 'over'): Promise<Done> => {
  const now = parts.now();
  const record = sweptRecord(release, now, version, state);
  await settleRelease(parts, release, { state, decidedAt: now, approver: null }, record);
  return 'over';
};

/** Asks whoever may decide, as of now, until somebody has, its time is over, or the emergency or the account is gone. */
const ask = async (speaking: Speaking, release: Release): Promise<Done> => {
  const { parts } = speaking;
  const now = parts.now();
  const [{ policy, version }, account] = await Promise.all([organisationPolicy(parts), parts.directory.find(release.account)]);
  if (policy.emergency.level !== 'guarded' || !account) return end(speaking, release, version, 'over');
  if (!isAsked(release, now)) return end(speaking, release, version, 'expired');
  const came: Reached[] = [];
  for (const one of await approversFor(parts, account, release)) came.push(...(await askApprover(speaking, release, one)));
  return { again: Math.min(releaseEndsAt(release), now + (came.includes('busy') ? busyAgainMs : lookAgainMs)) };
};

/** Whoever asked sees it in the card that waits; who has gone on to something else is told of leave that was given once they are free. */
const tellRequester = async (speaking: Speaking, { id }: Followed, end: ReleaseEnd, identity: Identity): Promise<Reached> => {
  if (await tellOne(speaking, identity, id, end.state)) return 'reached';
  if (end.state !== 'given') return 'reached';
  const once = nameFor(`release.${id}.given.${identityKey(identity)}`);
  return speakFirst(speaking, identity, { flow: 'release', named: id, about: id, id: once, manners: 'wait' });
};

const tellApprovers = async (speaking: Speaking, { id }: Followed, end: ReleaseEnd): Promise<void> => {
  const news = end.state === 'expired' || end.state === 'over' ? end.state : 'decided';
  for (const { id: approver } of await speaking.parts.roles.holders('approver'))
    for (const identity of await chatsNow(speaking.parts, approver))
      if (approver !== end.approver) await tellOne(speaking, identity, id, news);
};

/** Tells everybody how it ended, and comes back a day later to remove it. */
const bring = async (speaking: Speaking, one: Followed, end: ReleaseEnd): Promise<Done> => {
  const { parts } = speaking;
  const keptUntil = end.decidedAt + releaseKeptMs;
  if (parts.now() >= keptUntil) return removeRelease(parts, one).then(() => 'over');
  await applyEnd(parts, one, end);
  const came: Reached[] = [];
  for (const identity of await chatsNow(speaking.parts, one.account))
    came.push(await tellRequester(speaking, one, end, identity));
  await tellApprovers(speaking, one, end);
  const isOld = parts.now() > end.decidedAt + releaseUrgentMs;
  return { again: came.includes('busy') && !isOld ? parts.now() + busyAgainMs : keptUntil };
};

const follow = async (speaking: Speaking, one: Followed): Promise<Done> => {
  if (one.end) return bring(speaking, one, one.end);
  const kept = await releaseOf(speaking.parts, one.account);
  return kept?.release.id === one.id && kept.release.state === 'asked' ? ask(speaking, kept.release) : 'over';
};

const attempt = async (speaking: Speaking, item: ClaimedItem): Promise<Done> => {
  const { keys, log, now } = speaking.parts;
  const one = openFollowed(keys, item);
  if (!one) {
    log.warn('alarm: a promise of a release was altered', { alarm: 'tamper', topic: releaseTopic });
    return 'never';
  }
  return follow(speaking, one).catch((error: unknown) => {
    const code = error instanceof AppError ? error.code : 'unexpected';
    log.warn('a promise of a release could not be kept yet', { topic: releaseTopic, code });
    return { again: now() + waitMs(item.attempts) };
  });
};

const keep = async (speaking: Speaking, item: ClaimedItem): Promise<void> => {
  const { records, replica, now } = speaking.parts;
  const how = await attempt(speaking, item);
  if (how === 'over') await records.done(item.id, replica, now());
  else if (how === 'never') await records.bury(item.id, replica, now());
  else await records.retry(item.id, replica, how.again);
};

/** Looks after every request for leave that is due, on whichever replica comes first: asks, ends, brings the news. At least once. */
export const followReleases = async (speaking: Speaking): Promise<void> => {
  const { records, replica, now } = speaking.parts;
  for (;;) {
    const due = await records.claim([releaseTopic], replica, now(), leaseMs, atOnce);
    await Promise.all(due.map((item) => keep(speaking, item)));
    if (due.length < atOnce) return;
  }
};
