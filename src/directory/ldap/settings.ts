import type { ChannelName } from '../../core/identity.ts';
import type { RoleGroups } from '../roles.ts';
import type { LdapLog } from './ground.ts';

/** Where the directory itself holds an immutable chat identity: an attribute that only provisioning writes (SEC-16). */
export interface IdentityAnchor {
  readonly channel: ChannelName;
  /** The one tenant or workspace whose ids stand there. */
  readonly tenant: string;
  readonly attribute: string;
  /** What stands before the id, such as `User_` of `msDS-ExternalDirectoryObjectId`. */
  readonly prefix?: string;
}

/** What every directory over LDAPS is made of for us. `now` is epoch ms; CA and password come in already read. */
export interface LdapSettings {
  /** `ldaps://host:port` of its servers, in the order of preference. */
  readonly urls: readonly string[];
  /** PEM of the only CA to trust; null: those of the system. */
  readonly ca: string | null;
  readonly bindDn: string;
  readonly bindPassword: () => string;
  readonly baseDn: string;
  /** Only accounts below this DN exist for us; everything below the base unless given. */
  readonly userBase?: string;
  readonly roles: RoleGroups;
  /** Groups whose members are never written to, besides those the directory itself protects. */
  readonly protectedGroups: readonly string[];
  /** Logins, UPNs, ids or DNs of accounts kept for emergencies. */
  readonly breakGlass: readonly string[];
  readonly serviceGroups?: readonly string[];
  readonly sharedGroups?: readonly string[];
  /** Joins the accounts of one person (SEC-19), such as `employeeID`. */
  readonly personKeyAttribute: string;
  readonly identityAnchors?: readonly IdentityAnchor[];
  readonly timeoutMs?: number;
  readonly poolSize?: number;
  readonly now: () => number;
  readonly log: LdapLog;
}
