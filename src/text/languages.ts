import { translations } from './translations.ts';

/** Which way a language is written. */
export type Direction = 'ltr' | 'rtl';

interface Written {
  /** Its name in itself, as its readers look for it. */
  readonly ownName: string;
  readonly direction: Direction;
  /** The BCP 47 tag by which days, numbers and plurals are written. Digits are always 0 to 9: codes have no others. */
  readonly writtenAs: string;
  /** The tag a page or a mail says it is written in. */
  readonly tag: string;
}

const all = {
  en: { ownName: 'English', direction: 'ltr', writtenAs: 'en-GB', tag: 'en' },
  de: { ownName: 'Deutsch', direction: 'ltr', writtenAs: 'de', tag: 'de' },
  fr: { ownName: 'Français', direction: 'ltr', writtenAs: 'fr', tag: 'fr' },
  es: { ownName: 'Español', direction: 'ltr', writtenAs: 'es', tag: 'es' },
  pt: { ownName: 'Português', direction: 'ltr', writtenAs: 'pt-BR', tag: 'pt' },
  ja: { ownName: '日本語', direction: 'ltr', writtenAs: 'ja', tag: 'ja' },
  zh: { ownName: '简体中文', direction: 'ltr', writtenAs: 'zh-Hans', tag: 'zh-Hans' },
  ar: { ownName: 'العربية', direction: 'rtl', writtenAs: 'ar-u-ca-gregory-nu-latn', tag: 'ar' },
} as const satisfies Readonly<Record<string, Written>>;

/** A language the product has a catalogue for. */
export type Language = keyof typeof all;

const known = Object.keys(all) as readonly Language[];

/** The languages that can be spoken: English, and every one that has been written. */
export const languages: readonly Language[] = known.filter(
  (one) => one === 'en' || Object.keys(translations[one] ?? {}).length > 0,
);

/** Whether a text names one of the languages. */
export const isLanguage = (text: string): text is Language => languages.some((one) => one === text);

/** What a platform that does not say its person's language is taken to say (BCP 47: undetermined). */
export const undetermined = 'und';

/** The language for a BCP 47 locale, by its first part: `pt-PT` is `pt`, `zh-Hans-CN` is `zh`; whatever is not spoken is English. */
export const languageOf = (locale: string): Language => {
  const first = locale.trim().toLowerCase().split(/[-_]/)[0] ?? '';
  return isLanguage(first) ? first : 'en';
};

/** A language's name in itself. */
export const ownNameOf = (language: Language): string => all[language].ownName;

/** Which way the words of a locale are written. */
export const directionOf = (locale: string): Direction => all[languageOf(locale)].direction;

/** The tag by which a language writes its days, numbers and plurals. */
export const writtenAs = (language: Language): string => all[language].writtenAs;

/** The tag for `lang`: of the language that is really spoken for a locale. */
export const tagOf = (locale: string): string => all[languageOf(locale)].tag;
