import assert from 'node:assert/strict';
import { evidenceOf, mayManage, type Purpose, satisfies } from '../../src/core/evidence.ts';
import type { MethodClass, MethodId } from '../../src/core/method.ts';
import { Policy } from '../../src/core/policy.ts';

const example: Readonly<Record<Exclude<MethodClass, 'X'>, MethodId>> = {
  W: 'passkey',
  P: 'authenticator-code',
  D: 'email-code',
  C: 'chat-confirmation',
  R: 'recovery-code',
  V: 'vouch',
  K: 'security-questions',
};
type Gate = keyof typeof example;
const gates = Object.keys(example) as Gate[];
const now = 1_800_000_000_000;
const everything = Object.fromEntries(Object.values(example).map((id) => [id, { enabled: true }]));
const policy = (over: object = {}): Policy => Policy.parse({ methods: everything, chats: { signInsAreSeparate: true }, ...over });
const judge = (tier: 0 | 1 | 2, passed: readonly Gate[], over: object = {}, purpose: Purpose = 'reset'): boolean =>
  satisfies(
    purpose,
    policy(over),
    tier,
    passed.map((one) => evidenceOf(example[one], now - 1000)),
    now,
  );
const pairs = gates.flatMap((a, index) => gates.slice(index).map((b): [Gate, Gate] => [a, b]));
const named = (pair: readonly Gate[]): string => [...pair].sort().join('');

describe('SEC-36 how many gates, and which', () => {
  it('two gates, tier 2: every pair of two classes but K with V; a passkey counts as two', () => {
    for (const pair of pairs) {
      const isAllowed = pair[0] !== pair[1] ? named(pair) !== 'KV' : pair[0] === 'W';
      assert.equal(judge(2, pair), isAllowed, pair.join('+'));
    }
  });

  it('two gates, tier 2: no single class but the passkey', () => {
    for (const one of gates) assert.equal(judge(2, [one]), one === 'W', one);
  });

  it('one gate, tier 2: W, P or R alone; K, V, D and C never alone', () => {
    for (const one of gates) assert.equal(judge(2, [one], { gates: 1 }), ['W', 'P', 'R'].includes(one), one);
    assert.equal(judge(2, ['K', 'V'], { gates: 1 }), false);
    assert.equal(judge(2, ['D', 'K'], { gates: 1 }), true);
  });

  it('tier 1: one of the two is W or P, never K, also where policy asks for one gate', () => {
    for (const pair of pairs) {
      const isAllowed = pair[0] !== pair[1] && !pair.includes('K') && (pair.includes('W') || pair.includes('P'));
      assert.equal(judge(1, pair), isAllowed, pair.join('+'));
      assert.equal(judge(1, pair, { gates: 1 }), isAllowed, `one gate ${pair.join('+')}`);
    }
  });

  it('tier 0: W with another, or P with R; never K or V (SEC-23)', () => {
    const allowed = ['CW', 'DW', 'PW', 'RW', 'PR'];
    for (const pair of pairs) assert.equal(judge(0, pair), pair[0] !== pair[1] && allowed.includes(named(pair)), pair.join('+'));
  });

  it('a freeze is ended by two gates, one of them a passkey, on every tier; D alone never (SEC-102)', () => {
    for (const tier of [0, 1, 2] as const)
      for (const pair of pairs)
        assert.equal(judge(tier, pair, {}, 'thaw'), pair[0] !== pair[1] && pair.includes('W'), `${tier} ${pair.join('+')}`);
    for (const one of gates) assert.equal(judge(2, [one], { gates: 1 }, 'thaw'), false, one);
  });

  it('the other chat counts beside W, P or R, and elsewhere only where its sign-in is declared to be another (SEC-37)', () => {
    const shared = { chats: { signInsAreSeparate: false } };
    for (const pair of pairs.filter((one) => one.includes('C'))) {
      const isAllowed = pair.some((one) => ['W', 'P', 'R'].includes(one));
      assert.equal(judge(2, pair, shared), isAllowed, pair.join('+'));
    }
    assert.equal(judge(2, ['C', 'D', 'K'], shared), true, 'D with K, whatever C is');
    assert.equal(judge(2, ['C', 'D'], { ...shared, preset: 'entra-compatible' }), false);
    assert.equal(judge(2, ['C', 'D'], { ...shared, preset: 'entra-compatible', gates: 1 }), true, 'D alone, as Entra has it');
    assert.equal(judge(2, ['C'], { ...shared, preset: 'entra-compatible', gates: 1 }), false);
    assert.equal(judge(2, ['C'], {}, 'manage-methods'), false);
  });

  it('three gates are three classes', () => {
    assert.equal(judge(2, ['P', 'D'], { gates: 3 }), false);
    assert.equal(judge(2, ['P', 'D', 'R'], { gates: 3 }), true);
  });

  it('a method that policy no longer allows does not count, nor does evidence older than the flow may be (SEC-55, SEC-56)', () => {
    const off = { methods: { ...everything, 'email-code': { enabled: false } } };
    assert.equal(judge(2, ['P', 'D'], off), false);
    const old = [evidenceOf('authenticator-code', now - 16 * 60_000), evidenceOf('email-code', now)];
    assert.equal(satisfies('reset', policy(), 2, old, now), false);
  });

  it('Entra-compatible: one gate, phone or mail alone; phone with mail as two', () => {
    const entra = { preset: 'entra-compatible' };
    assert.equal(judge(2, ['D'], { ...entra, gates: 1 }), true);
    const both = [evidenceOf('email-code', now), evidenceOf('mobile-phone-code', now)];
    const phones = { ...entra, methods: { ...everything, 'mobile-phone-code': { enabled: true } } };
    assert.equal(satisfies('reset', policy(phones), 2, both, now), true);
    assert.equal(satisfies('reset', policy({ ...phones, preset: 'hardened' }), 2, both, now), false);
  });

  it('a vouch never counts alone, nor with questions, also where Entra’s way of counting holds (SEC-48)', () => {
    const entra = { preset: 'entra-compatible' };
    assert.equal(judge(2, ['V'], { ...entra, gates: 1 }), false);
    assert.equal(judge(2, ['K', 'V'], entra), false);
    assert.equal(judge(2, ['K', 'V'], { ...entra, gates: 1 }), true, 'the questions alone, as Entra has it');
    assert.equal(judge(2, ['D', 'V'], entra), true);
    const registered = { id: 'r', method: 'vouch', hint: null, registeredAt: 0, usableFrom: 0, worn: false, left: null } as const;
    assert.equal(mayManage(policy(), 2, [registered], [evidenceOf('vouch', now)], now), false, 'all there is, and still no');
  });

  it('a vouch counts for as long as policy says, beside gates that are fresh (SEC-48, SEC-56)', () => {
    const at = (minutes: number) => now - minutes * 60_000;
    const passed = (app: number, vouch: number) => [evidenceOf('authenticator-code', at(app)), evidenceOf('vouch', at(vouch))];
    const life = (vouchLifeMinutes: number) => policy({ limits: { vouchLifeMinutes } });
    assert.equal(satisfies('reset', life(60), 2, passed(1, 59), now), true);
    assert.equal(satisfies('reset', life(60), 2, passed(1, 61), now), false);
    assert.equal(satisfies('reset', life(60), 2, passed(16, 1), now), false);
    assert.equal(satisfies('reset', life(1450), 2, passed(1, 1449), now), true);
    assert.equal(satisfies('manage-methods', life(1450), 2, passed(1, 6), now), false);
  });

  it('the current password is for first registration only; a change asks one gate beside it (SEC-38, SEC-140)', () => {
    const known = [evidenceOf('current-password', now)];
    assert.equal(satisfies('first-registration', policy(), 2, known, now), true);
    for (const purpose of ['reset', 'unlock', 'change', 'manage-methods'] as const)
      assert.equal(satisfies(purpose, policy(), 2, known, now), false, purpose);
    assert.equal(judge(2, ['D'], {}, 'change'), true);
  });
});
