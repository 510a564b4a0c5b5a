import type { Policy } from '../../../core/policy.ts';
import { type Html, html } from '../html.ts';
import type { Words } from '../words.ts';
import { buttonOf, fieldOf, formOf } from './fields.ts';
import { layout } from './layout.ts';

/** Asks for the page code: the same page for every link there is or is not (SEC-29). */
export const claimPage = (words: Words, policy: Policy, action: string, token: string): Html => {
  const field = fieldOf({
    name: 'page-code',
    kind: 'digits',
    label: words('page.claim.label'),
    hint: words('page.claim.hint'),
    autofocus: true,
  });
  const main = html`<p>${words('page.claim.explain')}</p>
${formOf(action, token, html`${field}${buttonOf(words, 'page.claim.submit')}`)}
<p class="quiet-text">${words('page.claim.after')}</p>`;
  return layout(words, policy, { title: words('page.claim.title'), main, scripts: ['page'] });
};
