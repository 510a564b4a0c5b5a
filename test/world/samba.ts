import { execFile, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Attribute, Change, Client } from 'ldapts';

/** One line of what the domain controller itself writes about passwords: the witness. */
export interface PasswordAudit {
  readonly action: 'Reset' | 'Change';
  readonly statusCode: number;
  readonly dn: string;
  readonly userSid: string;
}

/** A domain controller of this process: Samba, on a loopback address of its own. */
export interface Samba {
  readonly folder: string;
  readonly url: string;
  readonly ca: string;
  readonly baseDn: string;
  readonly adminDn: string;
  readonly adminPassword: string;
  /** A bound client of the administrator; ended with the domain controller. */
  admin(): Promise<Client>;
  start(): Promise<void>;
  stop(): Promise<void>;
  /** As a crash would end it, at this very moment. */
  kill(): Promise<void>;
  freeze(): void;
  thaw(): void;
  /** samba-tool on the domain's own database. */
  tool(...args: readonly string[]): Promise<string>;
  /** Lets an account reset passwords, unlock and force a change under an OU, and nothing else. */
  delegate(ou: string, account: string): Promise<void>;
  /** Makes passwords so many days old, which LDAP itself refuses. */
  agePasswords(dns: readonly string[], days: number): Promise<void>;
  /** Every password write the domain controller saw, refused ones too. */
  audit(): readonly PasswordAudit[];
  /** Ends it and removes its folder. */
  remove(): Promise<void>;
}

const script = fileURLToPath(new URL('./samba-dc.sh', import.meta.url));
const run = promisify(execFile);
const dc = async (command: string, folder: string, ...args: readonly string[]): Promise<string> =>
  (await run('bash', [script, command, folder, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 })).stdout;

/** The first start, in which the settings of the script count. Its last line says what went wrong. */
const firstStart = async (folder: string, settings: Readonly<Record<string, string>>): Promise<string> => {
  const env = { ...process.env, ...settings };
  try {
    return (await run('bash', [script, 'start', folder], { encoding: 'utf8', env })).stdout;
  } catch (error) {
    const said = String((error as { stderr?: string }).stderr ?? error).trim();
    throw new Error(said.split('\n').at(-1) ?? said, { cause: error });
  }
};

/** NAME=VALUE lines, single-quoted where a shell needs it. */
const settingsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split('\n')
      .filter((line) => line.includes('='))
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).replace(/^'|'$/g, '')]),
  );

const filetime = (ms: number): bigint => (BigInt(ms) + 11_644_473_600_000n) * 10_000n;

const ldbmodify = async (folder: string, ldif: string): Promise<void> => {
  const database = join(folder, 'dc/private/sam.ldb');
  const child = spawn('ldbmodify', ['-H', database, '--controls=local_oid:1.3.6.1.4.1.7165.4.3.12:0'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.stdin.end(ldif);
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`ldbmodify ended with ${code}`);
};

const aged = (dn: string, days: number): string =>
  `dn: ${dn}\nchangetype: modify\nreplace: pwdLastSet\npwdLastSet: ${filetime(Date.now() - days * 86_400_000)}\n\n`;

const auditIn = (folder: string): PasswordAudit[] => {
  const file = join(folder, 'log/audit-password.json');
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => (JSON.parse(line) as { passwordChange: PasswordAudit }).passwordChange);
};

/** How many bytes the witness has written: cheap enough to ask at every packet. */
export const auditSize = ({ folder }: Samba): number =>
  statSync(join(folder, 'log/audit-password.json'), { throwIfNoEntry: false })?.size ?? 0;

const sambaIn = (folder: string, first: ReadonlyMap<string, string>, atExit: () => void): Samba => {
  let settings = first;
  let client: Client | null = null;
  const of = (name: string): string => settings.get(name) ?? '';
  const signal = (name: NodeJS.Signals): void => void process.kill(Number(of('LDAP_SERVER_PID')), name);
  const leave = async (): Promise<void> => {
    await client?.unbind().catch(() => undefined);
    client = null;
  };
  const samba: Samba = {
    folder,
    url: of('LDAP_URL'),
    ca: readFileSync(of('LDAP_CA'), 'utf8'),
    baseDn: of('LDAP_BASE_DN'),
    adminDn: of('LDAP_BIND_DN'),
    adminPassword: of('LDAP_BIND_PASSWORD'),
    async admin() {
      if (client?.isBound) return client;
      client = new Client({ url: samba.url, timeout: 10_000, connectTimeout: 5_000, tlsOptions: { ca: samba.ca } });
      await client.bind(samba.adminDn, samba.adminPassword);
      return client;
    },
    async start() {
      settings = settingsOf(await dc('start', folder));
      if (of('LDAP_URL') !== samba.url) throw new Error('the domain controller came back at another address');
    },
    async stop() {
      await leave();
      await dc('stop', folder);
    },
    async kill() {
      signal('SIGKILL');
      await leave();
      await dc('kill', folder);
    },
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    tool: (...args) => dc('tool', folder, ...args),
    delegate: async (ou, account) => void (await dc('delegate', folder, ou, account)),
    agePasswords: (dns, days) => ldbmodify(folder, dns.map((dn) => aged(dn, days)).join('')),
    audit: () => auditIn(folder),
    async remove() {
      await leave();
      await dc('kill', folder);
      process.off('exit', atExit);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
  return samba;
};

/** Ends it with this process, also while it is just starting. First of all: whoever made the folder around it may be about to remove that. */
const endsWithUs = (folder: string): (() => void) => {
  const atExit = (): void => {
    if (existsSync(folder)) execFileSync('bash', [script, 'kill', folder], { stdio: 'ignore' });
    rmSync(folder, { recursive: true, force: true });
  };
  process.prependOnceListener('exit', atExit);
  return atExit;
};

/**
 * Starts a domain controller on an empty folder, or on a copy of a stopped one. `settings` are those of the script, such as `SAMBA_DC_REALM`. Rejects with
 * one line that says what is missing.
 */
export const startSamba = async (seed?: string, settings: Readonly<Record<string, string>> = {}): Promise<Samba> => {
  const folder = mkdtempSync(join(tmpdir(), 'lk-dc-'));
  if (seed) execFileSync('cp', ['-a', `${seed}/.`, folder]);
  const atExit = endsWithUs(folder);
  return sambaIn(folder, settingsOf(await firstStart(folder, settings)), atExit);
};

const seedKey = (name: string): string => join(tmpdir(), `latchkey-dc-${name}`);

/** A seeded and stopped domain to copy, made once on this machine, whoever of the parallel test processes comes first. */
export const seedOnce = async (
  name: string,
  seed: (samba: Samba) => Promise<void>,
  settings: Readonly<Record<string, string>> = {},
): Promise<string> => {
  const folder = seedKey(name);
  const lock = `${folder}.lock`;
  const giveUpAt = performance.now() + 90_000;
  while (!existsSync(folder)) {
    if (!mkdirSync(lock, { recursive: true }) && performance.now() < giveUpAt) {
      await pause(100);
      continue;
    }
    try {
      const samba = await startSamba(undefined, settings);
      await seed(samba);
      await samba.stop();
      rmSync(join(samba.folder, 'log'), { recursive: true });
      execFileSync('cp', ['-a', samba.folder, `${folder}.new`]);
      renameSync(`${folder}.new`, folder);
      await samba.remove();
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return folder;
};

/** One modify as the administrator. */
export const asAdmin = async (
  samba: Samba,
  dn: string,
  changes: readonly (readonly ['add' | 'delete' | 'replace', string, readonly string[] | readonly Buffer[]])[],
): Promise<void> => {
  const client = await samba.admin();
  await client.modify(
    dn,
    changes.map(
      ([operation, type, values]) =>
        new Change({ operation, modification: new Attribute({ type, values: [...values] as string[] }) }),
    ),
  );
};
