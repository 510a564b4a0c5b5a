import assert from 'node:assert/strict';
import { promiseNudge } from '../../src/runtime/policy/nudging.ts';
import { openPlans } from '../../src/runtime/policy/plans.ts';
import { luckAround } from '../../src/runtime/policy/watching.ts';
import { record } from '../contracts/records-engines.ts';
import { admins, PlanTown } from '../world/plan-town.ts';
import { minute } from '../world/town.ts';

const day = 86_400_000;
const { adam, ada } = admins;
const weaker = { gates: 1 };
const tighter = { 'limits.codeTries': 3 };

describe('a planned change of the policy', function () {
  this.timeout(60_000);
  let office: PlanTown;
  beforeEach(async () => {
    office = await PlanTown.up();
  });
  afterEach(() => office.town.down());

  it('counts people and not tries, and only whom policy let in', async () => {
    const { town } = office;
    const at = town.now;
    const writes = (when: number, action: string, target: string, outcome: 'success' | 'refused' = 'success') =>
      town.records.audit(record({ at: when, action, target, outcome }));
    for (let time = 1; time <= 3; time += 1) await writes(at + time, 'reset.started', 'ana');
    await writes(at + 4, 'directory.reset', 'ana');
    await writes(at + 5, 'unlock.started', 'ben');
    await writes(at + 6, 'reset.started', 'mallory', 'refused');
    await writes(at + 7, 'directory.reset', 'mallory', 'refused');
    for (const target of ['ana', 'ana', 'ben']) await writes(at - day, 'change.started', target);
    await writes(at - day, 'directory.change', 'ben');
    town.now = at + 20 * minute;
    await writes(town.now, 'reset.started', 'carl'); // still at it
    assert.deepEqual(await luckAround(office.one.parts, { made: { version: 1, at } }), {
      before: { begun: 2, done: 1 },
      after: { begun: 2, done: 1 },
    });
  });

  it('is decided once, by whichever replica was first, and planned with its decision', async () => {
    const proposal = await office.proposes(weaker, 3);
    const ended = await Promise.all([
      office.adaDecides(proposal, 'approve', office.one, 'teams'),
      office.adaDecides(proposal, 'approve', office.two, 'slack'),
    ]);
    assert.equal(ended.filter((one) => one === 'approve').length, 1, ended.join());
    assert.equal((await openPlans(office.one.parts)).length, 1);
    assert.deepEqual(await office.audit('policy.planned'), ['policy.planned success']);
    assert.equal(await office.adaDecides(proposal, 'reject'), 'decided');
  });

  it('killed before it was written it can be decided again; after, it stands', async () => {
    const proposal = await office.proposes(weaker, 3);
    office.one.process.diesBefore(0);
    await assert.rejects(office.adaDecides(proposal, 'approve'), { code: 'process-killed' });
    assert.deepEqual(await openPlans(office.two.parts), []);
    assert.equal(await office.adaDecides(proposal, 'approve', office.two), 'approve');
    office.town.now += 3 * day + 1;
    await office.keeps(office.two);
    assert.equal((await office.policy()).gates, 1);
    assert.deepEqual(await openPlans(office.two.parts), []);
  });

  it('is made once on its day, and is not dropped by the look after that', async () => {
    const plan = await office.plans(tighter, null);
    office.town.now += day + 1;
    await Promise.all([office.keeps(), office.keeps(office.two)]);
    office.town.now += 2 * minute;
    await Promise.all([office.keeps(), office.keeps(office.two)]);
    assert.equal(await office.stateOf(plan), 'over');
    assert.equal((await office.policy()).limits.codeTries, 3);
    assert.deepEqual(await office.audit('policy.dropped'), []);
  });

  it('that weakens is not made on the word of one', async () => {
    const [alone, agreed] = [await office.plans(weaker, null), await office.plans({ 'limits.linkLifeMinutes': 15 }, ada)];
    office.town.now += day + 1;
    await office.keeps();
    assert.deepEqual([await office.stateOf(alone), await office.stateOf(agreed)], ['dropped', 'over']);
    assert.deepEqual([(await office.policy()).gates, (await office.policy()).limits.linkLifeMinutes], [2, 15]);
    assert.deepEqual(await office.audit('policy.dropped'), ['policy.dropped failure changed']);
  });

  for (const [who, id] of [
    ['whoever wanted it', adam],
    ['whoever agreed to it', ada],
  ] as const)
    it(`is not made once ${who} is no administrator any more, and the others hear (SEC-18)`, async () => {
      const plan = await office.plans(weaker, ada);
      office.groups.left.add(id);
      office.town.now += day + 1;
      await office.keeps();
      assert.equal(await office.stateOf(plan), 'dropped');
      assert.equal((await office.policy()).gates, 2);
      assert.deepEqual(await office.audit('policy.dropped'), ['policy.dropped failure not-admin']);
      assert.ok((await office.town.promised()).length > 0);
    });

  it('waits while nobody can say who is an administrator', async () => {
    const plan = await office.plans(weaker, ada);
    office.town.now += day + 1;
    office.areGroupsDown = true;
    await office.keeps();
    assert.equal(await office.stateOf(plan), 'waiting');
    office.areGroupsDown = false;
    await office.keeps();
    assert.equal(await office.stateOf(plan), 'over');
  });

  it('one broken seal is an alarm, and everybody else whom it hurts is told (SEC-106)', async () => {
    const { town } = office;
    for (const login of ['ana.alvarez', 'ben.baker']) await town.registers(login, 'authenticator-code', 'email-code');
    const [ana, ben] = [await town.account('ana.alvarez'), await town.account('ben.baker')];
    await town.sql(`update registrations set sealed = 'v1.forged' where account = '${ana.id}' and method = 'email-code'`);
    const changes = { 'methods.email-code.enabled': false };
    const nudge = { id: 'n', version: 1, changes, startsAt: town.now + day, after: null };
    await town.records.transaction(async (tx) => {
      await tx.promise({ topic: 'policy-nudge', key: 'forged', body: 'v1.forged', dueAt: town.now });
      await promiseNudge(tx, town, nudge, town.now);
    });
    await office.keeps();
    town.now += 10 * minute;
    await office.keeps();
    assert.deepEqual(office.one.alarms, ['tamper', 'tamper']); // each of them once
    assert.equal((await town.records.outboxDepth(town.now)).buried, 1);
    const told = (await town.promised()).filter((key) => key.startsWith('nudge.'));
    assert.ok(told.length > 0 && told.every((key) => key.includes(ben.id)), told.join());
  });

  it('that was changed outside is an alarm, and the others go on (SEC-107)', async () => {
    const [broken, whole] = [await office.plans(weaker, ada), await office.plans(tighter, null)];
    await office.town.sql(`update documents set body = 'v1.forged' where id = '${broken.id}'`);
    office.town.now += day + 1;
    await office.keeps();
    assert.equal(await office.stateOf(whole), 'over');
    assert.ok(office.one.alarms.includes('tamper'), office.one.alarms.join());
  });
});
