import assert from 'node:assert/strict';
import type { Person } from '../world/chat.ts';
import { assertSound } from '../world/invariants.ts';
import { type RedisServer, startRedis } from '../world/redis.ts';
import { type Replica, Town } from '../world/town.ts';

const login = 'ana.alvarez';
const account = 'fh-1001';
const address = 'ana@mail.example';
const current = 'blue kettle morning train';
const password = 'slow tide under lantern';

describe('Redis is gone: the answer is no (SEC-110)', function () {
  this.timeout(90_000);
  let redis: RedisServer;
  let town: Town;
  let one: Replica;
  let ana: Person;
  beforeEach(async () => {
    redis = await startRedis();
    town = await Town.up({ people: [login], redisUrl: redis.url });
    one = await town.replica('one');
    await town.registers(login, 'authenticator-code', 'email-code');
    ana = await town.person(login, 'teams', one);
  });
  afterEach(async () => {
    await town.down();
    await redis.stop();
  });

  const passesOneGate = async (): Promise<void> => {
    await ana.says('reset');
    await ana.picksMethod('authenticator-code');
    await ana.types(town.freshCode(account));
    assert.equal(ana.title, 'prove.next');
  };
  const passesBothGates = async (): Promise<void> => {
    await passesOneGate();
    await ana.picksMethod('email-code');
    await ana.types(town.mailedCode(address));
    await ana.sees('reset.choose');
  };
  const nothingWasWritten = async (): Promise<void> => {
    assert.deepEqual(town.writes, []);
    assert.equal((await town.directory.checkPassword(account, current)).ok, true);
    await assertSound(town);
  };

  it('in the middle of the chat: a neutral answer, no gate, and it goes on when Redis is back', async () => {
    await passesOneGate();
    redis.pause();
    await ana.picksMethod('email-code');
    assert.equal(ana.title, 'unavailable.title');
    redis.resume();
    await ana.says('help');
    await ana.sees('prove.next');
    await ana.picksMethod('email-code');
    await ana.types(town.mailedCode(address));
    await ana.sees('reset.choose');
  });

  it('before a code is checked: it is not looked at', async () => {
    await ana.says('reset');
    await ana.picksMethod('authenticator-code');
    const code = town.freshCode(account);
    await redis.kill9();
    await ana.types(code);
    assert.equal(ana.title, 'unavailable.title');
    assert.deepEqual(one.evaluated, []);
    await redis.restart();
    await nothingWasWritten();
  });

  it('before the page is submitted: nothing is written, and the page says so in the neutral way', async () => {
    await passesBothGates();
    await ana.opensPage();
    await redis.kill9();
    assert.equal(await ana.chooses(password), null);
    await redis.restart();
    await nothingWasWritten();
  });

  it('before a link is claimed: nobody gets in', async () => {
    await passesBothGates();
    const { link } = ana;
    await redis.kill9();
    assert.equal(await ana.opensPage(link), null);
    await redis.restart();
    await nothingWasWritten();
  });

  it('and empty again: old buttons, links, pages and codes are dead; nothing becomes valid again', async () => {
    await passesBothGates();
    const { link } = ana;
    const oldCode = town.mailedCode(address);
    const handles = ana.card.handles;
    await ana.opensPage();
    await redis.kill9();
    await redis.restart(); // without persistence: everything is forgotten
    assert.equal(await ana.looks(), null);
    assert.equal(await ana.opensPage(link), null);
    for (const handle of Object.values(handles)) await ana.pressesHandle(handle);
    assert.equal(ana.title, 'stale.title');
    await ana.says('reset');
    await ana.picksMethod('email-code');
    await ana.types(oldCode);
    assert.ok(ana.sentences.includes('problem.code.wrong'), ana.words);
    await nothingWasWritten();
  });

  it('and empty again: a code of the app that passed a gate stays spent (SEC-42)', async () => {
    await ana.says('reset');
    await ana.picksMethod('authenticator-code');
    const code = town.freshCode(account);
    await ana.types(code);
    await redis.kill9();
    await redis.restart();
    await ana.says('reset');
    await ana.picksMethod('authenticator-code');
    await ana.types(code);
    assert.ok(ana.sentences.includes('problem.code.used'), ana.words);
    await nothingWasWritten();
  });

  it('right after the directory wrote: told by looking when it is back; one write, everybody is told (SEC-129)', async () => {
    await passesBothGates();
    await ana.opensPage();
    let gone: Promise<void> | null = null;
    town.afterWrite = () => {
      gone = redis.kill9();
    };
    await ana.chooses(password);
    await gone;
    await redis.restart();
    await town.sweeps(one, 2);
    assert.equal(town.writes.length, 1);
    assert.equal((await town.directory.checkPassword(account, password)).ok, true);
    await assertSound(town);
  });
});

describe('the records are gone: nothing is done without a record (SEC-114)', function () {
  this.timeout(60_000);
  it('the intent cannot be written: the directory is not called', async () => {
    const town = await Town.up({ people: [login] });
    try {
      const one = await town.replica('one');
      await town.registers(login, 'authenticator-code', 'email-code');
      const ana = await town.person(login, 'teams', one);
      await ana.says('reset');
      await ana.picksMethod('authenticator-code');
      await ana.types(town.freshCode(account));
      await ana.picksMethod('email-code');
      await ana.types(town.mailedCode(address));
      await ana.opensPage();
      await town.sql('alter table audit rename to audit_gone');
      await ana.chooses(password);
      assert.deepEqual(town.writes, []);
      await town.sql('alter table audit_gone rename to audit');
      await town.sweeps(one, 2);
      await ana.sees('outcome.reset.not-done');
      await assertSound(town);
    } finally {
      await town.down();
    }
  });
});
