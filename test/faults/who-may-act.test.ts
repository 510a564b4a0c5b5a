import assert from 'node:assert/strict';
import { caseActions } from '../../src/core/cases/actions.ts';
import { decideRequest } from '../../src/runtime/cases/approving.ts';
import { askManager } from '../../src/runtime/cases/asking-manager.ts';
import { snapshotOf } from '../../src/runtime/cases/snapshot.ts';
import { actorOf, acts, approvedCase, askedCase, rules } from '../world/case-town.ts';
import { DeskTown, ids, why } from '../world/desk-town.ts';
import { minute, type Town } from '../world/town.ts';

describe('who may act on whom at the helpdesk (SEC-20)', function () {
  this.timeout(60_000);
  let desk: DeskTown;
  let town: Town;
  beforeEach(async () => {
    desk = await DeskTown.up();
    town = desk.town;
  });
  afterEach(() => town.down());

  const decides = async (login: string): Promise<string> => {
    const of = await town.records.caseOf('C-1');
    const decision = { request: 'r', digest: of?.requests[0]?.digest ?? '', isApproved: true };
    return why(await decideRequest(desk.parts, 'C-1', await actorOf(town, login, 'approver'), decision, rules));
  };

  const closedFor = async (by: string, about: string): Promise<readonly (string | null)[]> => {
    const of = await town.records.caseOf(await desk.opened(by, about));
    assert.ok(of);
    return [...new Set((await snapshotOf(desk.parts, of, of.agent.account, rules)).lines.map((line) => line.why))];
  };

  it('a privileged account: closed for agents and approvers alike, and security hears of it (SEC-118)', async () => {
    for (const by of ['hank.holt', 'vera.voss']) assert.deepEqual(await closedFor(by, 'adam.ames'), ['privileged']);
    assert.ok(desk.one.alarms.includes('privileged-target'));
    const of = await approvedCase(town, 'unlock', { target: 'adam.ames', agent: 'vera.voss', approver: 'ben.baker' });
    for (const action of caseActions)
      assert.equal(why(await acts(town, desk.one, of, action, `d-${action}`, 'vera.voss')), 'privileged');
    assert.deepEqual(town.writes, []);
  });

  it('a colleague of the helpdesk: closed for an agent, who can only hand the case over', async () => {
    assert.deepEqual(await closedFor('hank.holt', 'ida.ito'), ['helper']);
    assert.deepEqual(await closedFor('hank.holt', 'vera.voss'), ['helper']);
    const of = await approvedCase(town, 'unlock', { target: 'ida.ito' });
    for (const action of caseActions) assert.equal(why(await acts(town, desk.one, of, action, `d-${action}`)), 'helper');
    assert.deepEqual(town.writes, []);
  });

  it('an approver helps them, with everything but a pass, and only a second approver releases it', async () => {
    desk.joins(ids.ben, 'helpdesk-approvers');
    const of = await town.records.caseOf(await desk.opened('vera.voss', 'ida.ito'));
    assert.ok(of);
    const shown = await snapshotOf(desk.parts, of, ids.vera, rules);
    assert.equal(shown.isForColleague, true);
    assert.deepEqual(
      shown.lines.filter(({ why }) => why !== null).map(({ action, why }) => [action, why]),
      [['issue-pass', 'no-pass']],
    );
    await askedCase(town, 'unlock', { target: 'ida.ito', agent: 'vera.voss' });
    assert.equal(why(await acts(town, desk.one, { ...of, id: 'C-1' }, 'unlock', 'd-1', 'vera.voss')), 'used');
    assert.equal(await decides('vera.voss'), 'requester');
    assert.equal(await decides('ida.ito'), 'not-approver');
    assert.equal(await decides('ben.baker'), 'ok');
    assert.equal(why(await acts(town, desk.one, { ...of, id: 'C-1' }, 'unlock', 'd-2', 'vera.voss')), 'ok');
    assert.equal(town.writes.length, 1);
  });

  it('an approver is no agent: a standard account is not theirs to help, nor is their own', async () => {
    assert.equal(why(await desk.opens('vera.voss', 'ana.alvarez')), 'not-agent');
    assert.equal(why(await desk.opens('vera.voss', 'vera.voss')), 'self');
    assert.equal(why(await desk.opens('ben.baker', 'ida.ito')), 'not-agent');
  });

  it('no pass in tier 1, not even with everything approved (SEC-91)', async () => {
    desk.joins(ids.ben, 'helpdesk-approvers');
    const of = await approvedCase(town, 'issue-pass', { target: 'ida.ito', agent: 'vera.voss', approver: 'ben.baker' });
    assert.equal(why(await acts(town, desk.one, of, 'issue-pass', 'd', 'vera.voss')), 'no-pass');
    assert.equal(why(await askManager(desk.parts, of.id, await actorOf(town, 'vera.voss', 'approver'), rules)), 'no-pass');
  });

  for (const [tier, reason] of [
    [1, 'helper'],
    [0, 'privileged'],
  ] as const)
    it(`moved to tier ${tier} in the middle of a case, the next act is refused (SEC-21)`, async () => {
      const of = await approvedCase(town, 'unlock');
      town.altered.set(ids.ana, { tier });
      assert.equal(why(await acts(town, desk.one, of, 'unlock')), reason);
      assert.deepEqual(town.writes, []);
    });

  it('an agent whose role is taken away in the middle of a case does nothing more, a minute later', async () => {
    const of = await approvedCase(town, 'unlock');
    desk.groups.left.add(ids.hank);
    town.now += minute;
    assert.equal(why(await acts(town, desk.one, of, 'unlock')), 'not-agent');
    assert.deepEqual(town.writes, []);
  });

  it('a second account of the agent, known as theirs only after the case was opened (SEC-94)', async () => {
    const of = await approvedCase(town, 'unlock');
    town.altered.set(ids.ana, { personKey: 'E1004' });
    assert.equal(why(await acts(town, desk.one, of, 'unlock')), 'self');
  });
});
