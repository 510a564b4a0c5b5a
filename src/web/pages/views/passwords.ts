import type { PageView } from '../../../core/pages.ts';
import { ruleSentences } from '../../../password/rules.ts';
import type { PageState } from '../../../runtime/page-desk.ts';
import { type Html, html, type Piece } from '../html.ts';
import type { Words } from '../words.ts';
import { buttonOf, choiceOf, fieldOf, formOf, problemSummary } from './fields.ts';
import { type Frame, framed } from './frame.ts';

type NewPassword = Extract<PageView, { kind: 'new-password' }>;
type CurrentPassword = Extract<PageView, { kind: 'current-password' }>;
type PasswordField = 'current-password' | 'new-password' | 'new-password-again';

/** The field a problem belongs to; null: to none in particular. */
const fieldOfProblem = (id: string): PasswordField | null => {
  if (id === 'problem.wrong-current' || id.startsWith('problem.password.')) return 'current-password';
  if (id === 'password.mismatch') return 'new-password-again';
  return id.startsWith('password.') ? 'new-password' : null;
};

/** The login name: people see whose password it is, and password managers file it there (SEC-71). */
export const accountOf = (words: Words, { login }: PageState): Piece =>
  login !== null &&
  html`<div class="field">
<label for="username">${words('page.password.account')}</label>
<input id="username" type="text" dir="ltr" autocomplete="username" value="${login}" readonly>
</div>`;

/** The switch that shows what is typed; only a script makes it visible (SEC-71). */
export const showToggle = (words: Words): Html =>
  html`<p class="toggle" hidden data-show><label><input type="checkbox"> ${words('page.password.show')}</label></p>`;

const rulesOf = (words: Words, { rules, policy }: PageState): Piece =>
  rules &&
  html`<section class="rules" id="rules">
<h2>${words('page.password.rules')}</h2>
<ul>${ruleSentences(policy, rules).map((rule) => html`<li>${words.of(rule)}</li>`)}</ul>
</section>`;

/** Filled by a script with the server's judgement; empty and silent without one. */
const meter = html`<div class="meter" hidden data-meter data-score="none">
<div class="bar" aria-hidden="true"><span></span><span></span><span></span><span></span></div>
<p role="status" data-meter-says></p>
</div>`;

/** New password, twice; where the flow wants it, the current one first. */
export const newPasswordPage = (frame: Frame, page: NewPassword): Html => {
  const { words, state } = frame;
  const problem = page.problem ? words.of(page.problem) : null;
  const wrong = page.problem ? fieldOfProblem(page.problem.say) : null;
  const field = (name: PasswordField, label: string, hint: string | null, describes: readonly string[] = []): Html =>
    fieldOf(
      {
        name,
        kind: name === 'current-password' ? name : 'new-password',
        label: words(label),
        ...(hint ? { hint: words(hint) } : {}),
        problem: wrong === name ? problem : null,
      },
      describes,
    );
  const fields = html`${choiceOf('submit')}${accountOf(words, state)}
${page.withCurrent && field('current-password', 'page.password.current', 'page.password.current.hint')}
${field('new-password', 'page.password.new', null, state.rules ? ['rules'] : [])}
${meter}
${field('new-password-again', 'page.password.again', 'page.password.again.hint')}
${showToggle(words)}
${buttonOf(words, 'page.password.submit')}`;
  return framed(frame, {
    title: words('page.password.title'),
    hasProblem: problem !== null,
    scripts: ['page', 'meter'],
    main: html`${problemSummary(words, problem, wrong)}${rulesOf(words, state)}${formOf('/page', state.formToken, fields)}`,
  });
};

/** The current password alone: what opens the first registration. */
export const currentPasswordPage = (frame: Frame, page: CurrentPassword): Html => {
  const { words, state } = frame;
  const problem = page.problem ? words.of(page.problem) : null;
  const field = fieldOf({ name: 'current-password', kind: 'current-password', label: words('page.password.current'), problem });
  const fields = html`${choiceOf('submit')}${accountOf(words, state)}${field}${showToggle(words)}${buttonOf(words, 'page.current.submit')}`;
  return framed(frame, {
    title: words('page.current.title'),
    hasProblem: problem !== null,
    scripts: ['page'],
    main: html`${problemSummary(words, problem, 'current-password')}<p>${words('page.current.explain')}</p>${formOf('/page', state.formToken, fields)}`,
  });
};
