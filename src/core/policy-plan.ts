import { z } from 'zod';
import type { Policy } from './policy.ts';
import { changedPolicy, PolicyChanges } from './policy-change.ts';
import { valueAt } from './policy-settings.ts';
import { no, ok, type Result } from './result.ts';

/** How a change comes into force: in how many days (0: now), whether those it hurts are told first, and for how many hours it is watched (0: it is not). */
export const Terms = z.strictObject({
  inDays: z.int().min(0).max(60).default(0),
  isNudging: z.boolean().default(false),
  watchHours: z.int().min(0).max(24).default(0),
});
/** Chosen with the change and agreed to with it: an approver sees them too. */
export type Terms = z.infer<typeof Terms>;

/** A change that was agreed to and waits for its day, or is in force and watched. Times are epoch ms. */
export const Plan = z.strictObject({
  id: z.string(),
  changes: PolicyChanges,
  /** What stood there when it was agreed to: if anything else stands there on its day, it is not made. */
  before: PolicyChanges,
  reason: z.string(),
  by: z.string(),
  approver: z.string().nullable(),
  startsAt: z.number(),
  watchHours: Terms.shape.watchHours,
  state: z.enum(['waiting', 'watching', 'over', 'dropped']),
  /** The version it made, and when; null: none yet. */
  made: z.strictObject({ version: z.int(), at: z.number() }).nullable(),
});
/** What the keeper of plans acts on when its day comes, after a restart as well. */
export type Plan = z.infer<typeof Plan>;

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What stands at these settings now. */
export const standing = (policy: Policy, changes: PolicyChanges): PolicyChanges =>
  Object.fromEntries(Object.keys(changes).map((path) => [path, valueAt(policy, path)]));

/** The policy with a plan carried out, if what it changes is still as it was when it was agreed to. */
export const carriedOut = (policy: Policy, { changes, before }: Plan): Result<Policy, 'changed' | 'refused'> => {
  if (Object.entries(before).some(([path, value]) => !isSame(valueAt(policy, path), value))) return no('changed');
  const after = changedPolicy(policy, changes);
  return after.ok ? ok(after.value) : no('refused');
};

/** How resets, unlocks and changes went: how many were begun, and how many came to their end. */
export interface Luck {
  readonly begun: number;
  readonly done: number;
}

/** Fewer than that say nothing. */
const fewest = 10;

const shareOf = ({ begun, done }: Luck): number => done / begun;

/** Whether failures jumped: of ten or more that were begun, less than half as many came to their end as before. Where little is known of before, a half is taken. */
export const hasJumped = (before: Luck, after: Luck): boolean => {
  if (after.begun < fewest) return false;
  const usual = before.begun < fewest ? 0.5 : shareOf(before);
  return shareOf(after) < usual / 2;
};
