import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { AppError } from '../core/result.ts';
import { fold } from './fold.ts';

/** Passwords known from breaches. */
export interface BreachedList {
  /** Whether the password, as it is or folded, is in the list. */
  has(password: string): boolean;
  close(): void;
}

const hexLength = 40;
/** A line is a hash, perhaps `:count`, and its end: two of them always fit. */
const windowBytes = 256;

const sha1 = (text: string): string => createHash('sha1').update(text, 'utf8').digest('hex').toUpperCase();

/** The first whole line at or after `offset`: its hash and where it begins; null after the last one. */
const lineAfter = (file: number, offset: number): { hash: string; at: number } | null => {
  const buffer = Buffer.alloc(windowBytes);
  const from = Math.max(0, offset - 1);
  const text = buffer.toString('latin1', 0, readSync(file, buffer, 0, windowBytes, from));
  const start = offset === 0 ? 0 : text.indexOf('\n') + 1;
  if (offset > 0 && start === 0) return null;
  const hash = text.slice(start, start + hexLength).toUpperCase();
  return hash.length === hexLength ? { hash, at: from + start } : null;
};

/** Bisects the file by bytes: about twenty reads in a list of millions, nothing held in memory (sorted lines are the index). */
const isInFile = (file: number, size: number, hash: string): boolean => {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const line = lineAfter(file, middle);
    if (line?.hash === hash) return true;
    if (line && line.hash < hash) low = line.at + 1;
    else high = middle;
  }
  return lineAfter(file, low)?.hash === hash;
};

const check = (path: string, file: number): void => {
  const first = lineAfter(file, 0);
  if (!first || !/^[0-9A-F]{40}$/.test(first.hash))
    throw new AppError('breached-list', `${path} is no list of SHA-1 hashes in hexadecimal, sorted, one a line`);
};

/** Opens the operator's list: SHA-1 in hexadecimal, sorted, one a line, `:count` allowed. Refuses another kind of file with `AppError('breached-list')`. */
export const openBreachedList = (path: string): BreachedList => {
  const file = openSync(path, 'r');
  check(path, file);
  const { size } = fstatSync(file);
  return {
    has: (password) => [...new Set([password.normalize('NFC'), fold(password)])].some((one) => isInFile(file, size, sha1(one))),
    close: () => closeSync(file),
  };
};
