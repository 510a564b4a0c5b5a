import assert from 'node:assert/strict';
import { domain, domainPerson, openDomain } from '../world/domain.ts';
import { asAdmin, type Samba } from '../world/samba.ts';
import { CommandLine } from './cli-world.ts';

describe('the command line on a domain controller', function () {
  this.timeout(120_000);
  let samba: Samba;
  let line: CommandLine;

  before(async () => {
    samba = await openDomain();
  });
  after(() => samba.remove());
  beforeEach(() => {
    line = new CommandLine();
    const { DIRECTORY_FILE: _none, ROLE_APPROVERS: _approvers, ...env } = line.env;
    line.env = {
      ...env,
      DIRECTORY: 'active-directory',
      LDAP_URLS: samba.url,
      LDAP_CA_FILE: `${samba.folder}/ca.pem`,
      LDAP_BIND_DN: domain.service.dn,
      LDAP_BIND_PASSWORD: domain.service.password,
      LDAP_BASE_DN: domain.base,
      LDAP_USER_BASE: domain.people,
      TIER0_GROUPS: 'crown-jewels',
    };
    line.now = Date.now();
  });
  afterEach(() => line.close());

  const asks = async (words: string): Promise<string> => (await line.run(...words.split(' '))).text;
  const bindAs = (dn: string, password: string): void => {
    line.env = { ...line.env, LDAP_BIND_DN: dn, LDAP_BIND_PASSWORD: password };
  };

  it('check: the least rights are enough and no more; each missing one is named, and a mighty account is more than needed (SEC-24)', async () => {
    assert.match(await asks('check'), /^fine +directory: the service account has the rights that are needed and no more: \d+$/m);
    bindAs(domainPerson(1).dn, domainPerson(1).password);
    assert.match(await asks('check'), /^wrong +directory: the service account lacks the right: /m);
    bindAs(samba.adminDn, samba.adminPassword);
    assert.match(await asks('check'), /^extra +directory: the service account has a right that Latchkey does not use: /m);
    await samba.stop();
    const text = await asks('check');
    await samba.start();
    assert.match(text, /^wrong +(directory|DIRECTORY): /m);
    assert.doesNotMatch(text, /\n\s+at |127\./);
  });

  it('doctor: an ordinary person, with the life of the password and the way through nested groups', async () => {
    await line.policy({ scope: { kind: 'selected', groups: ['staff'] } });
    await asAdmin(samba, domain.group('engineering'), [['add', 'member', [domainPerson(2).dn]]]);
    const text = await asks('doctor person002');
    assert.match(text, /works +reset the password\n/);
    assert.match(text, /The account is in scope by engineering → staff\./);
    assert.match(text, /Last changed on .*\n +Expires on .*\n +The organisation: passwords expire after 42 days/);
    assert.match(text, /Reset my password: No Teams or Slack identity is linked/);
  });

  it('doctor: disabled, of a protected group, and locked, each in its own words', async () => {
    await asAdmin(samba, domainPerson(3).dn, [['replace', 'userAccountControl', ['514']]]);
    assert.match(await asks('doctor person003'), /fails +reset the password: The account is disabled\./);
    await asAdmin(samba, 'CN=Domain Admins,CN=Users,DC=example,DC=test', [['add', 'member', [domainPerson(4).dn]]]);
    const admin = await asks('doctor person004');
    assert.match(admin, /fails +reset the password: The account is protected/);
    assert.match(admin, /Tier 0, privileged/);
    const person = domainPerson(5);
    await line.parts(async ({ directory }) => {
      const account = await directory.findByName(person.login);
      for (let tries = 0; tries < domain.lockoutThreshold; tries += 1)
        await directory.checkPassword(account?.id ?? '', 'Not My Password 1');
    });
    assert.match(
      await asks('doctor person005'),
      /Directory lock: locked by the directory since .* It ends by itself on .* \(UTC\)\./,
    );
  });

  it('life: read from the domain; a right that is not there is told as that', async () => {
    assert.match(await asks('life show'), /^Passwords expire after 42 days; people are told 14 days before\./);
    assert.match(await asks('life person person006'), /^person006@example\.test: the password expires on \d{4}-\d\d-\d\d\.$/);
    assert.match(await asks('life person person006 --never-expires on'), /has no right to set it/);
    const last = (await asks('audit tail 1')).split('\n').at(-1) ?? '';
    assert.deepEqual([JSON.parse(last).outcome, JSON.parse(last).reason], ['refused', 'no-rights']);
  });
});
