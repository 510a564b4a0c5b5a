import assert from 'node:assert/strict';
import { type Killed, killedWhileResetting, wrongWith } from '../world/killed-while-resetting.ts';

const kills = 10;

describe('the domain controller dies in the middle of resets through the whole product', function () {
  this.timeout(240_000);
  let all: readonly Killed[];

  before(async () => {
    all = await killedWhileResetting(kills);
  });

  it(`${kills} kills: nobody is told anything wrong, nothing is written twice, what was unknown is settled and told`, () => {
    assert.equal(all.length, kills);
    assert.deepEqual(
      all.flatMap((one) => wrongWith(one) ?? []),
      [],
    );
  });

  it('some answers were lost after the write, and people were told so before the truth was known', () => {
    const lost = all.filter(({ told, isSet }) => told === 'not-confirmed' && isSet);
    assert.ok(lost.length > 0, all.map(({ told }) => told).join(', '));
  });
});
