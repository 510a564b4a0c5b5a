import { type Html, html, type Piece } from '../../../../src/web/pages/html.ts';

/** What a page of the demo is made of. */
export interface Page {
  readonly title: string;
  /** The address of the page in the row of links at the top. */
  readonly at: string;
  readonly main: Piece;
  /** Reloads after so many seconds in a browser without scripts. */
  readonly reloadSeconds?: number;
}

const doors = [
  ['/', 'Start'],
  ['/mail', 'Mailbox'],
  ['/phone', 'Phones'],
  ['/sign-in', 'Sign-in'],
  ['/audit', 'Audit'],
] as const;

const doorTo = (at: string, [path, name]: (typeof doors)[number]): Html =>
  path === at ? html`<a href="${path}" aria-current="page">${name}</a>` : html`<a href="${path}">${name}</a>`;

/** A whole page: the row of links, one main part, nothing from elsewhere. */
export const pageOf = ({ title, at, main, reloadSeconds }: Page): Html => html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Latchkey demo</title>
${reloadSeconds && html`<noscript><meta http-equiv="refresh" content="${reloadSeconds}"></noscript>`}
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/demo.css">
<script src="/demo.js" defer></script>
</head>
<body>
<p class="over" role="status">The demo has ended. Start it again in the terminal.</p>
<nav aria-label="Demo"><b>Latchkey demo</b>${doors.map((door) => doorTo(at, door))}</nav>
<main>
${main}
</main>
</body>
</html>
`;

/** A part that keeps itself fresh, looking every so many seconds. */
export const live = (seconds: number, content: Piece): Html => html`<div data-live="${seconds}">${content}</div>`;

/** The time of day, in the time zone of this machine. */
export const timeOf = (at: number): Html =>
  html`<time datetime="${new Date(at).toISOString()}">${new Date(at).toLocaleTimeString('en-GB')}</time>`;
