import type { Field, Sentence, View } from './views.ts';

const ofField = (field: Field): Sentence[] => [field.label, ...(field.hint ? [field.hint] : [])];

/** What only one kind of view says, besides title and body. */
const ownWords = (view: View): Sentence[] => {
  switch (view.kind) {
    case 'facts':
      return view.rows.flatMap(({ label, value }) => [label, value]);
    case 'table':
      return view.rows.length > 0 ? [...view.columns, ...view.rows.flat()] : [view.empty];
    case 'chart':
      return view.points.length > 0
        ? [view.measure, ...view.points.flatMap(({ label, value }) => [label, { say: 'card.number', with: { value } }])]
        : [view.empty];
    case 'choice':
      return view.options.flatMap(({ label, hint }) => [label, ...(hint ? [hint] : [])]);
    case 'form':
      return view.fields.flatMap(ofField);
    default:
      return [];
  }
};

/**
 * The text twin of a view: its words in reading order, for notifications, screen readers, and clients that draw no cards. Neither link nor page code:
 * notifications lie on locked screens.
 */
export const wordsOfView = (view: View): readonly Sentence[] => [
  view.title,
  ...(view.kind === 'form' && view.problem ? [view.problem] : []),
  ...view.body,
  ...ownWords(view),
];
