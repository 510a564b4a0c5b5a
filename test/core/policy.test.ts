import assert from 'node:assert/strict';
import { Policy, standardPolicy } from '../../src/core/policy.ts';

const problems = (given: object): string[] => [
  ...new Set(Policy.safeParse(given).error?.issues.map((issue) => issue.path.join('.'))),
];
const off = { enabled: false };

describe('the policy', () => {
  it('of an empty store is hardened: two gates, everybody, page code and limits of section 2', () => {
    assert.equal(standardPolicy.preset, 'hardened');
    assert.equal(standardPolicy.gates, 2);
    assert.equal(standardPolicy.password.minLength, 15);
  });

  it('is refused where nobody could pass it', () => {
    assert.deepEqual(problems({ gates: 3, methods: { 'recovery-code': off } }), ['gates']);
    assert.deepEqual(problems({ methods: { 'authenticator-code': off, 'email-code': off, 'recovery-code': off } }), ['gates']);
    assert.deepEqual(problems({ gates: 1, methods: { 'authenticator-code': off, 'recovery-code': off } }), ['gates']);
    assert.deepEqual(problems({ gates: 3 }), []);
  });

  it('is refused outside its bounds, never clamped (SEC-103)', () => {
    assert.deepEqual(problems({ gates: 4 }), ['gates']);
    assert.deepEqual(problems({ limits: { linkLifeMinutes: 16 } }), ['limits.linkLifeMinutes']);
    assert.deepEqual(problems({ password: { minLength: 14 } }), ['password.minLength']);
    assert.deepEqual(problems({ password: { minLength: 14, everySignInHasSecondFactor: true } }), []);
    assert.deepEqual(problems({ scope: { kind: 'selected' } }), ['scope.groups']);
    assert.deepEqual(problems({ helpdesk: { contact: 'javascript:alert(1)' } }), ['helpdesk.contact']);
  });

  it('knows no setting it does not have', () => {
    assert.equal(Policy.safeParse({ gate: 2 }).success, false);
    assert.equal(Policy.safeParse({ methods: { telepathy: { enabled: true } } }).success, false);
  });
});
