import { randomInt } from 'node:crypto';
import type { Keys } from '../../store/keys.ts';
import { firstWords, secondWords } from '../../text/en/call-words.ts';

/** What a call is known by: the number the agent says, and two words both sides see. Never stored: made again from the ids (SEC-85). */
export interface CallNumber {
  /** Six digits. */
  readonly digits: string;
  readonly words: string;
}

const bitsOf = (keys: Keys, text: string): Buffer => Buffer.from(keys.mac('code', text), 'base64url');
const drawn = (list: readonly string[], bits: Buffer, at: number): string => list[bits.readUInt16BE(at) % list.length] ?? '';

/** The number and the words of one verification: the same on every replica, and of no other verification. */
export const callNumber = (keys: Keys, of: { readonly case: string; readonly verification: string }): CallNumber => {
  const bits = bitsOf(keys, `caller\n${of.case}\n${of.verification}`);
  const digits = String(Number(bits.readBigUInt64BE(0) % 1_000_000n)).padStart(6, '0');
  return { digits, words: `${drawn(firstWords, bits, 8)} ${drawn(secondWords, bits, 10)}` };
};

/** The keyed proof of a number as a case keeps it; bound to its case and verification (SEC-58). */
export const proofOf = (keys: Keys, of: { readonly case: string; readonly verification: string }, digits: string): string =>
  keys.mac('code', `caller-number\n${of.case}\n${of.verification}\n${digits}`);

/** Whether what the caller typed is the number; white space does not matter. Constant time. */
export const isNumber = (
  keys: Keys,
  of: { readonly case: string; readonly verification: string },
  typed: string,
  proof: string,
): boolean => keys.isMac('code', `caller-number\n${of.case}\n${of.verification}\n${typed.replace(/\s/g, '')}`, proof);

/** A short name for a case, told apart when read out: `C-4F7K2`. */
export const newCaseId = (): string => {
  const letters = '23456789CDFGHJKMNPQRTVWXY';
  return `C-${Array.from({ length: 8 }, () => letters[randomInt(letters.length)]).join('')}`;
};
