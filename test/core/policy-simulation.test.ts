import assert from 'node:assert/strict';
import fc from 'fast-check';
import { evidenceOf, satisfies } from '../../src/core/evidence.ts';
import type { MethodId } from '../../src/core/method.ts';
import { Policy } from '../../src/core/policy.ts';
import { withoutEmergency } from '../../src/core/policy-emergency.ts';
import { withSettings } from '../../src/core/policy-rules.ts';
import { countPeople } from '../../src/runtime/reports/census.ts';
import { losersAfter } from '../../src/runtime/simulation/losers.ts';
import type { SimulationParts } from '../../src/runtime/simulation/parts.ts';
import { Simulations } from '../../src/runtime/simulation/simulations.ts';
import type { Registration } from '../../src/store/records.ts';

const now = 1_000_000;
const groups = ['staff', 'sales', 'field', 'desk'];
/** Groups within groups, one circle among them. */
const within: Readonly<Record<string, readonly string[]>> = {
  field: ['sales'],
  sales: ['staff'],
  staff: ['desk'],
  desk: ['staff'],
};
const methods: readonly MethodId[] = [
  'authenticator-code',
  'email-code',
  'mobile-phone-code',
  'security-questions',
  'passkey',
  'recovery-code',
  'vouch',
  'chat-confirmation',
];

interface Human {
  readonly own: readonly string[];
  readonly has: readonly { readonly method: MethodId; readonly state: 'good' | 'held' | 'spent' | 'spoilt' }[];
}

const humans = fc.array(
  fc.record({
    own: fc.uniqueArray(fc.constantFrom(...groups), { maxLength: 2 }),
    has: fc.array(
      fc.record({
        method: fc.constantFrom(...methods),
        state: fc.constantFrom('good', 'good', 'good', 'held', 'spent', 'spoilt'),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  }),
  { maxLength: 25 },
) as fc.Arbitrary<readonly Human[]>;

const enabled = fc.record(
  Object.fromEntries(methods.map((id) => [id, fc.record({ enabled: fc.boolean() })])) as Record<MethodId, fc.Arbitrary<object>>,
  { requiredKeys: [] },
);
const gates = fc.integer({ min: 1, max: 3 });
const rule = fc.record({
  groups: fc.uniqueArray(fc.constantFrom(...groups), { minLength: 1, maxLength: 2 }),
  set: fc.record(
    { gates, 'methods.email-code.enabled': fc.boolean(), preset: fc.constantFrom('hardened', 'entra-compatible') },
    { requiredKeys: [] },
  ),
});
/** Policies of which each could be saved. */
const policies = fc
  .record(
    {
      gates,
      preset: fc.constantFrom('hardened', 'entra-compatible'),
      methods: enabled,
      scope: fc.record({
        kind: fc.constantFrom('none', 'selected', 'all'),
        groups: fc.uniqueArray(fc.constantFrom(...groups), { minLength: 1 }),
      }),
      rules: fc.array(rule, { maxLength: 3 }).map((some) => some.map((one, at) => ({ name: `rule ${at}`, ...one }))),
      emergency: fc.constantFrom({ level: 'off' }, { level: 'off' }, { level: 'off' }, { level: 'guarded' }),
    },
    { requiredKeys: ['rules'] },
  )
  .map((given) => Policy.safeParse(given))
  .filter((read) => read.success)
  .map((read) => read.data as Policy);

/** Every group somebody is in, found by walking, circle or not. */
const groupsOf = ({ own }: Human): ReadonlySet<string> => {
  const found = new Set(own);
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const group of [...found]) for (const parent of within[group] ?? []) found.add(parent);
  }
  return found;
};

/** The slow and plain way: try everything somebody has, in every combination. */
const canReset = (policy: Policy, human: Human): boolean => {
  if (policy.emergency.level !== 'off' || policy.scope.kind === 'none') return false;
  const mine = groupsOf(human);
  if (policy.scope.kind === 'selected' && !policy.scope.groups.some((group) => mine.has(group))) return false;
  let own = policy;
  for (const one of policy.rules) {
    if (!one.groups.some((group) => mine.has(group))) continue;
    own = withSettings(policy, one.set);
    break;
  }
  const good = [...new Set(human.has.filter(({ state }) => state === 'good').map(({ method }) => method))];
  const combinations = Array.from({ length: 2 ** good.length }, (_, bits) => good.filter((__, at) => bits & (1 << at)));
  return combinations.some((some) =>
    satisfies(
      'reset',
      own,
      2,
      some.map((id) => evidenceOf(id, now)),
      now,
    ),
  );
};

const idOf = (at: number): string => `a${String(at).padStart(3, '0')}`;

const registration = (account: string, { method, state }: Human['has'][number]): Registration => ({
  id: `${account}.${method}.${state}`,
  account,
  method,
  sealed: state,
  rev: 1,
  lastStep: 0,
  createdAt: 0,
  usableFrom: state === 'held' ? now + 1 : 0,
  confirmedAt: 0,
  usedAt: null,
});

/** A store and a directory of a few people, in pages of three and of two. */
const worldOf = (some: readonly Human[]): SimulationParts => {
  const method = {
    isUsable: ({ sealed }: Registration) => sealed !== 'spoilt',
    left: ({ sealed }: Registration) => (sealed === 'spent' ? 0 : null),
  };
  const page = <T>(all: readonly T[], after: string | null, size: number) => {
    const from = after === null ? 0 : Number(after);
    return { accounts: all.slice(from, from + size), next: from + size < all.length ? String(from + size) : null };
  };
  const everybody = some.map(({ has }, at) => ({
    account: idOf(at),
    registrations: has.map((one) => registration(idOf(at), one)),
  }));
  const all = everybody.flatMap(({ registrations }) => registrations);
  return {
    now: () => now,
    methods: Object.fromEntries(methods.map((id) => [id, method])),
    records: { registrationsByAccount: async (after: string | null) => page(everybody, after, 3) },
    reporting: {
      store: {
        registrationSample: async (_from: string, limit: number) => all.slice(0, limit),
        registrationsAmong: async (accounts: readonly string[]) => all.filter(({ account }) => accounts.includes(account)),
      },
    },
    directory: {
      memberOf: async (account: string, asked: readonly string[]) => {
        const one = some[Number(account.slice(1))];
        return asked.filter((group) => one && groupsOf(one).has(group));
      },
      members: async (asked: readonly string[], after: string | null) =>
        page(
          some.flatMap((one, at) => (asked.some((group) => groupsOf(one).has(group)) ? [{ id: idOf(at) }] : [])),
          after,
          2,
        ),
    },
  } as unknown as SimulationParts;
};

/** The same world as the census counts it. */
const countedIn = (some: readonly Human[], policy: Policy) => {
  const world = worldOf(some) as unknown as Pick<Parameters<typeof countPeople>[0], 'records' | 'directory'>;
  const all = some.flatMap(({ has }, at) => has.map((one) => registration(idOf(at), one)));
  const among = async (ids: readonly string[]) => all.filter(({ account }) => ids.includes(account));
  const parts = {
    ...world,
    replica: 'one',
    records: { ...world.records, lease: async () => true },
    documents: { get: async () => null, put: async () => true },
    reporting: { store: { registrationsAmong: among } },
  } as unknown as Parameters<typeof countPeople>[0];
  return countPeople(parts, { policy, version: 1 });
};

describe('the registration report', () => {
  it('counts who could reset as the simulation does: own rules of groups apply, an emergency takes nothing away', async () => {
    let ruled = 0;
    await fc.assert(
      fc.asyncProperty(humans, policies, async (some, given) => {
        const policy = withoutEmergency(given);
        const census = await countedIn(some, given);
        const anybody: Policy = { ...policy, scope: { kind: 'all', groups: [] } };
        assert.equal(census?.capable, some.filter((one) => canReset(policy, one)).length);
        assert.equal(census?.registered, some.filter((one) => canReset(anybody, one)).length);
        if (some.some((one) => canReset(policy, one) !== canReset({ ...policy, rules: [] }, one))) ruled += 1;
      }),
      { numRuns: 200, seed: 20261122 },
    );
    assert.ok(ruled > 5, `only ${ruled} were different by a rule`);
  }).timeout(60_000);
});

describe('who could no longer reset', () => {
  it('is as many, and who, as when every one of them tries everything they have', async () => {
    let hurt = 0;
    await fc.assert(
      fc.asyncProperty(humans, policies, policies, async (some, before, after) => {
        const world = worldOf(some);
        const fates = some.map((one, at) => ({ id: idOf(at), one, could: canReset(before, one), can: canReset(after, one) }));
        const lost = fates.filter(({ could, can }) => could && !can);
        const simulations = new Simulations(world);
        const change = { before, after };
        const found = await simulations.effect(change);
        const counted = {
          lost: lost.length,
          gained: fates.filter(({ could, can }) => !could && can).length,
          people: some.length,
        };
        assert.deepEqual({ lost: found.lost, gained: found.gained, people: found.people }, counted);
        for (const { group, lost: inGroup } of found.groups)
          assert.equal(inGroup, lost.filter(({ one }) => groupsOf(one).has(group)).length, group);
        hurt += lost.length;
        const names = lost.map(({ id }) => id);
        assert.deepEqual(await simulations.losers(change, 1_000), names);
        assert.deepEqual(await simulations.losers(change, 2), names.slice(0, 2));
        assert.deepEqual((await losersAfter({ ...world, simulations }, change, null)).accounts, names);
      }),
      { numRuns: 400, seed: 20261122 },
    );
    assert.ok(hurt > 50, `only ${hurt} were hurt at all`);
  }).timeout(60_000);

  it('is nobody where nothing changes', () =>
    fc.assert(
      fc.asyncProperty(humans, policies, async (some, policy) => {
        const { lost, gained } = await new Simulations(worldOf(some)).effect({ before: policy, after: policy });
        assert.deepEqual([lost, gained], [0, 0]);
      }),
      { numRuns: 50 },
    ));
});
