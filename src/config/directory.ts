import { readFileSync } from 'node:fs';
import { AppError } from '../core/result.ts';
import type { DirectorySettings, EntraProof, EntraSettings, LdapSettings } from '../directory/settings.ts';
import { Secret } from '../runtime/secrets.ts';
import { isRouted } from './directory-rules.ts';
import type { Variables } from './variables.ts';

/** The app registration people sign in with on the page (OpenID Connect), in the tenant of the directory. */
export interface SignInConfig {
  readonly tenantId: string;
  readonly clientId: string;
  readonly proof: EntraProof;
  readonly cloud: 'public' | 'us-government' | 'china';
  /** A stand-in on this machine, in development mode; null: the authority of the cloud. */
  readonly authorityUrl: string | null;
}

/** A secret that stands in a file, read when it is needed. Refuses with `AppError('configuration')`, naming the setting. */
export const secretInFile = (setting: string, file: string) => (): string => {
  try {
    const secret = readFileSync(file, 'utf8').trim();
    if (secret !== '') return secret;
  } catch (cause) {
    throw new AppError('configuration', `${setting}: the file cannot be read`, { cause });
  }
  throw new AppError('configuration', `${setting}: the file is empty`);
};

const kept = (secret: string | undefined): (() => string) => {
  const held = new Secret(secret ?? '');
  return () => held.reveal();
};

const ldapOf = (s: Variables): LdapSettings => ({
  urls: s.LDAP_URLS,
  caFile: s.LDAP_CA_FILE ?? null,
  bindDn: s.LDAP_BIND_DN ?? '',
  bindPassword:
    s.LDAP_BIND_PASSWORD_FILE === undefined
      ? kept(s.LDAP_BIND_PASSWORD)
      : secretInFile('LDAP_BIND_PASSWORD_FILE', s.LDAP_BIND_PASSWORD_FILE),
  baseDn: s.LDAP_BASE_DN ?? '',
  userBase: s.LDAP_USER_BASE ?? null,
  groupBase: s.LDAP_GROUP_BASE ?? null,
  nameAttributes: s.LDAP_NAME_ATTRIBUTES,
  protectedGroups: s.LDAP_PROTECTED_GROUPS,
  serviceGroups: s.LDAP_SERVICE_GROUPS,
  sharedGroups: s.LDAP_SHARED_GROUPS,
  breakGlass: s.BREAK_GLASS_ACCOUNTS,
  personKey: s.LDAP_PERSON_KEY ?? null,
});

const hostsOf = (s: Variables): Pick<EntraSettings, 'cloud' | 'graphBaseUrl' | 'authorityUrl'> => ({
  cloud: s.CLOUD,
  graphBaseUrl: s.GRAPH_BASE_URL ?? null,
  authorityUrl: s.ENTRA_AUTHORITY_URL ?? null,
});

const proofOf = (secret: string | undefined, file: string | undefined): EntraProof =>
  file === undefined ? { kind: 'secret', secret: kept(secret) } : { kind: 'certificate', file };

const entraOf = (s: Variables): EntraSettings => ({
  tenantId: s.ENTRA_TENANT_ID ?? '',
  clientId: s.ENTRA_CLIENT_ID ?? '',
  proof: proofOf(s.ENTRA_CLIENT_SECRET, s.ENTRA_CERTIFICATE_FILE),
  ...hostsOf(s),
  breakGlass: s.BREAK_GLASS_ACCOUNTS,
});

/** The directory that `DIRECTORY` chooses; its settings have passed the rules. */
export const directoryOf = (s: Variables): DirectorySettings => {
  if (isRouted(s)) return { kind: 'routed', file: s.DIRECTORY, ...hostsOf(s) };
  if (s.DIRECTORY === 'active-directory' || s.DIRECTORY === 'ldap') return { kind: s.DIRECTORY, ldap: ldapOf(s) };
  if (s.DIRECTORY === 'entra') return { kind: 'entra', entra: entraOf(s) };
  if (s.DIRECTORY === 'hybrid')
    return { kind: 'hybrid', entra: entraOf(s), ldap: ldapOf(s), writeback: s.WRITEBACK, cloudPassword: s.CLOUD_PASSWORD };
  return { kind: 'embedded', file: s.DIRECTORY_FILE ?? '' };
};

/** Where people sign in on the page; null: not set up. */
export const signInOf = (s: Variables): SignInConfig | null =>
  s.ENTRA_SIGN_IN_CLIENT_ID === undefined
    ? null
    : {
        tenantId: s.ENTRA_TENANT_ID ?? '',
        clientId: s.ENTRA_SIGN_IN_CLIENT_ID,
        proof: proofOf(s.ENTRA_SIGN_IN_CLIENT_SECRET, s.ENTRA_SIGN_IN_CERTIFICATE_FILE),
        cloud: s.CLOUD,
        authorityUrl: s.ENTRA_AUTHORITY_URL ?? null,
      };
