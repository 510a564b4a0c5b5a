import assert from 'node:assert/strict';
import { firstPiece, goesAt, isKeptLongEnough } from '../../src/core/retention.ts';

const day = 86_400_000;
const noon = 20_000 * day + day / 2;
const rows = (...days: number[]) => days.map((one, index) => ({ seq: index + 1, at: noon + one * day, hash: `h${index + 1}` }));
const end = (...days: number[]) => firstPiece(rows(...days), 4)?.last.seq ?? null;

describe('where a segment of the audit ends (SEC-123)', () => {
  for (const [name, days, expected] of [
    ['nothing yet', [], null],
    ['one record', [0], null],
    ['a day that goes on', [0, 0, 0], null],
    ['a later day began', [0, 0, 1], 2],
    ['after a quiet month', [0, 30], 1],
    ['full, and one more', [0, 0, 0, 0, 0], 4],
    ['full, and it is the newest', [0, 0, 0, 0], null],
    ['the clock went back: it goes on', [5, 0, 1, 2], null],
    ['the clock went back for a moment', [0, -9, 0, 1], 3],
    ['the clock went ahead for a moment', [0, 9, 0, 0], 1],
  ] as const)
    it(name, () => assert.equal(end(...days), expected));

  it('knows its oldest and its newest record, in whatever order they stand', () => {
    const { oldestAt, newestAt } = firstPiece(rows(0, -9, 0, 1), 9) ?? {};
    assert.deepEqual([oldestAt, newestAt], [noon - 9 * day, noon]);
  });
});

describe('when it may go', () => {
  it('after the days of the policy, to the millisecond; and a clock that goes back keeps it', () => {
    assert.equal(isKeptLongEnough(noon, 90, noon + 90 * day), false);
    assert.equal(isKeptLongEnough(noon, 90, noon + 90 * day + 1), true);
    assert.equal(isKeptLongEnough(noon, 90, noon - day), false);
    assert.equal(goesAt(noon, null, 90), noon + 91 * day);
    assert.equal(goesAt(noon, noon + 99 * day, 90), noon + 100 * day);
  });
});
