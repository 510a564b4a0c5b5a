import { z } from 'zod';
import { filtered, paged, type QueryRules, selected } from './odata.ts';
import { problems } from './problem.ts';
import { type Asked, type Enough, oneOf, type Route } from './route.ts';
import { type Group, groupsWith, rolesOf, type Tenant, usersWithin } from './tenant.ts';
import { byDefault, listOfUsers, userAt } from './users.ts';

const readsGroups = oneOf(
  'GroupMember.Read.All',
  'GroupMember.ReadWrite.All',
  'Group.Read.All',
  'Group.ReadWrite.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
);
const readsMemberships = [...oneOf('User.Read.All', 'User.ReadWrite.All'), ...readsGroups];
const readsRoles = ['RoleManagement.Read.Directory', 'RoleManagement.Read.All', 'Directory.Read.All', 'Directory.ReadWrite.All'];

const holds = (enough: Enough, { caller }: Asked): boolean =>
  (enough ?? []).some((set) => set.every((one) => caller.permissions.includes(one)));

/** An object of a kind the token may not read comes with kind and id alone. */
const groupShown = (group: Group, asked: Asked) => {
  const type = { '@odata.type': '#microsoft.graph.group', id: group.id };
  if (!holds(readsGroups, asked)) return type;
  const isAssignableToRole = group.isAssignableToRole || null;
  return { ...type, displayName: group.displayName, securityEnabled: true, isAssignableToRole };
};

const roleShown = (roleTemplateId: string, asked: Asked) => {
  const type = { '@odata.type': '#microsoft.graph.directoryRole', id: roleTemplateId };
  if (!readsRoles.some((one) => asked.caller.permissions.includes(one))) return type;
  return { ...type, displayName: `role ${roleTemplateId}`, roleTemplateId };
};

const memberships = (asked: Asked, isNested: boolean) => {
  const user = userAt(asked.tenant, asked.at.user ?? '');
  const groups = groupsWith(asked.tenant, user.id, isNested).map((group) => groupShown(group, asked));
  const roles = rolesOf(asked.tenant, user.id).map((role) => roleShown(role, asked));
  return { status: 200, body: paged([...groups, ...roles], asked.url, asked.largestPage) };
};

const groupAt = (tenant: Tenant, id: string): Group => {
  const group = tenant.groups.get(id);
  if (!group) throw problems.notFound(id);
  return group;
};

const directoryObjects: QueryRules = { select: ['id'], filter: [], hasPages: true };
const listOfGroups: QueryRules = {
  select: ['id', 'displayName', 'isAssignableToRole'],
  filter: ['id', 'displayName', 'isAssignableToRole'],
  expand: ['owners($select=id)'],
  hasPages: true,
};

const groups = ({ tenant, query, url, largestPage }: Asked) => {
  const found = filtered(
    [...tenant.groups.values()].map((group) => ({ ...group })),
    query,
    listOfGroups.filter,
  );
  const things = found.map((group) => ({
    ...selected(group, query, ['id', 'displayName']),
    ...(query.has('$expand') ? { owners: group.owners.slice(0, 20).map((id) => ({ id })) } : {}),
  }));
  return { status: 200, body: paged(things, url, largestPage) };
};

const oneGroup = ({ tenant, at, query }: Asked) => ({
  status: 200,
  body: selected({ ...groupAt(tenant, at.group ?? '') }, query, ['id', 'displayName']),
});

const Check = z.strictObject({ groupIds: z.array(z.guid()).min(1) });

const check = ({ tenant, at, body }: Asked) => {
  const { groupIds } = Check.parse(body);
  if (groupIds.length > 20) throw problems.bad('The number of group ids exceeds the limit of 20.');
  const inside = new Set(groupsWith(tenant, userAt(tenant, at.user ?? '').id, true).map(({ id }) => id));
  return { status: 200, body: { value: groupIds.filter((id) => inside.has(id)) } };
};

const members = (asked: Asked) => {
  const { tenant, at, url, largestPage } = asked;
  const things = groupAt(tenant, at.group ?? '').members.map((id) => {
    const group = tenant.groups.get(id);
    return group ? groupShown(group, asked) : { '@odata.type': '#microsoft.graph.user', id };
  });
  return { status: 200, body: paged(things, url, largestPage) };
};

const allUsers = ({ tenant, at, query, url, largestPage }: Asked) => {
  const users = usersWithin(tenant, groupAt(tenant, at.group ?? ''));
  return {
    status: 200,
    body: paged(
      users.map((user) => selected({ ...user }, query, byDefault)),
      url,
      largestPage,
    ),
  };
};

const owners = ({ tenant, at, url, largestPage }: Asked) => ({
  status: 200,
  body: paged(
    groupAt(tenant, at.group ?? '').owners.map((id) => ({ '@odata.type': '#microsoft.graph.user', id })),
    url,
    largestPage,
  ),
});

/** Groups and who is in them (Entra model 12.7). */
export const membershipRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users/{user}/memberOf',
    application: readsMemberships,
    delegated: readsMemberships,
    cost: 2,
    query: directoryObjects,
    handle: (asked) => memberships(asked, false),
  },
  {
    method: 'GET',
    path: '/users/{user}/transitiveMemberOf',
    application: readsMemberships,
    delegated: readsMemberships,
    cost: 2,
    query: directoryObjects,
    handle: (asked) => memberships(asked, true),
  },
  {
    method: 'GET',
    path: '/users/{user}/transitiveMemberOf/microsoft.graph.directoryRole',
    application: readsMemberships,
    delegated: readsMemberships,
    cost: 2,
    query: { ...directoryObjects, isAdvanced: true },
    handle: (asked) => {
      const roles = rolesOf(asked.tenant, userAt(asked.tenant, asked.at.user ?? '').id).map((role) => roleShown(role, asked));
      return { status: 200, body: paged(roles, asked.url, asked.largestPage) };
    },
  },
  {
    method: 'POST',
    path: '/users/{user}/checkMemberGroups',
    application: [['User.Read.All', 'GroupMember.Read.All'], ['Directory.Read.All'], ['Directory.ReadWrite.All']],
    delegated: [['User.Read.All', 'GroupMember.Read.All'], ['Directory.Read.All']],
    cost: 4,
    body: Check,
    handle: check,
  },
  {
    method: 'GET',
    path: '/groups',
    application: readsGroups,
    delegated: readsGroups,
    cost: 1,
    query: listOfGroups,
    handle: groups,
  },
  {
    method: 'GET',
    path: '/groups/{group}',
    application: readsGroups,
    delegated: readsGroups,
    cost: 1,
    query: { select: ['id', 'displayName'], filter: [], hasPages: false },
    handle: oneGroup,
  },
  {
    method: 'GET',
    path: '/groups/{group}/members',
    application: readsGroups,
    delegated: readsGroups,
    cost: 3,
    query: directoryObjects,
    handle: members,
  },
  {
    method: 'GET',
    path: '/groups/{group}/owners',
    application: readsGroups,
    delegated: readsGroups,
    cost: 2,
    query: directoryObjects,
    handle: owners,
  },
  {
    method: 'GET',
    path: '/groups/{group}/transitiveMembers/microsoft.graph.user',
    application: readsGroups,
    delegated: readsGroups,
    cost: 5,
    query: { ...listOfUsers, filter: [], isAdvanced: true },
    handle: allUsers,
  },
];
