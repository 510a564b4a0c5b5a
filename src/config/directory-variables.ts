import type { z } from 'zod';
import { cloudPasswords, writebacks } from '../directory/settings.ts';
import { guid, list, oneOf, text, url, words } from './forms.ts';

const kinds = ['embedded', 'active-directory', 'ldap', 'entra', 'hybrid'] as const;
const attribute = /^[a-z][a-z0-9-]{0,63}$/i;

const isLdaps = (word: string): boolean => {
  const address = URL.parse(word);
  return address?.protocol === 'ldaps:' && address.hostname !== '' && !/[?#@]/.test(word) && /^\/?$/.test(address.pathname);
};

/** Names of groups or accounts. A distinguished name holds commas: lists with one are separated by semicolons. */
const names = () =>
  text()
    .default('')
    .transform((value) => words(value, /[;=]/.test(value) ? ';' : ','));

const dn = () => text().regex(/^[a-z][a-z0-9.-]*=.+/i, 'must be a distinguished name such as dc=corp,dc=example');

/** Which directory, and how it is reached. */
export const directoryVariables = {
  DIRECTORY: text()
    .refine((value) => (kinds as readonly string[]).includes(value) || /\.ya?ml$/i.test(value), {
      message: `must be one of ${kinds.join(', ')}, or a routing file (….yaml)`,
    })
    .default('embedded'),
  DIRECTORY_FILE: text().optional(),

  LDAP_URLS: list(isLdaps, 'addresses such as ldaps://dc1.corp.example:636'),
  LDAP_CA_FILE: text().optional(),
  LDAP_BIND_DN: dn().optional(),
  LDAP_BIND_PASSWORD: text().optional(),
  LDAP_BIND_PASSWORD_FILE: text().optional(),
  LDAP_BASE_DN: dn().optional(),
  LDAP_USER_BASE: dn().optional(),
  LDAP_GROUP_BASE: dn().optional(),
  LDAP_NAME_ATTRIBUTES: list((word) => attribute.test(word), 'attribute names'),
  LDAP_PERSON_KEY: text().regex(attribute, 'must be the name of an attribute').optional(),
  LDAP_PROTECTED_GROUPS: names(),
  LDAP_SERVICE_GROUPS: names(),
  LDAP_SHARED_GROUPS: names(),
  BREAK_GLASS_ACCOUNTS: names(),
  HONEY_ACCOUNTS: names(),

  ENTRA_TENANT_ID: text().regex(guid, 'must be a tenant id, a GUID').optional(),
  ENTRA_CLIENT_ID: text().regex(guid, 'must be an app id, a GUID').optional(),
  ENTRA_CLIENT_SECRET: text().optional(),
  ENTRA_CERTIFICATE_FILE: text().optional(),
  ENTRA_SIGN_IN_CLIENT_ID: text().regex(guid, 'must be an app id, a GUID').optional(),
  ENTRA_SIGN_IN_CLIENT_SECRET: text().optional(),
  ENTRA_SIGN_IN_CERTIFICATE_FILE: text().optional(),
  GRAPH_BASE_URL: url('https:', 'http:'),
  ENTRA_AUTHORITY_URL: url('https:', 'http:'),

  WRITEBACK: oneOf(...writebacks).default('password-and-unlock'),
  CLOUD_PASSWORD: oneOf(...cloudPasswords).default('synchronised'),

  CLOUD: oneOf('public', 'us-government', 'china').default('public'),
  ROLE_AGENTS: names(),
  ROLE_APPROVERS: names(),
  ROLE_ADMINS: names(),
  ROLE_AUDITORS: names(),
  TIER0_GROUPS: names(),
} satisfies Readonly<Record<string, z.ZodType>>;
