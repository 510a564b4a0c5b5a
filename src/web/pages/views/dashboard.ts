import type { PageView } from '../../../core/pages.ts';
import { type Html, html } from '../html.ts';
import { buttonOf, choiceOf, formOf } from './fields.ts';
import { type Frame, framed } from './frame.ts';

/** One button: pressing it ends this page and opens the dashboard. */
export const dashboardDoor = (frame: Frame, _page: Extract<PageView, { kind: 'dashboard' }>): Html => {
  const { words, state } = frame;
  const main = html`<p>${words('dashboard.door')}</p>
${formOf('/page', state.formToken, html`${choiceOf('submit')}${buttonOf(words, 'dashboard.door.open')}`)}`;
  return framed(frame, { title: words('dashboard.invited'), main });
};
