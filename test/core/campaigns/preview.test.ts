import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Account } from '../../../src/core/account.ts';
import { begun, Plan } from '../../../src/core/campaigns/campaign.ts';
import { nextFor } from '../../../src/core/campaigns/person.ts';
import type { Policy } from '../../../src/core/policy.ts';
import type { CampaignWork } from '../../../src/runtime/campaigns/parts.ts';
import { previewOf } from '../../../src/runtime/campaigns/previewing.ts';
import { findStanding } from '../../../src/runtime/campaigns/standing.ts';
import { prefilledKind } from '../../../src/runtime/registration/contact-memory.ts';
import { Simulations } from '../../../src/runtime/simulation/simulations.ts';
import type { Registration } from '../../../src/store/records.ts';
import { groups, type Human, humans, idOf, now, policies, registration, worldOf } from '../../world/population.ts';

interface Kind {
  readonly tier: Account['tier'];
  readonly untouchable: Account['untouchable'];
  readonly hasNothing: boolean;
  readonly isInDirectory: boolean;
}

const kinds = fc.array(
  fc.record({
    tier: fc.constantFrom<Account['tier']>(2, 2, 2, 1, 0),
    untouchable: fc.constantFrom<Account['untouchable']>(null, null, null, null, 'disabled'),
    hasNothing: fc.constantFrom(false, false, true),
    isInDirectory: fc.boolean(),
  }),
  { minLength: 25, maxLength: 25 },
);
const plans = fc
  .record({
    purpose: fc.constantFrom({ kind: 'register' }, { kind: 'replace', method: 'email-code', endsAt: now + 1 }),
    groups: fc.uniqueArray(fc.constantFrom(...groups), { maxLength: 2 }),
  })
  .map((given) => Plan.parse({ ...given, note: '', batch: 50, everyMinutes: 2, reminders: 0, reminderDays: 7 }));

/** A private address that the directory holds and that was noted long ago. */
const noted = { ref: 'r', method: 'email-code', from: 'mail', hint: '', value: 'a@b.example', counts: true } as const;
const memory = { 'email-code': { id: 'directory-r', mac: '', seenAt: 0, usableFrom: 0, sealed: null } };

/** Everything a campaign looks at, of a few people. `isSlow`: no group can be read whole in time. */
const townOf = (people: readonly Human[], kindOf: (at: number) => Kind | undefined, policy: Policy, isSlow: boolean) => {
  const some = people.map((one, at) => (kindOf(at)?.hasNothing ? { ...one, has: [] } : one));
  const accountOf = (at: number) => ({ id: idOf(at), tier: 2, untouchable: null, ...kindOf(at) }) as unknown as Account;
  const world = worldOf(some, accountOf);
  const held = new Map(some.map(({ has }, at) => [idOf(at), has.map((one) => registration(idOf(at), one))]));
  const simulations = isSlow ? { inGroups: () => new Promise(() => undefined) } : new Simulations(world);
  const parts = {
    ...world,
    directory: {
      ...world.directory,
      find: async (id: string) => (held.has(id) ? accountOf(Number(id.slice(1))) : null),
      contactOf: async (id: string) => (kindOf(Number(id.slice(1)))?.isInDirectory ? [noted] : []),
    },
    registrar: { prefilled: (_account: Account, some: readonly object[]) => some.map(() => noted) },
    keys: { isMac: () => true, seal: () => '', open: (_kind: string, _context: string, body: string) => body },
    records: {
      ...world.records,
      policy: async () => ({ policy, version: 1 }),
      registrations: async (id: string): Promise<readonly Registration[]> => held.get(id) ?? [],
      wear: async () => ({}),
    },
    documents: { get: async (kind: string) => (kind === prefilledKind ? { rev: 1, body: JSON.stringify(memory) } : null) },
  };
  return { held, work: { parts, speaking: () => ({ parts: { ...parts, simulations } }) } as unknown as CampaignWork };
};

/** Whom the campaign is about, and whom it asks, when it is everybody's turn. */
const turnsOf = async ({ held, work }: ReturnType<typeof townOf>, plan: Plan) => {
  const one = begun(plan, 'c', { account: 'adam', name: 'Adam' }, now);
  const { purpose } = plan;
  const taken = [...held].filter(([, has]) => purpose.kind === 'register' || has.some(({ method }) => method === purpose.method));
  const found = await Promise.all(taken.map(([id]) => findStanding(work, one, id)));
  const first = { campaign: 'c', asked: 0, askedAt: null, reminders: 0, reminderDays: 7 };
  return {
    people: found.filter(({ standing }) => standing.isThere && standing.isMeant).length,
    missing: found.filter(({ standing }) => nextFor(standing, first, now).do === 'ask').length,
  };
};

const compare = async (town: ReturnType<typeof townOf>, policy: Policy, plan: Plan): Promise<number> => {
  const preview = await previewOf(town.work, policy, plan, 'Adam');
  const turns = await turnsOf(town, plan);
  if (preview.ok) {
    const { people, missing, isWhole } = preview.value;
    assert.deepEqual({ people, missing, isWhole }, { ...turns, isWhole: true });
  } else if (preview.reason === 'nobody') assert.deepEqual(turns, { people: 0, missing: 0 });
  return preview.ok ? turns.missing : 0;
};

describe('whom a campaign would ask', () => {
  it('is whom it asks when it is their turn: by own rules of groups, tier, scope, what an emergency leaves and the directory holds', async () => {
    let [asked, ruled, spared] = [0, 0, 0];
    await fc.assert(
      fc.asyncProperty(humans, kinds, policies, plans, async (some, given, policy, plan) => {
        const missing = await compare(
          townOf(some, (at) => given[at], policy, false),
          policy,
          plan,
        );
        const unruled = { ...policy, rules: [] };
        const without = await turnsOf(
          townOf(some, (at) => given[at], unruled, false),
          plan,
        );
        asked += missing;
        if (missing !== without.missing) ruled += 1;
        const uncounted = townOf(some, (at) => ({ ...(given[at] as Kind), isInDirectory: false }), policy, false);
        if (missing < (await turnsOf(uncounted, plan)).missing) spared += 1;
      }),
      { numRuns: 300, seed: 20261122 },
    );
    assert.ok(
      asked > 100 && ruled > 5 && spared > 2,
      `${asked} asked; ${ruled} times others by a rule, ${spared} by the directory`,
    );
  }).timeout(60_000);

  it('is the same where a group is too large to be read in time: then each person is asked about', () =>
    fc.assert(
      fc.asyncProperty(humans, kinds, policies, plans, async (some, given, policy, plan) => {
        await compare(
          townOf(some, (at) => given[at], policy, true),
          policy,
          plan,
        );
      }),
      { numRuns: 5, seed: 20261122 },
    )).timeout(30_000);
});
