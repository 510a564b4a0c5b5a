import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { hashIn, isEntry, type Line, lineAfter, windowBytes } from './breached-file.ts';

/** What the operator's list of breached passwords is like, or what keeps it from being one; `near` is a byte of the file. */
export type BreachedSurvey =
  | { readonly is: 'missing' | 'no-file' | 'empty' }
  | { readonly is: 'unreadable'; readonly code: string }
  | { readonly is: 'malformed' | 'unsorted'; readonly near: number }
  | {
      readonly is: 'list';
      readonly entries: number;
      /** Whether every line was read; else entries are counted by the length of those that were. */
      readonly isWhole: boolean;
      readonly changedAtMs: number;
    };

/** Lines that are read at the most: a list of a billion entries is looked at in seconds. */
const mostLines = 4096;

/** Where the last entry ends: lists end in one newline, in several, or in none. */
const endOf = (file: number, size: number): number => {
  const buffer = Buffer.alloc(windowBytes);
  const from = Math.max(0, size - windowBytes);
  return from + buffer.toString('latin1', 0, readSync(file, buffer, 0, windowBytes, from)).trimEnd().length;
};

/** Lines of the file, all or evenly far apart; null where there should be one and is none. */
function* linesOf(file: number, end: number): Generator<Line | null> {
  const step = Math.floor(end / mostLines) + 1;
  for (let offset = 0; offset < end; ) {
    const line = lineAfter(file, offset);
    if (line && line.at >= end) return;
    if (line || end - offset > windowBytes) yield line;
    if (!line) return;
    offset = line.at + step;
  }
}

const surveyed = (file: number): BreachedSurvey => {
  const { size, mtimeMs: changedAtMs } = fstatSync(file);
  const end = endOf(file, size);
  if (end === 0) return { is: 'empty' };
  let [lines, bytes, isWhole] = [0, 0, true];
  let before: Line | null = null;
  for (const line of linesOf(file, end)) {
    const after = before ? before.at + before.text.length + 1 : 0;
    if (!line || !isEntry(line.text)) return { is: 'malformed', near: line?.at ?? after };
    if (before && hashIn(before) > hashIn(line)) return { is: 'unsorted', near: line.at };
    isWhole &&= line.at === after;
    [lines, bytes, before] = [lines + 1, bytes + line.text.length + 1, line];
  }
  return { is: 'list', entries: isWhole ? lines : Math.round((lines * end) / bytes), isWhole, changedAtMs };
};

/** Looks at the operator's list without changing or keeping anything: whether it can be read, is what it should be, how long and how old it is. */
export const surveyBreachedList = (path: string): BreachedSurvey => {
  let file: number | null = null;
  try {
    if (!statSync(path).isFile()) return { is: 'no-file' };
    file = openSync(path, 'r');
    return surveyed(file);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? { is: 'missing' } : { is: 'unreadable', code };
  } finally {
    if (file !== null) closeSync(file);
  }
};
