import { z } from 'zod';
import type { Policy } from '../policy.ts';
import { Effect } from '../policy-effect.ts';
import { LeftOut } from '../prefilled-reach.ts';
import { type CampaignPurpose, retirable } from './campaign.ts';

/** A method that is to end in so many days, and why. */
export const Retirement = z.strictObject({
  method: z.enum(retirable),
  inDays: z.int().min(1).max(60),
  reason: z.string().min(10).max(200),
});
/** What an administrator typed; the days are counted from when the campaign begins. */
export type Retirement = z.infer<typeof Retirement>;

/** Who has a method, who could no longer reset without it, and who has registered nothing else; `early`: people are still being counted. */
export const Dependence = z.strictObject({
  have: z.int().min(0),
  depend: z.int().min(0),
  only: z.int().min(0),
  early: Effect.optional(),
  ...LeftOut.shape,
});
/** What an administrator sees before anybody is told anything. */
export type Dependence = z.infer<typeof Dependence>;

const dayMs = 86_400_000;

/** Methods that can be retired now: those that are switched on. */
export const endable = ({ methods }: Policy): readonly (typeof retirable)[number][] =>
  retirable.filter((method) => methods[method].enabled);

/** What people are asked because a method ends; `now` is epoch ms. */
export const purposeOf = ({ method, inDays }: Retirement, now: number): CampaignPurpose => ({
  kind: 'replace',
  method,
  endsAt: now + inDays * dayMs,
});

/** A typed form as a retirement; null: something in it is not as it must be. */
export const retirementIn = (fields: Readonly<Record<string, string>>, policy: Policy): Retirement | null => {
  const read = Retirement.safeParse({
    method: fields.method,
    inDays: Number((fields['in-days'] ?? '').trim() || Number.NaN),
    reason: (fields.reason ?? '').trim(),
  });
  return read.success && endable(policy).includes(read.data.method) ? read.data : null;
};

/** The change of the policy that a retirement is. */
export const endingOf = ({ method }: Pick<Retirement, 'method'>) => ({ [`methods.${method}.enabled`]: false });
