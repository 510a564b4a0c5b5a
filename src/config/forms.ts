import { z } from 'zod';

/** A value of the environment without the spaces around it, at most 4,000 characters. */
export const text = () => z.string().trim().max(4000);
/** One of these words; the refusal lists them. */
export const oneOf = <const T extends readonly [string, ...string[]]>(...names: T) =>
  z.enum(names, `must be one of ${names.join(', ')}`);

/** The parts of a list, without blanks around them; an empty text has none. */
export const words = (text: string, separator = ','): readonly string[] =>
  text
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => word !== '');

/** Values separated by commas; absent is none. */
export const list = (isFine: (word: string) => boolean = () => true, form = 'text') =>
  text()
    .default('')
    .transform((value) => words(value))
    .refine((all) => all.every(isFine), `must be a list of ${form}, separated by commas`);

/** An address with one of these schemes; absent is none. */
export const url = (...schemes: readonly string[]) =>
  text()
    .refine(
      (value) => schemes.includes(URL.parse(value)?.protocol ?? ''),
      `must be an address that begins with ${schemes.map((scheme) => `${scheme}//`).join(' or ')}`,
    )
    .optional();

/** The form of an id of Entra, in either case. */
export const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
