import type { IdentityAnchor } from '../active-directory/parts.ts';
import type { Operations } from '../ldap/operations.ts';
import type { LdapLog, Pool } from '../ldap/pool.ts';
import type { RoleGroups } from '../roles.ts';
import type { GroupCache } from './group-cache.ts';
import type { PolicyCache } from './policies.ts';
import type { RightsProbe } from './rights-probe.ts';
import type { ServerClock } from './server-clock.ts';

/** What one OpenLDAP directory is made of for us. `now` is epoch ms; CA and password come in already read. */
export interface OpenLdapSettings {
  /** `ldaps://host:port`, in the order of preference. */
  readonly urls: readonly string[];
  /** PEM of the only CA to trust; null: those of the system. */
  readonly ca: string | null;
  /** Never the database's root DN: password policy does not hold for that one, history included. */
  readonly bindDn: string;
  readonly bindPassword: () => string;
  readonly baseDn: string;
  /** Only accounts below this DN exist for us; everything below the base unless given. */
  readonly userBase?: string;
  readonly groupBase?: string;
  /** Attributes people are found by; the first one is the login. `uid` and `mail` unless given. */
  readonly nameAttributes?: readonly string[];
  /** Object classes of people; `person` (which `inetOrgPerson` is one of) and `posixAccount` unless given. */
  readonly personClasses?: readonly string[];
  /** The policy of accounts that name none of their own (`olcPPolicyDefault`, which clients cannot read). Unless given: the only one, or the one named `default`. */
  readonly policyDn?: string;
  readonly roles: RoleGroups;
  /** Groups whose members are never written to. */
  readonly protectedGroups: readonly string[];
  /** Logins, ids or DNs of accounts kept for emergencies. */
  readonly breakGlass: readonly string[];
  readonly serviceGroups?: readonly string[];
  readonly sharedGroups?: readonly string[];
  /** Joins the accounts of one person (SEC-19), such as `employeeNumber`. */
  readonly personKeyAttribute: string;
  readonly identityAnchors?: readonly IdentityAnchor[];
  readonly timeoutMs?: number;
  readonly poolSize?: number;
  readonly now: () => number;
  readonly log: LdapLog;
}

/** What the parts of this directory share. */
export interface Parts {
  readonly settings: OpenLdapSettings;
  readonly pool: Pool;
  readonly groups: GroupCache;
  readonly policies: PolicyCache;
  readonly operations: Operations;
  readonly clock: ServerClock;
  readonly probe: RightsProbe;
}
