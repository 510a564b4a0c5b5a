import { globSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';

/** One import of a source file: where it points (a file of ours, or a package) and whether it vanishes at run time. */
export interface Import {
  readonly to: string;
  readonly isOurs: boolean;
  readonly isTypeOnly: boolean;
}

/** A source file as the rules of the house look at it. `code` has neither comments nor the contents of strings. */
export interface SourceFile {
  readonly path: string;
  readonly code: string;
  readonly imports: readonly Import[];
}

const comments = /\/\*[\s\S]*?\*\/|(?<![:'"`\w/\\])\/\/[^\n]*/g;
const strings = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g;
const imports = /(?:^|\n)\s*(import|export)\s+(type\s+)?((?:[\w*{][^'"();]*?)\s*from\s*)?['"]([^'"]+)['"]/g;
const dynamicImports = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const pointsTo = (path: string, target: string): Omit<Import, 'isTypeOnly'> =>
  target.startsWith('.') ? { to: posix.join(dirname(path), target), isOurs: true } : { to: target, isOurs: false };

/** Only types named in braces: `import { type A, type B } from …` vanishes too. */
const namesOnlyTypes = (names: string | undefined): boolean => {
  const inner = names?.match(/^\{([^}]*)\}/)?.[1];
  return inner?.split(',').every((one) => one.trim() === '' || one.trim().startsWith('type ')) ?? false;
};

const importsOf = (path: string, text: string): readonly Import[] => [
  ...[...text.matchAll(imports)].map(([, , type, names, target = '']) => ({
    ...pointsTo(path, target),
    isTypeOnly: type !== undefined || namesOnlyTypes(names),
  })),
  ...[...text.matchAll(dynamicImports)].map(([, target = '']) => ({ ...pointsTo(path, target), isTypeOnly: false })),
];

/** One file, read. */
export const parseSource = (path: string, text: string): SourceFile => {
  const bare = text.replace(comments, ' ');
  return { path, code: bare.replace(strings, "''"), imports: importsOf(path, bare) };
};

/** Every TypeScript file under a folder, paths with forward slashes. */
export const sourceTree = (folder: string): readonly SourceFile[] =>
  globSync(`${folder}/**/*.ts`)
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => parseSource(path, readFileSync(path, 'utf8')));

/** Cycles among imports that stay at run time, each as the files on its way. */
export const cyclesIn = (files: readonly SourceFile[]): readonly string[] => {
  const next = new Map(
    files.map((file) => [file.path, file.imports.filter((one) => one.isOurs && !one.isTypeOnly).map((one) => one.to)]),
  );
  const state = new Map<string, 'open' | 'closed'>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]): void => {
    if (state.get(path) === 'open') found.push([...way.slice(way.indexOf(path)), path].join(' -> '));
    if (state.has(path)) return;
    state.set(path, 'open');
    for (const to of next.get(path) ?? []) visit(to, [...way, path]);
    state.set(path, 'closed');
  };
  for (const path of next.keys()) visit(path, []);
  return found;
};
