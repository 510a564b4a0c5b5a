import { z } from 'zod';
import type { Policy } from './policy.ts';
import { withoutEmergency } from './policy-emergency.ts';
import { effectivePolicy } from './policy-reach.ts';
import { groupsOf } from './policy-rules.ts';
import { countsUnconfirmed } from './prefilled.ts';
import type { Sentence } from './views.ts';

/** Whose values of the directory count unconfirmed: everybody's, those of the members of some groups, or nobody's. An emergency does not change it. */
export type Reached = { readonly of: 'everybody' | 'nobody' } | { readonly of: 'groups'; readonly groups: readonly string[] };

/** On a count of people: values of the directory count for some of them by policy, and are known only as they were last seen, of those who registered something. */
export const LeftOut = z.strictObject({ leavesOutDirectory: z.literal(true).optional() });
/** Spread into every count it may be true of, so that none hides it. */
export type LeftOut = z.infer<typeof LeftOut>;

const inGroups = (groups: readonly string[]): Reached => (groups.length > 0 ? { of: 'groups', groups } : { of: 'nobody' });

/** For whom a policy lets values count that nobody has confirmed, by its scope and its rules (Entra model 3.4.2). */
export const unconfirmedReach = (policy: Policy): Reached => {
  const calm = withoutEmergency(policy);
  const { scope, rules } = calm;
  if (scope.kind === 'none') return { of: 'nobody' };
  const counting = rules.filter((rule) => countsUnconfirmed(effectivePolicy(calm, rule)));
  if (!countsUnconfirmed(effectivePolicy(calm, null))) return inGroups(groupsOf(counting));
  return scope.kind === 'all' ? { of: 'everybody' } : inGroups(scope.groups);
};

/** What a count that does not ask the directory says of itself, under these policies. */
export const leftOutBy = (...policies: readonly Policy[]): LeftOut =>
  policies.some((policy) => unconfirmedReach(policy).of !== 'nobody') ? { leavesOutDirectory: true } : {};

/** The sentence that goes with such a count: the rule of a reset looks at more than was counted (Entra model 3.4.2). */
export const leftOutLines = ({ leavesOutDirectory }: LeftOut): Sentence[] =>
  leavesOutDirectory ? [{ say: 'report.left-out' }] : [];
