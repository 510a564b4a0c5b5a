import { type Shown, View } from '../core/views.ts';

/** A notice outside any conversation: words only, no buttons. */
export const notice = (locale: string, title: string, ...body: string[]): Shown => ({
  view: View.parse({ kind: 'notice', title: { say: title }, body: body.map((id) => ({ say: id })) }),
  handles: {},
  link: null,
  locale,
});
