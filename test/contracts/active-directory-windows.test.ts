import assert from 'node:assert/strict';
import { guidBytes } from '../../src/directory/active-directory/guid.ts';
import { createActiveDirectory } from '../../src/directory/active-directory.ts';
import type { Directory } from '../../src/directory/port.ts';
import { type LdapScript, type ScriptedLdap, type ScriptedResult, scriptedLdap, success } from '../world/scripted-ldap.ts';

const id = '0a15aab3-a1e9-4602-9c3c-e3bf10799f92';
const base = 'DC=corp,DC=example';
const dn = `CN=Ana Alvarez,OU=People,${base}`;
const hints = '1.2.840.113556.1.4.2239';
const oldHints = '1.2.840.113556.1.4.2066';
const fresh = 'Ferry marble onion 7 lantern';
const now = Date.UTC(2026, 10, 22);
const filetime = (ms: number): string => String((BigInt(ms) + 11_644_473_600_000n) * 10_000n);

/** The bytes of a SID of this domain. */
const sid = (rid: number): Buffer => {
  const bytes = Buffer.alloc(28);
  bytes.set([1, 5, 0, 0, 0, 0, 0, 5]);
  for (const [at, part] of [21, 1001, 1002, 1003, rid].entries()) bytes.writeUInt32LE(part, 8 + at * 4);
  return bytes;
};

const ana = {
  objectClass: ['top', 'person', 'organizationalPerson', 'user'],
  objectGUID: [guidBytes(id)],
  objectSid: [sid(1104)],
  tokenGroups: [sid(513)],
  sAMAccountName: ['ana'],
  userPrincipalName: ['ana@corp.example'],
  displayName: ['Ana Alvarez'],
  userAccountControl: ['512'],
  lockoutTime: ['0'],
  pwdLastSet: [filetime(now - 3_600_000)],
};

const domain = {
  minPwdLength: ['12'],
  pwdHistoryLength: ['24'],
  pwdProperties: ['1'],
  minPwdAge: [String(-864_000_000_000n)],
  maxPwdAge: [String(-36_288_000_000_000n)],
  lockoutThreshold: ['10'],
  lockoutDuration: [String(-18_000_000_000n)],
};

/** A domain controller as Windows speaks, with one account. */
const windows = (more: Partial<LdapScript> = {}, attributes: Record<string, readonly (string | Buffer)[]> = {}): LdapScript => ({
  rootDse: { supportedControl: [hints, oldHints], currentTime: ['20261122000000.0Z'], defaultNamingContext: [base] },
  entries: {
    [`<guid=${id}>`]: { dn, attributes: { ...ana, ...attributes } },
    [base.toLowerCase()]: { dn: base, attributes: domain },
  },
  bind: () => success,
  modify: () => success,
  ...more,
});

let server: ScriptedLdap | null = null;
let directory: Directory | null = null;
afterEach(async () => {
  await directory?.close();
  await server?.close();
  [server, directory] = [null, null];
});

const open = async (script: LdapScript): Promise<{ directory: Directory; server: ScriptedLdap }> => {
  server = await scriptedLdap(script);
  directory = await createActiveDirectory({
    urls: [server.url],
    ca: server.ca,
    bindDn: `CN=svc-reset,${base}`,
    bindPassword: () => 'secret',
    baseDn: base,
    roles: { tier0: [], admins: [], agents: [], approvers: [] },
    protectedGroups: [],
    breakGlass: [],
    personKeyAttribute: 'employeeID',
    now: () => now,
    log: { info: () => undefined, warn: () => undefined },
  });
  return { directory, server };
};

const answering = (code: number, text: string): Partial<LdapScript> => ({ modify: (): ScriptedResult => ({ code, text }) });
const att = (win32: string): string =>
  `${win32}: AtrErr: DSID-031910B8, #1:\n\t0: ${win32}: DSID-031910B8, problem 1005 (CONSTRAINT_ATT_TYPE), data 0, Att 9005a (unicodePwd)`;

describe('Active Directory as Windows speaks it', () => {
  it('a reset is one modify by id: the password replaced, the policy hints asked for as critical (SEC-75)', async () => {
    const world = await open(windows());
    assert.deepEqual(await world.directory.reset(id, fresh, 'op-1'), { outcome: 'done' });
    assert.deepEqual(world.server.modifies, [
      {
        dn: `<GUID=${id}>`,
        changes: [{ operation: 2, attribute: 'unicodePwd', values: [Buffer.from(`"${fresh}"`, 'utf16le')] }],
        controls: [{ oid: hints, isCritical: true, value: '3003020101' }],
      },
    ]);
  });

  it('an older server has the older number; one that knows neither gets none', async () => {
    const rootDse = (supportedControl: readonly string[]) => ({ ...windows().rootDse, supportedControl });
    const older = await open(windows({ rootDse: rootDse([oldHints]) }));
    await older.directory.reset(id, fresh, 'op-1');
    assert.deepEqual(older.server.modifies[0]?.controls, [{ oid: oldHints, isCritical: true, value: '3003020101' }]);
    await older.directory.close();
    await older.server.close();
    const none = await open(windows({ rootDse: rootDse([]) }));
    await none.directory.reset(id, fresh, 'op-1');
    assert.deepEqual(none.server.modifies[0]?.controls, []);
  });

  it('a reset of a locked account clears the lockout in the same modify; an unlock writes nothing else', async () => {
    const world = await open(windows({}, { lockoutTime: [filetime(now)], 'msDS-User-Account-Control-Computed': ['16'] }));
    assert.deepEqual(await world.directory.reset(id, fresh, 'op-1'), { outcome: 'done' });
    assert.deepEqual(await world.directory.unlock(id, 'op-2'), { outcome: 'done' });
    const written = world.server.modifies.map(({ changes }) => changes.map(({ attribute }) => attribute));
    assert.deepEqual(written, [['unicodePwd', 'lockoutTime'], ['lockoutTime']]);
    assert.deepEqual(world.server.modifies[1]?.changes[0]?.values, [Buffer.from('0')]);
  });

  it('a change is delete and add in one modify, without hints', async () => {
    const world = await open(windows());
    assert.deepEqual(await world.directory.change(id, 'the old one', fresh, 'op-1'), { outcome: 'done' });
    const [sent] = world.server.modifies;
    assert.deepEqual(
      sent?.changes.map(({ operation, attribute }) => [operation, attribute]),
      [
        [1, 'unicodePwd'],
        [0, 'unicodePwd'],
      ],
    );
    assert.deepEqual(sent?.controls, []);
  });

  const refusals: readonly (readonly [string, string, string | null, string])[] = [
    ['too short', 'Short 1!', null, 'too-short'],
    ['not complex', 'alllowercaseonly', null, 'not-complex'],
    ['the login within it', 'xANAx plus 17 more', null, 'not-complex'],
    ['part of the display name within it', 'My alvarez 2026 word', null, 'not-complex'],
    ['history, or a filter: nobody can tell', fresh, null, 'directory-policy'],
    ['the same in a change', fresh, fresh, 'same-as-current'],
    ['too young in a change', fresh, 'the old one', 'too-young'],
  ];
  for (const code of [19, 53])
    for (const [what, password, current, reason] of refusals)
      it(`0000052D with ${code}, which gives no reason: ${what}`, async () => {
        const world = await open(windows(answering(code, att('0000052D'))));
        const outcome = current
          ? await world.directory.change(id, current, password, 'op-1')
          : await world.directory.reset(id, password, 'op-1');
        assert.deepEqual(outcome, { outcome: 'refused', reason });
      });

  it('an old password in a change is not too young', async () => {
    const world = await open(windows(answering(19, att('0000052D')), { pwdLastSet: [filetime(now - 3 * 86_400_000)] }));
    const outcome = await world.directory.change(id, 'the old one', fresh, 'op-1');
    assert.deepEqual(outcome, { outcome: 'refused', reason: 'directory-policy' });
  });

  const verdicts: readonly (readonly [string, number, string, object])[] = [
    ['wrong old password', 19, att('00000056'), { outcome: 'wrong-password' }],
    ['locked', 19, att('00000775'), { outcome: 'not-done', reason: 'locked-out' }],
    [
      'no right to reset',
      53,
      '0000001F: SvcErr: DSID-031A12D2, problem 5003 (WILL_NOT_PERFORM), data 0',
      { outcome: 'not-done', reason: 'not-allowed' },
    ],
    [
      'access denied',
      50,
      '00000005: SecErr: DSID-031A1190, problem 4003 (INSUFF_ACCESS_RIGHTS), data 0',
      { outcome: 'not-done', reason: 'not-allowed' },
    ],
    [
      'no write property',
      50,
      '00002098: SecErr: DSID-03150E49, problem 4003 (INSUFF_ACCESS_RIGHTS), data 0',
      { outcome: 'not-done', reason: 'not-allowed' },
    ],
    ['gone', 32, '0000208D: NameErr: DSID-03100241, problem 2001 (NO_OBJECT), data 0', { outcome: 'not-done', reason: 'gone' }],
    [
      'a read-only controller sends us elsewhere',
      10,
      '0000202B: RefErr: DSID-0310082F',
      { outcome: 'not-done', reason: 'unavailable' },
    ],
    ['busy', 51, '00002024: SvcErr', { outcome: 'not-done', reason: 'unavailable' }],
    ['shutting down', 52, '00002025: SvcErr', { outcome: 'not-done', reason: 'unavailable' }],
    ['a critical control it does not know after all', 12, '', { outcome: 'not-done', reason: 'unavailable' }],
    ['a text without a number', 80, 'something else', { outcome: 'not-done', reason: 'unavailable' }],
  ];
  for (const [what, code, text, expected] of verdicts)
    it(`${code} "${text.slice(0, 8)}": ${what}`, async () => {
      const world = await open(windows(answering(code, text)));
      assert.deepEqual(await world.directory.change(id, 'the old one', fresh, 'op-1'), expected);
    });

  it('a session the server forgot is taken up again, once, and the write is done once', async () => {
    let asked = 0;
    const forgetful: Partial<LdapScript> = {
      modify: () => {
        asked += 1;
        return asked > 1 ? success : { code: 1, text: '00002020: Operation unavailable without authentication' };
      },
    };
    const world = await open(windows(forgetful));
    assert.deepEqual(await world.directory.reset(id, fresh, 'op-1'), { outcome: 'done' });
    assert.equal(asked, 2);
  });

  describe('bind answers', () => {
    const answers: readonly (readonly [string, string])[] = [
      ['52e', 'wrong'],
      ['525', 'wrong'],
      ['530', 'not-allowed'],
      ['531', 'not-allowed'],
      ['532', 'right'],
      ['533', 'not-allowed'],
      ['701', 'not-allowed'],
      ['773', 'right'],
      ['775', 'locked-out'],
      ['999', 'wrong'],
    ];
    for (const [data, expected] of answers)
      it(`data ${data}: ${expected}`, async () => {
        const text = `80090308: LdapErr: DSID-0C090449, comment: AcceptSecurityContext error, data ${data}, v4563`;
        const world = await open(windows({ bind: (who) => (who === dn ? { code: 49, text } : success) }));
        const answer = await world.directory.checkPassword(id, 'the old one');
        assert.equal(answer.ok ? 'right' : answer.reason, expected);
      });
  });

  describe('what is never written to (SEC-22)', () => {
    const protectedBy: readonly (readonly [string, Record<string, readonly (string | Buffer)[]>])[] = [
      ['adminCount', { adminCount: ['1'] }],
      ['Domain Admins', { tokenGroups: [sid(513), sid(512)] }],
      ['Protected Users', { tokenGroups: [sid(513), sid(525)] }],
      ['groups nobody may read: unknown is tier 0 (SEC-20)', { tokenGroups: [] }],
      ['a computer', { objectClass: ['top', 'user', 'computer'] }],
      ['a managed service account', { objectClass: ['top', 'user', 'computer', 'msDS-GroupManagedServiceAccount'] }],
      ['a trust', { userAccountControl: ['2080'] }],
      ['flags nobody may read', { userAccountControl: [] }],
    ];
    for (const [what, attributes] of protectedBy)
      it(what, async () => {
        const world = await open(windows({}, attributes));
        const notAllowed = { outcome: 'not-done', reason: 'not-allowed' };
        assert.equal((await world.directory.find(id))?.tier, 0);
        assert.deepEqual(await world.directory.reset(id, fresh, 'op-1'), notAllowed);
        assert.deepEqual(await world.directory.change(id, 'the old one', fresh, 'op-2'), notAllowed);
        assert.deepEqual(await world.directory.unlock(id, 'op-3'), notAllowed);
        assert.deepEqual(await world.directory.requireChange(id, 'op-4'), notAllowed);
        assert.equal((await world.directory.setNeverExpires(id, true)).ok, false);
        assert.deepEqual(world.server.modifies, []);
      });

    it('an account whose password never expires cannot be made to change it: it is not said to be done', async () => {
      const world = await open(windows({}, { userAccountControl: ['66048'], pwdLastSet: ['0'] }));
      assert.deepEqual(await world.directory.requireChange(id, 'op-1'), { outcome: 'not-done', reason: 'not-allowed' });
      const { neverExpires, mustChange } = await world.directory.state(id);
      assert.deepEqual([neverExpires, mustChange], [true, false]);
    });
  });
});
