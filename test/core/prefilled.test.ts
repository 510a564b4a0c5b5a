import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Account, Tier } from '../../src/core/account.ts';
import { evidenceBy, evidenceOf, isUseful, mayManage, type Purpose, satisfies } from '../../src/core/evidence.ts';
import { effectLines } from '../../src/core/flows/policy-review-views.ts';
import type { Shown } from '../../src/core/flows/report-states.ts';
import { askReport } from '../../src/core/flows/report-views.ts';
import { Policy } from '../../src/core/policy.ts';
import { effectOn } from '../../src/core/policy-effect.ts';
import { presetChanges } from '../../src/core/policy-presets.ts';
import { withSettings } from '../../src/core/policy-rules.ts';
import { type ContactValue, isInEntraForm, withoutExtension } from '../../src/core/prefilled.ts';
import { askedNow, isRegistered, unasked } from '../../src/core/registration.ts';
import { ok } from '../../src/core/result.ts';
import { filledFrom, judged } from '../../src/methods/prefilled.ts';
import { sampleOverview } from '../world/pages/reports.ts';
import { ana, registered, Walk } from '../world/walk.ts';

const now = 1_800_000_000_000;
const entra = (over: object = {}): Policy =>
  Policy.parse(withSettings(Policy.parse(over), presetChanges(Policy.parse(over), 'entra-compatible')));
const hardened = Policy.parse({ methods: { 'mobile-phone-code': { enabled: true } }, registration: { prefilled: 'counted' } });
const unconfirmed = registered('mobile-phone-code', { isUnconfirmed: true, from: 'directory', hint: '••• 42' });
const passes = (purpose: Purpose, policy: Policy, tier: Tier = 2): boolean =>
  satisfies(purpose, policy, tier, [evidenceBy(unconfirmed, now)], now);

describe('values of the directory that nobody has confirmed', () => {
  it('the preset lets them count as Entra does: one of them resets, unlocks and changes', () => {
    assert.equal(entra().registration.prefilled, 'counted');
    for (const purpose of ['reset', 'unlock', 'change', 'rehearsal'] as const)
      assert.equal(passes(purpose, entra()), true, purpose);
  });

  it('and opens nothing else: no methods, no thaw, no caller, no step-up', () => {
    const policy = entra();
    for (const purpose of [
      'manage-methods',
      'thaw',
      'caller',
      'agent-step-up',
      'approver-step-up',
      'first-registration',
    ] as const)
      assert.equal(passes(purpose, policy), false, purpose);
    assert.equal(mayManage(policy, 2, [unconfirmed], [evidenceBy(unconfirmed, now)], now), false);
  });

  it('never is a gate by the hardened rules, alone or beside a strong one, whatever the setting says (SEC-38)', () => {
    const beside = [evidenceOf('authenticator-code', now), evidenceBy(unconfirmed, now)];
    assert.equal(satisfies('reset', hardened, 2, beside, now), false);
    assert.equal(passes('reset', Policy.parse({ ...hardened, gates: 1 })), false);
    for (const prefilled of ['off', 'offered'] as const)
      assert.equal(passes('reset', Policy.parse(withSettings(entra(), { 'registration.prefilled': prefilled }))), false);
  });

  it('is one gate at most: two of them that one hand may have written are not two', () => {
    const policy = Policy.parse({ ...entra(), gates: 2 });
    const office = registered('office-phone-call', { isUnconfirmed: true, from: 'directory' });
    const [mobile, second] = [evidenceBy(unconfirmed, now), evidenceBy(office, now)];
    assert.equal(satisfies('reset', policy, 2, [mobile, second], now), false);
    assert.equal(satisfies('reset', policy, 2, [mobile, evidenceOf('authenticator-code', now)], now), true);
    assert.equal(satisfies('reset', policy, 2, [mobile, evidenceOf('mobile-phone-code', now)], now), false);
    assert.deepEqual([isUseful(policy, office, []), isUseful(policy, office, [mobile])], [true, false]);
    assert.equal(
      satisfies('reset', Policy.parse({ ...policy, gates: 3 }), 2, [mobile, second, evidenceOf('email-code', now)], now),
      false,
    );
  });

  it('is for tier 2 alone', () => {
    const strong = evidenceOf('authenticator-code', now);
    for (const tier of [0, 1] as const)
      assert.equal(satisfies('reset', entra(), tier, [strong, evidenceBy(unconfirmed, now)], now), false, `${tier}`);
  });

  it('counts as registered where it counts, so that nobody is asked to register (Entra model 3.3)', () => {
    const one = { tier: 2, methods: [unconfirmed], isEnabled: true } as const;
    assert.equal(isRegistered(one, entra(), now), true);
    assert.equal(askedNow(one, unasked, entra(), now), null);
    assert.equal(isRegistered(one, hardened, now), false);
    assert.equal(askedNow(one, unasked, hardened, now), 'register');
  });

  it('a count that does not look at them says so, wherever it is shown', () => {
    const said = (view: { readonly body?: readonly { readonly say: string }[] }) =>
      (view.body ?? []).filter(({ say }) => say === 'report.left-out').length;
    const kinds = [{ has: ['email-code'], usable: ['email-code'], groups: [], people: 3 }] as const;
    const off = withSettings(entra(), { 'registration.prefilled': 'off' });
    for (const [before, after, times] of [
      [entra(), off, 1],
      [off, entra(), 1],
      [off, off, 0],
    ] as const)
      assert.equal(effectLines(effectOn(kinds, before, after)).filter(({ say }) => say === 'report.left-out').length, times);
    const shown = { at: 'shown', page: 'registration', ...sampleOverview } as unknown as Shown;
    const census = sampleOverview.census && { ...sampleOverview.census, leavesOutDirectory: true };
    assert.deepEqual([said(askReport(shown)), said(askReport({ ...shown, census } as Shown))], [0, 1]);
  });

  it('takes a number only as Entra writes it: plus, country, one space, number (Entra model 3.4.3, 3.4.4)', () => {
    const isGood = (value: string) => isInEntraForm({ kind: 'mobile', value, from: 'mobile' });
    for (const value of ['+1 4255551234', '+49 17139200042', '+1 4255551234x12345', '+1 4255551234 x7'])
      assert.ok(isGood(value), value);
    for (const value of [
      '+14255551234',
      '+1 425 5551234',
      '+1  4255551234',
      '4255551234',
      '+1 (425) 5551234',
      '+1 4255551234 ',
      '',
    ])
      assert.ok(!isGood(value), value);
    assert.deepEqual(
      ['+1 4255551234x12', '+1 4255551234 ext. 7', '+1 4255551234'].map(withoutExtension),
      Array(3).fill('+1 4255551234'),
    );
  });
});

describe('what a directory holds, judged', () => {
  const ground = { corporateDomains: ['corp.test'], countries: ['DE'] };
  const account: Account = {
    ...{
      id: 'a-1',
      login: 'ana@own.test',
      displayName: 'Ana',
      givenName: 'Ana',
      surname: 'Alvarez',
      mail: 'ana.alvarez@own.test',
    },
    ...{ personKey: null, preferredLanguage: null, tier: 2, untouchable: null },
  };
  const mail = (value: string): ContactValue => ({ kind: 'mail', value, from: 'otherMails' });
  const mobile = (value: string, from = 'mobile'): ContactValue => ({ kind: 'mobile', value, from });
  const reasons = (...contact: ContactValue[]) =>
    judged(ground, account, contact).map(({ usable }) => (usable.ok ? usable.value : usable.reason));

  it('the rules of what a person types hold: corporate and own mailboxes, foreign and premium numbers (SEC-34, SEC-37)', () => {
    assert.deepEqual(
      reasons(
        mail('ana@mail.test'),
        mail('ana@corp.test'),
        mail('ANA@sub.corp.test'),
        mail('Ana.Alvarez@own.test'),
        mail('no mail'),
      ),
      ['ana@mail.test', 'not-allowed', 'not-allowed', 'not-allowed', 'invalid'],
    );
    assert.deepEqual(
      reasons(
        mobile('+49 17139200042'),
        mobile('+49 171 39200-042 x5'),
        mobile('+18765551234'),
        mobile('0171 3920042'),
        mobile('\u0000'),
      ),
      ['+4917139200042', '+4917139200042', 'country', 'invalid', 'invalid'],
    );
    assert.deepEqual(judged({ ...ground, countries: null }, account, [mobile('+49 17139200042')])[0]?.usable, {
      ok: false,
      reason: 'unavailable',
    });
  });

  it('only the first of a kind counts, and only in the form of Entra: a second is no substitute (3.4.1)', () => {
    const counting = (...contact: ContactValue[]) => judged(ground, account, contact).map(({ counts }) => counts);
    assert.deepEqual(counting(mobile('+49 17139200042'), mobile('+49 17139200043', 'otherMobile')), [true, false]);
    assert.deepEqual(counting(mobile('+49 171 39200042'), mobile('+49 17139200043')), [false, false]);
    assert.deepEqual(counting(mail('ana@corp.test'), mail('ana@mail.test')), [false, false]);
  });

  it('is offered once, masked, under a name that says nothing of it and differs from account to account (SEC-28)', () => {
    const sha = { mac: (_: string, text: string) => createHash('sha256').update(text).digest('base64url') };
    const filled = filledFrom(sha, ground, account, [mobile('+49 17139200042'), mobile('+49 171 39200042', 'otherMobile')]);
    assert.deepEqual(
      filled.map(({ hint, from }) => [hint, from]),
      [['••• 42', 'mobile']],
    );
    const others = filledFrom(sha, ground, { ...account, id: 'a-2' }, [mail('ana@mail.test')]);
    assert.match(others[0]?.ref ?? '', /^[0-9a-f]{32}$/);
    assert.notEqual(others[0]?.ref, filledFrom(sha, ground, account, [mail('ana@mail.test')])[0]?.ref);
  });
});

describe('taking what the directory holds', () => {
  const offer = { ref: 'o1', method: 'email-code', hint: 'a•••@•••.test', from: 'otherMails' } as const;
  const adding = (): Walk =>
    new Walk('register')
      .finds({ ...ana('authenticator-code'), offers: [offer, { ...offer, ref: 'o2', method: 'mobile-phone-code' }] })
      .types()
      .settles('check-code')
      .presses('other')
      .presses('add:email-code');

  it('a press has a code sent there; nothing of ours carries the address, and the offer is gone once it is registered', () => {
    const walk = adding().asks('add.email', 'add.offer').offers('submit', 'offer:o1', 'other', 'cancel');
    walk
      .presses('offer:o1')
      .owes('send-address-code')
      .settles('send-address-code')
      .asks('add.email.confirm', 'add.offer.confirm');
    walk
      .presses('again')
      .settles('send-address-code')
      .types()
      .settles('confirm-address', ok(ana('authenticator-code', 'email-code').methods));
    const told = walk.promised.filter((one) => one.do.endsWith('address-code') || one.do === 'confirm-address');
    assert.deepEqual(
      told.map(({ with: given }) => [given?.address, given?.offered]),
      Array(3).fill(['', 'o1']),
    );
    walk.asks('register.choose').presses('add:email-code').asks('add.email').offers('submit', 'other', 'cancel');
  });

  it('a value that is there no more, or is used up, is said in words; another can be typed', () => {
    for (const reason of ['unavailable', 'in-use', 'throttled', 'not-allowed'])
      adding().presses('offer:o1').refuses('send-address-code', reason).asks('add.email', `problem.address.${reason}`);
    const walk = adding().presses('offer:o1').settles('send-address-code').types().refuses('confirm-address', 'expired');
    walk.asks('add.email.confirm', 'problem.code.expired');
    assert.throws(() => adding().presses('offer:o2'), /does not hear/);
  });

  it('my methods says where each came from, what counts unconfirmed, and what is only offered', () => {
    const counted = registered('mobile-phone-code', { isUnconfirmed: true, from: 'directory', hint: '••• 42' });
    const who = {
      ...ana(registered('email-code', { from: 'operator' })),
      offers: [offer, { ...offer, ref: 'o3', method: 'mobile-phone-code' as const, hint: '••• 42' }],
      counted: [counted],
    };
    const { view } = new Walk('methods', { ...entra() }).finds(who);
    assert.deepEqual(view.kind === 'facts' && view.rows.map(({ value }) => value.say), [
      'methods.row.brought',
      'methods.row.unconfirmed',
      'methods.row.offered',
    ]);
    assert.equal(
      new Walk('methods').finds({ ...ana(), counted: [counted] }).asks('methods.none', 'methods.state.not-registered').isOver,
      false,
    );
    new Walk('methods', entra()).finds({ ...ana(), counted: [counted] }).asks('methods.none', 'methods.state.capable');
  });
});
