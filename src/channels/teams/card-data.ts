import { AppError } from '../../core/result.ts';
import { wordsOfView } from '../../core/view-words.ts';
import type { Action, Field, OutwardLink, Sentence, Shown, View } from '../../core/views.ts';
import { directionOf, tagOf } from '../../text/languages.ts';
import { inOrder, say } from '../../text/say.ts';
import { fieldPrefix } from './activity.ts';
import { escapeMarkdown, escapePlain, escapeSpoken, withoutList } from './escape.ts';

type Of<K extends View['kind']> = Extract<View, { kind: K }>;
type Row = Of<'facts'>['rows'][number];

/** Container style and the sign beside the title; colour alone would not reach everybody (WCAG 1.4.1). */
const tones = {
  plain: { style: 'default', sign: '', signColor: 'Default' },
  good: { style: 'good', sign: '✓', signColor: 'Good' },
  warning: { style: 'warning', sign: '⚠', signColor: 'Warning' },
  danger: { style: 'attention', sign: '✕', signColor: 'Attention' },
} as const;

const styles = { primary: 'positive', plain: 'default', danger: 'destructive' } as const;

/** Sentences of one card in its language: for text that knows Markdown, for text that does not, and for speech. */
const wordsOf = (locale: string) => ({
  text: (sentence: Sentence): string => withoutList(say(locale, sentence, escapeMarkdown)),
  plain: (sentence: Sentence): string => say(locale, sentence, escapePlain),
  spoken: (sentence: Sentence): string => say(locale, sentence, escapeSpoken),
});
type Words = ReturnType<typeof wordsOf>;

const handleOf = ({ handles }: Shown, choice: string): string => {
  const handle = handles[choice];
  if (!handle) throw new AppError('handle-missing', `no handle for the choice ${choice}`);
  return handle;
};

const buttonOf = (shown: Shown, words: Words, { choice, label, style }: Action) => ({
  label: words.plain(label),
  tooltip: words.plain(label),
  style: styles[style],
  handle: handleOf(shown, choice),
});

const rowButtonOf = (shown: Shown, words: Words, row: Row, action: Action) => ({
  ...buttonOf(shown, words, action),
  tooltip: words.plain({ say: 'card.row-action', with: { action: words.plain(action.label), row: words.plain(row.label) } }),
});

const linkOf = (words: Words, { label, url }: OutwardLink) => ({ label: words.plain(label), url });

/** Letters of what is read out, and of what stands in for a card: a card has room for little more. */
const mostSpoken = 1_200;

const commonOf = (shown: Shown, words: Words) => {
  const { title, body, tone, actions, links } = shown.view;
  const inShort = (sentences: readonly Sentence[]): string =>
    sentences
      .map((sentence) => words.spoken(sentence))
      .join(' ')
      .slice(0, mostSpoken);
  return {
    lang: tagOf(shown.locale),
    isRightToLeft: directionOf(shown.locale) === 'rtl',
    spoken: inShort([title, ...body]),
    twin: inShort(wordsOfView(shown.view)),
    title: words.text(title),
    ...tones[tone],
    body: body.map((sentence) => ({ text: words.text(sentence) })),
    actions: actions.map((action) => buttonOf(shown, words, action)),
    links: links.map((link) => linkOf(words, link)),
  };
};

type Text = Extract<Field, { type: 'code' | 'text' | 'email' }>;

const keyboards = { code: 'Tel', email: 'Email', text: 'Text' } as const;
/** Checked again on the server; here it only saves a round trip. */
const patterns = { code: '^\\s*(?:[0-9] *){6,10}$', email: '^\\s*[^@ ]+@[^@ ]+\\s*$', text: '' } as const;

const problemWith = (field: Field): Sentence => {
  if (field.type === 'number') return { say: 'card.field.number', with: { min: field.min, max: field.max } };
  return { say: field.type === 'code' || field.type === 'email' ? `card.field.${field.type}` : 'card.field.required' };
};

/** What only one kind of input has; the others need the names all the same, since a template must not name anything in vain. */
const noInput = {
  keyboard: 'Text',
  pattern: '',
  maxLength: 1,
  isMultiline: false,
  isRequired: true,
  value: '',
  min: 0,
  max: 0,
  options: [] as readonly object[],
};

const textInput = ({ type, maxLength, value, optional }: Text) => ({
  ...noInput,
  input: 'text',
  keyboard: keyboards[type],
  pattern: patterns[type],
  // A code is often pasted with a space in the middle.
  maxLength: type === 'code' ? maxLength + 2 : maxLength,
  isMultiline: maxLength > 300,
  isRequired: optional !== true,
  value: value ?? '',
});

const inputOf = (words: Words, field: Field) => {
  if (field.type === 'number') return { ...noInput, input: 'number', min: field.min, max: field.max, value: field.value };
  if (field.type === 'toggle') return { ...noInput, input: 'toggle', value: String(field.value) };
  if (field.type !== 'choice') return textInput(field);
  const options = field.options.map(({ label, value }) => ({ title: words.plain(label), value }));
  return { ...noInput, input: 'choice', options, value: field.value };
};

const fieldOf = (words: Words, field: Field) => ({
  id: `${fieldPrefix}${field.id}`,
  label: words.plain(field.label),
  hint: field.hint ? words.text(field.hint) : '',
  problem: words.text(problemWith(field)),
  ...inputOf(words, field),
});

const inGroups = (code: string): string => (/^\d{6}$/.test(code) ? `${code.slice(0, 3)} ${code.slice(3)}` : code);

const cellsOf = (words: Words, row: readonly Sentence[]) => ({ cells: row.map((one) => ({ text: words.text(one) })) });

/** A table as its template takes it: without rows, the words that say so. */
const gridOf = (words: Words, { columns, rows, empty }: Pick<Of<'table'>, 'columns' | 'rows' | 'empty'>) => {
  const head = columns.map((one) => ({ text: words.text(one) }));
  const grid = {
    widths: columns.map((_, place) => ({ width: place === 0 && columns.length === 2 ? 2 : 1 })), // of many, none is too narrow for its heading
    head,
    rows: rows.map((row) => cellsOf(words, row)),
  };
  return { tables: rows.length > 0 ? [grid] : [], empty: rows.length > 0 ? '' : words.text(empty) };
};

const chartTypes = { bars: 'Chart.HorizontalBar', columns: 'Chart.VerticalBar' } as const;

const numberCell = (value: number): Sentence => ({ say: 'card.number', with: { value } });

/** A chart as its template takes it, with the table for clients that draw no charts. */
const chartOf = (words: Words, { form, measure, by, points, empty }: Of<'chart'>) => {
  const rows = points.map(({ label, value }) => [label, numberCell(value)]);
  const { tables, empty: nothing } = gridOf(words, { columns: [by, measure], rows, empty });
  const bars = points.map(({ label, value }) => ({ label: words.plain(label), value }));
  const charts = tables.map((grid) => ({
    ...grid,
    type: chartTypes[form],
    measure: words.plain(measure),
    by: words.plain(by),
    bars,
  }));
  return { charts, empty: nothing };
};

const makers: { readonly [K in View['kind']]: (view: Of<K>, shown: Shown, words: Words) => object } = {
  notice: () => ({}),
  progress: () => ({}),
  facts: ({ rows }, shown, words) => {
    const made = rows.map((row) => ({
      label: words.text(row.label),
      value: words.text(row.value),
      actions: row.actions.map((action) => rowButtonOf(shown, words, row, action)),
    }));
    const isPlain = made.every(({ actions }) => actions.length === 0);
    return { facts: isPlain ? made : [], rows: isPlain ? [] : made };
  },
  choice: ({ options }, shown, words) => ({
    options: options.map(({ choice, label, hint }) => ({
      label: words.plain(label),
      hint: hint ? words.text(hint) : '',
      handle: handleOf(shown, choice),
    })),
  }),
  form: ({ fields, submit, problem }, shown, words) => ({
    fields: fields.map((field) => fieldOf(words, field)),
    submit: buttonOf(shown, words, submit),
    problem: problem ? words.text(problem) : '',
  }),
  link: ({ label }, { link, locale }, words) => ({
    page: link ? [{ url: link.url, label: words.plain(label) }] : [],
    where: words.text({ say: 'card.page.where' }),
    code: link?.code ? inOrder(locale, inGroups(link.code)) : '',
    codeLabel: words.text({ say: 'card.page-code' }),
    codeWhy: words.text({ say: 'card.page-code.why' }),
  }),
  table: (view, _shown, words) => gridOf(words, view),
  chart: (view, _shown, words) => chartOf(words, view),
};

/** Everything a template may name, as strings ready for their place: complete, so that no field is ever undefined. */
export const cardData = (shown: Shown): object => {
  const words = wordsOf(shown.locale);
  const make = makers[shown.view.kind] as (view: View, shown: Shown, words: Words) => object;
  return { ...commonOf(shown, words), ...make(shown.view, shown, words) };
};
