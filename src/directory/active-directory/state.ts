import type { AccountState } from '../../core/account.ts';
import type { Connection } from '../ldap/connection.ts';
import type { Directory } from '../port.ts';
import { msOf } from './filetime.ts';
import { ask, known } from './finding.ts';
import type { Parts } from './parts.ts';
import { type PasswordPolicy, policyOf, rulesOf, thresholdOf } from './policies.ts';
import { flag, hasFlag, type User } from './user.ts';

const lockedBit = flag.lockedOut;

/** The computed flags know whether a lockout has run out; where they are hidden, a lockout that began counts. */
export const isLockedOut = ({ entry }: User): boolean => {
  const computed = entry.whole('msDS-User-Account-Control-Computed');
  return computed === null ? (entry.whole('lockoutTime') ?? 0n) > 0n : (computed & lockedBit) !== 0n;
};

/** Must change at the next sign-in: the password counts as set at no time. A password that never expires cancels it (Entra model 6.1.14). */
const mustChange = (user: User): boolean => user.entry.text('pwdLastSet') === '0' && !hasFlag(user, flag.neverExpires);

const stateOf = (user: User, policy: PasswordPolicy, now: number): AccountState => {
  const { entry } = user;
  const isLocked = isLockedOut(user);
  const since = isLocked ? msOf(entry.whole('lockoutTime')) : null;
  const expiresAt = msOf(entry.whole('msDS-UserPasswordExpiryTimeComputed'));
  const endsAt = msOf(entry.whole('accountExpires'));
  return {
    enabled: !hasFlag(user, flag.disabled) && (endsAt === null || endsAt > now),
    lockedOut: isLocked,
    lockedUntil: since !== null && policy.isExact && policy.lockoutMs !== null ? since + policy.lockoutMs : null,
    lockedSince: since,
    passwordExpired: expiresAt !== null && expiresAt <= now,
    mustChange: mustChange(user),
    passwordChangedAt: msOf(entry.whole('pwdLastSet')),
    passwordExpiresAt: expiresAt,
    neverExpires: hasFlag(user, flag.neverExpires),
  };
};

/** State and rules of an account. */
export const stateReadsOf = (parts: Parts): Pick<Directory, 'state' | 'rules' | 'lockoutThreshold'> => {
  const { now, baseDn } = parts.settings;
  const reading = <T>(account: string, show: (user: User, policy: PasswordPolicy) => T): Promise<T> =>
    ask(parts, async (connection: Connection) => {
      const user = await known(connection, parts, account);
      return show(user, await policyOf(connection, baseDn, user));
    });
  return {
    state: (account) => reading(account, (user, policy) => stateOf(user, policy, now())),
    rules: (account) => reading(account, (_, policy) => rulesOf(policy)),
    lockoutThreshold: (account) => reading(account, (_, policy) => thresholdOf(policy)),
  };
};
