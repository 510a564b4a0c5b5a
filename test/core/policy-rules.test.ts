import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Policy, standardPolicy } from '../../src/core/policy.ts';
import { changedPolicy } from '../../src/core/policy-change.ts';
import { policyDifference, weakenings } from '../../src/core/policy-difference.ts';
import { inForce, withEmergencyEnded } from '../../src/core/policy-emergency.ts';
import { type PolicyRule, ruleFor, withSettings } from '../../src/core/policy-rules.ts';

const rule = (name: string, groups: string[], set: PolicyRule['set']): PolicyRule => ({ name, groups, set });
const withRules = (...rules: PolicyRule[]): Policy => Policy.parse({ rules });

const directionOf = (before: Policy, after: Policy): string | undefined =>
  policyDifference(before, after).find(({ path }) => path === 'rules')?.direction;

describe('own rules of groups', () => {
  const [finance, sales] = [rule('Finance', ['finance'], { gates: 3 }), rule('Sales', ['sales', 'field'], { gates: 1 })];

  it('the first rule that names a group of the person applies, and no other', () => {
    assert.equal(ruleFor([finance, sales], ['sales', 'finance'])?.name, 'Finance');
    assert.equal(ruleFor([sales, finance], ['sales', 'finance'])?.name, 'Sales');
    assert.equal(ruleFor([finance, sales], ['elsewhere']), null);
  });

  it('adding a stricter rule tightens, taking it away weakens; one that only says what holds anyway is neutral', () => {
    assert.equal(directionOf(standardPolicy, withRules(finance)), 'tighten');
    assert.equal(directionOf(withRules(finance), standardPolicy), 'weaken');
    assert.equal(directionOf(standardPolicy, withRules(rule('Same', ['x'], { gates: 2 }))), 'neutral');
  });

  it('another order of rules counts for those who are in groups of both', () => {
    assert.equal(directionOf(withRules(finance, sales), withRules(sales, finance)), 'weaken');
    assert.equal(directionOf(withRules(sales, finance), withRules(finance, sales)), 'tighten');
  });

  it('a strict rule in front of a loose one tightens for nobody it does not name', () =>
    assert.equal(directionOf(withRules(sales), withRules(finance, sales)), 'tighten'));

  for (const [what, bad] of Object.entries({
    'a gate nobody could pass': rule('Bad', ['x'], {
      'methods.email-code.enabled': false,
      'methods.recovery-code.enabled': false,
    }),
    'a value out of its bounds': rule('Bad', ['x'], { gates: 9 }),
    'a value of another type': rule('Bad', ['x'], { gates: 'two' }),
    'a limit, which is the same for everybody': rule('Bad', ['x'], { 'limits.codeTries': 3 }),
    'a setting that does not exist': rule('Bad', ['x'], { 'methods.pigeon.enabled': true }),
    'no group': rule('Bad', [], { gates: 3 }),
    'a name every object has': rule('Bad', ['x'], { 'methods.__proto__.enabled': true }),
  }))
    it(`${what} is refused`, () => {
      const changed = changedPolicy(standardPolicy, { rules: [bad] });
      assert.equal(changed.ok, false);
      assert.equal(changed.why?.reason, 'rule');
      assert.equal(({} as { enabled?: boolean }).enabled, undefined);
    });

  it('two rules of one name are refused', () =>
    assert.equal(changedPolicy(standardPolicy, { rules: [finance, rule('finance', ['y'], {})] }).ok, false));

  const groups = ['a', 'b', 'c', 'd'];
  const someRules = fc
    .array(
      fc.record({
        groups: fc.uniqueArray(fc.constantFrom(...groups), { minLength: 1, maxLength: 3 }),
        set: fc.record(
          { gates: fc.integer({ min: 1, max: 3 }), 'methods.passkey.enabled': fc.boolean(), 'registration.holdHours': fc.nat(3) },
          { requiredKeys: [] },
        ),
      }),
      { maxLength: 4 },
    )
    .map((some) => some.map((one, index): PolicyRule => ({ name: `rule ${index}`, ...one })));

  it('whoever could lose safety is seen: compared with every person there can be', () =>
    fc.assert(
      fc.property(someRules, someRules, (one, other) => {
        const [before, after] = [Policy.safeParse({ rules: one }), Policy.safeParse({ rules: other })];
        if (!before.success || !after.success) return;
        const people = Array.from({ length: 2 ** groups.length }, (_, bits) => groups.filter((__, at) => bits & (1 << at)));
        const isWeaker = people.some((mine) => {
          const [was, is] = [before.data, after.data].map((policy) =>
            withSettings(policy, ruleFor(policy.rules, mine)?.set ?? {}),
          );
          return was && is && weakenings(policyDifference({ ...was, rules: [] }, { ...is, rules: [] })).length > 0;
        });
        assert.equal(directionOf(before.data, after.data) === 'weaken', isWeaker);
      }),
      { numRuns: 300 },
    ));
});

describe('an emergency (SEC-98)', () => {
  const closed = { level: 'closed', until: null } as const;

  it('switching it on, higher or longer tightens; off, lower or shorter weakens', () => {
    const order = [
      { level: 'off', until: null },
      { level: 'guarded', until: 10 },
      { level: 'guarded', until: 20 },
      { level: 'guarded', until: null },
      closed,
    ] as const;
    const direction = (from: number, to: number): string | undefined =>
      policyDifference(
        { ...standardPolicy, emergency: order[from] ?? closed },
        { ...standardPolicy, emergency: order[to] ?? closed },
      )[0]?.direction;
    for (let at = 1; at < order.length; at += 1) {
      assert.equal(direction(at - 1, at), 'tighten');
      assert.equal(direction(at, at - 1), 'weaken');
    }
  });

  it('takes sent codes, questions and vouches away, and gives them back when its time is over', () => {
    const policy: Policy = Policy.parse({ emergency: { level: 'guarded', until: 1_000 } });
    assert.equal(inForce(policy).methods['email-code'].enabled, false);
    assert.equal(inForce(policy).methods['authenticator-code'].enabled, true);
    assert.equal(withEmergencyEnded(policy, 999), policy);
    assert.deepEqual(inForce(withEmergencyEnded(policy, 1_000)).methods, standardPolicy.methods);
  });

  it('what is off has no end', () =>
    assert.equal(changedPolicy(standardPolicy, { emergency: { level: 'off', until: 5 } }).ok, false));
});
