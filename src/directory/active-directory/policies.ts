import type { PasswordRules } from '../../core/password.ts';
import type { Connection } from '../ldap/connection.ts';
import type { Entry } from '../ldap/entry.ts';
import { has } from '../ldap/filters.ts';
import { must } from '../ldap/problem.ts';
import { intervalMs } from './filetime.ts';
import type { User } from './user.ts';

/** The password rules that hold for one account: the domain's, or those of its fine-grained policy. Times in ms; null: no such rule. */
export interface PasswordPolicy {
  readonly minLength: number;
  readonly history: number;
  readonly isComplex: boolean;
  readonly minAgeMs: number | null;
  readonly maxAgeMs: number | null;
  readonly lockoutThreshold: number | null;
  /** Null: only by hand. */
  readonly lockoutMs: number | null;
  /** False: a fine-grained policy holds which we may not read; these are the domain's rules. */
  readonly isExact: boolean;
}

const dayMs = 86_400_000;
/** What Windows lets people type when they sign in, in UTF-16 units; LDAP would take more. */
export const longestPassword = 127;

const domainAttributes = [
  ...['minPwdLength', 'pwdHistoryLength', 'pwdProperties', 'minPwdAge', 'maxPwdAge'],
  ...['lockoutThreshold', 'lockoutDuration'],
];

const fineGrained = [
  ...['msDS-MinimumPasswordLength', 'msDS-PasswordHistoryLength', 'msDS-PasswordComplexityEnabled'],
  ...['msDS-MinimumPasswordAge', 'msDS-MaximumPasswordAge', 'msDS-LockoutThreshold', 'msDS-LockoutDuration'],
];

const count = (entry: Entry, attribute: string): number => Number(entry.whole(attribute) ?? 0n);
/** DOMAIN_PASSWORD_COMPLEX of `pwdProperties`. */
const complexBit = 1n;

const ofDomain = (entry: Entry, isExact: boolean): PasswordPolicy => ({
  minLength: count(entry, 'minPwdLength'),
  history: count(entry, 'pwdHistoryLength'),
  isComplex: ((entry.whole('pwdProperties') ?? 0n) & complexBit) !== 0n,
  minAgeMs: intervalMs(entry.whole('minPwdAge')),
  maxAgeMs: intervalMs(entry.whole('maxPwdAge')),
  lockoutThreshold: count(entry, 'lockoutThreshold') || null,
  lockoutMs: intervalMs(entry.whole('lockoutDuration')),
  isExact,
});

const ofFineGrained = (entry: Entry): PasswordPolicy => ({
  minLength: count(entry, 'msDS-MinimumPasswordLength'),
  history: count(entry, 'msDS-PasswordHistoryLength'),
  isComplex: entry.text('msDS-PasswordComplexityEnabled') === 'TRUE',
  minAgeMs: intervalMs(entry.whole('msDS-MinimumPasswordAge')),
  maxAgeMs: intervalMs(entry.whole('msDS-MaximumPasswordAge')),
  lockoutThreshold: count(entry, 'msDS-LockoutThreshold') || null,
  lockoutMs: intervalMs(entry.whole('msDS-LockoutDuration')),
  isExact: true,
});

/** How many wrong passwords are taken to lock an account whose policy is hidden from us: fewer than any sensible policy has (SEC-140). */
export const hiddenLockoutThreshold = 3;

/** How many wrong passwords lock; null: none do. A hidden policy may lock sooner than the domain, never later than is assumed here. */
export const thresholdOf = ({ isExact, lockoutThreshold }: PasswordPolicy): number | null =>
  isExact ? lockoutThreshold : Math.min(lockoutThreshold ?? hiddenLockoutThreshold, hiddenLockoutThreshold);

/** The DN of the domain itself, where its rules stand. */
export const domainDn = ({ rootDse }: Connection, baseDn: string): string => rootDse.text('defaultNamingContext') ?? baseDn;

/** The domain's own rules. */
export const domainPolicy = async (connection: Connection, baseDn: string, isExact = true): Promise<PasswordPolicy> => {
  const [entry] = must(await connection.search(domainDn(connection, baseDn), { attributes: domainAttributes }));
  if (!entry) throw new RangeError('a domain without an entry of its own');
  return ofDomain(entry, isExact);
};

/** A fine-grained policy, or null: not there, or not for our eyes (by default only administrators may read it). */
export const fineGrainedAt = async (connection: Connection, dn: string): Promise<PasswordPolicy | null> => {
  const found = await connection.search(dn, { filter: has('msDS-MinimumPasswordLength'), attributes: fineGrained });
  if (!found.ok && found.problem.code === null) must(found);
  const entry = found.ok ? found.value[0] : undefined;
  return entry ? ofFineGrained(entry) : null;
};

/** The rules that hold for this account. */
export const policyOf = async (connection: Connection, baseDn: string, { entry }: User): Promise<PasswordPolicy> => {
  const dn = entry.text('msDS-ResultantPSO');
  const own = dn === null ? null : await fineGrainedAt(connection, dn);
  return own ?? domainPolicy(connection, baseDn, dn === null);
};

/** The rules as they are shown before typing. */
export const rulesOf = (policy: PasswordPolicy): PasswordRules => ({
  minLength: Math.max(policy.minLength, 1),
  maxLength: longestPassword,
  classes: policy.isComplex ? 3 : 0,
  unicode: true,
  history: policy.isExact ? policy.history : null,
  minAgeDays: Math.ceil((policy.minAgeMs ?? 0) / dayMs),
});
