// By hand: node test/soak/domain-controller.ts [kills]. A domain controller killed in the middle of so many resets: what was told, and what is true.
import { type DomainPerson, nextPerson, openDomain } from '../world/domain.ts';
import { killedResets, wrongWith } from '../world/killed-resets.ts';

const [kills = 100] = process.argv.slice(2).map(Number);

const samba = await openDomain();
try {
  const people: DomainPerson[] = Array.from({ length: kills + 1 }, nextPerson);
  const began = performance.now();
  const all = await killedResets(samba, people);
  const kinds = new Map<string, number>();
  for (const one of all) {
    const kind = `told ${one.told}, looked ${one.looked}, then ${one.lookedLater}, ${one.isSet ? 'set' : 'not set'}`;
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  const wrong = all.flatMap((one) => wrongWith(one) ?? []);
  console.log(
    JSON.stringify(
      { kills, seconds: Math.round((performance.now() - began) / 1000), wrong, kinds: Object.fromEntries(kinds) },
      null,
      2,
    ),
  );
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  await samba.remove();
}
