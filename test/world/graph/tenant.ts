import { randomUUID } from 'node:crypto';

/** A user as the stand-in holds them. The password is kept as it is: nothing here is anybody's. */
export interface User {
  readonly id: string;
  userPrincipalName: string;
  displayName: string;
  givenName: string;
  surname: string;
  mail: string | null;
  proxyAddresses: string[];
  employeeId: string | null;
  accountEnabled: boolean;
  userType: 'Member' | 'Guest' | null;
  externalUserState: string | null;
  onPremisesSyncEnabled: boolean | null;
  onPremisesImmutableId: string | null;
  lastPasswordChangeDateTime: string | null;
  passwordPolicies: string | null;
  preferredLanguage: string | null;
  passwordProfile: { password: null; forceChangePasswordNextSignIn: boolean; forceChangePasswordNextSignInWithMfa: boolean };
  manager: string | null;
  /** Not a property of Graph: what signing in would ask for. */
  password: string;
  sessionsRevokedAt: number | null;
  pass: { value: string; startAt: number; minutes: number; isUsableOnce: boolean } | null;
  registered: readonly string[];
  mobilePhone: string | null;
  businessPhones: string[];
  otherMails: string[];
  phoneMethods: { phoneType: 'mobile' | 'alternateMobile' | 'office'; phoneNumber: string }[];
  emailMethod: string | null;
}

/** A group; members may be users and groups. */
export interface Group {
  readonly id: string;
  displayName: string;
  isAssignableToRole: boolean;
  members: string[];
  owners: string[];
}

/** A role given to somebody: for the tenant (`/`) or a part of it, now or on request. */
export interface RoleAssignment {
  readonly id: string;
  readonly principalId: string;
  readonly roleDefinitionId: string;
  readonly directoryScopeId: string;
  readonly isEligible: boolean;
}

/** A domain. */
export interface Domain {
  readonly id: string;
  authenticationType: 'Managed' | 'Federated';
  isDefault: boolean;
  isRoot: boolean;
  isVerified: boolean;
  passwordValidityPeriodInDays: number | null;
  passwordNotificationWindowInDays: number | null;
}

/** An app registration with what was consented and which directory roles its service principal has. */
export interface App {
  readonly clientId: string;
  readonly servicePrincipal: string;
  secret: string | null;
  /** PEM. */
  certificate: string | null;
  permissions: string[];
}

/** Everything of one tenant. Tests change it as an administrator would. */
export interface Tenant {
  readonly id: string;
  readonly users: Map<string, User>;
  readonly groups: Map<string, Group>;
  readonly assignments: RoleAssignment[];
  readonly domains: Map<string, Domain>;
  readonly apps: Map<string, App>;
  readonly banned: string[];
  hasPremium: boolean;
  allowsAdminReset: boolean;
  passes: { isEnabled: boolean; minimum: number; maximum: number; length: number; once: boolean };
}

/** An empty tenant with one domain. */
export const emptyTenant = (id: string, domain: string): Tenant => ({
  id,
  users: new Map(),
  groups: new Map(),
  assignments: [],
  domains: new Map([[domain, managedDomain(domain)]]),
  apps: new Map(),
  banned: [],
  hasPremium: true,
  allowsAdminReset: true,
  passes: { isEnabled: true, minimum: 60, maximum: 480, length: 8, once: false },
});

/** A domain whose passwords are the cloud's. */
export const managedDomain = (id: string, more: Partial<Domain> = {}): Domain => ({
  id,
  authenticationType: 'Managed',
  isDefault: true,
  isRoot: true,
  isVerified: true,
  passwordValidityPeriodInDays: 90,
  passwordNotificationWindowInDays: 14,
  ...more,
});

/** What a seeded person needs; the rest is usual. */
export type Seed = Partial<Omit<User, 'passwordProfile'>> & { readonly userPrincipalName: string; readonly mustChange?: boolean };

/** Adds a person. */
export const addUser = (tenant: Tenant, { mustChange = false, ...seed }: Seed): User => {
  const [local = ''] = seed.userPrincipalName.split('@');
  const [givenName = '', surname = ''] = local.split('.');
  const user: User = {
    id: randomUUID(),
    displayName: local,
    givenName,
    surname,
    mail: seed.userPrincipalName,
    proxyAddresses: [`SMTP:${seed.userPrincipalName}`],
    employeeId: null,
    accountEnabled: true,
    userType: 'Member',
    externalUserState: null,
    onPremisesSyncEnabled: null,
    onPremisesImmutableId: null,
    lastPasswordChangeDateTime: '2026-01-01T00:00:00Z',
    passwordPolicies: null,
    preferredLanguage: null,
    passwordProfile: { password: null, forceChangePasswordNextSignIn: mustChange, forceChangePasswordNextSignInWithMfa: false },
    manager: null,
    password: 'Blue-Kettle-Morning-1',
    sessionsRevokedAt: null,
    pass: null,
    registered: ['email', 'softwareOneTimePasscode'],
    mobilePhone: null,
    businessPhones: [],
    otherMails: [],
    phoneMethods: [],
    emailMethod: null,
    ...seed,
  };
  tenant.users.set(user.id, user);
  return user;
};

/** Adds a group with its members: ids of users and groups. */
export const addGroup = (tenant: Tenant, displayName: string, members: readonly string[], more: Partial<Group> = {}): Group => {
  const group = { id: randomUUID(), displayName, isAssignableToRole: false, members: [...members], owners: [], ...more };
  tenant.groups.set(group.id, group);
  return group;
};

/** Gives a role. */
export const assignRole = (
  tenant: Tenant,
  principalId: string,
  roleDefinitionId: string,
  more: Partial<RoleAssignment> = {},
): void => {
  tenant.assignments.push({ id: randomUUID(), principalId, roleDefinitionId, directoryScopeId: '/', isEligible: false, ...more });
};

/** The groups somebody or something is in: its own, or all with `isNested`. */
export const groupsWith = (tenant: Tenant, member: string, isNested: boolean): readonly Group[] => {
  const found = new Map<string, Group>();
  const open = [member];
  for (let id = open.pop(); id !== undefined; id = open.pop())
    for (const group of tenant.groups.values())
      if (group.members.includes(id) && !found.has(group.id)) {
        found.set(group.id, group);
        if (isNested) open.push(group.id);
      }
  return [...found.values()];
};

/** The users in a group, nested membership counted. */
export const usersWithin = (tenant: Tenant, group: Group): readonly User[] =>
  [...tenant.users.values()].filter((user) => groupsWith(tenant, user.id, true).includes(group));

/** The roles somebody holds now, tenant-wide, also by a role-assignable group. */
export const rolesOf = (tenant: Tenant, principal: string): readonly string[] => {
  const ids = new Set([principal, ...groupsWith(tenant, principal, true).map(({ id }) => id)]);
  return tenant.assignments
    .filter((one) => ids.has(one.principalId) && !one.isEligible && one.directoryScopeId === '/')
    .map(({ roleDefinitionId }) => roleDefinitionId);
};
