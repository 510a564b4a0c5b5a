import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ensure } from '../world/ensure.mjs';
import { runGroupToEnd } from './process-group.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const watchdogMs = 40 * 60_000;

/** Tests start many processes of the whole product: what one has compiled the next need not. Coverage is more exact without. */
const compiledOnce = process.env.NODE_V8_COVERAGE ? {} : { NODE_COMPILE_CACHE: resolve('node_modules/.cache/latchkey/compiled') };

/** Files whose assertions are about time or about being killed: they get the machine for themselves. */
const isAlone = (file: string): boolean => file.endsWith('.alone.test.ts');

const filesOf = (named: readonly string[]): readonly string[] => {
  const patterns = named.length > 0 ? named : ['test'];
  return patterns.flatMap((name) =>
    statSync(name, { throwIfNoEntry: false })?.isDirectory() ? globSync(join(name, '**/*.test.ts')) : globSync(name),
  );
};

/** One mocha process for a group of files, ended with everything it started when its time is up. */
const runGroup = async (files: readonly string[], flags: readonly string[], folder: string): Promise<Tally> => {
  if (files.length === 0) return { passed: 0, failed: 0 };
  const tallyFile = join(folder, `${files.length}-${flags.length}.json`);
  const mocha = ['node_modules/mocha/bin/mocha.js', '--reporter', 'test/house/tally.cjs'];
  const env = { ...process.env, ...compiledOnce, LATCHKEY_TALLY: tallyFile };
  const { code, leftBehind } = await runGroupToEnd([...mocha, ...flags, ...files], env, watchdogMs);
  for (const one of leftBehind) console.error(`A test left a process behind; it was stopped: ${one}`);
  return tallyOf(tallyFile, code);
};

/** A run that left no numbers, or ended badly in spite of them, has failed once. */
const tallyOf = (file: string, code: number | null): Tally => {
  const text = statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : '{"passed":0,"failed":0}';
  const { passed, failed } = JSON.parse(text) as Tally;
  return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
};

const main = async (): Promise<Tally> => {
  const given = process.argv.slice(2);
  const flags = given.filter((word) => word.startsWith('--'));
  const files = filesOf(given.filter((word) => !word.startsWith('--')));
  if (files.length === 0 || !ensure()) return { passed: 0, failed: 1 };
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-tests-'));
  const jobs = String(1 + Math.max(2, availableParallelism())); // tests wait more than they work
  const together = await runGroup(
    files.filter((file) => !isAlone(file)),
    ['--parallel', '--jobs', jobs, ...flags],
    folder,
  );
  const alone = await runGroup(files.filter(isAlone), flags, folder);
  rmSync(folder, { recursive: true });
  return { passed: together.passed + alone.passed, failed: together.failed + alone.failed };
};

const { passed, failed } = await main();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
