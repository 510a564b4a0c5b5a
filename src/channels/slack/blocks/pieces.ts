import type { types } from '@slack/bolt';
import { AppError } from '../../../core/result.ts';
import { type Action, choicesOf, type OutwardLink, type Sentence, type Shown } from '../../../core/views.ts';
import { cut, plain } from './speaking.ts';

/** How our buttons are told apart: `lk:<n>` answers, `lk:ask:<n>` opens the form's window, `lk:link:<n>` opens a browser and nothing else. */
export const actionIds = {
  answer: (place: number) => `lk:${place}`,
  ask: (place: number) => `lk:ask:${place}`,
  link: (place: number) => `lk:link:${place}`,
  rows: (place: number) => `lk:row:${place}`,
} as const;

/** The opaque handle of a choice (SEC-11). A choice without one is a bug. */
export const handleOf = ({ handles }: Shown, choice: string): string => {
  const handle = handles[choice];
  if (handle === undefined) throw new AppError('slack-handle-missing', 'a view was shown without the handle of a choice');
  return handle;
};

const styleOf = (style: Action['style']): { style?: 'primary' | 'danger' } => (style === 'plain' ? {} : { style });

/** A button that answers with a choice. */
export const button = (shown: Shown, { choice, label, style }: Action, actionId?: string): types.Button => ({
  type: 'button',
  text: plain(shown.locale, label, 75),
  action_id: actionId ?? actionIds.answer(choicesOf(shown.view).indexOf(choice)),
  value: handleOf(shown, choice),
  ...styleOf(style),
});

/** A row of buttons, or nothing. */
export const buttons = (elements: readonly types.Button[]): types.KnownBlock[] =>
  elements.length === 0 ? [] : [{ type: 'actions', elements: [...elements] }];

/** The title, in Slack's largest type; what went well is ticked. */
export const heading = ({ view, locale }: Shown): types.KnownBlock => {
  const title = plain(locale, view.title, 148);
  return { type: 'header', text: view.tone === 'good' ? { ...title, text: `✓ ${title.text}` } : title };
};

/** One paragraph. */
export const paragraph = (locale: string, sentence: Sentence): types.KnownBlock => ({
  type: 'section',
  text: plain(locale, sentence),
});

const quoted = (locale: string, sentences: readonly Sentence[]): types.KnownBlock => ({
  type: 'rich_text',
  elements: sentences.map((sentence) => ({
    type: 'rich_text_quote',
    elements: [{ type: 'text', text: plain(locale, sentence).text }],
  })),
});

/** What the view says: paragraphs; set off by a bar where it warns. */
export const body = ({ view, locale }: Shown): types.KnownBlock[] => {
  if (view.body.length === 0) return [];
  if (view.tone === 'warning' || view.tone === 'danger') return [quoted(locale, view.body)];
  return view.body.map((sentence) => paragraph(locale, sentence));
};

/** What went wrong with the last answer, set off by a bar. */
export const problem = (locale: string, sentence: Sentence): types.KnownBlock => quoted(locale, [sentence]);

const linkOf = (locale: string, { label, url }: OutwardLink): types.RichTextLink => ({
  type: 'link',
  url,
  text: cut(plain(locale, label).text, 200),
});

/** Links that lead out, in one quiet line: they ask nothing of the bot. */
const outwardLinks = ({ view, locale }: Shown): types.KnownBlock[] => {
  if (view.links.length === 0) return [];
  const elements = view.links.flatMap((link, place): types.RichTextElement[] => [
    ...(place === 0 ? [] : [{ type: 'text' as const, text: '  ·  ' }]),
    linkOf(locale, link),
  ]);
  return [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] }];
};

/** What every view ends with: its own buttons, then the links that lead out. */
export const ending = (shown: Shown, before: readonly types.Button[] = []): types.KnownBlock[] => [
  ...buttons([...before, ...shown.view.actions.map((action) => button(shown, action))]),
  ...outwardLinks(shown),
];
