import { isIP } from 'node:net';
import { z } from 'zod';
import { directoryVariables } from './directory-variables.ts';
import { guid, list, oneOf, text, url } from './forms.ts';

const port = (standard: number) =>
  text()
    .regex(/^\d{1,5}$/, 'must be a port number')
    .transform(Number)
    .refine((number) => number <= 65_535, 'must be a port number')
    .default(standard);

const switched = () =>
  oneOf('true', 'false')
    .default('false')
    .transform((word) => word === 'true');

const domain = /^(?=.{4,253}$)([a-z0-9-]{1,63}\.)+[a-z]{2,63}$/i;
const host = /^(\*\.)?[a-z0-9.-]+(:\d{1,5})?$|^\[::1\](:\d{1,5})?$/i;
const mailbox = /^([^<>@\r\n]*<)?[^<>@\s]+@[^<>@\s]+>?$/;

const isNetwork = (word: string): boolean => {
  const [address = '', prefix, ...more] = word.split('/');
  const bits = isIP(address) === 6 ? 128 : 32;
  return isIP(address) > 0 && more.length === 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits));
};

/** Every variable Latchkey reads, in the form it must have. What must go together, and what each mode refuses: `rules.ts`. */
export const Variables = z.object({
  LATCHKEY_MODE: oneOf('production', 'development').default('production'),
  HOST: text().default('127.0.0.1'),
  PORT: port(3978),
  PUBLIC_BASE_URL: url('https:', 'http:'),
  TRUSTED_PROXIES: list(isNetwork, 'addresses or networks such as 10.0.0.0/8'),
  METRICS_HOST: text().default('127.0.0.1'),
  METRICS_PORT: port(9464),

  TEAMS_APP_ID: text().regex(guid, 'must be the app id, a GUID').optional(),
  TEAMS_APP_TENANT_ID: text().regex(guid, 'must be a tenant id, a GUID').optional(),
  TEAMS_APP_SECRET: text().optional(),
  TEAMS_CERTIFICATE_THUMBPRINT: text()
    .regex(/^[0-9a-f]{40}$/i, 'must be 40 hexadecimal digits')
    .optional(),
  TEAMS_CERTIFICATE_KEY_FILE: text().optional(),
  TEAMS_TENANT_IDS: list((word) => guid.test(word), 'tenant ids (GUIDs)'),
  TEAMS_OPENID_METADATA_URL: url('https:', 'http:'),
  TEAMS_TOKEN_ISSUERS: list((word) => URL.canParse(word), 'https addresses'),
  TEAMS_SERVICE_HOSTS: list((word) => host.test(word), 'host names'),
  TEAMS_SERVICE_URL: url('https:', 'http:'),

  SLACK_SIGNING_SECRETS: list().refine((all) => all.length <= 2, 'must be one secret, or two while the old one is replaced'),
  SLACK_BOT_TOKEN: text().optional(),
  SLACK_TEAM_IDS: list((word) => /^[TE][A-Z0-9]{5,20}$/.test(word), 'workspace or organisation ids such as T0123ABCD'),
  SLACK_API_URL: url('https:', 'http:'),
  SLACK_SSO_DECLARED: switched(),

  SMTP_URL: url('smtps:', 'smtp:'),
  MAIL_FROM: text().regex(mailbox, 'must be an address such as Latchkey <latchkey@example.com>').optional(),
  CORPORATE_MAIL_DOMAINS: list((word) => domain.test(word), 'domains such as example.com'),

  SMS_KIND: oneOf('webhook', 'smpp', 'twilio').optional(),
  SMS_URL: url('https:', 'http:', 'ssmpp:', 'smpp:'),
  SMS_ACCOUNT: text().optional(),
  SMS_SECRET: text().optional(),
  SMS_FROM: text()
    .regex(
      /^(\+[1-9]\d{5,14}|[A-Za-z0-9 ]{1,11})$/,
      'must be a number such as +441134960000, or a name of up to 11 letters and digits',
    )
    .optional(),
  SMS_COUNTRIES: list((word) => /^[A-Z]{2}$/.test(word), 'countries by two letters such as GB, DE'),

  REDIS_URL: text()
    .regex(/^rediss?(\+(sentinel|cluster))?:\/\//, 'must begin with redis://, rediss://, redis+sentinel:// or redis+cluster://')
    .optional(),
  DATABASE_URL: url('postgres:', 'postgresql:'),
  DATA_DIR: text().default('data'),
  KEYS_FILE: text().optional(),
  AUDIT_ANCHOR_FILE: text().optional(),
  BREACHED_PASSWORDS_FILE: text().optional(),
  REPORT_MINUTES_PER_CALL: text()
    .regex(/^([1-9]\d?|1\d\d|2[0-3]\d|240)$/, 'must be minutes, 1 to 240')
    .default('15')
    .transform(Number),

  ...directoryVariables,

  TICKETS_KIND: oneOf('webhook', 'servicenow').optional(),
  TICKETS_URL: url('https:', 'http:'),
  TICKETS_USER: text().optional(),
  TICKETS_SECRET: text().optional(),
  TICKETS_MUST_EXIST: switched(),

  SIEM_WEBHOOK_URL: url('https:', 'http:'),
  SIEM_WEBHOOK_SECRET: text().optional(),
  SIEM_SYSLOG_URL: url('tls:', 'tcp:'),
  SIEM_SYSLOG_CA_FILE: text().optional(),

  LOG_LEVEL: oneOf('error', 'warn', 'info', 'debug').default('info'),
  CLOCK_OFFSET_FILE: text().optional(),
});

/** The environment after parsing, each value in its form, before the rules look at how values go together. */
export type Variables = z.infer<typeof Variables>;
/** A name as `.env.example` has it. */
export type VariableName = keyof Variables;

/** The names of all variables, in the order of the schema. */
export const variableNames = Object.keys(Variables.shape) as readonly VariableName[];
