import type { types } from '@slack/bolt';
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

/** The words of a view in reading order. Neither link nor page code: notifications lie on locked screens. */
const wordsOf = ({ view, locale }: Shown): string =>
  [
    view.title,
    ...(view.kind === 'form' && view.problem ? [view.problem] : []),
    ...view.body,
    ...(view.kind === 'facts' ? view.rows.flatMap(({ label, value }) => [label, value]) : []),
    ...(view.kind === 'table' ? view.rows.flat() : []),
    ...(view.kind === 'chart' ? view.points.flatMap(({ label, value }) => [label, { say: 'card.number', with: { value } }]) : []),
    ...(view.kind === 'choice' ? view.options.map((option) => option.label) : []),
  ]
    .map((sentence) => say(locale, sentence))
    .join('\n');

/** A view as a Slack message. */
export const messageOf = (shown: Shown): SlackMessage => ({ text: cut(escaped(wordsOf(shown)), 3900), blocks: blocksOf(shown) });
