import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import type { TeamsFront } from './teams-front.ts';

/** Who sits before this client. */
export interface PlaygroundPerson {
  readonly aadObjectId: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
}

/** A running Agents Playground: one person's Teams, in the browser. */
export interface Playground {
  readonly url: string;
  readonly conversation: string;
  stop(): Promise<void>;
}

const cli = join(dirname(createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json')), 'cli.js');
const preload = fileURLToPath(new URL('./loopback-only.mjs', import.meta.url));

const userOf = ({ aadObjectId, givenName, surname, email }: PlaygroundPerson, id: string) => ({
  id,
  name: `${givenName} ${surname}`,
  userPrincipleName: email,
  aadObjectId,
  givenName,
  surname,
  email,
});

/** The Playground wants exactly five others; they only fill its lists. */
const others = [1, 2, 3, 4, 5].map((n) => {
  const aadObjectId = `00000000-0000-4000-8000-00000000000${n}`;
  return userOf({ aadObjectId, givenName: 'Colleague', surname: String(n), email: `colleague${n}@example.com` }, `user-${n}`);
});

const configOf = (front: TeamsFront, person: PlaygroundPerson, conversation: string): string =>
  stringify({
    version: '0.1.1',
    tenantId: front.tenant,
    bot: { id: front.appId, name: 'Latchkey' },
    currentUser: userOf(person, 'user-0'),
    users: others,
    personalChat: { id: conversation },
    groupChat: { id: `${conversation}-group`, name: 'Group chat' },
    team: {
      id: `${conversation}-team`,
      name: 'Team',
      aadGroupId: '00000000-0000-4000-8000-00000000000a',
      channels: [{ id: `${conversation}-channel`, name: 'General' }],
    },
  });

/** The port it took: it takes another one where the asked one is busy. Ends with an error when it dies first. */
const listening = (child: ChildProcess): Promise<number> =>
  new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      const port = /Listening on (\d+)/.exec(chunk.toString())?.[1];
      if (port) resolve(Number(port));
    });
    child.once('exit', (code) => reject(new Error(`the playground ended with ${code}`)));
  });

const ended = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 2_000).unref();
  });

/** Starts a Playground for one person behind the signing front. It listens on this machine only and ends with this process. */
export const startPlayground = async (options: {
  readonly front: TeamsFront;
  readonly person: PlaygroundPerson;
  readonly port?: number;
}): Promise<Playground> => {
  const { front, person, port = 0 } = options;
  const conversation = `direct-${person.aadObjectId}`;
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-playground-'));
  await writeFile(join(folder, '.m365agentsplayground.yml'), configOf(front, person, conversation));
  const args = [
    '--import',
    preload,
    cli,
    'start',
    '-e',
    front.endpoint,
    '-c',
    'msteams',
    '-p',
    String(port),
    '--disable-telemetry',
  ];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', HOME: folder, TEAMSAPPTESTER_BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  const url = `http://127.0.0.1:${await listening(child)}`;
  front.add({ connectorUrl: `${url}/_connector`, conversation, person: person.aadObjectId });
  return {
    url,
    conversation,
    async stop() {
      await ended(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
};
