// By hand: node test/soak/directory-kill.ts [kills]. The domain controller is killed in the middle of so many resets through the whole product: what people
// were told, and what is true.
import { killedWhileResetting, wrongWith } from '../world/killed-while-resetting.ts';

const [kills = 100] = process.argv.slice(2).map(Number);
process.on('SIGTERM', () => process.exit(1));

const began = performance.now();
const all = await killedWhileResetting(kills, (line) => console.error(line));
const kinds: Record<string, number> = {};
for (const { told, isSet, audit } of all) {
  const kind = `told ${told}, ${isSet ? 'set' : 'not set'}, audit ${audit.join(' → ')}`;
  kinds[kind] = (kinds[kind] ?? 0) + 1;
}
const wrong = all.flatMap((one) => wrongWith(one) ?? []);
const doubles = all.filter(({ writes }) => writes > 1).length;
const seconds = Math.round((performance.now() - began) / 1_000);
console.log(JSON.stringify({ kills: all.length, seconds, wrong, doubles, kinds }, null, 2));
process.exit(wrong.length > 0 ? 1 : 0);
