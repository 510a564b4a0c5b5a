import type { Account, Tier } from '../../core/account.ts';
import type { Connection } from '../ldap/connection.ts';
import { keyOf } from './group-cache.ts';
import { among, groupsOf } from './membership.ts';
import type { Parts } from './parts.ts';
import { namesOf, type Person } from './person.ts';
import { timeOf } from './time.ts';

/** What we may do to an account, by its own entry and by its groups. */
export interface Standing {
  readonly untouchable: Account['untouchable'];
  /** A member of a protected group: nobody writes to it through us, whatever our rights (SEC-22). */
  readonly isProtected: boolean;
  readonly tier: Tier;
  /** Keys of the groups it is in. */
  readonly groups: ReadonlySet<string>;
}

const dayMs = 86_400_000;
const isTrue = (text: string | null): boolean => text?.toUpperCase() === 'TRUE';

/** An administrator locked it until an administrator unlocks it (draft-behera-ldap-password-policy-10 §5.3.3): a way to disable an account. A reset would open it again. */
export const isLockedForGood = ({ entry }: Person): boolean => /^0000/.test(entry.text('pwdAccountLockedTime') ?? '');

/** Disabled by the policy overlay, in 389 Directory Server, or in eDirectory; not yet begun counts too. */
const isDisabled = (person: Person, now: number): boolean => {
  const { entry } = person;
  const begins = timeOf(entry.text('pwdStartTime'));
  return (
    isLockedForGood(person) || [entry.text('nsAccountLock'), entry.text('loginDisabled')].some(isTrue) || (begins ?? now) > now
  );
};

/** Ended by the policy overlay, or by days since 1970 as Unix counts them (0 is how some tools disable; -1 is never). */
const isExpired = ({ entry }: Person, now: number): boolean => {
  const ends = timeOf(entry.text('pwdEndTime'));
  const lastDay = Number(entry.whole('shadowExpire') ?? -1n);
  return (ends !== null && ends <= now) || (lastDay >= 0 && lastDay * dayMs <= now);
};

/** Whether nobody can sign in to it at `now` (epoch ms), whatever the password. */
export const isOff = (person: Person, now: number): boolean => isDisabled(person, now) || isExpired(person, now);

const serviceClasses: ReadonlySet<string> = new Set(['applicationprocess', 'simplesecurityobject', 'device']);

/** Whether one of the configured names is this account's. */
const isNamed = ({ settings }: Parts, { id, dn, entry }: Person, names: readonly string[]): boolean => {
  const own = new Set([id, dn, ...namesOf(settings).flatMap((one) => entry.texts(one))].map(keyOf));
  return names.some((name) => own.has(keyOf(name.trim())));
};

const isService = (parts: Parts, person: Person): boolean =>
  person.entry.texts('objectClass').some((one) => serviceClasses.has(one.toLowerCase())) ||
  isNamed(parts, person, [parts.settings.bindDn]);

type Held = (names: readonly string[] | undefined) => Promise<boolean>;

const untouchableOf = async (parts: Parts, person: Person, isIn: Held): Promise<Account['untouchable']> => {
  const { breakGlass, serviceGroups, sharedGroups, now } = parts.settings;
  if (isNamed(parts, person, breakGlass)) return 'break-glass';
  if (isDisabled(person, now())) return 'disabled';
  if (isExpired(person, now())) return 'expired';
  if (isService(parts, person) || (await isIn(serviceGroups))) return 'service';
  return (await isIn(sharedGroups)) ? 'shared' : null;
};

/** How an account stands, by data of this moment (SEC-21). Its tier is 0 where it is protected in any way (SEC-20). */
export const standingOf = async (parts: Parts, connection: Connection, person: Person): Promise<Standing> => {
  const { roles, protectedGroups } = parts.settings;
  const groups = await groupsOf(connection, parts.settings, person);
  const isIn: Held = async (names = []) => (await among(parts, connection, groups, names)).length > 0;
  const untouchable = await untouchableOf(parts, person, isIn);
  const isProtected = await isIn(protectedGroups);
  const isPrivileged = untouchable !== null || isProtected || (await isIn([...roles.tier0, ...roles.admins]));
  const helps = !isPrivileged && (await isIn([...roles.agents, ...roles.approvers]));
  return { untouchable, isProtected, groups, tier: isPrivileged ? 0 : helps ? 1 : 2 };
};
