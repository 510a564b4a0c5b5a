import type { types } from '@slack/bolt';
import type { Shown, View } from '../../../core/views.ts';
import { body, ending, heading, paragraph } from './pieces.ts';
import { plain, strong } from './speaking.ts';

type Chart = Extract<View, { kind: 'chart' }>;
type Point = Chart['points'][number];

const longest = 16;

/** A bar of text: something that is there always shows, however small it is beside the largest. */
const barOf = (value: number, most: number): string => {
  const length = most === 0 ? 0 : Math.round((value / most) * longest);
  return '█'.repeat(value > 0 ? Math.max(1, length) : 0);
};

const pointBlock = ({ locale }: Shown, { label, value }: Point, most: number): types.KnownBlock => {
  const text =
    value === 0
      ? plain(locale, { say: 'card.number', with: { value } })
      : plain(locale, { say: 'card.bar', with: { bar: barOf(value, most), value } });
  return { type: 'section', fields: [strong(locale, label), text] };
};

/** Bars made of text, the number beside each: Slack's messages have no charts. */
export const chartBlocks = (shown: Shown, { measure, points, empty }: Chart): types.KnownBlock[] => {
  const most = Math.max(0, ...points.map(({ value }) => value));
  return [
    heading(shown),
    ...body(shown),
    { type: 'divider' },
    ...(points.length > 0
      ? [paragraph(shown.locale, measure), ...points.map((point) => pointBlock(shown, point, most))]
      : [paragraph(shown.locale, empty)]),
    ...ending(shown),
  ];
};
