import { letters, readLetters, written } from './crockford.ts';

const selectorLength = 4;
const secretLength = 16;
const whole = selectorLength + secretLength;

/** A recovery code in its two parts: the selector finds it and is not secret; the secret has 80 bits (SEC-50). */
export interface RecoveryCode {
  readonly selector: string;
  readonly secret: string;
}

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
export const writtenCode = ({ selector, secret }: RecoveryCode): string => written(`${selector}${secret}`);

/** What was typed, or null when it cannot be a code. How it is spelled does not matter. */
export const readCode = (typed: string): RecoveryCode | null => {
  const text = readLetters(typed, whole);
  return text === null ? null : { selector: text.slice(0, selectorLength), secret: text.slice(selectorLength) };
};
