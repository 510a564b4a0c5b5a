import { randomBytes } from 'node:crypto';

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

/** A production environment with nothing wrong but the directory, which this version has only for trying out. */
export const productionEnv = (): Env => ({
  ...developmentEnv(),
  LATCHKEY_MODE: 'production',
  PUBLIC_BASE_URL: 'https://reset.corp.test',
  TRUSTED_PROXIES: '10.0.0.0/8, ::1',
  REDIS_URL: `rediss://latchkey:${secret()}@redis.corp.test:6379`,
  KEYS_FILE: '/etc/latchkey/keys.json',
  AUDIT_ANCHOR_FILE: '/var/anchor/latchkey.jsonl',
});
