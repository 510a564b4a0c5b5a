import { randomBytes } from 'node:crypto';
import { Attribute, Change, Control } from 'ldapts';
import type { Slapd } from './slapd.ts';

type Values = Readonly<Record<string, string | readonly string[]>>;

/** Somebody of a test's own, in a directory that several tests share. */
export interface Townsman {
  readonly id: string;
  readonly dn: string;
  readonly uid: string;
  readonly mail: string;
  readonly password: string;
}

/** People, groups and policies of a slapd, each under a name nobody else has. */
export interface SlapdTown {
  /** The service account of the reference set-up: a member of `password-resetters`, with no other right. */
  readonly serviceDn: string;
  readonly servicePassword: string;
  /** A password set a day ago, unless `pwdChangedTime` says otherwise. */
  person(password: string, attributes?: Values): Promise<Townsman>;
  /** Gives the DN. */
  group(objectClass: string, attributes: Values): Promise<string>;
  /** A policy with these rules besides those of the default one. Gives the DN. */
  policy(rules: Values): Promise<string>;
  /** Writes operational attributes too; an empty list removes. */
  set(dn: string, attributes: Values): Promise<void>;
  read(dn: string, attribute: string): Promise<readonly string[]>;
}

/** Lets the root DN write what only the server writes (Relax Rules). */
const relaxed = () => new Control('1.3.6.1.4.1.4203.666.5.12', { critical: true });
const listOf = (value: string | readonly string[]): string[] => (typeof value === 'string' ? [value] : [...value]);
const changesOf = (attributes: Values): Change[] =>
  Object.entries(attributes).map(
    ([type, value]) => new Change({ operation: 'replace', modification: new Attribute({ type, values: listOf(value) }) }),
  );
const generalized = (ms: number): string => new Date(ms).toISOString().replace(/[-:T]|\.\d+/g, '');

const standardRules: Values = {
  pwdAttribute: 'userPassword',
  pwdCheckQuality: '2',
  pwdMinLength: '8',
  pwdInHistory: '5',
  pwdLockout: 'TRUE',
  pwdMaxFailure: '3',
  pwdMustChange: 'TRUE',
};

/** Peoples a slapd. */
export const peopled = async (slapd: Slapd): Promise<SlapdTown> => {
  const { baseDn, asAdmin } = slapd;
  const own = (stem: string) => `${stem}-${randomBytes(5).toString('hex')}`;
  const set = (dn: string, attributes: Values): Promise<void> =>
    asAdmin((client) => client.modify(dn, changesOf(attributes), [relaxed()]));
  const read = (dn: string, attribute: string): Promise<readonly string[]> =>
    asAdmin(async (client) => {
      const { searchEntries } = await client.search(dn, { scope: 'base', attributes: [attribute] });
      const value = searchEntries[0]?.[attribute] ?? [];
      return [value].flat().map(String);
    });
  const add = (dn: string, attributes: Values): Promise<void> =>
    asAdmin((client) =>
      client.add(dn, Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, listOf(value)]))),
    );
  const serviceName = own('reset');
  const serviceDn = `cn=${serviceName},ou=services,${baseDn}`;
  const servicePassword = `service ${serviceName}`;
  await add(serviceDn, {
    objectClass: ['organizationalRole', 'simpleSecurityObject'],
    cn: serviceName,
    userPassword: servicePassword,
  });
  const joining = new Change({ operation: 'add', modification: new Attribute({ type: 'member', values: [serviceDn] }) });
  await asAdmin((client) => client.modify(`cn=password-resetters,ou=groups,${baseDn}`, [joining]));
  return {
    serviceDn,
    servicePassword,
    set,
    read,
    async person(password, attributes = {}) {
      const uid = own('u');
      const [dn, mail] = [`uid=${uid},ou=people,${baseDn}`, `${uid}@example.test`];
      const { pwdChangedTime = generalized(Date.now() - 86_400_000), ...rest } = attributes;
      const operational = Object.fromEntries(Object.entries(rest).filter(([name]) => /^pwd/.test(name)));
      const ordinary = Object.fromEntries(Object.entries(rest).filter(([name]) => !/^pwd/.test(name)));
      const names = { uid, cn: `Person ${uid}`, sn: 'Person', givenName: 'Any', mail };
      await add(dn, { objectClass: 'inetOrgPerson', ...names, userPassword: password, ...ordinary });
      await set(dn, { pwdChangedTime, ...operational });
      return { id: (await read(dn, 'entryUUID'))[0] ?? '', dn, uid, mail, password };
    },
    async group(objectClass, attributes) {
      const cn = own('g');
      await add(`cn=${cn},ou=groups,${baseDn}`, { objectClass, cn, ...attributes });
      return `cn=${cn},ou=groups,${baseDn}`;
    },
    async policy(rules) {
      const cn = own('policy');
      const dn = `cn=${cn},ou=policies,${baseDn}`;
      await add(dn, { objectClass: ['device', 'pwdPolicy'], cn, ...standardRules, ...rules });
      return dn;
    },
  };
};
