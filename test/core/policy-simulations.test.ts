import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { standardPolicy } from '../../src/core/policy.ts';
import { shareBetween } from '../../src/core/policy-effect.ts';
import { withSettings } from '../../src/core/policy-rules.ts';
import { IdSet, markOf } from '../../src/runtime/simulation/id-set.ts';
import type { SimulationParts } from '../../src/runtime/simulation/parts.ts';
import { Simulations } from '../../src/runtime/simulation/simulations.ts';
import type { Registration } from '../../src/store/records.ts';

const tighter = { before: standardPolicy, after: withSettings(standardPolicy, { gates: 3 }) };
const grouped = { before: tighter.before, after: { ...tighter.after, scope: { kind: 'selected' as const, groups: ['staff'] } } };

/** So many people, each with an app; every second one with mail besides. All of them come in one page, once it `comes`. */
const crowd = (people: number, comes: Promise<unknown> = Promise.resolve()) => {
  const has = (n: number) => (n % 2 === 0 ? ['authenticator-code', 'email-code'] : ['authenticator-code']);
  const everybody = Array.from({ length: people }, (_, n) => ({
    account: `a${n}`,
    registrations: has(n).map((method) => ({ id: `${n}.${method}`, account: `a${n}`, method, usableFrom: 0 }) as Registration),
  }));
  const all = everybody.flatMap(({ registrations }) => registrations);
  const usable = { isUsable: () => true, left: () => null };
  const seen = { pages: 0, groups: 0 };
  const parts = {
    now: () => 1_000_000,
    methods: { 'authenticator-code': usable, 'email-code': usable },
    records: {
      registrationsByAccount: async () => {
        seen.pages += 1;
        await comes;
        return { accounts: everybody, next: null };
      },
    },
    directory: {
      memberOf: async () => ['staff'],
      members: async () => {
        seen.groups += 1;
        await comes;
        return { accounts: everybody.map(({ account }) => ({ id: account })), next: null };
      },
    },
    reporting: {
      store: {
        registrationSample: async (from: string, limit: number) => {
          const first = Number.parseInt(from.slice(0, 8), 16) % all.length;
          return [...all.slice(first), ...all.slice(0, first)].slice(0, limit);
        },
        registrationsAmong: async (accounts: readonly string[]) => all.filter(({ account }) => accounts.includes(account)),
      },
    },
  } as unknown as SimulationParts;
  return { parts, seen };
};

describe('a simulation', () => {
  it('of few people is answered whole at once, and says how old its groups are', async () => {
    const { parts } = crowd(10);
    const effect = await new Simulations(parts).first(grouped);
    assert.deepEqual([effect.early, effect.lost, effect.people], [undefined, 5, 10]);
    assert.deepEqual([effect.at, effect.groupsAt], [1_000_000, 1_000_000]);
    assert.equal((await new Simulations(parts).first(tighter)).groupsAt, null);
  });

  it('that takes long is answered by a sample within 2 s, then by the count; one count serves everybody who asks meanwhile and soon after', async () => {
    const counting = Promise.withResolvers<void>();
    const { parts, seen } = crowd(400, counting.promise);
    const simulations = new Simulations(parts);
    const begun = performance.now();
    const [first, other] = await Promise.all([simulations.first(tighter), simulations.first(tighter)]);
    assert.ok(performance.now() - begun < 2_000);
    const { early } = first;
    assert.ok(early && other.early);
    assert.ok(early.sampled >= 100 && early.sampled <= 400, String(early.sampled));
    assert.ok(early.lost.from <= 50 && early.lost.to >= 50, JSON.stringify(early));
    assert.deepEqual(early.gained, shareBetween(0, early.sampled));
    counting.resolve();
    const { isWhole, effect } = await simulations.effectWithin(tighter, 5_000);
    assert.deepEqual([isWhole, effect.lost, effect.people], [true, 200, 400]);
    assert.equal((await simulations.losers(tighter, 60)).length, 60);
    assert.equal((await simulations.effect({ before: tighter.after, after: tighter.before })).gained, 200);
    assert.equal(seen.pages, 1);
  }).timeout(15_000);

  it('reads a group once for all who ask, and ends with the process', async () => {
    const { parts, seen } = crowd(50, pause(400));
    const simulations = new Simulations(parts);
    const both = [simulations.membership(grouped), simulations.effect(grouped)] as const;
    assert.equal((await both[1]).lost, 25);
    await simulations.membership(grouped);
    assert.deepEqual([seen.groups, seen.pages], [1, 1]);
    const other = new Simulations(parts).effect(grouped);
    simulations.stop();
    await assert.rejects(
      simulations.effect({ before: grouped.before, after: { ...grouped.after, scope: { kind: 'selected', groups: ['sales'] } } }),
      {
        code: 'stopping',
      },
    );
    assert.equal((await other).lost, 25);
  }).timeout(15_000);

  it('that fails leaves nothing behind: the next one counts again', async () => {
    const { parts } = crowd(10);
    let isThere = false;
    const records = {
      registrationsByAccount: async (...given: [string | null, number]) => {
        if (!isThere) throw new Error('no store');
        return parts.records.registrationsByAccount(...given);
      },
    };
    const simulations = new Simulations({ ...parts, records });
    await assert.rejects(simulations.first(tighter), /no store/);
    isThere = true;
    assert.equal((await simulations.first(tighter)).lost, 5);
  });
});

describe('the share of a sample', () => {
  it('lies between bounds that hold the truth 19 times in 20, at the ends too', () => {
    assert.deepEqual(shareBetween(0, 0), { from: 0, to: 100 });
    assert.deepEqual(shareBetween(0, 1_000), { from: 0, to: 0.4 });
    assert.deepEqual(shareBetween(1_000, 1_000), { from: 99.6, to: 100 });
    assert.deepEqual(shareBetween(500, 1_000), { from: 46.9, to: 53.1 });
  });
});

describe('a set of ids', () => {
  it('knows exactly those that were put in', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 3_000 }), fc.array(fc.string()), (some, others) => {
        const set = new IdSet();
        for (const one of [...some, ...some]) set.add(markOf(one));
        assert.equal(set.size, some.length);
        for (const one of [...some, ...others]) assert.equal(set.has(markOf(one)), some.includes(one));
      }),
      { numRuns: 50 },
    ));
});
