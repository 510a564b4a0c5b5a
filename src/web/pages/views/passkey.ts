import type { PageView } from '../../../core/pages.ts';
import type { Revealed } from '../../../runtime/page-desk.ts';
import { type Html, html } from '../html.ts';
import { buttonOf, choiceOf, fieldOf, formOf, problemSummary } from './fields.ts';
import { type Frame, framed } from './frame.ts';

type Page = Extract<PageView, { kind: 'make-passkey' | 'use-passkey' }>;
type Shown = Extract<Revealed, { kind: 'make-passkey' | 'use-passkey' }>;

const leading = (frame: Frame, { kind, problem: said }: Page): Html => {
  const { words, state } = frame;
  const problem = said ? words.of(said) : null;
  return framed(frame, {
    title: words(`page.${kind}.title`),
    hasProblem: problem !== null,
    scripts: ['page'],
    main: html`${problemSummary(words, problem, null)}
<p>${words(`page.${kind}.explain`)}</p>
${formOf('/page', state.formToken, html`${choiceOf('reveal')}${buttonOf(words, `page.${kind}.begin`)}`)}`,
  });
};

/** Leads to a new passkey. */
export const makePasskeyPage = leading;
/** Leads to the question for a passkey. */
export const enterPasskeyPage = leading;

const nameField = ({ words }: Frame): Html =>
  fieldOf({
    name: 'passkey-name',
    kind: 'name',
    label: words('page.make-passkey.name'),
    hint: words('page.make-passkey.name.hint'),
  });

/** The browser is asked: at once for a passkey there is, after a press for a new one. Only a script can ask it (SEC-51). */
export const shownPasskeyPage = (frame: Frame, { kind, options }: Shown): Html => {
  const { words, state } = frame;
  const isNew = kind === 'make-passkey';
  const asking = html` data-passkey="${isNew ? 'make' : 'use'}" data-options="${options}"`;
  const inner = html`${choiceOf(isNew ? 'confirm' : 'submit')}
<input type="hidden" name="passkey" value="">
${isNew && nameField(frame)}
<div hidden data-passkey-button>${buttonOf(words, `page.${kind}.go`)}</div>`;
  const main = html`<p>${words(`page.${kind}.now`)}</p>
<div class="message warning" hidden role="alert" data-passkey-failed>${words('page.passkey.failed')}</div>
<div class="message warning" data-passkey-missing>${words('page.passkey.missing')}</div>
${formOf('/page', state.formToken, inner, asking)}`;
  return framed(frame, { title: words(`page.${kind}.title`), scripts: ['webauthn', 'passkey', 'page'], main }, true);
};
