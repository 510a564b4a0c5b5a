import { z } from 'zod';
import type { Difference, Direction } from './policy-difference.ts';

/** When passwords of an organisation expire, in days (null: never), and how many days before people are told; as the directory says it. */
export const PasswordLife = z.strictObject({ expiresAfterDays: z.int().nullable(), noticeDays: z.int() });
/** Read of the directory, or wanted: only what is wanted is held to `lifeBounds`. */
export type PasswordLife = z.infer<typeof PasswordLife>;

/** What can be set: passwords expire after 14 to 730 days or never, and people are told 1 to 30 days before (Entra model 8.1). */
export const lifeBounds = { expiresAfterDays: { min: 14, max: 730 }, noticeDays: { min: 1, max: 30 } } as const;

/** A life that is to be set in the place of the one that is there. */
export const LifeChange = z.strictObject({ before: PasswordLife, after: PasswordLife });
/** Made only while `before` is still what the directory says. */
export type LifeChange = z.infer<typeof LifeChange>;

/** How many passwords a change would end at once, of those that were looked at; `isWhole`: of everybody's. */
export const Expiring = z.strictObject({ people: z.int(), expiring: z.int(), isWhole: z.boolean() });
/** Numbers of people; they decide whether a second administrator is needed (SEC-95). */
export type Expiring = z.infer<typeof Expiring>;

const isWithin = (days: number, { min, max }: { readonly min: number; readonly max: number }): boolean =>
  Number.isInteger(days) && days >= min && days <= max;

/** Whether a life can be set at all. */
export const isLifeInBounds = ({ expiresAfterDays, noticeDays }: PasswordLife): boolean =>
  (expiresAfterDays === null || isWithin(expiresAfterDays, lifeBounds.expiresAfterDays)) &&
  isWithin(noticeDays, lifeBounds.noticeDays);

/** The life with other days; people are told as before, within the bounds. */
export const livingFor = ({ noticeDays }: PasswordLife, expiresAfterDays: number | null): PasswordLife => {
  const { min, max } = lifeBounds.noticeDays;
  return { expiresAfterDays, noticeDays: Math.min(max, Math.max(min, noticeDays)) };
};

/** Whether two lives are the same. */
export const isSameLife = (one: PasswordLife, other: PasswordLife): boolean =>
  one.expiresAfterDays === other.expiresAfterDays && one.noticeDays === other.noticeDays;

const long = (days: number | null): number => days ?? Number.POSITIVE_INFINITY;

/** What another life does to safety: a password that leaked is good for longer where passwords live longer (SEC-95). */
const directionOf = ({ before, after }: LifeChange): Direction => {
  const [was, is] = [long(before.expiresAfterDays), long(after.expiresAfterDays)];
  if (is === was) return 'neutral';
  return is > was ? 'weaken' : 'tighten';
};

/** Where the life stands among the settings of a policy, though the directory keeps it. */
export const lifePath = 'password.life';

/** A change of the life as one of the policy is told. */
export const lifeDifference = (change: LifeChange): Difference => ({
  path: lifePath,
  before: change.before.expiresAfterDays,
  after: change.after.expiresAfterDays,
  direction: directionOf(change),
});

/** Where an exemption stands among the settings of a policy, though the directory keeps it. */
export const exemptionPath = 'password.exemption';

/** Whose password never ends, or ends again, and by what name administrators read of them. */
export interface Exemption {
  readonly name: string;
  readonly isOn: boolean;
}

/** An exemption as a change of the policy is told: a password that leaked is good for ever (SEC-95). */
export const exemptionDifference = (after: Exemption): Difference => ({
  path: exemptionPath,
  before: null,
  after,
  direction: after.isOn ? 'weaken' : 'tighten',
});

/** Whether one administrator is not enough: it weakens, or it would end passwords at once, or may, where not everybody's could be looked at (SEC-95). */
export const needsSecond = (change: LifeChange, { expiring, isWhole }: Expiring): boolean =>
  directionOf(change) === 'weaken' || (directionOf(change) === 'tighten' && (expiring > 0 || !isWhole));

const dayMs = 86_400_000;

/** What is known of a password that may end; times are epoch ms. */
export interface Aging {
  readonly passwordChangedAt: number | null;
  readonly passwordExpiresAt: number | null;
  readonly passwordExpired: boolean;
  readonly neverExpires: boolean;
}

/** Whether a password does not end as the organisation says: its account has a policy of its own, such as a fine-grained one of Active Directory. */
export const hasOwnLife = ({ passwordChangedAt, passwordExpiresAt, neverExpires }: Aging, life: PasswordLife): boolean => {
  if (neverExpires || passwordChangedAt === null) return false;
  if (life.expiresAfterDays === null || passwordExpiresAt === null)
    return (life.expiresAfterDays === null) !== (passwordExpiresAt === null);
  return Math.abs(passwordExpiresAt - passwordChangedAt - life.expiresAfterDays * dayMs) > dayMs;
};

/** Whether a password that is good now would be over with this change. Not those with an exemption or a policy of their own. */
export const wouldEnd = (aging: Aging, { before, after }: LifeChange, now: number): boolean => {
  const { passwordChangedAt, passwordExpired, neverExpires } = aging;
  if (neverExpires || passwordExpired || passwordChangedAt === null || after.expiresAfterDays === null) return false;
  if (hasOwnLife(aging, before)) return false;
  return passwordChangedAt + after.expiresAfterDays * dayMs <= now;
};
