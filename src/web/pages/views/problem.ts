import type { Policy } from '../../../core/policy.ts';
import { type Html, html } from '../html.ts';
import type { Words } from '../words.ts';
import { layout } from './layout.ts';

type Kind = 'bad-link' | 'too-many' | 'not-yours' | 'unreadable' | 'trouble';

/** What the person is told for a status: a few kinds of sentences, never the reason itself (SEC-30). */
const problemKind = (status: number): Kind => {
  if (status === 404) return 'bad-link';
  if (status === 429) return 'too-many';
  if (status === 403) return 'not-yours';
  return status < 500 ? 'unreadable' : 'trouble';
};

/** A problem in words, with what to do next. The reference number leads operators to the log; bad links have none: they are all the same (SEC-29). */
export const problemPage = (
  words: Words,
  policy: Policy,
  status: number,
  about: { readonly reference: string | null; readonly retryAfterSeconds?: number },
): Html => {
  const kind = problemKind(status);
  const main = html`<div class="message warning">
<p>${words(`page.${kind}.explain`)}</p>
<p>${words(`page.${kind}.next`, { seconds: about.retryAfterSeconds ?? 60 })}</p>
</div>
${about.reference !== null && html`<p class="quiet-text">${words('page.reference', { reference: about.reference })}</p>`}`;
  return layout(words, policy, { title: words(`page.${kind}.title`), main });
};
