import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSync } from 'otplib';
import { readConfig } from '../../src/config.ts';
import type { ChannelName } from '../../src/core/identity.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { EmbeddedDirectory } from '../../src/directory/embedded.ts';
import { type Running, start } from '../../src/main.ts';
import type { Log } from '../../src/runtime/parts.ts';
import { BotConnector } from './bot-connector.ts';
import { type FaultyDirectory, faultyDirectory } from './faulty-directory.ts';
import { MailSink } from './mail-sink.ts';
import { freePort } from './redis.ts';
import { Browser } from './scenario/page.ts';
import type { Button, ChatClient, Screen } from './scenario/screen.ts';
import { SlackChat } from './scenario/slack-chat.ts';
import { TeamsChat } from './scenario/teams-chat.ts';
import { type SlackCloud, startSlackCloud } from './slack-cloud.ts';

const team = 'T0FERNHILL';
const demoTenant = '5f0c1e2a-7b3d-4c58-9a61-0e2d4f6b8a10';

/** People of the demo, by first name: chat identities, private address, first password. */
export const people = {
  ana: {
    teams: 'a0a0a0a0-0001-4a00-8a00-000000001001',
    slack: 'U0ANA',
    mail: 'ana@mail.example',
    login: 'ana.alvarez',
    password: 'blue kettle morning train',
    account: 'fh-1001',
  },
  ben: {
    teams: 'a0a0a0a0-0002-4a00-8a00-000000001002',
    slack: 'U0BEN',
    mail: 'ben@mail.example',
    login: 'ben.baker',
    password: 'seven loaves rising early',
    account: 'fh-1002',
  },
} as const;
export type PersonName = keyof typeof people;

/** What a scenario is set up with. */
export interface ScenarioOptions {
  readonly policy?: Partial<Policy> | object;
  readonly env?: Readonly<Record<string, string>>;
  readonly log?: Log;
}

/** One person at their chat and their browser. Reads like a transcript. */
export class Person {
  readonly name: PersonName;
  readonly chat: ChatClient;
  readonly browser = new Browser();
  /** Shown once on the page; a person's phone keeps it. */
  key = '';
  recoveryCodes: string[] = [];
  readonly #now: () => number;

  constructor(name: PersonName, chat: ChatClient, now: () => number) {
    this.name = name;
    this.chat = chat;
    this.#now = now;
  }

  get screen(): Screen {
    const screen = this.chat.screen();
    if (!screen) throw new Error('the bot has said nothing yet');
    return screen;
  }

  says(text: string): Promise<void> {
    return this.chat.says(text);
  }

  #button(label: string): Button {
    const found = this.screen.buttons.find(
      (one) => one.label === label || one.label.startsWith(`${label}:`) || one.label.startsWith(`${label} `),
    );
    if (!found)
      throw new Error(
        `no button "${label}" among ${this.screen.buttons.map((one) => one.label).join(', ')}\n${this.screen.text}`,
      );
    return found;
  }

  presses(label: string, fields?: Readonly<Record<string, string>>): Promise<void> {
    return this.#button(label).press(fields);
  }

  /** Waits until the bot's last message has this text. */
  async sees(text: string, withinMs = 5_000): Promise<void> {
    const end = performance.now() + withinMs;
    while (!this.chat.screen()?.text.includes(text)) {
      if (performance.now() > end) throw new Error(`"${text}" was not shown; this was:\n${this.chat.screen()?.text}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Opens the page of the card and types its page code. */
  async opensPage(): Promise<void> {
    const { link } = this.screen;
    if (!link) throw new Error(`there is no link on the card:\n${this.screen.text}`);
    await this.browser.opens(link.url);
    await this.browser.submits('Open my page', { 'page-code': link.code });
  }

  /** What the phone's app shows now; `steps` looks so many half minutes ahead. */
  appCode(steps = 0): string {
    return generateSync({ secret: this.key, epoch: Math.floor(this.#now() / 1000) + 30 * steps });
  }

  /** Sets the app up on the page: show the key, type a code. */
  async setsUpApp(): Promise<void> {
    const page = await this.browser.submits('Show my key');
    this.key = /<code[^>]*>([A-Z2-7 ]{20,})<\/code>/.exec(page.html)?.[1]?.replaceAll(' ', '') ?? '';
    if (!this.key) throw new Error(`no key on the page: ${page.text}`);
    await this.browser.submits('Check the code', { 'authenticator-code': this.appCode() });
  }

  /** Saves the recovery codes on the page. */
  async savesRecoveryCodes(): Promise<void> {
    const page = await this.browser.submits('Show my codes');
    this.recoveryCodes = [...page.html.matchAll(/<code[^>]*>([0-9A-Z][0-9A-Za-z -]{15,})<\/code>/g)].map(([, code = '']) => code);
    if (this.recoveryCodes.length === 0) throw new Error(`no codes on the page: ${page.text}`);
    await this.browser.submits('I have saved them');
  }
}

/** A whole Latchkey with its world: chats, mail, pages, a clock that can be moved. */
export interface Scenario {
  readonly ana: Person;
  readonly ben: Person;
  readonly directory: FaultyDirectory<EmbeddedDirectory>;
  readonly mail: MailSink;
  readonly slack: SlackCloud;
  readonly connector: BotConnector;
  readonly running: Running;
  readonly dataDir: string;
  /** Moves the clock forward. */
  passes(seconds: number): void;
  restarts(): Promise<void>;
  person(name: PersonName, channel: ChannelName): Person;
  stop(): Promise<void>;
}

const quiet: Log = {
  info: () => {},
  warn: () => {},
  error: (message, fields) => process.env.SHOW_LOG && console.error(message, fields),
};

/** Starts a scenario on one channel; the other one is there as well. */
export const scenario = async (channel: ChannelName, options: ScenarioOptions = {}): Promise<Scenario> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'latchkey-'));
  const clockFile = join(dataDir, 'clock');
  const now = (): number => Date.now() + Number(readFileSync(clockFile, 'utf8')) * 1000;
  writeFileSync(clockFile, '0');
  const connector = await BotConnector.start();
  const mail = await MailSink.start();
  const slackPeople = Object.entries(people).map(([name, { slack: id }]) => ({ id, name, team }));
  const slack = await startSlackCloud({
    team,
    signingSecret: 'a-signing-secret-of-thirty-two-characters',
    botToken: `xoxb-${'4711-only-for-tests'.repeat(2)}`,
    people: slackPeople,
    now,
  });
  const peopleFile = join(dataDir, 'people.yaml');
  writeFileSync(peopleFile, readFileSync('test/world/people.yaml', 'utf8').replaceAll(demoTenant, connector.tenant));
  const port = await freePort();
  const publicBaseUrl = `http://localhost:${port}`;
  const env = {
    LATCHKEY_MODE: 'development',
    PORT: String(port),
    HOST: '127.0.0.1',
    METRICS_PORT: String(await freePort()),
    PUBLIC_BASE_URL: publicBaseUrl,
    DATA_DIR: dataDir,
    DIRECTORY: 'embedded',
    DIRECTORY_FILE: peopleFile,
    SMTP_URL: mail.url,
    MAIL_FROM: 'Latchkey <latchkey@fernhill.example>',
    CORPORATE_MAIL_DOMAINS: 'fernhill.example',
    TEAMS_APP_ID: connector.appId,
    TEAMS_APP_SECRET: connector.bearer,
    TEAMS_TENANT_IDS: connector.tenant,
    TEAMS_OPENID_METADATA_URL: connector.metadataUrl,
    TEAMS_SERVICE_HOSTS: connector.host,
    TEAMS_SERVICE_URL: connector.serviceUrl,
    SLACK_SIGNING_SECRETS: 'a-signing-secret-of-thirty-two-characters',
    SLACK_BOT_TOKEN: `xoxb-${'4711-only-for-tests'.repeat(2)}`,
    SLACK_TEAM_IDS: team,
    SLACK_API_URL: slack.apiUrl,
    CLOCK_OFFSET_FILE: clockFile,
    ...options.env,
  };
  const config = readConfig(env);
  if (!config.ok) throw new Error(config.problems.join('\n'));
  const built: { directory: FaultyDirectory<EmbeddedDirectory> | null; running: Running | null } = {
    directory: null,
    running: null,
  };
  const boot = async (): Promise<void> => {
    built.running = await start(config.value, {
      log: options.log ?? quiet,
      directory: (real) => {
        built.directory = faultyDirectory(real as EmbeddedDirectory);
        return built.directory;
      },
    });
  };
  await boot();
  slack.botUrl = `http://localhost:${port}/slack/events`;
  const person = (name: PersonName, on: ChannelName): Person => {
    const chat =
      on === 'teams' ? new TeamsChat(connector, publicBaseUrl, people[name].teams) : new SlackChat(slack, people[name].slack);
    return new Person(name, chat, now);
  };
  const made = <T>(value: T | null): T => {
    if (value === null) throw new Error('not started');
    return value;
  };
  return {
    ana: person('ana', channel),
    ben: person('ben', channel),
    get directory() {
      return made(built.directory);
    },
    get running() {
      return made(built.running);
    },
    mail,
    slack,
    connector,
    dataDir,
    person,
    passes: (seconds) => writeFileSync(clockFile, String(Number(readFileSync(clockFile, 'utf8')) + seconds)),
    restarts: async () => {
      await made(built.running).stop();
      await boot();
    },
    stop: async () => {
      await made(built.running).stop();
      await Promise.all([connector.stop(), mail.stop(), slack.close()]);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};

/** Runs the same transcript on every channel. */
export const onEveryChannel = (tests: (channel: ChannelName) => void): void => {
  for (const channel of ['teams', 'slack'] as const) describe(`on ${channel}`, () => tests(channel));
};
