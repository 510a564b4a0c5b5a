import type { Account } from '../../core/account.ts';
import type { Identity } from '../../core/identity.ts';
import { firstTag } from '../../core/languages.ts';
import { AppError } from '../../core/result.ts';
import type { Connection } from '../ldap/connection.ts';
import { type ContactAttributes, contactAt } from '../ldap/contact.ts';
import { either, equals } from '../ldap/filters.ts';
import { answered, LdapOutage } from '../ldap/problem.ts';
import type { IdentityAnchor } from '../ldap/settings.ts';
import type { Directory } from '../port.ts';
import type { Parts } from './parts.ts';
import { namesOf, type Person, personAt, personById, personsWhere } from './person.ts';
import { standingOf } from './standing.ts';

/** Asks the directory. Throws `AppError('directory-unavailable')` when it cannot be asked. */
export const ask = async <T>({ pool }: Parts, work: (connection: Connection) => Promise<T>): Promise<T> => {
  const answer = await pool.read(async (connection) => answered(await work(connection)));
  if (!answer.ok) throw new LdapOutage(answer.problem);
  return answer.value;
};

/** The account with this id. Throws `AppError('account-gone')` where there is none. */
export const known = async (connection: Connection, { settings }: Parts, account: string): Promise<Person> => {
  const person = await personById(connection, settings, account);
  if (!person) throw new AppError('account-gone', 'no such account in the directory');
  return person;
};

/** The account of the port, tier and all. */
export const accountOf = async (parts: Parts, connection: Connection, person: Person): Promise<Account> => {
  const { id, entry } = person;
  const { tier, untouchable } = await standingOf(parts, connection, person);
  const login = namesOf(parts.settings).flatMap((one) => entry.texts(one))[0] ?? id;
  return {
    id,
    login,
    displayName: entry.text('displayName') ?? entry.text('cn') ?? login,
    givenName: entry.text('givenName') ?? '',
    surname: entry.text('sn') ?? '',
    mail: entry.text('mail'),
    personKey: entry.text(parts.settings.personKeyAttribute),
    preferredLanguage: firstTag(entry.text('preferredLanguage')),
    tier,
    untouchable,
  };
};

const nameKey = (name: string): string => name.trim().normalize('NFC').toLowerCase();
const mostNamesakes = 10;

/** The one of these that really has the value: the directory itself compares without regard to white space. */
const only = (persons: readonly Person[], isMeant: (person: Person) => boolean): Person | null => {
  const [one, ...more] = persons.filter(isMeant);
  return one && more.length === 0 ? one : null;
};

const byName = async ({ settings }: Parts, connection: Connection, name: string): Promise<Person | null> => {
  const key = nameKey(name);
  const names = namesOf(settings);
  if (key === '') return null;
  const filter = either(...names.map((one) => equals(one, key)));
  const found = await personsWhere(connection, settings, filter, { limit: mostNamesakes });
  return only(found, ({ entry }) => names.some((one) => entry.texts(one).some((value) => nameKey(value) === key)));
};

const byIdentity = async ({ settings }: Parts, connection: Connection, identity: Identity): Promise<Person | null> => {
  const isMine = ({ channel, tenant }: IdentityAnchor): boolean => channel === identity.channel && tenant === identity.tenant;
  const anchor = settings.identityAnchors?.find(isMine);
  if (!anchor || identity.person === '') return null;
  const value = `${anchor.prefix ?? ''}${identity.person}`;
  const found = await personsWhere(connection, settings, equals(anchor.attribute, value), { limit: mostNamesakes });
  return only(found, ({ entry }) => entry.text(anchor.attribute) === value);
};

const identitiesIn = ({ settings }: Parts, { entry }: Person): Identity[] =>
  (settings.identityAnchors ?? []).flatMap(({ channel, tenant, attribute, prefix = '' }) => {
    const value = entry.text(attribute);
    return value?.startsWith(prefix) && value !== prefix ? [{ channel, tenant, person: value.slice(prefix.length) }] : [];
  });

const managerOf = async ({ settings }: Parts, connection: Connection, { entry }: Person): Promise<Person | null> => {
  const dn = entry.text('manager');
  return dn === null ? null : personAt(connection, settings, dn);
};

/** RFC 4524 and 4519. There is no attribute for a private mailbox: further values of `mail` are as a rule other names of the same one. */
const contact: ContactAttributes = [
  ['mobile', 'mobile'],
  ['office', 'telephoneNumber'],
];

type Finding = Pick<Directory, 'findByIdentity' | 'findByName' | 'find' | 'identitiesOf' | 'managerOf' | 'contactOf'>;

/** Finding accounts by what names them. */
export const findingOf = (parts: Parts): Finding => {
  const finding = (find: (connection: Connection) => Promise<Person | null>): Promise<Account | null> =>
    ask(parts, async (connection) => {
      const person = await find(connection);
      return person && accountOf(parts, connection, person);
    });
  return {
    find: (account) => finding((connection) => personById(connection, parts.settings, account)),
    findByName: (name) => finding((connection) => byName(parts, connection, name)),
    findByIdentity: (identity) => finding((connection) => byIdentity(parts, connection, identity)),
    identitiesOf: (account) => ask(parts, async (connection) => identitiesIn(parts, await known(connection, parts, account))),
    managerOf: (account) => finding(async (connection) => managerOf(parts, connection, await known(connection, parts, account))),
    contactOf: (account) =>
      ask(parts, async (connection) => contactAt(connection, (await known(connection, parts, account)).dn, contact)),
  };
};
