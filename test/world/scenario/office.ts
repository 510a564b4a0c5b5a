import type { Config } from '../../../src/config.ts';
import type { AuditRecord } from '../../../src/core/audit.ts';
import type { MethodId } from '../../../src/core/method.ts';
import { Policy } from '../../../src/core/policy.ts';
import type { Directory } from '../../../src/directory/port.ts';
import { sealOathKey } from '../../../src/methods/oath-key.ts';
import { newRecoveryCodes } from '../../../src/methods/recovery-set.ts';
import { type Confirming, newRegistration } from '../../../src/methods/registering.ts';
import { newAuthenticatorKey } from '../../../src/methods/totp.ts';
import { openKeys } from '../../../src/store/key-ring.ts';
import { type OpenedRecords, openRecords } from '../../../src/store/open-records.ts';
import type { Person } from './person.ts';

/** Codes of stories are kept as codes of the page are, at a lesser price: ten each for hundreds of people. */
const cheap = { memoryCost: 64, timeCost: 1, parallelism: 1 };

/** Operators beside the running bot: they set the policy, read the audit, and have people registered before a story begins. */
export class Office {
  readonly records: OpenedRecords;
  readonly #keys: ReturnType<typeof openKeys>;
  readonly #now: () => number;

  private constructor(records: OpenedRecords, keys: ReturnType<typeof openKeys>, now: () => number) {
    this.records = records;
    this.#keys = keys;
    this.#now = now;
  }

  static async open({ keysFile, stores }: Config, now: () => number): Promise<Office> {
    const keys = openKeys({ file: keysFile, isProduction: false });
    const file = `${stores.dataDir}/records.db`;
    return new Office(
      await openRecords({ databaseUrl: stores.databaseUrl?.reveal(), file, keys, now, replica: 'office' }),
      keys,
      now,
    );
  }

  /** The policy from now on: the standard one with this changed. */
  async sets(change: object): Promise<void> {
    const version = (await this.records.policy())?.version ?? 0;
    const record = {
      ...blank,
      at: this.#now(),
      action: 'policy.changed',
      outcome: 'success',
      policyVersion: version + 1,
    } as const;
    await this.records.addPolicy(
      version,
      Policy.parse({ branding: { organisation: 'Fernhill' }, registration: { required: false }, ...change }),
      'office',
      'a story needs it',
      this.#now(),
      record,
    );
  }

  /** The newest audit records about an account, oldest first: `action outcome reason`. */
  async audit(account: string): Promise<readonly string[]> {
    const records = await this.records.tail(500);
    return records
      .filter((one) => one.target === account || one.actor.endsWith(account))
      .map(({ action, outcome, reason }) => [action, outcome, ...(reason ? [reason] : [])].join(' '));
  }

  /** Hands a token out, as an upload does. */
  async givesToken({ who }: Person, serial: string, secret: string, seconds: 30 | 60): Promise<void> {
    const sealed = sealOathKey(this.#keys, who.account, serial, { secret, seconds, maker: 'Acme', model: 'T1' });
    const token = { serial, account: who.account, sealed, givenAt: this.#now(), registration: null };
    await this.records.transaction((tx) => tx.giveToken(token, null));
  }

  /** Registers methods as if the person had done so some while ago. */
  async registers(person: Person, methods: readonly MethodId[], directory: Directory): Promise<void> {
    const account = await directory.find(person.who.account);
    if (!account) throw new Error(`no account of ${person.who.name}`);
    const policy = Policy.parse({});
    const nowMs = this.#now() - 86_400_000;
    const to: Confirming = { account, conversation: 'before', policy, nowMs, registrations: [], replaces: null };
    for (const method of methods) {
      const plain = await this.#secretOf(person, method, policy);
      await this.records.transaction((tx) => tx.addRegistration(newRegistration(this.#keys, to, method, plain)));
    }
  }

  async #secretOf({ who, pocket }: Person, method: MethodId, policy: Policy): Promise<string> {
    if (method === 'email-code') return JSON.stringify({ address: who.mail });
    if (method === 'mobile-phone-code') return JSON.stringify({ number: who.phone });
    if (method === 'office-phone-call') return JSON.stringify({ number: who.desk });
    if (method === 'authenticator-code') {
      pocket.key = newAuthenticatorKey(who.login, policy.branding.organisation).secret;
      return pocket.key;
    }
    const { codes, kept } = await newRecoveryCodes(this.#keys, policy, cheap);
    pocket.recoveryCodes = [...codes];
    return JSON.stringify(kept);
  }
}

const blank: Omit<AuditRecord, 'at' | 'action' | 'outcome' | 'policyVersion'> = {
  reason: null,
  actor: 'office',
  role: 'operator',
  target: null,
  flow: null,
  conversation: null,
  effect: null,
  methods: [],
  source: 'cli',
  detail: {},
};
