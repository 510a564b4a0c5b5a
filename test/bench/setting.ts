import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeys } from '../../src/store/key-ring.ts';
import { type OpenedRecords, openRecords } from '../../src/store/open-records.ts';
import { MailSink } from '../world/mail-sink.ts';
import { type Postgres, startPostgres } from '../world/postgres.ts';
import { freePort, type RedisServer, startRedis } from '../world/redis.ts';
import { type Employee, employees, peopleFile } from './people.ts';
import { Platforms } from './platforms.ts';

type Env = Readonly<Record<string, string>>;

/** Everything the bots of one bench share: platforms, mail, Redis, PostgreSQL, people. */
export interface Setting {
  readonly platforms: Platforms;
  readonly mail: MailSink;
  readonly redis: RedisServer;
  readonly postgres: Postgres;
  readonly people: readonly Employee[];
  readonly keys: ReturnType<typeof openKeys>;
  readonly records: OpenedRecords;
  readonly signingSecret: string;
  /** The environment of one more bot, on ports of its own. */
  env(): Promise<Env>;
  stop(): Promise<void>;
}

const signingSecret = 'a-signing-secret-of-thirty-two-characters';

const settingsOf = (
  { platforms, mail, redis, postgres }: Pick<Setting, 'platforms' | 'mail' | 'redis' | 'postgres'>,
  dir: string,
) => ({
  LATCHKEY_MODE: 'development',
  HOST: '127.0.0.1',
  TRUSTED_PROXIES: '127.0.0.1',
  DATA_DIR: dir,
  DIRECTORY: 'embedded',
  DIRECTORY_FILE: join(dir, 'people.yaml'),
  SMTP_URL: mail.url,
  MAIL_FROM: 'Latchkey <latchkey@fernhill.example>',
  TEAMS_APP_ID: platforms.appId,
  TEAMS_APP_SECRET: platforms.bearer,
  TEAMS_TENANT_IDS: platforms.tenant,
  TEAMS_OPENID_METADATA_URL: platforms.metadataUrl,
  TEAMS_SERVICE_HOSTS: platforms.host,
  TEAMS_SERVICE_URL: platforms.serviceUrl,
  SLACK_SIGNING_SECRETS: signingSecret,
  SLACK_BOT_TOKEN: platforms.slackToken,
  SLACK_TEAM_IDS: platforms.team,
  SLACK_API_URL: platforms.slackApiUrl,
  REDIS_URL: redis.url,
  DATABASE_URL: postgres.url,
  KEYS_FILE: join(dir, 'keys.json'),
});

/** Starts the setting with so many people in the directory. */
export const startSetting = async (count: number): Promise<Setting> => {
  const dir = mkdtempSync(join(tmpdir(), 'latchkey-bench-'));
  const [platforms, mail, redis, postgres] = await Promise.all([
    Platforms.start(),
    MailSink.start(),
    startRedis(),
    startPostgres(),
  ]);
  const people = employees(count);
  writeFileSync(join(dir, 'people.yaml'), peopleFile(people, platforms.tenant, platforms.team));
  const keys = openKeys({ file: join(dir, 'keys.json'), isProduction: false });
  const now = Date.now;
  const records = await openRecords({ databaseUrl: postgres.url, file: '', keys, now, replica: 'bench' });
  const shared = { platforms, mail, redis, postgres };
  const base = settingsOf(shared, dir);
  return {
    ...shared,
    people,
    keys,
    records,
    signingSecret,
    env: async () => {
      const port = await freePort();
      return {
        ...base,
        PORT: String(port),
        METRICS_PORT: String(await freePort()),
        PUBLIC_BASE_URL: `http://localhost:${port}`,
      };
    },
    stop: async () => {
      await records.close();
      await Promise.all([platforms.stop(), mail.stop(), redis.stop()]);
      await postgres.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
};
