/** The Microsoft cloud an organisation lives in: each has its own hosts. */
export type Cloud = 'public' | 'us-government' | 'china';

/** An LDAP directory, as configured. Files are named, not read: `open.ts` reads them. */
export interface LdapSettings {
  /** `ldaps://host:port`, in the order they are tried. */
  readonly urls: readonly string[];
  /** PEM file with the certificate authority to trust alone; null: those of the machine. */
  readonly caFile: string | null;
  readonly bindDn: string;
  /** Read at each bind, so that a renewed password needs no restart. */
  readonly bindPassword: () => string;
  readonly baseDn: string;
  readonly userBase: string | null;
  /** Where groups are; null: below the base. */
  readonly groupBase: string | null;
  /** Attributes people are found by; empty: those usual for the kind of directory. */
  readonly nameAttributes: readonly string[];
  /** Groups whose members' passwords are never reset, besides what the directory itself protects. */
  readonly protectedGroups: readonly string[];
  /** Groups of service accounts and of shared ones, which nobody touches (SEC-22). */
  readonly serviceGroups: readonly string[];
  readonly sharedGroups: readonly string[];
  /** Logins or ids never touched (SEC-22). */
  readonly breakGlass: readonly string[];
  /** Attribute that joins accounts of one person (SEC-19); null: the usual one. */
  readonly personKey: string | null;
}

/** How the app registration proves itself to Entra. The certificate file holds certificate and private key (PEM). */
export type EntraProof =
  | { readonly kind: 'secret'; readonly secret: () => string }
  | { readonly kind: 'certificate'; readonly file: string };

/** A Microsoft Entra tenant, as configured. */
export interface EntraSettings {
  readonly tenantId: string;
  readonly clientId: string;
  readonly proof: EntraProof;
  readonly cloud: Cloud;
  /** Stand-ins on this machine, in development mode; null: the hosts of the cloud (SEC-6). */
  readonly graphBaseUrl: string | null;
  readonly authorityUrl: string | null;
  /** Object ids or user principal names never touched (SEC-22). */
  readonly breakGlass: readonly string[];
}

/** What is carried to the office directory: nothing, passwords, or passwords and an unlock without a new password (Entra model 6.3.1). */
export const writebacks = ['off', 'password', 'password-and-unlock'] as const;
/** Of a hybrid directory only: it says whether the office is written to at all. */
export type Writeback = (typeof writebacks)[number];

/**
 * How a password set in the office directory becomes the one of the cloud: `synchronised` (password hash synchronisation carries it within minutes), `written`
 * (by us, at once) or `office-only` (federation or pass-through: the cloud asks the office directory) (Entra model 6.1.9, 6.1.10).
 */
export const cloudPasswords = ['synchronised', 'written', 'office-only'] as const;
/** Of a hybrid directory only: it says who carries a new password into the cloud, and when it holds there. */
export type CloudPassword = (typeof cloudPasswords)[number];

/** One directory, as configured: a closed set. */
export type OneDirectory =
  | { readonly kind: 'embedded'; readonly file: string }
  | { readonly kind: 'active-directory'; readonly ldap: LdapSettings }
  | { readonly kind: 'ldap'; readonly ldap: LdapSettings }
  | { readonly kind: 'entra'; readonly entra: EntraSettings }
  | {
      readonly kind: 'hybrid';
      readonly entra: EntraSettings;
      readonly ldap: LdapSettings;
      readonly writeback: Writeback;
      readonly cloudPassword: CloudPassword;
    };

/** What `DIRECTORY` chose: one directory, or a file that routes several by domain. */
export type DirectorySettings =
  | OneDirectory
  | {
      readonly kind: 'routed';
      readonly file: string;
      readonly cloud: Cloud;
      readonly graphBaseUrl: string | null;
      readonly authorityUrl: string | null;
    };
