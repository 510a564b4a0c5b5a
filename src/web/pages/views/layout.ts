import { contactLinks } from '../../../core/contact.ts';
import type { Policy } from '../../../core/policy.ts';
import { directionOf, tagOf } from '../../../text/languages.ts';
import { type Html, html, type Piece } from '../html.ts';
import type { Words } from '../words.ts';

/** What stands between the frame: one heading, one content, and the scripts that make it more comfortable. */
export interface Content {
  readonly title: string;
  readonly main: Piece;
  readonly hasProblem?: boolean;
  readonly scripts?: readonly ('page' | 'meter' | 'webauthn' | 'passkey')[];
  /** Where the browser goes on to at once. */
  readonly leadsTo?: string;
  /** The password is typed elsewhere: the last line must not say *on this page only*. */
  readonly isElsewhere?: true;
}

const mark = (organisation: string): string => [...organisation.trim()].slice(0, 1).join('').toUpperCase();

/** The logo, or the first letter of the name; the name stands beside it either way. */
const brandMark = ({ branding }: Policy): Html =>
  branding.logo === null
    ? html`<span class="mark" aria-hidden="true">${mark(branding.organisation)}</span>`
    : html`<img class="logo" src="/assets/logo" alt="" height="40">`;

const head = (words: Words, policy: Policy, { title, hasProblem, scripts = [], leadsTo }: Content): Html => {
  const { organisation, colour } = policy.branding;
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${leadsTo && html`<meta http-equiv="refresh" content="0; url=${leadsTo}">\n`}<title>${words(hasProblem ? 'page.title.problem' : 'page.title', { title, organisation })}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/style.css">
<link rel="stylesheet" href="/assets/brand-${colour.slice(1).toLowerCase()}.css">
${scripts.map(
  (name) => html`<script src="/assets/${name}.js" defer></script>
`,
)}`;
};

const helpLine = (words: Words, policy: Policy): Piece =>
  contactLinks(policy).map(
    ({ label, url }) =>
      html`<p><a href="${url}" rel="noreferrer">${words.of(label)}</a>${policy.helpdesk.name && ` (${policy.helpdesk.name})`}</p>`,
  );

/** The frame of every page: whose it is, the one thing to do, and whom to ask. */
export const layout = (words: Words, policy: Policy, content: Content): Html => html`<!doctype html>
<html lang="${tagOf(words.locale)}" dir="${directionOf(words.locale)}">
<head>
${head(words, policy, content)}</head>
<body>
<header class="brand">
${brandMark(policy)}
<span class="organisation"><bdi>${policy.branding.organisation}</bdi></span>
</header>
<main class="card">
<h1>${content.title}</h1>
${content.main}
</main>
<footer class="foot">
<p>${words(content.isElsewhere ? 'page.safety.elsewhere' : 'page.safety')}</p>
${helpLine(words, policy)}
</footer>
</body>
</html>
`;
