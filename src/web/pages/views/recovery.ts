import type { PageView } from '../../../core/pages.ts';
import type { Revealed } from '../../../runtime/page-desk.ts';
import { type Html, html } from '../html.ts';
import { buttonOf, choiceOf, fieldOf, formOf, problemSummary } from './fields.ts';
import { type Frame, framed } from './frame.ts';

type CodesPage = Extract<PageView, { kind: 'recovery-codes' }>;
type EnterPage = Extract<PageView, { kind: 'enter-recovery-code' }>;
type Codes = Extract<Revealed, { kind: 'recovery-codes' }>;

/** The page that leads to the codes, without the codes. */
export const recoveryCodesPage = (frame: Frame, page: CodesPage): Html => {
  const { words, state } = frame;
  const problem = page.problem ? words.of(page.problem) : null;
  return framed(frame, {
    title: words('page.codes.title'),
    hasProblem: problem !== null,
    scripts: ['page'],
    main: html`${problemSummary(words, problem, null)}
<p>${words('page.codes.explain')}</p>
<p>${words('page.codes.once')}</p>
${formOf('/page', state.formToken, html`${choiceOf('reveal')}${buttonOf(words, 'page.codes.reveal')}`)}`,
  });
};

/** The codes, in the answer to the press that asked for them and nowhere else (SEC-50). */
export const shownCodesPage = (frame: Frame, { codes }: Codes): Html => {
  const { words, state } = frame;
  const { organisation } = state.policy.branding;
  const main = html`<p class="notice">${words('page.codes.keep')}</p>
<section class="sheet">
<h2>${words('page.codes.list')}</h2>
${state.login !== null && html`<p>${words('page.codes.for', { login: state.login, organisation })}</p>`}
<ol class="codes">${codes.map(
    (code) => html`<li><code>${code}</code></li>
`,
  )}</ol>
<p hidden data-print><button type="button" class="plain">${words('page.codes.print')}</button></p>
</section>
<p>${words('page.codes.saved.explain')}</p>
${formOf('/page', state.formToken, html`${choiceOf('confirm')}${buttonOf(words, 'page.codes.saved')}`)}`;
  return framed(frame, { title: words('page.codes.title'), scripts: ['page'], main }, true);
};

/** Takes one saved recovery code in. */
export const enterRecoveryCodePage = (frame: Frame, page: EnterPage): Html => {
  const { words, state } = frame;
  const problem = page.problem ? words.of(page.problem) : null;
  const field = fieldOf({
    name: 'recovery-code',
    kind: 'recovery-code',
    label: words('page.recovery.label'),
    hint: words('page.recovery.hint'),
    problem,
  });
  return framed(frame, {
    title: words('page.recovery.title'),
    hasProblem: problem !== null,
    scripts: ['page'],
    main: html`${problemSummary(words, problem, 'recovery-code')}
<p>${words('page.recovery.explain')}</p>
${formOf('/page', state.formToken, html`${choiceOf('submit')}${field}${buttonOf(words, 'page.recovery.submit')}`)}`,
  });
};
