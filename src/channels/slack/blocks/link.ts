import type { types } from '@slack/bolt';
import { AppError } from '../../../core/result.ts';
import type { Shown, View } from '../../../core/views.ts';
import { inOrder } from '../../../text/say.ts';
import { actionIds, body, ending, heading } from './pieces.ts';
import { plain } from './speaking.ts';

type Link = Extract<View, { kind: 'link' }>;

/** Digits apart, so that an eye keeps its place and a screen reader reads one by one. */
const apart = (code: string): string => [...code].join(' ');

const codeBlocks = (locale: string, code: string): types.KnownBlock[] => [
  { type: 'divider' },
  { type: 'context', elements: [plain(locale, { say: 'card.page-code' })] },
  { type: 'header', text: { type: 'plain_text', text: inOrder(locale, apart(code)), emoji: false } },
  { type: 'context', elements: [plain(locale, { say: 'card.page-code.why' })] },
  { type: 'divider' },
];

/** The button that opens the one-time page, and the code the page asks for (SEC-63). The code is never in the message's notification. */
export const linkBlocks = (shown: Shown, { label }: Link): types.KnownBlock[] => {
  if (!shown.link) throw new AppError('slack-link-missing', 'a link view was shown without its link');
  const open: types.Button = {
    type: 'button',
    text: plain(shown.locale, label, 75),
    action_id: actionIds.link(0),
    url: shown.link.url,
    style: 'primary',
  };
  return [
    heading(shown),
    ...body(shown),
    ...(shown.link.code === null ? [] : codeBlocks(shown.locale, shown.link.code)),
    ...ending(shown, [open]),
  ];
};
