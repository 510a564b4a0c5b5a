import { createHash } from 'node:crypto';
import type { Account } from '../../core/account.ts';
import type { Connection } from '../ldap/connection.ts';
import { either, equals, has } from '../ldap/filters.ts';
import { unknownAmong } from '../ldap/unknown-groups.ts';
import type { AccountPage, Directory } from '../port.ts';
import { accountOf, ask, known } from './finding.ts';
import { groupEntry, groupsWhere, keyOf } from './group-cache.ts';
import { among, groupsOf, wayTo } from './membership.ts';
import type { Parts } from './parts.ts';
import { personAt, personsWhere } from './person.ts';

/** The key of a list that no names can be. */
const everybody = '\n';
const snapshotMs = 60_000;
const loginsPerQuestion = 100;
const personsPerPage = 500;

/** Where an account stands in the list: no name can be read from it. */
const placeOf = (dn: string): string => createHash('sha256').update(keyOf(dn)).digest('hex').slice(0, 32);

/** Members by login or by the number of their primary group (RFC 2307), as DNs. */
const unixMembers = async (
  { settings }: Parts,
  connection: Connection,
  logins: readonly string[],
  gid: string | null,
): Promise<readonly string[]> => {
  const dns: string[] = [];
  for (let at = 0; at < logins.length; at += loginsPerQuestion) {
    const some = either(...logins.slice(at, at + loginsPerQuestion).map((uid) => equals('uid', uid)));
    dns.push(...(await personsWhere(connection, settings, some, { pageSize: personsPerPage })).map(({ dn }) => dn));
  }
  if (gid === null) return dns;
  const primary = await personsWhere(connection, settings, equals('gidNumber', gid), { pageSize: personsPerPage });
  return [...dns, ...primary.map(({ dn }) => dn)];
};

/** The DNs of all members of groups, nested ones counted, groups themselves left out. Members that are groups are told by the list of all groups. */
const memberDns = async (parts: Parts, connection: Connection, open: string[]): Promise<ReadonlyMap<string, string>> => {
  const groups = new Set((await groupsWhere(connection, parts.settings, has('objectClass'))).map(({ key }) => key));
  const seen = new Set<string>();
  const members = new Map<string, string>();
  for (let dn = open.shift(); dn !== undefined; dn = open.shift()) {
    if (seen.has(keyOf(dn))) continue;
    seen.add(keyOf(dn));
    const entry = await groupEntry(connection, dn);
    if (!entry) continue;
    const named = [...entry.texts('member'), ...entry.texts('uniqueMember')];
    open.push(...named.filter((one) => groups.has(keyOf(one))));
    const others = await unixMembers(parts, connection, entry.texts('memberUid'), entry.text('gidNumber'));
    for (const one of [...named.filter((name) => !groups.has(keyOf(name))), ...others]) members.set(placeOf(one), one);
  }
  return members;
};

interface List {
  readonly places: readonly string[];
  readonly dns: ReadonlyMap<string, string>;
  readonly until: number;
}

const everyDn = async ({ settings }: Parts, connection: Connection): Promise<ReadonlyMap<string, string>> => {
  const all = await personsWhere(connection, settings, has('objectClass'), { pageSize: personsPerPage });
  return new Map(all.map(({ dn }) => [placeOf(dn), dn]));
};

const memberDnsOf = async (
  parts: Parts,
  connection: Connection,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const found = await Promise.all(names.map((name) => parts.groups.resolve(connection, name)));
  return memberDns(
    parts,
    connection,
    found.flatMap((group) => group?.dn ?? []),
  );
};

const listOf = async (parts: Parts, connection: Connection, names: readonly string[] | null): Promise<List> => {
  const dns = names === null ? await everyDn(parts, connection) : await memberDnsOf(parts, connection, names);
  return { places: [...dns.keys()].sort(), dns, until: parts.settings.now() + snapshotMs };
};

/** Members that are no accounts of ours, or no more, are left out. */
const accountsAt = async (parts: Parts, connection: Connection, dns: readonly string[]): Promise<readonly Account[]> => {
  const accounts: Account[] = [];
  for (const dn of dns) {
    const person = await personAt(connection, parts.settings, dn);
    if (person) accounts.push(await accountOf(parts, connection, person));
  }
  return accounts;
};

/** The members of groups: the list is made once and kept for a minute, so that its pages fit together. */
const membersOf = (parts: Parts): Directory['members'] => {
  const lists = new Map<string, List>();
  const listFor = async (connection: Connection, names: readonly string[] | null, isFirst: boolean): Promise<List> => {
    const key = names === null ? everybody : names.join('\n');
    const kept = lists.get(key);
    if (!isFirst && kept && kept.until > parts.settings.now()) return kept;
    const list = await listOf(parts, connection, names);
    lists.clear();
    lists.set(key, list);
    return list;
  };
  return (names, after, limit): Promise<AccountPage> =>
    ask(parts, async (connection) => {
      const { places, dns } = await listFor(connection, names, after === null);
      const rest = after === null ? places : places.filter((place) => place > after);
      const shown = rest.slice(0, limit);
      const next = rest.length > limit ? (shown.at(-1) ?? null) : null;
      const accounts = await accountsAt(
        parts,
        connection,
        shown.flatMap((place) => dns.get(place) ?? []),
      );
      return { accounts, next };
    });
};

/** Who is in which group, and how. */
export const groupReadsOf = (parts: Parts): Pick<Directory, 'memberOf' | 'groupPath' | 'members' | 'unknownGroups'> => ({
  memberOf: (account, names) =>
    ask(parts, async (connection) => {
      const person = await known(connection, parts, account);
      if (names.length === 0) return [];
      return among(parts, connection, await groupsOf(connection, parts.settings, person), names);
    }),
  groupPath: (account, name) =>
    ask(parts, async (connection) => {
      const person = await known(connection, parts, account);
      const group = await parts.groups.resolve(connection, name);
      return group ? wayTo(connection, parts.settings, person, group) : [];
    }),
  members: membersOf(parts),
  unknownGroups: (names) => ask(parts, (connection) => unknownAmong(parts.groups, connection, names)),
});
