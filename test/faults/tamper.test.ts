import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { Redis } from 'ioredis';
import { keyOf } from '../../src/methods/names.ts';
import { hashOf, pointerKey } from '../../src/runtime/links.ts';
import { keyFor, rowKeyOf } from '../../src/runtime/rows.ts';
import type { Key } from '../../src/store/sessions.ts';
import type { Person } from '../world/chat.ts';
import { assertSound } from '../world/invariants.ts';
import { type RedisServer, startRedis } from '../world/redis.ts';
import { minute, type Replica, Town } from '../world/town.ts';

const password = 'slow tide under lantern';
const people = { ana: 'fh-1001', mallory: 'fh-1009' } as const;

/** Somebody who can read and write the sessions store, and has no key. */
interface Intruder {
  read(key: Key): Promise<string>;
  write(key: Key, stored: string): Promise<void>;
  /** Every stored text of this kind of key. */
  all(prefix: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** In SQLite a row is stored as value, revision and end; here as one JSON text. */
const inSqlite = (file: string): Intruder => {
  const db = new DatabaseSync(file, { timeout: 2_000 });
  const texts = "select json_array(value, rev, expires_at) as text from item where kind = 'row'";
  const where = ' and tag = ? and name = ?';
  return {
    read: async ({ tag, name }) => String(db.prepare(texts + where).get(tag, name)?.text),
    write: async ({ tag, name }, stored) => {
      const [value, rev, end] = JSON.parse(stored);
      const sql = "insert or replace into item (kind, tag, name, value, rev, expires_at) values ('row', ?, ?, ?, ?, ?)";
      db.prepare(sql).run(tag, name, value, rev, end);
    },
    all: async (prefix) =>
      db
        .prepare(`${texts} and name like ?`)
        .all(`${prefix}:%`)
        .map((row) => String(row.text)),
    close: async () => db.close(),
  };
};

/** In Redis a row is stored as `revision expiresAt value`; here as the same JSON text. */
const inRedis = (url: string): Intruder => {
  const client = new Redis(url);
  const at = async ({ name }: Key): Promise<string> => {
    const [found] = (await client.keys('*')).filter((key) => key.endsWith(name));
    assert.ok(found, `${name} is not stored`);
    return found;
  };
  const toText = (stored: string): string => {
    const [, rev, end, value] = stored.match(/^(\d+) (\d+) (.*)$/s) ?? [];
    return JSON.stringify([value, Number(rev), Number(end)]);
  };
  return {
    read: async (key) => toText((await client.get(await at(key))) ?? ''),
    write: async (key, stored) => {
      const [value, rev, end] = JSON.parse(stored);
      await client.set(await at(key), `${rev} ${end} ${value}`, 'PX', 3_600_000);
    },
    all: async (prefix) => {
      const names = (await client.keys('*')).filter((name) => name.includes(`${prefix}:`));
      return (await Promise.all(names.map((name) => client.get(name)))).map((stored) => toText(stored ?? ''));
    },
    close: async () => void client.disconnect(),
  };
};

const changed = (
  stored: string,
  change: (value: string, rev: number, end: number) => readonly [string, number, number],
): string => {
  const [value, rev, end] = JSON.parse(stored) as [string, number, number];
  return JSON.stringify(change(value, rev, end));
};
const flipped = (value: string): string => {
  const at = value.length - 10;
  return value.slice(0, at) + (value[at] === 'A' ? 'B' : 'A') + value.slice(at + 1);
};

for (const store of ['SQLite', 'Redis'] as const)
  describe(`a writer in the sessions store (${store}) cannot make itself verified (SEC-107)`, function () {
    this.timeout(60_000);
    let redis: RedisServer | null = null;
    let town: Town;
    let one: Replica;
    let ana: Person;
    let mallory: Person;
    let intruder: Intruder;
    beforeEach(async () => {
      redis = store === 'Redis' ? await startRedis() : null;
      town = await Town.up({ people: ['ana.alvarez', 'mallory.marsh'], ...(redis ? { redisUrl: redis.url } : {}) });
      one = await town.replica('one');
      await town.registers('ana.alvarez', 'authenticator-code', 'email-code');
      await town.registers('mallory.marsh', 'authenticator-code', 'email-code');
      ana = await town.person('ana.alvarez');
      mallory = await town.person('mallory.marsh');
      intruder = redis ? inRedis(redis.adminUrl) : inSqlite(town.files.sessions);
    });
    afterEach(async () => {
      await intruder.close();
      await town.down();
      await redis?.stop();
    });

    const starts = async (person: Person): Promise<void> => {
      await person.says('reset');
      await person.picksMethod('authenticator-code');
    };
    const proves = async (person: Person, who: keyof typeof people): Promise<void> => {
      await starts(person);
      await person.types(town.freshCode(people[who]));
      await person.picksMethod('email-code');
      await person.types(town.mailedCode(`${who}@mail.example`));
      await person.sees('reset.choose');
    };
    const assertAlarmed = (): void => assert.ok(one.alarms.includes('tamper'), 'no alarm');
    const anas = (): Key => rowKeyOf(ana.address);
    const mallorys = (): Key => rowKeyOf(mallory.address);
    /** Whatever is tried now, nothing is written to anybody. */
    const assertNothing = async (): Promise<void> => {
      assert.deepEqual(town.writes, []);
      await town.sweeps(one, 2);
      assert.deepEqual(town.writes, []);
      await assertSound(town);
    };

    it('a changed bit of a conversation: refused and alarmed, and the person starts again', async () => {
      await proves(mallory, 'mallory');
      await intruder.write(
        mallorys(),
        changed(await intruder.read(mallorys()), (value, ...rest) => [flipped(value), ...rest]),
      );
      assert.equal(await mallory.opensPage(), null);
      assertAlarmed();
      await mallory.presses('new-link');
      assert.equal(mallory.title, 'stale.title');
      await assertNothing();
      await mallory.says('reset');
      assert.equal(mallory.title, 'prove.first');
    });

    it('a verified conversation of somebody else in the place of the own: refused and alarmed', async () => {
      await proves(ana, 'ana');
      await starts(mallory);
      await intruder.write(mallorys(), await intruder.read(anas()));
      await mallory.types('123456');
      assert.equal(mallory.title, 'stale.title');
      assertAlarmed();
      await assertNothing();
    });

    it('a page of the own with the conversation of the victim behind it: refused and alarmed (the target is changed)', async () => {
      await proves(ana, 'ana');
      await proves(mallory, 'mallory');
      const { token, code } = mallory.link;
      const mine = pointerKey('l', hashOf(token));
      await intruder.write(mine, await intruder.read(pointerKey('l', hashOf(ana.link.token))));
      assert.equal(await mallory.opensPage({ token, code }), null);
      assertAlarmed();
      await assertNothing();
    });

    it('another revision on a genuine conversation: refused and alarmed', async () => {
      await proves(mallory, 'mallory');
      await intruder.write(
        mallorys(),
        changed(await intruder.read(mallorys()), (value, rev, end) => [value, rev + 1, end]),
      );
      assert.equal(await mallory.opensPage(), null);
      assertAlarmed();
      await assertNothing();
    });

    it('a longer life for the row: the limits inside it hold all the same', async () => {
      await starts(mallory);
      const far = town.now + 30 * 24 * 60 * minute;
      await intruder.write(
        mallorys(),
        changed(await intruder.read(mallorys()), (value, rev) => [value, rev, far]),
      );
      town.now += 2 * 60 * minute;
      await mallory.types(town.freshCode(people.mallory));
      assert.equal(mallory.title, 'ended.expired');
      assert.deepEqual(one.evaluated, []);
      await assertNothing();
    });

    it('a longer life for the link: it ends with what is written in the sealed row', async () => {
      await proves(mallory, 'mallory');
      const { token, code } = mallory.link;
      const far = town.now + 30 * 24 * 60 * minute;
      for (const key of [mallorys(), pointerKey('l', hashOf(token))])
        await intruder.write(
          key,
          changed(await intruder.read(key), (value, rev) => [value, rev, far]),
        );
      town.now += 10 * minute;
      assert.equal(await mallory.opensPage({ token, code }), null);
      await assertNothing();
    });

    it('an older genuine conversation put back after the reset: no second write (SEC-111, SEC-129)', async () => {
      await proves(ana, 'ana');
      const before = await intruder.read(anas());
      const link = ana.link;
      await ana.opensPage();
      await ana.chooses(password);
      await ana.sees('outcome.reset.done');
      await intruder.write(anas(), before);
      const again = await ana.opensPage(link);
      if (again) await ana.chooses('another tide over meadows');
      assert.equal(town.writes.length, 1);
      assert.equal((await town.directory.checkPassword(people.ana, password)).ok, true);
      await assertSound(town);
    });

    it('an older genuine conversation put back to type another code: the tries are counted elsewhere', async () => {
      await starts(mallory);
      const { submit = '' } = mallory.card.handles;
      const before = await intruder.read(mallorys());
      for (let guess = 0; guess < 20; guess++) {
        await intruder.write(mallorys(), before);
        await mallory.pressesHandle(submit, { code: '000000' });
      }
      assert.equal(one.evaluated.length, 5);
      await assertNothing();
    });

    it('a superseded conversation put back: one code typed into both at once passes one gate (SEC-42)', async () => {
      await starts(mallory);
      const { submit = '' } = mallory.card.handles;
      const before = await intruder.read(mallorys());
      const slack = await town.person('mallory.marsh', 'slack');
      await starts(slack);
      await intruder.write(mallorys(), before);
      const code = town.freshCode(people.mallory);
      await Promise.all([mallory.pressesHandle(submit, { code }), slack.types(code)]);
      assert.equal(one.evaluated.length, 2);
      const passed = (await town.audit()).filter((record) => record.action === 'gate.passed');
      assert.equal(passed.length, 1);
      await assertNothing();
    });

    it('the victim’s live code in the place of the own: refused and alarmed', async () => {
      await starts(ana);
      await ana.presses('other');
      await ana.picksMethod('email-code');
      const [anasCode] = await intruder.all('sent-code');
      assert.ok(anasCode);
      await starts(mallory);
      await mallory.presses('other');
      await mallory.picksMethod('email-code');
      const both = await intruder.all('sent-code');
      assert.equal(both.length, 2);
      await intruder.write(keyOf('sent-code', people.mallory), anasCode);
      await mallory.types(town.mailedCode('ana@mail.example'));
      assert.ok(mallory.sentences.includes('problem.code.unavailable'), mallory.words);
      assertAlarmed();
      await assertNothing();
    });

    it('who holds the account, copied from another: refused and alarmed, nothing is written', async () => {
      await proves(ana, 'ana');
      await starts(mallory);
      await intruder.write(keyFor('a', people.ana), await intruder.read(keyFor('a', people.mallory)));
      await ana.opensPage();
      await ana.chooses(password);
      await ana.sees('outcome.reset.not-done');
      assertAlarmed();
      await assertNothing();
    });

    it('somebody else’s registered method in the place of the own: refused and alarmed (SEC-106)', async () => {
      await starts(mallory);
      const [anas] = await town.sql(
        "select sealed from registrations where account = ? and method = 'authenticator-code'",
        people.ana,
      );
      await town.sql(
        "update registrations set sealed = ? where account = ? and method = 'authenticator-code'",
        String(anas?.sealed),
        people.mallory,
      );
      await mallory.types(town.freshCode(people.ana));
      assert.ok(mallory.sentences.includes('problem.code.unavailable'), mallory.words);
      assertAlarmed();
      await assertNothing();
    });
  });
