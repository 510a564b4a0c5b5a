import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { Client } from 'ldapts';
import type { Connection } from '../../src/directory/ldap/connection.ts';
import { createPool, type Pool } from '../../src/directory/ldap/pool.ts';
import { type Answer, answered } from '../../src/directory/ldap/problem.ts';
import { requestValue, type Said, setPassword, withPolicy } from '../../src/directory/openldap/password-modify.ts';
import { verdictOf } from '../../src/directory/openldap/verdict.ts';
import { createOpenLdapDirectory } from '../../src/directory/openldap.ts';
import type { Directory } from '../../src/directory/port.ts';
import { opener, settingsFor } from '../world/openldap-product.ts';
import { type Slapd, startSlapd } from '../world/slapd.ts';
import { peopled, type SlapdTown, type Townsman } from '../world/slapd-town.ts';

const current = 'blue kettle morning train';
const fresh = 'ferry marble onion lantern';
const refused = (reason: string) => ({ outcome: 'refused', reason });
const notDone = (reason: string) => ({ outcome: 'not-done', reason });
const done = { outcome: 'done' };
const op = (): string => randomUUID();
const dayMs = 86_400_000;
const generalized = (ms: number): string => new Date(ms).toISOString().replace(/[-:T]|\.\d+/g, '');

describe('what OpenLDAP answers, and what we make of it', function () {
  this.timeout(120_000);
  const directories = opener();
  let slapd: Slapd;
  let town: SlapdTown;
  let pool: Pool;
  let directory: Directory;
  let person: Townsman;

  before(async () => {
    slapd = await startSlapd();
    town = await peopled(slapd);
    directory = await directories.open(settingsFor(slapd, town));
    pool = createPool(settingsFor(slapd, town));
  });
  beforeEach(async () => {
    person = await town.person(current);
  });
  after(async () => {
    await directories.closeAll();
    await pool?.close();
    await slapd?.stop();
  });

  const governed = async (rules: Readonly<Record<string, string>>): Promise<void> =>
    town.set(person.dn, { pwdPolicySubentry: await town.policy(rules) });
  const asked = async <T>(work: (connection: Connection) => Promise<T>): Promise<T> => {
    const answer = await pool.read(async (connection) => answered(await work(connection)));
    assert.ok(answer.ok);
    return answer.value;
  };
  const exop = (old: string | null, password: string, dn = person.dn) =>
    asked((connection) => setPassword(connection, dn, old, password));

  describe('to a new password', () => {
    type Row = readonly [
      name: string,
      send: () => Promise<Answer<null> & Said>,
      answer: readonly [code: number, text: string | RegExp, policyError: number | null],
      verdict: object,
    ];
    const young = { pwdMinAge: String(7 * 86_400) };
    const rows: readonly Row[] = [
      ['too short', () => exop(null, 'k'), [19, 'Password fails quality checking policy', 6], refused('too-short')],
      [
        'in history',
        async () => {
          await exop(null, fresh);
          return exop(null, current);
        },
        [19, 'Password is in history of old passwords', 8],
        refused('in-history'),
      ],
      [
        'same as now',
        () => exop(null, current),
        [19, 'Password is not being changed from existing value', 8],
        refused('same-as-current'),
      ],
      [
        'too young, also for a reset',
        async () => {
          await governed(young);
          return exop(null, fresh);
        },
        [19, 'Password is too young to change', 7],
        refused('too-young'),
      ],
      [
        'wrong old password',
        () => exop('not it', fresh),
        [53, 'unwilling to verify old password', null],
        { outcome: 'wrong-password' },
      ],
      [
        'old password missing',
        async () => {
          await governed({ pwdSafeModify: 'TRUE' });
          return exop(null, fresh);
        },
        [50, 'Must supply old password to be changed as well as new one', 4],
        notDone('not-allowed'),
      ],
      [
        'longer than the policy takes',
        async () => {
          await governed({ pwdMaxLength: '20' });
          return exop(null, fresh);
        },
        [19, 'Password fails quality checking policy', 9],
        refused('too-long'),
      ],
      ['unknown entry', () => exop(null, fresh, `uid=nobody,ou=people,${slapd.baseDn}`), [32, '', null], notDone('gone')],
      [
        'an empty one',
        () =>
          asked((connection) =>
            withPolicy((control) =>
              connection.ask(async (client) => {
                await client.exop('1.3.6.1.4.1.4203.1.11.1', requestValue(person.dn, null, ''), [control]);
                return null;
              }),
            ),
          ),
        [53, 'new password value is empty', null],
        refused('empty'),
      ],
    ];
    for (const [name, send, [code, text, policyError], verdict] of rows)
      it(`${name}: ${code}`, async () => {
        const sent = await send();
        assert.ok(!sent.ok);
        assert.deepEqual([sent.problem.code, sent.problem.text, sent.policyError], [code, text, policyError]);
        assert.deepEqual(verdictOf(sent.problem, sent.policyError), verdict);
      });

    it('without the right: 50, and nothing was done', async () => {
      const other = await peopled(slapd);
      await town.set(`cn=password-resetters,ou=groups,${slapd.baseDn}`, { member: [town.serviceDn] });
      const powerless = await directories.open(settingsFor(slapd, other));
      assert.deepEqual(await powerless.reset(person.id, fresh, op()), notDone('not-allowed'));
      assert.deepEqual(await powerless.unlock(person.id, op()), notDone('not-allowed'));
      assert.deepEqual(await powerless.health(), { ok: false, reason: 'no-rights' });
      const held = Object.fromEntries((await powerless.rights()).map(({ right, isHeld }) => [right, isHeld]));
      assert.deepEqual([held['userPassword: write'], held['password policy: read']], [false, true]);
      const [, , reset] = await powerless.preflight(person.id);
      assert.deepEqual(reset, {
        step: 'reset',
        works: false,
        reason: 'rights.missing',
        with: { right: 'userPassword: write' },
      });
    });

    it('a server without policy control is understood by its words', () => {
      const problem = { where: 'after-sending', code: 19, win32: null, data: null, lost: null } as const;
      const said = (text: string) => verdictOf({ ...problem, text });
      assert.deepEqual(said('Password is in history of old passwords'), refused('in-history'));
      assert.deepEqual(said('Password is too young to change'), refused('too-young'));
      assert.deepEqual(said('Password fails quality checking policy'), refused('directory-policy'));
      const others = [1, 3, 10, 11, 51, 52, 53, 80].map((code) => verdictOf({ ...problem, code, text: 'shadow context' }));
      assert.deepEqual(new Set(others.map((one) => JSON.stringify(one))).size, 1);
      assert.deepEqual(others[0], notDone('unavailable'));
    });
  });

  describe('to a password that is proved', () => {
    const check = (password: string) => directory.checkPassword(person.id, password);
    const right = { ok: true, value: null };
    const no = (reason: string) => ({ ok: false, reason });

    it('expired: said only with the right one, which is right (SEC-38)', async () => {
      await town.set(person.dn, { pwdChangedTime: '20200101000000Z' });
      assert.equal((await directory.state(person.id)).passwordExpired, true);
      assert.deepEqual(await check(current), right);
      assert.deepEqual(await check('not it'), no('wrong'));
    });

    it('expired, with a grace sign-in left: right, and one is used up', async () => {
      await governed({ pwdMaxAge: '1', pwdGraceAuthNLimit: '2' });
      assert.deepEqual(await check(current), right);
      assert.equal((await town.read(person.dn, 'pwdGraceUseTime')).length, 1);
    });

    it('must change: right; nothing else may be done with it then', async () => {
      await town.set(person.dn, { pwdReset: 'TRUE' });
      assert.deepEqual(await check(current), right);
      const client = new Client({ url: slapd.url, tlsOptions: { ca: slapd.ca } });
      await client.bind(person.dn, current);
      await assert.rejects(client.search(person.dn), { code: 50, message: /^Operations are restricted to bind\/unbind/ });
      await client.unbind();
    });

    it('locked out: said to anybody', async () => {
      for (let tries = 0; tries < 3; tries++) assert.deepEqual(await check('not it'), no('wrong'));
      assert.deepEqual(await check(current), no('locked-out'));
      assert.deepEqual(await check('not it'), no('locked-out'));
    });

    it('locked for good by an administrator: locked, whoever asks', async () => {
      await town.set(person.dn, { pwdAccountLockedTime: '000001010000Z' });
      assert.deepEqual(await check(current), no('locked-out'));
    });

    it('an account of a service is told from a wrong password only with the right one', async () => {
      const service = await directories.open(settingsFor(slapd, town, { breakGlass: [person.uid] }));
      assert.deepEqual(await service.checkPassword(person.id, current), no('not-allowed'));
      assert.deepEqual(await service.checkPassword(person.id, 'not it'), no('wrong'));
    });
  });

  it('a bind without TLS: 13, and an address without TLS is refused before (SEC-74)', async () => {
    const client = new Client({ url: slapd.plainUrl });
    await assert.rejects(client.bind(person.dn, current), { code: 13, message: /^confidentiality required/ });
    await client.unbind();
    await assert.rejects(createOpenLdapDirectory(settingsFor(slapd, town, { urls: [slapd.plainUrl] })), {
      code: 'ldap-settings',
    });
  });

  it('unlocking twice is right; deleting the lockout twice is 16', async () => {
    await town.set(person.dn, { pwdAccountLockedTime: generalized(Date.now()) });
    assert.deepEqual(await directory.unlock(person.id, op()), done);
    assert.deepEqual(await directory.unlock(person.id, op()), done);
    const deleted = await asked((connection) =>
      connection.modify(person.dn, [{ operation: 'delete', attribute: 'pwdAccountLockedTime', values: [] }]),
    );
    assert.ok(!deleted.ok && deleted.problem.code === 16);
  });

  describe('where it differs from others', () => {
    it('a reset ends lockout and duty to change, and lays no new duty on anybody', async () => {
      await town.set(person.dn, { pwdReset: 'TRUE', pwdAccountLockedTime: generalized(Date.now()) });
      assert.deepEqual(await directory.reset(person.id, fresh, op()), done);
      assert.deepEqual(await town.read(person.dn, 'pwdReset'), []);
      assert.deepEqual(await town.read(person.dn, 'pwdAccountLockedTime'), []);
      assert.deepEqual(await directory.requireChange(person.id, op()), done);
      assert.deepEqual(await town.read(person.dn, 'pwdReset'), ['TRUE']);
    });

    it('a reset would open an account that is locked for good: we do not send it (SEC-22)', async () => {
      await town.set(person.dn, { pwdAccountLockedTime: '000001010000Z' });
      for (const outcome of [
        await directory.reset(person.id, fresh, op()),
        await directory.change(person.id, current, fresh, op()),
        await directory.unlock(person.id, op()),
        await directory.requireChange(person.id, op()),
      ])
        assert.deepEqual(outcome, notDone('not-allowed'));
      assert.deepEqual(await town.read(person.dn, 'pwdAccountLockedTime'), ['000001010000Z']);
    });

    it('slapd would change a password while the account is locked out: we do not send it', async () => {
      await town.set(person.dn, { pwdAccountLockedTime: generalized(Date.now()) });
      assert.ok((await exop(current, fresh)).ok);
      await town.set(person.dn, { pwdAccountLockedTime: generalized(Date.now()) });
      assert.deepEqual(await directory.change(person.id, fresh, `${fresh} again`, op()), notDone('locked-out'));
    });

    it('a duty to change means nothing where the policy does not know it', async () => {
      await governed({ pwdMustChange: 'FALSE' });
      assert.deepEqual(await directory.requireChange(person.id, op()), notDone('not-allowed'));
      await town.set(person.dn, { pwdReset: 'TRUE' });
      assert.equal((await directory.state(person.id)).mustChange, false);
    });

    it('no policy holds for the root DN, which is why it is not the service account', async () => {
      const root = { bindDn: `cn=admin,${slapd.baseDn}`, bindPassword: () => 'Adm1n.Passw0rd' };
      const almighty = await directories.open(settingsFor(slapd, town, root));
      assert.deepEqual(await almighty.reset(person.id, 'k', op()), done);
      const extra = (await almighty.rights()).filter(({ isNeeded, isHeld }) => !isNeeded && isHeld === true);
      assert.deepEqual(
        extra.map(({ right }) => right),
        ['mail: write', 'manager: write'],
      );
      const own = (await directory.rights()).filter(({ isHeld }) => isHeld === true).map(({ right }) => right);
      assert.deepEqual(own, ['userPassword: write', 'pwdReset: write', 'pwdAccountLockedTime: write', 'password policy: read']);
    });

    it('asking for rights, health and preflight writes nothing', async () => {
      const before = await town.read(person.dn, 'entryCSN');
      await directory.rights();
      await directory.preflight(person.id);
      await directory.health();
      assert.deepEqual(await town.read(person.dn, 'entryCSN'), before);
    });
  });

  describe('state and life', () => {
    it('times of password and lockout, by the policy that holds', async () => {
      await governed({ pwdMaxAge: String(30 * 86_400), pwdLockoutDuration: '600' });
      const [setAt, lockedAt] = [Date.now() - 10 * dayMs, Date.now() - 60_000].map((ms) => Math.floor(ms / 1000) * 1000);
      assert.ok(setAt && lockedAt);
      await town.set(person.dn, { pwdChangedTime: generalized(setAt), pwdAccountLockedTime: generalized(lockedAt) });
      assert.deepEqual(await directory.state(person.id), {
        enabled: true,
        lockedOut: true,
        lockedUntil: lockedAt + 600_000,
        lockedSince: lockedAt,
        passwordExpired: false,
        mustChange: false,
        passwordChangedAt: setAt,
        passwordExpiresAt: setAt + 30 * dayMs,
        neverExpires: false,
      });
      await town.set(person.dn, { pwdAccountLockedTime: generalized(Date.now() - 601_000) });
      assert.equal((await directory.state(person.id)).lockedOut, false);
    });

    it('a lockout without end, and a password without end', async () => {
      await governed({ pwdMaxAge: '0', pwdLockoutDuration: '0' });
      await town.set(person.dn, { pwdAccountLockedTime: generalized(Date.now() - dayMs) });
      const { lockedOut, lockedUntil, neverExpires, passwordExpiresAt } = await directory.state(person.id);
      assert.deepEqual([lockedOut, lockedUntil, neverExpires, passwordExpiresAt], [true, null, true, null]);
    });

    it('disabled or ended in other ways', async () => {
      const ways = [
        [{ pwdEndTime: '20200101000000Z' }, 'expired'],
        [{ pwdStartTime: '20990101000000Z' }, 'disabled'],
      ] as const;
      for (const [attributes, why] of ways) {
        const one = await town.person(current, attributes);
        assert.equal((await directory.find(one.id))?.untouchable, why);
        assert.equal((await directory.state(one.id)).enabled, false);
      }
      const unix = {
        uidNumber: '1000',
        gidNumber: '1000',
        homeDirectory: '/',
        objectClass: ['inetOrgPerson', 'posixAccount', 'shadowAccount'],
      };
      const [over, open] = [
        await town.person(current, { ...unix, shadowExpire: '1' }),
        await town.person(current, { ...unix, shadowExpire: '-1' }),
      ];
      assert.equal((await directory.find(over.id))?.untouchable, 'expired');
      assert.equal((await directory.find(open.id))?.untouchable, null);
    });

    it('the rules of the account, and how many wrong ones lock it', async () => {
      await governed({ pwdMinLength: '15', pwdInHistory: '9', pwdMinAge: '86400', pwdMaxFailure: '7', pwdMaxLength: '90' });
      const rules = { minLength: 15, maxLength: 90, classes: 0, unicode: true, history: 9, minAgeDays: 1 };
      assert.deepEqual(await directory.rules(person.id), rules);
      assert.equal(await directory.lockoutThreshold(person.id), 7);
    });

    it('the life of passwords: read by us, set only by who may write the policy', async () => {
      assert.deepEqual(await directory.life(), { expiresAfterDays: 90, noticeDays: 7 });
      assert.deepEqual(await directory.setLife({ expiresAfterDays: 60, noticeDays: 7 }), { ok: false, reason: 'not-supported' });
      const root = { bindDn: `cn=admin,${slapd.baseDn}`, bindPassword: () => 'Adm1n.Passw0rd' };
      const almighty = await directories.open(settingsFor(slapd, town, root));
      assert.equal(almighty.capabilities.setLife, true);
      const ranges = [13, 731, 14.5].map((expiresAfterDays) => almighty.setLife({ expiresAfterDays, noticeDays: 7 }));
      for (const set of await Promise.all(ranges)) assert.deepEqual(set, { ok: false, reason: 'out-of-range' });
      assert.equal((await almighty.setLife({ expiresAfterDays: null, noticeDays: 3 })).ok, true);
      assert.deepEqual(await almighty.life(), { expiresAfterDays: null, noticeDays: 3 });
      assert.equal((await almighty.setLife({ expiresAfterDays: 90, noticeDays: 7 })).ok, true);
    });
  });

  it('passwords of any script are stored as they are', async () => {
    for (const password of ['пароль из пяти слов', 'ключ 🔑 ключ 🔑 ключ', `quotes " and \\ and ${'x'.repeat(200)}`]) {
      assert.deepEqual(await directory.reset(person.id, password, op()), done);
      assert.equal((await directory.checkPassword(person.id, password)).ok, true);
    }
  });
});
