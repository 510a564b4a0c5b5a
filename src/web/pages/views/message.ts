import type { PageView } from '../../../core/pages.ts';
import type { Policy } from '../../../core/policy.ts';
import { type Html, html } from '../html.ts';
import type { Words } from '../words.ts';
import { layout } from './layout.ts';

type Message = Extract<PageView, { kind: 'message' }>;

/** Says something and offers nothing, but *look again* while something is still going on. */
export const messagePage = (words: Words, policy: Policy, page: Message, isOver: boolean): Html => {
  const isWaiting = !isOver && page.tone === 'plain';
  const next = isWaiting
    ? html`<p><a class="button" href="/page">${words('page.look-again')}</a></p>`
    : html`<p class="quiet-text">${words('page.close')}</p>`;
  const main = html`<div class="message ${page.tone}">${page.body.map((one) => html`<p>${words.of(one)}</p>`)}</div>
${next}`;
  return layout(words, policy, { title: words.of(page.title), main });
};
