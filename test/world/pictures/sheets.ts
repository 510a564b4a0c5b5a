import { micromark } from 'micromark';
import { formWindow } from '../../../src/channels/slack/blocks/form.ts';
import { messageOf } from '../../../src/channels/slack/blocks/render.ts';
import { cardOf } from '../../../src/channels/teams/card.ts';
import { blockMarkup } from '../slack-surface/blocks.ts';
import { html } from '../slack-surface/html.ts';
import { slackStyle } from '../slack-surface/surface.ts';
import { cardsPage, type TeamsTheme } from '../teams-look.ts';
import { type MetView, shownIn } from './views.ts';

/** A page that shows some cards at once, each under its name in a `.card`. */
export type Sheet = (locale: string, theme: TeamsTheme, cards: readonly MetView[]) => string;

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

/** As Teams shows them: the official renderer, in Teams' colours. */
export const teamsSheet: Sheet = (locale, theme, met) => {
  const cards = met.map(({ view }) => cardOf(shownIn(locale, view)));
  const markdown = Object.fromEntries(stringsIn(cards).map((text) => [text, micromark(text)]));
  return cardsPage(cards, markdown, { theme, names: met.map(({ name }) => name) });
};

const look = `
  body { margin: 12px; columns: 4 400px; column-gap: 12px; background: var(--paper); }
  .card { break-inside: avoid; border: 1px solid var(--line); border-radius: 6px; padding: 8px 12px; margin-bottom: 12px; }
  .name { color: var(--quiet); font: 11px monospace; }
  .window { border-top: 3px double var(--line); margin-top: 8px; padding-top: 4px; }
`;

type Blocks = Parameters<typeof blockMarkup>[0][];

const drawn = (blocks: unknown) => (blocks as Blocks).map((block) => blockMarkup(block));

const windowOf = (locale: string, { view }: MetView) => {
  if (view.kind !== 'form') return null;
  const { title, submit, blocks } = formWindow(shownIn(locale, view), view, 'handle 1.1');
  return html`<div class="window"><b>${title.text}</b><div class="fields">${drawn(blocks)}</div><span class="button primary">${submit?.text ?? ''}</span></div>`;
};

/** As the demo's Slack shows them, with the window of a form beneath its message. */
export const slackSheet: Sheet = (locale, theme, met) =>
  html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="${theme}"><style>@css@</style></head><body>${met.map(
    (one) =>
      html`<div class="card"><p class="name">${one.name}</p>${drawn(messageOf(shownIn(locale, one.view)).blocks)}${windowOf(locale, one)}</div>`,
  )}</body></html>`.text.replace('@css@', () => slackStyle + look);
