import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateSync } from 'otplib';
import type { Account } from '../../src/core/account.ts';
import type { AuditRecord } from '../../src/core/audit.ts';
import { flows } from '../../src/core/flows/all.ts';
import type { ChannelName } from '../../src/core/identity.ts';
import type { MethodId } from '../../src/core/method.ts';
import { Policy } from '../../src/core/policy.ts';
import { no, ok } from '../../src/core/result.ts';
import type { Mail, Mailer } from '../../src/delivery/port.ts';
import { createEmbeddedDirectory, type EmbeddedDirectory } from '../../src/directory/embedded.ts';
import { readPeople } from '../../src/directory/people.ts';
import type { Directory } from '../../src/directory/port.ts';
import { methodsOf, registrarOf } from '../../src/methods/registry.ts';
import { stepSeconds } from '../../src/methods/totp.ts';
import { alarmedKeys } from '../../src/runtime/alarmed-keys.ts';
import { heraldOf } from '../../src/runtime/herald.ts';
import type { Metrics, Parts } from '../../src/runtime/parts.ts';
import { assemble, type Product } from '../../src/runtime/product.ts';
import { rolesOf } from '../../src/runtime/roles.ts';
import { openKeys } from '../../src/store/key-ring.ts';
import type { Keys } from '../../src/store/keys.ts';
import { type OpenedRecords, openRecords } from '../../src/store/open-records.ts';
import { openSessions } from '../../src/store/open-sessions.ts';
import type { Sessions } from '../../src/store/sessions.ts';
import { rawPostgres, rawSqlite } from '../contracts/records-raw.ts';
import { Person, RecordingChannel } from './chat.ts';
import { MortalProcess } from './crashing.ts';
import { storeFolder } from './folder.ts';
import { alarmLog, countingSessions, evaluatingDirectory, evaluatingMethods, type Noted } from './noting.ts';
import { lightHasher, type Write, watched } from './watched-directory.ts';

/** A minute of the town's clock, in ms. */
export const minute = 60_000;

/** One replica: a process of its own on the town's stores. */
export interface Replica extends Noted {
  readonly name: string;
  readonly process: MortalProcess;
  readonly product: Product;
  readonly parts: Parts;
  readonly alarms: string[];
}

/** What a town is built with; without addresses of servers its stores are files. */
export interface TownOptions {
  /** Logins; everybody of the people file unless given. */
  readonly people?: readonly string[];
  readonly redisUrl?: string;
  readonly databaseUrl?: string;
  readonly policy?: Parameters<typeof Policy.parse>[0];
  /** What stands between the replicas and the directory. */
  readonly directory?: (real: Directory) => Directory;
}

const metrics: Metrics = {
  turn: () => undefined,
  directoryWrite: () => undefined,
  refusedByLimit: () => undefined,
  codeDelivery: () => undefined,
};
const roles = { tier0: ['domain-keepers'], admins: ['latchkey-admins'], agents: ['helpdesk'], approvers: ['helpdesk-approvers'] };

const sessionActs = ['put', 'remove', 'firstTime', 'count', 'tryOne', 'giveBack', 'clearRow', 'forgetTries'] as const;
const recordActs = ['transaction', 'audit', 'rememberAddress', 'lease', 'addPolicy'] as const;
const directoryActs = ['reset', 'change', 'unlock', 'endSessions', 'checkPassword'] as const;

/**
 * The product on its real parts (stores, key ring, embedded directory, methods) with as many replicas as wanted, and the people who use it. Chat and
 * mail only keep what they are given. The clock moves by hand.
 */
export class Town {
  now = Date.UTC(2026, 10, 22, 9);
  readonly folder = storeFolder('latchkey-town-');
  readonly options: TownOptions;
  readonly keys: Keys;
  readonly channels = { teams: new RecordingChannel('teams'), slack: new RecordingChannel('slack') };
  readonly mails: Mail[] = [];
  readonly writes: Write[] = [];
  readonly altered = new Map<string, Partial<Account>>();
  readonly replicas: Replica[] = [];
  /** Called when the directory has written and before anybody hears of it. */
  afterWrite: () => void = () => undefined;
  /** Every mail server answers; set to refuse. */
  isMailDown = false;
  readonly #open: { close(): Promise<void> }[] = [];
  readonly #secrets = new Map<string, string>();
  readonly #recovery = new Map<string, string[]>();
  #spentStep = 0;
  #directory: EmbeddedDirectory | null = null;
  #records: OpenedRecords | null = null;

  private constructor(options: TownOptions) {
    this.options = options;
    this.keys = openKeys({ file: join(this.folder, 'keys', 'keys.json'), isProduction: false });
  }

  static async up(options: TownOptions = {}): Promise<Town> {
    const town = new Town(options);
    await town.#build();
    return town;
  }

  async down(): Promise<void> {
    for (const one of this.#open) await one.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** The directory as it really is, beside every replica. */
  get directory(): EmbeddedDirectory {
    if (!this.#directory) throw new Error('no directory yet');
    return this.#directory;
  }

  /** The records as an onlooker sees them. */
  get records(): OpenedRecords {
    if (!this.#records) throw new Error('no records yet');
    return this.#records;
  }

  get files(): { readonly sessions: string; readonly records: string } {
    return { sessions: join(this.folder, 'sessions.db'), records: join(this.folder, 'records.db') };
  }

  /** One more process on the same stores. */
  async replica(name: string): Promise<Replica> {
    const process = new MortalProcess();
    const records = await this.#openRecords(name);
    const real = openSessions({ redisUrl: this.options.redisUrl, file: this.files.sessions, now: () => this.now });
    this.#open.push(real);
    const alarms: string[] = [];
    const log = alarmLog(alarms);
    const keys = alarmedKeys(this.keys, log);
    const noted: Noted = { counted: [], givenBack: [], evaluated: [] };
    const sessions = process.through(countingSessions(real, noted), sessionActs);
    const directory = process.through(
      evaluatingDirectory(this.options.directory?.(this.directory) ?? this.directory, noted),
      directoryActs,
    );
    const mailer = process.through(this.#mailer(), ['send']);
    const kept = process.through(records, recordActs);
    const methodParts = { sessions, keys, mailer, corporateDomains: ['fernhill.example'] };
    const parts: Parts = {
      sessions,
      records: kept,
      documents: process.through(records.documents, ['put']),
      keys,
      directory,
      methods: evaluatingMethods(methodsOf(methodParts), noted),
      registrar: registrarOf(methodParts),
      channels: new Map(Object.entries(this.channels).map(([id, one]) => [id as ChannelName, process.through(one, ['show'])])),
      flows,
      now: () => this.now,
      replica: name,
      roles: rolesOf({
        directory,
        settings: { agent: roles.agents, approver: roles.approvers, admin: roles.admins, auditor: [] },
        now: () => this.now,
        log,
      }),
      log,
      metrics,
      publicBaseUrl: 'https://reset.fernhill.example',
      tickets: null,
      reporting: { store: records.reports, minutesPerCall: 15, anchor: async () => null },
      campaigns: process.through(records.campaigns, ['add', 'claim', 'settle', 'close']),
    };
    const replica: Replica = { name, process, product: assemble(parts, heraldOf(parts), undefined), parts, alarms, ...noted };
    this.replicas.push(replica);
    return replica;
  }

  /** Somebody of the people file at a chat, whose deliveries go to `at`. */
  async person(login: string, channel: ChannelName = 'teams', at = this.replicas[0]): Promise<Person> {
    const account = await this.account(login);
    const identity = (await this.directory.identitiesOf(account.id)).find((one) => one.channel === channel);
    if (!identity || !at) throw new Error(`${login} is not in ${channel}, or there is no replica`);
    return new Person(this.channels[channel], identity, at);
  }

  async account(login: string): Promise<Account> {
    const found = await this.directory.findByName(login);
    if (!found) throw new Error(`nobody is called ${login}`);
    return found;
  }

  /** Registers methods for somebody, a while ago. */
  async registers(login: string, ...methods: readonly MethodId[]): Promise<void> {
    const account = await this.account(login);
    for (const method of methods) await this.#register(account, method);
    this.now += 10 * minute;
  }

  async #register(account: Account, method: MethodId): Promise<void> {
    const parts = { sessions: this.#sessions(), keys: this.keys, mailer: this.#mailer(), corporateDomains: [] };
    const registrar = registrarOf(parts);
    const { policy } = (await this.records.policy()) ?? { policy: Policy.parse({}) };
    const registrations = await this.records.registrations(account.id);
    const to = { account, conversation: 'long-ago', policy, nowMs: this.now, registrations, replaces: null };
    const made = await this.#confirm(registrar, to, method);
    if (!made.ok) throw new Error(`${method} was not registered: ${made.reason}`);
    await this.records.transaction((tx) => made.value.register(tx));
  }

  async #confirm(registrar: ReturnType<typeof registrarOf>, to: Parameters<typeof registrar.recovery.keep>[0], method: MethodId) {
    const { account } = to;
    if (method === 'authenticator-code') {
      const { secret } = await registrar.authenticator.make(to);
      this.learns(account.id, secret);
      return registrar.authenticator.confirm({ ...to, answer: this.app(account.id) });
    }
    if (method === 'recovery-code') {
      this.#recovery.set(account.id, [...(await registrar.recovery.make(to))]);
      return registrar.recovery.keep(to);
    }
    const address = `${account.givenName.toLowerCase()}@mail.example`;
    await registrar.address.send({ ...to, address, key: `setup-${account.id}` });
    return registrar.address.confirm({ ...to, address, answer: this.mailedCode(address) });
  }

  /** An account's authenticator app scans a key. */
  learns(account: string, secret: string): void {
    this.#secrets.set(account, secret);
  }

  /** What an account's app shows now. */
  app(account: string): string {
    const secret = this.#secrets.get(account);
    if (!secret) throw new Error(`${account} has no app`);
    return generateSync({ secret, epoch: Math.floor(this.now / 1000), digits: 6, algorithm: 'sha1', period: stepSeconds });
  }

  /** What the app shows next: the clock goes on until it shows a code that was not typed yet. */
  freshCode(account: string): string {
    if (Math.floor(this.now / 1000 / stepSeconds) <= this.#spentStep) this.now = (this.#spentStep + 1) * stepSeconds * 1000;
    this.#spentStep = Math.floor(this.now / 1000 / stepSeconds);
    return this.app(account);
  }

  /** A recovery code that was not used yet. */
  savedCode(account: string): string {
    const code = this.#recovery.get(account)?.shift();
    if (!code) throw new Error(`${account} has no recovery code`);
    return code;
  }

  /** The newest code that was mailed to an address. */
  mailedCode(address: string): string {
    const codes = this.mails.filter((mail) => mail.to === address && mail.id.startsWith('code-'));
    const code = codes.at(-1)?.text.match(/^\d{6,10}$/m)?.[0];
    if (!code) throw new Error(`no code went to ${address}`);
    return code;
  }

  async setPolicy(policy: Parameters<typeof Policy.parse>[0]): Promise<void> {
    const last = (await this.records.policy())?.version ?? 0;
    const at = this.now;
    const record = {
      at,
      action: 'policy.changed',
      outcome: 'success',
      reason: null,
      actor: 'operator:test',
      role: 'operator',
    } as const;
    const rest = { target: null, flow: null, conversation: null, effect: null, methods: [], policyVersion: last + 1 };
    const audit: AuditRecord = { ...record, ...rest, source: 'cli', detail: {} };
    await this.records.addPolicy(last, Policy.parse(policy), 'test', 'test', at, audit);
  }

  /** Every audit record so far, oldest first. */
  audit(): Promise<readonly AuditRecord[]> {
    return this.records.tail(100_000);
  }

  /** Keys of everything promised in the outbox. */
  async promised(): Promise<readonly string[]> {
    const rows = await this.sql('select item_key from outbox');
    return rows.map((row) => String(row.item_key));
  }

  /** One statement on the records, beside Latchkey. */
  async sql(statement: string, ...values: (string | number)[]): Promise<readonly Record<string, unknown>[]> {
    const { databaseUrl } = this.options;
    return databaseUrl ? rawPostgres(databaseUrl, statement, values) : rawSqlite(this.files.records, statement, values);
  }

  /** Moves the clock past every lease and sweeps until nothing is left to do. */
  async sweeps({ product }: Replica, times = 6): Promise<void> {
    for (let round = 0; round < times; round++) {
      this.now += 65_000;
      await product.sweep.once();
    }
  }

  async #build(): Promise<void> {
    this.#records = await this.#openRecords('onlooker');
    if (this.options.policy) await this.setPolicy(this.options.policy);
    const all = await readPeople('test/world/people.yaml');
    const wanted = this.options.people;
    const people = all.people
      .filter(({ login }) => !wanted || wanted.includes(login))
      .map((one) => (wanted && !wanted.includes(one.manager ?? '') ? { ...one, manager: null } : one));
    const now = () => this.now;
    const settings = { people: { ...all, people }, documents: this.records.documents, roles, now, hasher: lightHasher };
    const { writes, altered } = this;
    this.#directory = watched(await createEmbeddedDirectory(settings), { writes, altered, written: () => this.afterWrite() });
  }

  async #openRecords(replica: string): Promise<OpenedRecords> {
    const { databaseUrl } = this.options;
    const records = await openRecords({ databaseUrl, file: this.files.records, keys: this.keys, now: () => this.now, replica });
    this.#open.push(records);
    return records;
  }

  #setup: Sessions | null = null;
  #sessions(): Sessions {
    if (this.#setup) return this.#setup;
    this.#setup = openSessions({ redisUrl: this.options.redisUrl, file: this.files.sessions, now: () => this.now });
    this.#open.push(this.#setup);
    return this.#setup;
  }

  #mailer(): Mailer {
    return {
      send: async (mail) => {
        if (this.isMailDown) return no('unreachable');
        this.mails.push(mail);
        return ok(null);
      },
      check: async () => ok(null),
      close: async () => undefined,
    };
  }
}
