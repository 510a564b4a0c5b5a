import type { Policy } from '../../../core/policy.ts';
import { type Html, html } from '../html.ts';
import type { Words } from '../words.ts';
import { buttonOf, formOf } from './fields.ts';
import { layout } from './layout.ts';

/** Asks whether to freeze; `action` is the address it was opened at. */
export const objectionPage = (words: Words, policy: Policy, action: string, token: string): Html =>
  layout(words, policy, {
    title: words('page.not-me.title'),
    main: html`<p>${words('page.not-me.explain')}</p>
${formOf(action, token, buttonOf(words, 'page.not-me.submit'))}`,
    scripts: ['page'],
  });

/** It is frozen. */
export const objectedPage = (words: Words, policy: Policy): Html =>
  layout(words, policy, {
    title: words('page.not-me.done'),
    main: html`<div class="message good"><p>${words('page.not-me.done.explain')}</p></div>
<p class="quiet-text">${words('page.close')}</p>`,
  });
