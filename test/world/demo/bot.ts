import { appendFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { audit } from '../../../src/cli/audit.ts';
import type { Command } from '../../../src/cli/command.ts';
import { oathTokens } from '../../../src/cli/oath-tokens.ts';
import { policy } from '../../../src/cli/policy.ts';
import { readConfig } from '../../../src/config.ts';
import type { AuditRecord } from '../../../src/core/audit.ts';
import { start } from '../../../src/main.ts';
import { createLog } from '../../../src/runtime/log.ts';
import type { TeamsFront } from '../teams-front.ts';
import type { DemoDirectory, Door } from './directory.ts';
import { linkChats } from './links.ts';
import type { Place } from './place.ts';

const beside = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** What the bot is told of the world around it. */
export interface Surroundings {
  readonly port: number;
  readonly front: TeamsFront;
  readonly slack: { readonly apiUrl: string; readonly signingSecret: string; readonly botToken: string; readonly team: string };
  readonly mailUrl: string;
  /** Where text messages and calls are handed in. */
  readonly phones: Readonly<Record<string, string>>;
  readonly directory: DemoDirectory;
  readonly place: Place;
}

/** What `latchkey audit` says: whether the chain is whole, and its newest records, newest first. */
export interface AuditShown {
  readonly verdict: string;
  readonly records: readonly AuditRecord[];
}

/** The bot of the demo, the way in with a password of its directory, and a look at its audit. */
export interface DemoBot {
  readonly door: Door;
  audit(): Promise<AuditShown>;
  stop(): Promise<void>;
}

type Env = Readonly<Record<string, string>>;

const envOf = ({ port, front, slack, mailUrl, phones, directory, place }: Surroundings): Env => ({
  LATCHKEY_MODE: 'development',
  HOST: '127.0.0.1',
  PORT: String(port),
  METRICS_PORT: '0',
  PUBLIC_BASE_URL: `http://localhost:${port}`,
  DATA_DIR: place.data,
  ...directory.env,
  ROLE_AGENTS: 'helpdesk',
  ROLE_APPROVERS: 'helpdesk-approvers',
  ROLE_ADMINS: 'latchkey-admins',
  ROLE_AUDITORS: 'latchkey-admins',
  TIER0_GROUPS: 'domain-keepers',
  SMTP_URL: mailUrl,
  ...phones,
  MAIL_FROM: 'Latchkey <latchkey@fernhill.example>',
  CORPORATE_MAIL_DOMAINS: 'fernhill.example',
  TEAMS_APP_ID: front.appId,
  TEAMS_APP_SECRET: front.bearer,
  TEAMS_TENANT_IDS: front.tenant,
  TEAMS_OPENID_METADATA_URL: front.metadataUrl,
  TEAMS_SERVICE_HOSTS: front.host,
  TEAMS_SERVICE_URL: front.serviceUrl,
  SLACK_SIGNING_SECRETS: slack.signingSecret,
  SLACK_BOT_TOKEN: slack.botToken,
  SLACK_TEAM_IDS: slack.team,
  SLACK_API_URL: slack.apiUrl,
});

/** What a command of the operator says; refuses what it refuses. */
const operator = async (command: Command, words: readonly string[], env: Env): Promise<readonly string[]> => {
  const said: string[] = [];
  const code = await command.run(words, { env, now: Date.now, login: 'demo', say: (line) => void said.push(line) });
  if (code !== 0) throw new Error(said.join('\n'));
  return said;
};

const auditShown = async (env: Env): Promise<AuditShown> => {
  const verdict = await operator(audit, ['verify'], env);
  const records = await operator(audit, ['tail', '50'], env);
  const newestFirst = records.map((line) => JSON.parse(line) as AuditRecord).sort((a, b) => b.at - a.at);
  return { verdict: verdict.join(' '), records: newestFirst };
};

/** What an operator does once, before anybody comes: the policy, and a token somebody has been given. */
const settle = async (env: Env): Promise<void> => {
  await operator(policy, ['set', beside('policy.yaml')], env);
  await operator(oathTokens, ['import', beside('tokens.csv')], env);
};

/** Starts the product itself, in development mode, with every check on. It logs into a file of the place. */
export const startBot = async (around: Surroundings): Promise<DemoBot> => {
  const env = envOf(around);
  const config = readConfig(env);
  if (!config.ok) throw new Error(config.problems.join('\n'));
  const { data, log: logFile } = around.place;
  if (!existsSync(join(data, 'records.db'))) await settle(env);
  if (around.directory.domain) await linkChats(config.value, around.directory.cast);
  const destination = { write: (line: string) => appendFileSync(logFile, line) };
  const log = createLog({ level: 'info', replica: 'demo', now: Date.now, destination });
  const running = await start(config.value, { log });
  return {
    door: around.directory.doorOf(running.directory),
    audit: () => auditShown(env),
    stop: () => running.stop(),
  };
};
