import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from '../../../src/core/account.ts';
import type { MethodId } from '../../../src/core/method.ts';
import { Policy } from '../../../src/core/policy.ts';
import type { Mailer } from '../../../src/delivery/port.ts';
import { openMailer } from '../../../src/delivery/smtp.ts';
import type { Attempt, AuthenticationMethod, Verified } from '../../../src/methods/port.ts';
import type { Made } from '../../../src/methods/registering.ts';
import { methodsOf, type Registrar, registrarOf } from '../../../src/methods/registry.ts';
import { openKeys } from '../../../src/store/key-ring.ts';
import type { Keys } from '../../../src/store/keys.ts';
import { openRecords } from '../../../src/store/open-records.ts';
import { openSessions } from '../../../src/store/open-sessions.ts';
import type { Records, Registration } from '../../../src/store/records.ts';
import type { Sessions } from '../../../src/store/sessions.ts';
import { storeFolder } from '../../world/folder.ts';
import { MailSink } from '../../world/mail-sink.ts';

/** A minute of the stage's clock, in ms. */
export const minute = 60_000;

const person = (id: string): Account => ({
  id,
  login: `${id}@corp.example`,
  displayName: id,
  givenName: id,
  surname: '',
  mail: `${id}@corp.example`,
  personKey: null,
  preferredLanguage: null,
  tier: 2,
  untouchable: null,
});
/** Whose methods these are. */
export const ana = person('ana');
/** Whose account must open nothing of Ana's. */
export const mallory = person('mallory');

/** One process of the product, as far as methods go. */
export interface Replica {
  readonly sessions: Sessions;
  readonly records: Records;
  readonly methods: ReturnType<typeof methodsOf>;
  readonly registrar: Registrar;
}

/** Methods on real stores, a real key ring and a real mail server; the clock moves by hand. */
export class Stage {
  now = Date.UTC(2026, 10, 22, 9);
  policy: Policy = Policy.parse({});
  readonly corporateDomains = ['corp.example'];
  readonly folder: string;
  readonly keys: Keys;
  readonly sink: MailSink;
  readonly mailer: Mailer;
  readonly #open: { close(): Promise<void> }[] = [];
  #replicas: Replica[] = [];

  private constructor(folder: string, sink: MailSink) {
    this.folder = folder;
    this.sink = sink;
    this.keys = openKeys({ file: join(folder, 'keys', 'keys.json'), isProduction: false });
    const log = { warn: () => undefined };
    this.mailer = openMailer({ url: sink.url, from: 'bot@corp.example', isDevelopment: true, log, sendWithinMs: 2_000 });
  }

  static async up(): Promise<Stage> {
    const stage = new Stage(storeFolder('latchkey-methods-'), await MailSink.start());
    await stage.replica('one');
    return stage;
  }

  async down(): Promise<void> {
    await this.mailer.close();
    await this.sink.stop();
    for (const one of this.#open) await one.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** One more process on the same stores. */
  async replica(name: string): Promise<Replica> {
    const { keys, mailer, corporateDomains } = this;
    const now = () => this.now;
    const sessions = openSessions({ file: join(this.folder, 'sessions.db'), now });
    const records = await openRecords({
      databaseUrl: undefined,
      file: join(this.folder, 'records.db'),
      keys,
      now,
      replica: name,
    });
    this.#open.push(sessions, records);
    const parts = { sessions, records, keys, mailer, corporateDomains };
    const made = { sessions, records, methods: methodsOf(parts), registrar: registrarOf(parts) };
    this.#replicas.push(made);
    return made;
  }

  get first(): Replica {
    const [one] = this.#replicas;
    assert.ok(one);
    return one;
  }

  method(id: MethodId, replica = this.first): AuthenticationMethod {
    const found = replica.methods[id];
    assert.ok(found);
    return found;
  }

  /** Who registers, now. */
  async registering(account = ana, conversation = 'c1', replaces: string | null = null) {
    const registrations = await this.first.records.registrations(account.id);
    return { account, conversation, registrations, replaces, policy: this.policy, nowMs: this.now };
  }

  /** Keeps a confirmed method, as the runtime does; false when somebody was faster. */
  register({ register }: Made, replica = this.first): Promise<boolean> {
    return replica.records.transaction(register);
  }

  async registered(id: MethodId, account = ana): Promise<Registration> {
    const found = (await this.first.records.registrations(account.id)).filter((one) => one.method === id).at(-1);
    assert.ok(found);
    return found;
  }

  /** One answer, checked and used up: `passed`, or why not. */
  async tries(id: MethodId, answer: string, over: Partial<Attempt> = {}, replica = this.first): Promise<string> {
    const { account = ana } = over;
    const registrations = await replica.records.registrations(account.id);
    const attempt = {
      account,
      registrations,
      conversation: 'c1',
      purpose: 'reset',
      answer,
      policy: this.policy,
      nowMs: this.now,
    };
    const checked = await this.method(id, replica).verify({ ...attempt, ...over });
    if (!checked.ok) return checked.reason;
    return (await this.use(checked.value, replica)) ? 'passed' : 'lost';
  }

  use({ used }: Verified, replica = this.first): Promise<boolean> {
    return replica.records.transaction(used);
  }

  /** Everything that rests, as one text; the keys lie elsewhere. */
  dump(): string {
    const files = readdirSync(this.folder).filter((name) => name.includes('.db'));
    return files.map((name) => readFileSync(join(this.folder, name), 'latin1')).join('\n');
  }
}
