import { dictionaries } from './dictionaries.ts';
import { fold, squeeze } from './fold.ts';
import { isWalk } from './walks.ts';

const shortestWord = 3;
const longestRepeatedUnit = 4;

let listed: { readonly passwords: ReadonlySet<string>; readonly words: ReadonlySet<string> } | null = null;
const lists = () => {
  listed ??= { passwords: new Set(dictionaries().passwords.map(fold)), words: new Set(dictionaries().words.map(fold)) };
  return listed;
};

const isListed = (text: string): boolean => lists().passwords.has(text);

/** The smallest piece a text repeats at least twice, its last repetition perhaps cut; null where it repeats none. */
const unitOf = (text: string): string | null => {
  for (let length = 1; length * 2 <= text.length; length++) {
    const unit = text.slice(0, length);
    if (unit.repeat(Math.ceil(text.length / length)).startsWith(text)) return unit;
  }
  return null;
};

const isPlain = (text: string): boolean => /^[\u0020-\u007e]*$/.test(text);

/** Repetition of something short or listed, such as `abcabcabcabcabc` and `monkeymonkeymonkey`. */
const isRepetition = (text: string): boolean => {
  const unit = unitOf(text);
  return unit !== null && (unit.length <= longestRepeatedUnit || isListed(unit) || lists().words.has(unit) || isWalk(unit));
};

/** A text without what people put around a word to make it longer: digits that are a year, a date or a run, punctuation, blanks. */
const withoutPadding = (text: string): string => {
  const around = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
  const digits = /^\d+|\d+$/g;
  const isFiller = (run: string): boolean => run.length <= 8 || isWalk(run) || unitOf(run) !== null;
  let rest = text;
  for (let last = ''; last !== rest; ) {
    last = rest;
    rest = rest.replace(around, '').replace(digits, (run) => (isFiller(run) ? '' : run));
  }
  return rest;
};

/**
 * Whether a whole password is common, case and composition apart (SEC-78): listed; or made by rule from what is listed, as those
 * who guess make it, which is some ten thousand entries of fifteen and more characters for each rule:
 * a listed password or a word doubled, tripled and so on; either of them padded with a year, a date, a run of digits or
 * punctuation, at both ends; up to four characters over and over; walks on the keyboard. The rules are for plain ASCII.
 * A phrase that merely contains something listed is not common.
 */
export const isCommon = (password: string): boolean => {
  const text = fold(password);
  if (isListed(text) || lists().words.has(text)) return true;
  if (!isPlain(text)) return false;
  const core = squeeze(withoutPadding(text));
  if (isRepetition(text) || isWalk(text)) return true;
  return core.length >= shortestWord && (isListed(core) || lists().words.has(core) || isRepetition(core));
};
