import { readSync } from 'node:fs';

/** One line of a list, and the byte it begins at. */
export interface Line {
  readonly text: string;
  readonly at: number;
}

/** Hexadecimal digits of a SHA-1. */
export const hexLength = 40;
/** A line is a hash, perhaps `:count`, and its end: two of them always fit. */
export const windowBytes = 256;

/** Whether a line is an entry: SHA-1 in hexadecimal, perhaps `:count`, as the public lists come. */
export const isEntry = (text: string): boolean => /^[0-9a-f]{40}(:\d+)?\s*$/i.test(text);

/** The hash of an entry, in the case of letters by which all are compared. */
export const hashIn = ({ text }: Line): string => text.slice(0, hexLength).toUpperCase();

/** The first whole line at or after `offset`, cut where it is longer than any entry; null after the last one. */
export const lineAfter = (file: number, offset: number): Line | null => {
  const buffer = Buffer.alloc(windowBytes);
  const from = Math.max(0, offset - 1);
  const text = buffer.toString('latin1', 0, readSync(file, buffer, 0, windowBytes, from));
  const start = offset === 0 ? 0 : text.indexOf('\n') + 1;
  if (start === text.length || (offset > 0 && start === 0)) return null;
  const end = text.indexOf('\n', start);
  return { text: text.slice(start, end === -1 ? undefined : end), at: from + start };
};
