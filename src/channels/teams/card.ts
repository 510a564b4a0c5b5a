import { readFileSync } from 'node:fs';
import { AppError } from '../../core/result.ts';
import { type Shown, View, type ViewInput } from '../../core/views.ts';
import { cardData } from './card-data.ts';
import { escapeMarkdown } from './escape.ts';
import { templateOf } from './template.ts';

/** An Adaptive Card, version 1.5 at most. */
export type Card = Readonly<Record<string, unknown>>;

const largestBytes = 24 * 1_024;

const read = (kind: View['kind']): ((data: object) => Card) =>
  templateOf(kind, JSON.parse(readFileSync(new URL(`../../../cards/${kind}.json`, import.meta.url), 'utf8')));
const templates: Readonly<Record<View['kind'], (data: object) => Card>> = {
  notice: read('notice'),
  facts: read('facts'),
  choice: read('choice'),
  form: read('form'),
  link: read('link'),
  progress: read('progress'),
  table: read('table'),
  chart: read('chart'),
};

const isSmall = (card: Card): boolean => Buffer.byteLength(JSON.stringify(card)) <= largestBytes;

/** The organisation's logo and name above everything. */
const branded = (card: Card, { brand }: Shown): Card => {
  if (!brand) return card;
  const name = { type: 'TextBlock', text: escapeMarkdown(brand.organisation), isSubtle: true, size: 'Small', wrap: true };
  const columns = [
    { type: 'Column', width: 'auto', items: [{ type: 'Image', url: brand.logo, altText: '', height: '24px' }] },
    { type: 'Column', width: 'stretch', verticalContentAlignment: 'Center', items: [name] },
  ];
  return { ...card, body: [{ type: 'ColumnSet', columns }, ...(card.body as readonly unknown[])] };
};

const mostActions = 6;

/** Teams shows six actions of a set and drops the others: they stand in a set of their own above the last ones. */
const inSets = (card: Card): Card => {
  const actions = (card.actions ?? []) as readonly unknown[];
  if (actions.length <= mostActions) return card;
  const sets = Array.from({ length: Math.ceil(actions.length / mostActions) }, (_, at) =>
    actions.slice(at * mostActions, (at + 1) * mostActions),
  );
  const above = sets.slice(0, -1).map((some) => ({ type: 'ActionSet', actions: some }));
  return { ...card, body: [...(card.body as readonly unknown[]), ...above], actions: sets.at(-1) };
};

const made = (shown: Shown): Card => {
  const view = View.parse(shown.view);
  const card = inSets(branded(templates[view.kind](cardData({ ...shown, view })), shown));
  if (isSmall(card)) return card;
  const withShortTwin = { ...card, fallbackText: card.speak }; // the card itself comes before its text twin
  if (!isSmall(withShortTwin)) throw new AppError('card-too-large', `${view.kind}: above 24 KiB`);
  return withShortTwin;
};

/** The card of an answer goes out twice: in the answer of the press, and as the message it was on. Gone with the answer. */
const cards = new WeakMap<Shown, Card>();

/** The Adaptive Card of a view in its language. Throws on a view that is not of the closed set, or a card above 24 KiB. */
export const cardOf = (shown: Shown): Card => {
  const card = cards.get(shown) ?? made(shown);
  cards.set(shown, card);
  return card;
};

const label = { say: 'button.help' };
const samples: readonly ViewInput[] = [
  { kind: 'notice', title: label },
  { kind: 'progress', title: label },
  { kind: 'facts', title: label, rows: [{ label, value: label }] },
  { kind: 'choice', title: label, options: [{ choice: 'a', label }] },
  { kind: 'form', title: label, fields: [{ id: 'a', label, type: 'code', maxLength: 6 }], submit: { choice: 'a', label } },
  { kind: 'link', title: label, label },
  { kind: 'table', title: label, columns: [label, label], rows: [[label, label]], empty: label },
  { kind: 'chart', title: label, form: 'bars', measure: label, by: label, points: [{ label, value: 1 }], empty: label },
];

/** Expands every template once: the first time costs some 100 ms, which should not be a person's. */
export const warmCards = (): void => {
  for (const sample of samples) cardOf({ view: View.parse(sample), handles: { a: 'warm' }, link: null, locale: 'en' });
};
