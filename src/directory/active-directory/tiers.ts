import type { Account, Tier } from '../../core/account.ts';
import type { Connection } from '../ldap/connection.ts';
import { msOf } from './filetime.ts';
import { groupsAmong } from './membership.ts';
import type { Parts } from './parts.ts';
import { ridOf } from './sid.ts';
import { flag, hasFlag, type User } from './user.ts';

/**
 * Groups of a domain whose members the directory protects, and those a helpdesk must never reach (MS-ADTS 3.1.1.6.1.2, SEC-20): domain, schema,
 * enterprise and key administrators, domain controllers, policy owners, Protected Users.
 */
const privilegedRids: ReadonlySet<number> = new Set([498, 512, 516, 518, 519, 520, 521, 525, 526, 527]);
/** Administrators, account, server, print and backup operators, replicators. */
const privilegedBuiltIn = /^S-1-5-32-(544|548|549|550|551|552)$/;
/** Administrator, and the account the domain's tickets are made with. */
const privilegedAccounts: ReadonlySet<number> = new Set([500, 502]);
const guestRid = 501;

const isPrivilegedGroup = (sid: string): boolean => privilegedBuiltIn.test(sid) || privilegedRids.has(ridOf(sid) ?? -1);
const rid = ({ sid }: User): number => ridOf(sid ?? '') ?? -1;

/** Whether the directory itself protects the account, or would where it keeps up: then no write of ours is right (SEC-22). Unreadable counts. */
export const isProtectedByDirectory = (user: User): boolean =>
  user.entry.text('adminCount') === '1' ||
  user.tokens === null ||
  privilegedAccounts.has(rid(user)) ||
  [...user.tokens].some(isPrivilegedGroup);

/** Whether nobody may write to the account through us, by the directory's protection or the configuration's (SEC-22). */
export const isProtected = async (parts: Parts, connection: Connection, user: User): Promise<boolean> =>
  isProtectedByDirectory(user) || (await groupsAmong(parts, connection, user, parts.settings.protectedGroups)).length > 0;

const machineClasses = ['computer', 'msDS-GroupManagedServiceAccount', 'msDS-ManagedServiceAccount'].map((name) =>
  name.toLowerCase(),
);

const isMachine = (user: User): boolean =>
  user.entry.texts('objectClass').some((name) => machineClasses.includes(name.toLowerCase())) ||
  [flag.interdomainTrust, flag.workstationTrust, flag.serverTrust].some((bit) => hasFlag(user, bit)) ||
  rid(user) === 502;

const namesOf = ({ id, dn, entry }: User): string[] =>
  [id, dn, entry.text('sAMAccountName'), entry.text('userPrincipalName')].flatMap((name) => name?.toLowerCase() ?? []);

/** Whether one of the configured names is this account's. */
const isNamed = (user: User, names: readonly string[]): boolean => {
  const own = namesOf(user);
  return names.some((name) => own.includes(name.trim().toLowerCase()));
};

/** Why the account may never be touched, or null (SEC-22). Our own service account is one of them. */
export const untouchableOf = async (parts: Parts, connection: Connection, user: User): Promise<Account['untouchable']> => {
  const { breakGlass, bindDn, serviceGroups = [], sharedGroups = [], now } = parts.settings;
  const expiresAt = msOf(user.entry.whole('accountExpires'));
  if (isNamed(user, breakGlass)) return 'break-glass';
  if (hasFlag(user, flag.disabled) || user.entry.text('userAccountControl') === null) return 'disabled';
  if (expiresAt !== null && expiresAt <= now()) return 'expired';
  if (rid(user) === guestRid) return 'guest';
  if (isMachine(user) || isNamed(user, [bindDn, bindDn.split('\\').at(-1) ?? ''])) return 'service';
  if ((await groupsAmong(parts, connection, user, serviceGroups)).length > 0) return 'service';
  return (await groupsAmong(parts, connection, user, sharedGroups)).length > 0 ? 'shared' : null;
};

/** The tier of an account; what cannot be read is 0 (SEC-20). */
export const tierOf = async (
  parts: Parts,
  connection: Connection,
  user: User,
  untouchable: Account['untouchable'],
): Promise<Tier> => {
  const { tier0, admins, agents, approvers } = parts.settings.roles;
  if (untouchable || (await isProtected(parts, connection, user))) return 0;
  if ((await groupsAmong(parts, connection, user, [...tier0, ...admins])).length > 0) return 0;
  return (await groupsAmong(parts, connection, user, [...agents, ...approvers])).length > 0 ? 1 : 2;
};
