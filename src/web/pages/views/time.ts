import type { PageState } from '../../../runtime/page-desk.ts';
import { html, type Piece } from '../html.ts';
import type { Words } from '../words.ts';
import { formOf } from './fields.ts';

/** How long a page still lives: a number for the clock script, and its sentence for each full minute, the shortest first. */
export interface TimeLeft {
  readonly secondsLeft: number;
  readonly sentences: readonly string[];
}

/** What remains until the session ends, in words. */
export const timeLeft = (words: Words, { endsAt, canExtend }: PageState, now: number): TimeLeft => {
  const secondsLeft = Math.max(0, Math.floor((endsAt - now) / 1_000));
  const id = canExtend ? 'page.time.left' : 'page.time.last';
  const count = Math.max(1, Math.round(secondsLeft / 60));
  return { secondsLeft, sentences: Array.from({ length: count }, (_, index) => words(id, { minutes: index + 1 })) };
};

/** How long the page stays open, what happens then, and the button for more. `inNewTab` where this page cannot be shown twice. */
export const timeSection = (words: Words, state: PageState, now: number, inNewTab = false): Piece => {
  const { secondsLeft, sentences } = timeLeft(words, state, now);
  const more = html`${inNewTab && html`<input type="hidden" name="from" value="revealed">\n`}<button type="submit" class="quiet">${words('button.more-time')}</button>`;
  const clock = html`data-seconds-left="${secondsLeft}" data-sentences="${JSON.stringify(sentences)}" data-over="${words('page.time.over')}"`;
  return html`<section class="time" ${clock}>
<p><span data-time>${sentences.at(-1)}</span> ${words('page.time.end')}</p>
<p role="status" data-time-said></p>
${state.canExtend && formOf('/page/more-time', state.formToken, more, html` data-more-time${inNewTab && html` target="_blank"`}`)}
</section>`;
};
