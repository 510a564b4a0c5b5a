import type { PageState } from '../../../runtime/page-desk.ts';
import { type Html, html } from '../html.ts';
import type { Words } from '../words.ts';
import { layout } from './layout.ts';

/** *You have more time*: opens in a tab of its own, because the page it was asked from shows a secret and cannot be shown again. */
export const extendedPage = (words: Words, { policy }: PageState): Html =>
  layout(words, policy, {
    title: words('page.time.extended.title'),
    main: html`<div class="message good"><p>${words('page.time.extended.explain')}</p></div>`,
  });
