import { randomBytes } from 'node:crypto';

/** An environment as a process gets it. */
export type Env = Readonly<Record<string, string>>;

const secret = (): string => randomBytes(24).toString('hex');

/** A complete development environment on this machine. */
export const developmentEnv = (): Env => ({
  LATCHKEY_MODE: 'development',
  PUBLIC_BASE_URL: 'http://127.0.0.1:3978',
  TEAMS_APP_ID: '11111111-2222-4333-8444-555555555555',
  TEAMS_APP_SECRET: secret(),
  TEAMS_TENANT_IDS: '99999999-2222-4333-8444-555555555555',
  SLACK_SIGNING_SECRETS: secret(),
  SLACK_BOT_TOKEN: `xoxb-${secret()}`,
  SLACK_TEAM_IDS: 'T0123ABCD',
  SMTP_URL: 'smtp://127.0.0.1:2525',
  MAIL_FROM: 'Latchkey <latchkey@corp.test>',
  DIRECTORY_FILE: 'people.yaml',
});

/** What Active Directory needs. */
export const ldapEnv = (): Env => ({
  DIRECTORY: 'active-directory',
  LDAP_URLS: 'ldaps://dc1.corp.test:636, ldaps://dc2.corp.test:636',
  LDAP_BIND_DN: 'cn=svc latchkey,ou=services,dc=corp,dc=test',
  LDAP_BIND_PASSWORD: secret(),
  LDAP_BASE_DN: 'dc=corp,dc=test',
});

/** What Entra needs. */
export const entraEnv = (): Env => ({
  DIRECTORY: 'entra',
  ENTRA_TENANT_ID: '99999999-2222-4333-8444-555555555555',
  ENTRA_CLIENT_ID: '22222222-2222-4333-8444-555555555555',
  ENTRA_CLIENT_SECRET: secret(),
});

/** A complete production environment on Active Directory. */
export const productionEnv = (): Env => ({
  ...developmentEnv(),
  LATCHKEY_MODE: 'production',
  PUBLIC_BASE_URL: 'https://reset.corp.test',
  TRUSTED_PROXIES: '10.0.0.0/8, ::1',
  REDIS_URL: `rediss://latchkey:${secret()}@redis.corp.test:6379`,
  KEYS_FILE: '/etc/latchkey/keys.json',
  AUDIT_ANCHOR_FILE: '/var/anchor/latchkey.jsonl',
  ...ldapEnv(),
});
