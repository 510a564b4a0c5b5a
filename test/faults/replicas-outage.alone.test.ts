import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { prove } from '../world/replica/proof.ts';
import { goesOn, type Resetting, reachesPage } from '../world/replica/resetting.ts';
import { Replicas } from '../world/replica.ts';

describe('a store goes away under two replicas', function () {
  this.timeout(90_000);
  let world: Replicas;

  before(async () => {
    world = await Replicas.start({ people: 6, policy: { limits: { flowsPerHour: 20 } } });
  });
  after(() => world.stop());

  const somebody = (index: number, channel: 'teams' | 'slack'): Resetting => ({
    world,
    visitor: world.visitor(world.member(index), channel),
    password: 'ferry marble onion lantern',
    typed: new Set(),
  });
  const readiness = (): Promise<number[]> =>
    Promise.all(world.all.map(async ({ metricsPort }) => (await fetch(`http://127.0.0.1:${metricsPort}/readyz`)).status));
  const all = async (status: number): Promise<boolean> => (await readiness()).every((one) => one === status);

  const submits = ({ visitor, password }: Resetting, browser = visitor.browser) =>
    browser.submits('Save my new password', { 'new-password': password, 'new-password-again': password });

  it('Redis: nothing is written, readiness says so, people get neutral words; afterwards it works again (SEC-83, SEC-110)', async () => {
    const who = somebody(0, 'teams');
    await reachesPage(who);
    await who.visitor.opensPage();
    const otherTab = who.visitor.browser.copy();
    await world.redis.kill9();
    await world.until(() => all(503), 10_000, 'readiness 503');
    const page = await submits(who);
    assert.equal(page.status, 503);
    assert.match(page.text, /Something is not working on our side/);
    const other = somebody(1, 'teams');
    await other.visitor.chat.says('reset');
    await world.until(() => other.visitor.screen.text.includes('I cannot work right now'), 10_000, 'neutral words');
    assert.deepEqual(world.journal(), []);
    await world.redis.restart();
    await world.until(() => all(200), 15_000, 'readiness 200');
    const late = await submits(who, otherTab);
    assert.equal(late.status, 404, 'a link of an empty Redis is dead');
    assert.deepEqual(world.journal(), []);
    world.passes(61); // for codes that were not used yet
    for (const [index, channel] of (['teams', 'slack'] as const).entries())
      assert.equal(await goesOn(somebody(index, channel)), 'done');
  });

  it('PostgreSQL: nothing is written, readiness says so, people get neutral words; afterwards it works again (SEC-83, SEC-114)', async () => {
    const who = somebody(2, 'slack');
    await reachesPage(who);
    await who.visitor.opensPage();
    const before = world.journal().length;
    await world.postgres.kill9();
    await world.until(() => all(503), 15_000, 'readiness 503');
    const page = await submits(who);
    assert.ok(page.status >= 400 && page.status !== 409, `${page.status}`);
    assert.equal(world.journal().length, before);
    const other = somebody(3, 'teams');
    await other.visitor.chat.says('reset');
    await world.until(() => other.visitor.screen.text.includes('I cannot work right now'), 10_000, 'neutral words');
    await world.postgres.start();
    await world.until(() => all(200), 20_000, 'readiness 200');
    world.passes(61);
    assert.equal(await goesOn(somebody(3, 'teams')), 'done');
    assert.equal(await goesOn(who), 'done');
    await world.settles();
    await prove(world);
  });

  it('SIGTERM: what is under way is finished, then the process ends by itself; the other one goes on (SEC-130)', async () => {
    const who = somebody(4, 'teams');
    await reachesPage(who);
    await who.visitor.opensPage();
    const before = world.journal().length;
    for (const replica of world.all) await replica.paces(0, 1_500);
    const submitted = submits(who);
    await world.until(() => world.journal().length > before, 10_000, 'the write');
    const name = world.journal().at(-1)?.replica;
    const writer = world.all.find((one) => one.name === name);
    const began = performance.now();
    const ended = writer?.terminates();
    const page = await submitted;
    assert.match(page.text, /Your password was reset/);
    assert.equal(await ended, 0);
    assert.ok(performance.now() - began < 8_000, 'it took long to end');
    assert.equal(await goesOn(somebody(5, 'slack')), 'done');
    await sleep(100);
    await world.settles();
    await prove(world);
  });
});
