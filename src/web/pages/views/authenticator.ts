import { toString as drawQr } from 'qrcode';
import type { PageView } from '../../../core/pages.ts';
import type { Revealed } from '../../../runtime/page-desk.ts';
import { type Html, html, trusted } from '../html.ts';
import type { Words } from '../words.ts';
import { buttonOf, choiceOf, fieldOf, formOf, problemSummary } from './fields.ts';
import { type Frame, framed } from './frame.ts';

type KeyPage = Extract<PageView, { kind: 'authenticator-key' }>;
type Key = Extract<Revealed, { kind: 'authenticator-key' }>;

const codeForm = ({ words, state }: Frame, problem: string | null): Html => {
  const field = fieldOf({
    name: 'authenticator-code',
    kind: 'digits',
    label: words('page.authenticator.code'),
    hint: words('page.authenticator.code.hint'),
    problem,
  });
  return formOf('/page', state.formToken, html`${choiceOf('confirm')}${field}${buttonOf(words, 'page.authenticator.submit')}`);
};

const revealForm = ({ words, state }: Frame, label: string, style: 'primary' | 'plain'): Html =>
  formOf('/page', state.formToken, html`${choiceOf('reveal')}${buttonOf(words, label, style)}`);

/** Before the key is shown: what to have ready. */
const beforeKey = (frame: Frame): Html => {
  const { words } = frame;
  return html`<p>${words('page.authenticator.explain')}</p>
<p>${words('page.authenticator.once')}</p>
${revealForm(frame, 'page.authenticator.reveal', 'primary')}
<details>
<summary>${words('page.authenticator.have')}</summary>
${codeForm(frame, null)}
</details>`;
};

/** After a code that was not right: the key is in the app already, so the code is asked again first. */
const afterWrongCode = (frame: Frame, problem: string): Html => {
  const { words } = frame;
  return html`${problemSummary(words, problem, 'authenticator-code')}
${codeForm(frame, problem)}
<section class="aside">
<p>${words('page.authenticator.new.explain')}</p>
${revealForm(frame, 'page.authenticator.new', 'plain')}
</section>`;
};

/** The page that leads to a key, without the key. */
export const authenticatorPage = (frame: Frame, page: KeyPage): Html => {
  const problem = page.problem ? frame.words.of(page.problem) : null;
  return framed(frame, {
    title: frame.words('page.authenticator.title'),
    hasProblem: problem !== null,
    scripts: ['page'],
    main: problem === null ? beforeKey(frame) : afterWrongCode(frame, problem),
  });
};

/** In groups of four: easier to type, and apps ignore the spaces. */
const grouped = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret;

const picture = async (words: Words, uri: string): Promise<Html> => {
  const svg = await drawQr(uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 4 });
  return html`<div class="qr" role="img" aria-label="${words('page.authenticator.picture')}">${trusted(svg)}</div>`;
};

/** The key, as picture and as text, in the answer to the press that asked for it and nowhere else (SEC-41). */
export const shownKeyPage = async (frame: Frame, { secret, uri, account }: Key): Promise<Html> => {
  const { words } = frame;
  const main = html`<p class="notice">${words('page.authenticator.once')}</p>
<ol class="steps">
<li><p>${words('page.authenticator.step.add')}</p>
${await picture(words, uri)}
<p>${words('page.authenticator.step.type')}</p>
<p class="key"><code aria-label="${words('page.authenticator.key')}">${grouped(secret)}</code></p>
<p class="quiet-text">${words('page.authenticator.account', { account })}</p>
<p class="quiet-text">${words('page.authenticator.step.same')} <a href="${uri}">${words('page.authenticator.step.open')}</a></p></li>
<li><p>${words('page.authenticator.step.code')}</p>
${codeForm(frame, null)}</li>
</ol>`;
  return framed(frame, { title: words('page.authenticator.title'), scripts: ['page'], main }, true);
};
