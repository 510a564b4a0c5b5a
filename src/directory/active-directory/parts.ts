import type { Operations } from '../ldap/operations.ts';
import type { Pool } from '../ldap/pool.ts';
import type { LdapSettings } from '../ldap/settings.ts';
import type { GroupCache } from './group-cache.ts';

/** What one Active Directory domain is made of for us. */
export type ActiveDirectorySettings = LdapSettings;

/** What the parts of this directory share. */
export interface Parts {
  readonly settings: ActiveDirectorySettings;
  readonly pool: Pool;
  readonly groups: GroupCache;
  readonly operations: Operations;
}
