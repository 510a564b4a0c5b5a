import { AppError } from '../../core/result.ts';
import type { Action, OutwardLink, Sentence, Shown, View } from '../../core/views.ts';
import { say } from '../../text/say.ts';
import { fieldPrefix } from './activity.ts';
import { escapeMarkdown, escapePlain, escapeSpoken } from './escape.ts';

type Of<K extends View['kind']> = Extract<View, { kind: K }>;
type Field = Of<'form'>['fields'][number];
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
  text: (sentence: Sentence): string => say(locale, sentence, escapeMarkdown),
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

const commonOf = (shown: Shown, words: Words) => {
  const { title, body, tone, actions, links } = shown.view;
  return {
    lang: shown.locale,
    spoken: [title, ...body]
      .map((sentence) => words.spoken(sentence))
      .join(' ')
      .slice(0, 1_500),
    title: words.text(title),
    ...tones[tone],
    body: body.map((sentence) => ({ text: words.text(sentence) })),
    actions: actions.map((action) => buttonOf(shown, words, action)),
    links: links.map((link) => linkOf(words, link)),
  };
};

const problemWith: Readonly<Record<Field['type'], Sentence>> = {
  code: { say: 'card.field.code' },
  email: { say: 'card.field.email' },
  text: { say: 'card.field.required' },
};
const keyboards = { code: 'Tel', email: 'Email', text: 'Text' } as const;
/** Checked again on the server; here it only saves a round trip. */
const patterns = { code: '^\\s*(?:[0-9] *){6,10}$', email: '^\\s*[^@ ]+@[^@ ]+\\s*$', text: '' } as const;

const fieldOf = (words: Words, { id, label, hint, type, maxLength }: Field) => ({
  id: `${fieldPrefix}${id}`,
  label: words.plain(label),
  hint: hint ? words.text(hint) : '',
  keyboard: keyboards[type],
  pattern: patterns[type],
  // A code is often pasted with a space in the middle.
  maxLength: type === 'code' ? maxLength + 2 : maxLength,
  problem: words.text(problemWith[type]),
});

const inGroups = (code: string): string => (/^\d{6}$/.test(code) ? `${code.slice(0, 3)} ${code.slice(3)}` : code);

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
  link: ({ label }, { link }, words) => ({
    page: link ? [{ url: link.url, label: words.plain(label) }] : [],
    where: words.text({ say: 'card.page.where' }),
    code: link?.code ? inGroups(link.code) : '',
    codeLabel: words.text({ say: 'card.page-code' }),
    codeWhy: words.text({ say: 'card.page-code.why' }),
  }),
};

/** Everything a template may name, as strings ready for their place: complete, so that no field is ever undefined. */
export const cardData = (shown: Shown): object => {
  const words = wordsOf(shown.locale);
  const make = makers[shown.view.kind] as (view: View, shown: Shown, words: Words) => object;
  return { ...commonOf(shown, words), ...make(shown.view, shown, words) };
};
