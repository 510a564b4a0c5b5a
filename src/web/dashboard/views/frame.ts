import type { Policy } from '../../../core/policy.ts';
import { directionOf, tagOf } from '../../../text/languages.ts';
import { type Html, html, type Piece } from '../../pages/html.ts';
import { formOf } from '../../pages/views/fields.ts';
import type { Look } from '../context.ts';
import { queryOf } from '../filter.ts';

type Tab = 'overview' | 'audit';
const paths: Readonly<Record<Tab, string>> = { overview: '/dashboard', audit: '/dashboard/audit' };

const tabOf = ({ words, filter }: Look, tab: Tab, current: Tab): Html =>
  html`<li><a href="${paths[tab]}${queryOf(filter, { before: '' })}"${tab === current && html` aria-current="page"`}>${words(`dashboard.tab.${tab}`)}</a></li>`;

const head = ({ words }: Look, { branding: { organisation, colour } }: Policy, title: string): Html => html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words('page.title', { title, organisation })}</title>
<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/style.css">
<link rel="stylesheet" href="/assets/dashboard.css">
<link rel="stylesheet" href="/assets/brand-${colour.slice(1).toLowerCase()}.css">`;

const brand = (look: Look, { branding: { organisation } }: Policy, tab: Tab): Html => {
  const { words, visitor, formToken } = look;
  const tabs: readonly Tab[] = visitor.isAuditor ? ['overview', 'audit'] : ['overview'];
  return html`<header class="brand">
<span class="mark" aria-hidden="true">${[...organisation.trim()].slice(0, 1).join('').toUpperCase()}</span>
<span class="organisation">${organisation}</span>
<nav aria-label="${words('dashboard.tabs')}"><ul>${tabs.map((one) => tabOf(look, one, tab))}</ul></nav>
${formOf('/dashboard/close', formToken, html`<button type="submit" class="quiet">${words('dashboard.close')}</button>`, html` class="close"`)}
</header>`;
};

/** The frame of the dashboard: whose it is, where one is, how long it stays open, and the way out. */
export const dashboardFrame = (look: Look, policy: Policy, tab: Tab, main: Piece): Html => {
  const { words, visitor, now } = look;
  const minutes = Math.max(1, Math.round((visitor.endsAt - now) / 60_000));
  const title = words(`dashboard.tab.${tab}`);
  return html`<!doctype html>
<html lang="${tagOf(words.locale)}" dir="${directionOf(words.locale)}">
<head>
${head(look, policy, title)}
</head>
<body class="wide">
${brand(look, policy, tab)}
<main class="board">
<h1>${title}</h1>
${main}
</main>
<footer class="foot">
<p>${words('dashboard.session', { minutes, name: visitor.account.displayName })}</p>
</footer>
</body>
</html>
`;
};
