import assert from 'node:assert/strict';
import { expiryStep } from '../../../src/core/campaigns/expiry.ts';

const dayMs = 86_400_000;
const now = 100 * dayMs + 9 * 3_600_000;

describe('the steps before a password ends', () => {
  const cases: readonly [string, number, number, ReturnType<typeof expiryStep>][] = [
    ['long before', 15 * dayMs, 14, null],
    ['the first day it is said', 14 * dayMs, 14, { days: 14, step: 14 }],
    ['between two steps it is the earlier one, said once', 10 * dayMs, 14, { days: 10, step: 14 }],
    ['a week', 7 * dayMs, 14, { days: 7, step: 7 }],
    ['three days', 3 * dayMs, 14, { days: 3, step: 3 }],
    ['two days', 2 * dayMs, 14, { days: 2, step: 3 }],
    ['tomorrow, however late today is', dayMs - 8 * 3_600_000, 14, { days: 1, step: 1 }],
    ['today', 3_600_000, 14, { days: 0, step: 1 }],
    ['past', -1, 14, null],
    ['this very moment', 0, 14, null],
    ['an organisation that tells five days before', 6 * dayMs, 5, null],
    ['and its steps', 5 * dayMs, 5, { days: 5, step: 5 }],
    ['one day before at most', dayMs, 1, { days: 1, step: 1 }],
    ['a month before', 30 * dayMs, 30, { days: 30, step: 30 }],
  ];
  for (const [what, inMs, noticeDays, step] of cases)
    it(what, () => assert.deepEqual(expiryStep(now + inMs, noticeDays, now), step));
});
