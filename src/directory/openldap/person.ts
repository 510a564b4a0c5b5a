import type { Connection } from '../ldap/connection.ts';
import type { Entry } from '../ldap/entry.ts';
import { both, either, equals } from '../ldap/filters.ts';
import { LdapOutage, must } from '../ldap/problem.ts';
import type { OpenLdapSettings } from './parts.ts';

type Filter = Parameters<typeof both>[0];

/** One account as the directory shows it to us now. */
export interface Person {
  /** `entryUUID` (RFC 4530): survives renames and moves. */
  readonly id: string;
  readonly dn: string;
  readonly entry: Entry;
}

/** Hashes are in none of them: what was not asked for cannot leak. */
const attributes = [
  ...['objectClass', 'entryUUID', 'entryCSN', 'uid', 'cn', 'sn', 'givenName', 'displayName', 'mail', 'manager', 'gidNumber'],
  ...['pwdChangedTime', 'pwdAccountLockedTime', 'pwdReset', 'pwdPolicySubentry', 'pwdStartTime', 'pwdEndTime'],
  ...['preferredLanguage', 'shadowExpire', 'nsAccountLock', 'loginDisabled'],
];

const standardNames = ['uid', 'mail'];
const standardClasses = ['person', 'posixAccount'];

/** The attributes people are found by; the first is the login. */
export const namesOf = ({ nameAttributes = [] }: OpenLdapSettings): readonly string[] =>
  nameAttributes.length > 0 ? nameAttributes : standardNames;

/** Whether the text is an id of ours. */
export const isUuid = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);

const isPerson = ({ personClasses = standardClasses }: OpenLdapSettings): Filter =>
  either(...personClasses.map((one) => equals('objectClass', one)));

const wantedOf = (settings: OpenLdapSettings): readonly string[] => [
  ...new Set([
    ...attributes,
    ...namesOf(settings),
    settings.personKeyAttribute,
    ...(settings.identityAnchors ?? []).map(({ attribute }) => attribute),
  ]),
];

const personOf = (entry: Entry): Person[] => {
  const id = entry.text('entryUUID')?.toLowerCase() ?? '';
  return isUuid(id) ? [{ id, dn: entry.dn, entry }] : [];
};

type Extent = { readonly limit: number } | { readonly pageSize: number };

/** The accounts for which a filter holds. */
export const personsWhere = async (
  connection: Connection,
  settings: OpenLdapSettings,
  filter: Filter,
  extent: Extent,
): Promise<readonly Person[]> => {
  const search = { scope: 'sub', filter: both(isPerson(settings), filter), attributes: wantedOf(settings), ...extent } as const;
  return must(await connection.search(settings.userBase ?? settings.baseDn, search)).flatMap(personOf);
};

/** The account with this id, or null. Anything that is no id of ours is nobody, unasked. */
export const personById = async (connection: Connection, settings: OpenLdapSettings, id: string): Promise<Person | null> => {
  if (!isUuid(id)) return null;
  const [person, ...more] = await personsWhere(connection, settings, equals('entryUUID', id), { limit: 2 });
  return person && more.length === 0 ? person : null;
};

const isBelow = (dn: string, base: string): boolean => `,${dn.toLowerCase()}`.endsWith(`,${base.toLowerCase()}`);

/** RFC 4511 codes of a base that is no entry: not there, or no name at all. */
const absent: ReadonlySet<number | null> = new Set([32, 34]);

/** The one entry at this DN for which the filter holds, or null. */
export const entryAt = async (
  connection: Connection,
  dn: string,
  filter: Filter,
  wanted: readonly string[],
): Promise<Entry | null> => {
  const found = await connection.search(dn, { filter, attributes: wanted });
  if (found.ok) return found.value[0] ?? null;
  if (absent.has(found.problem.code)) return null;
  throw new LdapOutage(found.problem);
};

/** The account at this DN, or null: none, no account, or outside of our part of the directory. */
export const personAt = async (connection: Connection, settings: OpenLdapSettings, dn: string): Promise<Person | null> => {
  const entry = await entryAt(connection, dn, isPerson(settings), wantedOf(settings));
  return entry && isBelow(entry.dn, settings.userBase ?? settings.baseDn) ? (personOf(entry)[0] ?? null) : null;
};
