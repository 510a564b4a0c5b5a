import assert from 'node:assert/strict';
import { AppError } from '../../../src/core/result.ts';
import { createGate } from '../../../src/methods/hash-gate.ts';

describe('the gate before slow hashes', () => {
  it('500 at once: four run, 64 wait in order, the rest is refused at once', async () => {
    const gate = createGate();
    const order: number[] = [];
    let running = 0;
    let most = 0;
    const work = async (index: number): Promise<number> => {
      most = Math.max(most, ++running);
      order.push(index);
      await new Promise((done) => setImmediate(done));
      running--;
      return index;
    };
    const all = await Promise.allSettled(Array.from({ length: 500 }, (_, index) => gate(() => work(index))));
    assert.equal(most, 4);
    assert.deepEqual(
      order,
      Array.from({ length: 68 }, (_, index) => index),
    );
    const refused = all.filter((one) => one.status === 'rejected').map(({ reason }) => reason);
    assert.equal(refused.length, 432);
    assert.ok(refused.every((one) => one instanceof AppError && one.code === 'busy'));
  });

  it('work that fails makes room all the same', async () => {
    const gate = createGate();
    const failing = Array.from({ length: 10 }, () => gate(() => Promise.reject(new Error('no'))));
    for (const one of failing) await assert.rejects(one);
    assert.equal(await gate(async () => 'room'), 'room');
  });
});
