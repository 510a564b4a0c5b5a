import assert from 'node:assert/strict';
import { IntlMessageFormat } from 'intl-messageformat';
import { type Language, ownNameOf } from '../../src/core/languages.ts';
import { commandIn } from '../../src/text/command.ts';
import { directionOf, languageOf, languages, tagOf, writtenAs } from '../../src/text/languages.ts';
import { english, say } from '../../src/text/say.ts';
import { translations } from '../../src/text/translations.ts';

type Ast = ReturnType<IntlMessageFormat['getAst']>;
type Element = Ast[number];

/** Kinds of elements, as the parser numbers them. */
const kinds = { literal: 0, select: 5, plural: 6, pound: 7 } as const;

const parsed = (message: string, language: Language): Ast =>
  new IntlMessageFormat(message, writtenAs(language), undefined, { ignoreTag: true }).getAst();

const partsOf = (element: Element): Element[] => {
  if (element.type !== kinds.select && element.type !== kinds.plural) return [element];
  return [element, ...Object.values(element.options).flatMap(({ value }) => value.flatMap(partsOf))];
};
const everyPart = (message: string, language: Language): Element[] => parsed(message, language).flatMap(partsOf);

/** What is put in, and how: a number may be written in a plural or by itself. */
const placesIn = (parts: readonly Element[]): string[] =>
  [...new Set(parts.flatMap((one) => ('value' in one && one.type !== kinds.literal ? [String(one.value)] : [])))].sort();

const keysOf = (parts: readonly Element[]): string[] =>
  parts
    .flatMap((one) => (one.type === kinds.select ? [`${one.value}: ${Object.keys(one.options).sort().join(' ')}`] : []))
    .sort();

/** The forms a language has for whole numbers; `many` of French, Spanish and Portuguese is for millions, which nobody is shown. */
const formsOf = (language: Language): string[] => {
  const rules = new Intl.PluralRules(writtenAs(language));
  return [...new Set([...Array.from({ length: 1_000 }, (_, count) => rules.select(count)), 'other'])].sort();
};

const plurals = (parts: readonly Element[]) => parts.flatMap((one) => (one.type === kinds.plural ? [one] : []));

const lacking = (parts: readonly Element[], language: Language): string[] =>
  plurals(parts).flatMap(({ value, options, pluralType }) => {
    const given = Object.keys(options);
    if (pluralType === 'ordinal') return given.includes('other') ? [] : [`${value}: other`];
    const exact = given.filter((key) => key.startsWith('=')).map((key) => Number(key.slice(1)));
    const rules = new Intl.PluralRules(writtenAs(language));
    const needed = formsOf(language).filter(
      (form) =>
        form === 'other' ||
        Array.from({ length: 1_000 }, (_, at) => at).some((at) => rules.select(at) === form && !exact.includes(at)),
    );
    return needed.filter((form) => !given.includes(form)).map((form) => `${value}: ${form}`);
  });

/** Values for every place of a message: the same text or number in each, and every key a select knows. */
const samples = (parts: readonly Element[]): Record<string, string | number>[] => {
  const names = placesIn(parts);
  const selects = parts.flatMap((one) => (one.type === kinds.select ? [one] : []));
  const keys = [...new Set(selects.flatMap(({ options }) => Object.keys(options)))];
  const counts = [0, 1, 2, 3, 11, 100];
  const isSelect = (name: string): boolean => selects.some(({ value }) => value === name);
  return [...(keys.length > 0 ? keys : ['x'])].flatMap((key) =>
    counts.map((count) => Object.fromEntries(names.map((name) => [name, isSelect(name) ? key : count]))),
  );
};

const ids = Object.keys(english).filter((id) => !id.startsWith('command.'));
const commands = Object.keys(english).filter((id) => id.startsWith('command.'));

for (const language of languages.filter((one) => one !== 'en')) {
  const own = translations[language] ?? {};
  const shared = ids.filter((id) => id in own);
  const both = (id: string) => ({ here: everyPart(own[id] ?? '', language), there: everyPart(english[id] ?? '', 'en') });

  describe(`the catalogue in ${ownNameOf(language)}`, () => {
    it('lacks no sentence and no command', () => {
      assert.deepEqual(
        [...ids, ...commands].filter((id) => !own[id]?.trim()),
        [],
      );
    });

    it('has none that English lacks', () => {
      assert.deepEqual(
        Object.keys(own).filter((id) => !(id in english)),
        [],
      );
    });

    it('puts in what English puts in', () => {
      const different = shared.filter((id) => String(placesIn(both(id).here)) !== String(placesIn(both(id).there)));
      assert.deepEqual(different, []);
    });

    it('tells the same cases apart', () => {
      const different = shared.filter(
        (id) => String([...new Set(keysOf(both(id).here))]) !== String([...new Set(keysOf(both(id).there))]),
      );
      assert.deepEqual(different, []);
    });

    it('has every plural form of the language, and no other', () => {
      const wrong = shared.flatMap((id) => {
        const { here } = both(id);
        const strange = plurals(here)
          .filter(({ pluralType }) => pluralType === 'cardinal')
          .flatMap(({ options }) => Object.keys(options))
          .filter((form) => !form.startsWith('=') && !formsOf(language).includes(form) && form !== 'many');
        return [...lacking(here, language), ...strange].map((form) => `${id} (${form})`);
      });
      assert.deepEqual(wrong, []);
    });

    it('can be said, whatever is put in', () => {
      for (const id of shared)
        for (const values of samples(both(id).here)) {
          const text = say(language, { say: id, with: values });
          assert.ok(text.trim().length > 0 && !/[{}]/.test(text), `${id}: ${text}`);
        }
    });

    it('is understood: each of its words leads to its command, and English ones still do', () => {
      for (const id of commands) {
        const name = id.slice('command.'.length);
        for (const word of (own[id] ?? '')
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean))
          assert.equal(commandIn(word, language)?.name, name, `${id}: ${word}`);
      }
      for (const word of ['reset', 'unlock', 'change', 'register', 'my methods', 'cancel', 'help'])
        assert.ok(commandIn(word, language), word);
    });

    it('keeps titles of windows within 24 letters, and what Slack and Teams put on buttons within 75', () => {
      for (const id of shared.filter((one) => /^slack\.form\./.test(one))) assert.ok((own[id] ?? '').length <= 24, id);
      for (const id of shared.filter((one) => /^button\./.test(one))) assert.ok((own[id] ?? '').length <= 75, id);
    });
  });
}

describe('languages', () => {
  it('are found by any tag of theirs; whatever is not spoken is English', () => {
    for (const tag of ['en', 'en-GB', 'EN-us', 'und', '', 'xx', 'tlh-Latn', '../de', 'constructor', '__proto__'])
      assert.equal(languageOf(tag), 'en');
    const tags = {
      de: ['de', 'de-AT', 'DE_CH'],
      pt: ['pt-BR', 'pt-PT'],
      zh: ['zh-CN', 'zh-Hans', 'zh-Hans-SG'],
      ar: ['ar-EG', 'ar'],
    };
    for (const [language, some] of Object.entries(tags))
      for (const tag of some) assert.equal(languageOf(tag), languages.includes(language as Language) ? language : 'en');
  });

  it('say of themselves how they are written', () => {
    for (const one of languages) {
      assert.equal(directionOf(one), one === 'ar' ? 'rtl' : 'ltr');
      assert.equal(Intl.getCanonicalLocales(tagOf(one)).length, 1);
      assert.equal(new Intl.NumberFormat(writtenAs(one), { useGrouping: false }).format(1234567890), '1234567890');
      assert.ok(ownNameOf(one).length > 1);
    }
  });

  it('each say their own name and the word for another language', () => {
    for (const one of languages.filter((some) => some !== 'en')) {
      const [word = ''] = (translations[one]?.['command.language'] ?? '').split(',');
      assert.equal(commandIn(word, 'en')?.name, 'language', one);
    }
  });
});
