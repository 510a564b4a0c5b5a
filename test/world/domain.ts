import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { asAdmin, type Samba, seedOnce } from './samba.ts';

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

const seededPeople = 80;

/** The person of this number, 1 to 80. */
export const domainPerson = (number: number): DomainPerson => {
  const login = `person${String(number).padStart(2, '0')}`;
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

/** A stopped domain with eighty people in it, to be copied. */
export const seededDomain = (): Promise<string> => seedOnce(version, seed);
