import type { PageView } from '../../../core/pages.ts';
import type { Revealed } from '../../../runtime/page-desk.ts';
import { type Html, html } from '../html.ts';
import { buttonOf, choiceOf, fieldOf, formOf, problemSummary } from './fields.ts';
import { type Frame, framed } from './frame.ts';
import { showToggle } from './passwords.ts';

type Page<K extends PageView['kind']> = Extract<PageView, { kind: K }>;
type Code = Extract<Revealed, { kind: 'linking-code' }>;

const problemOf = ({ words }: Frame, page: Page<'linking-code' | 'enter-linking-code' | 'account-password'>): string | null =>
  page.problem ? words.of(page.problem) : null;

/** The page that leads to a linking code, without the code. */
export const linkingCodePage = (frame: Frame, page: Page<'linking-code'>): Html => {
  const { words, state } = frame;
  const problem = problemOf(frame, page);
  return framed(frame, {
    title: words('page.linking.title'),
    hasProblem: problem !== null,
    scripts: ['page'],
    main: html`${problemSummary(words, problem, null)}
<p>${words('page.linking.explain')}</p>
<p>${words('page.linking.once')}</p>
${formOf('/page', state.formToken, html`${choiceOf('reveal')}${buttonOf(words, 'page.linking.reveal')}`)}`,
  });
};

/** The code, in the answer to the press that asked for it and nowhere else (SEC-16). */
export const shownLinkingCodePage = (frame: Frame, { code, minutes }: Code): Html => {
  const { words, state } = frame;
  const main = html`<p class="notice">${words('page.linking.once')}</p>
<p>${words('page.linking.type', { minutes })}</p>
<p class="key"><code aria-label="${words('page.linking.code')}">${code}</code></p>
${formOf('/page', state.formToken, html`${choiceOf('confirm')}${buttonOf(words, 'page.linking.done')}`)}`;
  return framed(frame, { title: words('page.linking.title'), scripts: ['page'], main }, true);
};

/** Takes a linking code in. */
export const enterLinkingCodePage = (frame: Frame, page: Page<'enter-linking-code'>): Html => {
  const { words, state } = frame;
  const problem = problemOf(frame, page);
  const field = fieldOf({
    name: 'linking-code',
    kind: 'recovery-code',
    label: words('page.linking.code'),
    hint: words('page.linking.enter.hint'),
    problem,
  });
  return framed(frame, {
    title: words('page.linking.enter.title'),
    hasProblem: problem !== null,
    scripts: ['page'],
    main: html`${problemSummary(words, problem, 'linking-code')}
<p>${words('page.linking.enter.explain', { number: page.number })}</p>
${formOf('/page', state.formToken, html`${choiceOf('submit')}${field}${buttonOf(words, 'page.linking.enter.submit')}`)}`,
  });
};

/** Takes name and password in. A problem belongs to neither field alone: which of them was wrong is never said (SEC-26). */
export const accountPasswordPage = (frame: Frame, page: Page<'account-password'>): Html => {
  const { words, state } = frame;
  const problem = problemOf(frame, page);
  const name = fieldOf({
    name: 'account-name',
    kind: 'account-name',
    label: words('page.account.name'),
    hint: words('page.account.name.hint'),
  });
  const password = fieldOf({ name: 'current-password', kind: 'current-password', label: words('page.password.current') });
  const fields = html`${choiceOf('submit')}${name}${password}${showToggle(words)}${buttonOf(words, 'page.account.submit')}`;
  return framed(frame, {
    title: words('page.account.title'),
    hasProblem: problem !== null,
    scripts: ['page'],
    main: html`${problemSummary(words, problem, null)}
<p>${words('page.account.explain')}</p>
${formOf('/page', state.formToken, fields)}`,
  });
};
