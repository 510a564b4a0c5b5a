import assert from 'node:assert/strict';
import { refusals } from '../../../src/core/flows/who.ts';
import { no, ok } from '../../../src/core/result.ts';
import { ana, registered, sentencesIn, Walk } from '../../world/walk.ts';

const both = () => ana('authenticator-code', 'email-code');
const verified = (): Walk =>
  new Walk('reset')
    .finds(both())
    .picks('authenticator-code')
    .types()
    .settles('check-code')
    .picks('email-code')
    .settles('send-code')
    .types()
    .settles('check-code');

describe('reset, step by step', () => {
  it('two gates, then the page, then done', () => {
    const walk = new Walk('reset').asks('progress.finding').owes('find-account');
    walk.finds(both()).asks('prove.first').offers('method:r-authenticator-code', 'method:r-email-code', 'cancel');
    walk.picks('authenticator-code').asks('code.authenticator-code').offers('submit', 'other', 'cancel');
    walk.types().asks('progress.checking').owes('check-code');
    walk.settles('check-code').asks('prove.next').offers('method:r-email-code', 'cancel');
    walk.picks('email-code').asks('progress.sending').owes('send-code');
    walk.settles('send-code').asks('code.email-code').offers('submit', 'again', 'cancel');
    walk.types().settles('check-code').asks('reset.choose').offers('cancel');
    assert.deepEqual(walk.page, { kind: 'new-password', withCurrent: false });
    walk.submits('new-password', 'new-password-again').asks('reset.working').owes('set-password').offers();
    walk.settles('set-password').asks('outcome.reset.done').owes();
    assert.ok(walk.isOver);
  });

  it('carries the evidence, with method and time, to the step that writes (SEC-55)', () => {
    const walk = verified().submits('new-password', 'new-password-again');
    const given = JSON.parse(String(walk.row.owed[0]?.with?.evidence));
    assert.deepEqual(given, [
      { method: 'authenticator-code', class: 'P', at: walk.now },
      { method: 'email-code', class: 'D', at: walk.now },
    ]);
    assert.deepEqual(Object.keys(walk.row.owed[0]?.secrets ?? {}), ['password', 'again']);
  });

  it('a wrong code asks again, in other words than a used, late or waiting one', () => {
    const walk = new Walk('reset').finds(both()).picks('authenticator-code');
    for (const reason of ['wrong', 'used', 'expired', 'unavailable', 'interrupted', 'worn'])
      walk.types().refuses('check-code', reason).asks('code.authenticator-code', `problem.code.${reason}`);
    walk.types().refuses('check-code', 'wait', 30).asks('code.authenticator-code', 'problem.code.wait');
    assert.ok(JSON.stringify(walk.view).includes('30'));
  });

  it('too many failures of the day: paused, and over', () => {
    const walk = new Walk('reset').finds(both()).picks('authenticator-code').types().refuses('check-code', 'paused');
    walk.asks('refused.paused');
    assert.ok(walk.isOver);
  });

  it('"other method" goes back without anything passed (SEC-54)', () => {
    const walk = new Walk('reset').finds(both()).picks('authenticator-code').presses('other');
    walk.asks('prove.first').offers('method:r-authenticator-code', 'method:r-email-code', 'cancel');
    walk.picks('email-code').settles('send-code').presses('other').picks('authenticator-code').types().settles('check-code');
    walk.asks('prove.next').offers('method:r-email-code', 'cancel');
  });

  it('"send a new code" sends one more, and the same question follows', () => {
    const walk = new Walk('reset').finds(both()).picks('email-code').settles('send-code');
    walk.presses('again').asks('progress.sending').owes('send-code').settles('send-code').asks('code.email-code');
    assert.equal(walk.promised.filter((one) => one.do === 'send-code').length, 2);
  });

  it('a code that could not be sent leads back to the choice, and says why', () => {
    for (const reason of ['unreachable', 'throttled', 'unavailable']) {
      const walk = new Walk('reset').finds(both()).picks('email-code').refuses('send-code', reason);
      walk.asks('prove.first', `problem.send.${reason}`);
    }
  });

  it('a recovery code is typed on the page, never in chat', () => {
    const walk = new Walk('reset').finds(ana('authenticator-code', 'recovery-code')).picks('recovery-code');
    walk.asks('code.recovery-code').offers('other', 'cancel');
    assert.deepEqual(walk.page, { kind: 'enter-recovery-code' });
    walk.submits('recovery-code').refuses('check-code', 'wrong').asks('code.recovery-code', 'problem.code.wrong');
    walk.submits('recovery-code').settles('check-code').asks('code.authenticator-code');
  });

  it('one gate where policy asks for one: the app alone is enough, a mailed code is not', () => {
    new Walk('reset', { gates: 1 }).finds(both()).picks('authenticator-code').types().settles('check-code').asks('reset.choose');
    const mail = new Walk('reset', { gates: 1 }).finds(both()).picks('email-code').settles('send-code').types();
    mail.settles('check-code').asks('code.authenticator-code');
    new Walk('reset', { gates: 1 }).finds(ana('email-code')).asks('refused.not-enough-methods');
  });

  it('three gates where policy asks for three', () => {
    const all = ana('authenticator-code', 'email-code', 'recovery-code');
    const walk = new Walk('reset', { gates: 3 }).finds(all).picks('authenticator-code').types().settles('check-code');
    walk.picks('email-code').settles('send-code').types().settles('check-code').asks('code.recovery-code');
    walk.submits('recovery-code').settles('check-code').asks('reset.choose');
    new Walk('reset', { gates: 3 }).finds(both()).asks('refused.not-enough-methods');
  });

  it('what cannot be used is not offered: worn out, on hold, empty, switched off', () => {
    const who = ana(
      registered('authenticator-code', { worn: true }),
      registered('recovery-code', { left: 0 }),
      registered('email-code', { usableFrom: Number.MAX_SAFE_INTEGER }),
    );
    new Walk('reset').finds(who).asks('refused.not-enough-methods');
    const policy = { methods: { 'authenticator-code': { enabled: false } } };
    new Walk('reset', policy).finds(both()).asks('refused.not-enough-methods');
  });

  it('only a refusal by policy asks for another password; every refusal has its words', () => {
    const reasons = [
      ...['too-short', 'too-long', 'empty', 'mismatch', 'unprintable', 'too-common', 'contains-only-your-details'],
      ...['same-as-current', 'in-history', 'too-young', 'not-complex', 'unsupported-characters', 'directory-policy'],
    ];
    const walk = verified();
    for (const reason of reasons) {
      walk.submits('new-password', 'new-password-again').refuses('set-password', `password.${reason}`).asks('reset.choose');
      assert.deepEqual(walk.page, { kind: 'new-password', withCurrent: false, problem: { say: `password.${reason}` } });
    }
    walk.submits('new-password', 'new-password-again').settles('set-password').asks('outcome.reset.done');
  });

  it('an unknown outcome is told as unknown, a certain failure as one; both end the link (SEC-81)', () => {
    const ends: Readonly<Record<string, string>> = {
      unknown: 'outcome.reset.not-confirmed',
      interrupted: 'outcome.reset.not-confirmed',
      'not-done': 'outcome.reset.not-done',
      unavailable: 'outcome.reset.not-done',
      'not-allowed': 'outcome.reset.not-done',
      gone: 'outcome.reset.not-done',
      'not-verified': 'refused.not-verified',
      paused: 'refused.paused',
      untouchable: 'refused.untouchable',
      privileged: 'refused.privileged',
      'out-of-scope': 'refused.out-of-scope',
    };
    for (const [reason, title] of Object.entries(ends)) {
      const walk = verified().submits('new-password', 'new-password-again').refuses('set-password', reason).asks(title);
      assert.ok(walk.isOver && walk.row.link === null, reason);
      if (reason === 'not-allowed' || reason === 'gone')
        assert.ok(
          sentencesIn(walk.view).some((one) => one.say === `outcome.why.${reason}`),
          `${reason} is not told`,
        );
      assert.ok(
        sentencesIn(walk.view).some((one) => one.say === 'contact.ask'),
        `${title} does not say whom to ask`,
      );
    }
  });

  it('every refusal says what to do, whom to ask, and why when asked', () => {
    const helpdesk = { contact: 'https://help.fernhill.example/', name: 'Fernhill IT' };
    for (const reason of refusals) {
      const walk = new Walk('reset', { helpdesk }).settles('find-account', ok({ found: 'refused', reason }));
      walk.asks(`refused.${reason}`, `refused.${reason}.next`);
      assert.deepEqual(
        walk.view.links.map((link) => link.url),
        [helpdesk.contact],
      );
      assert.ok(sentencesIn(walk.view).some((one) => one.say === 'contact.ask' && one.with?.helpdesk === 'Fernhill IT'));
      walk.presses('why').asks(`refused.${reason}`, `refused.${reason}.why`);
      assert.ok(!walk.choices.includes('why'));
    }
  });

  it('a directory that does not answer is told at once', () => {
    new Walk('reset')
      .settles('find-account', no('unavailable'))
      .asks('refused.directory-down')
      .presses('begin:menu')
      .asks('menu.title');
  });

  it('a refusal leads where it says', () => {
    new Walk('reset').finds(ana()).asks('refused.not-registered').presses('begin:register').asks('progress.finding');
  });

  it('the page must bring both fields', () => {
    const walk = verified();
    assert.throws(() => walk.submits('new-password'));
    assert.throws(() => walk.submits());
    assert.equal(walk.row.state.at, 'choose-password');
  });
});
