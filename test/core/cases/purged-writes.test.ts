import assert from 'node:assert/strict';
import { doings } from '../../../src/runtime/cases/deeds.ts';
import type { Task } from '../../../src/runtime/cases/doing.ts';
import { settledWriteLifeMs } from '../../../src/store/traces.ts';

describe('a deed whose write may have been purged', () => {
  const task = (sinceMs: number) =>
    ({
      parts: { records: { intent: async () => null, intentsOf: async () => [] }, now: () => sinceMs },
      deed: { id: 'deed', begunAt: 0 },
      rules: { policy: { limits: { flowTotalMinutes: 15, linkLifeMinutes: 10, webTotalMinutes: 15 } } },
    }) as unknown as Task;

  it('was not begun while a write would still be there; after a day its absence means nothing (SEC-81)', async () => {
    const outcomes = async (sinceMs: number) => {
      const { unlock, 'start-reset': reset } = doings;
      const came = [await unlock?.look(task(sinceMs)), await reset?.look(task(sinceMs)), await reset?.lookAgain?.(task(sinceMs))];
      return came.map((one) => one?.outcome ?? null);
    };
    assert.deepEqual(await outcomes(settledWriteLifeMs - 1), ['not-done', 'not-done', 'not-done']);
    assert.deepEqual(await outcomes(settledWriteLifeMs), ['unknown', 'unknown', null]);
  });
});
