import assert from 'node:assert/strict';
import { admission } from '../../src/runtime/admission.ts';

describe('admission', () => {
  it('lets so many in at once, the next in turn, and nobody twice by one place', async () => {
    const admit = admission({ atOnce: 2, waiting: 2, patienceMs: 1000 });
    const [first, second] = [await admit(), await admit()];
    const order: string[] = [];
    const enters = async (name: string) => {
      const place = await admit();
      order.push(name);
      return place;
    };
    const third = enters('third');
    const fourth = enters('fourth');
    assert.equal(await admit(), null, 'too many wait');
    first?.();
    first?.();
    (await third)?.();
    (await fourth)?.();
    second?.();
    assert.deepEqual(order, ['third', 'fourth']);
    assert.notEqual(await admit(), null);
  });

  it('ends a wait that takes too long, and keeps the place for others', async () => {
    const admit = admission({ atOnce: 1, waiting: 5, patienceMs: 20 });
    const inside = await admit();
    assert.equal(await admit(), null);
    inside?.();
    assert.notEqual(await admit(), null);
  });
});
