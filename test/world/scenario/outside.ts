import { join } from 'node:path';
import { scopesFor } from '../../../src/channels/slack/scopes.ts';
import { BotConnector } from '../bot-connector.ts';
import { MailSink } from '../mail-sink.ts';
import { freshDatabase } from '../postgres.ts';
import { freePort, type RedisServer, startRedis } from '../redis.ts';
import { startSlackCloud } from '../slack-cloud.ts';
import { people, type Someone, team, unlinked } from './people.ts';

/** Where a scenario keeps things: files, or Redis and PostgreSQL. */
export type Stores = 'files' | 'servers';

const secret = 'a-signing-secret-of-thirty-two-characters';
const botToken = `xoxb-${'4711-only-for-tests'.repeat(2)}`;

/** The platforms and the mail server of a scenario, started. */
export const outside = async (now: () => number, colleagues: readonly Someone[], isSsoDeclared: boolean) => {
  const everybody = [...Object.values(people), ...colleagues, unlinked];
  const slackPeople = everybody.map(({ slack: id, name, work: email }) => ({ id, name, team, email }));
  const [connector, mail, slack] = await Promise.all([
    BotConnector.start(),
    MailSink.start(),
    startSlackCloud({ team, signingSecret: secret, botToken, people: slackPeople, now, scopes: scopesFor(isSsoDeclared) }),
  ]);
  return { connector, mail, slack };
};

/** What is outside of a bot. */
export type Outside = Awaited<ReturnType<typeof outside>>;

/** The environment of a bot in this world. */
export const settings = async ({ connector, mail, slack }: Outside, dataDir: string) => {
  const port = await freePort();
  return {
    LATCHKEY_MODE: 'development',
    PORT: String(port),
    HOST: '127.0.0.1',
    METRICS_PORT: String(await freePort()),
    PUBLIC_BASE_URL: `http://localhost:${port}`,
    DATA_DIR: dataDir,
    DIRECTORY: 'embedded',
    DIRECTORY_FILE: join(dataDir, 'people.yaml'),
    SMTP_URL: mail.url,
    MAIL_FROM: 'Latchkey <latchkey@fernhill.example>',
    TRUSTED_PROXIES: '127.0.0.1',
    CORPORATE_MAIL_DOMAINS: 'fernhill.example',
    ROLE_AGENTS: 'helpdesk',
    ROLE_APPROVERS: 'helpdesk-approvers',
    ROLE_ADMINS: 'latchkey-admins',
    TIER0_GROUPS: 'domain-keepers',
    TEAMS_APP_ID: connector.appId,
    TEAMS_APP_SECRET: connector.bearer,
    TEAMS_TENANT_IDS: connector.tenant,
    TEAMS_OPENID_METADATA_URL: connector.metadataUrl,
    TEAMS_SERVICE_HOSTS: connector.host,
    TEAMS_SERVICE_URL: connector.serviceUrl,
    SLACK_SIGNING_SECRETS: secret,
    SLACK_BOT_TOKEN: botToken,
    SLACK_TEAM_IDS: team,
    SLACK_API_URL: slack.apiUrl,
    CLOCK_OFFSET_FILE: join(dataDir, 'clock'),
  };
};

/** Redis and PostgreSQL where they are wanted, and what the environment says of them. */
export const servers = async (stores: Stores): Promise<{ redis: RedisServer | null; env: Record<string, string> }> => {
  if (stores === 'files') return { redis: null, env: {} };
  const [redis, database] = await Promise.all([startRedis(), freshDatabase()]);
  return { redis, env: { REDIS_URL: redis.url, DATABASE_URL: database } };
};
