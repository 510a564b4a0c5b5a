// What the tests need beyond npm: found, or installed on Debian, or said in one line how to get.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (names) => {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isProgram) ?? null;
};

/** Debian keeps the server's programs out of PATH, one folder a version. */
const postgresFolders = () => {
  const base = '/usr/lib/postgresql';
  return existsSync(base) ? readdirSync(base).map((version) => join(base, version, 'bin', 'initdb')) : [];
};

/** The programs of the outside world: how each is found, and what brings it. */
export const programs = {
  redis: { find: () => onPath(['redis-server']), debian: 'redis-server', elsewhere: 'brew install redis' },
  postgres: {
    find: () => postgresFolders().findLast(isProgram) ?? onPath(['initdb']),
    debian: 'postgresql',
    elsewhere: 'brew install postgresql',
  },
  chromium: {
    find: () => onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']),
    debian: 'chromium',
    elsewhere: 'brew install --cask chromium',
  },
};

const missing = () => Object.entries(programs).filter(([, program]) => !program.find());

/** How to become root without a question, or null. */
const asRoot = () => {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
};

const aptGet = (prefix, args) => {
  const [command, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', '-qq', '-y', ...args];
  return spawnSync(command, rest, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 300_000 }).status === 0;
};

const installOnDebian = (wanted) => {
  const prefix = existsSync('/usr/bin/apt-get') ? asRoot() : null;
  if (!prefix) return;
  const packages = wanted.map(([, program]) => program.debian);
  console.error(`The tests need ${packages.join(', ')}: installing with apt-get.`);
  const install = ['install', '--no-install-recommends', ...packages];
  if (!aptGet(prefix, install)) aptGet(prefix, ['update']) && aptGet(prefix, install);
};

/** Whether everything is here. Tries to install what is missing; says one line for each thing that stays missing. */
export const ensure = () => {
  if (missing().length > 0) installOnDebian(missing());
  for (const [name, { debian, elsewhere }] of missing())
    console.error(`Missing: ${name}. Get it with "apt-get install ${debian}" (Debian, Ubuntu) or "${elsewhere}" (macOS).`);
  return missing().length === 0;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = ensure() ? 0 : 1;
