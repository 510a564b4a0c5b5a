import assert from 'node:assert/strict';
import { type CaseAction, caseActions } from '../../src/core/cases/actions.ts';
import type { Deed } from '../../src/core/cases/case.ts';
import { caseTopics } from '../../src/runtime/cases/promises.ts';
import { triesKey } from '../../src/runtime/tries.ts';
import { acts, approvedCase, cast } from '../world/case-town.ts';
import { minute, type Replica, Town } from '../world/town.ts';

const login = 'ana.alvarez';
const account = 'fh-1001';
const handed: readonly CaseAction[] = ['start-reset', 'issue-pass'];

interface Stage {
  readonly town: Town;
  readonly first: Replica;
  readonly second: Replica;
  readonly about: string | null;
}

/** Everything there is to be changed: locked, paused, with two methods. */
const stage = async (action: CaseAction): Promise<Stage> => {
  const town = await Town.up({ people: cast });
  const first = await town.replica('first');
  const second = await town.replica('second');
  await town.registers(login, 'authenticator-code', 'recovery-code');
  const ana = await town.person(login, 'teams', second);
  await ana.says('help');
  for (let wrong = 0; wrong < 10; wrong += 1) await town.directory.checkPassword(account, 'not hers');
  await town.records.transaction((tx) => tx.pause(account, town.now + 20 * 60 * minute, 'too many'));
  const [lost] = await town.records.registrations(account);
  return { town, first, second, about: action === 'remove-method' ? (lost?.id ?? null) : null };
};

/** A replica that lives goes on with whatever was promised; time passes meanwhile. */
const goesOn = async ({ town, second }: Stage, minutes: number): Promise<void> => {
  for (let passed = 0; passed < minutes; passed += 1) {
    town.now += minute;
    await second.product.sweep.once();
    for (const topic of Object.values(caseTopics)) await second.product.keepPromises(topic);
  }
};

/** Whether what an action does is there to be seen; null: nothing here shows it. */
const isThere = async ({ town, about }: Stage, action: CaseAction): Promise<boolean | null> => {
  const all = await town.records.registrations(account);
  if (action === 'unlock') return !(await town.directory.state(account)).lockedOut;
  if (action === 'require-registration') return all.length === 0;
  if (action === 'remove-method') return all.every(({ id }) => id !== about);
  return action === 'lift-pause' ? (await town.records.pausedUntil(account, town.now)) === null : null;
};

const deedOf = async ({ town }: Stage): Promise<Deed | null> => (await town.records.caseOf('C-1'))?.deeds[0] ?? null;

describe('an action of an agent, interrupted anywhere', function () {
  this.timeout(120_000);

  for (const action of caseActions)
    it(`${action}: killed at every commit point it is begun and settled, or never begun; none stays begun (SEC-114, SEC-129)`, async () => {
      const whole = await stage(action);
      const of = await approvedCase(whole.town, action, { about: whole.about });
      const from = whole.first.process.acts.length;
      const done = await acts(whole.town, whole.first, of, action);
      assert.ok(done.ok, JSON.stringify(done));
      const points = whole.first.process.acts.slice(from);
      assert.equal((await deedOf(whole))?.outcome, handed.includes(action) ? 'begun' : 'done');
      await whole.town.down();

      for (const [point, name] of points.entries()) {
        const one = await stage(action);
        const begun = await approvedCase(one.town, action, { about: one.about });
        one.first.process.diesBefore(point);
        await acts(one.town, one.first, begun, action).catch(() => undefined);
        await goesOn(one, handed.includes(action) ? 45 : 4);
        const deed = await deedOf(one);
        const what = `${action}, killed before ${name} (${point})`;
        assert.notEqual(deed?.outcome, 'begun', what);
        const seen = await isThere(one, action);
        if (seen !== null && deed?.outcome === 'done') assert.ok(seen, `${what}: told as done, and it is not`);
        if (seen !== null && (!deed || deed.outcome === 'not-done')) assert.ok(!seen, `${what}: told as not done, and it is`);
        if (handed.includes(action) && deed) assert.deepEqual([deed.outcome, deed.reason], ['not-done', 'not-used'], what);
        await one.town.down();
      }
    });

  it('what was begun for the target reaches them from another replica, in every chat they are known in', async () => {
    const one = await stage('start-reset');
    const slack = await one.town.person(login, 'slack', one.second);
    await slack.says('help');
    const of = await approvedCase(one.town, 'start-reset');
    await acts(one.town, one.first, of, 'start-reset');
    one.first.process.kill();
    await goesOn(one, 1);
    const teams = await one.town.person(login, 'teams', one.second);
    for (const person of [teams, slack]) assert.equal(person.title, 'assisted.assisted-reset');
    await one.town.down();
  });

  it('a lifted pause gives back every try of the day (SEC-32)', async () => {
    const one = await stage('lift-pause');
    const rule = { freeTries: 20, firstWaitMs: 1, waitCapMs: 1, perDay: 5 };
    for (let tries = 0; tries < 5; tries += 1) await one.second.parts.sessions.tryOne(triesKey(account), rule, one.town.now);
    assert.equal((await one.second.parts.sessions.tryOne(triesKey(account), rule, one.town.now)).allowed, false);
    await acts(one.town, one.second, await approvedCase(one.town, 'lift-pause'), 'lift-pause');
    assert.equal(await one.town.records.pausedUntil(account, one.town.now), null);
    const next = await one.second.parts.sessions.tryOne(triesKey(account), rule, one.town.now);
    assert.deepEqual(next, { allowed: true, inRow: 1, today: 1 });
    await one.town.down();
  });
});

describe('agents are metered (SEC-93)', function () {
  this.timeout(120_000);

  it('the eleventh reset within an hour is refused, alarmed at eight and later, and possible after the hour', async () => {
    const town = await Town.up({ people: [...cast, 'ben.baker'] });
    const one = await town.replica('one');
    const ben = await town.person('ben.baker', 'teams', one);
    await ben.says('help');
    const outcomes: string[] = [];
    for (let number = 1; number <= 12; number += 1) {
      const of = await approvedCase(town, 'start-reset', { id: `C-${number}`, target: 'ben.baker' });
      const done = await acts(town, one, of, 'start-reset');
      outcomes.push(done.ok ? 'done' : done.reason);
      if (number === 7) assert.ok(!one.alarms.includes('agent-actions'), one.alarms.join());
      if (number === 8) assert.ok(one.alarms.includes('agent-actions'), one.alarms.join());
    }
    assert.deepEqual(outcomes, [...Array(10).fill('done'), 'too-many', 'too-many']);
    town.now += 61 * minute;
    const later = await acts(
      town,
      one,
      await approvedCase(town, 'start-reset', { id: 'C-13', target: 'ben.baker' }),
      'start-reset',
    );
    assert.ok(later.ok, JSON.stringify(later));
    await town.down();
  });
});
