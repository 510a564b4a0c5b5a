import assert from 'node:assert/strict';
import { admission } from '../../src/runtime/admission.ts';

describe('admission', () => {
  it('lets so many in at once, the next in turn, and nobody twice by one place', async () => {
    const admit = admission({ atOnce: 2, waiting: 2, patienceMs: 1000 });
    const [first, second] = [await admit(), await admit()];
    const order: string[] = [];
    const third = admit().then((place) => order.push('third') && place);
    const fourth = admit().then((place) => order.push('fourth') && place);
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
