import type { Language } from '../core/languages.ts';
import type { Catalogue } from './catalogue.ts';
import { languageOf, languages } from './languages.ts';
import { english } from './say.ts';
import { translations } from './translations.ts';

/** What typed text asks for: a command, and what stands behind it (a name, for `reset ana@…`). Null: not a command. */
export interface Command {
  readonly name: string;
  readonly rest: string;
  /** It was asked for by its first phrase, which the product quotes: *help*, and not *hello*. */
  readonly isMain: boolean;
}

/** Typed words without case and accents: people leave out both. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase();
const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

const longest = 300;
const mostWords = 8;
const prefix = 'command.';

type Meant = Pick<Command, 'name' | 'isMain'>;
type Phrases = ReadonlyMap<string, Meant>;

const phrasesIn = (catalogue: Catalogue, isMeant: (name: string) => boolean = () => true): [string, Meant][] =>
  Object.entries(catalogue)
    .filter(([id]) => id.startsWith(prefix) && isMeant(id.slice(prefix.length)))
    .flatMap(([id, said]) =>
      said
        .split(/[,،、，]/u)
        .map((phrase, at): [string, Meant] => [
          wordsOf(folded(phrase)).join(' '),
          { name: id.slice(prefix.length), isMain: at === 0 },
        ]),
    );

/** Whoever cannot read what the bot says needs its word for another language in their own. */
const everyLanguageWord = Object.values(translations).flatMap((one) => phrasesIn(one, (name) => name === 'language'));

/** A person's own language comes first, where a word means two things. */
const phrasesOf = (language: Language): Phrases =>
  new Map([...everyLanguageWord, ...phrasesIn(english), ...phrasesIn(translations[language] ?? {})]);

const phrases = new Map(languages.map((one) => [one, phrasesOf(one)] as const));

/** What is left of a text after its first words. */
const after = (text: string, words: number): string => text.replace(new RegExp(`^(?:\\S+\\s*){${words}}`), '').trim();

/**
 * Reads a command, in English or the words of the locale; case, accents, white space and a leading slash do not matter. Text of more than 300
 * characters is none.
 */
export const commandIn = (text: string, locale = 'en'): Command | null => {
  if (text.length > longest) return null;
  const typed = text.trim().replace(/^\//, '').trim();
  const given = wordsOf(folded(typed));
  for (let count = Math.min(given.length, mostWords); count > 0; count -= 1) {
    const meant = phrases.get(languageOf(locale))?.get(given.slice(0, count).join(' '));
    if (meant) return { ...meant, rest: after(typed, count) };
  }
  return null;
};
