import type { Sentence } from '../core/views.ts';
import { directionOf, tagOf } from '../text/languages.ts';
import { inOrder, say } from '../text/say.ts';
import type { Mail } from './port.ts';

/** What a mail says, before it has a language: sentences, a code in large print, and an address to turn to. */
export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly locale: string;
  readonly subject: Sentence;
  readonly title: Sentence;
  readonly code: string | null;
  readonly body: readonly Sentence[];
  /** The page on which one objects, as text, after the body: opening it does nothing (SEC-102). */
  readonly link?: string | null;
  /** What is said after it, before the contact. */
  readonly more?: readonly Sentence[];
  /** A mail address or web address as text: it is never made into something that acts when pressed by mistake (SEC-101). */
  readonly contact: string | null;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (one) => entities[one] ?? one);

const style = {
  page: 'font-family:system-ui,sans-serif;font-size:16px;line-height:1.5;color:#1a1a1a;background:#ffffff;margin:24px;max-width:36em',
  title: 'font-size:20px;margin:0 0 16px',
  code: 'font-size:28px;font-weight:bold;letter-spacing:4px;margin:16px 0',
};

const paragraph = (text: string, look?: string): string => `<p${look ? ` style="${look}"` : ''}>${escaped(text)}</p>`;

const htmlOf = (locale: string, subject: string, title: string, code: string | null, lines: readonly string[]): string =>
  [
    `<!doctype html><html lang="${tagOf(locale)}" dir="${directionOf(locale)}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    `<body style="${style.page}"><main>`,
    `<h1 style="${style.title}">${escaped(title)}</h1>`,
    ...(code ? [paragraph(inOrder(locale, code), style.code)] : []),
    ...lines.map((line) => paragraph(line)),
    '</main></body></html>',
  ].join('\n');

/** The mail of a letter: plain text and simple HTML of the same sentences; no links, no images, nothing from elsewhere (SEC-101). */
export const mailOf = ({ id, to, locale, subject, title, code, body, link, more = [], contact }: Letter): Mail => {
  const head = say(locale, subject);
  const heading = say(locale, title);
  const words = (some: readonly Sentence[]): string[] => some.map((one) => say(locale, one));
  const lines = [...words(body), ...(link ? [link] : []), ...words(more), ...(contact ? [inOrder(locale, contact)] : [])];
  return {
    id,
    to,
    subject: head,
    text: `${[heading, ...(code ? [code] : []), ...lines].join('\n\n')}\n`,
    html: htmlOf(locale, head, heading, code, lines),
  };
};
