import { z } from 'zod';
import { evidenceBy, evidenceOf } from './evidence.ts';
import type { MethodId } from './method.ts';
import type { Policy } from './policy.ts';
import { askedGroups, reachOf } from './policy-reach.ts';
import { LeftOut, leftOutBy } from './prefilled-reach.ts';

/** People who are alike to every policy: what they have registered, what of it counts, which of the groups that were asked for they are in. */
export interface Kind {
  readonly has: readonly MethodId[];
  readonly usable: readonly MethodId[];
  /** What the directory held of them when it was last seen, and nobody has confirmed. */
  readonly unconfirmed?: readonly MethodId[];
  readonly groups: readonly string[];
  readonly people: number;
}

/** What lies between two numbers in 19 cases of 20, in percent. */
export const Between = z.strictObject({ from: z.number().min(0).max(100), to: z.number().min(0).max(100) });
/** In steps of a tenth of a percent, rounded outwards. */
export type Between = z.infer<typeof Between>;

/** What is told while people are still being counted: where the rest will be told, and what a sample of so many says. */
export const Early = z.strictObject({ about: z.string(), sampled: z.int().min(0), lost: Between, gained: Between });
/** There only where counting takes longer than a card may wait; `about` is what the news that bring the rest are about. */
export type Early = z.infer<typeof Early>;

/** Whom a change would hurt or help, of how many who have registered anything. With `early` these are only the people counted so far. */
export const Effect = z.strictObject({
  lost: z.int().min(0),
  gained: z.int().min(0),
  people: z.int().min(0),
  /** Of those who would lose it, how many are in each group the policy names: the most first. */
  groups: z.array(z.strictObject({ group: z.string(), lost: z.int() })).max(5),
  /** When registrations were read, and when the members of groups were (null: no group is asked for); epoch ms. */
  at: z.number().optional(),
  groupsAt: z.number().nullable().optional(),
  early: Early.optional(),
  ...LeftOut.shape,
});
/** Numbers of people: who they are is asked for apart. */
export type Effect = z.infer<typeof Effect>;

/** What becomes of the people of a kind. */
export type Fate = 'lost' | 'gained' | 'same';

/**
 * What a change makes of each kind of people. Everybody counts as an ordinary account (tier 2): privileged and helpdesk accounts have rules of their own,
 * which are stricter either way.
 */
export const fateOf = (before: Policy, after: Policy): ((kind: Omit<Kind, 'people'>) => Fate) => {
  const [was, is] = [reachOf(before), reachOf(after)];
  return ({ usable, unconfirmed = [], groups }) => {
    const best = [
      ...usable.map((method) => evidenceOf(method, 0)),
      ...unconfirmed.map((method) => evidenceBy({ method, isUnconfirmed: true }, 0)),
    ];
    const isIn = (group: string): boolean => groups.includes(group);
    const [could, can] = [was(isIn, best, 0), is(isIn, best, 0)];
    if (could === can) return 'same';
    return could ? 'lost' : 'gained';
  };
};

const mostGroups = 5;

/** How many people there are in some kinds. */
export const peopleIn = (kinds: readonly Kind[]): number => kinds.reduce((sum, { people }) => sum + people, 0);

/** Who could no longer reset, and who would become able, among people counted by kind. */
export const effectOn = (kinds: readonly Kind[], before: Policy, after: Policy): Effect => {
  const fate = fateOf(before, after);
  const by = Map.groupBy(kinds, fate);
  const lost = by.get('lost') ?? [];
  const groups = [...new Set([before, after].flatMap(askedGroups))]
    .map((group) => ({ group, lost: peopleIn(lost.filter((kind) => kind.groups.includes(group))) }))
    .filter((one) => one.lost > 0)
    .sort((one, other) => other.lost - one.lost);
  return {
    lost: peopleIn(lost),
    gained: peopleIn(by.get('gained') ?? []),
    people: peopleIn(kinds),
    groups: groups.slice(0, mostGroups),
    ...leftOutBy(before, after),
  };
};

/** The normal deviate that 19 of 20 stay within. */
const deviate = 1.96;

/** Between which shares of everybody a part lies, judged by a random sample (Wilson's interval): honest also where nobody or everybody in the sample is in it. */
export const shareBetween = (part: number, sampled: number): Between => {
  if (sampled === 0) return { from: 0, to: 100 };
  const [share, square] = [part / sampled, deviate ** 2 / sampled];
  const centre = (share + square / 2) / (1 + square);
  const half = (deviate * Math.sqrt((share * (1 - share)) / sampled + square / (4 * sampled))) / (1 + square);
  const tenth = (value: number, round: (number: number) => number): number =>
    Math.min(100, Math.max(0, round(value * 1_000) / 10));
  return { from: tenth(centre - half, Math.floor), to: tenth(centre + half, Math.ceil) };
};
