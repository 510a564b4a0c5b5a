import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { Kind } from '../../core/policy-effect.ts';
import { newId } from '../../methods/names.ts';
import { eachWithin } from '../each-within.ts';
import type { Holder, WithLastSeen } from '../registration/last-seen.ts';
import { markOf } from './id-set.ts';
import type { Membership } from './memberships.ts';
import type { SimulationParts } from './parts.ts';
import { kindOf, Tally } from './tally.ts';

const registrationsARead = 250;
const mostReads = 16;
const askedAtOnce = 8;

/** Of an account with several registrations one stands for it, whichever: whoever has more is not met more often. */
const standsFor = ({ account, registrations }: Holder, sampled: ReadonlySet<string>): boolean => {
  const one = registrations[markOf(account).low % Math.max(1, registrations.length)];
  return one !== undefined && sampled.has(one.id);
};

const readSome = async ({ reporting: { store } }: SimulationParts, from: string): Promise<readonly Holder[]> => {
  const sample = await store.registrationSample(from, registrationsARead);
  const ids = new Set(sample.map(({ id }) => id));
  const theirs = await store.registrationsAmong([...new Set(sample.map(({ account }) => account))]);
  return [...Map.groupBy(theirs, ({ account }) => account)]
    .map(([account, registrations]) => ({ account, registrations }))
    .filter((one) => standsFor(one, ids));
};

/** People picked at random, by kind, as many as `budgetMs` allows: ids of registrations are random, so wherever one begins to read them, chance has mixed. */
export const sampleKinds = async (
  parts: SimulationParts,
  groups: readonly string[],
  known: Membership | null,
  seen: WithLastSeen,
  budgetMs: number,
): Promise<readonly Kind[]> => {
  const until = performance.now() + budgetMs;
  const [tally, met] = [new Tally(), new Set<string>()];
  const groupsOf = async (account: string): Promise<readonly string[]> => {
    if (groups.length === 0) return [];
    return known ? known.groupsOf(account) : parts.directory.memberOf(account, groups);
  };
  const look = async (one: Holder): Promise<void> => {
    const isIn = await groupsOf(one.account);
    tally.add(kindOf(parts, { groupsOf: () => isIn }, one), one.account);
  };
  for (let read = 0; read < mostReads && performance.now() < until; read += 1) {
    const fresh = (await seen(await readSome(parts, newId()))).filter(({ account }) => !met.has(account));
    for (const { account } of fresh) met.add(account);
    const left = until - performance.now();
    await Promise.race([eachWithin(fresh, { atOnce: askedAtOnce, budgetMs: left }, look), pause(Math.max(0, left))]);
    await turn();
  }
  return tally.kinds;
};
