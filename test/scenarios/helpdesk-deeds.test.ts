import assert from 'node:assert/strict';
import { answers, calls, type HelpdeskWorld, helpdesk, numberOn, verifiedCall } from '../world/scenario/call.ts';
import {
  acts,
  approved,
  asksSecond,
  audited,
  choosesByReset,
  does,
  isApproved,
  lines,
  seesPass,
  stepsUp,
} from '../world/scenario/deeds.ts';
import { eventually, onEveryChannel, type Person } from '../world/scenario.ts';

const password = 'plum orchard beyond the hill';

describe('what agents do for a verified caller', () => {
  onEveryChannel((channel) => {
    let desk: HelpdeskWorld;
    let sam: Person;
    before(async () => {
      desk = await helpdesk(channel);
      for (const one of [desk.vera, desk.ben]) await one.asks('help', 'menu.title');
    });
    beforeEach(async () => {
      sam = await desk.world.somebody('authenticator-code', 'recovery-code');
      await sam.asks('help', 'menu.title');
    });
    after(() => desk.world.stop());

    it('call, reset with approval, a new password: only the target sees the link (SEC-65, SEC-88)', async () => {
      await acts(desk, sam, 'INC-1', 'start-reset');
      await desk.hank.sees('case.state.started');
      await choosesByReset(sam, password);
      assert.equal(await sam.signsIn(password), 'in');
      assert.equal(await sam.signsIn(sam.who.password), 'wrong');
      await desk.hank.sees('case.state.done');
      await audited(desk, sam, 'agent.start-reset success');
      const told = await desk.world.told(sam.who.work, 3);
      assert.ok(told.includes('The helpdesk started a password reset for you'), told.join());
      await sam.asks('register', 'refused.hold');
    });

    it('“I did not ask for this” ends a reset before anything was changed, and alarms', async () => {
      await acts(desk, sam, 'INC-2', 'start-reset');
      await sam.presses('assisted.button.deny');
      await sam.sees('assisted.over.denied');
      await desk.hank.sees('case.state.refused');
      assert.ok(desk.alarms.includes('not-asked-for'));
      assert.equal(await sam.signsIn(sam.who.password), 'in');
    });

    it('a reset nobody uses is over in time, and the card says so', async () => {
      await acts(desk, sam, 'INC-3', 'start-reset');
      await sam.sees('assisted.assisted-reset');
      desk.world.passes(42 * 60);
      await eventually(
        'it is not done',
        () => desk.hank.hasSeen('case.state.refused') || desk.hank.hasSeen('case.expired.next'),
        8_000,
      );
      await audited(desk, sam, 'agent.start-reset failure not-used');
    });

    it('an approver whose role was taken away opens nothing: the page is refused (SEC-18, SEC-21)', async () => {
      await acts(desk, sam, 'INC-4', 'start-reset');
      await sam.presses('assisted.button.assisted-reset');
      await sam.sees('assisted.choose');
      await sam.opensPage();
      for (const one of [desk.vera, desk.ben]) desk.dismisses(one);
      desk.world.passes(61);
      await sam.choosesPassword(password);
      await sam.sees('refused.not-verified');
      assert.equal(await sam.signsIn(sam.who.password), 'in');
      for (const one of [desk.vera, desk.ben]) desk.reinstates(one);
      desk.world.passes(61);
    });

    it('a pass: shown once to the target, who registers anew with it; the card says until when (SEC-91)', async () => {
      await acts(desk, sam, 'INC-5', 'issue-pass');
      const pass = await seesPass(sam);
      await eventually('issued', () => /Issued, valid until \d\d:\d\d/.test(desk.hank.screen.text));
      const again = await sam.browser.opens(`${new URL(sam.browser.page.url).origin}/page`);
      assert.ok(!again.html.includes(pass) && again.text.includes('not shown again'), again.text);
      await sam.browser.submits('I have written it down');
      await sam.sees('assisted.pass.register');
      await sam.presses('task.register');
      await sam.sees('pass.prove');
      await sam.opensPage();
      await sam.browser.submits('Check my pass', { 'registration-pass': pass.replaceAll('-', ' ').toLowerCase() });
      const before = sam.pocket.key;
      await sam.setsUpApp();
      assert.notEqual(sam.pocket.key, before);
      await sam.savesRecoveryCodes();
      await sam.sees('register.choose');
      assert.equal((await desk.world.office.records.registrations(sam.who.account)).length, 2);
      assert.ok(!desk.hank.chat.everything().includes(pass));
      await sam.asks('register', 'prove.first');
      await audited(desk, sam, 'agent.issue-pass success');
    });

    it('a pass that is typed wrong counts, one that is used opens nothing more', async () => {
      await acts(desk, sam, 'INC-6', 'issue-pass');
      const pass = await seesPass(sam);
      await sam.asks('register', 'pass.prove');
      await sam.opensPage();
      await sam.browser.submits('Check my pass', { 'registration-pass': '0000-0000-0000-0000' });
      assert.ok(sam.browser.page.text.includes('That is not your pass'), sam.browser.page.text);
      await sam.browser.submits('Check my pass', { 'registration-pass': pass });
      assert.ok(sam.browser.page.text.includes('Set up your authenticator app'), sam.browser.page.text);
      await sam.asks('cancel', 'ended.cancelled');
      await sam.asks('register', 'prove.first');
    });

    it('a new registration is required: nothing registered counts any more, and the manager is told', async () => {
      await acts(desk, sam, 'INC-7', 'require-registration');
      await desk.hank.sees('case.state.done');
      await eventually('told', () => sam.hasSeen('notice.helpdesk-registration-required'));
      await sam.sees('notice.helpdesk-registration-required'); // so that it does not come in between
      await sam.asks('reset', 'refused.not-registered');
      await sam.asks('register', 'register.first');
      const told = await desk.world.told(sam.who.work, 2);
      assert.ok(told.includes('You are asked to register anew'), told.join());
    });

    it('a lost method is removed: chosen and approved by its kind, without any address', async () => {
      const ann = await desk.world.somebody('authenticator-code', 'email-code');
      await ann.asks('help', 'menu.title');
      await answers(ann, await calls(desk.hank, ann, 'INC-8', lines['remove-method']));
      await ann.sees('caller.over.verified');
      await desk.hank.sees('case.state.needs-approval');
      await desk.hank.presses('case.button.ask');
      await desk.hank.sees('case.which');
      assert.ok(!desk.hank.screen.text.includes('mail.example') && !desk.hank.screen.text.includes('•'), desk.hank.screen.text);
      await desk.hank.picks('email-code');
      await desk.hank.fills({ reason: 'The mailbox was closed by the provider' }, 'case.button.ask');
      await stepsUp(desk.hank);
      await desk.vera.sees('approval.row.about');
      assert.ok(desk.vera.screen.text.includes('E-mail code'), desk.vera.screen.text);
      await isApproved(desk);
      await does(desk.hank);
      await desk.hank.sees('case.state.done');
      await eventually('told', () => ann.hasSeen('notice.helpdesk-method-removed'));
      assert.ok((await desk.world.told(ann.who.work, 2)).includes('The helpdesk removed a method of your account'));
      assert.ok(desk.world.mail.to(ann.who.work).some(({ mail }) => mail.text?.includes('E-mail code no longer counts')));
      await ann.asks('my methods', 'methods.state.not-registered');
      assert.ok(!ann.screen.text.includes('E-mail code'));
    });

    it('signed out everywhere: open flows and pages of the account end too (SEC-82)', async () => {
      const other = desk.world.atOtherChat(sam);
      await verifiedCall(desk.hank, sam, 'INC-9', lines['end-sessions']);
      await eventually('told', () => other.hasSeen('notice.caller-verified'));
      await other.asks('reset', 'prove.first');
      await other.passesApp();
      await other.sees('code.recovery-code');
      await other.opensPage();
      await does(desk.hank);
      await desk.hank.sees('case.state.done');
      await eventually('it is over', () => other.hasSeen('ended.helpdesk'));
      assert.equal((await other.browser.submits('Check the code', { 'recovery-code': 'x' })).status, 404);
    });

    it('a pause is lifted, and the next wrong code does not pause again at once (SEC-32)', async () => {
      await sam.asks('reset', 'prove.first');
      await sam.picks('authenticator-code');
      for (let tries = 0; tries < 10; tries += 1) {
        await sam.sees('code.authenticator-code');
        await sam.types('000000');
        desk.world.passes(1_000);
        if (tries < 9) {
          await sam.asks('reset', 'prove.first');
          await sam.picks('authenticator-code');
        }
      }
      await sam.sees('refused.paused');
      await eventually('told', () => sam.hasSeen('notice.paused'));
      await acts(desk, sam, 'INC-10', 'lift-pause');
      await desk.hank.sees('case.state.done');
      await eventually('told', () => sam.hasSeen('notice.helpdesk-pause-lifted'));
      await sam.asks('reset', 'prove.first');
      await sam.picks('authenticator-code');
      await sam.types('000000');
      await sam.sees('problem.code.wrong');
    });

    it('the manager hears of a reset in words about somebody else, by mail (SEC-92)', async () => {
      const { ana } = desk.world;
      await ana.asks('help', 'menu.title');
      await desk.world.office.registers(ana, ['authenticator-code'], desk.world.directory);
      await acts(desk, ana, 'INC-15', 'start-reset');
      await ana.presses('assisted.button.deny');
      const mia = desk.world.person('mia').who.work;
      assert.ok((await desk.world.told(mia)).includes('The helpdesk started a reset at Fernhill'));
      const [mail] = desk.world.mail.to(mia);
      assert.ok(mail?.mail.text?.includes('Account: ana.alvarez@fernhill.example'), mail?.mail.text);
    });

    it('one who has lost everything: a manager known for three days, an approver, then a pass to register with (SEC-48)', async () => {
      const { mia } = await staffed();
      const ana = desk.world.ana;
      await ana.asks('help', 'menu.title');
      await desk.hank.asks(`helpdesk ${ana.who.login} INC-11`, 'case.button.look');
      await desk.hank.presses('case.button.lost');
      await desk.hank.sees('case.problem.manager-new');
      desk.world.passes(72 * 3600 + 1);
      await desk.hank.asks(`helpdesk ${ana.who.login} INC-11`, 'case.button.look');
      await desk.hank.presses('case.button.lost');
      await eventually('a number is out', () => numberOf(desk.hank) !== '');
      const number = numberOf(desk.hank);
      await mia.sees('vouch.title', { target: 'Ana Alvarez' });
      await mia.fills({ number }, 'vouch.button.yes');
      await stepsUp(mia);
      await mia.sees('vouch.over.vouched');
      await eventually('told', () => ana.hasSeen('notice.caller-vouched'));
      await desk.hank.sees('case.state.needs-approval');
      await asksSecond(desk.hank);
      await isApproved(desk);
      await does(desk.hank);
      const pass = await seesPass(ana);
      await ana.browser.submits('I have written it down');
      await ana.presses('task.register');
      await ana.opensPage();
      await ana.browser.submits('Check my pass', { 'registration-pass': pass });
      await ana.setsUpApp();
      await audited(desk, ana, 'vouch.given success');
      const told = await desk.world.told(ana.who.work, 2);
      assert.ok(told.includes('Your manager vouched for you at the helpdesk'), told.join());
    });

    const numberOf = (agent: Person): string => {
      const text = agent.screen.text.replaceAll(/[*_\u200b\u200c\u2060\\]/g, '');
      return /Tell the caller this number: (\d{3} \d{3})/.exec(text)?.[1]?.replace(' ', '') ?? '';
    };
    const staffed = async () => {
      const mia = desk.world.person('mia');
      await desk.world.office.registers(mia, ['authenticator-code'], desk.world.directory);
      await mia.asks('help', 'menu.title');
      return { mia };
    };

    it('two resets of one person in a day alarm, and the second needs a second person as ever (SEC-90)', async () => {
      await acts(desk, sam, 'INC-12', 'start-reset');
      await choosesByReset(sam, password);
      desk.alarms.length = 0;
      await acts(desk, sam, 'INC-13', 'start-reset', desk.ida);
      assert.ok(
        desk.alarms.some((one) => one.includes('second-reset')),
        desk.alarms.join(),
      );
      await choosesByReset(sam, `${password} again`);
      assert.equal(await sam.signsIn(`${password} again`), 'in');
    });

    it('an approval is good once: the same press again, and after a hand-over, does nothing', async () => {
      await approved(desk, sam, 'INC-14', 'start-reset');
      await does(desk.hank);
      await desk.hank.sees('case.state.started');
      await desk.hank.chat.redelivers();
      await choosesByReset(sam, password);
      const audit = await desk.world.office.audit(sam.who.account);
      assert.equal(audit.filter((line) => line === 'agent.start-reset intent').length, 1);
      assert.equal(audit.filter((line) => line === 'directory.reset success').length, 1);
      assert.equal(numberOn(desk.hank), '');
    });
  });
});
