import type { Connection } from '../ldap/connection.ts';
import type { Entry } from '../ldap/entry.ts';
import { both, either, equals } from '../ldap/filters.ts';
import { must } from '../ldap/problem.ts';
import type { OpenLdapSettings } from './parts.ts';
import { entryAt, isUuid } from './person.ts';

type Filter = Parameters<typeof both>[0];

/** A group as the directory has it. `key` is its DN in one spelling. */
export interface Group {
  readonly dn: string;
  readonly key: string;
  readonly name: string;
}

/** Groups by what the configuration calls them, remembered for a minute (SEC-18). */
export interface GroupCache {
  /** By cn, DN or id; null: none, or several. */
  resolve(connection: Connection, name: string): Promise<Group | null>;
}

const freshMs = 60_000;
const groupsPerPage = 500;
const classes = ['groupOfNames', 'groupOfUniqueNames', 'groupOfMembers', 'posixGroup'];
const isGroup = either(...classes.map((one) => equals('objectClass', one)));

/** Two spellings of a DN are one key where they differ in case only; the server tells each entry's DN in one spelling. */
export const keyOf = (dn: string): string => dn.toLowerCase();

const groupOf = (entry: Entry): Group => ({ dn: entry.dn, key: keyOf(entry.dn), name: entry.text('cn') ?? entry.dn });

/** The groups for which a filter holds. */
export const groupsWhere = async (
  connection: Connection,
  { groupBase, baseDn }: OpenLdapSettings,
  filter: Filter,
): Promise<readonly Group[]> => {
  const search = { scope: 'sub', filter: both(isGroup, filter), attributes: ['cn'], pageSize: groupsPerPage } as const;
  return must(await connection.search(groupBase ?? baseDn, search)).map(groupOf);
};

/** A group's own entry with what makes somebody its member, or null. */
export const groupEntry = (connection: Connection, dn: string): Promise<Entry | null> =>
  entryAt(connection, dn, isGroup, ['member', 'uniqueMember', 'memberUid', 'gidNumber', 'objectClass']);

const isSame = (one: string, other: string): boolean =>
  one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase();

const lookUp = async (connection: Connection, settings: OpenLdapSettings, name: string): Promise<Group | null> => {
  if (/^[a-z]+ *=.+,.+=/i.test(name)) {
    const entry = await entryAt(connection, name, isGroup, ['cn']);
    return entry && groupOf(entry);
  }
  const isId = isUuid(name.toLowerCase());
  const found = await groupsWhere(connection, settings, isId ? equals('entryUUID', name.toLowerCase()) : equals('cn', name));
  const [only, ...more] = isId ? found : found.filter((group) => isSame(group.name, name));
  return only && more.length === 0 ? only : null;
};

/** A minute's memory of groups. A name that leads nowhere is said in the log, since rules may rest on it. */
export const createGroupCache = (settings: OpenLdapSettings): GroupCache => {
  const known = new Map<string, { readonly group: Group | null; readonly until: number }>();
  const { now, log } = settings;
  return {
    async resolve(connection, name) {
      const key = name.trim().toLowerCase();
      const kept = known.get(key);
      if (kept && kept.until > now()) return kept.group;
      const group = key === '' ? null : await lookUp(connection, settings, name.trim());
      if (known.size > 1_000) known.clear();
      known.set(key, { group, until: now() + freshMs });
      if (!group) log.warn('a configured group is not in the directory, or its name is not unique', { code: 'group-unknown' });
      return group;
    },
  };
};
