import assert from 'node:assert/strict';
import type { MethodId } from '../../../src/core/method.ts';
import { ok } from '../../../src/core/result.ts';
import { ana, registered, Walk } from '../../world/walk.ts';

const now = (...methods: readonly MethodId[]) => ok(ana(...methods).methods);

describe('register, step by step', () => {
  it('the first method: the current password on the page, then app, codes, and a word to finish', () => {
    const walk = new Walk('register').finds(ana()).asks('register.first').offers('cancel');
    assert.deepEqual(walk.page, { kind: 'current-password' });
    walk.submits('current-password').asks('progress.checking').owes('check-current-password').settles('check-current-password');
    walk.asks('add.authenticator').offers('other', 'cancel');
    walk.onPage('reveal').owes('make-authenticator-key').asks('add.authenticator').settles('make-authenticator-key');
    walk.submits('authenticator-code').asks('progress.saving').owes('confirm-authenticator-key');
    walk.settles('confirm-authenticator-key', now('authenticator-code')).asks('add.recovery');
    walk.onPage('reveal').settles('make-recovery-codes').onPage('confirm').owes('keep-recovery-codes');
    walk.settles('keep-recovery-codes', now('authenticator-code', 'recovery-code')).asks('register.choose');
    walk.offers('add:authenticator-code', 'add:email-code', 'finish', 'cancel').presses('finish').asks('register.ready');
    assert.ok(walk.isOver);
    walk.presses('begin:methods').asks('progress.finding');
  });

  it('a wrong current password asks again in its own words; too many end it (SEC-140)', () => {
    const walk = new Walk('register').finds(ana());
    for (const reason of ['wrong', 'empty', 'locked-out', 'not-allowed', 'unavailable', 'interrupted'])
      walk
        .submits('current-password')
        .refuses('check-current-password', reason)
        .asks('register.first', `problem.password.${reason}`);
    walk
      .submits('current-password')
      .refuses('check-current-password', 'wait', 60)
      .asks('register.first', 'problem.password.wait');
    for (const reason of ['paused', 'too-many', 'link-spent']) {
      const ended = new Walk('register').finds(ana()).submits('current-password').refuses('check-current-password', reason);
      ended.asks(`refused.${reason}`);
    }
  });

  it('later: the gates there are, then a private address with a code of its own', () => {
    const walk = new Walk('register').finds(ana('authenticator-code')).asks('code.authenticator-code').offers('submit', 'cancel');
    walk.types().settles('check-code').asks('add.recovery').presses('other').asks('register.choose');
    walk.presses('add:email-code').asks('add.email');
    walk.presses('submit', { address: 'ana@mail.example' }).owes('send-address-code').settles('send-address-code');
    walk.asks('add.email.confirm').offers('submit', 'again', 'other', 'cancel').presses('again').settles('send-address-code');
    walk.types().refuses('confirm-address', 'wrong').asks('add.email.confirm', 'problem.code.wrong');
    walk.types().settles('confirm-address', now('authenticator-code', 'email-code')).asks('register.choose');
    assert.equal(walk.promised.find((one) => one.do === 'confirm-address')?.with?.address, 'ana@mail.example');
  });

  it('an address that may not be used is refused in words, and can be typed anew', () => {
    const walk = new Walk('register').finds(ana('authenticator-code')).types().settles('check-code');
    walk.asks('add.recovery').presses('other').presses('add:email-code');
    for (const reason of ['invalid', 'not-allowed', 'in-use', 'throttled', 'unreachable', 'unavailable']) {
      walk.presses('submit', { address: 'ana@fernhill.example' }).refuses('send-address-code', reason);
      walk.asks('add.email', `problem.address.${reason}`);
    }
  });

  it('with two methods one gate is not enough to add another (SEC-38)', () => {
    const walk = new Walk('register').finds(ana('authenticator-code', 'email-code')).picks('authenticator-code').types();
    walk.settles('check-code').asks('prove.next').offers('method:r-email-code', 'cancel');
  });

  it('registering passes no gate: evidence stays what it was (SEC-38)', () => {
    const walk = new Walk('register').finds(ana()).submits('current-password').settles('check-current-password');
    walk.submits('authenticator-code').settles('confirm-authenticator-key', now('authenticator-code'));
    walk.onPage('confirm');
    const evidence = JSON.parse(String(walk.row.owed[0]?.with?.evidence));
    assert.deepEqual(
      evidence.map((one: { method: string }) => one.method),
      ['current-password'],
    );
  });

  it('a registration that is refused says why, or asks again', () => {
    const at = () => new Walk('register').finds(ana()).submits('current-password').settles('check-current-password');
    for (const reason of ['paused', 'hold', 'not-verified', 'untouchable'])
      at().submits('authenticator-code').refuses('confirm-authenticator-key', reason).asks(`refused.${reason}`);
    for (const reason of ['wrong', 'expired', 'used', 'unavailable', 'interrupted'])
      at()
        .submits('authenticator-code')
        .refuses('confirm-authenticator-key', reason)
        .asks('add.authenticator', `problem.code.${reason}`);
  });

  it('where no method can be registered, it says so', () => {
    const absent = ['authenticator-code', 'email-code', 'recovery-code'] as const;
    new Walk('register').finds({ ...ana(), absent: [...absent] }).asks('refused.not-supported');
  });
});

describe('my methods, step by step', () => {
  const editing = (): Walk =>
    new Walk('methods')
      .finds(ana('authenticator-code', 'email-code'))
      .asks('methods.title')
      .presses('edit')
      .picks('authenticator-code')
      .types()
      .settles('check-code')
      .picks('email-code')
      .settles('send-code')
      .types()
      .settles('check-code')
      .asks('methods.edit');

  it('looking needs no gate; masked, with what each is good for', () => {
    const walk = new Walk('methods').finds(ana('authenticator-code', 'email-code', registered('recovery-code', { left: 3 })));
    walk.asks('methods.title').offers('begin:register', 'edit', 'cancel');
    assert.ok(JSON.stringify(walk.view).includes('a•••@•••.example'));
    assert.deepEqual(
      walk.promised.map((one) => one.do),
      ['find-account'],
    );
    new Walk('methods').finds(ana()).asks('methods.none').offers('begin:register', 'cancel').presses('begin:register');
  });

  it('removes one after the gates and one more question', () => {
    const walk = editing().presses('remove:r-email-code').asks('methods.remove', 'methods.remove.explain').presses('keep');
    walk.asks('methods.edit').presses('remove:r-email-code').presses('remove').owes('remove-method').offers();
    walk.settles('remove-method', now('authenticator-code')).asks('methods.title', 'methods.removed');
    const failed = editing().presses('remove:r-email-code').presses('remove').refuses('remove-method', 'hold');
    failed.asks('refused.hold');
    editing()
      .presses('remove:r-email-code')
      .presses('remove')
      .refuses('remove-method', 'unavailable')
      .asks('methods.title', 'methods.not-removed');
  });

  it('the last one is removed with a warning', () => {
    const walk = new Walk('methods').finds(ana('authenticator-code')).presses('edit').types().settles('check-code');
    walk.presses('remove:r-authenticator-code').asks('methods.remove', 'methods.remove.last').presses('remove');
    walk.settles('remove-method', ok([])).asks('methods.none');
  });

  it('replaces one by a new one of its kind', () => {
    const walk = editing().presses('replace:r-email-code').asks('add.email').presses('submit', { address: 'new@mail.example' });
    walk.settles('send-address-code').types();
    assert.equal(walk.row.owed[0]?.with?.replaces, 'r-email-code');
    walk.settles('confirm-address', now('authenticator-code', 'email-code')).asks('methods.title', 'methods.replaced');
    editing().presses('replace:r-authenticator-code').asks('add.authenticator').presses('other').asks('methods.edit');
  });

  it('somebody else’s method is not among the choices', () => {
    const walk = editing();
    for (const choice of ['remove:r-recovery-code', 'remove:', 'replace:r-passkey'])
      assert.throws(() => walk.presses(choice), choice);
  });
});

describe('unlock, step by step', () => {
  const locked = () => ({ ...ana('authenticator-code', 'email-code'), lockedOut: true });

  it('the gates of a reset, then the lock is opened and the password stays (SEC-80)', () => {
    const walk = new Walk('unlock').finds(locked()).picks('authenticator-code').types().settles('check-code');
    walk.picks('email-code').settles('send-code').types().settles('check-code').asks('unlock.working').owes('unlock').offers();
    assert.equal(walk.row.owed[0]?.secrets, undefined);
    walk.settles('unlock').asks('outcome.unlock.done');
  });

  it('is not offered where policy switches it off, nor needed where nothing is locked', () => {
    new Walk('unlock', { unlock: { withoutReset: false } }).finds(locked()).asks('refused.not-supported');
    assert.ok(!new Walk('menu', { unlock: { withoutReset: false } }).choices.includes('begin:unlock'));
    const open = new Walk('unlock').finds(ana('authenticator-code', 'email-code')).asks('unlock.not-locked');
    open.presses('begin:reset').asks('progress.finding');
  });

  it('ends in words for every refusal', () => {
    const at = () =>
      new Walk('unlock', { preset: 'entra-compatible', gates: 1 })
        .finds(locked())
        .picks('authenticator-code')
        .types()
        .settles('check-code');
    at().refuses('unlock', 'unknown').asks('outcome.unlock.not-confirmed');
    at().refuses('unlock', 'unavailable').asks('outcome.unlock.not-done');
    at().refuses('unlock', 'too-many').asks('refused.too-many');
  });
});

describe('change, step by step', () => {
  const proven = (): Walk =>
    new Walk('change').finds(ana('email-code')).picks('email-code').settles('send-code').types().settles('check-code');

  it('one gate before the form for a known password is shown (SEC-140)', () => {
    const walk = proven().asks('change.choose');
    assert.deepEqual(walk.page, { kind: 'new-password', withCurrent: true });
    walk.submits('current-password', 'new-password', 'new-password-again').asks('change.working').owes('change-password');
    walk.settles('change-password').asks('outcome.change.done');
  });

  it('a wrong current password asks again; too many end the flow', () => {
    const submits = (walk: Walk) => walk.submits('current-password', 'new-password', 'new-password-again');
    const walk = submits(proven()).refuses('change-password', 'wrong-current').asks('change.choose', 'problem.wrong-current');
    submits(walk).refuses('change-password', 'wait', 30).asks('change.choose', 'problem.wait');
    submits(walk).refuses('change-password', 'link-spent').asks('refused.link-spent');
    submits(proven()).refuses('change-password', 'too-many').asks('refused.too-many');
    submits(proven()).refuses('change-password', 'locked-out').asks('outcome.change.not-done', 'outcome.why.locked-out');
  });

  it('the chat alone opens no form, nor does a page without all three fields', () => {
    new Walk('change').finds(ana()).asks('refused.not-registered');
    assert.throws(() => proven().submits('new-password', 'new-password-again'));
  });
});

describe('menu and welcome', () => {
  it('offer every task, and lead to it', () => {
    for (const name of ['menu', 'welcome']) {
      const tasks = new Walk(name).choices;
      assert.deepEqual(
        new Set(tasks),
        new Set(['reset', 'unlock', 'change', 'register', 'methods', 'language'].map((task) => `begin:${task}`)),
      );
      for (const task of tasks)
        new Walk(name).presses(task).asks(task === 'begin:language' ? 'language.title' : 'progress.finding');
    }
  });
});
