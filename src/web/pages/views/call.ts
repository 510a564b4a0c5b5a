import type { Policy } from '../../../core/policy.ts';
import { type Html, html } from '../html.ts';
import type { Words } from '../words.ts';
import { buttonOf, fieldOf, formOf, problemSummary } from './fields.ts';
import { layout } from './layout.ts';

/** For somebody on the phone with the helpdesk who cannot get into a chat: their name, the number they are told, a code of their own. */
export const callPage = (words: Words, policy: Policy, token: string, isWrong: boolean): Html => {
  const problem = isWrong ? words('page.call.wrong') : null;
  const fields = html`${fieldOf({ name: 'account-name', kind: 'account-name', label: words('page.call.account'), autofocus: !isWrong })}
${fieldOf({ name: 'call-number', kind: 'digits', label: words('page.call.number'), hint: words('page.call.number.hint') })}
${fieldOf({ name: 'own-code', kind: 'recovery-code', label: words('page.call.code'), hint: words('page.call.code.hint') })}`;
  const main = html`${problemSummary(words, problem, 'account-name')}
<p>${words('page.call.explain')}</p>
${formOf('/call', token, html`${fields}${buttonOf(words, 'page.call.submit')}`)}
<p class="quiet-text">${words('page.call.doubt')}</p>`;
  return layout(words, policy, { title: words('page.call.title'), main, hasProblem: isWrong, scripts: ['page'] });
};

/** The caller is verified: now they know who is calling, and by which words. */
export const calledPage = (words: Words, policy: Policy, { agent, words: both }: { agent: string; words: string }): Html => {
  const main = html`<div class="message good"><p>${words('page.call.done.explain', { agent })}</p>
<p>${words('page.call.done.words', { words: both })}</p></div>
<p class="quiet-text">${words('page.close')}</p>`;
  return layout(words, policy, { title: words('page.call.done'), main });
};
