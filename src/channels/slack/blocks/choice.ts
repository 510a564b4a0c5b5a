import type { types } from '@slack/bolt';
import type { Shown, View } from '../../../core/views.ts';
import { actionIds, body, button, ending, handleOf, heading } from './pieces.ts';
import { plain, strong } from './speaking.ts';

type Choice = Extract<View, { kind: 'choice' }>;
type Option = Choice['options'][number];

const asButton = (shown: Shown, { choice, label }: Option): types.Button => button(shown, { choice, label, style: 'plain' });

const hasHints = ({ options }: Choice): boolean => options.some((option) => option.hint);

/** The button beside an option says *Choose*; a screen reader hears what is chosen. */
const choose = (shown: Shown, { choice, label }: Option, place: number): types.Button => ({
  type: 'button',
  text: plain(shown.locale, { say: 'slack.choose' }, 75),
  accessibility_label: plain(shown.locale, label, 75).text,
  action_id: actionIds.answer(place),
  value: handleOf(shown, choice),
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
