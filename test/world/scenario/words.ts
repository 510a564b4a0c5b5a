import { languages } from '../../../src/text/languages.ts';
import { english, say } from '../../../src/text/say.ts';

/** Words only: what a platform escapes or decorates does not matter to a reader. */
export const wordsOf = (text: string): string => ` ${text.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;

/** A sentence of the catalogue by its id, anything else as it stands. */
export const sentence = (given: string, values: Readonly<Record<string, string | number>> = {}): string =>
  given in english ? say('en', { say: given, with: values }) : given;

/** The buttons that take what was typed, whatever the platform and the language. */
export const asksFor = languages.flatMap((language) =>
  ['button.enter-code', 'button.check', 'button.send-code', 'button.call-me'].map((id) => say(language, { say: id })),
);
