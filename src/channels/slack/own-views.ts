import { type Shown, View } from '../../core/views.ts';

const shownAs = (locale: string, view: Parameters<typeof View.parse>[0]): Shown => ({
  view: View.parse(view),
  handles: {},
  link: null,
  locale,
});

/** The one neutral refusal for guests, outsiders and whoever could not be looked up (SEC-9). */
export const refusal = (locale: string): Shown =>
  shownAs(locale, { kind: 'notice', title: { say: 'outsider.title' }, body: [{ say: 'outsider.explain' }] });

/** Something broke on our side: a neutral sentence and a reference (SEC-30). */
export const trouble = (locale: string, reference: string): Shown =>
  shownAs(locale, {
    kind: 'notice',
    tone: 'warning',
    title: { say: 'unavailable.title' },
    body: [{ say: 'card.trouble' }, { say: 'card.reference', with: { reference } }],
  });
