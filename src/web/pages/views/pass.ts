import type { PageView } from '../../../core/pages.ts';
import type { Revealed } from '../../../runtime/page-desk.ts';
import { type Html, html } from '../html.ts';
import { buttonOf, choiceOf, fieldOf, formOf, problemSummary } from './fields.ts';
import { type Frame, framed } from './frame.ts';

type PassPage = Extract<PageView, { kind: 'pass' }>;
type EnterPage = Extract<PageView, { kind: 'registration-pass' }>;
type Pass = Extract<Revealed, { kind: 'pass' }>;

const minuteMs = 60_000;

const pressOf = ({ words, state }: Frame, choice: 'reveal' | 'confirm', label: string): Html =>
  formOf('/page', state.formToken, html`${choiceOf(choice)}${buttonOf(words, label)}`);

/** The page that leads to a pass, without the pass; and the same place once it was shown, without it too (SEC-91). */
export const passPage = (frame: Frame, page: PassPage): Html => {
  const { words } = frame;
  const problem = page.problem ? words.of(page.problem) : null;
  const lines = page.isShown
    ? html`<p>${words('page.pass.was-shown')}</p>
${pressOf(frame, 'confirm', 'page.pass.done')}`
    : html`<p>${words('page.pass.explain')}</p>
<p>${words('page.pass.once')}</p>
${pressOf(frame, 'reveal', 'page.pass.reveal')}`;
  return framed(frame, {
    title: words('page.pass.title'),
    hasProblem: problem !== null,
    scripts: ['page'],
    main: html`${problemSummary(words, problem, null)}
${lines}`,
  });
};

/** The pass, in the answer to the press that asked for it and nowhere else (SEC-91). */
export const shownPassPage = (frame: Frame, { value, expiresAt, isUsableOnce, isRegistration }: Pass): Html => {
  const { words, now } = frame;
  const minutes = Math.max(1, Math.floor((expiresAt - now) / minuteMs));
  const main = html`<p class="notice">${words('page.pass.once')}</p>
<p class="key"><code aria-label="${words('page.pass.label')}">${value}</code></p>
<p>${words(isUsableOnce ? 'page.pass.life.once' : 'page.pass.life', { minutes })}</p>
<p>${words(isRegistration ? 'page.pass.use.registration' : 'page.pass.use.sign-in')}</p>
${pressOf(frame, 'confirm', 'page.pass.done')}`;
  return framed(frame, { title: words('page.pass.title'), scripts: ['page'], main }, true);
};

/** Takes a pass in, in place of the current password. */
export const enterPassPage = (frame: Frame, page: EnterPage): Html => {
  const { words, state } = frame;
  const problem = page.problem ? words.of(page.problem) : null;
  const field = fieldOf({
    name: 'registration-pass',
    kind: 'recovery-code',
    label: words('page.pass.label'),
    hint: words('page.pass.enter.hint'),
    problem,
  });
  return framed(frame, {
    title: words('page.pass.enter.title'),
    hasProblem: problem !== null,
    scripts: ['page'],
    main: html`${problemSummary(words, problem, 'registration-pass')}
<p>${words('page.pass.enter.explain')}</p>
${formOf('/page', state.formToken, html`${choiceOf('submit')}${field}${buttonOf(words, 'page.pass.enter.submit')}`)}`,
  });
};
