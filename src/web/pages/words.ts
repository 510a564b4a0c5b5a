import { firstTag } from '../../core/languages.ts';
import type { Sentence } from '../../core/views.ts';
import { say } from '../../text/say.ts';

/** Speaks one language: by id, or a ready sentence. */
export interface Words {
  readonly locale: string;
  (id: string, values?: Readonly<Record<string, string | number>>): string;
  readonly of: (sentence: Sentence) => string;
}

/** The words of a locale. Escaping is the template's: what comes from here is plain text. */
export const wordsFor = (locale: string): Words =>
  Object.assign(
    (id: string, values: Readonly<Record<string, string | number>> = {}): string => say(locale, { say: id, with: { ...values } }),
    { locale, of: (sentence: Sentence): string => say(locale, sentence) },
  );

/** The language a browser asks for first; `en` where it does not say. For pages before there is a session. */
export const askedLocale = (acceptLanguage: string | undefined): string => firstTag(acceptLanguage) ?? 'en';
