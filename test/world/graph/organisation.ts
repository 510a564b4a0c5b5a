import { z } from 'zod';
import { filtered, paged, type QueryRules, selected } from './odata.ts';
import { problems } from './problem.ts';
import { type Asked, type Enough, oneOf, type Route } from './route.ts';
import { rolesOf } from './tenant.ts';

const readsRoles = oneOf(
  'RoleManagement.Read.Directory',
  'RoleManagement.Read.All',
  'Directory.Read.All',
  'RoleManagement.ReadWrite.Directory',
  'Directory.ReadWrite.All',
);
const readsEligibility = oneOf(
  'RoleEligibilitySchedule.Read.Directory',
  'RoleManagement.Read.All',
  'RoleManagement.Read.Directory',
  'RoleManagement.ReadWrite.Directory',
);
const assignmentsRules: QueryRules = { select: null, filter: ['principalId', 'roleDefinitionId'], hasPages: false };

const assignments =
  (isEligible: boolean) =>
  ({ tenant, query, url, largestPage }: Asked) => {
    if (isEligible && !tenant.hasPremium) throw problems.noLicence();
    const all = tenant.assignments.filter((one) => one.isEligible === isEligible).map(({ isEligible: _, ...one }) => one);
    return { status: 200, body: paged(filtered(all, query, assignmentsRules.filter), url, largestPage) };
  };

const readsDomains: Enough = oneOf('Domain.Read.All', 'Domain.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All');

const PatchDomain = z.strictObject({
  passwordValidityPeriodInDays: z.number().int().optional(),
  passwordNotificationWindowInDays: z.number().int().optional(),
});
const never = 2_147_483_647;

const patchDomain = ({ tenant, at, body }: Asked) => {
  const domain = tenant.domains.get(at.domain ?? '');
  if (!domain) throw problems.notFound(at.domain ?? '');
  const { passwordValidityPeriodInDays: days, passwordNotificationWindowInDays: notice } = PatchDomain.parse(body);
  if (!domain.isVerified || !domain.isRoot || domain.authenticationType !== 'Managed')
    throw problems.bad('The domain cannot be changed.');
  if (days !== undefined && days !== never && (days < 14 || days > 730)) throw problems.bad('Invalid password validity period.');
  if (notice !== undefined && (notice < 1 || notice > 30)) throw problems.bad('Invalid notification window.');
  domain.passwordValidityPeriodInDays = days ?? domain.passwordValidityPeriodInDays;
  domain.passwordNotificationWindowInDays = notice ?? domain.passwordNotificationWindowInDays;
  return { status: 204 };
};

const details = ({ tenant, query, url, largestPage }: Asked) => {
  if (!tenant.hasPremium) throw problems.noLicence();
  const rows = [...tenant.users.values()].map((user) => ({
    id: user.id,
    userPrincipalName: user.userPrincipalName,
    userDisplayName: user.displayName,
    userType: user.userType === 'Guest' ? 'guest' : 'member',
    isAdmin: rolesOf(tenant, user.id).length > 0,
    isMfaCapable: true,
    isMfaRegistered: user.registered.length > 0,
    isPasswordlessCapable: false,
    isSsprCapable: user.registered.length > 1,
    isSsprEnabled: true,
    isSsprRegistered: user.registered.length > 1,
    isSystemPreferredAuthenticationMethodEnabled: true,
    systemPreferredAuthenticationMethods: [],
    userPreferredMethodForSecondaryAuthentication: 'none',
    methodsRegistered: user.registered,
    lastUpdatedDateTime: '2026-01-02T00:00:00Z',
  }));
  return { status: 200, body: paged(filtered(rows, query, ['id', 'userPrincipalName']), url, largestPage) };
};

/** Roles, domains, policies, reports (Entra model 12.4, 12.5, 12.7). */
export const organisationRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/roleManagement/directory/roleAssignments',
    application: readsRoles,
    delegated: readsRoles,
    cost: 1,
    query: assignmentsRules,
    handle: assignments(false),
  },
  {
    method: 'GET',
    path: '/roleManagement/directory/roleEligibilityScheduleInstances',
    application: readsEligibility,
    delegated: readsEligibility,
    cost: 1,
    query: assignmentsRules,
    handle: assignments(true),
  },
  {
    method: 'GET',
    path: '/domains',
    application: readsDomains,
    delegated: readsDomains,
    cost: 1,
    handle: ({ tenant, url, largestPage }) => ({
      status: 200,
      body: paged(
        [...tenant.domains.values()].map((one) => ({ ...one })),
        url,
        largestPage,
      ),
    }),
  },
  {
    method: 'PATCH',
    path: '/domains/{domain}',
    application: oneOf('Domain.ReadWrite.All'),
    delegated: oneOf('Domain.ReadWrite.All', 'Directory.AccessAsUser.All'),
    cost: 1,
    body: PatchDomain,
    handle: patchDomain,
  },
  {
    method: 'GET',
    path: '/policies/authorizationPolicy',
    application: oneOf('Policy.Read.All', 'Policy.ReadWrite.Authorization'),
    delegated: oneOf('Policy.Read.All', 'Policy.ReadWrite.Authorization'),
    cost: 1,
    query: { select: ['id', 'allowedToUseSSPR'], filter: [], hasPages: false },
    handle: ({ tenant, query }) => ({
      status: 200,
      body: selected({ id: 'authorizationPolicy', allowedToUseSSPR: tenant.allowsAdminReset }, query, ['id', 'allowedToUseSSPR']),
    }),
  },
  {
    method: 'GET',
    path: '/reports/authenticationMethods/userRegistrationDetails',
    application: oneOf('AuditLog.Read.All'),
    delegated: oneOf('AuditLog.Read.All'),
    cost: 1,
    query: { select: null, filter: ['id', 'userPrincipalName'], hasPages: true },
    isReport: true,
    handle: details,
  },
];
