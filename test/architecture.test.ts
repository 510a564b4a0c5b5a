import assert from 'node:assert/strict';
import { cyclesIn, parseSource, type SourceFile, sourceTree } from './house/source-tree.ts';

/** Which way the arrows point: a folder may import from itself and from these. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  text: ['core'],
  password: ['core', 'text'],
  store: ['core'],
  delivery: ['core', 'text'],
  directory: ['core', 'store'],
  methods: ['core', 'store', 'delivery', 'text'],
  channels: ['core', 'text'],
  runtime: ['core', 'text', 'store', 'directory', 'methods', 'channels', 'delivery', 'password'],
  web: ['core', 'text', 'runtime', 'channels', 'password'],
};

/** The files that wire parts together: they may know every folder, and the real clock. */
const isWiring = (path: string): boolean => /^src\/(main|cli|config|runtime\/clock)\.ts$|^src\/(cli|config|wiring)\//.test(path);

/** The only homes of packages that are a platform, a driver or a server. */
const homes: readonly (readonly [RegExp, RegExp])[] = [
  [/^(botbuilder|botframework|adaptivecards|adaptive-expressions)/, /^src\/channels\/teams\//],
  [/^@slack\//, /^src\/channels\/slack\//],
  [/^(ioredis|pg|kysely|node:sqlite)($|\/)/, /^src\/store\//],
  [/^(ldapts|@microsoft\/)/, /^src\/directory\//],
  [/^(nodemailer|smpp)($|\/)/, /^src\/delivery\//],
  [/^openid-client($|\/)/, /^src\/web\/sign-in\//],
  [/^(otplib|@otplib\/)/, /^src\/methods\//],
  [/^restify($|\/)/, /^src\/(web|channels|wiring)\//],
  [/^pino($|\/)|^prom-client$/, /^src\/(runtime|web)\//],
];

const folderOf = (path: string): string => path.split('/')[1] ?? '';

const wrongWay = (file: SourceFile): readonly string[] => {
  if (isWiring(file.path)) return [];
  const from = folderOf(file.path);
  const allowed = [from, ...(arrows[from] ?? [])];
  return file.imports
    .filter((one) => one.isOurs && !allowed.includes(folderOf(one.to)))
    .map((one) => `${file.path} -> ${one.to}`);
};

const farFromHome = (file: SourceFile): readonly string[] =>
  homes.flatMap(([name, home]) =>
    home.test(file.path) ? [] : file.imports.filter((one) => name.test(one.to)).map((one) => `${file.path} imports ${one.to}`),
  );

const coreReachesOut = (file: SourceFile): readonly string[] =>
  file.path.startsWith('src/core/')
    ? file.imports.filter((one) => !one.isOurs && one.to !== 'zod').map((one) => `${file.path} imports ${one.to}`)
    : [];

const forbidden =
  (what: RegExp, where: (path: string) => boolean = () => true) =>
  (file: SourceFile): readonly string[] =>
    where(file.path) && what.test(file.code) ? [`${file.path}: ${file.code.match(what)?.[0].trim()}`] : [];

const usesAny = forbidden(/(?::|\bas|<|,|\||=)\s*any\b(?!\s*[:(])/);
const usesMathRandom = forbidden(/\bMath\.random\b/);
const readsTheClock = forbidden(/\bDate\.now\(\)|\bnew Date\(\)|(?<!new )\bDate\(\)/, (path) => !isWiring(path));
const exportsDefault = forbidden(/\bexport\s+default\b|\bas\s+default\b/);
const isUnfinished = forbidden(/\b(?:TODO|FIXME)\b/);

const sources = sourceTree('src');
const tests = sourceTree('test').filter(
  (file) => !file.path.startsWith('test/house/') && file.path !== 'test/architecture.test.ts',
);
const everywhere = (rule: (file: SourceFile) => readonly string[], files = sources) => files.flatMap(rule);

describe('architecture', () => {
  it('arrows point the right way', () => assert.deepEqual(everywhere(wrongWay), []));
  it('no cycles', () => assert.deepEqual(cyclesIn(sources), []));
  it('core imports zod and itself', () => assert.deepEqual(everywhere(coreReachesOut), []));
  it('platform packages stay in their homes', () => assert.deepEqual(everywhere(farFromHome), []));
  it('main is imported by nothing', () =>
    assert.deepEqual(
      sources.filter((file) => file.imports.some((one) => one.to === 'src/main.ts')).map((file) => file.path),
      [],
    ));
  it('no any', () => assert.deepEqual(everywhere(usesAny, [...sources, ...tests]), []));
  it('random comes from node:crypto', () => assert.deepEqual(everywhere(usesMathRandom), []));
  it('the clock is injected', () => assert.deepEqual(everywhere(readsTheClock), []));
  it('no default exports', () => assert.deepEqual(everywhere(exportsDefault, [...sources, ...tests]), []));
  it('nothing is left for later', () => assert.deepEqual(everywhere(isUnfinished, [...sources, ...tests]), []));
  it('every import of ours names a file that exists', () => {
    const known = new Set(sources.map((file) => file.path));
    assert.deepEqual(
      sources.flatMap((file) =>
        file.imports.filter((one) => one.isOurs && one.to.endsWith('.ts') && !known.has(one.to)).map((one) => one.to),
      ),
      [],
    );
  });
});

describe('architecture: the rules see what they are for', () => {
  const file = (path: string, text: string) => parseSource(path, text);
  const caught: readonly (readonly [string, (file: SourceFile) => readonly string[], string, string])[] = [
    ['core that imports the store', wrongWay, 'src/core/a.ts', "import type { Records } from '../store/records.ts';"],
    ['a channel that imports another folder', wrongWay, 'src/channels/slack/a.ts', "import { b } from '../../runtime/b.ts';"],
    ['core that imports node', coreReachesOut, 'src/core/a.ts', "import { randomBytes } from 'node:crypto';"],
    ['botbuilder away from home', farFromHome, 'src/web/a.ts', "import { CloudAdapter } from 'botbuilder';"],
    ['a type of Slack away from home', farFromHome, 'src/core/a.ts', "import type { KnownBlock } from '@slack/types';"],
    ['any', usesAny, 'src/web/a.ts', 'const a: any = 1;'],
    ['any as an argument', usesAny, 'src/web/a.ts', 'const a = new Map<string, any>();'],
    ['Math.random', usesMathRandom, 'src/web/a.ts', 'const a = Math.random();'],
    ['Date.now()', readsTheClock, 'src/web/a.ts', 'const a = Date.now();'],
    ['new Date()', readsTheClock, 'src/web/a.ts', 'const a = new Date();'],
    ['a default export', exportsDefault, 'src/web/a.ts', 'export default 1;'],
  ];
  for (const [name, rule, path, text] of caught) it(`catches ${name}`, () => assert.equal(rule(file(path, text)).length, 1));

  const fine: readonly (readonly [string, (file: SourceFile) => readonly string[], string, string])[] = [
    ['a default clock', readsTheClock, 'src/web/a.ts', 'const a = (now: () => number = Date.now) => now();'],
    ['the word any in a sentence', usesAny, 'src/web/a.ts', "const a = 'at: any time'; // or: any\n"],
    ['core on zod', coreReachesOut, 'src/core/a.ts', "import { z } from 'zod';"],
  ];
  for (const [name, rule, path, text] of fine) it(`lets ${name} pass`, () => assert.deepEqual(rule(file(path, text)), []));

  it('finds a cycle, and none among types', () => {
    const a = file('src/web/a.ts', "import { b } from './b.ts';");
    assert.equal(cyclesIn([a, file('src/web/b.ts', "import { a } from './a.ts';")]).length, 1);
    assert.equal(cyclesIn([a, file('src/web/b.ts', "import type { A } from './a.ts';")]).length, 0);
  });
});
