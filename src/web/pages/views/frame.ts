import type { PageState } from '../../../runtime/page-desk.ts';
import { type Html, html } from '../html.ts';
import type { Words } from '../words.ts';
import { type Content, layout } from './layout.ts';
import { timeSection } from './time.ts';

/** What every page inside a session is drawn with. `notice` stands above everything else. */
export interface Frame {
  readonly words: Words;
  readonly state: PageState;
  readonly now: number;
  readonly notice: string | null;
}

/** A page inside a session: notice, content, and how long it stays open. `isOnce`: it shows a secret and cannot be shown again. */
export const framed = ({ words, state, now, notice }: Frame, content: Content, isOnce = false): Html =>
  layout(words, state.policy, {
    ...content,
    main: html`${notice !== null && html`<p class="notice" role="status">${notice}</p>`}
${content.main}
${timeSection(words, state, now, isOnce)}`,
  });
