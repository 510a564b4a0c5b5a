import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { AppError } from '../core/result.ts';

const shownProblems = 20;

type Path = readonly (string | number)[];

/** A kind of YAML file: the code of its refusal, what it is called, and its form. */
export interface YamlFile<T> {
  readonly code: string;
  readonly what: string;
  readonly form: z.ZodType<T>;
}

/** Where a value stands in the text; a missing one stands where its parent does. */
const lineOf = (document: Document, lines: LineCounter, path: Path): number => {
  for (let length = path.length; length >= 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
};

const written = (path: Path): string =>
  path.reduce<string>((text, part) => (typeof part === 'number' ? `${text}[${part}]` : text ? `${text}.${part}` : part), '');

const pathsOf = (issue: z.core.$ZodIssue): Path[] => {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key]) : [path];
};

/** A line for each; of those that are not shown there is nothing but their number, since to find a line takes time in a file made of mistakes. */
const problemsOf = (name: string, document: Document, lines: LineCounter, issues: readonly z.core.$ZodIssue[]): string[] =>
  issues
    .flatMap((issue) => pathsOf(issue).map((path) => ({ path, issue })))
    .map(({ path, issue }, at) => {
      if (at >= shownProblems) return '';
      const message = issue.code === 'unrecognized_keys' ? 'is not a setting of this file' : issue.message;
      return `${name}:${lineOf(document, lines, path)}: ${written(path) || 'the file'}: ${message}`;
    });

/** Where the text is not plain YAML: syntax, and aliases, which these files have no use for. */
const textProblems = (name: string, document: Document, lines: LineCounter): string[] => {
  const at = (offset: number): string => `${name}:${lines.linePos(offset).line}`;
  const problems = document.errors.map((error) => `${at(error.pos[0])}: not YAML (${error.code})`);
  visit(document, { Alias: (_, alias) => void problems.push(`${at(alias.range?.[0] ?? 0)}: aliases are not used here`) });
  return problems;
};

const refuse = <T>({ code, what }: YamlFile<T>, problems: readonly string[]): AppError => {
  const more = problems.length > shownProblems ? [`… and ${problems.length - shownProblems} more`] : [];
  return new AppError(code, [`The ${what} cannot be used:`, ...problems.slice(0, shownProblems), ...more].join('\n'));
};

/**
 * The content of a YAML text, checked. Refuses with an `AppError` whose message names file, line and path of every problem and never quotes a value:
 * there may be passwords among them (SEC-116).
 */
export const parseYaml = <T>(file: YamlFile<T>, text: string, name: string): T => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const unreadable = textProblems(name, document, lines);
  if (unreadable.length > 0) throw refuse(file, unreadable);
  const parsed = file.form.safeParse(document.toJS());
  if (!parsed.success) throw refuse(file, problemsOf(name, document, lines, parsed.error.issues));
  return parsed.data;
};

/** Reads and checks a file; refuses as `parseYaml` does, and when the file cannot be read. */
export const readYaml = async <T>(file: YamlFile<T>, path: string): Promise<T> => {
  try {
    return parseYaml(file, await readFile(path, 'utf8'), basename(path));
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError(file.code, `The ${file.what} ${path} cannot be read.`, { cause });
  }
};
