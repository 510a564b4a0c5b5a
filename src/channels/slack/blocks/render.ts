import type { types } from '@slack/bolt';
import { wordsOfView } from '../../../core/view-words.ts';
import type { Shown } from '../../../core/views.ts';
import { say } from '../../../text/say.ts';
import { chartBlocks } from './chart.ts';
import { choiceBlocks } from './choice.ts';
import { factsBlocks } from './facts.ts';
import { formBlocks } from './form.ts';
import { linkBlocks } from './link.ts';
import { noticeBlocks } from './notice.ts';
import { progressBlocks } from './progress.ts';
import { cut, escaped } from './speaking.ts';
import { tableBlocks } from './table.ts';

/** A message of ours as Slack takes it: blocks, and the words alone for notifications and screen readers. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: types.KnownBlock[];
}

const blocksOf = (shown: Shown): types.KnownBlock[] => {
  const { view } = shown;
  switch (view.kind) {
    case 'notice':
      return noticeBlocks(shown);
    case 'progress':
      return progressBlocks(shown);
    case 'choice':
      return choiceBlocks(shown, view);
    case 'facts':
      return factsBlocks(shown, view);
    case 'form':
      return formBlocks(shown, view);
    case 'link':
      return linkBlocks(shown, view);
    case 'table':
      return tableBlocks(shown, view);
    case 'chart':
      return chartBlocks(shown, view);
  }
};

/** Whose card it is, by name: a picture that Slack cannot fetch would keep the whole message back. */
const brandBlocks = ({ brand }: Shown): types.KnownBlock[] =>
  brand ? [{ type: 'context', elements: [{ type: 'plain_text', text: cut(brand.organisation, 100), emoji: false }] }] : [];

const textOf = ({ view, locale }: Shown): string =>
  wordsOfView(view)
    .map((sentence) => say(locale, sentence))
    .join('\n');

/** A view as a Slack message. */
export const messageOf = (shown: Shown): SlackMessage => ({
  text: cut(escaped(textOf(shown)), 3900),
  blocks: [...brandBlocks(shown), ...blocksOf(shown)],
});
