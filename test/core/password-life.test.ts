import assert from 'node:assert/strict';
import {
  type Aging,
  hasOwnLife,
  isLifeInBounds,
  lifeDifference,
  livingFor,
  needsSecond,
  wouldEnd,
} from '../../src/core/password-life.ts';

const day = 86_400_000;
const now = 1_000 * day;
const living = (expiresAfterDays: number | null, noticeDays = 14) => ({ expiresAfterDays, noticeDays });
const change = (before: number | null, after: number | null) => ({ before: living(before), after: living(after) });
const nobody = { people: 9, expiring: 0, isWhole: true };
const aging = (days: number, ends: number | null, over: Partial<Aging> = {}): Aging => ({
  passwordChangedAt: now - days * day,
  passwordExpiresAt: ends === null ? null : now - days * day + ends * day,
  passwordExpired: ends !== null && days >= ends,
  neverExpires: false,
  ...over,
});

describe('how long passwords live', () => {
  it('is 14 to 730 days or never, told 1 to 30 days before (Entra model 8.1)', () => {
    const right = [living(14), living(730), living(null), living(90, 1), living(90, 30)];
    const wrong = [living(13), living(731), living(90.5), living(Number.NaN), living(90, 0), living(90, 31)];
    assert.ok(right.every(isLifeInBounds));
    assert.ok(!wrong.some(isLifeInBounds));
    assert.deepEqual([livingFor(living(90, 45), 30), livingFor(living(90, 0), null)], [living(30, 30), living(null, 1)]);
  });

  it('longer is weaker, and never is the longest (SEC-95)', () => {
    const classed = ([before, after]: readonly [number | null, number | null]) => lifeDifference(change(before, after)).direction;
    assert.deepEqual(
      (
        [
          [90, 180],
          [90, null],
          [180, 90],
          [null, 730],
          [null, null],
        ] as const
      ).map(classed),
      ['weaken', 'weaken', 'tighten', 'tighten', 'neutral'],
    );
  });

  it('needs a second administrator where it weakens, ends passwords at once, or nobody knows', () => {
    assert.equal(needsSecond(change(90, null), nobody), true);
    assert.equal(needsSecond(change(90, 30), nobody), false);
    assert.equal(needsSecond(change(90, 30), { ...nobody, expiring: 1 }), true);
    assert.equal(needsSecond(change(90, 30), { ...nobody, isWhole: false }), true);
  });

  it('ends at once what is older, but for exemptions, what has ended, and policies of their own', () => {
    const shorter = change(90, 30);
    assert.equal(wouldEnd(aging(31, 90), shorter, now), true);
    assert.equal(wouldEnd(aging(29, 90), shorter, now), false);
    assert.equal(wouldEnd(aging(31, 90, { neverExpires: true, passwordExpiresAt: null }), shorter, now), false);
    assert.equal(wouldEnd(aging(95, 90), shorter, now), false);
    assert.equal(wouldEnd(aging(31, 365), shorter, now), false);
    assert.equal(wouldEnd(aging(31, null), shorter, now), false);
    assert.equal(wouldEnd(aging(31, 90, { passwordChangedAt: null }), shorter, now), false);
    assert.equal(wouldEnd(aging(400, null), change(null, 365), now), true);
    assert.equal(wouldEnd(aging(400, null), change(365, null), now), false);
  });

  it('knows an account with a policy of its own by when its password ends', () => {
    assert.equal(hasOwnLife(aging(31, 90), living(90)), false);
    assert.equal(hasOwnLife(aging(31, 365), living(90)), true);
    assert.equal(hasOwnLife(aging(31, null), living(90)), true);
    assert.equal(hasOwnLife(aging(31, 90), living(null)), true);
    assert.equal(hasOwnLife(aging(31, null), living(null)), false);
    assert.equal(hasOwnLife(aging(31, null, { neverExpires: true }), living(90)), false);
  });
});
