import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createElement } from 'react';
import { Message } from 'slack-blocks-to-jsx';
import { formWindow } from '../../src/channels/slack/blocks/form.ts';
import { messageOf } from '../../src/channels/slack/blocks/render.ts';
import { launchBrowser } from '../world/browser.ts';
import { samples, shownSample } from './slack-samples.ts';

const require = createRequire(import.meta.url);
const { renderToStaticMarkup } = require('react-dom/server') as { renderToStaticMarkup(element: unknown): string };
const style = readFileSync(join(dirname(require.resolve('slack-blocks-to-jsx')), 'style.css'), 'utf8');
/** One grey dot, in place of a picture of the bot. */
const logo =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"%3E%3Crect width="1" height="1" fill="%231f5fa8"/%3E%3C/svg%3E';

type MessageProps = Parameters<typeof Message>[0];

/** The drawing package takes `verbatim` for *no markup at all*; Slack itself still sets what is between asterisks in bold. */
const asDrawn = (blocks: unknown): MessageProps['blocks'] =>
  JSON.parse(JSON.stringify(blocks).replaceAll('"verbatim":true', '"verbatim":false')) as MessageProps['blocks'];

/** A message of ours as slack-blocks-to-jsx draws it. */
export const markupOf = (blocks: unknown): string =>
  renderToStaticMarkup(
    createElement(Message, {
      blocks: asDrawn(blocks),
      logo,
      name: 'Latchkey',
      time: new Date(0),
      withoutWrapper: false,
    }),
  );

const page = (markup: string): string =>
  `<!doctype html><meta charset="utf-8"><style>${style}</style><body style="margin:16px;width:620px;font-family:Lato,Arial,sans-serif">${markup}`;

const windowMarkup = (name: string): string | null => {
  const shown = shownSample(name);
  if (shown.view.kind !== 'form') return null;
  const { blocks, title, submit } = formWindow(shown, shown.view, 'handle 1.1');
  const frame = 'border:1px solid #ccc;border-radius:8px;padding:16px;width:480px';
  return `<div style="${frame}"><b>${title.text}</b>${markupOf(blocks)}<button>${submit?.text}</button></div>`;
};

/** Photographs every sample into a folder: for people to look at. */
export const takePictures = async (folder: string): Promise<void> => {
  mkdirSync(folder, { recursive: true });
  const browser = await launchBrowser();
  const tab = await browser.newPage({ viewport: { width: 660, height: 200 } });
  for (const name of Object.keys(samples)) {
    await tab.setContent(page(markupOf(messageOf(shownSample(name)).blocks)));
    await tab.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    const markup = windowMarkup(name);
    if (markup === null) continue;
    await tab.setContent(page(markup));
    await tab.screenshot({ path: join(folder, `${name}-window.png`), fullPage: true });
  }
  await browser.close();
};

if (process.argv[1] === import.meta.filename) await takePictures(process.argv[2] ?? join(tmpdir(), 'latchkey-slack-pictures'));
