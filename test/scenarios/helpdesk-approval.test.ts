import assert from 'node:assert/strict';
import { type HelpdeskWorld, helpdesk, rowButton, verifiedCall } from '../world/scenario/call.ts';
import { eventually, onEveryChannel, type Person } from '../world/scenario.ts';

const reason = 'Phone lost on a train, needs a new password today';
const hostile = 'Lost <b>phone</b> [click](https://evil.example) *now* <!channel> @here';
/** The line of the card that asks for all registrations anew: it needs a second person. */
const registration = 3;

describe('a second person approves', () => {
  onEveryChannel((channel) => {
    let desk: HelpdeskWorld;
    let sam: Person;
    let tickets = 100;
    before(async () => {
      desk = await helpdesk(channel);
      for (const one of [desk.vera, desk.ben]) await one.asks('help', 'menu.title');
    });
    beforeEach(async () => {
      sam = await desk.world.somebody('authenticator-code', 'email-code');
      await sam.asks('help', 'menu.title');
    });
    after(() => desk.world.stop());

    /** A verified caller, and a request with this reason. */
    const asked = async (why = reason): Promise<string> => {
      tickets += 1;
      const ticket = `INC-${tickets}`;
      await verifiedCall(desk.hank, sam, ticket, registration);
      await desk.hank.sees('case.state.needs-approval');
      const line = desk.hank.labels.filter((label) => /^(Verify|New number|Ask approval|Do it)/.test(label));
      await desk.hank.does(() =>
        rowButton(
          desk.hank,
          line.findIndex((label) => label.startsWith('Ask')),
        ).press(),
      );
      await desk.hank.sees('case.reason.explain', { name: 'Sam Stone' });
      await desk.hank.fills({ reason: why }, 'case.button.ask');
      await desk.hank.sees('code.authenticator-code');
      await desk.hank.passesApp();
      await desk.hank.sees('case.state.waiting');
      await isAskedAbout(desk.vera, ticket);
      return ticket;
    };

    /** The card of an earlier request looks much the same. */
    const isAskedAbout = async (approver: Person, ticket: string): Promise<void> => {
      const digits = ticket.replace('INC-', '');
      const isHere = () => approver.chat.screens().some(({ text, buttons }) => text.includes(digits) && buttons.length > 1);
      await eventually(`${approver.who.login} is asked about ${ticket}`, isHere);
      await approver.sees('approval.title');
    };

    /** Two gates of different classes: the app, and a saved code on the page. */
    const stepsUp = async (approver: Person): Promise<void> => {
      await approver.passesApp();
      await approver.sees('code.recovery-code');
      await approver.opensPage();
      await approver.typesRecoveryCode(approver.pocket.recoveryCodes.splice(0, 1)[0] ?? '');
    };

    const finishes = async (approver: Person): Promise<void> => {
      if (approver.labels.includes('Reject')) {
        await approver.presses('approval.button.reject');
        await stepsUp(approver);
        await approver.sees('approval.over.rejected');
      }
    };

    it('sees exactly what is approved, steps up by two gates, decides once; the other card says so (SEC-25, SEC-89)', async () => {
      const ticket = await asked();
      await isAskedAbout(desk.ben, ticket);
      for (const text of ['Sam Stone', 'Hank Holt', reason, ticket.replace('-', '')])
        assert.ok(desk.vera.screen.text.replaceAll(/[\\\u200b-]/g, '').includes(text.replace('-', '')), text);
      await desk.vera.presses('approval.button.approve');
      await stepsUp(desk.vera);
      await desk.vera.sees('approval.over.approved');
      await desk.ben.sees('approval.why.decided');
      await desk.hank.sees('case.state.approved');
    });

    it('two approvers at once: one decision (SEC-89)', async () => {
      await isAskedAbout(desk.ben, await asked());
      await desk.vera.presses('approval.button.approve');
      await desk.ben.presses('approval.button.reject');
      await stepsUp(desk.vera);
      await stepsUp(desk.ben);
      await desk.vera.sees('approval.over.approved');
      await desk.ben.sees('approval.why.decided');
      const audit = await desk.world.office.audit(sam.who.account);
      assert.equal(audit.filter((line) => line.startsWith('approval.decided success')).length, 1);
      assert.ok(audit.includes('approval.decided refused decided'));
    });

    it('rejected is rejected: nothing opens, the agent sees it', async () => {
      await asked();
      await finishes(desk.vera);
      await desk.hank.sees('case.history.approval.rejected', { time: timeNow() });
      assert.ok(!desk.hank.labels.some((label) => label.startsWith('Do it now')));
    });

    it('a reason full of markup is shown as text, on both (SEC-13)', async () => {
      await asked(hostile);
      assert.deepEqual(desk.vera.screen.outward, []);
      for (const { text } of desk.world.slack.state.messages) assert.ok(!text.includes('<!channel>'), text);
      assert.doesNotMatch(desk.vera.chat.everything(), /"mrkdwn","text":"[^"]*<(!channel|https:\/\/evil)/);
      assert.ok(desk.vera.screen.text.includes('phone'));
      await finishes(desk.vera);
    });

    it('altered after the request, it is refused; the agent must ask again (SEC-89)', async () => {
      await asked();
      const [of] = await desk.world.office.records.casesAbout(sam.who.account, 0);
      assert.ok(of);
      await desk.world.office.records.transaction(async (tx) => assert.ok(await tx.putCase({ ...of, ticket: 'INC-9999' })));
      await desk.vera.presses('approval.button.approve');
      await stepsUp(desk.vera);
      await desk.vera.sees('approval.why.changed');
      await desk.ben.presses('approval.button.reject');
      await stepsUp(desk.ben);
      await desk.ben.sees('approval.why.changed');
    });

    it('the first gate grows old while the approver waits: it is asked again (SEC-25)', async () => {
      await asked();
      await desk.vera.presses('approval.button.approve');
      await desk.vera.passesApp();
      await desk.vera.sees('code.recovery-code');
      desk.world.passes(6 * 60);
      await desk.vera.opensPage();
      await desk.vera.typesRecoveryCode(desk.vera.pocket.recoveryCodes.splice(0, 1)[0] ?? '');
      await desk.vera.sees('code.authenticator-code');
      assert.ok(!(await desk.world.office.audit(sam.who.account)).some((line) => line.startsWith('approval.decided success')));
      await desk.vera.passesApp();
      await desk.vera.sees('approval.over.approved');
    });

    it('half an hour later nobody can decide any more', async () => {
      await asked();
      desk.world.passes(30 * 60 + 1);
      if (desk.vera.labels.includes('Approve')) await desk.vera.presses('approval.button.approve');
      await eventually(
        'it is over',
        () => desk.vera.hasSeen('approval.expired.next') || desk.vera.hasSeen('approval.why.expired'),
      );
      await desk.hank.presses('case.button.look');
      assert.ok(!desk.hank.labels.some((label) => label.startsWith('Do it now')));
    });

    it('closed by the agent, the request is over on every card', async () => {
      await asked();
      await desk.hank.presses('case.button.close');
      await desk.hank.sees('case.closed.next');
      await desk.vera.sees('approval.why.closed');
    });

    it('an approver who is no longer one decides nothing, a minute later (SEC-18, SEC-88)', async () => {
      await asked();
      desk.dismisses(desk.vera);
      desk.world.passes(60);
      await desk.vera.presses('approval.button.approve');
      await stepsUp(desk.vera);
      await desk.vera.sees('approval.why.not-approver');
      assert.ok((await desk.world.office.audit(sam.who.account)).includes('approval.decided refused not-approver'));
      await desk.hank.presses('case.button.look');
      await desk.hank.sees('case.state.waiting');
    });

    it('after a restart the old card still decides, and *approvals* finds what waits where the card is gone', async () => {
      desk.reinstates(desk.vera);
      desk.world.passes(31 * 60); // what was asked before is over
      await isAskedAbout(desk.ben, await asked());
      await desk.ben.asks('help', 'help.meanwhile');
      await desk.ben.asks('cancel', 'ended.cancelled');
      await desk.world.restarts();
      await desk.ben.asks('approvals', 'approval.title');
      await desk.vera.presses('approval.button.approve');
      await stepsUp(desk.vera);
      await desk.vera.sees('approval.over.approved');
      await desk.ben.sees('approval.why.decided');
      await desk.ben.asks('/approvals', 'approval.over.none');
    });

    const timeNow = (): string => new Date(desk.world.now()).toISOString().slice(11, 16);
  });
});
