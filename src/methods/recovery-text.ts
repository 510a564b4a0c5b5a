import { randomInt } from 'node:crypto';

/** Crockford's base 32: no I, L, O and U, so that nothing looks like something else on paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const selectorLength = 4;
const secretLength = 16;
const whole = selectorLength + secretLength;

/** A recovery code in its two parts: the selector finds it and is not secret; the secret has 80 bits (SEC-50). */
export interface RecoveryCode {
  readonly selector: string;
  readonly secret: string;
}

const letters = (count: number): string => Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('');

/** Random codes whose selectors differ. */
export const randomCodes = (count: number): readonly RecoveryCode[] => {
  const codes = new Map<string, RecoveryCode>();
  while (codes.size < count) {
    const selector = letters(selectorLength);
    if (!codes.has(selector)) codes.set(selector, { selector, secret: letters(secretLength) });
  }
  return [...codes.values()];
};

/** As it is shown: five groups of four, the first one the selector. */
export const writtenCode = ({ selector, secret }: RecoveryCode): string => `${selector}${secret}`.replace(/(.{4})(?=.)/g, '$1-');

/**
 * What was typed, or null when it cannot be a code. Case, white space, hyphens and dashes do not matter; O is read as 0, I and L as 1: those letters
 * are in no code.
 */
export const readCode = (typed: string): RecoveryCode | null => {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  const isCode = text.length === whole && [...text].every((one) => alphabet.includes(one));
  return isCode ? { selector: text.slice(0, selectorLength), secret: text.slice(selectorLength) } : null;
};
