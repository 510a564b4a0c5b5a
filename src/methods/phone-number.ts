import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { no, ok, type Result } from '../core/result.ts';

/** Methods that reach a phone. */
export type PhoneMethod = 'mobile-phone-code' | 'office-phone-call';

/** Why a number is refused: none at all; of a country that is not on the list; one that costs extra or cannot receive this. */
export type NumberRefusal = 'invalid' | 'country' | 'kind';

const kinds: Readonly<Record<PhoneMethod, readonly (string | undefined)[]>> = {
  'mobile-phone-code': ['MOBILE', 'FIXED_LINE_OR_MOBILE'],
  'office-phone-call': ['FIXED_LINE', 'FIXED_LINE_OR_MOBILE', 'MOBILE', 'VOIP', 'UAN'],
};

/**
 * A number in E.164 form. Refuses what is no number or has an extension, countries (ISO 3166, two letters) that are not on the list, and numbers
 * that cost extra (SEC-34). Without a leading + or 00 nothing is guessed.
 */
export const parseNumber = (typed: string, method: PhoneMethod, countries: readonly string[]): Result<string, NumberRefusal> => {
  const text = typed.normalize('NFKC').trim().replace(/^00/, '+');
  const number = text.startsWith('+') ? parsePhoneNumberFromString(text, { extract: false }) : undefined;
  if (!number?.isValid() || number.ext) return no('invalid');
  if (!number.country || !countries.includes(number.country)) return no('country');
  return kinds[method].includes(number.getType()) ? ok(number.number) : no('kind');
};

/** The last two digits: `••• 42` (SEC-28). */
export const maskNumber = (number: string): string => `••• ${number.slice(-2)}`;
