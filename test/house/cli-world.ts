import { rmSync } from 'node:fs';
import type { World } from '../../src/cli/command.ts';
import { type PartsWithDirectory, withDirectory } from '../../src/cli/directory.ts';
import { runCommand } from '../../src/cli/run.ts';
import { Policy } from '../../src/core/policy.ts';
import { newRegistration } from '../../src/methods/registering.ts';
import { storeFolder } from '../world/folder.ts';
import { developmentEnv, type Env } from './settings.ts';

const roles = {
  ROLE_ADMINS: 'latchkey-admins',
  ROLE_AGENTS: 'helpdesk',
  ROLE_APPROVERS: 'helpdesk-approvers',
  TIER0_GROUPS: 'domain-keepers',
};

/** The command line over the people of Fernhill, in a folder of its own, with a clock moved by hand. */
export class CommandLine {
  readonly folder = storeFolder('latchkey-cli-');
  env: Env;
  now = Date.UTC(2026, 10, 22, 9);

  constructor(peopleFile = 'test/world/people.yaml') {
    this.env = { ...developmentEnv(), ...roles, DATA_DIR: this.folder, DIRECTORY_FILE: peopleFile };
  }

  close(): void {
    rmSync(this.folder, { recursive: true });
  }

  /** Runs a command, a second after the one before. */
  async run(...words: readonly string[]): Promise<{ code: number; text: string }> {
    this.now += 1_000;
    const lines: string[] = [];
    const code = await runCommand(words, this.#world(lines));
    return { code, text: lines.join('\n') };
  }

  parts<T>(work: (parts: PartsWithDirectory) => Promise<T>): Promise<T> {
    return withDirectory(this.#world([]), work);
  }

  /** The policy from now on: the standard one with this changed. */
  async policy(change: object): Promise<void> {
    const audit = { ...blank, at: this.now, action: 'policy.changed', outcome: 'success' } as const;
    await this.parts(async ({ records }) => {
      const version = (await records.policy())?.version ?? 0;
      await records.addPolicy(version, Policy.parse(change), 'test', 'a test needs it', this.now, audit);
    });
  }

  /** Registers methods a day ago, by their secrets' plain text. */
  async registers(
    account: string,
    methods: Readonly<Partial<Record<'authenticator-code' | 'email-code', string>>>,
  ): Promise<void> {
    await this.parts(async ({ directory, records, keys }) => {
      const found = await directory.find(account);
      if (!found) throw new Error(`no account ${account}`);
      const nowMs = this.now - 86_400_000;
      const to = { account: found, conversation: 'before', policy: Policy.parse({}), nowMs, registrations: [], replaces: null };
      for (const [method, plain] of Object.entries(methods) as ['authenticator-code' | 'email-code', string][])
        await records.transaction((tx) => tx.addRegistration(newRegistration(keys, to, method, plain)));
    });
  }

  #world(lines: string[]): World {
    return { env: this.env, now: () => this.now, login: 'olga', say: (line) => void lines.push(line) };
  }
}

const blank = {
  reason: null,
  actor: 'test',
  role: 'operator',
  target: null,
  flow: null,
  conversation: null,
  effect: null,
  methods: [],
  policyVersion: 0,
  source: 'cli',
  detail: {},
} as const;
