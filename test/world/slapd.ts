import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'ldapts';
import { storeFolder } from './folder.ts';
import { freePort } from './redis.ts';

/** A real OpenLDAP server of a test's own, with password policies, as `slapd.sh` describes it. */
export interface Slapd {
  readonly url: string;
  readonly port: number;
  /** Without TLS: what a product must refuse. */
  readonly plainUrl: string;
  /** PEM of the authority of its certificate. */
  readonly ca: string;
  readonly baseDn: string;
  /** As the root DN, which no policy holds for: for seeding and looking, not for the product. Bound anew after a restart. */
  asAdmin<T>(work: (client: Client) => Promise<T>): Promise<T>;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
  kill9(): Promise<void>;
  /** Starts again on the same ports and data, after `kill9`. */
  restart(): Promise<void>;
  /** Holds the process (SIGSTOP): connections stay, nothing answers. */
  pause(): void;
  resume(): void;
}

const script = fileURLToPath(new URL('./slapd.sh', import.meta.url));
const setpriv = '/usr/bin/setpriv';
const baseDn = 'dc=example,dc=test';
const adminPassword = 'Adm1n.Passw0rd';

/** On Linux it dies with this process, however that ends. */
const spawned = (args: readonly string[]): ChildProcess => {
  const [command, ...rest] = existsSync(setpriv)
    ? [setpriv, '--pdeathsig', 'SIGKILL', '--', 'bash', script, ...args]
    : ['bash', script, ...args];
  return spawn(command ?? 'bash', rest, { stdio: ['ignore', 'ignore', 'inherit'] });
};

const isUp = async (url: string, caFile: string): Promise<boolean> => {
  if (!existsSync(caFile)) return false;
  const client = new Client({ url, tlsOptions: { ca: readFileSync(caFile) }, timeout: 2_000, connectTimeout: 2_000 });
  const answered = client.bind(`cn=admin,${baseDn}`, adminPassword).then(
    () => true,
    () => false,
  );
  return answered.finally(() => client.unbind());
};

/** The first start on a machine installs the package. */
const longestStartMs = 90_000;

const untilUp = async (url: string, caFile: string, child: ChildProcess): Promise<void> => {
  const giveUpAt = performance.now() + longestStartMs;
  while (!(await isUp(url, caFile))) {
    if (child.exitCode !== null || performance.now() > giveUpAt) throw new Error('slapd did not start');
    await sleep(40);
  }
};

const ended = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
};

/** A signal takes its time to stop every thread: on Linux, waits until it did. */
const held = (child: ChildProcess): void => {
  child.kill('SIGSTOP');
  const status = `/proc/${child.pid}/stat`;
  const giveUpAt = performance.now() + 1_000;
  while (existsSync(status) && performance.now() < giveUpAt) if (/\) T /.test(readFileSync(status, 'utf8'))) return;
};

const adminOf = (url: string, caFile: string) => {
  let client: Client | null = null;
  return {
    async run<T>(work: (client: Client) => Promise<T>): Promise<T> {
      if (!client?.isBound) {
        client = new Client({ url, tlsOptions: { ca: readFileSync(caFile) }, timeout: 10_000 });
        await client.bind(`cn=admin,${baseDn}`, adminPassword);
      }
      return work(client);
    },
    close: async (): Promise<void> => client?.unbind(),
  };
};

/** Starts a slapd on free loopback ports; about half a second. */
export const startSlapd = async (): Promise<Slapd> => {
  const [port, plainPort] = [await freePort(), await freePort()];
  const folder = storeFolder('latchkey-slapd-');
  const caFile = join(folder, 'ca.pem');
  const url = `ldaps://127.0.0.1:${port}`;
  let child: ChildProcess;
  const restart = async (): Promise<void> => {
    child = spawned(['serve', folder, String(port), String(plainPort)]);
    await untilUp(url, caFile, child);
  };
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  await restart();
  const admin = adminOf(url, caFile);
  return {
    url,
    port,
    plainUrl: `ldap://127.0.0.1:${plainPort}`,
    ca: readFileSync(caFile, 'utf8'),
    baseDn,
    asAdmin: admin.run,
    restart,
    kill9: () => ended(child, 'SIGKILL'),
    pause: () => held(child),
    resume: () => void child.kill('SIGCONT'),
    async stop() {
      await admin.close();
      child.kill('SIGCONT');
      await ended(child, 'SIGTERM');
      process.off('exit', endWithUs);
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
