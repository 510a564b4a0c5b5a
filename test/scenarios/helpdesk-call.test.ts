import assert from 'node:assert/strict';
import {
  answers,
  calls,
  type HelpdeskWorld,
  helpdesk,
  numberOn,
  otherThan,
  verifiedCall,
  verifies,
} from '../world/scenario/call.ts';
import { eventually, onEveryChannel, type Person } from '../world/scenario.ts';

describe('the helpdesk call, from the caller’s side', () => {
  onEveryChannel((channel) => {
    let desk: HelpdeskWorld;
    let sam: Person;
    before(async () => {
      desk = await helpdesk(channel);
    });
    beforeEach(async () => {
      sam = await desk.world.somebody('authenticator-code', 'email-code');
      await sam.asks('help', 'menu.title');
    });
    after(() => desk.world.stop());

    const audited = async (what: string): Promise<void> =>
      eventually(`${what} is on record`, async () => (await desk.world.office.audit(sam.who.account)).includes(what));

    it('“I am not on a call” kills the number, shows on the agent’s card and alarms (SEC-85)', async () => {
      const number = await calls(desk.hank, sam, 'INC-1');
      await sam.sees('caller.title');
      await sam.presses('caller.button.no');
      await sam.sees('caller.over.not-on-a-call');
      await eventually('the card says so', () => desk.hank.screen.text.includes('I am not on a call'));
      assert.equal(numberOn(desk.hank), '');
      assert.ok(desk.alarms.includes('not-on-a-call'));
      await audited('caller.denied refused not-on-a-call');
      await sam.asks('is this helpdesk?', 'caller.over.none');
      assert.ok(!sam.chat.everything().includes(number));
    });

    it('three wrong numbers end the call; the right one comes too late', async () => {
      const number = await calls(desk.hank, sam, 'INC-2');
      await sam.sees('caller.title');
      for (let tries = 1; tries <= 2; tries += 1) {
        await sam.fills({ number: otherThan(number), code: sam.appCode() }, 'caller.button.yes');
        await sam.sees('caller.problem.wrong');
      }
      await sam.fills({ number: otherThan(number), code: sam.appCode() }, 'caller.button.yes');
      await sam.sees('caller.over.failed');
      await eventually('the card says so', () => desk.hank.screen.text.includes('three wrong numbers'));
      await sam.asks('is this helpdesk?', 'caller.over.none');
    });

    it('a number is good for five minutes', async () => {
      const number = await calls(desk.hank, sam, 'INC-3');
      await sam.sees('caller.title');
      desk.world.passes(301);
      const over = () => sam.hasSeen('caller.over.failed') || sam.hasSeen('caller.expired.next');
      if (!over()) await answers(sam, number);
      await eventually('the call is over', over);
      await desk.hank.presses('case.button.look');
      await eventually('the number is gone', () => numberOn(desk.hank) === '');
    });

    it('a number typed twice is one verification: the same delivery again changes nothing', async () => {
      const number = await calls(desk.hank, sam, 'INC-4');
      await answers(sam, number);
      await sam.sees('caller.over.verified');
      await sam.chat.redelivers();
      await sam.asks('is this helpdesk?', 'caller.over.none');
      const audit = await desk.world.office.audit(sam.who.account);
      assert.equal(audit.filter((line) => line === 'caller.verified success').length, 1);
    });

    it('a number in the wrong hands opens nothing: only the target is asked for it', async () => {
      await calls(desk.hank, sam, 'INC-5');
      const other = await desk.world.somebody('authenticator-code');
      await other.asks('is this helpdesk?', 'caller.over.none');
      assert.ok(!other.hasSeen('caller.title'));
      await sam.sees('caller.title');
    });

    it('a number of before is dead once there is a new one', async () => {
      const first = await calls(desk.hank, sam, 'INC-6');
      await sam.sees('caller.title');
      const second = await verifies(desk.hank);
      assert.notEqual(second, first);
      await eventually('the card shows the new words', () => sam.screen.text.includes(wordsOn(desk.hank)));
      await sam.fills({ number: first, code: sam.appCode() }, 'caller.button.yes');
      await sam.sees('caller.problem.wrong');
      await answers(sam, second);
      await sam.sees('caller.over.verified');
    });

    it('without an authenticator the caller passes a recovery code on their page', async () => {
      const rob = await desk.world.somebody('recovery-code', 'email-code');
      await rob.asks('help', 'menu.title');
      const number = await calls(desk.hank, rob, 'INC-7');
      await rob.sees('caller.title');
      await rob.fills({ number }, 'caller.button.yes');
      if (!rob.screen.link) await rob.picks('recovery-code');
      await rob.sees('code.recovery-code');
      await rob.opensPage();
      await rob.typesRecoveryCode(rob.recoveryCodes[0] ?? '');
      await rob.sees('caller.over.verified');
      await desk.hank.sees('case.state.verified');
    });

    it('a mailed code alone proves nobody: the agent reads it on the card, the caller hears it', async () => {
      const dan = await desk.world.somebody('email-code');
      await dan.asks('help', 'menu.title');
      await calls(desk.hank, dan, 'INC-8');
      await desk.hank.sees('case.fact.cannot-prove');
      await dan.sees('caller.no-proof');
      assert.ok(dan.labels.some((label) => label.includes('not on a call')));
      assert.ok(!dan.labels.some((label) => label.includes('Yes')), 'nothing can be typed');
    });

    it('a right number with a wrong code is no proof; the next right code is', async () => {
      const number = await calls(desk.hank, sam, 'INC-9');
      await sam.sees('caller.title');
      await sam.fills({ number, code: '000000' }, 'caller.button.yes');
      await sam.sees('code.authenticator-code');
      await sam.types(sam.appCode());
      await sam.sees('caller.over.verified');
    });

    it('whoever is on the phone with somebody can ask whether it is the helpdesk', async () => {
      await sam.asks('is this helpdesk?', 'caller.over.none');
      await calls(desk.hank, sam, 'INC-10');
      await sam.sees('caller.title');
      await sam.presses('button.cancel');
      await sam.asks('Is this the helpdesk?', 'caller.title');
      assert.ok(sam.screen.text.includes('Hank Holt') && sam.screen.text.includes('INC'));
      assert.ok(sam.screen.text.includes(wordsOn(desk.hank)));
    });

    it('a caller in the middle of something else is asked at once, and told what became of it', async () => {
      await sam.resets();
      await calls(desk.hank, sam, 'INC-11');
      await sam.sees('caller.title');
      assert.ok(sam.hasSeen('case.made-way'));
    });

    it('answered in one chat, the card of the other chat closes', async () => {
      const there = desk.world.atOtherChat(sam);
      await there.asks('help', 'menu.title');
      const number = await calls(desk.hank, sam, 'INC-12');
      await there.sees('caller.title');
      await answers(sam, number);
      await sam.sees('caller.over.verified');
      await eventually('the other card closes', () => there.hasSeen('caller.over.elsewhere')); // a notice may stand below it
    });

    it('an app that policy no longer allows proves nobody, though its field was on the card (SEC-21, SEC-85)', async () => {
      const number = await calls(desk.hank, sam, 'INC-14');
      await sam.sees('caller.title');
      await desk.world.office.sets({ methods: { 'authenticator-code': { enabled: false } } });
      await answers(sam, number);
      await sam.sees('refused.not-enough-methods');
      await desk.world.office.sets({});
      assert.ok(!(await desk.world.office.audit(sam.who.account)).includes('caller.verified success'));
    });

    it('a restart in the middle forgets nothing, neither number nor words', async () => {
      const number = await calls(desk.hank, sam, 'INC-13');
      await sam.sees('caller.title');
      const words = wordsOn(desk.hank);
      await desk.world.restarts();
      await sam.sees('caller.title');
      assert.ok(sam.screen.text.includes(words));
      await answers(sam, number);
      await sam.sees('caller.over.verified');
      await desk.hank.sees('case.state.verified');
    });

    it('three failed callers stop the helpdesk for that person for a day (SEC-90)', async () => {
      for (const ticket of ['INC-20', 'INC-21', 'INC-22']) {
        await calls(desk.hank, sam, ticket);
        await sam.sees('caller.title');
        await sam.presses('caller.button.no');
        await sam.sees('caller.over.not-on-a-call');
      }
      await desk.ida.asks(`helpdesk ${sam.who.login} INC-23`, 'case.closed.blocked');
      assert.deepEqual(
        desk.ida.screen.buttons.filter(({ label }) => label.startsWith('Verify')),
        [],
      );
      desk.world.passes(24 * 3600 + 60);
      await desk.ida.asks(`helpdesk ${sam.who.login} INC-24`, 'case.state.needs-number');
    });

    it('the target hears of a verification at their address, with the agent’s name (SEC-92)', async () => {
      await verifiedCall(desk.ida, sam, 'INC-30');
      const [subject = ''] = await desk.world.told(sam.who.work);
      assert.match(subject, /helpdesk/i);
      const mail = desk.world.mail.to(sam.who.work)[0]?.mail.text ?? '';
      assert.ok(mail.includes('Ida Ito'), mail);
    });
  });
});

const wordsOn = (agent: Person): string => /same two words: (\w+ \w+)/.exec(agent.screen.text)?.[1] ?? 'no words';
