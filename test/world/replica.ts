import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ChannelName } from '../../src/core/identity.ts';
import { Policy } from '../../src/core/policy.ts';
import { openKeys } from '../../src/store/key-ring.ts';
import type { Keys } from '../../src/store/keys.ts';
import { createKeysFile } from '../../src/store/keys-file.ts';
import { type OpenedRecords, openRecords } from '../../src/store/open-records.ts';
import { openSessions } from '../../src/store/open-sessions.ts';
import type { Sessions } from '../../src/store/sessions.ts';
import { BotConnector } from './bot-connector.ts';
import { storeFolder } from './folder.ts';
import { MailSink } from './mail-sink.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { freePort, type RedisOptions, type RedisServer, startRedis } from './redis.ts';
import { appCode, crowdOf, type Member, type Others, peopleFile, registerCrowd, team } from './replica/crowd.ts';
import { Front } from './replica/front.ts';
import type { JournalLine } from './replica/main.ts';
import { PersistentSlackCloud } from './replica/platforms.ts';
import { ReplicaProcess } from './replica/process.ts';
import { Visitor } from './replica/visitor.ts';
import { Mailboxes } from './scenario/mailboxes.ts';
import { Person, Pocket } from './scenario/person.ts';
import { SlackChat } from './scenario/slack-chat.ts';
import { TeamsChat } from './scenario/teams-chat.ts';

/** How many processes, for how many people, with what policy. */
export interface ReplicasOptions {
  readonly replicas?: number;
  readonly people?: number;
  /** Everybody's first password; absent: nobody has one yet. */
  readonly password?: string;
  /** Whether everybody has an app and a private address registered; yes unless told otherwise. */
  readonly isRegistered?: boolean;
  readonly policy?: Parameters<typeof Policy.parse>[0];
  readonly env?: Readonly<Record<string, string>>;
  readonly redis?: RedisOptions;
  readonly secrets?: Partial<Secrets>;
  /** More entries of the people file. */
  readonly others?: Others;
}

/** What the processes are given to keep. */
export interface Secrets {
  readonly signingSecret: string;
  readonly botToken: string;
  readonly smtpUser: string;
  readonly smtpPassword: string;
}

const standardSecrets: Secrets = {
  signingSecret: 'a-signing-secret-of-thirty-two-characters',
  botToken: `xoxb-${'4711-only-for-tests'.repeat(2)}`,
  smtpUser: '',
  smtpPassword: '',
};

const minute = 60_000;

/** Several Latchkeys as real processes on one Redis and one PostgreSQL, behind a front without sticky sessions, with their world. */
export class Replicas {
  readonly folder = storeFolder('latchkey-replicas-');
  readonly crowd: readonly Member[];
  readonly connector: BotConnector;
  readonly slack: PersistentSlackCloud;
  readonly mail: MailSink;
  readonly redis: RedisServer;
  readonly postgres: Postgres;
  readonly front: Front;
  readonly all: ReplicaProcess[] = [];
  readonly keys: Keys;
  readonly #secrets: Secrets;
  readonly #password: string;
  readonly #mailboxes: Mailboxes;
  #records: OpenedRecords | null = null;
  #sessions: Sessions | null = null;

  private constructor(
    world: Pick<Replicas, 'connector' | 'mail' | 'redis' | 'postgres'>,
    { people = 1, secrets = {}, password = '' }: ReplicasOptions,
  ) {
    this.connector = world.connector;
    this.mail = world.mail;
    this.redis = world.redis;
    this.postgres = world.postgres;
    this.crowd = crowdOf(people);
    this.#secrets = { ...standardSecrets, ...secrets };
    this.#password = password;
    this.#mailboxes = new Mailboxes(world.mail);
    const { signingSecret, botToken } = this.#secrets;
    const slackPeople = this.crowd.map(({ slack: id, login: name }) => ({ id, name, team }));
    this.slack = new PersistentSlackCloud({ team, signingSecret, botToken, people: slackPeople, now: () => this.now() });
    this.front = new Front(() => this.all.map((one) => one.port));
    writeFileSync(join(this.folder, 'clock'), '0');
    createKeysFile(join(this.folder, 'keys.json'));
    this.keys = openKeys({ file: join(this.folder, 'keys.json'), isProduction: false });
  }

  static async start(options: ReplicasOptions = {}): Promise<Replicas> {
    const { smtpUser: user = '', smtpPassword: pass = '' } = options.secrets ?? {};
    const [connector, mail, redis, postgres] = await Promise.all([
      BotConnector.start(),
      MailSink.start(user ? { auth: { user, pass } } : {}),
      startRedis(options.redis),
      startPostgres(),
    ]);
    const made = new Replicas({ connector, mail, redis, postgres }, options);
    await made.#build(options);
    return made;
  }

  async stop(): Promise<void> {
    await Promise.all(this.all.map((one) => one.kill9()));
    await Promise.all([this.#records?.close(), this.#sessions?.close(), this.front.close(), this.slack.close()]);
    await Promise.all([this.connector.stop(), this.mail.stop(), this.redis.stop(), this.postgres.stop()]);
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The records as an onlooker sees them. */
  get records(): OpenedRecords {
    if (!this.#records) throw new Error('no records yet');
    return this.#records;
  }

  get anchorFile(): string {
    return join(this.folder, 'checkpoints.jsonl');
  }

  replica(index: number): ReplicaProcess {
    const found = this.all[index];
    if (!found) throw new Error(`there is no replica ${index}`);
    return found;
  }

  /** Everybody's clock, epoch ms. */
  now(): number {
    return Date.now() + this.#offset() * 1000;
  }

  /** Moves everybody's clock forward. */
  passes(seconds: number): void {
    writeFileSync(join(this.folder, 'clock'), String(this.#offset() + seconds));
  }

  /** Somebody of the crowd at a chat and a browser. */
  visitor(member: Member, channel: ChannelName): Visitor {
    const url = `http://127.0.0.1:${this.front.port}`;
    const now = () => this.now();
    const chat =
      channel === 'teams' ? new TeamsChat(this.connector, url, member.teams, now) : new SlackChat(this.slack, member.slack);
    return new Visitor(member, chat);
  }

  /** The same as somebody whose story is told; their phone and paper stay in `pocket`. */
  human(member: Member, channel: ChannelName, pocket = new Pocket()): Person {
    const { login, account, mail: work, privateMail: mail, teams, slack } = member;
    const who = { name: login, login, account, work, mail, teams, slack, password: this.#password, phone: '', desk: '' };
    const { chat, browser } = this.visitor(member, channel);
    const around = {
      now: () => this.now(),
      passes: (seconds: number) => this.passes(seconds),
      mailedCode: (to: string) => this.#mailboxes.codeTo(to),
      signsIn: async () => 'nowhere',
    };
    const person = new Person(who, chat, pocket, around);
    person.browser = browser;
    return person;
  }

  member(index: number): Member {
    const found = this.crowd[index];
    if (!found) throw new Error(`there is no member ${index}`);
    return found;
  }

  /** What a member's app shows now. */
  app(member: Member): string {
    return appCode(member.key, this.now());
  }

  /** Everything that reached the directory so far, by every replica, dead ones too. */
  journal(): readonly JournalLine[] {
    return readFileSync(this.#journalFile, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as JournalLine);
  }

  /** Waits until something is so. */
  async until(isSo: () => boolean | Promise<boolean>, withinMs = 10_000, what = 'it'): Promise<void> {
    const end = performance.now() + withinMs;
    while (!(await isSo())) {
      if (performance.now() > end) throw new Error(`${what} did not come to pass within ${withinMs} ms`);
      await sleep(50);
    }
  }

  /** Waits until no notice waits and every audit row is sealed. */
  async settles(withinMs = 60_000): Promise<void> {
    const isQuiet = async (): Promise<boolean> => {
      const [{ waiting }, { rows }] = await Promise.all([this.records.outboxDepth(this.now()), this.records.sealLag(this.now())]);
      return waiting === 0 && rows === 0;
    };
    await this.until(isQuiet, withinMs, 'an empty outbox and a sealed audit');
  }

  get #journalFile(): string {
    return join(this.folder, 'journal.jsonl');
  }

  #offset(): number {
    return Number(readFileSync(join(this.folder, 'clock'), 'utf8'));
  }

  async #build({ replicas = 2, password, isRegistered = true, policy, env = {}, others }: ReplicasOptions): Promise<void> {
    const now = () => this.now();
    writeFileSync(this.#journalFile, '');
    writeFileSync(join(this.folder, 'people.yaml'), peopleFile(this.crowd, this.connector.tenant, password ?? null, others));
    await Promise.all([this.slack.listen(), this.front.listen()]);
    this.slack.botUrl = `http://127.0.0.1:${this.front.port}/slack/events`;
    this.#records = await openRecords({ databaseUrl: this.postgres.url, file: '', keys: this.keys, now, replica: 'onlooker' });
    this.#sessions = openSessions({ redisUrl: this.redis.url, file: '', now });
    if (policy) await this.#setPolicy(Policy.parse(policy));
    if (isRegistered) await registerCrowd(this.#stores(), this.crowd, this.now() - 61 * minute);
    for (let index = 0; index < replicas; index += 1) this.all.push(await this.#replica(`replica-${index}`, env));
    await Promise.all(this.all.map((one) => one.start()));
  }

  #stores() {
    if (!this.#sessions) throw new Error('no sessions yet');
    return { keys: this.keys, records: this.records, sessions: this.#sessions };
  }

  async #setPolicy(policy: Policy): Promise<void> {
    const at = this.now();
    const what = { at, action: 'policy.changed', outcome: 'success', reason: null, actor: 'operator:test' } as const;
    const rest = { target: null, flow: null, conversation: null, effect: null, methods: [], policyVersion: 1, detail: {} };
    const audit = { ...what, ...rest, role: 'operator', source: 'cli' } as const;
    await this.records.addPolicy(0, policy, 'test', 'test', at, audit);
  }

  async #replica(name: string, env: Readonly<Record<string, string>>): Promise<ReplicaProcess> {
    const { connector } = this;
    const { signingSecret, botToken, smtpUser, smtpPassword } = this.#secrets;
    const smtp = new URL(this.mail.url);
    if (smtpUser) Object.assign(smtp, { username: smtpUser, password: smtpPassword });
    return new ReplicaProcess(name, {
      LATCHKEY_MODE: 'development',
      HOST: '127.0.0.1',
      PORT: String(await freePort()),
      METRICS_PORT: String(await freePort()),
      PUBLIC_BASE_URL: `http://127.0.0.1:${this.front.port}`,
      TRUSTED_PROXIES: '127.0.0.1',
      DATA_DIR: this.folder,
      KEYS_FILE: join(this.folder, 'keys.json'),
      AUDIT_ANCHOR_FILE: this.anchorFile,
      REDIS_URL: this.redis.url,
      DATABASE_URL: this.postgres.url,
      DIRECTORY: 'embedded',
      DIRECTORY_FILE: join(this.folder, 'people.yaml'),
      SMTP_URL: smtp.href,
      MAIL_FROM: 'Latchkey <latchkey@fernhill.example>',
      CORPORATE_MAIL_DOMAINS: 'fernhill.example',
      TEAMS_APP_ID: connector.appId,
      TEAMS_APP_SECRET: connector.bearer,
      TEAMS_TENANT_IDS: connector.tenant,
      TEAMS_OPENID_METADATA_URL: connector.metadataUrl,
      TEAMS_SERVICE_HOSTS: connector.host,
      TEAMS_SERVICE_URL: connector.serviceUrl,
      SLACK_SIGNING_SECRETS: signingSecret,
      SLACK_BOT_TOKEN: botToken,
      SLACK_TEAM_IDS: team,
      SLACK_API_URL: this.slack.apiUrl,
      LOG_LEVEL: 'debug',
      CLOCK_OFFSET_FILE: join(this.folder, 'clock'),
      LATCHKEY_TEST_JOURNAL: this.#journalFile,
      ...env,
    });
  }
}
