import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';

const read = (file: string): string => readFileSync(file, 'utf8');
const hasWord = (text: string): boolean => /\p{L}{2,}/u.test(text);

/** The end of what stands in `${…}`, from behind its opening: braces are counted, texts and inner templates are stepped over. */
const endOfPlace = (source: string, from: number): number => {
  let depth = 1;
  let at = from;
  while (depth > 0 && at < source.length) {
    const sign = source[at];
    if (sign === '`') at = templateAt(source, at + 1).end;
    else if (sign === "'") at = source.indexOf("'", at + 1);
    else if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    at += 1;
  }
  return at;
};

/** A template's own text with each place shown as `…`, and where its closing backtick stands. */
const templateAt = (source: string, from: number): { readonly text: string; readonly end: number } => {
  let text = '';
  let at = from;
  while (at < source.length && source[at] !== '`') {
    if (source.startsWith('${', at)) {
      at = endOfPlace(source, at + 2);
      text += '…';
    } else {
      text += source[at];
      at += 1;
    }
  }
  return { text, end: at };
};

const templatesIn = (source: string): string[] =>
  [...source.matchAll(/\bhtml`/g)].map(({ index }) => templateAt(source, index + 'html`'.length).text);

/** Words a reader of the page would see or hear: between tags, or in an attribute that is read out. */
const wordsOnPage = (markup: string): string[] => {
  const spoken = [...markup.matchAll(/\s(?:aria-label|title|alt|placeholder|data-busy|content)="([^"]*)"/g)].map(
    ([, text = '']) => text,
  );
  const between = markup.replace(/^[^<>]*"[^<>]*>|<[^<>]*$|<[^<>]*>/g, ' ').replace(/&[a-z]+;/g, ' ');
  const isMarkup = /[<>]/.test(markup);
  const isMeta = /^(width=|light dark|utf-8|0; url=…)/;
  return [...spoken.filter((one) => !isMeta.test(one)), ...(isMarkup ? [between] : [])].filter(hasWord);
};

/** What shows a text as it is, on each platform. */
const showing = [
  'text',
  'title',
  'label',
  'placeholder',
  'alt_text',
  'altText',
  'summary',
  'subject',
  'tooltip',
  'hint',
  'heading',
  'errorMessage',
];
const literal = new RegExp(`\\b(?:${showing.join('|')}): (?:'([^']*)'|\`([^\`]*)\`)`, 'g');

/** Names of the platform, style, and masks: nobody reads them as words. */
const technical = /^(Text$|font-size:|.?•••@)/u;

const stringsIn = (part: unknown, key = ''): (readonly [key: string, text: string])[] => {
  if (typeof part === 'string') return [[key, part]];
  if (Array.isArray(part)) return part.flatMap((one) => stringsIn(one, key));
  return typeof part === 'object' && part !== null ? Object.entries(part).flatMap(([name, one]) => stringsIn(one, name)) : [];
};

describe('nothing people read is written anywhere but in the catalogue', () => {
  const files = globSync('src/{channels,delivery,web,runtime,methods,core}/**/*.ts');

  it('no page has words of its own', () => {
    const found = files.flatMap((file) =>
      templatesIn(read(file)).flatMap((text) => wordsOnPage(text).map((words) => `${file}: ${words.trim()}`)),
    );
    assert.deepEqual(found, []);
  });

  it('no message, mail or button has words of its own', () => {
    const found = files.flatMap((file) =>
      [...read(file).matchAll(literal)]
        .map(([, quoted, template]) => quoted ?? (template ?? '').replace(/\$\{[^}]*\}/g, ''))
        .filter((text) => hasWord(text) && !/^[a-z0-9.-]+$/.test(text) && !technical.test(text))
        .map((text) => `${file}: ${text}`),
    );
    assert.deepEqual(found, []);
  });

  it('no card has words of its own', () => {
    const found = globSync('cards/*.json').flatMap((file) =>
      stringsIn(JSON.parse(read(file)))
        .filter(
          ([key, text]) =>
            [...showing, 'speak', 'fallbackText', 'value'].includes(key) && hasWord(text.replace(/\$\{[^}]*\}/g, '')),
        )
        .map(([key, text]) => `${file}: ${key}: ${text}`),
    );
    assert.deepEqual(found, []);
  });

  it('no script of a page has words of its own', () => {
    const found = globSync('src/web/assets/*.js').flatMap((file) =>
      [...read(file).matchAll(/(?:textContent|innerText|innerHTML|ariaLabel|title|value)\s*=\s*(['"`])(.*?)\1/g)]
        .filter(([, , text = '']) => hasWord(text))
        .map(([all]) => `${file}: ${all}`),
    );
    assert.deepEqual(found, []);
  });

  it('the watch sees what it is for', () => {
    assert.deepEqual(wordsOnPage(templatesIn('html`<p>${words(`a.${b}`)}</p> <b>Press here</b>`')[0] ?? '').length, 1);
    assert.equal(wordsOnPage(templatesIn('html`<img alt="A lock">`')[0] ?? '').length, 1);
    assert.equal(wordsOnPage(templatesIn('html`<p class="quiet">${words(\'page.close\')}</p>`')[0] ?? '').length, 0);
  });
});
