import { isAbsolute, relative, resolve } from 'node:path';
import { isLoopbackHost, isLoopbackUrl, isSecureUrl } from './addresses.ts';
import { directoryInDevelopment, directoryInProduction, directoryRules } from './directory-rules.ts';
import { phoneInDevelopment, phoneInProduction, phoneRules } from './phone-rules.ts';
import { isSet, missing, type Rule } from './rule.ts';
import { secretProblems } from './secret-rules.ts';
import { siemInDevelopment, siemInProduction, siemRules } from './siem-rules.ts';
import { ticketsInDevelopment, ticketsInProduction, ticketsRules } from './tickets-rules.ts';
import type { VariableName, Variables } from './variables.ts';

const named = (settings: Variables, prefix: string): boolean =>
  (Object.keys(settings) as VariableName[]).some(
    (name) => name.startsWith(prefix) && name !== 'SLACK_SSO_DECLARED' && isSet(settings[name]),
  );

/** Whether anything of Teams is set: then all of it must be. */
export const hasTeams = (settings: Variables): boolean => named(settings, 'TEAMS_');
/** Whether anything of Slack is set besides the declaration about its sign-in: then all of it must be. */
export const hasSlack = (settings: Variables): boolean => named(settings, 'SLACK_');

const isInside = (folder: string, file: string): boolean => {
  const way = relative(resolve(folder), resolve(file));
  return !way.startsWith('..') && !isAbsolute(way);
};

const always: readonly Rule[] = [
  missing('PUBLIC_BASE_URL', 'the address people reach the one-time pages at'),
  [
    'PUBLIC_BASE_URL',
    ({ PUBLIC_BASE_URL: base = '' }) => /[?#]|\/\/[^/]*@/.test(base),
    'must be a bare address, without query, fragment or user',
  ],
  missing('SMTP_URL', 'notices and codes go out by mail'),
  missing('MAIL_FROM', 'the sender of notices and codes'),
  [
    'TEAMS_APP_ID',
    (settings) => !hasTeams(settings) && !hasSlack(settings),
    'missing: set up Teams (TEAMS_…), Slack (SLACK_…), or both',
  ],
  missing('TEAMS_APP_ID', 'without it no token could be checked', hasTeams),
  missing('TEAMS_TENANT_IDS', 'an empty list lets nobody in', hasTeams),
  [
    'TEAMS_APP_TENANT_ID',
    (s) => hasTeams(s) && !s.TEAMS_APP_TENANT_ID && s.TEAMS_TENANT_IDS.length > 1,
    'missing: which of the tenants is the bot registered in?',
  ],
  [
    'TEAMS_APP_SECRET',
    (s) => hasTeams(s) && !s.TEAMS_APP_SECRET && !s.TEAMS_CERTIFICATE_KEY_FILE,
    'missing: a secret, or a certificate (TEAMS_CERTIFICATE_THUMBPRINT, TEAMS_CERTIFICATE_KEY_FILE)',
  ],
  [
    'TEAMS_APP_SECRET',
    (s) => isSet(s.TEAMS_APP_SECRET) && isSet(s.TEAMS_CERTIFICATE_KEY_FILE),
    'more than needed: give a secret or a certificate, not both',
  ],
  missing('TEAMS_CERTIFICATE_THUMBPRINT', 'it names the certificate', (s) => isSet(s.TEAMS_CERTIFICATE_KEY_FILE)),
  missing('TEAMS_CERTIFICATE_KEY_FILE', 'the private key of the certificate', (s) => isSet(s.TEAMS_CERTIFICATE_THUMBPRINT)),
  missing('SLACK_SIGNING_SECRETS', 'without it no request could be checked', hasSlack),
  missing('SLACK_BOT_TOKEN', 'the bot cannot answer without it', hasSlack),
  missing('SLACK_TEAM_IDS', 'an empty list lets nobody in', hasSlack),
  ...directoryRules,
  ...ticketsRules,
  ...phoneRules,
  ...siemRules,
];

/** SEC-6, SEC-7, SEC-69, SEC-136: nothing that loosens a check starts in production. */
const production: readonly Rule[] = [
  [
    'PUBLIC_BASE_URL',
    ({ PUBLIC_BASE_URL: base }) => base !== undefined && !isSecureUrl(base),
    'must begin with https:// in production',
  ],
  [
    'PUBLIC_BASE_URL',
    ({ PUBLIC_BASE_URL: base }) => base !== undefined && isLoopbackUrl(base),
    'leads to this machine only: nobody else could open a page',
  ],
  missing('TRUSTED_PROXIES', 'the proxy that ends TLS in front of Latchkey must be declared'),
  missing('REDIS_URL', 'production keeps sessions in Redis'),
  missing('KEYS_FILE', 'make one with "latchkey keys create" and keep it apart from the data'),
  [
    'KEYS_FILE',
    (s) => isSet(s.KEYS_FILE) && isInside(s.DATA_DIR, s.KEYS_FILE ?? ''),
    'must lie outside DATA_DIR: keys do not live beside what they lock',
  ],
  missing('AUDIT_ANCHOR_FILE', 'where checkpoints of the audit go: a place that whoever owns the database cannot rewrite'),
  [
    'AUDIT_ANCHOR_FILE',
    (s) => isSet(s.AUDIT_ANCHOR_FILE) && isInside(s.DATA_DIR, s.AUDIT_ANCHOR_FILE ?? ''),
    'must lie outside DATA_DIR',
  ],
  ...directoryInProduction,
  ...ticketsInProduction,
  ...phoneInProduction,
  ...siemInProduction,
  [
    'SLACK_API_URL',
    (s) => isSet(s.SLACK_API_URL) && s.SLACK_API_URL !== 'https://slack.com/api/',
    'only development mode may point it elsewhere',
  ],
  [
    'TEAMS_OPENID_METADATA_URL',
    (s) => isSet(s.TEAMS_OPENID_METADATA_URL) && !isSecureUrl(s.TEAMS_OPENID_METADATA_URL ?? ''),
    'must begin with https:// in production',
  ],
  [
    'TEAMS_SERVICE_URL',
    (s) => isSet(s.TEAMS_SERVICE_URL) && !isSecureUrl(s.TEAMS_SERVICE_URL ?? ''),
    'must begin with https:// in production',
  ],
  ['TEAMS_SERVICE_HOSTS', (s) => s.TEAMS_SERVICE_HOSTS.some(isLoopbackHost), 'only development mode may name this machine'],
  ['CLOCK_OFFSET_FILE', (s) => isSet(s.CLOCK_OFFSET_FILE), 'only development mode may move the clock'],
  ['LOG_LEVEL', (s) => s.LOG_LEVEL === 'debug', 'production logs at info or above'],
];

const mustBeStandIn = (name: 'SLACK_API_URL' | 'TEAMS_OPENID_METADATA_URL' | 'TEAMS_SERVICE_URL'): Rule => [
  name,
  ({ [name]: address }) => address !== undefined && !isSecureUrl(address) && !isLoopbackUrl(address),
  'a stand-in must be on this machine (loopback)',
];

/** SEC-6: development mode is for this machine alone, and switches off no check. */
const development: readonly Rule[] = [
  ['HOST', (s) => !isLoopbackHost(s.HOST), 'must be a loopback address in development mode'],
  ['METRICS_HOST', (s) => !isLoopbackHost(s.METRICS_HOST), 'must be a loopback address in development mode'],
  [
    'PUBLIC_BASE_URL',
    ({ PUBLIC_BASE_URL: base }) => base !== undefined && !isLoopbackUrl(base),
    'must be a loopback address in development mode',
  ],
  mustBeStandIn('SLACK_API_URL'),
  mustBeStandIn('TEAMS_OPENID_METADATA_URL'),
  mustBeStandIn('TEAMS_SERVICE_URL'),
  ...directoryInDevelopment,
  ...ticketsInDevelopment,
  ...phoneInDevelopment,
  ...siemInDevelopment,
];

/** Everything that keeps these settings from starting: names and what to do, never values. */
export const ruleProblems = (settings: Variables): readonly string[] => {
  const rules = [...always, ...(settings.LATCHKEY_MODE === 'production' ? production : development)];
  const broken = rules.filter(([, isBroken]) => isBroken(settings)).map(([name, , what]) => `${name}: ${what}`);
  return [...broken, ...secretProblems(settings)];
};
