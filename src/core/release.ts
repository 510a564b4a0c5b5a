import { z } from 'zod';
import { canonical } from './audit.ts';
import { isSamePerson, type Party } from './cases/case.ts';
import { no, ok, type Result } from './result.ts';

const minute = 60_000;
const dayMs = 86_400_000;
/** How long it waits for an approver, and how long it is good once it was given. */
const releaseAskedMs = 60 * minute;
const releaseGoodMs = 30 * minute;
/** When every approver is asked again, and an open card gives way. */
export const releaseUrgentMs = 10 * minute;
/** How long it is known that somebody asked, after it ended: as long as it counts for how often they may. */
export const releaseKeptMs = dayMs;
const mostADay = 3;

/** In a guarded emergency: somebody's leave to help themself once, which an approver gives (SEC-98). Times are epoch ms. */
export const Release = z.strictObject({
  id: z.string(),
  account: z.string(),
  person: z.string(),
  askedAt: z.number(),
  /** Names exactly what is shown to an approver. */
  digest: z.string(),
  state: z.enum(['asked', 'given', 'refused', 'expired', 'over', 'used']),
  decidedAt: z.number().nullable(),
  approver: z.string().nullable(),
  /** When this account asked within the last day, this time included. */
  asks: z.array(z.number()).max(mostADay),
});
/** One at a time for an account; the next one takes its place and carries `asks` on. */
export type Release = z.infer<typeof Release>;

/** How a request for leave ended. `over`: the emergency it was asked in is not there any more. */
export const ReleaseEnd = z.strictObject({
  state: z.enum(['given', 'refused', 'expired', 'over']),
  decidedAt: z.number(),
  approver: z.string().nullable(),
});
/** What is brought to whoever asked, and put on record. */
export type ReleaseEnd = z.infer<typeof ReleaseEnd>;

/** Everything an approver decides about, in one text. */
const releaseText = ({ id, account, person, askedAt }: Pick<Release, 'id' | 'account' | 'person' | 'askedAt'>): string =>
  canonical({ id, account, person, askedAt });

/** A new request after the last one of the account; refused to whoever has asked three times within a day. `digestOf` hashes what is shown. */
export const askRelease = (
  before: Release | null,
  id: string,
  { account, person }: Party,
  now: number,
  digestOf: (text: string) => string,
): Result<Release, 'too-many'> => {
  const asks = [...(before?.asks ?? []).filter((at) => at > now - dayMs), now];
  if (asks.length > mostADay) return no('too-many');
  const bare = { id, account, person, askedAt: now };
  return ok({ ...bare, asks, digest: digestOf(releaseText(bare)), state: 'asked', decidedAt: null, approver: null });
};

/** When nobody can decide any more; epoch ms. */
export const releaseEndsAt = ({ askedAt }: Pick<Release, 'askedAt'>): number => askedAt + releaseAskedMs;

/** Whether an approver can still decide. */
export const isAsked = (one: Release, now: number): boolean => one.state === 'asked' && now < releaseEndsAt(one);

/** Whether it is good now. */
export const isGiven = ({ state, decidedAt }: Release, now: number): boolean =>
  state === 'given' && decidedAt !== null && now < decidedAt + releaseGoodMs;

/** One decision on exactly what was shown, by somebody else; `requester`: the party who asked, as the directory knows them now (SEC-19, SEC-89). */
export const decideRelease = (
  one: Release,
  decision: { readonly digest: string; readonly approver: Party; readonly requester: Party; readonly isApproved: boolean },
  now: number,
): Result<ReleaseEnd, 'decided' | 'expired' | 'requester'> => {
  const { approver, requester, digest, isApproved } = decision;
  if (one.state !== 'asked' || one.digest !== digest) return no('decided');
  if (!isAsked(one, now)) return no('expired');
  if (isSamePerson(approver, one) || isSamePerson(approver, requester)) return no('requester');
  return ok({ state: isApproved ? 'given' : 'refused', decidedAt: now, approver: approver.account });
};
