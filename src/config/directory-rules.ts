import { isLoopbackUrl } from './addresses.ts';
import { isSet, missing, type Rule } from './rule.ts';
import type { Variables } from './variables.ts';

type Settings = Variables;

const is =
  (...kinds: readonly string[]) =>
  ({ DIRECTORY }: Settings): boolean =>
    kinds.includes(DIRECTORY);

const hasLdap = is('active-directory', 'ldap', 'hybrid');
const hasEntra = is('entra', 'hybrid');
/** Whether `DIRECTORY` names a file that routes several directories by domain. */
export const isRouted = ({ DIRECTORY }: Settings): boolean => /\.ya?ml$/i.test(DIRECTORY);

const ldap: readonly Rule[] = [
  missing('LDAP_URLS', 'where the directory answers, such as ldaps://dc1.corp.example:636', hasLdap),
  missing('LDAP_BIND_DN', 'the account that resets passwords', hasLdap),
  missing('LDAP_BASE_DN', 'where people are looked for, such as dc=corp,dc=example', hasLdap),
  [
    'LDAP_BIND_PASSWORD',
    (s) => hasLdap(s) && !isSet(s.LDAP_BIND_PASSWORD) && !isSet(s.LDAP_BIND_PASSWORD_FILE),
    'missing: the password of LDAP_BIND_DN, or the file it is in (LDAP_BIND_PASSWORD_FILE)',
  ],
  [
    'LDAP_BIND_PASSWORD',
    (s) => isSet(s.LDAP_BIND_PASSWORD) && isSet(s.LDAP_BIND_PASSWORD_FILE),
    'more than needed: give the password or its file, not both',
  ],
];

const groupsOfLdap = ['LDAP_PROTECTED_GROUPS', 'LDAP_SERVICE_GROUPS', 'LDAP_SHARED_GROUPS'] as const;

/** What protects nobody must not look as if it did (SEC-22). */
const withoutEffect: readonly Rule[] = [
  ...(['BREAK_GLASS_ACCOUNTS', ...groupsOfLdap] as const).map(
    (name): Rule => [
      name,
      (s) => isRouted(s) && isSet(s[name]),
      'counts for nobody where DIRECTORY is a routing file: write it there, at each directory',
    ],
  ),
  ...groupsOfLdap.map(
    (name): Rule => [name, (s) => s.DIRECTORY === 'entra' && isSet(s[name]), 'counts for nobody in Entra: see TIER0_GROUPS'],
  ),
];

const hasSignInProof = (s: Settings): boolean => isSet(s.ENTRA_SIGN_IN_CLIENT_SECRET) || isSet(s.ENTRA_SIGN_IN_CERTIFICATE_FILE);

const entra: readonly Rule[] = [
  missing('ENTRA_TENANT_ID', 'the tenant whose people Latchkey serves', hasEntra),
  missing('ENTRA_CLIENT_ID', 'the app registration that calls Graph', hasEntra),
  [
    'ENTRA_CLIENT_SECRET',
    (s) => hasEntra(s) && !isSet(s.ENTRA_CLIENT_SECRET) && !isSet(s.ENTRA_CERTIFICATE_FILE),
    'missing: a secret, or a certificate (ENTRA_CERTIFICATE_FILE)',
  ],
  [
    'ENTRA_CLIENT_SECRET',
    (s) => isSet(s.ENTRA_CLIENT_SECRET) && isSet(s.ENTRA_CERTIFICATE_FILE),
    'more than needed: give a secret or a certificate, not both',
  ],
  [
    'ENTRA_SIGN_IN_CLIENT_SECRET',
    (s) => isSet(s.ENTRA_SIGN_IN_CLIENT_ID) && !hasSignInProof(s),
    'missing: the secret of the app people sign in with, or its certificate (ENTRA_SIGN_IN_CERTIFICATE_FILE)',
  ],
  [
    'ENTRA_SIGN_IN_CLIENT_SECRET',
    (s) => isSet(s.ENTRA_SIGN_IN_CLIENT_SECRET) && isSet(s.ENTRA_SIGN_IN_CERTIFICATE_FILE),
    'more than needed: give a secret or a certificate, not both',
  ],
  missing('ENTRA_SIGN_IN_CLIENT_ID', 'the app people sign in with', hasSignInProof),
  missing('ENTRA_TENANT_ID', 'the tenant people sign in at', (s) => isSet(s.ENTRA_SIGN_IN_CLIENT_ID) && !hasEntra(s)),
];

/** What the chosen directory needs. */
export const directoryRules: readonly Rule[] = [
  missing('DIRECTORY_FILE', 'the people file of the embedded directory', is('embedded')),
  ...ldap,
  ...entra,
  ...withoutEffect,
  [
    'TEAMS_CERTIFICATE_KEY_FILE',
    (s) => s.CLOUD !== 'public' && isSet(s.TEAMS_CERTIFICATE_KEY_FILE),
    'works in the public cloud only (the Bot Framework SDK): give TEAMS_APP_SECRET',
  ],
  missing('TEAMS_SERVICE_URL', 'this cloud has no address for all: copy the one your tenant was given', (s) =>
    s.CLOUD === 'china' ? isSet(s.TEAMS_APP_ID) : false,
  ),
];

/** SEC-6: stand-ins of Entra are for development mode, on this machine. */
export const directoryInProduction: readonly Rule[] = [
  ['DIRECTORY', is('embedded'), 'the embedded directory is for trying out and refuses production'],
  ['GRAPH_BASE_URL', (s) => isSet(s.GRAPH_BASE_URL), 'only development mode may point it elsewhere: choose the cloud with CLOUD'],
  [
    'ENTRA_AUTHORITY_URL',
    (s) => isSet(s.ENTRA_AUTHORITY_URL),
    'only development mode may point it elsewhere: choose the cloud with CLOUD',
  ],
];

const mustBeHere = (name: 'GRAPH_BASE_URL' | 'ENTRA_AUTHORITY_URL'): Rule => [
  name,
  ({ [name]: address }) => address !== undefined && !isLoopbackUrl(address),
  'a stand-in must be on this machine (loopback)',
];

/** What development mode refuses of a directory's settings: a stand-in anywhere but on this machine (SEC-6). */
export const directoryInDevelopment: readonly Rule[] = [mustBeHere('GRAPH_BASE_URL'), mustBeHere('ENTRA_AUTHORITY_URL')];
