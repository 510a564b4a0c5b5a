import type { AccountState } from '../../core/account.ts';
import type { Directory } from '../port.ts';
import { ask, known } from './finding.ts';
import type { Parts } from './parts.ts';
import type { Person } from './person.ts';
import { type PasswordPolicy, rulesOf } from './policies.ts';
import { isLockedForGood, isOff } from './standing.ts';
import { timeOf } from './time.ts';

/** A lockout: since when, and until when; `until` null: only by hand, or the policy is hidden from us. */
export interface Lockout {
  readonly since: number;
  readonly until: number | null;
}

/** The lockout in force, or null. slapd leaves the mark of one that ran out until the next sign-in. One for good is no lockout but a disabled account. */
export const lockoutOf = (person: Person, policy: PasswordPolicy | null, now: number): Lockout | null => {
  const since = isLockedForGood(person) ? null : timeOf(person.entry.text('pwdAccountLockedTime'));
  if (since === null) return null;
  const until = policy?.lockoutMs ? since + policy.lockoutMs : null;
  return until !== null && until <= now ? null : { since, until };
};

/** Whether the next sign-in must end in a new password: `pwdReset` means nothing where the policy does not say so. */
export const mustChange = ({ entry }: Person, policy: PasswordPolicy | null): boolean =>
  entry.text('pwdReset') === 'TRUE' && policy?.canRequireChange !== false;

const stateOf = (
  person: Person,
  policy: PasswordPolicy | null,
  standard: PasswordPolicy | null,
  isOff: boolean,
  now: number,
): AccountState => {
  const lockout = lockoutOf(person, policy, now);
  const changedAt = timeOf(person.entry.text('pwdChangedTime'));
  const expiresAt = changedAt !== null && policy?.maxAgeMs ? changedAt + policy.maxAgeMs : null;
  return {
    enabled: !isOff,
    lockedOut: lockout !== null,
    lockedUntil: lockout?.until ?? null,
    lockedSince: lockout?.since ?? null,
    passwordExpired: expiresAt !== null && expiresAt <= now,
    mustChange: mustChange(person, policy),
    passwordChangedAt: changedAt,
    passwordExpiresAt: expiresAt,
    neverExpires: policy !== null && policy.maxAgeMs === null && (standard?.maxAgeMs ?? null) !== null,
  };
};

/** State and rules of an account. */
export const stateReadsOf = (parts: Parts): Pick<Directory, 'state' | 'rules' | 'lockoutThreshold'> => {
  const { policies, settings } = parts;
  const policyFor = (account: string): Promise<PasswordPolicy | null> =>
    ask(parts, async (connection) => policies.of(connection, await known(connection, parts, account)));
  return {
    state: (account) =>
      ask(parts, async (connection) => {
        const person = await known(connection, parts, account);
        const [policy, standard] = [await policies.of(connection, person), await policies.standard(connection)];
        return stateOf(person, policy, standard, isOff(person, settings.now()), settings.now());
      }),
    rules: async (account) => rulesOf(await policyFor(account)),
    lockoutThreshold: async (account) => (await policyFor(account))?.lockoutThreshold ?? null,
  };
};
