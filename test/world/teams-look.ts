import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

const colours = (text: string, subtle: string) => ({ default: text, subtle });
const palette = {
  default: colours('#242424', '#616161'),
  accent: colours('#4f52b2', '#4f52b2'),
  good: colours('#237b4b', '#237b4b'),
  warning: colours('#835c00', '#835c00'),
  attention: colours('#c4314b', '#c4314b'),
};
const box = (backgroundColor: string) => ({ backgroundColor, foregroundColors: palette });

/** How Teams shows cards in its light theme, near enough to judge a card by. */
export const teamsHostConfig = {
  fontFamily: "'Segoe UI', 'Open Sans', 'DejaVu Sans', sans-serif",
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: '#e0e0e0' },
  containerStyles: {
    default: box('#ffffff'),
    emphasis: box('#f5f5f5'),
    accent: box('#e8ebfa'),
    good: box('#e7f2da'),
    warning: box('#fbf6d9'),
    attention: box('#fcf4f6'),
  },
  actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left', spacing: 'default' },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 180 }, value: { wrap: true }, spacing: 16 },
  inputs: {
    label: { requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' }, inputSpacing: 'small' },
    errorMessage: { size: 'small' },
  },
  supportsInteractivity: true,
};

const css = `
  body { margin: 0; padding: 24px; background: #f5f5f5; font: 14px/20px 'Segoe UI', 'DejaVu Sans', sans-serif; }
  .card { width: 460px; background: #fff; border: 1px solid #e0e0e0; border-radius: 6px; overflow: hidden; margin-bottom: 20px; }
  .ac-pushButton { border: 1px solid #d1d1d1; background: #fff; color: #242424; border-radius: 4px; padding: 5px 12px; font: 600 14px/20px inherit; min-height: 32px; }
  .ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff; }
  .ac-pushButton.style-destructive { color: #c4314b; border-color: #c4314b; }
  .ac-input { border: 1px solid #d1d1d1; border-bottom-color: #616161; border-radius: 4px; padding: 6px 12px; font: inherit; box-sizing: border-box; width: 100%; }
  .ac-textBlock p { margin: 0; }
`;

/** A page that renders the cards one under the other, as the official renderer does; `html` is the Markdown of every text, rendered. */
export const cardsPage = (cards: readonly unknown[], html: Readonly<Record<string, string>>): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Cards</title><style>${css}</style></head><body>
<script>${readFileSync(renderer, 'utf8')}</script>
<script>{ // a block: setContent keeps the names of the page before
  window.done = null;
  const html = ${JSON.stringify(html).replaceAll('<', '\\u003c')};
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = html[text] ?? ''; result.didProcess = text in html; };
  for (const json of ${JSON.stringify(cards).replaceAll('<', '\\u003c')}) {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(teamsHostConfig)});
    card.onExecuteAction = (action) => { (window.done ??= []).push({ type: action.getJsonTypeName(), data: action.data ?? null, url: action.url ?? null }); };
    card.parse(json);
    const frame = document.createElement('div');
    frame.className = 'card';
    frame.append(card.render());
    document.body.append(frame);
  }
}</script></body></html>`;
