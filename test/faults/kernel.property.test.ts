import assert from 'node:assert/strict';
import fc from 'fast-check';
import { happening, Model } from '../world/model.ts';

describe('whatever happens to two people and two replicas', function () {
  this.timeout(150_000);
  it('one write per intent, none without gates, every try counted, everything ends and is told (SEC-54, SEC-57, SEC-114, SEC-129)', async () => {
    const seen = { happenings: 0, kills: 0, writes: 0, intents: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 60, maxLength: 120 }), async (happenings) => {
        const model = await Model.up();
        try {
          for (const one of happenings) await model.happens(one);
          await model.ends();
          seen.happenings += happenings.length;
          seen.kills += model.town.replicas.filter((replica) => replica.process.isDead).length - 2;
          seen.writes += model.town.writes.filter((write) => write.outcome === 'done').length;
          seen.intents += (await model.town.sql('select id from intents')).length;
        } catch (error) {
          throw new Error(`${error}\n${model.log.join('\n')}`, { cause: error });
        } finally {
          await model.town.down();
        }
      }),
      { numRuns: 60, seed: Number(process.env.LATCHKEY_SEED ?? 20261122), endOnFailure: true, interruptAfterTimeLimit: 60_000 },
    );
    if (process.env.LATCHKEY_TEST_LOG) console.log(seen);
    assert.ok(seen.writes > 2 && seen.kills > 10, JSON.stringify(seen));
  });
});
