import type { PasswordRules } from '../../core/password.ts';
import type { Connection } from '../ldap/connection.ts';
import type { Entry } from '../ldap/entry.ts';
import { equals } from '../ldap/filters.ts';
import { must } from '../ldap/problem.ts';
import type { OpenLdapSettings } from './parts.ts';
import { entryAt, type Person } from './person.ts';

/** One entry of the policy overlay (draft-behera-ldap-password-policy-10 §5.2). Times in ms; null: no such rule. */
export interface PasswordPolicy {
  readonly dn: string;
  /** In bytes, as slapd counts: never more characters than that are asked for. */
  readonly minLength: number;
  readonly maxLength: number | null;
  readonly history: number;
  readonly minAgeMs: number;
  readonly maxAgeMs: number | null;
  readonly warnMs: number;
  readonly lockoutThreshold: number | null;
  /** Null: only by hand. */
  readonly lockoutMs: number | null;
  /** Whether `pwdReset` has any effect. */
  readonly canRequireChange: boolean;
  /** A reset without the old password is refused. */
  readonly needsCurrent: boolean;
}

/** Policies, remembered for a minute. */
export interface PolicyCache {
  /** The organisation's; null: none, or none that we may read. */
  standard(connection: Connection): Promise<PasswordPolicy | null>;
  /** The one that holds for this account. */
  of(connection: Connection, person: Person): Promise<PasswordPolicy | null>;
  /** Reads afresh next time. */
  forget(): void;
}

const freshMs = 60_000;
const dayMs = 86_400_000;
const mostPolicies = 100;
const isPolicy = equals('objectClass', 'pwdPolicy');
const attributes = [
  ...['cn', 'pwdMinLength', 'pwdMaxLength', 'pwdInHistory', 'pwdMinAge', 'pwdMaxAge', 'pwdExpireWarning', 'pwdLockout'],
  ...['pwdMaxFailure', 'pwdLockoutDuration', 'pwdMustChange', 'pwdSafeModify'],
];

const count = (entry: Entry, attribute: string): number => Number(entry.whole(attribute) ?? 0n);
const isOn = (entry: Entry, attribute: string): boolean => entry.text(attribute)?.toUpperCase() === 'TRUE';
const seconds = (entry: Entry, attribute: string): number => count(entry, attribute) * 1000;

const policyOf = (entry: Entry): PasswordPolicy => ({
  dn: entry.dn,
  minLength: count(entry, 'pwdMinLength'),
  maxLength: count(entry, 'pwdMaxLength') || null,
  history: count(entry, 'pwdInHistory'),
  minAgeMs: seconds(entry, 'pwdMinAge'),
  maxAgeMs: seconds(entry, 'pwdMaxAge') || null,
  warnMs: seconds(entry, 'pwdExpireWarning'),
  lockoutThreshold: isOn(entry, 'pwdLockout') ? count(entry, 'pwdMaxFailure') || null : null,
  lockoutMs: seconds(entry, 'pwdLockoutDuration') || null,
  canRequireChange: isOn(entry, 'pwdMustChange'),
  needsCurrent: isOn(entry, 'pwdSafeModify'),
});

const policyAt = async (connection: Connection, dn: string): Promise<PasswordPolicy | null> => {
  const entry = await entryAt(connection, dn, isPolicy, attributes);
  return entry && policyOf(entry);
};

/** The only policy there is, or the one named `default`: which one the overlay falls back on is told to nobody. */
const guessed = async (connection: Connection, baseDn: string): Promise<PasswordPolicy | null> => {
  const found = must(await connection.search(baseDn, { scope: 'sub', filter: isPolicy, attributes, limit: mostPolicies }));
  const named = found.filter((entry) => entry.text('cn')?.toLowerCase() === 'default');
  const [only, ...more] = found.length === 1 ? found : named;
  return only && more.length === 0 ? policyOf(only) : null;
};

/** A minute's memory of policies. */
export const createPolicyCache = ({ baseDn, policyDn, now }: OpenLdapSettings): PolicyCache => {
  const known = new Map<string, { readonly policy: PasswordPolicy | null; readonly until: number }>();
  const remembered = async (key: string, read: () => Promise<PasswordPolicy | null>): Promise<PasswordPolicy | null> => {
    const kept = known.get(key);
    if (kept && kept.until > now()) return kept.policy;
    const policy = await read();
    known.set(key, { policy, until: now() + freshMs });
    return policy;
  };
  const at = (connection: Connection, dn: string): Promise<PasswordPolicy | null> =>
    remembered(dn.toLowerCase(), () => policyAt(connection, dn));
  const standard = (connection: Connection): Promise<PasswordPolicy | null> =>
    policyDn === undefined ? remembered('', () => guessed(connection, baseDn)) : at(connection, policyDn);
  return {
    standard,
    of: (connection, { entry }) => {
      const own = entry.text('pwdPolicySubentry');
      return own === null ? standard(connection) : at(connection, own);
    },
    forget: () => known.clear(),
  };
};

/** Where no rule says so; more than anybody types. */
const longestPassword = 256;

/** The rules as they are shown before typing. */
export const rulesOf = (policy: PasswordPolicy | null): PasswordRules => ({
  minLength: Math.max(policy?.minLength ?? 1, 1),
  maxLength: policy?.maxLength ?? longestPassword,
  classes: 0,
  unicode: true,
  history: policy?.history ?? null,
  minAgeDays: Math.ceil((policy?.minAgeMs ?? 0) / dayMs),
});
