import type { types } from '@slack/bolt';
import { choicesOf, type Shown, type View } from '../../../core/views.ts';
import { actionIds, body, button, ending, handleOf, heading } from './pieces.ts';
import { plain, strong } from './speaking.ts';

type Facts = Extract<View, { kind: 'facts' }>;
type Row = Facts['rows'][number];

/** Several actions of a row share a menu, so that 30 rows fit a message; one is a button. */
const accessory = (shown: Shown, { label, actions }: Row, place: number): types.Button | types.Overflow | null => {
  const [only, ...more] = actions;
  if (!only) return null;
  const spoken = plain(shown.locale, { say: 'card.row-action', with: wordsOf(shown, only.label, label) }, 75).text;
  if (more.length === 0) return { ...button(shown, only), accessibility_label: spoken };
  return {
    type: 'overflow',
    action_id: actionIds.rows(place),
    options: actions.map((action) => ({
      text: plain(shown.locale, action.label, 75),
      value: handleOf(shown, action.choice),
    })),
  };
};

const wordsOf = ({ locale }: Shown, action: Row['label'], row: Row['label']): Record<string, string> => ({
  action: plain(locale, action).text,
  row: plain(locale, row).text,
});

const rowBlock = (shown: Shown, row: Row, place: number): types.KnownBlock => {
  const beside = accessory(shown, row, place);
  return {
    type: 'section',
    fields: [strong(shown.locale, row.label), plain(shown.locale, row.value, 2000)],
    ...(beside ? { accessory: beside } : {}),
  };
};

/** Label and value pairs, a line each. */
export const factsBlocks = (shown: Shown, { rows }: Facts): types.KnownBlock[] => [
  heading(shown),
  ...body(shown),
  ...(rows.length > 0 ? [{ type: 'divider' as const }] : []),
  ...rows.map((row, place) => rowBlock(shown, row, place)),
  ...(choicesOf(shown.view).length > 0 && rows.length > 0 ? [{ type: 'divider' as const }] : []),
  ...ending(shown),
];
