import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../src/config.ts';
import type { ChannelName } from '../../src/core/identity.ts';
import type { MethodId } from '../../src/core/method.ts';
import type { EmbeddedDirectory } from '../../src/directory/embedded.ts';
import { type Running, start } from '../../src/main.ts';
import type { Log } from '../../src/runtime/parts.ts';
import type { BotConnector } from './bot-connector.ts';
import { type FaultyDirectory, faultyDirectory } from './faulty-directory.ts';
import { storeFolder } from './folder.ts';
import type { MailSink } from './mail-sink.ts';
import { keepFirstPasswords } from './scenario/first-passwords.ts';
import { Mailboxes } from './scenario/mailboxes.ts';
import { Office } from './scenario/office.ts';
import { outside, type Stores, servers, settings } from './scenario/outside.ts';
import { colleague, type PersonName, people, peopleFile, type Someone, unlinked } from './scenario/people.ts';
import { Person, Pocket } from './scenario/person.ts';
import { SlackChat } from './scenario/slack-chat.ts';
import { TeamsChat } from './scenario/teams-chat.ts';
import type { SlackCloud } from './slack-cloud.ts';

export { type PersonName, people } from './scenario/people.ts';
export type { Person } from './scenario/person.ts';

type Variables = Readonly<Record<string, string>>;

/** What a scenario is set up with. */
export interface ScenarioOptions {
  readonly policy?: object;
  readonly env?: Variables | ((given: Variables) => Promise<Variables>);
  /** What stands between the bot and the directory. */
  readonly directory?: (real: EmbeddedDirectory) => EmbeddedDirectory;
  readonly log?: Log;
  readonly stores?: Stores;
  /** How many colleagues there are for `somebody`. */
  readonly colleagues?: number;
  /** In which chats the directory itself knows the colleagues; both unless given. */
  readonly colleaguesKnownIn?: readonly ChannelName[];
  /** Whether single sign-on is declared to control the addresses in Slack's profiles. */
  readonly isSsoDeclared?: boolean;
  /** More entries of the people file. */
  readonly people?: readonly object[];
  /** Rules of the people file for passwords, such as `maxAgeDays`. */
  readonly passwords?: object;
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
  readonly office: Office;
  readonly dataDir: string;
  now(): number;
  /** Moves the clock forward. */
  passes(seconds: number): void;
  restarts(): Promise<void>;
  person(name: PersonName, channel?: ChannelName): Person;
  /** A colleague nothing has happened to yet, with these methods registered before. */
  somebody(...has: MethodId[]): Promise<Person>;
  /** Somebody in the tenant and the workspace who is linked to no account. */
  stranger(): Person;
  /** The same human at the other chat. */
  atOtherChat(person: Person): Person;
  /** The platform is late with the next message it is given to post. */
  delaysPosts(ms: number): void;
  /** The platform refuses that many messages it is given to post. */
  refusesPosts(times: number): void;
  /** The code of the newest mail to an address. */
  codeAt(address: string): Promise<string>;
  /** Subjects of the mails to an address, once there are `count`. */
  told(address: string, count?: number): Promise<readonly string[]>;
  stop(): Promise<void>;
}

const quiet: Log = {
  info: () => {},
  warn: (message, fields) => process.env.SHOW_LOG === 'all' && console.error(message, fields),
  error: (message, fields) => process.env.SHOW_LOG && console.error(message, fields),
};

const made = <T>(value: T | null): T => {
  if (value === null) throw new Error('not started');
  return value;
};

/** Starts a scenario on one channel; the other one is there as well. */
export const scenario = async (channel: ChannelName, options: ScenarioOptions = {}): Promise<Scenario> => {
  const dataDir = storeFolder('latchkey-');
  const clockFile = join(dataDir, 'clock');
  const ahead = (): number => Number(readFileSync(clockFile, 'utf8'));
  const now = (): number => Date.now() + ahead() * 1000;
  const passes = (seconds: number): void => writeFileSync(clockFile, String(ahead() + seconds));
  writeFileSync(clockFile, '0');
  const colleagues = Array.from({ length: options.colleagues ?? 8 }, (_, index) => colleague(index + 1));
  const isSsoDeclared = options.isSsoDeclared === true;
  const world = await outside(now, colleagues, isSsoDeclared);
  const { connector, mail, slack } = world;
  const { people: more, passwords, colleaguesKnownIn } = options;
  writeFileSync(join(dataDir, 'people.yaml'), peopleFile(connector.tenant, colleagues, more, passwords, colleaguesKnownIn));
  const { redis, env } = await servers(options.stores ?? 'files');
  const given = { ...(await settings(world, dataDir)), ...env, SLACK_SSO_DECLARED: String(isSsoDeclared) };
  const variables = { ...given, ...(typeof options.env === 'function' ? await options.env(given) : options.env) };
  const config = readConfig(variables);
  if (!config.ok) throw new Error(config.problems.join('\n'));
  const built: { directory: FaultyDirectory<EmbeddedDirectory> | null; running: Running | null } = {
    directory: null,
    running: null,
  };
  const boot = async (): Promise<void> => {
    built.running = await start(config.value, {
      log: options.log ?? quiet,
      directory: (real) => {
        const wanted = options.directory?.(real as EmbeddedDirectory) ?? (real as EmbeddedDirectory);
        built.directory = faultyDirectory(wanted);
        return built.directory;
      },
    });
  };
  const office = await Office.open(config.value, now);
  await keepFirstPasswords(config.value, office.records.documents, now);
  await boot();
  slack.botUrl = `${variables.PUBLIC_BASE_URL}/slack/events`;
  await office.sets(options.policy ?? {});
  const mailboxes = new Mailboxes(mail);
  const around = {
    now,
    passes,
    mailedCode: (to: string) => mailboxes.codeTo(to),
    signsIn: async (login: string, password: string) => {
      const signedIn = await made(built.directory).signIn(login, password);
      return signedIn.ok ? 'in' : signedIn.reason;
    },
  };
  const at = (who: Someone, on: ChannelName, pocket = new Pocket()): Person => {
    const chat =
      on === 'teams' ? new TeamsChat(connector, variables.PUBLIC_BASE_URL, who.teams, now) : new SlackChat(slack, who.slack);
    return new Person(who, chat, pocket, around);
  };
  const spare = [...colleagues];
  return {
    ana: at(people.ana, channel),
    ben: at(people.ben, channel),
    get directory() {
      return made(built.directory);
    },
    get running() {
      return made(built.running);
    },
    mail,
    slack,
    connector,
    office,
    dataDir,
    now,
    passes,
    person: (name, on = channel) => at(people[name], on),
    somebody: async (...has) => {
      const who = spare.shift();
      if (!who) throw new Error('give this scenario more colleagues');
      const person = at(who, channel);
      await office.registers(person, has, made(built.directory));
      return person;
    },
    stranger: () => at(unlinked, channel),
    atOtherChat: ({ who, pocket }) => at(who, channel === 'teams' ? 'slack' : 'teams', pocket),
    delaysPosts: (ms) => {
      if (channel === 'teams') connector.trouble({ method: 'POST', delayMs: ms, times: 1 });
      else slack.disturb('chat.postMessage', { kind: 'throttled', retryAfterSeconds: Math.ceil(ms / 1000) });
    },
    refusesPosts: (times) => {
      if (channel === 'teams') connector.trouble({ method: 'POST', status: 500, times });
      else slack.disturb('chat.postMessage', { kind: 'status', status: 500 }, times);
    },
    codeAt: (address) => mailboxes.codeTo(address),
    told: (address, count) => mailboxes.subjectsTo(address, count),
    restarts: async () => {
      await made(built.running).stop();
      await boot();
    },
    stop: async () => {
      await made(built.running).stop();
      await office.records.close();
      await Promise.all([connector.stop(), mail.stop(), slack.close(), redis?.stop()]);
      rmSync(dataDir, { recursive: true, force: true });
      assert.deepEqual(connector.complaints, []);
    },
  };
};

/** Runs the same transcript on every channel. */
export const onEveryChannel = (tests: (channel: ChannelName) => void): void => {
  for (const channel of ['teams', 'slack'] as const)
    describe(`on ${channel}`, function () {
      this.timeout(60_000); // many acts each, and the machine may be busy
      tests(channel);
    });
};

/** Runs the same transcript over files, and over Redis with PostgreSQL. */
export const onEveryStore = (tests: (stores: Stores) => void): void => {
  for (const stores of ['files', 'servers'] as const) describe(`with ${stores}`, () => tests(stores));
};

/** Waits until something is so; fails with `what` otherwise. */
export const eventually = async (what: string, isSo: () => boolean | Promise<boolean>, withinMs = 20_000): Promise<void> => {
  const end = performance.now() + withinMs;
  while (!(await isSo())) {
    if (performance.now() > end) assert.fail(what);
    await sleep(20);
  }
};
