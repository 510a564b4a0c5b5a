// By hand: node test/soak/load.ts [people] [replicas]. How soon 200 people at once are acknowledged while mail and directory hang for 30 s.
import { underLoad, warmsUp } from '../world/replica/load.ts';
import { Replicas } from '../world/replica.ts';

const [people = 200, replicas = 2] = process.argv.slice(2).map(Number);
process.on('SIGTERM', () => process.exit(1));

for (const spreadMs of [1_000, 0]) {
  const world = await Replicas.start({ people, replicas, policy: { limits: { flowsPerHour: 20 } } });
  try {
    await warmsUp(world);
    const { report, cards } = await underLoad(world, spreadMs);
    console.log(spreadMs > 0 ? `everybody within ${spreadMs} ms` : 'everybody in the same moment', cards);
    console.table(
      Object.fromEntries(Object.entries(report).map(([name, { statuses, ...acks }]) => [name, { ...acks, ...statuses }])),
    );
  } finally {
    await world.stop();
  }
}
