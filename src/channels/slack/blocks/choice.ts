import type { types } from '@slack/bolt';
import type { Shown, View } from '../../../core/views.ts';
import { say } from '../../../text/say.ts';
import { actionIds, body, button, ending, handleOf, heading } from './pieces.ts';
import { plain, strong } from './speaking.ts';

type Choice = Extract<View, { kind: 'choice' }>;
type Option = Choice['options'][number];

const asButton = (shown: Shown, { choice, label }: Option): types.Button => button(shown, { choice, label, style: 'plain' });

const hasHints = ({ options }: Choice): boolean => options.some((option) => option.hint);

/** What a screen reader hears: the visible word, then what is chosen (WCAG 2.5.3). */
const spoken = ({ locale }: Shown, { label }: Option): string =>
  plain(locale, { say: 'card.row-action', with: { action: say(locale, { say: 'slack.choose' }), row: say(locale, label) } }, 75)
    .text;

/** The button beside an option. */
const choose = (shown: Shown, option: Option, place: number): types.Button => ({
  type: 'button',
  text: plain(shown.locale, { say: 'slack.choose' }, 75),
  accessibility_label: spoken(shown, option),
  action_id: actionIds.answer(place),
  value: handleOf(shown, option.choice),
});

const explained = (shown: Shown, option: Option, place: number): types.KnownBlock[] => [
  { type: 'section', text: strong(shown.locale, option.label), accessory: choose(shown, option, place) },
  ...(option.hint ? [{ type: 'context' as const, elements: [plain(shown.locale, option.hint)] }] : []),
];

/** One question with a few answers: a row of buttons, or a list where answers need explaining. */
export const choiceBlocks = (shown: Shown, view: Choice): types.KnownBlock[] => {
  const top = [heading(shown), ...body(shown)];
  if (!hasHints(view))
    return [
      ...top,
      ...ending(
        shown,
        view.options.map((option) => asButton(shown, option)),
      ),
    ];
  const list = view.options.flatMap((option, place) => explained(shown, option, place));
  return [...top, { type: 'divider' }, ...list, ...ending(shown)];
};
