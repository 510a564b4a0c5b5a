import assert from 'node:assert/strict';
import { Ber, type BerWriter, Client, Control } from 'ldapts';
import { createActiveDirectory } from '../../src/directory/active-directory.ts';
import type { Connection } from '../../src/directory/ldap/connection.ts';
import { createPool, type Pool } from '../../src/directory/ldap/pool.ts';
import type { Answer, LdapProblem } from '../../src/directory/ldap/problem.ts';
import { readProblem } from '../../src/directory/ldap/read-problem.ts';
import type { Directory } from '../../src/directory/port.ts';
import { type DomainPerson, domain, nextPerson, openDomain, settingsFor } from '../world/domain.ts';
import { asAdmin, type Samba } from '../world/samba.ts';

const dayMs = 86_400_000;
const fresh = 'Ferry marble onion 7 lantern';
const quoted = (password: string): Buffer => Buffer.from(`"${password}"`, 'utf16le');

let samba: Samba;
let directory: Directory;
let pool: Pool;

before(async function () {
  this.timeout(120_000);
  samba = await openDomain();
  directory = await createActiveDirectory(settingsFor(samba));
  pool = createPool(settingsFor(samba));
});
after(async () => {
  await directory.close();
  await pool.close();
  await samba.remove();
});

const idOf = async ({ login }: DomainPerson): Promise<string> => (await directory.findByName(login))?.id ?? '';
const problemOf = async (work: (connection: Connection) => Promise<Answer<unknown>>): Promise<LdapProblem> => {
  const answer = await pool.write(work);
  assert.equal(answer.ok, false);
  if (answer.ok) throw new RangeError('no problem');
  return answer.problem;
};
const reset = (dn: string, value: string | Buffer) =>
  problemOf((connection) =>
    connection.modify(dn, [{ operation: 'replace', attribute: 'unicodePwd', values: [value] as string[] }]),
  );
const change = (dn: string, from: string, to: string) =>
  problemOf((connection) =>
    connection.modify(dn, [
      { operation: 'delete', attribute: 'unicodePwd', values: [quoted(from)] },
      { operation: 'add', attribute: 'unicodePwd', values: [quoted(to)] },
    ]),
  );
const withPolicy = async (flag: string, usual: string, work: () => Promise<void>): Promise<void> => {
  await samba.tool('domain', 'passwordsettings', 'set', flag);
  try {
    await work();
  } finally {
    await samba.tool('domain', 'passwordsettings', 'set', usual);
  }
};

describe('Active Directory errors: refused binds', () => {
  const bound = async (one: DomainPerson, password: string): Promise<string> => {
    const answer = await pool.bind(one.dn, password);
    if (answer.ok) return 'bound';
    const { code, win32, data, text } = answer.problem;
    assert.deepEqual([code, win32], [49, '80090308'], text);
    return data ?? 'none';
  };
  const checked = async (one: DomainPerson, password: string): Promise<string> => {
    const answer = await directory.checkPassword(await idOf(one), password);
    return answer.ok ? 'right' : answer.reason;
  };

  it('52e: a wrong password, an unknown name', async () => {
    const one = nextPerson();
    assert.equal(await bound(one, 'not the password'), '52e');
    assert.equal(await checked(one, 'not the password'), 'wrong');
    assert.equal(await bound({ ...one, dn: `CN=nobody,${domain.people}` }, one.password), '52e');
  });

  it('an empty one would bind as nobody elsewhere: it is not sent (SEC-73)', async () => {
    const one = nextPerson();
    await assert.rejects(pool.bind(one.dn, ''), RangeError);
    assert.equal(await checked(one, ''), 'wrong');
  });

  it('775: locked, whatever the password', async () => {
    const one = nextPerson();
    for (let tries = 0; tries < domain.lockoutThreshold; tries++) await pool.bind(one.dn, 'wrong');
    assert.deepEqual([await bound(one, one.password), await bound(one, 'wrong')], ['775', '775']);
    assert.equal(await checked(one, one.password), 'locked-out');
    const { lockedOut, lockedSince, lockedUntil } = await directory.state(await idOf(one));
    assert.equal(lockedOut, true);
    assert.equal((lockedUntil ?? 0) - (lockedSince ?? 0), 30 * 60_000);
  });

  it('532: expired, said to who knows it: right (SEC-38)', async () => {
    const one = nextPerson();
    await samba.agePasswords([one.dn], 50);
    assert.deepEqual([await bound(one, one.password), await bound(one, 'wrong')], ['532', '52e']);
    assert.deepEqual([await checked(one, one.password), await checked(one, 'wrong')], ['right', 'wrong']);
    const { passwordExpired, passwordExpiresAt } = await directory.state(await idOf(one));
    assert.equal(passwordExpired, true);
    assert.ok(Math.abs((passwordExpiresAt ?? 0) - (Date.now() - 8 * dayMs)) < dayMs);
  });

  it('773: must change, said to who knows it: right (SEC-38)', async () => {
    const one = nextPerson();
    await asAdmin(samba, one.dn, [['replace', 'pwdLastSet', ['0']]]);
    assert.deepEqual([await bound(one, one.password), await bound(one, 'wrong')], ['773', '52e']);
    assert.equal(await checked(one, one.password), 'right');
    assert.deepEqual(await directory.change(await idOf(one), one.password, fresh, one.login), { outcome: 'done' });
  });

  it('533: disabled, said to who knows it', async () => {
    const one = nextPerson();
    await asAdmin(samba, one.dn, [['replace', 'userAccountControl', ['514']]]);
    assert.deepEqual([await bound(one, one.password), await bound(one, 'wrong')], ['533', '52e']);
    assert.deepEqual([await checked(one, one.password), await checked(one, 'wrong')], ['not-allowed', 'wrong']);
  });

  it('701: the account expired', async () => {
    const one = nextPerson();
    await asAdmin(samba, one.dn, [['replace', 'accountExpires', ['116444736000000000']]]);
    assert.equal(await bound(one, one.password), '701');
    assert.equal(await checked(one, one.password), 'not-allowed');
    assert.equal((await directory.find(await idOf(one)))?.untouchable, 'expired');
    assert.deepEqual(await directory.reset(await idOf(one), fresh, one.login), { outcome: 'not-done', reason: 'not-allowed' });
  });

  it('530: outside of logon hours', async () => {
    const one = nextPerson();
    await asAdmin(samba, one.dn, [['replace', 'logonHours', [Buffer.alloc(21)]]]);
    assert.equal(await bound(one, one.password), '530');
    assert.equal(await checked(one, one.password), 'not-allowed');
  });

  it('our own: the service password is wrong, so that nothing can be done; nobody elsewhere is tried with it', async () => {
    const own = await createActiveDirectory(settingsFor(samba, { bindPassword: () => 'wrong', urls: [samba.url, samba.url] }));
    assert.deepEqual(await own.health(), { ok: false, reason: 'no-rights' });
    await assert.rejects(own.findByName('person001'), { code: 'directory-unavailable' });
    await own.close();
    await asAdmin(samba, domain.service.dn, [['replace', 'lockoutTime', ['0']]]);
  });
});

describe('Active Directory errors: refused writes', () => {
  const policy = async (answer: Promise<LdapProblem>, words: RegExp): Promise<void> => {
    const { where, code, win32, text } = await answer;
    assert.deepEqual([where, code, win32], ['after-sending', 19, '0000052D'], text);
    assert.match(text, words);
  };
  const refused = (reason: string) => ({ outcome: 'refused', reason });
  const notDone = (reason: string) => ({ outcome: 'not-done', reason });

  it('0000052D: too short, in a reset and in a change', async () => {
    const one = nextPerson();
    await policy(reset(one.dn, quoted('Ab1!')), /the password is too short/);
    await policy(change(one.dn, one.password, 'Ab1!'), /the password is too short/);
    assert.deepEqual(await directory.reset(await idOf(one), 'Ab1!', `${one.login}-1`), refused('too-short'));
    assert.deepEqual(await directory.change(await idOf(one), one.password, 'Ab1!', `${one.login}-2`), refused('too-short'));
  });

  it('0000052D: not complex', async () => {
    const one = nextPerson();
    await policy(reset(one.dn, quoted('alllowercase')), /complexity criteria/);
    assert.deepEqual(await directory.reset(await idOf(one), 'alllowercase', one.login), refused('not-complex'));
  });

  it('0000052D: in history; the same as now', async () => {
    const one = nextPerson();
    assert.deepEqual(await directory.reset(await idOf(one), fresh, `${one.login}-1`), { outcome: 'done' });
    await policy(change(one.dn, fresh, one.password), /already used \(in history\)/);
    await policy(change(one.dn, fresh, fresh), /already used \(previous password\)/);
    assert.deepEqual(await directory.change(await idOf(one), fresh, one.password, `${one.login}-2`), refused('in-history'));
    assert.deepEqual(await directory.change(await idOf(one), fresh, fresh, `${one.login}-3`), refused('same-as-current'));
  });

  it('0000052D: too young to change; a reset does not mind', async () => {
    const one = nextPerson();
    assert.deepEqual(await directory.reset(await idOf(one), fresh, `${one.login}-1`), { outcome: 'done' });
    await withPolicy('--min-pwd-age=1', '--min-pwd-age=0', async () => {
      await policy(change(one.dn, fresh, `${fresh}!`), /too young to change/);
      assert.deepEqual(await directory.change(await idOf(one), fresh, `${fresh}!`, `${one.login}-2`), refused('too-young'));
      assert.equal((await directory.rules(await idOf(one))).minAgeDays, 1);
      const found = (await directory.preflight(await idOf(one))).find(({ step }) => step === 'change');
      assert.deepEqual(found, { step: 'change', works: false, reason: 'password.too-young', with: { hours: 24 } });
      assert.deepEqual(await directory.reset(await idOf(one), `${fresh}!`, `${one.login}-3`), { outcome: 'done' });
    });
  });

  it('00000056: the old password is wrong, which counts towards the lockout; 00000775: locked', async () => {
    const one = nextPerson();
    const { code, win32 } = await change(one.dn, 'not the password', fresh);
    assert.deepEqual([code, win32], [19, '00000056']);
    const outcome = await directory.change(await idOf(one), 'not the password', fresh, `${one.login}-1`);
    assert.deepEqual(outcome, { outcome: 'wrong-password' });
    await change(one.dn, 'not the password', fresh);
    const locked = await change(one.dn, one.password, fresh);
    assert.deepEqual([locked.code, locked.win32], [19, '00000775']);
    const later = await directory.change(await idOf(one), one.password, fresh, `${one.login}-2`);
    assert.deepEqual(later, notDone('locked-out'));
  });

  it('50: no right to reset', async () => {
    const dn = `CN=${nextPerson().login}-elsewhere,${domain.outside}`;
    await samba.tool('user', 'create', 'elsewhere', 'Blue Kettle 1 Train', `--userou=OU=Elsewhere`);
    const { code, win32, text } = await reset(`CN=elsewhere,${domain.outside}`, quoted(fresh));
    assert.deepEqual([code, win32], [50, null], dn);
    assert.match(text, /insufficient access rights/);
    const wide = await createActiveDirectory(settingsFor(samba, { userBase: domain.base }));
    const id = (await wide.findByName('elsewhere'))?.id ?? '';
    assert.deepEqual(await wide.reset(id, fresh, 'elsewhere-1'), notDone('not-allowed'));
    const found = (await wide.preflight(id)).find(({ step }) => step === 'reset');
    assert.deepEqual(found, { step: 'reset', works: false, reason: 'rights.missing', with: { right: 'Reset password' } });
    await wide.close();
    assert.equal(await directory.findByName('elsewhere'), null, 'outside of our part of the directory');
  });

  it('50 with 00002098: no right to write another attribute, nor to unlock (SEC-24)', async () => {
    const one = nextPerson();
    const modified = (attribute: string) =>
      problemOf((connection) => connection.modify(one.dn, [{ operation: 'replace', attribute, values: ['x@example.test'] }]));
    const { code, win32 } = await modified('mail');
    assert.deepEqual([code, win32], [50, '00002098']);
  });

  it('32 with 00002030: no such entry', async () => {
    const { code, win32 } = await reset(`CN=nobody,${domain.people}`, quoted(fresh));
    assert.deepEqual([code, win32], [32, '00002030']);
    const nobody = '00000000-0000-4000-8000-000000000000';
    assert.deepEqual(await directory.reset(nobody, fresh, 'nobody'), notDone('gone'));
    await assert.rejects(directory.state(nobody), { code: 'account-gone' });
    assert.equal(await directory.find(nobody), null);
  });

  it('a rename in between changes nothing: accounts go by their ids', async () => {
    const one = nextPerson();
    const id = await idOf(one);
    await (await samba.admin()).modifyDN(one.dn, `CN=renamed,${domain.people}`);
    assert.deepEqual(await directory.reset(id, fresh, one.login), { outcome: 'done' });
  });

  it('53 with 00002035: a password without its quotes', async () => {
    const { code, win32 } = await reset(nextPerson().dn, Buffer.from(fresh, 'utf16le'));
    assert.deepEqual([code, win32], [53, '00002035']);
  });

  it('80 with 00000057: any other time of the last change than 0 and -1', async () => {
    const one = nextPerson();
    const { code, win32 } = await problemOf((connection) =>
      connection.modify(one.dn, [{ operation: 'replace', attribute: 'pwdLastSet', values: ['132000000000000000'] }]),
    );
    assert.deepEqual([code, win32], [80, '00000057']);
  });

  it('12: a critical control the server does not know; so the hints are sent only where it does', async () => {
    class Hints extends Control {
      protected override writeControl(writer: BerWriter): void {
        writer.writeBuffer(Buffer.from([0x30, 0x03, 0x02, 0x01, 0x01]), Ber.OctetString);
      }
    }
    const critical = new Hints('1.2.840.113556.1.4.2239', { critical: true });
    const { code, win32, text } = await problemOf((connection) =>
      connection.modify(
        nextPerson().dn,
        [{ operation: 'replace', attribute: 'unicodePwd', values: [quoted(fresh)] }],
        [critical],
      ),
    );
    assert.deepEqual([code, win32], [12, null], text);
    const answer = await pool.read(async (connection) => ({ ok: true, value: connection.rootDse.texts('supportedControl') }));
    assert.equal(answer.ok && answer.value.includes('1.2.840.113556.1.4.2239'), false);
  });

  it('2: the password exop of other directories', async () => {
    const { code } = await problemOf((connection) => connection.ask((client) => client.exop('1.3.6.1.4.1.4203.1.11.1')));
    assert.equal(code, 2);
  });

  it('a reset alone leaves a lockout: it is cleared in the same write', async () => {
    const one = nextPerson();
    for (let tries = 0; tries < domain.lockoutThreshold; tries++) await pool.bind(one.dn, 'wrong');
    const before = samba.audit().length;
    assert.deepEqual(await directory.reset(await idOf(one), fresh, one.login), { outcome: 'done' });
    assert.equal((await directory.state(await idOf(one))).lockedOut, false);
    const [line, ...more] = samba.audit().slice(before);
    assert.deepEqual([line?.action, line?.statusCode, line?.dn, more.length], ['Reset', 0, one.dn, 0]);
  });
});

describe('Active Directory errors: connections', () => {
  const opened = (options: Partial<ConstructorParameters<typeof Client>[0]>): Client =>
    new Client({ url: samba.url, timeout: 2_000, connectTimeout: 2_000, tlsOptions: { ca: samba.ca }, ...options });
  const failure = async (work: Promise<unknown>, isSent: boolean): Promise<LdapProblem> =>
    work.then(
      () => assert.fail('it worked'),
      (error: unknown) => readProblem(error, isSent),
    );

  it('8: a bind without TLS; we take no such address (SEC-74)', async () => {
    const plain = new Client({ url: samba.url.replace('ldaps:', 'ldap:').replace(':636', ':389') });
    const { code, text } = await failure(plain.bind(domain.service.dn, domain.service.password), false);
    assert.deepEqual([code, text], [8, 'BindSimple: Transport encryption required.']);
    await plain.unbind();
    for (const url of ['ldap://dc1.example.test', 'ldaps://dc1.example.test/o=x', 'dc1.example.test', ''])
      await assert.rejects(createActiveDirectory(settingsFor(samba, { urls: [url] })), { code: 'ldap-settings' });
    await assert.rejects(createActiveDirectory(settingsFor(samba, { urls: [] })), { code: 'ldap-settings' });
  });

  it('1 with 00002020: an operation by nobody', async () => {
    const client = opened({});
    const { code, win32 } = await failure(client.search(domain.base, { scope: 'base' }), true);
    assert.deepEqual([code, win32], [1, '00002020']);
    await client.unbind();
  });

  it('a certificate of another CA', async () => {
    const stranger = await failure(opened({ tlsOptions: {} }).bind('CN=x', 'y'), false);
    assert.deepEqual([stranger.where, stranger.code, stranger.lost], ['before-sending', null, 'certificate']);
    const own = await createActiveDirectory(settingsFor(samba, { ca: null }));
    assert.deepEqual(await own.health(), { ok: false, reason: 'unavailable' });
    await own.close();
  });

  it('nobody there', async () => {
    const { where, lost } = await failure(opened({ url: 'ldaps://127.0.53.254:1' }).bind('CN=x', 'y'), false);
    assert.deepEqual([where, lost], ['before-sending', 'unreachable']);
  });
});
