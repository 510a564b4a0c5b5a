import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ActiveDirectorySettings } from '../../src/directory/active-directory.ts';
import { asAdmin, type Samba, seedOnce, startSamba } from './samba.ts';

/** One seeded person: an ordinary account under OU=People whose password is three days old. */
export interface DomainPerson {
  readonly login: string;
  readonly dn: string;
  readonly upn: string;
  readonly mail: string;
  readonly password: string;
  readonly slackUser: string;
}

const base = 'DC=example,DC=test';
const people = `OU=People,${base}`;
const groups = `OU=Groups,${base}`;

/** Where things are in the seeded domain. `service` holds the delegated rights, and no more. */
export const domain = {
  base,
  people,
  groups,
  outside: `OU=Elsewhere,${base}`,
  service: { dn: `CN=svc-reset,CN=Users,${base}`, login: 'svc-reset', password: 'Service-Account.1' },
  group: (name: string): string => `CN=${name},${groups}`,
  lockoutThreshold: 3,
  slackTeam: 'T0FERNHILL',
} as const;

const seededPeople = 160;

/** The person of this number, 1 to 160. */
export const domainPerson = (number: number): DomainPerson => {
  const login = `person${String(number).padStart(3, '0')}`;
  return {
    login,
    dn: `CN=${login},${people}`,
    upn: `${login}@example.test`,
    mail: `${login}@mail.example.test`,
    password: `Blue Kettle ${number} Train`,
    slackUser: `U0${login.toUpperCase()}`,
  };
};

const everybody = Array.from({ length: seededPeople }, (_, at) => domainPerson(at + 1));

const unicodePwd = (password: string): Buffer => Buffer.from(`"${password}"`, 'utf16le');

/** Adds an account with a password, enabled. */
export const addAccount = async (
  samba: Samba,
  dn: string,
  password: string,
  more: Readonly<Record<string, string | string[]>> = {},
): Promise<void> => {
  const login = /^CN=([^,]+)/.exec(dn)?.[1] ?? '';
  const client = await samba.admin();
  const attributes = { objectClass: ['user'], sAMAccountName: login, userAccountControl: '512', ...more };
  await client.add(dn, { ...attributes, unicodePwd: [unicodePwd(password)] } as unknown as Record<string, string[]>);
};

const addPerson = (samba: Samba, one: DomainPerson, number: number): Promise<void> =>
  addAccount(samba, one.dn, one.password, {
    userPrincipalName: one.upn,
    mail: one.mail,
    displayName: `Person ${number}`,
    givenName: 'Person',
    sn: `Number ${number}`,
    employeeID: `E${number}`,
    employeeNumber: one.slackUser,
  });

const memberships: Readonly<Record<string, readonly string[]>> = {
  engineering: [],
  staff: ['engineering'],
  sales: [],
  'helpdesk-inner': [],
  helpdesk: ['helpdesk-inner'],
  approvers: [],
  'latchkey-admins': [],
  'crown-jewels': [],
  'never-write': [],
  services: [],
  'shared-mailboxes': [],
};

const seed = async (samba: Samba): Promise<void> => {
  await samba.tool(
    'domain',
    'passwordsettings',
    'set',
    '--min-pwd-age=0',
    `--account-lockout-threshold=${domain.lockoutThreshold}`,
  );
  const client = await samba.admin();
  for (const ou of [people, groups, domain.outside]) await client.add(ou, { objectClass: 'organizationalUnit' });
  await addAccount(samba, domain.service.dn, domain.service.password);
  await samba.delegate(people, domain.service.login);
  for (const [at, one] of everybody.entries()) await addPerson(samba, one, at + 1);
  for (const name of Object.keys(memberships))
    await client.add(domain.group(name), { objectClass: 'group', sAMAccountName: name });
  for (const [name, inner] of Object.entries(memberships))
    if (inner.length > 0) await asAdmin(samba, domain.group(name), [['add', 'member', inner.map(domain.group)]]);
  const dns = everybody.map(({ dn }) => dn);
  await samba.agePasswords(dns, 3);
};

const own = ['./domain.ts', './samba.ts', './samba-dc.sh'].map((name) =>
  readFileSync(fileURLToPath(new URL(name, import.meta.url))),
);
const version = createHash('sha256').update(Buffer.concat(own)).digest('hex').slice(0, 10);

/** A stopped domain with 160 people in it, to be copied. */
export const seededDomain = (): Promise<string> => seedOnce(version, seed);

let used = 0;

/** A running copy of that domain, in which nobody has been used up yet. */
export const openDomain = async (): Promise<Samba> => {
  used = 0;
  return startSamba(await seededDomain());
};

/** A person nobody has had before in the domain that was opened last. */
export const nextPerson = (): DomainPerson => {
  used += 1;
  if (used >= seededPeople) throw new RangeError('the seeded domain has no more people');
  return domainPerson(used);
};

const silent = { info: () => undefined, warn: () => undefined };

/** The settings of a product that stands on this domain with least rights. */
export const settingsFor = (
  samba: Pick<Samba, 'url' | 'ca' | 'baseDn'>,
  more: Partial<ActiveDirectorySettings> = {},
): ActiveDirectorySettings => ({
  urls: [samba.url],
  ca: samba.ca,
  bindDn: domain.service.dn,
  bindPassword: () => domain.service.password,
  baseDn: domain.base,
  userBase: domain.people,
  roles: { tier0: ['crown-jewels'], admins: ['latchkey-admins'], agents: ['helpdesk'], approvers: ['approvers'] },
  protectedGroups: ['never-write'],
  breakGlass: [],
  serviceGroups: ['services'],
  sharedGroups: ['shared-mailboxes'],
  personKeyAttribute: 'employeeID',
  identityAnchors: [{ channel: 'slack', tenant: domain.slackTeam, attribute: 'employeeNumber' }],
  now: Date.now,
  log: silent,
  ...more,
});
