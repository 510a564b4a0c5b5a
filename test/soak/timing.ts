// By hand: node test/soak/timing.ts [trials of each kind] [people at once]. What time tells about a named account while mail and directory are 500 ms late.
import { crowdToName, judged, kindsOf, namesAll, strangers } from '../world/replica/naming.ts';
import { Replicas } from '../world/replica.ts';

const [trials = 200, atOnce = 8] = process.argv.slice(2).map(Number);
process.on('SIGTERM', () => process.exit(1));

const world = await Replicas.start({
  people: crowdToName,
  others: strangers,
  env: { TIER0_GROUPS: 'domain-keepers', LATCHKEY_TEST_SLOW_MS: '500' },
});
try {
  world.mail.mood = { delayMs: 500 };
  for (const replica of world.all)
    for (const call of ['findByIdentity', 'findByName', 'find', 'state', 'memberOf'] as const)
      await replica.fails(call, 'slow', null);
  const verdicts = judged(await namesAll(world, kindsOf(world), trials, atOnce));
  console.log(JSON.stringify(verdicts, null, 2));
  const isTold = Object.values(verdicts).some(({ apartMs, worstAuc }) => apartMs > 50 || worstAuc < 0.4 || worstAuc > 0.6);
  console.log(isTold ? 'time tells kinds apart' : 'time tells nothing (medians within 50 ms, AUC 0.4 to 0.6)');
  if (isTold) process.exitCode = 1;
} finally {
  await world.stop();
}
