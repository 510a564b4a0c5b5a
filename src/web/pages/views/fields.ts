import { type Html, html, type Piece } from '../html.ts';
import type { Words } from '../words.ts';

/** One field of a form. `kind` decides keyboard, masking and autofill; `problem` is what was wrong with it. */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly problem?: string | null;
  readonly kind: 'digits' | 'recovery-code' | 'name' | 'security-answer' | 'account-name' | 'current-password' | 'new-password';
  readonly autofocus?: boolean;
}

/** What a browser needs to know of each kind. Nothing ever blocks pasting (SEC-71). */
const inputs: Readonly<Record<Field['kind'], Html>> = {
  digits: html`type="text" dir="ltr" inputmode="numeric" autocomplete="one-time-code" maxlength="20" class="short"`,
  'recovery-code': html`type="text" dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="60"`,
  name: html`type="text" autocomplete="off" maxlength="40"`,
  'security-answer': html`type="text" dir="auto" autocomplete="off" autocapitalize="none" spellcheck="false" minlength="1" maxlength="200"`,
  'account-name': html`type="text" dir="ltr" autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="254"`,
  'current-password': html`type="password" dir="ltr" autocomplete="current-password" maxlength="1000" data-masked`,
  'new-password': html`type="password" dir="ltr" autocomplete="new-password" maxlength="1000" data-masked`,
};

const describedBy = ({ name, hint, problem }: Field, more: readonly string[]): Piece => {
  const ids = [...more, ...(hint ? [`${name}-hint`] : []), ...(problem ? [`${name}-problem`] : [])];
  return ids.length > 0 && html` aria-describedby="${ids.join(' ')}"`;
};

/** A labelled field with its hint and its problem. `describes` are ids of further texts that belong to it. */
export const fieldOf = (field: Field, describes: readonly string[] = []): Html => {
  const { name, label, hint, problem, kind, autofocus } = field;
  return html`<div class="field${problem ? ' wrong' : ''}">
<label for="${name}">${label}</label>
${hint && html`<p class="hint" id="${name}-hint">${hint}</p>`}
${problem && html`<p class="problem" id="${name}-problem">${problem}</p>`}
<input id="${name}" name="${name}" ${inputs[kind]} required${problem && html` aria-invalid="true"`}${describedBy(field, describes)}${autofocus && !problem && html` autofocus`}>
</div>`;
};

/** Says first what is wrong, with the way to the field. It takes the focus, also without scripts. */
export const problemSummary = (words: Words, problem: string | null, field: string | null): Piece =>
  problem !== null &&
  html`<div class="summary" role="alert" tabindex="-1" autofocus aria-labelledby="summary-title">
<h2 id="summary-title">${words('page.problem.title')}</h2>
<p>${field === null ? problem : html`<a href="#${field}">${problem}</a>`}</p>
</div>`;

/** A form to our own page with its token. It is sent by a press, never by itself (SEC-62). */
export const formOf = (action: string, token: string, inner: Piece, attributes: Piece = null): Html =>
  html`<form method="post" action="${action}" autocomplete="on"${attributes}>
<input type="hidden" name="form-token" value="${token}">
${inner}
</form>`;

/** The hidden field that says what the button of a form means to the flow. */
export const choiceOf = (choice: 'submit' | 'reveal' | 'confirm'): Html =>
  html`<input type="hidden" name="choice" value="${choice}">`;

/** The button of a form. While it is being sent, a script puts `busy` in its place. */
export const buttonOf = (words: Words, id: string, style: 'primary' | 'plain' = 'primary'): Html =>
  html`<button type="submit" class="${style}" data-busy="${words('page.busy')}">${words(id)}</button>`;
