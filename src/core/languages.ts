/** The languages of the product: each with its name in itself, as its readers look for it, and in English. */
const names = {
  en: { own: 'English', english: 'English' },
  de: { own: 'Deutsch', english: 'German' },
  fr: { own: 'Français', english: 'French' },
  es: { own: 'Español', english: 'Spanish' },
  pt: { own: 'Português', english: 'Portuguese' },
  ja: { own: '日本語', english: 'Japanese' },
  zh: { own: '简体中文', english: 'Chinese' },
  ar: { own: 'العربية', english: 'Arabic' },
} as const;

/** A language of the product, by its BCP 47 subtag. */
export type Language = keyof typeof names;

/** Every language of the product. */
export const allLanguages = Object.keys(names) as readonly Language[];

/** What a platform that does not say its person's language is taken to say (BCP 47: undetermined). */
export const undetermined = 'und';

/** The first language of a list as browsers and directories write it (RFC 9110 section 12.5.4, RFC 2798 section 2.7); null where there is none. */
export const firstTag = (list: string | null | undefined): string | null =>
  /^\s*([a-z]{2,3}(?:-[a-z0-9]{1,8}){0,3})\b/i.exec(list ?? '')?.[1] ?? null;

/** A language's name in itself. */
export const ownNameOf = (language: Language): string => names[language].own;

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').trim().toLowerCase();

/** The language a person names, by its own name, its English one, or its tag; null where it is none of ours. */
export const languageNamed = (text: string): Language | null =>
  allLanguages.find((one) => [one, names[one].own, names[one].english].some((name) => folded(name) === folded(text))) ?? null;
