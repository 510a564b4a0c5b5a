import assert from 'node:assert/strict';
import { askRelease, decideRelease, isAsked, isGiven, type Release } from '../../src/core/release.ts';

const minute = 60_000;
const hour = 60 * minute;
const sam = { account: 'sam', person: 'e7' };
const vera = { account: 'vera', person: 'e9' };
const digestOf = (text: string): string => text;

const asked = (before: Release | null = null, now = 0): Release => {
  const made = askRelease(before, `r${now}`, sam, now, digestOf);
  assert.ok(made.ok);
  return made.value;
};
const decides = (one: Release, approver = vera, now = minute, requester = sam, digest = one.digest) =>
  decideRelease(one, { digest, approver, requester, isApproved: true }, now);
const why = (came: ReturnType<typeof decides>): string => (came.ok ? came.value.state : came.reason);

describe('leave to help oneself in an emergency (SEC-98)', () => {
  it('is asked three times a day, and again when the first of them is a day old', () => {
    const third = asked(asked(asked(null, 0), hour), 2 * hour);
    assert.deepEqual(askRelease(third, 'r', sam, 23 * hour, digestOf), { ok: false, reason: 'too-many' });
    assert.equal(asked(third, 24 * hour).asks.length, 3);
  });

  it('waits an hour and is good for half an hour, to the millisecond', () => {
    const one = asked();
    assert.ok(isAsked(one, hour - 1));
    assert.ok(!isAsked(one, hour));
    assert.equal(why(decides(one, vera, hour - 1)), 'given');
    assert.equal(why(decides(one, vera, hour)), 'expired');
    const given: Release = { ...one, state: 'given', decidedAt: minute, approver: 'vera' };
    assert.ok(isGiven(given, 31 * minute - 1));
    assert.ok(!isGiven(given, 31 * minute));
    assert.ok(!isGiven({ ...given, state: 'used' }, 2 * minute));
  });

  it('is decided once, on exactly what was shown', () => {
    const one = asked();
    for (const state of ['given', 'refused', 'expired', 'over', 'used'] as const)
      assert.equal(why(decides({ ...one, state })), 'decided');
    assert.equal(why(decides(one, vera, minute, sam, 'another')), 'decided');
    assert.notEqual(asked(null, 1).digest, one.digest);
  });

  it('never by whoever asks, nor by another account of theirs, of then or of now (SEC-19)', () => {
    const one = asked();
    assert.equal(why(decides(one, sam)), 'requester');
    assert.equal(why(decides(one, { account: 'sam.admin', person: 'e7' })), 'requester');
    assert.equal(
      why(decides(one, { account: 'other', person: 'merged' }, minute, { account: 'sam', person: 'merged' })),
      'requester',
    );
  });
});
