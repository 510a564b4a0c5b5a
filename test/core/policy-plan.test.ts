import assert from 'node:assert/strict';
import { Policy, standardPolicy } from '../../src/core/policy.ts';
import { carriedOut, hasJumped, type Plan, standing, Terms } from '../../src/core/policy-plan.ts';

const changes = { gates: 3, 'limits.codeTries': 3 };
const plan: Plan = {
  id: 'p',
  changes,
  before: standing(standardPolicy, changes),
  reason: 'the story needs it',
  by: 'adam',
  approver: null,
  startsAt: 0,
  watchHours: 0,
  state: 'waiting',
  made: null,
};

describe('a change of the policy that waits for its day', () => {
  it('is made over what others changed meanwhile elsewhere', () => {
    const now = Policy.parse({ branding: { organisation: 'Other' } });
    const made = carriedOut(now, plan);
    assert.ok(made.ok);
    assert.deepEqual([made.value.gates, made.value.branding.organisation], [3, 'Other']);
  });

  it('is not made where one of its own settings was changed meanwhile', () =>
    assert.deepEqual(carriedOut(Policy.parse({ gates: 1 }), plan), { ok: false, reason: 'changed' }));

  it('is not made where it would not hold any more', () => {
    const alone = { ...plan, changes: { gates: 3 }, before: { gates: 2 } };
    const bare = Policy.parse({ methods: { 'recovery-code': { enabled: false } } });
    assert.deepEqual(carriedOut(bare, alone), { ok: false, reason: 'refused' });
  });

  it('waits 60 days at most and is watched for a day at most', () => {
    for (const bad of [{ inDays: 61 }, { inDays: -1 }, { watchHours: 25 }, { inDays: Number.NaN }, { inDays: 0.5 }])
      assert.equal(Terms.safeParse(bad).success, false, JSON.stringify(bad));
  });
});

describe('failures that jump', () => {
  const usual = { begun: 100, done: 80 };
  for (const [what, before, after, expected] of [
    ['less than half as many come to their end', usual, { begun: 20, done: 7 }, true],
    ['half as many do', usual, { begun: 20, done: 8 }, false],
    ['nobody does', usual, { begun: 10, done: 0 }, true],
    ['too few have tried', usual, { begun: 9, done: 0 }, false],
    ['little is known of before, and a quarter do', { begun: 3, done: 3 }, { begun: 12, done: 3 }, false],
    ['little is known of before, and fewer do', { begun: 0, done: 0 }, { begun: 12, done: 2 }, true],
    ['nobody did before either', { begun: 40, done: 0 }, { begun: 40, done: 0 }, false],
  ] as const)
    it(`${what}: ${expected ? 'they do' : 'they do not'}`, () => assert.equal(hasJumped(before, after), expected));
});
