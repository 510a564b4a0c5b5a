import assert from 'node:assert/strict';
import { scenarioLines } from '../../src/cli/scenarios.ts';
import { createActiveDirectory } from '../../src/directory/active-directory.ts';
import { createEntraDirectory } from '../../src/directory/entra.ts';
import { type LicensedFeature, licenceOf, licenceReasons, licences, planOf, plans } from '../../src/directory/licences.ts';
import { createOpenLdapDirectory } from '../../src/directory/openldap.ts';
import type { Capabilities } from '../../src/directory/port.ts';
import { abilities, type DirectoryKind, type ScenarioId, scenarioIds, scenarioIn } from '../../src/directory/scenarios.ts';
import { english } from '../../src/text/say.ts';
import { embedded, hybridWorld, roles } from '../contracts/hybrid-world.ts';

describe('the licence table (Entra model 9)', () => {
  const includes = (feature: LicensedFeature) => plans.filter((plan) => licenceOf(plan, feature).isIncluded).join(' ');
  const cases: readonly (readonly [LicensedFeature, string])[] = [
    ['change-own-cloud-password', 'free business-standard business-premium p1 p2'],
    ['reset-own-cloud-password', 'business-standard business-premium p1 p2'],
    ['write-back-to-the-office', 'business-premium p1 p2'],
    ['reset-own-password-as-administrator', 'free business-standard business-premium p1 p2'],
    ['own-banned-words', 'business-premium p1 p2'],
    ['tune-smart-lockout', 'business-premium p1 p2'],
    ['usage-and-insights', 'business-premium p1 p2'],
  ];
  for (const [feature, expected] of cases) it(`${feature}: ${expected}`, () => assert.equal(includes(feature), expected));
  it('every row of the table is above', () => assert.equal(cases.length, Object.keys(licences).length));

  it('prints a reason for each field, and none nobody gives', () => {
    const given = new Set(Object.values(licences).flatMap((row) => Object.values(row).map(({ reason }) => reason)));
    assert.deepEqual([...given].sort(), [...licenceReasons].sort());
    for (const reason of licenceReasons) assert.ok(`licence.${reason}` in english, reason);
  });

  it('knows plans by the names on older invoices', () => {
    const names = ['P1', ' EMS  E3', 'Microsoft 365 F1', 'Office 365', 'Azure AD Basic', 'Microsoft 365 E5', 'Gold'];
    assert.deepEqual(names.map(planOf), ['p1', 'p1', 'p1', 'business-standard', 'business-standard', 'p2', null]);
  });
});

/** What of the capabilities of a directory each scenario stands on. */
const needs: Readonly<Record<ScenarioId, keyof Capabilities>> = {
  'reset-forgotten': 'reset',
  'change-known': 'change',
  unlock: 'unlock',
  'register-by-current-password': 'checkPassword',
  'register-by-signing-in': 'signIn',
  'must-change': 'requireChange',
  'end-sessions': 'endSessions',
  'issue-pass': 'issuePass',
  'set-life': 'setLife',
};

describe('the table of supported scenarios', () => {
  const offline = {
    urls: ['ldaps://127.0.0.1:1'],
    ca: null,
    bindDn: 'cn=svc',
    bindPassword: () => 'x',
    baseDn: 'dc=corp',
    roles,
    protectedGroups: [],
    breakGlass: [],
    personKeyAttribute: 'employeeID',
    now: () => 1_700_000_000_000,
    log: { info: () => {}, warn: () => {} },
  };
  const openers: Readonly<Record<DirectoryKind, () => Promise<{ readonly capabilities: Capabilities; close(): Promise<void> }>>> =
    {
      embedded: () => embedded(offline.now),
      'active-directory': () => createActiveDirectory(offline),
      ldap: () => createOpenLdapDirectory(offline),
      entra: () =>
        createEntraDirectory({
          ...offline,
          tenantId: 'tenant',
          clientId: 'client',
          credential: { getToken: async () => null },
          graphBaseUrl: 'https://127.0.0.1:1',
        }),
      hybrid: async () => {
        const [cloud, office] = await Promise.all([openers.entra(), openers['active-directory']()]);
        const made = await hybridWorld({ capabilities: [cloud.capabilities, office.capabilities] });
        await Promise.all([cloud.close(), office.close()]);
        return made.hybrid;
      },
    };

  for (const kind of Object.keys(openers) as DirectoryKind[])
    it(`${kind}: says of each scenario what the directory itself says`, async () => {
      const directory = await openers[kind]();
      const { capabilities } = directory;
      for (const scenario of scenarioIds) {
        const ability = abilities[kind][scenario];
        if (ability === 'with-the-right') continue; // only where the service account was given it, and here nobody answers
        assert.equal(ability !== 'no', capabilities[needs[scenario]], scenario);
      }
      assert.equal(abilities[kind]['change-known'] === 'after-signing-in', capabilities.changeNeedsSignIn);
      await directory.close();
    });

  it('asks for a plan where Entra is part of it, and for none elsewhere', () => {
    assert.deepEqual(scenarioIn('reset-forgotten', 'hybrid').plans, ['business-premium', 'p1', 'p2']);
    assert.equal(scenarioIn('reset-forgotten', 'entra').plans?.includes('free'), false);
    assert.equal(scenarioIn('reset-forgotten', 'active-directory').plans, null);
    assert.equal(scenarioIn('unlock', 'entra').plans, null);
  });

  it('is printed as two tables', () => {
    const lines = scenarioLines();
    assert.match(lines[0] ?? '', /embedded +active-directory +ldap +entra +hybrid$/);
    assert.match(lines.find((line) => line.startsWith('reset a forgotten')) ?? '', /yes +yes +yes +yes \* +yes \*$/);
    assert.match(
      lines.find((line) => line.includes('writeback')) ?? '',
      /no +no +yes +yes +yes +passwords of the office.*Premium/,
    );
    assert.ok(lines.every((line) => line.length < 220));
  });
});
