import assert from 'node:assert/strict';
import fc from 'fast-check';
import { evidenceBy, evidenceOf, satisfies } from '../../src/core/evidence.ts';
import type { Policy } from '../../src/core/policy.ts';
import { withoutEmergency } from '../../src/core/policy-emergency.ts';
import { withSettings } from '../../src/core/policy-rules.ts';
import { unconfirmedReach } from '../../src/core/prefilled-reach.ts';
import { countPeople } from '../../src/runtime/reports/census.ts';
import { losersAfter } from '../../src/runtime/simulation/losers.ts';
import { Simulations } from '../../src/runtime/simulation/simulations.ts';
import { groupsOf, type Human, humans, idOf, now, policies, registration, worldOf } from '../world/population.ts';

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
  const confirmed = [...new Set(human.has.filter(({ state }) => state === 'good').map(({ method }) => method))];
  const held = human.seen.filter(({ method, waits }) => !waits && !human.has.some((one) => one.method === method));
  const good = [
    ...confirmed.map((method) => evidenceOf(method, now)),
    ...held.map(({ method }) => evidenceBy({ method, isUnconfirmed: true }, now)),
  ];
  const combinations = Array.from({ length: 2 ** good.length }, (_, bits) => good.filter((__, at) => bits & (1 << at)));
  return combinations.some((some) => satisfies('reset', own, 2, some, now));
};

/** The same world as the census counts it. */
const countedIn = (some: readonly Human[], policy: Policy) => {
  const world = worldOf(some) as unknown as Pick<Parameters<typeof countPeople>[0], 'records' | 'directory' | 'documents'>;
  const all = some.flatMap(({ has }, at) => has.map((one) => registration(idOf(at), one)));
  const among = async (ids: readonly string[]) => all.filter(({ account }) => ids.includes(account));
  const parts = {
    ...world,
    replica: 'one',
    records: { ...world.records, lease: async () => true },
    documents: { ...world.documents, get: async () => null, put: async () => true },
    reporting: { store: { registrationsAmong: among } },
  } as unknown as Parameters<typeof countPeople>[0];
  return countPeople(parts, { policy, version: 1 });
};

describe('the registration report', () => {
  it('counts who could reset as the simulation does: own rules of groups apply, an emergency takes nothing away', async () => {
    let [ruled, rested] = [0, 0];
    await fc.assert(
      fc.asyncProperty(humans, policies, async (some, given) => {
        const policy = withoutEmergency(given);
        const census = await countedIn(some, given);
        const anybody: Policy = { ...policy, scope: { kind: 'all', groups: [] } };
        assert.equal(census?.capable, some.filter((one) => canReset(policy, one)).length);
        const known = policy.scope.kind === 'none' ? some.map((one) => ({ ...one, seen: [] })) : some; // nobody is looked at then
        assert.equal(census?.registered, known.filter((one) => canReset(anybody, one)).length);
        assert.equal(census?.leavesOutDirectory === true, unconfirmedReach(policy).of !== 'nobody', 'and says so');
        if (some.some((one) => canReset(policy, one) !== canReset({ ...policy, rules: [] }, one))) ruled += 1;
        if (some.some((one) => canReset(policy, one) !== canReset(policy, { ...one, seen: [] }))) rested += 1;
      }),
      { numRuns: 200, seed: 20261122 },
    );
    assert.ok(ruled > 5 && rested > 2, `only ${ruled} were different by a rule, ${rested} by the directory`);
  }).timeout(60_000);
});

describe('who could no longer reset', () => {
  it('is as many, and who, as when every one of them tries everything they have', async () => {
    let [hurt, rested] = [0, 0];
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
        assert.equal(
          found.leavesOutDirectory === true,
          [before, after].some((one) => unconfirmedReach(one).of !== 'nobody'),
        );
        assert.deepEqual({ lost: found.lost, gained: found.gained, people: found.people }, counted);
        for (const { group, lost: inGroup } of found.groups)
          assert.equal(inGroup, lost.filter(({ one }) => groupsOf(one).has(group)).length, group);
        hurt += lost.length;
        rested += lost.filter(({ one }) => !canReset(before, { ...one, seen: [] })).length;
        const names = lost.map(({ id }) => id);
        assert.deepEqual(await simulations.losers(change, 1_000), names);
        assert.deepEqual(await simulations.losers(change, 2), names.slice(0, 2));
        assert.deepEqual((await losersAfter({ ...world, simulations }, change, null)).accounts, names);
      }),
      { numRuns: 400, seed: 20261122 },
    );
    assert.ok(hurt > 50 && rested > 5, `only ${hurt} were hurt at all, ${rested} of them rested on the directory`);
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
