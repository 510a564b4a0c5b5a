import { allLanguages, type Language } from '../core/languages.ts';
import { translations } from './translations.ts';

/** Which way a language is written. */
export type Direction = 'ltr' | 'rtl';

/** The BCP 47 tag by which days, numbers and plurals are written. Digits are always 0 to 9: codes have no others. */
const writing: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  de: 'de',
  fr: 'fr',
  es: 'es',
  pt: 'pt-BR',
  ja: 'ja',
  zh: 'zh-Hans',
  ar: 'ar-u-ca-gregory-nu-latn',
};

/** The languages that can be spoken: English, and every one that has been written. */
export const languages: readonly Language[] = allLanguages.filter(
  (one) => one === 'en' || Object.keys(translations[one] ?? {}).length > 0,
);

/** The language for a BCP 47 locale, by its first part: `pt-PT` is `pt`, `zh-Hans-CN` is `zh`; whatever is not spoken is English. */
export const languageOf = (locale: string): Language => {
  const first = locale.trim().toLowerCase().split(/[-_]/)[0];
  return languages.find((one) => one === first) ?? 'en';
};

/** Which way the words of a locale are written. */
export const directionOf = (locale: string): Direction => (languageOf(locale) === 'ar' ? 'rtl' : 'ltr');

/** The tag by which a language writes its days, numbers and plurals. */
export const writtenAs = (language: Language): string => writing[language];

/** The tag for `lang`: of the language that is really spoken for a locale. */
export const tagOf = (locale: string): string => (languageOf(locale) === 'zh' ? 'zh-Hans' : languageOf(locale));
