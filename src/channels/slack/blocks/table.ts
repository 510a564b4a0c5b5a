import type { types } from '@slack/bolt';
import type { Sentence, Shown, View } from '../../../core/views.ts';
import { body, ending, heading, paragraph } from './pieces.ts';
import { plain, strong } from './speaking.ts';

type Table = Extract<View, { kind: 'table' }>;

const cellText = (locale: string, column: Sentence, cell: Sentence): types.PlainTextElement =>
  plain(locale, { say: 'card.cell', with: { column: plain(locale, column).text, cell: plain(locale, cell).text } }, 2000);

/** Where there are two columns the value stands beside its name; of more, each with the name of its column. */
const rowBlock = ({ locale }: Shown, columns: readonly Sentence[], [name, ...cells]: readonly Sentence[]): types.KnownBlock => {
  const [only] = cells;
  const values =
    cells.length === 1 && only
      ? [plain(locale, only, 2000)]
      : cells.map((cell, place) => cellText(locale, columns[place + 1] ?? cell, cell));
  return { type: 'section', fields: [...(name ? [strong(locale, name)] : []), ...values] };
};

/** Rows of a report, a section each: Slack's messages have no tables that screen readers could read. */
export const tableBlocks = (shown: Shown, { columns, rows, empty }: Table): types.KnownBlock[] => [
  heading(shown),
  ...body(shown),
  { type: 'divider' },
  ...(rows.length > 0 ? rows.map((row) => rowBlock(shown, columns, row)) : [paragraph(shown.locale, empty)]),
  ...ending(shown),
];
