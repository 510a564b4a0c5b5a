import { z } from 'zod';
import { type Detail, Problem, problems } from './problem.ts';
import { mayReset } from './role-names.ts';
import { type Asked, oneOf, type Route } from './route.ts';
import { groupsWith, rolesOf, type Tenant, type User } from './tenant.ts';

/** Whether a principal's directory roles let it set somebody's password (Entra model 12.8). */
export const maySetPasswordOf = (tenant: Tenant, principal: string, target: User): boolean => {
  const held = rolesOf(tenant, principal).flatMap((role) => (mayReset.has(role) ? [mayReset.get(role) ?? null] : []));
  if (held.includes(null)) return true;
  const isAssignable = groupsWith(tenant, target.id, true).some((group) => group.isAssignableToRole);
  const owns = [...tenant.groups.values()].some((group) => group.isAssignableToRole && group.owners.includes(target.id));
  const scoped = tenant.assignments
    .filter(({ principalId }) => principalId === target.id)
    .map(({ roleDefinitionId }) => roleDefinitionId);
  const targets = [...rolesOf(tenant, target.id), ...scoped];
  return !isAssignable && !owns && held.some((may) => targets.every((role) => may?.includes(role)));
};

const classes = (password: string): number => [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z0-9]/].filter((one) => one.test(password)).length;

const normalised = (password: string): string =>
  password.toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll('$', 's').replaceAll('@', 'a');

const weakness = ({ banned }: Tenant, user: User, password: string): string | null => {
  if (password.length < 8 || password.length > 256 || !/^[\x20-\x7e]+$/.test(password))
    return 'PasswordChangeInvalidNewPasswordWeak';
  if (!user.passwordPolicies?.includes('DisableStrongPassword') && classes(password) < 3)
    return 'PasswordChangeInvalidNewPasswordWeak';
  const plain = normalised(password);
  if ([user.givenName, user.surname].some((name) => name.length >= 4 && plain.includes(normalised(name))))
    return 'PasswordChangeInvalidNewPasswordContainsMemberName';
  return banned.some((term) => plain.includes(term) && plain.length - term.length < 4)
    ? 'PasswordDoesnotComplyFuzzyPolicy'
    : null;
};

const refuse = ({ isDetailed }: Asked, details: readonly Detail[]) =>
  problems.bad('The specified password does not comply with password complexity requirements.', isDetailed ? details : []);

/** Refuses what the cloud refuses (Entra model 8.1, 8.3). */
export const checkPassword = (asked: Asked, user: User, password: string, target: string): void => {
  const code = weakness(asked.tenant, user, password);
  if (code) throw refuse(asked, [{ code, target }]);
};

/** Writes a password as the directory does, to the second. */
export const write = (user: User, password: string, mustChange: boolean, now: number): void => {
  user.password = password;
  user.lastPasswordChangeDateTime = `${new Date(now).toISOString().slice(0, 19)}Z`;
  user.passwordProfile.forceChangePasswordNextSignIn = mustChange;
  user.sessionsRevokedAt = now;
};

interface Profile {
  readonly password?: string | undefined;
  readonly forceChangePasswordNextSignIn?: boolean | undefined;
}

/** PATCH of the password profile: the right is not enough, the principal needs a directory role as well. */
export const setPassword = (
  asked: Asked,
  user: User,
  { password, forceChangePasswordNextSignIn: must = true }: Profile,
): void => {
  if (!maySetPasswordOf(asked.tenant, asked.caller.principal, user)) throw problems.denied();
  const domain = asked.tenant.domains.get(user.userPrincipalName.split('@')[1] ?? '');
  if (domain?.authenticationType === 'Federated') throw problems.bad('Passwords of federated users cannot be set.');
  if (password === undefined) {
    user.passwordProfile.forceChangePasswordNextSignIn = must;
    return;
  }
  checkPassword(asked, user, password, 'passwordProfile.password');
  write(user, password, must, asked.now);
};

const Change = z.strictObject({ currentPassword: z.string(), newPassword: z.string() });

/** One's own change (Entra model 12.1): no application form, the current password cannot be used again. */
export const passwordRoute: Route = {
  method: 'POST',
  path: '/me/changePassword',
  application: null,
  delegated: oneOf('User-PasswordProfile.ReadWrite.All', 'Directory.AccessAsUser.All'),
  cost: 1,
  body: Change,
  handle: (asked) => {
    const { currentPassword, newPassword } = Change.parse(asked.body);
    const user = asked.tenant.users.get(asked.caller.principal);
    if (!user) throw new Problem(404, 'Request_ResourceNotFound', 'The signed-in user does not exist.');
    if (currentPassword !== user.password) throw refuse(asked, [{ code: 'InvalidValue', target: 'currentPassword' }]);
    if (newPassword === user.password) throw refuse(asked, [{ code: 'InvalidValue', target: 'newPassword' }]);
    checkPassword(asked, user, newPassword, 'newPassword');
    write(user, newPassword, false, asked.now);
    return { status: 204 };
  },
};
