import assert from 'node:assert/strict';
import type { MethodId } from '../../src/core/method.ts';
import { Policy } from '../../src/core/policy.ts';
import {
  askedNow,
  isOverdue,
  type Registered,
  type RegistrationLife,
  readinessOf,
  reconfirmAt,
  skippableUntil,
  unasked,
} from '../../src/core/registration.ts';
import { registered } from '../world/walk.ts';

const now = 1_800_000_000_000;
const day = 86_400_000;
const policy = (registration: object = {}): Policy => Policy.parse({ registration });
const somebody = (...methods: MethodId[]): Registered => ({
  tier: 2,
  isEnabled: true,
  methods: methods.map((one) => registered(one, { registeredAt: now })),
});
const enough = somebody('authenticator-code', 'email-code');
const life = (over: Partial<RegistrationLife> = {}): RegistrationLife => ({ ...unasked, ...over });

describe('the life of a registration', () => {
  it('tells registered, enabled and capable apart (Entra model 3.3)', () => {
    const table: readonly (readonly [Registered, boolean, boolean, boolean])[] = [
      [enough, true, true, true],
      [{ ...enough, isEnabled: false }, false, true, false],
      [somebody('authenticator-code'), true, false, false],
      [{ ...somebody(), isEnabled: false }, false, false, false],
    ];
    for (const [one, isEnabled, isRegistered, isCapable] of table)
      assert.deepEqual(readinessOf(one, policy(), now), { isEnabled, isRegistered, isCapable });
  });

  it('what is worn out or held back is on record all the same; used-up codes and what policy forbids are not', () => {
    const with_ = (over: object) =>
      ({ ...enough, methods: [enough.methods[0], { ...registered('email-code'), ...over }] }) as Registered;
    assert.ok(readinessOf(with_({ worn: true }), policy(), now).isRegistered);
    assert.ok(readinessOf(with_({ usableFrom: now + day }), policy(), now).isRegistered);
    const codes = { ...enough, methods: [registered('authenticator-code'), registered('recovery-code', { left: 0 })] };
    assert.ok(!readinessOf(codes, policy(), now).isRegistered);
    const off = Policy.parse({ methods: { 'email-code': { enabled: false } } });
    assert.ok(!readinessOf(enough, off, now).isRegistered);
  });

  it('asks those who lack something to register, and nobody where it is not required or they are out of scope', () => {
    const lacking = somebody('authenticator-code');
    assert.equal(askedNow(lacking, unasked, policy(), now), 'register');
    assert.equal(askedNow(lacking, unasked, policy({ required: false }), now), null);
    assert.equal(askedNow({ ...lacking, isEnabled: false }, unasked, policy(), now), null);
    assert.equal(askedNow(enough, unasked, policy(), now), null);
  });

  it('asks whether it is still right after the days of policy: 0 is never, 1 and 730 are kept to the millisecond', () => {
    for (const days of [1, 180, 730]) {
      const rule = policy({ reconfirmDays: days });
      assert.equal(askedNow(enough, unasked, rule, now + days * day - 1), null);
      assert.equal(askedNow(enough, unasked, rule, now + days * day), 'confirm');
    }
    assert.equal(reconfirmAt(enough, unasked, policy({ reconfirmDays: 0 })), null);
    assert.equal(reconfirmAt(enough, unasked, policy({ required: false })), null);
    for (const days of [-1, 731]) assert.throws(() => policy({ reconfirmDays: days }));
  });

  it('asks whoever named a voucher once a year at least, whatever policy asks of the rest (SEC-48)', () => {
    const vouched = somebody('authenticator-code', 'email-code', 'vouch');
    const withVouches = (registration: object): Policy => Policy.parse({ registration, methods: { vouch: { enabled: true } } });
    for (const [registration, days] of [
      [{ required: false }, 365],
      [{ reconfirmDays: 0 }, 365],
      [{ reconfirmDays: 730 }, 365],
      [{ reconfirmDays: 180 }, 180],
    ] as const) {
      const rule = withVouches(registration);
      assert.equal(askedNow(vouched, unasked, rule, now + days * day - 1), null);
      assert.equal(askedNow(vouched, unasked, rule, now + days * day), 'confirm');
      assert.equal(askedNow({ ...vouched, isEnabled: false }, unasked, rule, now + days * day), null);
    }
    assert.equal(reconfirmAt(vouched, unasked, policy({ reconfirmDays: 0 })), null, 'switched off they are no use to look at');
    assert.equal(reconfirmAt(enough, unasked, withVouches({ reconfirmDays: 0 })), null);
  });

  it('the days run from the last *looks good*, or from the newest method', () => {
    const rule = policy({ reconfirmDays: 10 });
    assert.equal(reconfirmAt(enough, life({ confirmedAt: now + 3 * day }), rule), now + 13 * day);
    const newer = { ...enough, methods: [...enough.methods, registered('recovery-code', { registeredAt: now + 5 * day })] };
    assert.equal(reconfirmAt(newer, life({ confirmedAt: now + 3 * day }), rule), now + 15 * day);
  });

  it('may be put off for the days of policy from the first asking, and not where skipping is off', () => {
    const rule = policy({ skipMaxDays: 7 });
    assert.equal(skippableUntil(life({ firstAskedAt: now - 2 * day }), rule, now), now + 5 * day);
    assert.equal(skippableUntil(unasked, rule, now), now + 7 * day);
    assert.equal(skippableUntil(unasked, policy({ skipAllowed: false }), now), null);
    assert.equal(skippableUntil(unasked, policy({ skipMaxDays: 0 }), now), null);
  });

  it('is overdue once the days are over; where nothing may be put off, from the first asking on', () => {
    const asked = life({ firstAskedAt: now });
    assert.equal(isOverdue(asked, policy({ skipMaxDays: 1 }), now + day - 1), false);
    assert.equal(isOverdue(asked, policy({ skipMaxDays: 1 }), now + day), true);
    assert.equal(isOverdue(asked, policy({ skipAllowed: false }), now), true);
    assert.equal(isOverdue(unasked, policy({ skipAllowed: false }), now), false);
  });
});
