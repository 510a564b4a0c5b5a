import { z } from 'zod';
import { filtered, paged, type QueryRules, selected } from './odata.ts';
import { passwordRoute, setPassword } from './passwords.ts';
import { problems } from './problem.ts';
import { type Asked, oneOf, type Route } from './route.ts';
import type { Tenant, User } from './tenant.ts';

const properties = [
  'id',
  'userPrincipalName',
  'displayName',
  'givenName',
  'surname',
  'mail',
  'preferredLanguage',
  'proxyAddresses',
  'employeeId',
  'accountEnabled',
  'userType',
  'externalUserState',
  'onPremisesSyncEnabled',
  'onPremisesImmutableId',
  'lastPasswordChangeDateTime',
  'passwordPolicies',
  'passwordProfile',
  'mobilePhone',
  'businessPhones',
  'otherMails',
];

/** Without `$select` only these come. */
export const byDefault = ['id', 'userPrincipalName', 'displayName', 'givenName', 'surname', 'mail'];

const thing: QueryRules = { select: properties, filter: [], hasPages: false };

/** How lists of users may be asked for. */
export const listOfUsers: QueryRules = {
  select: properties,
  filter: ['id', 'userPrincipalName', 'mail', 'displayName', 'proxyAddresses', 'employeeId'],
  hasPages: true,
};

/** A user by id or login, as in a path. */
export const userAt = (tenant: Tenant, key: string): User => {
  const found = [...tenant.users.values()].find(({ id, userPrincipalName }) =>
    [id, userPrincipalName].some((one) => one.toLowerCase() === key.toLowerCase()),
  );
  if (!found) throw problems.notFound(key);
  return found;
};

/** A user with what was selected. */
export const shown = (user: User, query: URLSearchParams) => selected({ ...user }, query, byDefault);

const readsUsers = oneOf('User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All');

const Patch = z.strictObject({
  passwordProfile: z
    .strictObject({
      password: z.string().optional(),
      forceChangePasswordNextSignIn: z.boolean().optional(),
      forceChangePasswordNextSignInWithMfa: z.boolean().optional(),
    })
    .optional(),
  passwordPolicies: z.string().optional(),
});

const allowedPolicies = ['None', 'DisablePasswordExpiration', 'DisableStrongPassword'];

const patch = (asked: Asked) => {
  const user = userAt(asked.tenant, asked.at.user ?? '');
  const { passwordProfile, passwordPolicies } = Patch.parse(asked.body);
  if (passwordPolicies !== undefined) {
    if (!passwordPolicies.split(',').every((one) => allowedPolicies.includes(one.trim()))) throw problems.bad('Invalid value.');
    user.passwordPolicies = passwordPolicies;
  }
  if (passwordProfile) setPassword(asked, user, passwordProfile);
  return { status: 204 };
};

const revoke = ({ tenant, at, now }: Asked) => {
  userAt(tenant, at.user ?? '').sessionsRevokedAt = now;
  return { status: 200, body: { value: true } };
};

/** People: read, found, their manager, their password, their sessions (Entra model 12.1). */
export const userRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/users',
    application: readsUsers,
    delegated: readsUsers,
    cost: 2,
    query: listOfUsers,
    handle: ({ tenant, query, url, largestPage }) => {
      const people = filtered(
        [...tenant.users.values()].map((user) => ({ ...user })),
        query,
        listOfUsers.filter,
      );
      return {
        status: 200,
        body: paged(
          people.map((user) => shown(user, query)),
          url,
          largestPage,
        ),
      };
    },
  },
  {
    method: 'GET',
    path: '/users/{user}',
    application: readsUsers,
    delegated: readsUsers,
    cost: 2,
    query: thing,
    handle: ({ tenant, at, query }) => ({ status: 200, body: shown(userAt(tenant, at.user ?? ''), query) }),
  },
  {
    method: 'GET',
    path: '/users/{user}/manager',
    application: readsUsers,
    delegated: readsUsers,
    cost: 1,
    query: thing,
    handle: ({ tenant, at, query }) => {
      const { manager } = userAt(tenant, at.user ?? '');
      if (manager === null) throw problems.notFound('manager');
      return { status: 200, body: { '@odata.type': '#microsoft.graph.user', ...shown(userAt(tenant, manager), query) } };
    },
  },
  {
    method: 'PATCH',
    path: '/users/{user}',
    application: oneOf('User.ReadWrite.All', 'Directory.ReadWrite.All', 'User-PasswordProfile.ReadWrite.All'),
    delegated: oneOf('User.ReadWrite.All', 'Directory.AccessAsUser.All', 'User-PasswordProfile.ReadWrite.All'),
    cost: 1,
    body: Patch,
    bodyPermissions: {
      passwordProfile: {
        application: oneOf('User-PasswordProfile.ReadWrite.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All'),
        delegated: oneOf('User-PasswordProfile.ReadWrite.All', 'Directory.AccessAsUser.All'),
      },
      passwordPolicies: {
        application: oneOf('User.ReadWrite.All', 'Directory.ReadWrite.All'),
        delegated: oneOf('User.ReadWrite.All', 'Directory.ReadWrite.All'),
      },
    },
    handle: patch,
  },
  {
    method: 'POST',
    path: '/users/{user}/revokeSignInSessions',
    application: oneOf('User.RevokeSessions.All', 'Directory.ReadWrite.All', 'User.ReadWrite.All'),
    delegated: oneOf('User.RevokeSessions.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All'),
    cost: 1,
    body: z.strictObject({}),
    handle: revoke,
  },
  passwordRoute,
];
