import assert from 'node:assert/strict';
import { Redis } from 'ioredis';
import type { Shown } from '../../src/core/views.ts';
import type { Submitted } from '../../src/runtime/page-desk.ts';
import { type Browser, Person } from '../world/chat.ts';
import { assertSound } from '../world/invariants.ts';
import { freshDatabase } from '../world/postgres.ts';
import { type RedisServer, startRedis } from '../world/redis.ts';
import { minute, type Replica, Town, type TownOptions } from '../world/town.ts';

const login = 'ana.alvarez';
const account = 'fh-1001';
const address = 'ana@mail.example';
const password = 'slow tide under lantern';
/** A Redis with nothing in it for each test. */
const emptied = async ({ adminUrl }: RedisServer): Promise<void> => {
  const client = new Redis(adminUrl);
  await client.flushall();
  client.disconnect();
};

const fifty = Array.from({ length: 50 }, (_, index) => index);

const passesBothGates = async (town: Town, ana: Person): Promise<void> => {
  await ana.says('reset');
  await ana.picksMethod('authenticator-code');
  await ana.types(town.freshCode(account));
  if (ana.title === 'prove.next') await ana.picksMethod('email-code');
  await ana.types(town.mailedCode(address));
  await ana.sees('reset.choose');
};

/** The same person and browser, as seen by another replica. */
const elsewhere = (ana: Person, at: Replica): Person => {
  const twin = new Person(ana.channel, ana.address, at);
  twin.browser = ana.browser && { ...ana.browser };
  return twin;
};

describe('many at once, on two replicas', function () {
  this.timeout(60_000);
  let redis: RedisServer;
  let town: Town;
  let one: Replica;
  let two: Replica;
  before(async () => {
    redis = await startRedis();
  });
  after(() => redis.stop());
  beforeEach(() => emptied(redis));
  afterEach(() => town.down());

  const opens = async (options: TownOptions = {}): Promise<Person> => {
    town = await Town.up({ people: [login], redisUrl: redis.url, ...options });
    one = await town.replica('one');
    two = await town.replica('two');
    await town.registers(login, 'authenticator-code', 'email-code');
    return town.person(login, 'teams', one);
  };
  const counts = (results: readonly (Submitted | null)[]) => {
    const kinds = results.map((result) => result?.kind ?? 'neutral');
    return Object.fromEntries([...new Set(kinds)].map((kind) => [kind, kinds.filter((one) => one === kind).length]));
  };

  it('fifty submissions of one page with different passwords: one write, one set of notices, 49 neutral (SEC-64)', async () => {
    const ana = await opens({ databaseUrl: await freshDatabase() });
    await passesBothGates(town, ana);
    await ana.opensPage();
    const twins = fifty.map((index) => elsewhere(ana, index % 2 ? one : two));
    const results = await Promise.all(twins.map((twin, index) => twin.chooses(`${password} ${index}`)));
    await ana.sees('outcome.reset.done');
    assert.equal(town.writes.length, 1, JSON.stringify(counts(results)));
    assert.deepEqual(counts(results), { over: 1, stale: 49 });
    const winner = results.findIndex((result) => result?.kind === 'over');
    assert.ok((await town.directory.checkPassword(account, `${password} ${winner}`)).ok);
    const [operation] = town.writes.map((write) => write.operation);
    assert.equal((await town.promised()).filter((key) => key.startsWith(`${operation}:`)).length, 3); // two mails and the other chat
    await assertSound(town);
  });

  it('two browsers claim one link at once: one of them goes on, the other gets the neutral answer (SEC-62)', async () => {
    const ana = await opens();
    await passesBothGates(town, ana);
    const claims = await Promise.all(fifty.slice(0, 8).map((index) => elsewhere(ana, index % 2 ? one : two).opensPage()));
    const claimed = claims.filter((browser): browser is Browser => browser !== null);
    assert.equal(claimed.length, 1);
    assert.equal(claimed[0]?.state?.page.kind, 'new-password');
  });

  it('wrong page codes at once: counted exactly, and the link is dead after five (SEC-63, SEC-64)', async () => {
    const ana = await opens();
    await passesBothGates(town, ana);
    const { token, code } = ana.link;
    const wrong = code === '000000' ? '111111' : '000000';
    const tries = await Promise.all(
      fifty.slice(0, 12).map((index) => elsewhere(ana, index % 2 ? one : two).opensPage({ token, code: wrong })),
    );
    assert.ok(tries.every((browser) => browser === null));
    assert.equal(await ana.opensPage({ token, code }), null);
  });

  it('one authenticator code typed on two replicas at once passes one gate (SEC-42)', async () => {
    const ana = await opens();
    await ana.says('reset');
    await ana.picksMethod('authenticator-code');
    const code = town.freshCode(account);
    const card: Shown = ana.card;
    await Promise.all([one, two].map((at) => elsewhere(ana, at).pressesHandle(card.handles.submit ?? '', { code })));
    const passed = (await town.audit()).filter((record) => record.action === 'gate.passed');
    assert.equal(passed.length, 1);
  });

  it('one press delivered to both replicas, three times at once, is one press (SEC-3)', async () => {
    const ana = await opens();
    await ana.says('reset');
    const begun = ana.deliveries.at(-1);
    await Promise.all([one, two, one, two].map((at) => elsewhere(ana, at).redelivers(begun)));
    assert.equal((await town.audit()).filter((record) => record.action === 'reset.started').length, 1);
    await ana.picksMethod('email-code');
    const pressed = ana.deliveries.at(-1);
    await Promise.all([one, two, one, two].map((at) => elsewhere(ana, at).redelivers(pressed)));
    assert.equal(town.mails.filter((mail) => mail.to === address).length, 2); // one of them long ago
  });
});

describe('wrong tries are counted together, whatever they were typed into', function () {
  this.timeout(60_000);
  let redis: RedisServer;
  let town: Town;
  let one: Replica;
  let two: Replica;
  before(async () => {
    redis = await startRedis();
  });
  after(() => redis.stop());
  beforeEach(() => emptied(redis));
  afterEach(() => town.down());

  const opens = async (options: TownOptions = {}): Promise<{ teams: Person; slack: Person }> => {
    town = await Town.up({ people: [login], redisUrl: redis.url, ...options });
    one = await town.replica('one');
    two = await town.replica('two');
    await town.registers(login, 'authenticator-code', 'email-code');
    return { teams: await town.person(login, 'teams', one), slack: await town.person(login, 'slack', two) };
  };
  const wrongOf = (right: string): string => (right === '123456' ? '654321' : '123456');
  const guesses = async (person: Person, times: number): Promise<void> => {
    for (let guess = 0; guess < times; guess++) await person.types(wrongOf(town.app(account)));
  };
  const evaluations = (): number => town.replicas.flatMap((replica) => replica.evaluated).length;
  const starts = async (person: Person, method: string): Promise<void> => {
    await person.says('reset');
    await person.picksMethod(method);
  };

  it('five in a row over two chats, two methods and fresh flows; then 30 s, 60 s, 2 min … even for the right code (SEC-31)', async () => {
    const { teams, slack } = await opens();
    await starts(teams, 'authenticator-code');
    await guesses(teams, 2);
    await starts(slack, 'email-code');
    await guesses(slack, 2);
    await starts(teams, 'authenticator-code');
    await guesses(teams, 1);
    assert.equal(evaluations(), 5);
    for (const waitMs of [30_000, 60_000, 120_000]) {
      await teams.types(town.app(account));
      assert.ok(teams.sentences.includes('problem.code.wait'), teams.words);
      town.now += waitMs - 1_000;
      await teams.types(town.app(account));
      assert.ok(teams.sentences.includes('problem.code.wait'), `${waitMs}: ${teams.words}`);
      town.now += 1_000;
      await guesses(teams, 1);
      assert.ok(teams.sentences.includes('problem.code.wrong'), `${waitMs}: ${teams.words}`);
    }
    assert.equal(evaluations(), 8, 'what was refused during a wait was never looked at');
    town.now += 4 * minute;
    await teams.types(town.freshCode(account));
    assert.equal(teams.title, 'prove.next');
  });

  it('a complete pass ends the row of failures; the count of the day stays (SEC-31)', async () => {
    const { teams } = await opens();
    await starts(teams, 'authenticator-code');
    await guesses(teams, 4);
    await teams.types(town.freshCode(account));
    await teams.picksMethod('email-code');
    await teams.types(town.mailedCode(address));
    await teams.opensPage();
    await teams.chooses(password);
    await teams.sees('outcome.reset.done');
    town.now += 61 * minute;
    await starts(teams, 'authenticator-code');
    await guesses(teams, 4);
    assert.ok(!teams.sentences.includes('problem.code.wait'));
    await guesses(teams, 1);
    assert.ok(teams.sentences.includes('problem.code.wrong'));
    await guesses(teams, 1);
    assert.ok(teams.sentences.includes('problem.code.wait'), 'the fifth in a row');
  });

  it('ten failures within a day pause self-service for a day and tell the owner; the directory account is not locked (SEC-32)', async () => {
    const { teams, slack } = await opens();
    for (let round = 0; round < 10; round++) {
      await starts(teams, 'authenticator-code');
      await guesses(teams, 1);
      town.now += 61 * minute;
    }
    assert.equal(teams.title, 'refused.paused');
    assert.ok(one.alarms.includes('paused'));
    assert.equal((await town.promised()).filter((key) => key.startsWith('paused.')).length, 4);
    assert.equal((await town.directory.state(account)).lockedOut, false);
    await slack.says('reset');
    assert.equal(slack.title, 'refused.paused');
    town.now += 24 * 60 * minute;
    await slack.says('reset');
    assert.equal(slack.title, 'prove.first');
  });

  it('ten failures over two days do not pause (SEC-32)', async () => {
    const { teams } = await opens();
    for (let round = 0; round < 10; round++) {
      await starts(teams, 'authenticator-code');
      await guesses(teams, 1);
      assert.notEqual(teams.title, 'refused.paused');
      town.now += 5 * 60 * minute;
    }
  });

  it('a method wears out by its own failures in a row, whatever else succeeds between (SEC-33)', async () => {
    const { teams } = await opens({ policy: { limits: { failuresBeforeWear: 10, failuresBeforePause: 20 } } });
    for (let round = 0; round < 10; round++) {
      await starts(teams, 'email-code');
      await teams.types(town.mailedCode(address));
      await guesses(teams, 1);
      town.now += 25 * 60 * minute;
    }
    await teams.says('reset');
    assert.equal(teams.title, 'refused.not-enough-methods', 'the app is worn out, the mail alone is not enough');
    await teams.says('my methods');
    assert.ok(JSON.stringify(teams.card.view).includes('methods.row.worn'));
    assert.deepEqual(await town.records.wear(account), { 'authenticator-code': 10 });
  });

  it('wrong current passwords: three in a flow, four in a day, the directory never locks (SEC-140)', async () => {
    const { teams } = await opens();
    const submits = async (current: string): Promise<void> => {
      await teams.submits({ 'current-password': current, 'new-password': password, 'new-password-again': password });
    };
    const opensTheForm = async (): Promise<void> => {
      await teams.says('change');
      await teams.picksMethod('authenticator-code');
      await teams.types(town.freshCode(account));
      await teams.sees('change.choose');
      await teams.opensPage();
    };
    const wrong = (): number => town.writes.filter((write) => write.outcome === 'wrong-password').length;
    await opensTheForm();
    for (let guess = 0; guess < 3; guess++) await submits(`guess number ${guess}`);
    await submits('blue kettle morning train');
    await teams.sees('refused.link-spent');
    assert.equal(wrong(), 3);
    town.now += 61 * minute;
    await opensTheForm();
    await submits('guess number four');
    await submits('blue kettle morning train');
    await teams.sees('refused.too-many');
    assert.deepEqual([wrong(), town.writes.length], [4, 4]);
    assert.equal((await town.directory.state(account)).lockedOut, false);
    await assertSound(town);
  });

  it('fifty wrong codes at once on two replicas: the question is answered once, the count is exact (SEC-57)', async () => {
    const { teams } = await opens();
    await starts(teams, 'authenticator-code');
    const { handles } = teams.card;
    const code = wrongOf(town.app(account));
    await Promise.all(
      fifty.map((index) => elsewhere(teams, index % 2 ? one : two).pressesHandle(handles.submit ?? '', { code })),
    );
    assert.equal(evaluations(), 1);
    assert.equal(town.replicas.flatMap((replica) => replica.counted).length, 1);
    await assertSound(town);
  });

  it('fifty tries at once in the shared counter: five may be looked at, whatever replica asks (SEC-57)', async () => {
    await opens();
    const key = { tag: 'p00', name: 't:race' };
    const rule = { freeTries: 5, firstWaitMs: 30_000, waitCapMs: 60 * minute, perDay: 10 };
    const results = await Promise.all(fifty.map((index) => (index % 2 ? one : two).parts.sessions.tryOne(key, rule, town.now)));
    assert.equal(results.filter((result) => result.allowed).length, 5);
  });

  it('a wrong code stays counted when mail, audit and the process fail right after it (SEC-57)', async () => {
    const { teams } = await opens();
    let looked = 0;
    for (let point = 0; point < 10; point++) {
      const mortal = await town.replica(`mortal-${point}`);
      teams.at = two;
      await starts(teams, 'authenticator-code');
      mortal.process.diesBefore(point);
      const code = wrongOf(town.app(account));
      await elsewhere(teams, mortal).pressesHandle(teams.card.handles.submit ?? '', { code });
      assert.ok(mortal.evaluated.length <= mortal.counted.length, `killed before ${point}`);
      assert.equal(mortal.givenBack.length, 0);
      looked += mortal.evaluated.length;
      await town.sweeps(two, 2);
      town.now += 25 * 60 * minute;
    }
    assert.ok(looked > 3, `${looked} were looked at`);
  });
});
