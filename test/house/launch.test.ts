import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { developmentEnv } from './settings.ts';

const launcher = resolve('src/launch.mjs');

describe('launcher', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'latchkey-launch-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const bare = () => ({ PATH: process.env.PATH, HOME: folder });
  const ran = async (child: ChildProcess) => {
    let text = '';
    child.stdout?.on('data', (chunk) => (text += chunk));
    child.stderr?.on('data', (chunk) => (text += chunk));
    const [code, signal] = await once(child, 'exit');
    return { code, signal, text };
  };
  const launch = (words: readonly string[], env: NodeJS.ProcessEnv = bare(), flags: readonly string[] = []) =>
    ran(spawn(process.execPath, [...flags, launcher, ...words], { env, cwd: folder }));

  it('hands everything it does not know to the command line, and ends as that ends', async () => {
    const [help, misuse] = await Promise.all([launch(['help']), launch(['policy', 'polish'])]);
    assert.deepEqual([help.code, misuse.code], [0, 2]);
    assert.match(help.text, /latchkey policy show/);
  });

  it('reads .env where it was called; the environment wins', async () => {
    writeFileSync(join(folder, '.env'), 'LOG_LEVEL=loud\nPORT=none\n');
    const { code, text } = await launch(['check'], { ...bare(), PORT: '80' });
    assert.match(text, /^wrong +LOG_LEVEL: /m);
    assert.doesNotMatch(text, /PORT: /);
    assert.equal(code, 1);
  });

  it('a start without settings names what is missing, and no stack', async () => {
    const { code, text } = await launch(['start']);
    assert.match(text, /PUBLIC_BASE_URL: missing/);
    assert.doesNotMatch(text, /\n\s+at /);
    assert.equal(code, 1);
  });

  it('a start with a hook of development in production is refused by name (SEC-136)', async () => {
    const { code, text } = await launch(['start'], {
      ...bare(),
      ...developmentEnv(),
      LATCHKEY_MODE: 'production',
      CLOCK_OFFSET_FILE: 'x',
    });
    assert.match(text, /CLOCK_OFFSET_FILE: /);
    assert.equal(code, 1);
  });

  describe('on a machine with an old Node', () => {
    /** The launcher believes what `process.version` says. */
    const old = ['--import', `data:text/javascript,Object.defineProperty(process,'version',{value:'v20.20.2'})`];
    /** An npm that installs a link to this very Node, and notes that it was asked. */
    const npm = (script: string) => {
      const file = join(folder, 'npm-cli.cjs');
      writeFileSync(
        file,
        `const fs = require('node:fs'); fs.appendFileSync(${JSON.stringify(join(folder, 'asked'))}, process.argv.slice(2).join(' ') + '\\n'); ${script}`,
      );
      return { ...bare(), npm_execpath: file, XDG_CACHE_HOME: join(folder, 'cache') };
    };
    const install = `const [name] = Object.keys(require(process.cwd() + '/package.json').dependencies);
      fs.mkdirSync('node_modules/' + name + '/bin', { recursive: true });
      fs.symlinkSync(process.execPath, 'node_modules/' + name + '/bin/node');`;

    it('fetches a pinned one once, says so in one line, and keeps it', async () => {
      const env = npm(install);
      const first = await launch(['help'], env, old);
      assert.equal(first.code, 0, first.text);
      assert.match(
        first.text,
        /^latchkey: Node v20\.20\.2 is too old; fetching node-\S+@24\.\d+\.\d+ from npm, once, into .*\n {2}latchkey /,
      );
      const second = await launch(['help'], env, old);
      assert.doesNotMatch(second.text, /fetching/);
      assert.equal(readFileSync(join(folder, 'asked'), 'utf8'), 'ci --ignore-scripts --no-audit --no-fund --loglevel=error\n');
    });

    it('holds npm to the pinned content, and names no registry', async () => {
      await launch(['help'], npm(install), old);
      const [kept = ''] = readdirSync(join(folder, 'cache', 'latchkey'));
      const lock = readFileSync(join(folder, 'cache', 'latchkey', kept, 'package-lock.json'), 'utf8');
      assert.match(lock, /"integrity":"sha512-[A-Za-z0-9+/]{86}=="/);
      assert.doesNotMatch(lock + readFileSync(launcher, 'utf8'), /https?:|registry\.npmjs/);
    });

    it('says what to do when npm cannot, and leaves nothing half made', async () => {
      const { code, text } = await launch(['help'], npm(`console.error('npm error EINTEGRITY'); process.exit(1);`), old);
      assert.equal(code, 1);
      assert.match(text, /EINTEGRITY[\s\S]*Install Node 22\.18 or newer/);
      assert.deepEqual(readdirSync(join(folder, 'cache', 'latchkey')), []);
    });
  });

  it('starts a whole Latchkey, and a signal ends it cleanly', async () => {
    const env = {
      ...bare(),
      ...developmentEnv(),
      PORT: '0',
      METRICS_PORT: '0',
      DATA_DIR: folder,
      DIRECTORY_FILE: resolve('test/world/people.yaml'),
    };
    const child = spawn(process.execPath, [launcher, 'start'], { env, cwd: folder });
    const { promise: listening, resolve: heard } = Promise.withResolvers<void>();
    child.stdout.on('data', (chunk) => String(chunk).includes('Latchkey is listening') && heard());
    const ending = ran(child);
    await Promise.race([listening, ending.then(({ text }) => assert.fail(text))]);
    child.kill('SIGTERM');
    const { code, text } = await ending;
    assert.equal(code, 0, text);
    assert.doesNotMatch(text, /\n\s+at /);
  });
});
