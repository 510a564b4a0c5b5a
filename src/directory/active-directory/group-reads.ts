import type { Account } from '../../core/account.ts';
import type { Connection } from '../ldap/connection.ts';
import { either, equals, has, matching } from '../ldap/filters.ts';
import { must } from '../ldap/problem.ts';
import { unknownAmong } from '../ldap/unknown-groups.ts';
import type { AccountPage, Directory } from '../port.ts';
import { accountOf, ask, known } from './finding.ts';
import { type Group, groupAt } from './group-cache.ts';
import { guidDn } from './guid.ts';
import { groupsAmong, inChain } from './membership.ts';
import type { Parts } from './parts.ts';
import { ridOf } from './sid.ts';
import { idsWhere, type User, userById } from './user.ts';

const mostGroupsWalked = 500;
const snapshotMs = 60_000;
const membersPerQuestion = 500;
/** The key of a list that no names can be. */
const everybody = '\n';

const groupsOf = async (connection: Connection, dn: string): Promise<readonly string[]> =>
  must(await connection.search(dn, { attributes: ['memberOf'] }))[0]?.texts('memberOf') ?? [];

/** The group every account is in by number and not by name. */
const primaryGroup = async (connection: Connection, { entry, sid }: User): Promise<readonly string[]> => {
  const rid = entry.text('primaryGroupID');
  const group = rid && sid ? await groupAt(connection, `<SID=${sid.replace(/\d+$/, rid)}>`) : null;
  return group ? [group.dn] : [];
};

/** Breadth first, so that the shortest way wins. A circle of groups ends where it closes. */
const walk = async (connection: Connection, user: User, wanted: Group): Promise<readonly string[]> => {
  const seen = new Set<string>();
  const direct = [...(await groupsOf(connection, guidDn(user.id))), ...(await primaryGroup(connection, user))];
  const open = direct.map((dn) => ({ dn, way: [] as readonly string[] }));
  for (let one = open.shift(); one && seen.size < mostGroupsWalked; one = open.shift()) {
    if (seen.has(one.dn)) continue;
    seen.add(one.dn);
    const group = await groupAt(connection, one.dn);
    if (!group) continue;
    const way = [...one.way, group.name];
    if (group.id === wanted.id) return way;
    open.push(...(await groupsOf(connection, one.dn)).map((dn) => ({ dn, way })));
  }
  return [];
};

/** Members by link, nested, and those who have the group as their primary one. */
const isMember = ({ dn, sid }: Group) => {
  const rid = ridOf(sid ?? '');
  const linked = matching('memberOf', inChain, dn);
  return rid === null ? linked : either(linked, equals('primaryGroupID', String(rid)));
};

const extent = { pageSize: membersPerQuestion };

const memberIds = async (parts: Parts, connection: Connection, names: readonly string[] | null): Promise<readonly string[]> => {
  const ids = new Set<string>(names === null ? await idsWhere(connection, parts.settings, has('objectClass'), extent) : []);
  for (const name of names ?? []) {
    const group = await parts.groups.resolve(connection, name);
    if (!group) continue;
    for (const id of await idsWhere(connection, parts.settings, isMember(group), extent)) ids.add(id);
  }
  return [...ids].sort();
};

/** Accounts that vanished since the list was made are left out. */
const accountsOf = async (parts: Parts, connection: Connection, ids: readonly string[]): Promise<readonly Account[]> => {
  const accounts: Account[] = [];
  for (const id of ids) {
    const user = await userById(connection, parts.settings, id);
    if (user) accounts.push(await accountOf(parts, connection, user));
  }
  return accounts;
};

/** The members of groups in the order of their ids: the list is made once and kept for a minute, so that its pages fit together. */
const membersOf = (parts: Parts): Directory['members'] => {
  const lists = new Map<string, { readonly ids: readonly string[]; readonly until: number }>();
  const listFor = async (
    connection: Connection,
    names: readonly string[] | null,
    isFirst: boolean,
  ): Promise<readonly string[]> => {
    const key = names === null ? everybody : names.join('\n');
    const kept = lists.get(key);
    if (!isFirst && kept && kept.until > parts.settings.now()) return kept.ids;
    const ids = await memberIds(parts, connection, names);
    lists.clear();
    lists.set(key, { ids, until: parts.settings.now() + snapshotMs });
    return ids;
  };
  return (names, after, limit): Promise<AccountPage> =>
    ask(parts, async (connection) => {
      const ids = await listFor(connection, names, after === null);
      const rest = after === null ? ids : ids.filter((id) => id > after);
      const shown = rest.slice(0, limit);
      const next = rest.length > limit ? (shown.at(-1) ?? null) : null;
      return { accounts: await accountsOf(parts, connection, shown), next };
    });
};

/** Who is in which group, and how. */
export const groupReadsOf = (parts: Parts): Pick<Directory, 'memberOf' | 'groupPath' | 'members' | 'unknownGroups'> => ({
  memberOf: (account, names) =>
    ask(parts, async (connection) => groupsAmong(parts, connection, await known(connection, parts, account), names)),
  groupPath: (account, name) =>
    ask(parts, async (connection) => {
      const user = await known(connection, parts, account);
      const group = await parts.groups.resolve(connection, name);
      return group ? walk(connection, user, group) : [];
    }),
  members: membersOf(parts),
  unknownGroups: (names) => ask(parts, (connection) => unknownAmong(parts.groups, connection, names)),
});
