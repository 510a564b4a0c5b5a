import type { Account } from '../core/account.ts';
import { fold } from './fold.ts';

/** Words everybody adds to make a password of a name. */
const fillers = [
  ...['password', 'passwort', 'passphrase', 'passwd', 'pass', 'welcome', 'hello', 'login', 'letmein', 'admin', 'administrator'],
  ...['user', 'test', 'changeme', 'secret', 'qwerty', 'abc', 'spring', 'summer', 'autumn', 'winter', 'fall'],
];

const product = 'latchkey';
const looksLike: Readonly<Record<string, string>> = {
  a: 'a@4',
  b: 'b8',
  e: 'e3',
  g: 'g9',
  i: 'i1!',
  l: 'l1',
  o: 'o0',
  s: 's5$',
  t: 't7',
  z: 'z2',
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const letterPattern = (letter: string): string => (looksLike[letter] ? `[${escaped(looksLike[letter])}]` : escaped(letter));

/** Words worth comparing: three characters, or two where a character says more than a Latin one. */
const isWorth = (word: string): boolean => [...word].length >= (/^[\u0020-\u007e]*$/.test(word) ? 3 : 2);

const piecesOf = (text: string): string[] => [text, ...text.split(/[^\p{L}\p{M}\p{N}]+/u)];
const tidy = (words: readonly string[]): string[] => [...new Set(words.map((word) => fold(word).trim()).filter(isWorth))];

/** What is known of the person and the organisation: login, names, mail, employer, product, each whole and in its pieces (SEC-78). */
export const detailsOf = (account: Account, organisation: string): readonly string[] => {
  const local = (address: string | null): string => address?.split('@')[0] ?? '';
  const texts = [
    account.givenName,
    account.surname,
    account.displayName,
    organisation,
    local(account.login),
    local(account.mail),
  ];
  return tidy([...texts.flatMap(piecesOf), account.login, account.mail ?? '', account.personKey ?? '', product]);
};

/** One pattern for many words, longest first, common substitutions such as `0` for `o` counted; null for no words. */
const patternOf = (words: readonly string[]): RegExp | null => {
  if (words.length === 0) return null;
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((word) => [...word].map(letterPattern).join('')).join('|'), 'gu');
};

/** Whether nothing is left but padding: punctuation, blanks, and groups of up to eight digits (a year, a date). */
const isPadding = (rest: string): boolean => !/[\p{L}\p{M}]|\p{N}{9,}/u.test(rest);

interface Taken {
  readonly rest: string;
  readonly found: readonly string[];
}
const take = (text: string, words: readonly string[]): Taken => {
  const pattern = patternOf(words);
  return pattern ? { rest: text.replace(pattern, ' '), found: text.match(pattern) ?? [] } : { rest: text, found: [] };
};

/** Whether a password is made of the person's own details and padding alone; a phrase that merely contains one is not. */
export const isOnlyDetails = (password: string, details: readonly string[]): boolean => {
  const { rest, found } = take(fold(password), details);
  return found.length > 0 && isPadding(take(rest, fillers).rest);
};

/** Whether a password is one of the blocked words, or one of them repeated or padded, whole (SEC-78). */
export const isOnlyBlocked = (password: string, blocked: readonly string[]): boolean => {
  const text = fold(password);
  const words = tidy(blocked);
  if (words.includes(text)) return true;
  const { rest, found } = take(text, words);
  if (found.length === 0) return isPadding(take(text, fillers).rest) && take(text, fillers).found.length > 0;
  return new Set(found).size === 1 && isPadding(take(rest, fillers).rest);
};
