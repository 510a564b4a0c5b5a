import { randomInt } from 'node:crypto';

/** Crockford's base 32: no I, L, O and U, so that nothing looks like something else on paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random letters, 5 bits each. */
export const letters = (count: number): string =>
  Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('');

/** As it is shown: groups of four. */
export const written = (text: string): string => text.replace(/(.{4})(?=.)/g, '$1-');

/**
 * What was typed, or null when it is not `count` letters. Case, white space, hyphens and dashes do not matter; O is read as 0, I and L as 1: those
 * letters are in no code.
 */
export const readLetters = (typed: string, count: number): string | null => {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return text.length === count && [...text].every((one) => alphabet.includes(one)) ? text : null;
};
