import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'ldapts';
import { readConfig } from '../../src/config.ts';
import type { ChannelName, Identity } from '../../src/core/identity.ts';
import type { MethodId } from '../../src/core/method.ts';
import { People } from '../../src/directory/embedded/person.ts';
import type { Directory } from '../../src/directory/port.ts';
import { type Running, start } from '../../src/main.ts';
import type { Log } from '../../src/runtime/parts.ts';
import { copyFernhill, type FernhillDomain } from './fernhill-domain.ts';
import { storeFolder } from './folder.ts';
import { type LdapProxy, ldapProxy } from './ldap-proxy.ts';
import { Mailboxes } from './scenario/mailboxes.ts';
import { Office } from './scenario/office.ts';
import { type Outside, outside, settings } from './scenario/outside.ts';
import { type Someone, team } from './scenario/people.ts';
import { Person, Pocket } from './scenario/person.ts';
import { SlackChat } from './scenario/slack-chat.ts';
import { TeamsChat } from './scenario/teams-chat.ts';

/** What a town on a domain controller is set up with. */
export interface DomainTownOptions {
  readonly people: number;
  readonly policy?: object;
  readonly env?: Readonly<Record<string, string>>;
  /** What stands between the product and its own Active Directory. */
  readonly directory?: (real: Directory) => Directory;
}

const quiet: Log = {
  info: () => undefined,
  warn: (message, fields) => process.env.SHOW_LOG === 'all' && console.error(message, fields),
  error: (message, fields) => process.env.SHOW_LOG && console.error(message, fields),
};

/** The worker of a number from 1 to 999: in Teams, in Slack, and in the domain. */
const worker = (number: number): Someone => {
  const three = String(number).padStart(3, '0');
  const login = `wes${three}.works`;
  return {
    name: `wes${three}`,
    teams: `d0c0d0c0-0${three}-4a00-8a00-000000300${three}`,
    slack: `U0WES${three}`,
    mail: `wes${three}@mail.example`,
    work: `${login}@fernhill.example`,
    login,
    password: `patient violin by the canal ${three}`,
    account: `fh-3${three}`,
    phone: '',
    desk: '',
  };
};

const peopleOf = (workers: readonly Someone[]) =>
  People.parse({
    organisation: 'Fernhill',
    passwords: { minLength: 8, history: 5, lockoutThreshold: 10, lockoutMinutes: 15 },
    groups: [{ name: 'staff' }, { name: 'engineering', memberOf: ['staff'] }, { name: 'domain-keepers' }],
    people: workers.map(({ account, login, work, name, password }) => ({
      id: account,
      login,
      upn: work,
      mail: work,
      givenName: name,
      surname: 'Works',
      groups: ['engineering'],
      initialPassword: password,
    })),
  });

const identitiesOf = ({ teams, slack }: Someone, tenant: string): readonly Identity[] => [
  { channel: 'teams', tenant, person: teams },
  { channel: 'slack', tenant: team, person: slack },
];

/** The whole product on a real domain controller, with its world: chats, mail, pages, a clock that can be moved. */
export class DomainTown {
  readonly domain: FernhillDomain;
  /** What stands between the product and the domain controller, byte for byte unless told otherwise. */
  readonly proxy: LdapProxy;
  readonly office: Office;
  readonly #world: Outside;
  readonly #workers: readonly Someone[];
  readonly #running: Running;
  readonly #mailboxes: Mailboxes;
  readonly #botUrl: string;
  readonly #dataDir: string;
  readonly #spare: Someone[];

  private constructor(parts: {
    domain: FernhillDomain;
    proxy: LdapProxy;
    office: Office;
    world: Outside;
    workers: readonly Someone[];
    running: Running;
    botUrl: string;
    dataDir: string;
  }) {
    this.domain = parts.domain;
    this.proxy = parts.proxy;
    this.office = parts.office;
    this.#world = parts.world;
    this.#workers = parts.workers;
    this.#running = parts.running;
    this.#botUrl = parts.botUrl;
    this.#dataDir = parts.dataDir;
    this.#mailboxes = new Mailboxes(parts.world.mail);
    this.#spare = [...parts.workers];
  }

  static async open({ people, policy = {}, env = {}, directory }: DomainTownOptions): Promise<DomainTown> {
    const dataDir = storeFolder('latchkey-town-');
    writeFileSync(join(dataDir, 'clock'), '0');
    const named = Array.from({ length: people }, (_, at) => worker(at + 1));
    const now = () => Date.now() + Number(readFileSync(join(dataDir, 'clock'), 'utf8')) * 1_000;
    const [domain, world] = await Promise.all([copyFernhill(peopleOf(named)), outside(now, named, false)]);
    const proxy = await ldapProxy(domain.samba.url);
    const variables = { ...(await settings(world, dataDir)), DIRECTORY_FILE: '', ...domain.env, LDAP_URLS: proxy.url, ...env };
    const config = readConfig(variables);
    if (!config.ok) throw new Error(config.problems.join('\n'));
    const workers = named.map((one) => ({ ...one, ...accountOf(domain, one) }));
    const running = await start(config.value, { log: quiet, ...(directory ? { directory } : {}) });
    world.slack.botUrl = `${variables.PUBLIC_BASE_URL}/slack/events`;
    const office = await Office.open(config.value, now);
    await office.sets(policy);
    const botUrl = variables.PUBLIC_BASE_URL;
    const town = new DomainTown({ domain, proxy, office, world, workers, running, botUrl, dataDir });
    await town.#link();
    return town;
  }

  /** Everybody's clock but the domain controller's, epoch ms. */
  now(): number {
    return Date.now() + this.#ahead() * 1_000;
  }

  passes(seconds: number): void {
    writeFileSync(join(this.#dataDir, 'clock'), String(this.#ahead() + seconds));
  }

  /** A worker nothing has happened to yet, with these methods registered before. */
  async somebody(channel: ChannelName, ...has: readonly MethodId[]): Promise<Person> {
    const who = this.#spare.shift();
    if (!who) throw new Error('give this town more people');
    const { connector, slack } = this.#world;
    const chat =
      channel === 'teams' ? new TeamsChat(connector, this.#botUrl, who.teams, () => this.now()) : new SlackChat(slack, who.slack);
    const person = new Person(who, chat, new Pocket(), {
      now: () => this.now(),
      passes: (seconds) => this.passes(seconds),
      mailedCode: (to) => this.#mailboxes.codeTo(to),
      signsIn: (_login, password) => this.binds(who, password),
    });
    await this.office.registers(person, has, this.#running.directory);
    return person;
  }

  /** The worker's name in the domain. */
  dnOf({ account }: Pick<Someone, 'account'>): string {
    return [...this.domain.accounts.values()].find(({ id }) => id === account)?.dn ?? '';
  }

  /** What the domain controller says to this password: `in`, or the sub-status of its refusal. */
  async binds(who: Pick<Someone, 'work'>, password: string): Promise<string> {
    const { url, ca } = this.domain.samba;
    const client = new Client({ url, timeout: 10_000, connectTimeout: 5_000, tlsOptions: { ca } });
    try {
      await client.bind(who.work, password);
      return 'in';
    } catch (error) {
      return / data ([0-9a-f]+),/.exec(String(error))?.[1] ?? String(error);
    } finally {
      await client.unbind();
    }
  }

  /** Subjects of the mails to an address so far. */
  mailsTo(address: string): readonly string[] {
    return this.#world.mail.to(address).map(({ mail }) => mail.subject ?? '');
  }

  async stop(): Promise<void> {
    await this.#running.stop();
    await this.office.records.close();
    const { connector, mail, slack } = this.#world;
    await Promise.all([connector.stop(), mail.stop(), slack.close(), this.proxy.close()]);
    await this.domain.samba.remove();
    rmSync(this.#dataDir, { recursive: true, force: true });
    assert.deepEqual(connector.complaints, []);
  }

  #ahead(): number {
    return Number(readFileSync(join(this.#dataDir, 'clock'), 'utf8'));
  }

  async #link(): Promise<void> {
    const { tenant } = this.#world.connector;
    const how = { how: 'ceremony', linkedAt: this.now(), suspendedAt: null, mailMac: null } as const;
    await this.office.records.transaction(async (tx) => {
      for (const one of this.#workers)
        for (const identity of identitiesOf(one, tenant)) await tx.addLink({ identity, account: one.account, ...how });
    });
  }
}

const accountOf = ({ accounts }: FernhillDomain, { account, login }: Someone): { account: string; password: string } => {
  const found = accounts.get(account);
  if (!found) throw new Error(`${login} is not in the domain`);
  return { account: found.id, password: found.password };
};
