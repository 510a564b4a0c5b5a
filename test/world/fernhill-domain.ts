import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { guidOf } from '../../src/directory/active-directory/guid.ts';
import type { readPeople } from '../../src/directory/people.ts';
import { addAccount } from './domain.ts';
import { asAdmin, type Samba, seedOnce, startSamba } from './samba.ts';

type People = Awaited<ReturnType<typeof readPeople>>;
type Someone = People['people'][number];

/** Somebody of a people file in the domain: the account's id there, its name, and the password it began with. */
export interface DomainAccount {
  readonly id: string;
  readonly dn: string;
  readonly upn: string;
  readonly password: string;
}

/** A domain controller with everybody of a people file in it, and what the product is told of it. */
export interface FernhillDomain {
  readonly samba: Samba;
  /** The variables that make the product work on it, with least rights. */
  readonly env: Readonly<Record<string, string>>;
  /** Accounts by the ids of the people file. */
  readonly accounts: ReadonlyMap<string, DomainAccount>;
}

const serviceLogin = 'svc-latchkey';
const firstAgeDays = 3;
const disabled = '514';

/** The first password of a people file as a domain with complexity takes it: with a capital letter and a digit. */
const complexPassword = (password: string): string => `${password.charAt(0).toUpperCase()}${password.slice(1)} 7`;

const peopleIn = ({ baseDn }: Samba): string => `OU=People,${baseDn}`;
const groupIn = ({ baseDn }: Samba, name: string): string => `CN=${name},OU=Groups,${baseDn}`;
const dnIn = (samba: Samba, { givenName, surname }: Someone): string => `CN=${givenName} ${surname},${peopleIn(samba)}`;

/** A length of time as the domain keeps it: in 100 ns, below zero. */
const interval = (minutes: number): string => String(-minutes * 60 * 10_000_000);
const dayMinutes = 24 * 60;

/** The rules of the people file; besides, the domain's usual ones: three kinds of characters, a day between two changes, 42 days of life. */
const setRules = (samba: Samba, { minLength, history, lockoutThreshold, lockoutMinutes }: People['passwords']): Promise<void> => {
  const rules = {
    minPwdLength: String(minLength),
    pwdHistoryLength: String(history),
    lockoutThreshold: String(lockoutThreshold),
    lockoutDuration: interval(lockoutMinutes),
    lockOutObservationWindow: interval(lockoutMinutes),
    minPwdAge: interval(dayMinutes),
    maxPwdAge: interval(42 * dayMinutes),
  };
  const changes = Object.entries(rules).map(([name, value]) => ['replace', name, [value]] as const);
  return asAdmin(samba, samba.baseDn, changes);
};

const addPerson = (samba: Samba, one: Someone): Promise<void> =>
  addAccount(samba, dnIn(samba, one), complexPassword(one.initialPassword ?? ''), {
    sAMAccountName: one.login,
    userPrincipalName: one.upn,
    displayName: `${one.givenName} ${one.surname}`,
    givenName: one.givenName,
    sn: one.surname,
    ...(one.mail === null ? {} : { mail: one.mail }),
    ...(one.employeeId === null ? {} : { employeeID: one.employeeId }),
    ...(one.disabled ? { userAccountControl: disabled } : {}),
  });

const addGroups = async (samba: Samba, { groups, people }: People): Promise<void> => {
  const client = await samba.admin();
  for (const { name } of groups) await client.add(groupIn(samba, name), { objectClass: 'group', sAMAccountName: name });
  for (const { name } of groups) {
    const inner = groups.filter(({ memberOf }) => memberOf.includes(name)).map((one) => groupIn(samba, one.name));
    const members = [...inner, ...people.filter((one) => one.groups.includes(name)).map((one) => dnIn(samba, one))];
    if (members.length > 0) await asAdmin(samba, groupIn(samba, name), [['add', 'member', members]]);
  }
};

const accountOf = async (samba: Samba, one: Someone): Promise<DomainAccount> => {
  const dn = dnIn(samba, one);
  const client = await samba.admin();
  const { searchEntries } = await client.search(dn, {
    scope: 'base',
    attributes: ['objectGUID'],
    explicitBufferAttributes: ['objectGUID'],
  });
  const id = guidOf(searchEntries[0]?.objectGUID as Buffer) ?? '';
  return { id, dn, upn: one.upn, password: complexPassword(one.initialPassword ?? '') };
};

const seed = async (samba: Samba, file: People, servicePassword: string): Promise<void> => {
  const client = await samba.admin();
  for (const name of ['People', 'Groups', 'Services'])
    await client.add(`OU=${name},${samba.baseDn}`, { objectClass: 'organizationalUnit' });
  await addAccount(samba, `CN=${serviceLogin},OU=Services,${samba.baseDn}`, servicePassword);
  for (const one of file.people) await addPerson(samba, one);
  await addGroups(samba, file);
  await samba.delegate(peopleIn(samba), serviceLogin);
  await setRules(samba, file.passwords);
  const dns = file.people.map((one) => dnIn(samba, one));
  await samba.agePasswords(dns, firstAgeDays);
  for (const one of file.people) {
    const manager = file.people.find(({ login }) => login === one.manager);
    if (manager) await asAdmin(samba, dnIn(samba, one), [['replace', 'manager', [dnIn(samba, manager)]]]);
    if (one.mustChange) await asAdmin(samba, dnIn(samba, one), [['replace', 'pwdLastSet', ['0']]]);
  }
};

const envOf = (samba: Samba, servicePassword: string) => ({
  DIRECTORY: 'active-directory',
  LDAP_URLS: samba.url,
  LDAP_CA_FILE: join(samba.folder, 'ca.pem'),
  LDAP_BIND_DN: `CN=${serviceLogin},OU=Services,${samba.baseDn}`,
  LDAP_BIND_PASSWORD: servicePassword,
  LDAP_BASE_DN: samba.baseDn,
  LDAP_USER_BASE: peopleIn(samba),
});

const settings = { SAMBA_DC_REALM: 'FERNHILL.EXAMPLE' };

const opened = async (samba: Samba, file: People, servicePassword: string): Promise<FernhillDomain> => {
  const accounts = new Map<string, DomainAccount>();
  for (const one of file.people) accounts.set(one.id, await accountOf(samba, one));
  return { samba, env: envOf(samba, servicePassword), accounts };
};

/** Starts a domain controller for these people. Rejects with one line that says what is missing: root, or Debian's packages. */
export const startFernhill = async (file: People): Promise<FernhillDomain> => {
  const samba = await startSamba(undefined, settings);
  const servicePassword = `Sv.${randomBytes(18).toString('hex')}`;
  await seed(samba, file, servicePassword);
  return opened(samba, file, servicePassword);
};

const own = ['./fernhill-domain.ts', './samba-dc.sh'].map((name) => readFileSync(new URL(name, import.meta.url)));

/** The same for tests: a copy of a domain that is made once on this machine for the same people. */
export const copyFernhill = async (file: People): Promise<FernhillDomain> => {
  const servicePassword = 'Service-Account.1';
  const version = createHash('sha256').update(Buffer.concat(own)).update(JSON.stringify(file)).digest('hex').slice(0, 10);
  const seeded = await seedOnce(`fernhill-${version}`, (samba) => seed(samba, file, servicePassword), settings);
  return opened(await startSamba(seeded), file, servicePassword);
};
