import type { Policy } from '../../../core/policy.ts';
import { type Html, html } from '../html.ts';
import type { Words } from '../words.ts';
import { buttonOf, fieldOf, formOf, problemSummary } from './fields.ts';
import { layout } from './layout.ts';

/** For whoever cannot sign in: the username, and nothing else. */
export const startPage = (words: Words, policy: Policy, token: string, isEmpty: boolean): Html => {
  const problem = isEmpty ? words('page.start.empty') : null;
  const field = fieldOf({
    name: 'account-name',
    kind: 'account-name',
    label: words('page.start.account'),
    hint: words('page.start.account.hint'),
    problem,
    autofocus: true,
  });
  const main = html`${problemSummary(words, problem, 'account-name')}
<p>${words('page.start.explain')}</p>
${formOf('/start', token, html`${field}${buttonOf(words, 'page.start.submit')}`)}
<p class="quiet-text">${words('page.start.doubt')}</p>`;
  return layout(words, policy, {
    title: words('page.start.title'),
    main,
    hasProblem: isEmpty,
    isElsewhere: true,
    scripts: ['page'],
  });
};

/** The same for every name: where it goes on, and what to do where it does not (SEC-26). */
export const startedPage = (words: Words, policy: Policy): Html => {
  const main = html`<div class="message good"><p>${words('page.start.done.explain')}</p></div>
<p>${words('page.start.done.none')}</p>
<p class="quiet-text">${words('page.start.done.close')}</p>`;
  return layout(words, policy, { title: words('page.start.done.title'), main, isElsewhere: true });
};
