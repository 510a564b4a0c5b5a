import assert from 'node:assert/strict';
import type { MethodId } from '../../../src/core/method.ts';
import { ok } from '../../../src/core/result.ts';
import { minute } from '../../world/fold.ts';
import { ana, registered, Walk } from '../../world/walk.ts';

const policy = { methods: { vouch: { enabled: true } } };
const mia = registered('vouch', { hint: 'M•••' });
const number = { id: 'n1', number: '123456' };
const told = (value: string, about = 'n1') => ({ kind: 'told', id: `${about}-${value}-${Math.random()}`, about, value }) as const;

/** Ana passed her app and asked somebody to vouch. */
const waiting = (...more: readonly MethodId[]): Walk => {
  const walk = new Walk('reset', policy).finds(ana('authenticator-code', mia, ...more));
  walk.picks('authenticator-code').types().settles('check-code');
  return walk.presses(`method:${mia.id}`).settles('ask-voucher', ok(number)).asks('voucher.wait');
};

describe('a vouch as one of two gates, step by step (SEC-48)', () => {
  it('is asked for by a press, waits for the number, and is checked by what is known of it', () => {
    const walk = waiting();
    assert.ok(walk.hears(told('right')));
    const owed = walk.row.owed[0];
    assert.deepEqual([owed?.do, owed?.with?.confirmation, owed?.with?.purpose], ['check-code', 'n1', 'reset']);
    walk.settles('check-code').asks('reset.choose');
  });

  it('the news of another number is nobody’s business; lost news are found by a look', () => {
    const walk = waiting();
    assert.equal(walk.hears(told('right', 'n0')), false);
    walk.presses('look').settles('see-voucher', ok('asked')).asks('voucher.wait', 'problem.voucher.not-yet');
    walk.presses('look').settles('see-voucher', ok('right')).settles('check-code').asks('reset.choose');
  });

  it('not given, or too late: something else is chosen, and nothing is passed', () => {
    const walk = waiting('email-code');
    assert.ok(walk.hears(told('over')));
    walk.asks('prove.next', 'problem.voucher.failed').picks('email-code').settles('send-code').types();
    walk.settles('check-code').asks('reset.choose');
    for (const reason of ['throttled', 'no-manager']) {
      const again = new Walk('reset', policy).finds(ana('authenticator-code', mia)).presses(`method:${mia.id}`);
      again.refuses('ask-voucher', reason).asks('prove.first', `problem.voucher.${reason}`);
    }
  });

  it('the other gate is passed meanwhile; then it is waited for again, and the news that came meanwhile is found', () => {
    const walk = new Walk('reset', policy).finds(ana('authenticator-code', mia)).presses(`method:${mia.id}`);
    walk.settles('ask-voucher', ok(number)).presses('other').picks('authenticator-code').types();
    assert.equal(walk.hears(told('right')), false, 'not now');
    walk.settles('check-code').asks('voucher.wait').settles('see-voucher', ok('right')).settles('check-code');
    walk.asks('reset.choose');
    assert.equal(walk.promised.filter((one) => one.do === 'ask-voucher').length, 1, 'asked once');
  });

  it('chosen again, the same person is not asked again', () => {
    const walk = waiting('email-code').presses('other').presses(`method:${mia.id}`).asks('voucher.wait').owes('see-voucher');
    walk.settles('see-voucher', ok('asked')).asks('voucher.wait');
    assert.ok(!JSON.stringify(walk.view).includes('not-yet'), 'nobody looked');
  });

  it('a vouch after fifty minutes: the gate before is too old, and is asked again (SEC-56)', () => {
    const walk = waiting();
    walk.now += 50 * minute;
    assert.ok(walk.hears(told('right')));
    walk.settles('check-code').asks('code.authenticator-code').types().settles('check-code').asks('reset.choose');
  });

  it('an account that must wait looks again later: the vouch is not lost', () => {
    const walk = waiting();
    assert.ok(walk.hears(told('right')));
    walk.refuses('check-code', 'wait', 30).asks('voucher.wait', 'problem.wait');
    walk.presses('look').settles('see-voucher', ok('right')).settles('check-code').asks('reset.choose');
    const spent = waiting();
    assert.ok(spent.hears(told('right')));
    spent.refuses('check-code', 'expired').asks('prove.next', 'problem.voucher.failed');
    const paused = waiting();
    assert.ok(paused.hears(told('right')));
    paused.refuses('check-code', 'paused').asks('refused.paused');
  });

  it('alone, or with questions, it is not enough: nobody is asked for nothing', () => {
    new Walk('reset', policy).finds(ana(mia)).asks('refused.not-enough-methods').owes();
  });

  it('is registered beside something else only, and by a name that is not empty', () => {
    const walk = new Walk('methods', policy).finds(ana('authenticator-code', 'email-code', mia)).presses('edit');
    walk.picks('authenticator-code').types().settles('check-code');
    walk.picks('email-code').settles('send-code').types().settles('check-code');
    walk.presses(`replace:${mia.id}`).asks('add.voucher').presses('submit', { colleague: 'ben.baker' }).owes('keep-voucher');
    assert.equal(walk.row.owed[0]?.with?.colleague, 'ben.baker');
    walk.refuses('keep-voucher', 'self').asks('add.voucher', 'problem.voucher.self').presses('manager').owes('keep-voucher');
    assert.equal(walk.row.owed[0]?.with?.colleague, '');
    const only = new Walk('register', policy).finds(ana()).submits('current-password').settles('check-current-password');
    only.presses('other').asks('register.choose');
    assert.ok(!only.choices.includes('add:vouch'));
  });
});

describe('whoever is asked to vouch, step by step (SEC-48)', () => {
  const shown = { kind: 'vouch', plea: 'vouch:n1:a-ana', target: 'Ana', purpose: 'reset' } as const;
  const asked = (over: object = {}): Walk =>
    new Walk('voucher', {}, shown.plea)
      .settles('look-voucher', ok({ who: ana('authenticator-code'), shown: { ...shown, ...over } }))
      .asks('voucher.asked');
  const types = (walk: Walk): Walk => {
    const { turn } = walk.row;
    const event = { kind: 'answered', id: `t${turn}`, via: 'chat', turn, choice: 'submit', fields: {} } as const;
    assert.ok(walk.hears({ ...event, secrets: { number: 'secret:n' } }));
    return walk;
  };
  const proven = (over: object = {}): Walk => asked(over).presses('go').types().settles('check-code');

  it('shows first that it is them, then types the number', () => {
    const walk = types(proven().asks('vouch.title'));
    assert.deepEqual(JSON.parse(String(walk.row.owed[0]?.with?.evidence)).length, 1);
    walk.refuses('type-voucher', 'wrong').asks('vouch.title', 'vouch.problem.wrong');
    types(walk).settles('type-voucher').asks('vouch.over.vouched');
  });

  it('a proof that grew old while they spoke is asked again', () => {
    const slow = new Walk('voucher', { limits: { flowIdleMinutes: 10 } }, shown.plea);
    slow
      .settles('look-voucher', ok({ who: ana('authenticator-code'), shown }))
      .presses('go')
      .types()
      .settles('check-code');
    slow.now += 6 * minute;
    types(slow).asks('code.authenticator-code').owes().types().settles('check-code').asks('vouch.title');
    types(slow).owes('type-voucher');
  });

  it('says no before or after, closes when it is over, and takes no number without a proof', () => {
    asked().presses('deny').owes('deny-voucher').asks('vouch.over.denied');
    proven().presses('deny').owes('deny-voucher').asks('vouch.over.denied');
    const over = asked();
    assert.ok(over.hears({ kind: 'told', id: 'x', about: 'n1', value: 'over' }));
    over.asks('vouch.over.none');
    const news = { kind: 'told', id: 'x', value: 'over' } as const;
    for (const begun of [asked(), asked().presses('go').asks('code.authenticator-code'), proven().asks('vouch.title')]) {
      assert.ok(!begun.hears({ ...news, about: 'n2' }), 'of another vouch');
      assert.ok(begun.hears({ ...news, about: 'n1' }));
      begun.asks('vouch.over.none');
    }
    assert.ok(!types(proven()).hears({ ...news, about: 'n1' }), 'their number is being looked at');
    assert.ok(!asked().choices.includes('submit'));
    for (const reason of ['none', 'not-allowed'])
      types(proven())
        .refuses('type-voucher', reason)
        .asks(reason === 'none' ? 'vouch.over.none' : 'voucher.over.not-allowed');
  });

  it('agrees by a press, after the same proof', () => {
    const walk = proven({ kind: 'agree', plea: 'agree:r1', purpose: 'register' }).owes('agree-voucher');
    walk.settles('agree-voucher').asks('vouch.over.vouched');
  });
});
