import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { ensure } from '../world/ensure.mjs';
import { slowestFirst } from './order.ts';
import { runGroupToEnd } from './process-group.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

/** The numbers of a group of files: of each file, and of the run itself when it broke. */
interface Result {
  readonly files: ReadonlyMap<string, Tally>;
  readonly broken: number;
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
const runGroup = async (files: readonly string[], flags: readonly string[], folder: string): Promise<Result> => {
  if (files.length === 0) return { files: new Map(), broken: 0 };
  const tallyFile = join(mkdtempSync(join(folder, 'run-')), 'tally.json');
  const mocha = ['node_modules/mocha/bin/mocha.js', '--reporter', 'test/house/tally.cjs'];
  const env = { ...process.env, ...compiledOnce, LATCHKEY_TALLY: tallyFile };
  const { code, leftBehind } = await runGroupToEnd([...mocha, ...flags, ...files], env, watchdogMs);
  for (const one of leftBehind) console.error(`A test left a process behind; it was stopped: ${one}`);
  return resultOf(files, tallyFile, code);
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

const sumOf = (tallies: Iterable<Tally>): Tally => {
  const all = [...tallies];
  return { passed: sum(all.map(({ passed }) => passed)), failed: sum(all.map(({ failed }) => failed)) };
};

/** A file that left no numbers has broken the run, and so has a bad end in spite of good numbers. */
const resultOf = (files: readonly string[], tallyFile: string, code: number | null): Result => {
  const text = statSync(tallyFile, { throwIfNoEntry: false }) ? readFileSync(tallyFile, 'utf8') : '{}';
  const tallies = new Map(Object.entries(JSON.parse(text) as Record<string, Tally>));
  const missing = files.filter((file) => !tallies.has(relative('.', file)));
  for (const file of missing) console.error(`No test of ${file} has run.`);
  const hasBadEnd = code !== 0 && missing.length === 0 && sumOf(tallies.values()).failed === 0;
  return { files: tallies, broken: missing.length + (hasBadEnd ? 1 : 0) };
};

/** More files than these fail for a reason: the machine is not to blame. */
const mostAgain = 3;

/**
 * Lets the few files that failed beside others run once more with the machine for themselves, and says so: people of tests have patience, not
 * endless patience, and a busy machine can use it up. What fails twice has failed.
 */
const runAgain = async (first: Result, flags: readonly string[], folder: string): Promise<Result> => {
  const failed = [...first.files].flatMap(([file, tally]) => (tally.failed > 0 ? [file] : []));
  if (failed.length === 0 || failed.length > mostAgain) return first;
  console.log(`\nOnce more, one after the other: ${failed.join(', ')}`);
  const second = await runGroup(failed, flags, folder);
  const good = failed.filter((file) => second.files.get(file)?.failed === 0);
  if (good.length > 0) console.log(`\nFailed beside others, passed by themselves: ${good.join(', ')}`);
  return { files: new Map([...first.files, ...second.files]), broken: first.broken + second.broken };
};

const main = async (): Promise<Tally> => {
  const given = process.argv.slice(2);
  const flags = given.filter((word) => word.startsWith('--'));
  const files = filesOf(given.filter((word) => !word.startsWith('--')));
  if (files.length === 0 || !ensure()) return { passed: 0, failed: 1 };
  const folder = mkdtempSync(join(tmpdir(), 'latchkey-tests-'));
  const jobs = String(1 + Math.max(2, availableParallelism())); // tests wait more than they work
  const beside = slowestFirst(files.filter((file) => !isAlone(file)));
  const together = await runAgain(await runGroup(beside, ['--parallel', '--jobs', jobs, ...flags], folder), flags, folder);
  const alone = await runGroup(files.filter(isAlone), flags, folder);
  rmSync(folder, { recursive: true });
  const { passed, failed } = sumOf([...together.files.values(), ...alone.files.values()]);
  return { passed, failed: failed + together.broken + alone.broken };
};

const { passed, failed } = await main();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
