import { z } from 'zod';
import { canonical } from './audit.ts';
import { isSamePerson, type Party } from './cases/case.ts';
import { LifeChange } from './password-life.ts';
import { PolicyChanges } from './policy-change.ts';
import { Terms } from './policy-plan.ts';
import { no, ok, type Result } from './result.ts';

const minute = 60_000;
const hour = 60 * minute;
/** How long a change waits for a second administrator (SEC-95). */
const proposalLifeMs = 60 * minute;
/** Where there is only one administrator: how long a change cools before they may confirm it, and until when they may. */
const coolingMs = 24 * hour;
const coolingEndsMs = 48 * hour;

/** A change of the policy that waits for a second administrator, or, where there is only one, for a day to pass. Times are epoch ms. */
export const Proposal = z.strictObject({
  id: z.string(),
  /** The version it was made on: it holds for this one only (SEC-96). */
  base: z.int(),
  changes: PolicyChanges,
  /** How long passwords live is to change: in the directory, and nothing of the policy. */
  life: LifeChange.optional(),
  reason: z.string().min(10).max(200),
  by: z.strictObject({ account: z.string(), person: z.string() }),
  askedAt: z.number(),
  isCooling: z.boolean(),
  /** How it comes into force once it is agreed to. */
  terms: Terms.prefault({}),
  /** Names exactly what was shown. */
  digest: z.string(),
  state: z.enum(['asked', 'approved', 'rejected']),
});
/** Agreed to by another administrator than its author, or by nobody when its cooling time is over (SEC-95). */
export type Proposal = z.infer<typeof Proposal>;

/** Why a decision does not count: `changed`: the policy or what was shown is another by now; `requester`: it is their own; `cooling`: the day is not over. */
export type NotDecided = 'decided' | 'expired' | 'changed' | 'requester' | 'cooling';

/** Everything an approver sees, in one text: any change of it needs a new approval. */
export const proposalText = ({ state: _state, digest: _digest, ...shown }: Proposal): string => canonical(shown);

/** When a proposal is over; epoch ms. */
export const proposalEndsAt = ({ askedAt, isCooling }: Proposal): number =>
  askedAt + (isCooling ? coolingEndsMs : proposalLifeMs);

/** Whether it can still be decided. */
export const isOpen = (one: Proposal, version: number, now: number): boolean =>
  one.state === 'asked' && one.base === version && now < proposalEndsAt(one);

/** Why this person may not approve: nobody approves their own change, unless they are alone and have slept over it (SEC-95, SEC-97). */
const conflict = (one: Proposal, approver: Party, isAlone: boolean, now: number): NotDecided | null => {
  if (!isSamePerson(approver, one.by)) return null;
  if (!one.isCooling || !isAlone) return 'requester';
  return now < one.askedAt + coolingMs ? 'cooling' : null;
};

/** One decision on exactly what was shown, on the version it was made on, by somebody else (SEC-95 to SEC-97). Whoever asked may always withdraw. */
export const decideProposal = (
  one: Proposal,
  decision: {
    readonly digest: string;
    readonly approver: Party;
    readonly isApproved: boolean;
    readonly version: number;
    readonly isAlone: boolean;
  },
  now: number,
): Result<Proposal, NotDecided> => {
  if (one.state !== 'asked') return no('decided');
  if (now >= proposalEndsAt(one)) return no('expired');
  if (one.base !== decision.version || one.digest !== decision.digest) return no('changed');
  if (!decision.isApproved) return ok({ ...one, state: 'rejected' });
  const conflicted = conflict(one, decision.approver, decision.isAlone, now);
  return conflicted ? no(conflicted) : ok({ ...one, state: 'approved' });
};
