import { join } from 'node:path';
import { isLoopbackHost } from './config/addresses.ts';
import { botClouds } from './config/clouds.ts';
import { directoryOf, type SignInConfig, signInOf } from './config/directory.ts';
import { type PhoneConfig, phoneOf } from './config/phone.ts';
import { hasSlack, hasTeams, ruleProblems } from './config/rules.ts';
import { type SiemConfig, siemOf } from './config/siem.ts';
import { Variables, variableNames } from './config/variables.ts';
import type { DirectorySettings } from './directory/settings.ts';
import { Secret } from './runtime/secrets.ts';

/** How the bot proves itself to the Bot Connector; `stand-in`: a fixed token for connectors on this machine, in development mode. */
export type TeamsProof =
  | { readonly kind: 'secret'; readonly tenantId: string; readonly secret: Secret }
  | { readonly kind: 'certificate'; readonly tenantId: string; readonly thumbprint: string; readonly keyFile: string }
  | { readonly kind: 'stand-in'; readonly token: Secret };

/** All that Teams needs; absent as a whole where nothing of it is set. An activity of another tenant, issuer or host is refused (SEC-4, SEC-7, SEC-8). */
export interface TeamsConfig {
  readonly appId: string;
  readonly proof: TeamsProof;
  readonly tenantIds: readonly string[];
  readonly metadataUrl: string;
  readonly issuers: readonly string[];
  readonly serviceHosts: readonly string[];
  readonly serviceUrl: string;
  readonly token: { readonly loginUrl: string; readonly scope: string };
}

/** All that Slack needs; absent as a whole where nothing of it is set. One or two secrets are good at a time (SEC-2); other teams are refused (SEC-8). */
export interface SlackConfig {
  readonly signingSecrets: readonly Secret[];
  readonly botToken: Secret;
  readonly teamIds: readonly string[];
  readonly apiUrl: string;
}

/** Group names or ids by what their members may do; an empty list is nobody (SEC-18). */
export interface RolesConfig {
  readonly agents: readonly string[];
  readonly approvers: readonly string[];
  readonly admins: readonly string[];
  readonly auditors: readonly string[];
  readonly tier0: readonly string[];
  /** Accounts that are bait: logins, addresses or ids. */
  readonly honey: readonly string[];
}

/** The service desk: how it is spoken to, and whether a case may be opened only for a ticket that is there. */
export interface TicketsConfig {
  readonly kind: 'webhook' | 'servicenow';
  readonly url: string;
  readonly user: string;
  readonly secret: Secret;
  readonly mustExist: boolean;
}

/** The whole configuration, checked. Secrets print as `[secret]`. */
export interface Config {
  readonly mode: 'production' | 'development';
  readonly listen: { readonly host: string; readonly port: number };
  readonly metrics: { readonly host: string; readonly port: number };
  /** Without a slash at its end. */
  readonly publicBaseUrl: string;
  readonly trustedProxies: readonly string[];
  /** Null: this channel is not set up. One of the two always is. */
  readonly teams: TeamsConfig | null;
  readonly slack: SlackConfig | null;
  readonly mail: { readonly url: Secret; readonly from: string };
  /** Null: no phone is reached. */
  readonly phone: PhoneConfig | null;
  readonly stores: { readonly redisUrl: Secret | null; readonly databaseUrl: Secret | null; readonly dataDir: string };
  readonly keysFile: string;
  /** Passwords known from breaches, which no new password may be; null: the built-in lists alone (SEC-78). */
  readonly breachedFile: string | null;
  /** Checkpoints of the audit chain are appended here (SEC-115). */
  readonly anchorFile: string;
  /** How long a call to the helpdesk takes: what a reset without one saves. */
  readonly minutesPerCall: number;
  readonly directory: DirectorySettings;
  /** Null: nobody proves themselves by signing in. */
  readonly signIn: SignInConfig | null;
  readonly roles: RolesConfig;
  /** Null: there is no service desk to write to. */
  readonly tickets: TicketsConfig | null;
  /** Where audit records are exported to. */
  readonly siem: SiemConfig;
  readonly corporateMailDomains: readonly string[];
  readonly isSlackSsoDeclared: boolean;
  readonly logLevel: 'error' | 'warn' | 'info' | 'debug';
  readonly clockOffsetFile: string | null;
}

/** A configuration, or everything that is wrong with it in words: names of settings, never values (SEC-103). */
export type ConfigRead =
  | { readonly ok: true; readonly value: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

const orElse = (given: readonly string[], standard: readonly string[]): readonly string[] =>
  given.length > 0 ? given : standard;
const secret = (text: string | undefined): Secret => new Secret(text ?? '');
const secretOrNull = (text: string | undefined): Secret | null => (text === undefined ? null : new Secret(text));

/** The tenant the bot is registered in. */
const botTenantOf = (s: Variables): string => s.TEAMS_APP_TENANT_ID ?? s.TEAMS_TENANT_IDS[0] ?? '';

const proofOf = (s: Variables): TeamsProof => {
  const tenantId = botTenantOf(s);
  if (s.TEAMS_CERTIFICATE_KEY_FILE !== undefined)
    return {
      kind: 'certificate',
      tenantId,
      thumbprint: s.TEAMS_CERTIFICATE_THUMBPRINT ?? '',
      keyFile: s.TEAMS_CERTIFICATE_KEY_FILE,
    };
  const isStandIn =
    s.LATCHKEY_MODE === 'development' && s.TEAMS_SERVICE_HOSTS.length > 0 && s.TEAMS_SERVICE_HOSTS.every(isLoopbackHost);
  return isStandIn
    ? { kind: 'stand-in', token: secret(s.TEAMS_APP_SECRET) }
    : { kind: 'secret', tenantId, secret: secret(s.TEAMS_APP_SECRET) };
};

const teamsOf = (s: Variables): TeamsConfig => {
  const cloud = botClouds[s.CLOUD];
  return {
    appId: s.TEAMS_APP_ID ?? '',
    proof: proofOf(s),
    tenantIds: s.TEAMS_TENANT_IDS,
    metadataUrl: s.TEAMS_OPENID_METADATA_URL ?? cloud.metadataUrl,
    issuers: orElse(s.TEAMS_TOKEN_ISSUERS, cloud.issuers),
    serviceHosts: orElse(s.TEAMS_SERVICE_HOSTS, cloud.serviceHosts),
    serviceUrl: s.TEAMS_SERVICE_URL ?? cloud.serviceUrl,
    token: { scope: cloud.token.scope, loginUrl: `${cloud.token.loginUrl}/${botTenantOf(s)}` },
  };
};

const slackOf = (s: Variables): SlackConfig => ({
  signingSecrets: s.SLACK_SIGNING_SECRETS.map(secret),
  botToken: secret(s.SLACK_BOT_TOKEN),
  teamIds: s.SLACK_TEAM_IDS,
  apiUrl: s.SLACK_API_URL ?? 'https://slack.com/api/',
});

const ticketsOf = (s: Variables): TicketsConfig | null =>
  s.TICKETS_KIND
    ? {
        kind: s.TICKETS_KIND,
        url: s.TICKETS_URL ?? '',
        user: s.TICKETS_USER ?? '',
        secret: secret(s.TICKETS_SECRET),
        mustExist: s.TICKETS_MUST_EXIST,
      }
    : null;

const configOf = (s: Variables): Config => ({
  mode: s.LATCHKEY_MODE,
  listen: { host: s.HOST, port: s.PORT },
  metrics: { host: s.METRICS_HOST, port: s.METRICS_PORT },
  publicBaseUrl: (s.PUBLIC_BASE_URL ?? '').replace(/\/+$/, ''),
  trustedProxies: s.TRUSTED_PROXIES,
  teams: hasTeams(s) ? teamsOf(s) : null,
  slack: hasSlack(s) ? slackOf(s) : null,
  mail: { url: secret(s.SMTP_URL), from: s.MAIL_FROM ?? '' },
  phone: phoneOf(s),
  stores: { redisUrl: secretOrNull(s.REDIS_URL), databaseUrl: secretOrNull(s.DATABASE_URL), dataDir: s.DATA_DIR },
  keysFile: s.KEYS_FILE ?? join(s.DATA_DIR, 'keys.json'),
  breachedFile: s.BREACHED_PASSWORDS_FILE ?? null,
  anchorFile: s.AUDIT_ANCHOR_FILE ?? join(s.DATA_DIR, 'audit-checkpoints.jsonl'),
  minutesPerCall: s.REPORT_MINUTES_PER_CALL,
  directory: directoryOf(s),
  signIn: signInOf(s),
  roles: {
    agents: s.ROLE_AGENTS,
    approvers: s.ROLE_APPROVERS,
    admins: s.ROLE_ADMINS,
    auditors: s.ROLE_AUDITORS,
    tier0: s.TIER0_GROUPS,
    honey: s.HONEY_ACCOUNTS,
  },
  tickets: ticketsOf(s),
  siem: siemOf(s),
  corporateMailDomains: s.CORPORATE_MAIL_DOMAINS.map((domain) => domain.toLowerCase()),
  isSlackSsoDeclared: s.SLACK_SSO_DECLARED,
  logLevel: s.LOG_LEVEL,
  clockOffsetFile: s.CLOCK_OFFSET_FILE ?? null,
});

/** Only what Latchkey knows, and an empty value is an absent one. */
const known = (env: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(variableNames.flatMap((name) => (env[name]?.trim() ? [[name, env[name]]] : [])));

/** Reads the environment. Refuses with every problem at once: forms first, then what must go together (SEC-2, SEC-6, SEC-8, SEC-103, SEC-136). */
export const readConfig = (env: Readonly<Record<string, string | undefined>>): ConfigRead => {
  const read = Variables.safeParse(known(env));
  if (!read.success)
    return { ok: false, problems: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  const problems = ruleProblems(read.data);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: configOf(read.data) };
};

const ourPrefixes =
  /^(LATCHKEY|TEAMS|SLACK|ROLE|SMTP|MAIL|METRICS|TIER0|CORPORATE|DIRECTORY|KEYS|CLOCK|TRUSTED|AUDIT|ENTRA|GRAPH|LDAP|BREAK_GLASS|BREACHED|HONEY|WRITEBACK|SMS|TICKETS|REPORT|SIEM)_/;

/** Variables that look like ours and mean nothing: a typing mistake, or left from another version. */
export const surplusVariables = (env: Readonly<Record<string, string | undefined>>): readonly string[] =>
  Object.keys(env).filter((name) => ourPrefixes.test(name) && !(variableNames as readonly string[]).includes(name));
