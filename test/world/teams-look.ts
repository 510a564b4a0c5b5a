import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const renderer = createRequire(import.meta.url).resolve('adaptivecards/dist/adaptivecards.min.js');

const colours = (text: string, subtle: string) => ({ default: text, subtle });
/** The two themes most people use. */
export type TeamsTheme = 'light' | 'dark';

const palettes = {
  light: {
    default: colours('#242424', '#616161'),
    accent: colours('#4f52b2', '#4f52b2'),
    good: colours('#237b4b', '#237b4b'),
    warning: colours('#835c00', '#835c00'),
    attention: colours('#c4314b', '#c4314b'),
  },
  dark: {
    default: colours('#ffffff', '#adadad'),
    accent: colours('#aaaeff', '#aaaeff'),
    good: colours('#92c353', '#92c353'),
    warning: colours('#f8d22a', '#f8d22a'),
    attention: colours('#f9526b', '#f9526b'),
  },
};
const boxes = {
  light: {
    default: '#ffffff',
    emphasis: '#f5f5f5',
    accent: '#e8ebfa',
    good: '#e7f2da',
    warning: '#fbf6d9',
    attention: '#fcf4f6',
  },
  dark: { default: '#292929', emphasis: '#1f1f1f', accent: '#2f2f4a', good: '#1f2d17', warning: '#33301a', attention: '#3a1f24' },
};

const stylesIn = (theme: TeamsTheme) =>
  Object.fromEntries(
    Object.entries(boxes[theme]).map(([name, backgroundColor]) => [name, { backgroundColor, foregroundColors: palettes[theme] }]),
  );

/** How Teams shows cards in one of its themes, near enough to judge a card by. */
export const teamsHostConfig = (theme: TeamsTheme) => ({
  fontFamily: "'Segoe UI', 'Open Sans', 'DejaVu Sans', sans-serif",
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  fontWeights: { lighter: 300, default: 400, bolder: 600 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
  separator: { lineThickness: 1, lineColor: theme === 'light' ? '#e0e0e0' : '#454545' },
  containerStyles: stylesIn(theme),
  actions: { maxActions: 6, buttonSpacing: 8, actionsOrientation: 'horizontal', actionAlignment: 'left', spacing: 'default' },
  factSet: { title: { weight: 'bolder', wrap: true, maxWidth: 180 }, value: { wrap: true }, spacing: 16 },
  inputs: {
    label: { requiredInputs: { weight: 'bolder', suffix: ' *', suffixColor: 'attention' }, inputSpacing: 'small' },
    errorMessage: { size: 'small' },
  },
  supportsInteractivity: true,
});

const css = `
  body { margin: 0; padding: 24px; background: #f5f5f5; font: 14px/20px 'Segoe UI', 'DejaVu Sans', sans-serif; }
  .card { width: 460px; background: #fff; border: 1px solid #e0e0e0; border-radius: 6px; overflow: hidden; margin-bottom: 20px; }
  .ac-pushButton { border: 1px solid #d1d1d1; background: #fff; color: #242424; border-radius: 4px; padding: 5px 12px; font: 600 14px/20px inherit; min-height: 32px; }
  .ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; color: #fff; }
  .ac-pushButton.style-destructive { color: #c4314b; border-color: #c4314b; }
  .ac-input { background: #fff; color: #242424; border: 1px solid #d1d1d1; border-bottom-color: #616161; border-radius: 4px; padding: 6px 12px; font: inherit; box-sizing: border-box; width: 100%; }
  .ac-textBlock p { margin: 0; }
  .ac-actionSet { flex-wrap: wrap !important; row-gap: 8px; }
  .name { margin: 0; padding: 2px 12px; font: 11px monospace; color: #767676; }
`;
const dark = `
  body { background: #1f1f1f; color: #fff; }
  .card { background: #292929; border-color: #454545; }
  .ac-pushButton { background: #292929; color: #fff; border-color: #666; }
  .ac-pushButton.style-positive { background: #5b5fc7; border-color: #5b5fc7; }
  .ac-pushButton.style-destructive { color: #f9526b; border-color: #f9526b; }
  .ac-input { background: #1f1f1f; color: #fff; border-color: #666; }
  .name { color: #adadad; }
`;
const many = `
  body { padding: 12px; columns: 4 400px; column-gap: 12px; }
  .card { width: 396px; break-inside: avoid; margin-bottom: 12px; }
`;

/** In which theme, and under which names: with names, many cards stand beside each other. */
interface CardsLook {
  readonly theme?: TeamsTheme;
  readonly names?: readonly string[];
}

const cssFor = ({ theme, names }: CardsLook): string => css + (theme === 'dark' ? dark : '') + (names ? many : '');

/** A page that renders the cards one under the other, as the official renderer does; `html` is the Markdown of every text, rendered. */
export const cardsPage = (
  cards: readonly unknown[],
  html: Readonly<Record<string, string>>,
  look: CardsLook = {},
): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Cards</title><style>${cssFor(look)}</style></head><body>
<script>${readFileSync(renderer, 'utf8')}</script>
<script>{ // a block: setContent keeps the names of the page before
  window.done = null;
  const html = ${JSON.stringify(html).replaceAll('<', '\\u003c')};
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => { result.outputHtml = html[text] ?? ''; result.didProcess = text in html; };
  const names = ${JSON.stringify(look.names ?? [])};
  for (const [at, json] of ${JSON.stringify(cards).replaceAll('<', '\\u003c')}.entries()) {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = new AdaptiveCards.HostConfig(${JSON.stringify(teamsHostConfig(look.theme ?? 'light'))});
    card.onExecuteAction = (action) => { (window.done ??= []).push({ type: action.getJsonTypeName(), data: action.data ?? null, url: action.url ?? null }); };
    card.parse(json);
    const frame = document.createElement('div');
    frame.className = 'card';
    if (names[at]) frame.append(Object.assign(document.createElement('p'), { className: 'name', textContent: names[at] }));
    frame.append(card.render());
    document.body.append(frame);
  }
}</script></body></html>`;
