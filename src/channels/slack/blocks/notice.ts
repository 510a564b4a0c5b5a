import type { types } from '@slack/bolt';
import type { Shown } from '../../../core/views.ts';
import { body, ending, heading } from './pieces.ts';

/** Says something; may offer what to do next. */
export const noticeBlocks = (shown: Shown): types.KnownBlock[] => [heading(shown), ...body(shown), ...ending(shown)];
