import assert from 'node:assert/strict';
import type { MethodId } from '../../src/core/method.ts';
import type { Person } from '../world/chat.ts';
import { assertSound } from '../world/invariants.ts';
import { type Intention, perseveres } from '../world/perseverance.ts';
import { minute, type Replica, Town } from '../world/town.ts';

const login = 'ana.alvarez';
const account = 'fh-1001';
const address = 'ana@mail.example';
const current = 'blue kettle morning train';
const password = 'slow tide under lantern';

/** What Ana wants, with which methods registered, and how it ends when nothing goes wrong. */
interface Wish {
  readonly word: string;
  readonly registered: readonly MethodId[];
  readonly good: string;
  /** Other honest ends after a kill. */
  readonly honest: RegExp;
}

interface Stage {
  readonly town: Town;
  readonly first: Replica;
  readonly second: Replica;
  readonly ana: Person;
  readonly who: Intention;
}

const policy = { limits: { recoveryCodes: 5, flowsPerHour: 20 } };

const locksOut = async ({ directory }: Town): Promise<void> => {
  for (let wrong = 0; wrong < 10; wrong++) await directory.checkPassword(account, 'not hers');
};

const stage = async ({ registered, word }: Wish): Promise<Stage> => {
  const town = await Town.up({ people: [login], policy });
  const first = await town.replica('first');
  const second = await town.replica('second');
  if (registered.length > 0) await town.registers(login, ...registered);
  if (word === 'unlock') await locksOut(town);
  const ana = await town.person(login, 'teams', first);
  return { town, first, second, ana, who: { town, person: ana, account, address, password, current } };
};

/** From the first word to the end, while the first replica may die on the way: the platform redelivers to the second one, which sweeps later. */
const goesThrough = async ({ town, first, second, ana, who }: Stage, word: string): Promise<string> => {
  const survives = async (): Promise<void> => {
    if (!first.process.isDead || ana.at === second) return;
    ana.at = second;
    await ana.redelivers();
    await town.sweeps(second, 2);
  };
  await ana.says(word);
  await survives();
  const end = await perseveres({ ...who, survives });
  await town.sweeps(second, 3);
  return end;
};

const commitPointsOf = async (wish: Wish): Promise<readonly string[]> => {
  const one = await stage(wish);
  assert.equal(await goesThrough(one, wish.word), wish.good);
  await assertSound(one.town);
  await one.town.down();
  return one.first.process.acts;
};

/** Kills the first replica before its commit point `point`, looks at what is left, and tries once more where it did not end well. */
const killedAt = async (point: number, wish: Wish): Promise<string> => {
  const one = await stage(wish);
  try {
    one.first.process.diesBefore(point);
    const end = await goesThrough(one, wish.word);
    await assertSound(one.town);
    if (end === wish.good) return end;
    assert.notEqual(one.first.process.acts.at(-1), wish.word, 'it was written, and looking would have shown it');
    assert.match(end, wish.honest);
    one.town.now += 61 * minute; // codes to one address are counted by the hour
    if (wish.word === 'unlock') await locksOut(one.town);
    const again = { ...one, who: { ...one.who, password: 'another tide over meadows' } };
    assert.equal(await goesThrough(again, wish.word), wish.good, 'the next attempt did not work');
    await assertSound(one.town);
    return end;
  } catch (cause) {
    throw new Error(`killed before commit point ${point}, after ${one.first.process.acts.slice(-3)}: ${cause}`, { cause });
  } finally {
    await one.town.down();
  }
};

const wishes: readonly Wish[] = [
  {
    word: 'reset',
    registered: ['authenticator-code', 'email-code'],
    good: 'outcome.reset.done',
    honest: /^outcome\.reset\.not-(done|confirmed)$/,
  },
  {
    word: 'change',
    registered: ['authenticator-code'],
    good: 'outcome.change.done',
    honest: /^outcome\.change\.not-(done|confirmed)$/,
  },
  {
    word: 'unlock',
    registered: ['authenticator-code', 'email-code'],
    good: 'outcome.unlock.done',
    honest: /^outcome\.unlock\.not-(done|confirmed)$/,
  },
  { word: 'register', registered: [], good: 'register.ready', honest: /^register\.not-ready$/ },
];

describe('a replica is killed at every commit point (SEC-129, SEC-130)', function () {
  this.timeout(120_000);
  for (const wish of wishes)
    it(`${wish.word}: the whole effect once, or none, and told as it is; the next attempt works`, async () => {
      const acts = await commitPointsOf(wish);
      const ends: string[] = [];
      for (let point = 0; point < acts.length; point++) ends.push(await killedAt(point, wish));
      const badly = ends.flatMap((end, point) => (end === wish.good ? [] : [`${acts[point - 1]}: ${end}`]));
      assert.ok(badly.length <= 5, badly.join(', '));
    });
});
