import type { types } from '@slack/bolt';
import type { Shown } from '../../../core/views.ts';
import { ending, heading } from './pieces.ts';
import { plain } from './speaking.ts';

/** Something takes longer than a second: quieter than a notice, because it is replaced soon. */
export const progressBlocks = (shown: Shown): types.KnownBlock[] => [
  heading(shown),
  ...shown.view.body.map((sentence): types.KnownBlock => ({ type: 'context', elements: [plain(shown.locale, sentence)] })),
  ...ending(shown),
];
