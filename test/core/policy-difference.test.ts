import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Policy, standardPolicy } from '../../src/core/policy.ts';
import { type Direction, policyDifference, weakenings } from '../../src/core/policy-difference.ts';

type Tree = { [name: string]: unknown };

/** The paths of all settings: objects are walked into, lists and values are settings, and so is an emergency. */
const leaves = (tree: Tree, path = ''): string[] =>
  Object.entries(tree).flatMap(([name, value]) => {
    const here = path ? `${path}.${name}` : name;
    return here !== 'emergency' && value !== null && typeof value === 'object' && !Array.isArray(value)
      ? leaves(value as Tree, here)
      : [here];
  });

const withSetting = (path: string, value: unknown): Policy => {
  const copy = structuredClone(standardPolicy) as Tree;
  const names = path.split('.');
  const last = names.pop() ?? '';
  const parent = names.reduce<Tree>((tree, name) => tree[name] as Tree, copy);
  parent[last] = value;
  return copy as Policy;
};

/** For each setting: a safer value and a less safe one; or two values that are equally safe. */
const pairs: Readonly<
  Record<string, readonly [safer: unknown, looser: unknown] | readonly [one: unknown, other: unknown, 'neutral']>
> = {
  preset: ['hardened', 'entra-compatible'],
  'scope.kind': ['none', 'all'],
  'scope.groups': [['a'], ['a', 'b']],
  gates: [3, 1],
  ...Object.fromEntries(Object.keys(standardPolicy.methods).map((id) => [`methods.${id}.enabled`, [false, true]] as const)),
  'registration.required': [true, false],
  'registration.reconfirmDays': [90, 0],
  'registration.skipAllowed': [false, true],
  'registration.skipMaxDays': [0, 30],
  'registration.holdHours': [24, 0],
  'registration.prefilled': ['offered', 'counted'],
  'unlock.withoutReset': [false, true],
  'unlock.perDay': [1, 3],
  'chats.signInsAreSeparate': [false, true],
  'limits.confirmationDigits': [8, 6],
  'limits.confirmationLifeMinutes': [1, 10],
  'limits.confirmationsPerHour': [1, 5],
  'limits.confirmationsPerDay': [1, 10],
  'administrators.selfService': [false, true],
  'notifications.administratorsOnAdministratorReset': [true, false],
  'notifications.passwordExpiry': [false, true, 'neutral'],
  'notifications.extraRecipients': [['soc@corp.test'], []],
  'notifications.securityContacts': [['soc@corp.test'], []],
  'limits.freezeHours': [168, 24],
  'helpdesk.contact': [null, 'help@corp.test', 'neutral'],
  'helpdesk.name': ['', 'Service desk', 'neutral'],
  'helpdesk.ticketRequired': [true, false],
  'helpdesk.unlockAlone': [false, true],
  'helpdesk.numberLifeMinutes': [1, 10],
  'helpdesk.numberTries': [1, 3],
  'helpdesk.verificationLifeMinutes': [5, 30],
  'helpdesk.approvalLifeMinutes': [5, 60],
  'helpdesk.lookUpsPerHour': [10, 120],
  'helpdesk.actionsPerHour': [1, 20],
  'helpdesk.actionsPerDay': [1, 60],
  'helpdesk.passMinutes': [10, 480],
  'branding.organisation': ['Corp', 'Other', 'neutral'],
  'branding.colour': ['#000000', '#ffffff', 'neutral'],
  'branding.logo': [null, 'https://corp.test/logo.png', 'neutral'],
  'branding.language': ['en', 'de', 'neutral'],
  'questions.toRegister': [6, 5],
  'questions.predefined': [false, true],
  'questions.toAsk': [4, 3],
  'questions.custom': [[], ['Your first pet?']],
  'password.minLength': [20, 15],
  'password.maxLength': [256, 64],
  'password.everySignInHasSecondFactor': [false, true],
  'password.blockedWords': [['corp', 'town'], ['corp']],
  'limits.codeDigits': [8, 6],
  'limits.waitCapMinutes': [60, 15],
  'limits.answerFloorMs': [2000, 500],
  ...Object.fromEntries(
    Object.entries({
      flowIdleMinutes: [2, 10],
      flowTotalMinutes: [5, 15],
      codeLifeMinutes: [1, 10],
      codeTries: [3, 5],
      totpWindowSteps: [0, 1],
      recoveryCodes: [5, 20],
      freeTries: [3, 5],
      failuresBeforePause: [5, 20],
      failuresBeforeWear: [10, 100],
      codesPerDestinationHour: [1, 5],
      codesPerDestinationDay: [1, 10],
      codesPerAccountDay: [1, 10],
      linkLifeMinutes: [5, 15],
      submissionsPerLink: [3, 10],
      webIdleMinutes: [1, 10],
      webTotalMinutes: [5, 15],
      currentPasswordTriesPerFlow: [1, 3],
      currentPasswordTriesPerDay: [1, 4],
      vouchLifeMinutes: [10, 1450],
      flowsPerHour: [5, 20],
    } as const).map(([name, pair]) => [`limits.${name}`, pair] as const),
  ),
  'audit.keepDays': [2555, 90],
  rules: [
    [{ name: 'Finance', groups: ['finance'], set: { gates: 3 } }],
    [{ name: 'Finance', groups: ['finance'], set: { gates: 1 } }],
  ],
  emergency: [
    { level: 'closed', until: null },
    { level: 'guarded', until: null },
  ],
};

const directions = (before: Policy, after: Policy): readonly Direction[] =>
  policyDifference(before, after).map((one) => one.direction);

describe('policy difference (SEC-95)', () => {
  it('every setting of the policy has its place in this table, and no other', () =>
    assert.deepEqual(Object.keys(pairs).sort(), leaves(standardPolicy).sort()));

  for (const [path, [safer, looser, neutral]] of Object.entries(pairs))
    it(`${path}: ${neutral ? 'neutral both ways' : 'weakens one way, tightens the other'}`, () => {
      const [one, other] = [withSetting(path, safer), withSetting(path, looser)];
      assert.deepEqual(directions(one, other), [neutral ?? 'weaken']);
      assert.deepEqual(directions(other, one), [neutral ?? 'tighten']);
      assert.equal(policyDifference(one, other)[0]?.path, path);
      assert.deepEqual(directions(one, one), []);
    });

  it('a reconfirmation that never comes is later than any', () => {
    assert.deepEqual(directions(withSetting('registration.reconfirmDays', 730), withSetting('registration.reconfirmDays', 0)), [
      'weaken',
    ]);
    assert.deepEqual(directions(withSetting('registration.reconfirmDays', 0), withSetting('registration.reconfirmDays', 730)), [
      'tighten',
    ]);
  });

  it('an exchange of groups lets somebody new in: weaken', () =>
    assert.deepEqual(directions(withSetting('scope.groups', ['a']), withSetting('scope.groups', ['b'])), ['weaken']));

  it('the same list in another order changes nothing', () =>
    assert.deepEqual(
      weakenings(policyDifference(withSetting('scope.groups', ['a', 'b']), withSetting('scope.groups', ['b', 'a']))),
      [],
    ));

  it('whatever weakens one way never weakens the other, for any two values of a number', () =>
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(pairs)), fc.nat(1000), fc.nat(1000), (path, a, b) => {
        if (typeof pairs[path]?.[0] !== 'number') return true;
        const there = directions(withSetting(path, a), withSetting(path, b))[0];
        const back = directions(withSetting(path, b), withSetting(path, a))[0];
        return a === b ? there === undefined : new Set([there, back]).size === 2 && [there, back].includes('weaken');
      }),
    ));

  it('a policy with several changes names each', () => {
    const after = Policy.parse({ gates: 1, limits: { codeDigits: 8 }, branding: { organisation: 'Corp' } });
    assert.deepEqual(
      policyDifference(standardPolicy, after).map(({ path, direction }) => `${path} ${direction}`),
      ['gates weaken', 'branding.organisation neutral', 'limits.codeDigits tighten'],
    );
  });
});
