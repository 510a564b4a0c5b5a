import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isOver } from '../../src/core/conversation.ts';
import { load, rowKeyOf } from '../../src/runtime/rows.ts';
import type { Person } from './chat.ts';
import { assertSound } from './invariants.ts';
import { type Intention, movesOn } from './perseverance.ts';
import { minute, type Replica, Town } from './town.ts';

/** One thing that happens; what it means depends on what there is at that moment. */
export interface Happening {
  readonly what:
    | 'move'
    | 'say'
    | 'press'
    | 'stale'
    | 'foreign'
    | 'repeat'
    | 'page'
    | 'time'
    | 'sweep'
    | 'kill'
    | 'twice'
    | 'lock';
  readonly who: number;
  readonly at: number;
  readonly which: number;
}

/** Something that happens, most often the next sensible thing. */
export const happening: fc.Arbitrary<Happening> = fc.record({
  what: fc.constantFrom<Happening['what']>(
    ...Array.from({ length: 30 }, () => 'move' as const),
    ...([
      'say',
      'press',
      'stale',
      'foreign',
      'repeat',
      'repeat',
      'page',
      'time',
      'sweep',
      'kill',
      'kill',
      'twice',
      'lock',
    ] as const),
  ),
  who: fc.nat(2),
  at: fc.nat(1),
  which: fc.nat(999),
});

const words = [
  'reset',
  'reset',
  'unlock',
  'change',
  'register',
  'my methods',
  'reset',
  'change',
  'cancel',
  'help',
  'start over',
  'reset vera.voss',
];
const jumps = [1_000, 1_000, 31_000, 31_000, 61_000, 61_000, 2 * minute, 6 * minute, 16 * minute, 61 * minute, 25 * 60 * minute];
const missing = /^(no code went|.* has no (app|recovery code)|nothing was said)/;

/** Two people with three chats, two replicas that die and are replaced, and everything that can happen to them. */
export class Model {
  readonly town: Town;
  readonly people: readonly Intention[];
  readonly log: string[] = [];
  #replicas: Replica[];

  private constructor(town: Town, replicas: Replica[], people: readonly Intention[]) {
    this.town = town;
    this.#replicas = replicas;
    this.people = people;
  }

  static async up(): Promise<Model> {
    const policy = {
      methods: { 'recovery-code': { enabled: false } },
      limits: { flowsPerHour: 20, codesPerAccountDay: 10, answerFloorMs: 500 },
    };
    const town = await Town.up({ people: ['ana.alvarez', 'ben.baker'], policy });
    const replicas = [await town.replica('one'), await town.replica('two')];
    await town.registers('ana.alvarez', 'authenticator-code', 'email-code');
    const somebody = async (login: string, channel: 'teams' | 'slack', account: string, current: string): Promise<Intention> => ({
      town,
      account,
      current,
      person: await town.person(login, channel),
      address: `${login.split('.')[0]}@mail.example`,
      password: '',
    });
    const people = [
      await somebody('ana.alvarez', 'teams', 'fh-1001', 'blue kettle morning train'),
      await somebody('ana.alvarez', 'slack', 'fh-1001', 'blue kettle morning train'),
      await somebody('ben.baker', 'teams', 'fh-1002', 'seven loaves rising early'),
    ];
    return new Model(town, replicas, people);
  }

  /** The replica that gets the next delivery: a dead one is replaced by a new process first. */
  async #alive(at: number): Promise<Replica> {
    const replica = this.#replicas[at];
    if (replica && !replica.process.isDead) return replica;
    const made = await this.town.replica(`replica-${this.town.replicas.length}`);
    this.#replicas = this.#replicas.with(at, made);
    return made;
  }

  async happens({ what, who, at, which }: Happening): Promise<void> {
    const one = this.people[who];
    assert.ok(one);
    const replica = await this.#alive(at);
    one.person.at = replica;
    this.log.push(`${what} ${who} ${replica.name} ${which}`);
    await this.#does(what, { ...one, password: `meadow river ${this.log.length} lantern` }, which).catch((error: unknown) => {
      if (!(error instanceof Error) || !missing.test(error.message)) throw error;
    });
  }

  async #does(what: Happening['what'], who: Intention, which: number): Promise<unknown> {
    const { person } = who;
    const isNew = person.channel.messages(person.address).length === 0;
    if (what === 'say' || (isNew && what !== 'time')) return person.says(words[which % words.length] ?? 'reset');
    if (what === 'move') return this.#moves(who, which);
    if (what === 'press') return this.#presses(person, which);
    if (what === 'stale') return person.pressesHandle(this.#oldHandle(person, which), { code: '000000' });
    if (what === 'foreign') return person.pressesHandle(this.#foreignHandle(who, which), { code: '000000' });
    if (what === 'repeat') return person.redelivers(person.deliveries[which % person.deliveries.length]);
    if (what === 'page') return this.#onPage(who, which);
    if (what === 'twice') return this.#twice(who, which);
    if (what === 'time') this.town.now += jumps[which % jumps.length] ?? 0;
    else if (what === 'sweep') await person.at.product.sweep.once();
    else if (what === 'lock') for (let wrong = 0; wrong < 10; wrong++) await this.town.directory.checkPassword(who.account, 'no');
    else person.at.process.diesBefore(which % 30);
    return null;
  }

  async #moves(who: Intention, which: number): Promise<unknown> {
    const { person } = who;
    if (/^(ended|refused|outcome|menu|welcome|stale|unavailable|typed|register\.(ready|not))/.test(person.title))
      return person.says(words[which % 6] ?? 'reset');
    return movesOn(who);
  }

  async #presses(person: Person, which: number): Promise<unknown> {
    const choice = person.choices[which % Math.max(1, person.choices.length)];
    return choice ? person.presses(choice, { code: '123456', address: 'else@mail.example' }) : null;
  }

  #oldHandle({ channel, address }: Person, which: number): string {
    const all = channel.messages(address).flatMap(({ shown }) => Object.values(shown.handles));
    return all[which % Math.max(1, all.length)] ?? 'none';
  }

  #foreignHandle({ account }: Intention, which: number): string {
    const other = this.people.find((one) => one.account !== account);
    return other ? this.#oldHandle(other.person, which) : 'none';
  }

  async #onPage({ person, current, password }: Intention, which: number): Promise<unknown> {
    if (!person.browser?.state) {
      const link = person.card.link;
      if (!link) return null;
      return person.opensPage(which % 3 ? person.link : { ...person.link, code: '000000' });
    }
    const old = { ...person.browser };
    const fields = { 'current-password': which % 2 ? current : 'not it at all', 'new-password': password };
    const given = { ...fields, 'new-password-again': which % 5 ? password : 'other', 'authenticator-code': '000000' };
    await person.submits(given, which % 4 ? 'submit' : 'confirm');
    if (which % 7 === 0 && person.browser) person.browser = old; // the back button
    return null;
  }

  /** The same delivery at both replicas at once, or two chats of one account at once. */
  async #twice({ person }: Intention, which: number): Promise<unknown> {
    const delivery = person.deliveries.at(-1);
    const [one, two] = [await this.#alive(0), await this.#alive(1)];
    const heard = (at: Replica, given = delivery) => given && at.product.reception.heard(given);
    if (which % 2) return Promise.all([heard(one), heard(two)]);
    const others = this.people.filter((who) => who.person !== person).map((who) => who.person.deliveries.at(-1));
    return Promise.all([heard(one), ...others.map((given) => given && heard(two, given))]);
  }

  /** The living replica sweeps; an hour later nothing may be open, and everybody has seen the end. */
  async ends(): Promise<void> {
    const last = await this.town.replica('last');
    for (const replica of this.#replicas) replica.process.kill();
    await this.town.sweeps(last, 8);
    this.town.now += 31 * minute;
    await this.town.sweeps(last, 4);
    for (const { person } of this.people) {
      const { row } = await load(last.parts, rowKeyOf(person.address));
      if (!row) continue;
      assert.ok(isOver(last.parts.flows, row), `${row.flow} hangs at ${row.state.at}`);
      assert.deepEqual(row.owed, [], 'something is still owed');
      assert.equal(row.shown.turn, row.turn, `the end ${row.state.at} was never shown`);
    }
    await assertSound(this.town);
  }
}
