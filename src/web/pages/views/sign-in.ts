import type { PageView } from '../../../core/pages.ts';
import type { Policy } from '../../../core/policy.ts';
import type { SignInAnswer } from '../../../runtime/sign-in.ts';
import { type Html, html } from '../html.ts';
import type { Words } from '../words.ts';
import { buttonOf, formOf, problemSummary } from './fields.ts';
import { type Frame, framed } from './frame.ts';
import { layout } from './layout.ts';
import { accountOf } from './passwords.ts';

type SignIn = Extract<PageView, { kind: 'sign-in' }>;

/** What signing in is good for here, with which account, and the way there. */
export const signInPage = (frame: Frame, page: SignIn): Html => {
  const { words, state } = frame;
  const problem = page.problem ? words.of(page.problem) : null;
  const account = page.account !== null && accountOf(words, state);
  return framed(frame, {
    title: words('page.sign-in.title'),
    hasProblem: problem !== null,
    isElsewhere: true,
    scripts: ['page'],
    main: html`${problemSummary(words, problem, null)}<p>${words(`page.sign-in.${page.why}`)}</p>
${formOf('/page/sign-in', state.formToken, html`${account}${buttonOf(words, 'page.sign-in.submit')}`)}
<p class="quiet-text">${words('page.sign-in.back')}</p>`,
  });
};

/** On the way to the directory's own page: a browser goes on by itself, and whoever holds it back finds the way written down. */
export const leavingPage = (words: Words, policy: Policy, url: string): Html =>
  layout(words, policy, {
    title: words('page.leaving.title'),
    leadsTo: url,
    isElsewhere: true,
    main: html`<p>${words('page.leaving.explain', { host: new URL(url).host })}</p>
<p><a class="button" href="${url}" rel="noreferrer">${words('page.leaving.go')}</a></p>`,
  });

/** Back from the directory's own page: one press brings the answer to where it counts. */
export const signedInPage = (words: Words, policy: Policy, answer: SignInAnswer): Html => {
  const fields = Object.entries(answer).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">\n`);
  return layout(words, policy, {
    title: words('page.signed-in.title'),
    scripts: ['page'],
    main: html`<p>${words('page.signed-in.explain')}</p>
<form method="post" action="/signed-in">
${fields}${buttonOf(words, 'page.signed-in.submit')}
</form>`,
  });
};
