import assert from 'node:assert/strict';
import { approversOf, whyNobodyDecides } from '../../src/runtime/cases/approvers.ts';
import { decideRequest, requestApproval } from '../../src/runtime/cases/approving.ts';
import type { CaseParts } from '../../src/runtime/cases/parts.ts';
import { actorOf, askedCase, casePartsOf, rules } from '../world/case-town.ts';
import { DeskTown, ids, why } from '../world/desk-town.ts';
import { minute, type Town } from '../world/town.ts';

describe('who may decide at the helpdesk', function () {
  this.timeout(60_000);
  let desk: DeskTown;
  let town: Town;
  beforeEach(async () => {
    desk = await DeskTown.up();
    town = desk.town;
  });
  afterEach(() => town.down());

  /** Somebody decides the request of the case, at one of their chats. */
  const decides = async (login: string, at: 'teams' | 'slack' = 'teams', by = desk.parts): Promise<string> => {
    const of = await town.records.caseOf('C-1');
    const decision = { request: 'r', digest: of?.requests[0]?.digest ?? '', isApproved: true };
    return why(await decideRequest(by, 'C-1', await actorOf(town, login, 'approver', at), decision, rules));
  };
  const areAsked = async (): Promise<readonly string[]> => {
    const of = await town.records.caseOf('C-1');
    const request = of?.requests[0];
    return of && request ? (await approversOf(desk.parts, of, request)).map(({ id }) => id) : [];
  };

  describe('the second person is another person (SEC-19, SEC-88)', () => {
    it('whoever asks does not decide, through whichever chat of theirs, and is never asked', async () => {
      desk.joins(ids.hank, 'helpdesk-approvers');
      await askedCase(town, 'start-reset');
      assert.deepEqual(await areAsked(), [ids.vera]);
      for (const at of ['teams', 'slack'] as const) assert.equal(await decides('hank.holt', at), 'requester');
      assert.equal(await decides('vera.voss', 'slack'), 'ok');
    });

    it('nor does a second account of theirs, joined by an equal person key', async () => {
      desk.joins(ids.ben, 'helpdesk-approvers');
      town.altered.set(ids.ben, { personKey: ' e1004' });
      await askedCase(town, 'start-reset');
      assert.deepEqual(await areAsked(), [ids.vera]);
      assert.equal(await decides('ben.baker'), 'requester');
    });

    it('nor one that was joined while the request waited', async () => {
      desk.joins(ids.ben, 'helpdesk-approvers');
      await askedCase(town, 'start-reset');
      town.altered.set(ids.hank, { personKey: 'merged' });
      town.altered.set(ids.ben, { personKey: 'MERGED ' });
      assert.equal(await decides('ben.baker'), 'requester');
      town.altered.set(ids.hank, {});
      town.altered.set(ids.ana, { personKey: 'merged' });
      assert.equal(await decides('ben.baker'), 'target');
    });

    it('nor the target, nor a plain agent, nor an approver whose role was taken away meanwhile', async () => {
      desk.joins(ids.ana, 'helpdesk-approvers');
      await askedCase(town, 'start-reset');
      assert.deepEqual(await areAsked(), [ids.vera]);
      assert.equal(await decides('ana.alvarez'), 'target');
      assert.equal(await decides('ida.ito'), 'not-approver');
      desk.groups.left.add(ids.vera);
      town.now += minute;
      assert.equal(await decides('vera.voss'), 'not-approver');
      const refused = (await town.audit()).filter(
        ({ action, outcome }) => action === 'approval.decided' && outcome === 'refused',
      );
      assert.deepEqual(
        refused.map(({ reason }) => reason),
        ['target', 'not-approver', 'not-approver'],
      );
    });

    it('two at once on two replicas: one decides, the other is told that it is decided', async () => {
      desk.joins(ids.ben, 'helpdesk-approvers');
      await askedCase(town, 'start-reset');
      const [first, second] = await Promise.all([decides('vera.voss'), decides('ben.baker', 'teams', casePartsOf(desk.two))]);
      assert.deepEqual([first, second].sort(), ['decided', 'ok']);
      const done = (await town.audit()).filter(({ action, outcome }) => action === 'approval.decided' && outcome === 'success');
      assert.equal(done.length, 1);
    });
  });

  describe('nobody who could agree is said at once (SEC-18)', () => {
    const asks = async (action: 'start-reset' | 'issue-pass' | 'unlock'): Promise<string> =>
      why(await desk.asksNumber(await desk.opened(), action));

    it('an empty group: before the caller is bothered; what needs nobody goes on', async () => {
      desk.groups.left.add(ids.vera);
      assert.equal(await asks('start-reset'), 'no-approver');
      const refused = (await town.audit()).find(({ action, outcome }) => action === 'caller.asked' && outcome === 'refused');
      assert.equal(refused?.reason, 'no-approver');
      assert.equal(await asks('unlock'), 'ok');
    });

    it('a group of the agent alone, or of somebody who never wrote to us', async () => {
      desk.groups.left.add(ids.vera);
      desk.joins(ids.hank, 'helpdesk-approvers');
      assert.equal(await asks('issue-pass'), 'no-approver');
      desk.joins(ids.mia, 'helpdesk-approvers');
      assert.equal(await asks('issue-pass'), 'no-approver-reached');
      await (await town.person('mia.moreau', 'slack', desk.one)).says('help');
      assert.equal(await asks('issue-pass'), 'ok');
    });

    it('emptied meanwhile, it is said before the verification is spent', async () => {
      const of = await askedCase(town, 'start-reset');
      desk.groups.left.add(ids.vera);
      const asking = { agent: of.agent, verification: 'v' };
      assert.equal(await whyNobodyDecides(desk.parts, of, asking), 'no-approver');
      const verifications = of.verifications.map((v) => ({ ...v, state: 'verified' as const }));
      const fresh = { ...of, requests: [], verifications };
      await town.records.transaction((tx) => tx.putCase(fresh));
      const wanted = { action: 'start-reset', about: null, reason: 'Lost the phone on a train' } as const;
      const actor = await actorOf(town, 'hank.holt', 'agent');
      assert.equal(why(await requestApproval(desk.parts, 'C-1', actor, wanted, rules)), 'no-approver');
      assert.equal((await town.records.caseOf('C-1'))?.verifications[0]?.state, 'verified');
    });

    it('a directory that cannot be asked is an outage, not an empty group', async () => {
      const holders = () => Promise.reject(new Error('away'));
      const broken: CaseParts = { ...desk.parts, roles: { ...desk.parts.roles, holders } };
      const of = await askedCase(town, 'start-reset');
      await assert.rejects(whyNobodyDecides(broken, of, { agent: of.agent, verification: 'v' }), /away/);
    });
  });
});
