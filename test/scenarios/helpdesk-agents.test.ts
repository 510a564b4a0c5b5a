import assert from 'node:assert/strict';
import {
  answers,
  calls,
  type HelpdeskWorld,
  helpdesk,
  numberOn,
  rowButton,
  verifiedCall,
  verifies,
} from '../world/scenario/call.ts';
import { eventually, onEveryChannel, type Person } from '../world/scenario.ts';

const more = [
  {
    id: 'fh-9001',
    login: 'hank.second',
    upn: 'hank.second@fernhill.example',
    givenName: 'Hank',
    surname: 'Second',
    employeeId: 'e1004 ',
  },
  { id: 'fh-9002', login: 'gail.guest', upn: 'gail.guest@fernhill.example', givenName: 'Gail', surname: 'Guest', guest: true },
  { id: 'fh-9003', login: 'bea.glass', upn: 'bea.glass@fernhill.example', givenName: 'Bea', surname: 'Glass', breakGlass: true },
].map((one) => ({ groups: ['staff'], ...one }));
const reason = 'My shift ends now, please go on';

describe('the helpdesk call, with the wrong agent or the wrong target', () => {
  onEveryChannel((channel) => {
    let desk: HelpdeskWorld;
    let sam: Person;
    let tickets = 200;
    const ticket = (): string => {
      tickets += 1;
      return `INC-${tickets}`;
    };
    before(async () => {
      desk = await helpdesk(channel, { people: more });
    });
    beforeEach(async () => {
      sam = await desk.world.somebody('authenticator-code', 'email-code');
      await sam.asks('help', 'menu.title');
    });
    after(() => desk.world.stop());

    const writes = (): readonly string[] =>
      desk.world.directory.calls.filter((name) => ['reset', 'change', 'unlock', 'issuePass', 'endSessions'].includes(name));
    const canBePressed = (agent: Person): readonly string[] =>
      agent.labels.filter((label) => /^(Verify|New number|Ask approval|Do it)/.test(label));

    it('before the caller is verified no action can be pressed, and each says why (SEC-84)', async () => {
      await desk.hank.asks(`helpdesk ${sam.who.login} ${ticket()}`, 'case.state.needs-number');
      assert.ok(canBePressed(desk.hank).every((label) => /^(Verify caller|Lost all)/.test(label)));
      const before = writes().length;
      for (const { handle } of desk.hank.screen.buttons.slice(0, 3))
        for (const forged of [`${handle}x`, handle.split('').reverse().join('')])
          await desk.hank.seesNothingNewWhen(() => desk.hank.chat.forges(forged)).catch(() => undefined);
      assert.equal(writes().length, before);
    });

    it('nobody but an agent opens a case', async () => {
      for (const one of [sam, desk.ben, desk.world.person('mallory')])
        await one.asks(`helpdesk ${desk.world.ana.who.login} ${ticket()}`, 'case.refused.not-agent');
    });

    it('not oneself, and not one’s own second account (SEC-19, SEC-94)', async () => {
      await desk.hank.asks(`helpdesk hank.holt ${ticket()}`, 'case.refused.self');
      await desk.hank.asks(`helpdesk hank.second ${ticket()}`, 'case.refused.self');
    });

    for (const [who, why] of [
      ['adam.ames', 'privileged'],
      ['ida.ito', 'helper'],
      ['vera.voss', 'helper'],
      ['dora.dietz', 'untouchable'],
      ['gail.guest', 'untouchable'],
      ['bea.glass', 'untouchable'],
    ] as const)
      it(`everything is closed for ${who}: ${why} (SEC-20, SEC-22)`, async () => {
        await desk.hank.asks(`helpdesk ${who} ${ticket()}`, `case.closed.${why}`);
        assert.deepEqual(canBePressed(desk.hank), []);
      });

    it('a verification opens one action, once, in one ticket, for one agent (SEC-86)', async () => {
      const first = ticket();
      await verifiedCall(desk.hank, sam, first);
      assert.equal(canBePressed(desk.hank).filter((label) => label.startsWith('Do it')).length, 1);
      await desk.hank.asks(`helpdesk ${sam.who.login} ${ticket()}`, 'case.button.look');
      assert.ok(!canBePressed(desk.hank).some((label) => label.startsWith('Do it')), 'not in another ticket');
      await desk.ida.asks(`helpdesk ${sam.who.login} ${first}`, 'case.button.look');
      assert.ok(!canBePressed(desk.ida).some((label) => label.startsWith('Do it')), 'not for another agent');
    });

    it('a verification ends after fifteen minutes, to the second (SEC-86)', async () => {
      await verifiedCall(desk.hank, sam, ticket());
      desk.world.passes(15 * 60 + 1);
      await desk.hank.does(() => rowButton(desk.hank, 0).press());
      await desk.hank.sees('code.authenticator-code');
      await desk.hank.passesApp();
      await desk.hank.sees('case.problem.expired');
      assert.ok(!canBePressed(desk.hank).some((label) => label.startsWith('Do it')));
    });

    it('a step-up serves one action: the next one asks again, an old card does nothing (SEC-25)', async () => {
      await verifiedCall(desk.hank, sam, ticket());
      const old = rowButton(desk.hank, 0);
      const before = writes().length + 1;
      await desk.hank.does(() => old.press());
      await desk.hank.sees('code.authenticator-code');
      await desk.hank.passesApp();
      await eventually('it is done', () => writes().length === before);
      await old.press().catch(() => undefined);
      await desk.hank.chat.redelivers();
      assert.equal(writes().length, before);
      const again = await verifies(desk.hank);
      await answers(sam, again);
      await desk.hank.sees('case.state.verified');
      await desk.hank.does(() => rowButton(desk.hank, 0).press());
      await desk.hank.sees('code.authenticator-code');
      await desk.hank.presses('button.cancel');
    });

    it('handed over: proofs stay, powers do not, the old card closes (SEC-86)', async () => {
      const name = ticket();
      await desk.ida.says('cancel');
      await verifiedCall(desk.hank, sam, name);
      await desk.hank.sees('case.state.verified');
      await desk.hank.presses('case.button.hand-over');
      await desk.hank.fills({ agent: 'ida.ito', reason }, 'case.button.hand-over');
      await desk.hank.sees('case.handed', { ticket: name });
      await desk.ida.asks(`helpdesk ${sam.who.login} ${name}`, 'case.button.look');
      assert.ok(!canBePressed(desk.ida).some((label) => label.startsWith('Do it')), 'powers stay behind');
      assert.ok(desk.ida.screen.text.includes('caller verified'), 'proofs stay to be read');
      const number = await verifies(desk.ida);
      await sam.sees('caller.title');
      assert.ok(sam.screen.text.includes('Ida Ito'));
      await answers(sam, number);
      await desk.ida.sees('case.state.verified');
    });

    it('nobody hands over to themselves, to the target or to somebody who is no agent', async () => {
      await desk.hank.asks(`helpdesk ${sam.who.login} ${ticket()}`, 'case.button.look');
      for (const [to, why] of [
        ['hank.holt', 'case.problem.same-person'],
        [sam.who.login, 'case.problem.no-such-agent'],
        ['vera.voss', 'case.problem.no-such-agent'],
      ] as const) {
        await desk.hank.presses('case.button.hand-over');
        await desk.hank.fills({ agent: to, reason }, 'case.button.hand-over');
        await desk.hank.sees(why);
      }
    });

    it('a forced agent’s end looks like any other, and alarms', async () => {
      const ends: string[] = [];
      for (const button of ['case.button.close', 'case.button.duress']) {
        const name = ticket();
        await desk.hank.asks(`helpdesk ${sam.who.login} ${name}`, 'case.button.look');
        desk.alarms.length = 0;
        await desk.hank.presses(button);
        await desk.hank.sees('case.closed.next');
        ends.push(desk.hank.screen.text.replaceAll(/INC\W*\d+/g, 'INC'));
        assert.equal(desk.alarms.includes('duress'), button === 'case.button.duress');
      }
      assert.equal(ends[0], ends[1]);
    });

    it('the card is one, the same in both chats of the agent, updated in place', async () => {
      const there = desk.world.atOtherChat(desk.ida);
      const name = ticket();
      await there.asks(`helpdesk ${sam.who.login} ${name}`, 'case.button.look');
      const number = await calls(desk.ida, sam, name);
      await eventually('the number stands in both', () => numberOn(there) === number);
      const before = there.chat.screens().length;
      await answers(sam, number);
      await desk.ida.sees('case.state.verified');
      await there.sees('case.state.verified');
      assert.equal(there.chat.screens().length, before);
    });

    it('nothing an agent is shown could be read out as proof, opens anything, or belongs to the target (SEC-87)', async () => {
      await verifiedCall(desk.ida, sam, ticket());
      await desk.ida.sees('case.state.verified');
      await desk.ida.presses('case.button.look');
      const seen = desk.ida.chat.screens().map(({ text, outward, link }) => `${text} ${outward.join(' ')} ${link?.url ?? ''}`);
      const { mail, account } = sam.who;
      for (const one of [mail, 'mail.example', account, 'E1001', 'Moreau', '/p/'])
        assert.ok(!seen.some((text) => text.includes(one)), one);
      assert.deepEqual(desk.world.mail.to(desk.ida.who.work), []);
    });

    it('an agent who is no longer one presses an old button in vain after a minute (SEC-18)', async () => {
      await verifiedCall(desk.hank, sam, ticket());
      desk.dismisses(desk.hank);
      desk.world.passes(60);
      await desk.hank.does(() => rowButton(desk.hank, 0).press());
      await desk.hank.sees('code.authenticator-code');
      await desk.hank.passesApp();
      await desk.hank.sees('case.problem.not-agent');
      await desk.hank.presses('case.button.look');
      await desk.hank.sees('case.problem.not-agent');
    });
  });
});
