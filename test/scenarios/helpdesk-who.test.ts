import assert from 'node:assert/strict';
import { joining } from '../world/joining.ts';
import { answers, type HelpdeskWorld, helpdesk, numberOn, rowButton, verifiedCall, verifies } from '../world/scenario/call.ts';
import { approves, asksSecond, audited, choosesByReset, does, lines } from '../world/scenario/deeds.ts';
import { eventually, onEveryChannel, type Person } from '../world/scenario.ts';

const reason = 'My colleague lost their phone today';

describe('who may do what to whom at the helpdesk', () => {
  onEveryChannel((channel) => {
    const changes = joining();
    let desk: HelpdeskWorld;
    let sam: Person;
    let tickets = 300;
    const ticket = (): string => {
      tickets += 1;
      return `INC-${tickets}`;
    };
    before(async () => {
      desk = await helpdesk(channel, { directory: changes.through });
      for (const one of [desk.hank, desk.ida, desk.vera, desk.ben]) await one.asks('help', 'menu.title');
    });
    beforeEach(async () => {
      sam = await desk.world.somebody('authenticator-code', 'recovery-code');
      await sam.asks('help', 'menu.title');
    });
    afterEach(() => {
      for (const one of [changes.joined, changes.altered, changes.managers, changes.left]) one.clear();
      desk.world.passes(61);
    });
    after(() => desk.world.stop());

    const writes = (): readonly string[] =>
      desk.world.directory.calls.filter((name) => ['reset', 'change', 'unlock', 'issuePass', 'endSessions'].includes(name));
    const canBePressed = (agent: Person): readonly string[] =>
      agent.labels.filter((label) => /^(Verify|New number|Lost all|Ask approval|Do it)/.test(label));
    /** An approver shows that it is them: the app, then a saved code on the page; on a new page, where the one of before is still open. */
    const stepsUpTwice = async (approver: Person): Promise<void> => {
      await approver.passesApp();
      await eventually('a page is asked for', () => approver.hasSeen('code.recovery-code') || offersNewPage(approver));
      if (offersNewPage(approver)) await approver.presses('button.new-link');
      await approver.sees('code.recovery-code');
      await approver.opensPage();
      await approver.typesRecoveryCode(approver.pocket.recoveryCodes.pop() ?? '');
    };
    const offersNewPage = (approver: Person): boolean => approver.labels.includes('Get a new link');

    it('whoever asks is never asked, not in their other chat nor at a second account, and a stolen button does nothing (SEC-19)', async () => {
      const { hank, vera, world } = desk;
      const there = world.atOtherChat(hank);
      const second = await world.somebody('authenticator-code', 'recovery-code');
      for (const one of [there, second]) await one.asks('help', 'menu.title');
      changes.joined.set(hank.who.account, ['helpdesk-approvers']);
      changes.joined.set(second.who.account, ['helpdesk-approvers']);
      changes.altered.set(second.who.account, { personKey: 'e1004 ' });
      world.passes(61);
      await verifiedCall(hank, sam, ticket(), lines['require-registration']);
      await hank.sees('case.state.needs-approval');
      await asksSecond(hank);
      await vera.sees('approval.title');
      await desk.ben.sees('approval.title');
      for (const one of [hank, there, second]) assert.ok(!one.hasSeen('approval.title'), one.who.login);
      for (const { handle } of vera.screen.buttons) for (const one of [hank, there, second]) await one.chat.forges(handle);
      assert.ok(!(await world.office.audit(sam.who.account)).some((line) => line.startsWith('approval.decided')));
      await approves(vera, 'reject');
      await desk.ben.sees('approval.why.decided');
    });

    it('not oneself: by login, by mail, in the other chat, at a second account (SEC-94)', async () => {
      const { hank, world } = desk;
      changes.altered.set(sam.who.account, { personKey: 'E1004' });
      const there = world.atOtherChat(hank);
      for (const one of [hank, there])
        for (const name of ['hank.holt', 'HANK.HOLT@fernhill.example', sam.who.login])
          await one.asks(`helpdesk ${name} ${ticket()}`, 'case.refused.self');
    });

    it('one’s own manager like anybody else; a privileged one not at all (SEC-20)', async () => {
      const { hank } = desk;
      changes.managers.set(hank.who.account, sam.who.account);
      await hank.asks(`helpdesk ${sam.who.login} ${ticket()}`, 'case.state.needs-number');
      changes.altered.set(sam.who.account, { tier: 0 });
      await hank.asks(`helpdesk ${sam.who.login} ${ticket()}`, 'case.closed.privileged');
      assert.deepEqual(canBePressed(hank), []);
      assert.ok(desk.alarms.includes('privileged-target'));
    });

    it('a colleague of the helpdesk: handed to an approver, who helps, and a second approver releases it (SEC-20)', async () => {
      const { hank, ida, vera, ben } = desk;
      const name = ticket();
      const before = writes().length;
      await hank.asks(`helpdesk ida.ito ${name}`, 'case.closed.helper');
      assert.deepEqual(canBePressed(hank), []);
      await hank.presses('case.button.hand-over');
      await hank.fills({ agent: 'vera.voss', reason }, 'case.button.hand-over');
      await hank.sees('case.handed', { ticket: name });
      await vera.sees('case.state.needs-number');
      assert.ok(vera.screen.text.includes('gets no pass'), vera.screen.text);
      const number = await verifies(vera, 1);
      await answers(ida, number);
      await vera.sees('case.state.needs-approval');
      await vera.presses('case.button.ask');
      await vera.fills({ reason }, 'case.button.ask');
      await stepsUpTwice(vera);
      await vera.sees('case.state.waiting');
      await ben.sees('approval.title');
      for (const one of [vera, desk.world.atOtherChat(vera)])
        assert.ok(!one.chat.screens().at(-1)?.text.includes('Do you approve'));
      await approves(ben);
      await vera.sees('case.state.approved');
      assert.equal(writes().length, before);
      await vera.presses('case.button.do');
      await stepsUpTwice(vera);
      await vera.sees('case.state.started');
      await choosesByReset(ida, 'plum orchard beyond the hill');
      assert.equal(await ida.signsIn('plum orchard beyond the hill'), 'in');
      await audited(desk, ida, 'agent.start-reset success');
    });

    it('an approver by nested groups helps a colleague, is one, and helps nobody else', async () => {
      const nina = desk.world.person('nina');
      await nina.asks(`helpdesk hank.holt ${ticket()}`, 'case.state.needs-number');
      await nina.asks(`helpdesk ${sam.who.login} ${ticket()}`, 'case.refused.not-agent');
      await desk.hank.asks(`helpdesk nina.novak ${ticket()}`, 'case.closed.helper');
    });

    it('nobody who could agree: said before the caller is bothered, with the way out; unlocking goes on', async () => {
      const { hank, vera, ben } = desk;
      for (const { who } of [vera, ben, desk.world.person('mia'), desk.world.person('mallory'), desk.world.person('nina')])
        changes.left.add(who.account);
      desk.world.passes(61);
      await hank.asks(`helpdesk ${sam.who.login} ${ticket()}`, 'case.button.look');
      await hank.does(() => rowButton(hank, lines['start-reset']).press());
      await hank.sees('case.problem.no-approver');
      assert.equal(numberOn(hank), '');
      await answers(sam, await verifies(hank));
      await hank.sees('case.state.verified');
    });

    it('a target who joins the helpdesk in the middle of a case: the next act is refused, and the card says why (SEC-21)', async () => {
      const { hank } = desk;
      await verifiedCall(hank, sam, ticket());
      const before = writes().length;
      changes.altered.set(sam.who.account, { tier: 1 });
      await does(hank);
      await hank.sees('case.problem.helper');
      assert.deepEqual(canBePressed(hank), []);
      assert.equal(writes().length, before);
    });

    it('the button of another agent’s card does nothing in one’s own chat (SEC-11)', async () => {
      const { hank, ida } = desk;
      await verifiedCall(hank, sam, ticket());
      await ida.asks(`helpdesk ${sam.who.login} ${ticket()}`, 'case.button.look');
      const before = writes().length;
      const theirs = rowButton(hank, 0).handle;
      for (const one of [ida, sam]) await one.chat.forges(theirs);
      await eventually('Ida’s card still waits', () => canBePressed(ida).some((label) => label.startsWith('Verify')));
      assert.ok(!canBePressed(ida).some((label) => label.startsWith('Do it')));
      await hank.presses('case.button.look');
      await hank.sees('case.state.verified');
      assert.equal(writes().length, before);
    });
  });
});
