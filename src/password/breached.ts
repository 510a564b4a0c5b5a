import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync } from 'node:fs';
import { AppError } from '../core/result.ts';
import { hashIn, hexLength, isEntry, lineAfter } from './breached-file.ts';
import { fold } from './fold.ts';

/** Passwords known from breaches. */
export interface BreachedList {
  /** Whether the password, as it is or folded, is in the list. */
  has(password: string): boolean;
  close(): void;
}

const sha1 = (text: string): string => createHash('sha1').update(text, 'utf8').digest('hex').toUpperCase();

/** Bisects the file by bytes: about twenty reads in a list of millions, nothing held in memory (sorted lines are the index). */
const isInFile = (file: number, size: number, hash: string): boolean => {
  const hashAfter = (offset: number): { readonly hash: string; readonly at: number } | null => {
    const line = lineAfter(file, offset);
    return line && line.text.length >= hexLength ? { hash: hashIn(line), at: line.at } : null;
  };
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const found = hashAfter(middle);
    if (found?.hash === hash) return true;
    if (found && found.hash < hash) low = found.at + 1;
    else high = middle;
  }
  return hashAfter(low)?.hash === hash;
};

const check = (path: string, file: number): void => {
  if (!isEntry(lineAfter(file, 0)?.text ?? ''))
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
