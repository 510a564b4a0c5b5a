import type { Connection } from '../ldap/connection.ts';
import { both, either, equals } from '../ldap/filters.ts';
import { type Group, groupsWhere } from './group-cache.ts';
import type { OpenLdapSettings, Parts } from './parts.ts';
import type { Person } from './person.ts';

type Filter = Parameters<typeof either>[0];

const dnsPerQuestion = 50;
const mostGroupsWalked = 2_000;

const holds = (dn: string): readonly Filter[] => [equals('member', dn), equals('uniqueMember', dn)];

/**
 * By DN, by login (RFC 2307 `memberUid`), and the primary group by its number. The group's own entry is asked, never `memberOf` of the account: that is a
 * copy, which the overlay does not make for groups that were there before it.
 */
const holdsPerson = ({ dn, entry }: Person): Filter => {
  const gid = entry.text('gidNumber');
  const primary = gid === null ? [] : [both(equals('objectClass', 'posixGroup'), equals('gidNumber', gid))];
  return either(...holds(dn), ...entry.texts('uid').map((uid) => equals('memberUid', uid)), ...primary);
};

const around = (connection: Connection, settings: OpenLdapSettings, inner: readonly Group[]): Promise<readonly Group[]> =>
  groupsWhere(connection, settings, either(...inner.flatMap(({ dn }) => holds(dn))));

/** The keys of all groups an account is in, level by level. A circle of groups ends where it closes. */
export const groupsOf = async (
  connection: Connection,
  settings: OpenLdapSettings,
  person: Person,
): Promise<ReadonlySet<string>> => {
  const seen = new Set<string>();
  const open = [...(await groupsWhere(connection, settings, holdsPerson(person)))];
  while (open.length > 0 && seen.size < mostGroupsWalked) {
    const fresh = open.splice(0, dnsPerQuestion).filter(({ key }) => !seen.has(key));
    for (const { key } of fresh) seen.add(key);
    if (fresh.length > 0) open.push(...(await around(connection, settings, fresh)));
  }
  return seen;
};

/** Breadth first, so that the shortest way wins: the names of the groups from the account's own to the wanted one; empty: it is not in it. */
export const wayTo = async (
  connection: Connection,
  settings: OpenLdapSettings,
  person: Person,
  wanted: Group,
): Promise<readonly string[]> => {
  const seen = new Set<string>();
  const direct = await groupsWhere(connection, settings, holdsPerson(person));
  const open = direct.map((group) => ({ group, way: [group.name] }));
  for (let one = open.shift(); one && seen.size < mostGroupsWalked; one = open.shift()) {
    const { group, way } = one;
    if (group.key === wanted.key) return way;
    if (seen.has(group.key)) continue;
    seen.add(group.key);
    open.push(...(await around(connection, settings, [group])).map((next) => ({ group: next, way: [...way, next.name] })));
  }
  return [];
};

/** Which of `names` lead to a group among `held`. A group nobody finds has no members (SEC-18). */
export const among = async (
  { groups }: Parts,
  connection: Connection,
  held: ReadonlySet<string>,
  names: readonly string[],
): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const name of names) {
    const group = await groups.resolve(connection, name);
    if (group && held.has(group.key)) found.push(name);
  }
  return found;
};
