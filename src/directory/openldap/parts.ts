import type { Operations } from '../ldap/operations.ts';
import type { Pool } from '../ldap/pool.ts';
import type { LdapSettings } from '../ldap/settings.ts';
import type { GroupCache } from './group-cache.ts';
import type { PolicyCache } from './policies.ts';
import type { RightsProbe } from './rights-probe.ts';
import type { ServerClock } from './server-clock.ts';

/** What one OpenLDAP directory is made of for us. Its `bindDn` is never the database's root DN: password policy does not hold for that one, history included. */
export interface OpenLdapSettings extends LdapSettings {
  readonly groupBase?: string;
  /** Attributes people are found by; the first one is the login. `uid` and `mail` unless given. */
  readonly nameAttributes?: readonly string[];
  /** Object classes of people; `person` (which `inetOrgPerson` is one of) and `posixAccount` unless given. */
  readonly personClasses?: readonly string[];
  /** The policy of accounts that name none of their own (`olcPPolicyDefault`, which clients cannot read). Unless given: the only one, or the one named `default`. */
  readonly policyDn?: string;
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
