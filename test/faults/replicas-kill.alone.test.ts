import assert from 'node:assert/strict';
import { resetsUnderKills } from '../world/replica/kill.ts';
import { prove } from '../world/replica/proof.ts';
import { everybody } from '../world/replica/resetting.ts';
import { Replicas } from '../world/replica.ts';

const resets = 32;

describe('replicas are killed in the middle of resets (SEC-129, SEC-130)', function () {
  this.timeout(240_000);
  let world: Replicas;

  before(async () => {
    world = await Replicas.start({ people: resets, policy: { limits: { flowsPerHour: 20 } } });
  });
  after(() => world.stop());

  it(`${resets} resets on both channels, three times kill -9: each done or not confirmed, no write twice, no notice lost`, async () => {
    const run = await resetsUnderKills(world, everybody(world), { atOnce: 12, everyEnds: 8, paceMs: 150 });
    assert.deepEqual(run.unfinished, []);
    assert.equal(run.kills, 3);
    const cut = run.inFlight.reduce((sum, writes) => sum + writes, 0);
    assert.ok(cut > 0, 'no kill hit a write');
    await world.settles();
    const proof = await prove(world);
    assert.ok(proof.applied >= resets - cut, JSON.stringify({ run, proof }));
  });
});
