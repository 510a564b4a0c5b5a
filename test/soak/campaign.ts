// By hand: node test/soak/campaign.ts [people] [batch]. A campaign to 5,000 people in Teams, Slack and by mail, while both chats answer 429 and both replicas are killed twice.
import { campaignUnderKills } from '../world/replica/campaign.ts';
import { Replicas } from '../world/replica.ts';

const [people = 5_000, batch = 250] = process.argv.slice(2).map(Number);
process.on('SIGTERM', () => process.exit(1));

const world = await Replicas.start({ people, replicas: 2, isRegistered: false, policy: { registration: { required: false } } });
try {
  const { reached, ...report } = await campaignUnderKills(world, { batch, killsAt: [0.3, 0.6] });
  const times = Map.groupBy(reached, (count) => count);
  console.table({ ...report, whileResting: JSON.stringify(report.whileResting) });
  console.table(Object.fromEntries([...times].map(([count, some]) => [`reached ${count} times`, some.length])));
} finally {
  await world.stop();
}
