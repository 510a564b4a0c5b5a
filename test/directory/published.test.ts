import assert from 'node:assert/strict';
import { runCommand } from '../../src/cli/run.ts';
import type { WriteOutcome } from '../../src/directory/port.ts';
import { publishedCodes, retryOf } from '../../src/directory/published/codes.ts';
import {
  cloudFailure,
  lookUpPublished,
  publishedOfHealth,
  publishedOfRefusal,
  publishedOfWrite,
  publishedSentence,
  type Told,
} from '../../src/directory/published/outcomes.ts';
import { type Published, publishedText } from '../../src/directory/published.ts';
import { english } from '../../src/text/say.ts';

/** Tables 6.5, 6.6 and 6.7 of the Entra model, as published: code and name, and a word our own sentence must hold. */
const adSync = [
  ['6329', '0x80230619', /refused/],
  ['6329', 'policy-hints control missing', /history/],
  ['6329', '0x8023061f', /forest/],
  ['HR 80230402', 'duplicate anchor', /same anchor/],
  ['6800', 'service start', /could not start/],
  ['hr 800700CE', 'connector password too long', /256/],
  ['hr 80231367', 'protected account', /protected/],
] as const;

const service = [
  ['31001', 'PasswordResetStart', /reset began/],
  ['31002', 'PasswordResetSuccess', /was set/],
  ['31003', 'PasswordResetFail', /did not set/],
  ['31004', 'OnboardingEventStart', /switched on/],
  ['31005', 'OnboardingEventSuccess', /switched on/],
  ['31006', 'ChangePasswordStart', /change began/],
  ['31007', 'ChangePasswordSuccess', /was changed/],
  ['31008', 'ChangePasswordFail', /did not change/],
  ['31009', 'ResetUserPasswordByAdminStart', /on behalf/],
  ['31010', 'ResetUserPasswordByAdminSuccess', /on behalf/],
  ['31011', 'ResetUserPasswordByAdminFail', /on behalf/],
  ['31012', 'OffboardingEventStart', /switched off/],
  ['31013', 'OffboardingEventSuccess', /switched off/],
  ['31014', 'OffboardingEventFail', /could not be switched off/],
  ['31015', 'WriteBackServiceStarted', /runs/],
  ['31016', 'WriteBackServiceStopped', /stopped/],
  ['31017', 'AuthTokenSuccess', /token/],
  ['31018', 'KeyPairCreationSuccess', /keys/],
  ['31019', 'ServiceBusHeartBeat', /sign of life/],
  ['31034', 'ServiceBusListenerError', /relay/],
  ['31044', 'PasswordResetService', /relay host/],
  ['32000', 'UnknownError', /unexpected/],
  ['32001', 'ServiceError', /cloud could not be reached/],
  ['32002', 'ServiceBusError', /relay could not be reached/],
  ['32003', 'InPutValidationError', /malformed/],
  ['32004', 'DecryptionError', /keys .* do not match/],
  ['32005', 'ConfigurationError', /no settings/],
  ['32007', 'OnBoardingConfigUpdateError', /wrong data/],
  ['32008', 'ValidationError', /could not be understood/],
  ['32009', 'AuthTokenError', /No token/],
  ['32010', 'CryptoError', /No keys/],
  ['32011', 'OnBoardingServiceError', /switches writeback on failed/],
  ['32013', 'OffBoardingError', /switches writeback off failed/],
  ['32014', 'ServiceBusWarning', /tried again/],
  ['32015', 'ReportServiceHealthError', /sign of life/],
  ['33001', 'ADUnKnownError', /reserved characters/],
  ['33002', 'ADUserNotFoundError', /no account/],
  ['33003', 'ADMutliMatchError', /several accounts/],
  ['33004', 'ADPermissionsError', /right|protected/],
  ['33005', 'ADUserAccountDisabled', /disabled/],
  ['33006', 'ADUserAccountLockedOut', /locked out/],
  ['33007', 'ADUserIncorrectPassword', /not right/],
  ['33008', 'ADPasswordPolicyError', /length, complexity, age or history/],
  ['33009', 'ADConfigurationError', /not set up/],
] as const;

const portal = [
  ['SSPR_0009', 'TenantSSPRFlagDisabled', /whole organisation/, 'no'],
  ['SSPR_0010', 'WritebackNotEnabled', /WRITEBACK/, 'no'],
  ['SSPR_0011', 'SsprNotEnabledInUserPolicy', /No policy/, 'no'],
  ['SSPR_0012', 'UserNotLicensed', /licence/, 'no'],
  ['SSPR_0013', 'UserNotMemberOfScopedAccessGroup', /groups/, 'no'],
  ['SSPR_0014', 'UserNotProperlyConfigured', /Too little/, 'no'],
  ['SSPR_0029', 'OnPremisesAdminActionRequired', /right is missing/, 'no'],
  ['SSPR_0030', 'OnPremisesConnectivityError', /cannot be reached/, 'later'],
  ['-', 'OnPremisesSuccessCloudFailure', /waits a few minutes/, 'wait'],
  ['-', 'on-premises policy violation', /another/, 'new-password'],
  ['-', 'fuzzy policy', /too common/, 'new-password'],
] as const;

const self: Told = { kind: 'reset', by: 'self', untouchable: null };
const helpdesk: Told = { ...self, by: 'helpdesk' };
const change: Told = { ...self, kind: 'change' };
const codesOf = (codes: readonly Published[]): string => codes.map(({ code, name }) => (code === '-' ? name : code)).join(' ');
const notDone = (reason: 'unavailable' | 'not-allowed' | 'locked-out' | 'gone') => ({ outcome: 'not-done', reason }) as const;
const refused = (reason: 'too-young' | 'in-history' | 'not-complex' | 'too-common' | 'directory-policy') =>
  ({ outcome: 'refused', reason }) as const;

describe('the published codes (Entra model 6.5 to 6.7)', () => {
  for (const [source, rows] of [
    ['ADSync', adSync],
    ['PasswordResetService', service],
    ['portal', portal],
  ] as const)
    for (const [code, name, words] of rows)
      it(`${source} ${code} ${name}: in the table, with a sentence of ours`, () => {
        const one: Published = { source, code, name };
        assert.deepEqual(lookUpPublished(name), [one]);
        assert.match(english[publishedSentence(one)] ?? '', words);
      });

  it('no row more', () => assert.equal(publishedCodes.length, adSync.length + service.length + portal.length));

  it('every sentence stands beside one row, and says it in its own words', () => {
    const sentences = Object.entries(english).filter(([id]) => id.startsWith('published.'));
    assert.equal(sentences.length, publishedCodes.length);
    assert.equal(new Set(sentences.map(([, text]) => text)).size, sentences.length);
  });

  it('says whether trying again helps', () =>
    assert.deepEqual(
      portal.map(([code, name]) => retryOf({ source: 'portal', code, name })),
      portal.map(([, , , retry]) => retry),
    ));

  it('is looked up on the command line', async () => {
    const lines: string[] = [];
    const world = { env: {}, now: () => 0, login: 'olga', say: (line: string) => void lines.push(line) };
    assert.equal(await runCommand(['codes', 'sspr_0030'], world), 0);
    assert.match(
      lines.join('\n'),
      /^portal SSPR_0030 OnPremisesConnectivityError\n {2}.*cannot be reached.*\n {2}Trying again later helps\.$/,
    );
    for (const [source, code, name] of publishedCodes.map((one) => [one.source, one.code, one.name] as const)) {
      lines.length = 0;
      assert.equal(await runCommand(['codes', ...name.split(' ')], world), 0, `${source} ${code}`);
      assert.ok(!lines.some((line) => /[{}]/.test(line)), lines.join());
    }
    assert.equal(await runCommand(['codes', '12345'], world), 1);
  });

  it('is found by any of its spellings, and refuses what is in no table', () => {
    assert.deepEqual(lookUpPublished('29'), lookUpPublished('sspr_0029'));
    assert.equal(lookUpPublished('6329').length, 3);
    assert.deepEqual(lookUpPublished('31020'), []);
    assert.throws(() => publishedSentence({ source: 'portal', code: '31', name: 'nothing' }));
  });
});

describe('from what became of a write to its codes', () => {
  const cases: readonly (readonly [string, WriteOutcome, Told, string])[] = [
    ['reset', { outcome: 'done' }, self, '31002'],
    ['reset, the cloud follows', { outcome: 'done', pending: 'cloud' }, self, '31002'],
    ['change', { outcome: 'done' }, change, '31007'],
    ['reset on behalf', { outcome: 'done' }, helpdesk, '31010'],
    ['unlock', { outcome: 'done' }, { ...self, kind: 'unlock' }, ''],
    ['flag', { outcome: 'done' }, { ...self, kind: 'require-change' }, ''],
    ['too young', refused('too-young'), self, '31003 6329 33008 on-premises policy violation'],
    ['in history', refused('in-history'), change, '31008 6329 33008 on-premises policy violation'],
    ['not complex', refused('not-complex'), helpdesk, '31011 6329 33008 on-premises policy violation'],
    ['unexplained', refused('directory-policy'), self, '31003 6329 33008 on-premises policy violation'],
    ['banned', refused('too-common'), self, '31003 fuzzy policy'],
    ['wrong current', { outcome: 'wrong-password' }, change, '31008 33007'],
    ['no answer before sending', notDone('unavailable'), self, 'SSPR_0030'],
    ['no right or protected', notDone('not-allowed'), self, '31003 33004 SSPR_0029'],
    ['protected, on behalf', notDone('not-allowed'), helpdesk, '31011 hr 80231367 33004 SSPR_0029'],
    ['disabled', notDone('not-allowed'), { ...self, untouchable: 'disabled' }, '31003 33005'],
    ['locked out', notDone('locked-out'), change, '31008 33006'],
    ['unlock without the right', notDone('not-allowed'), { ...self, kind: 'unlock' }, '33004 SSPR_0029'],
    ['gone', notDone('gone'), self, '31003 33002 SSPR_0029'],
    ['not known', { outcome: 'unknown' }, self, ''],
  ];
  for (const [name, outcome, told, expected] of cases)
    it(`${name}: ${expected || 'none'}`, () => assert.equal(codesOf(publishedOfWrite(outcome, told)), expected));

  it('before the first gate: writeback off, the office not there, a right missing', () =>
    assert.equal(
      codesOf((['off', 'unavailable', 'no-rights'] as const).map(publishedOfHealth)),
      'SSPR_0010 SSPR_0030 SSPR_0029',
    ));

  it('our refusals have the codes of the portal, where it knows them', () => {
    const known = [
      'switched-off',
      'not-supported',
      'out-of-scope',
      'not-registered',
      'not-enough-methods',
      'directory-down',
    ] as const;
    const found = known.map(publishedOfRefusal).filter((one) => one !== null);
    assert.equal(codesOf(found), 'SSPR_0009 SSPR_0010 SSPR_0013 SSPR_0014 SSPR_0014 SSPR_0030');
    assert.equal(publishedOfRefusal('paused'), null);
  });

  it('is one line in the audit', () => {
    assert.equal(publishedText([]), null);
    assert.equal(
      publishedText([...publishedOfWrite({ outcome: 'done' }, self), cloudFailure]),
      'PasswordResetService 31002 PasswordResetSuccess; portal - OnPremisesSuccessCloudFailure',
    );
  });
});
