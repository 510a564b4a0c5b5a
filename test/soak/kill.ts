// By hand: node test/soak/kill.ts [resets] [kill after so many ends]. 200 resets on two replicas that are killed again and again in the middle of writes.

import { resetsUnderKills } from '../world/replica/kill.ts';
import { prove } from '../world/replica/proof.ts';
import { everybody } from '../world/replica/resetting.ts';
import { Replicas } from '../world/replica.ts';

const [resets = 200, everyEnds = 12] = process.argv.slice(2).map(Number);

const world = await Replicas.start({ people: resets, policy: { limits: { flowsPerHour: 20 } } });
try {
  const began = performance.now();
  const run = await resetsUnderKills(world, everybody(world), { atOnce: 16, everyEnds, paceMs: 150 });
  await world.settles();
  const proof = await prove(world);
  console.log(JSON.stringify({ seconds: Math.round((performance.now() - began) / 1000), run, proof }, null, 2));
  if (run.unfinished.length > 0) process.exitCode = 1;
} finally {
  await world.stop();
}
