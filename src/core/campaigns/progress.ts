import { z } from 'zod';
import { Campaign } from './campaign.ts';

const count = z.int().min(0);

/** How a campaign stands, as its card shows it. Times are epoch ms. */
export const Progress = z.strictObject({
  id: z.string(),
  purpose: Campaign.shape.purpose,
  groups: z.array(z.string()),
  by: z.string(),
  state: Campaign.shape.state,
  startedAt: z.number(),
  endedAt: z.number().nullable(),
  /** Its people are still being gathered. */
  isGathering: z.boolean(),
  /** When the next batch goes; null: none is planned. */
  nextAt: z.number().nullable(),
  people: count,
  asked: count,
  answered: count,
  waiting: count,
  readyBefore: count,
  unanswered: count,
  optedOut: count,
  left: count,
  notEnabled: count,
  unreachable: count,
});
/** What the live card is made of: numbers of people, and nobody by name. */
export type Progress = z.infer<typeof Progress>;

/** Of those who were asked, how many did it: a whole number of percent; null where nobody was asked. */
export const shareOf = ({ asked, answered }: Pick<Progress, 'asked' | 'answered'>): number | null =>
  asked === 0 ? null : Math.round((answered / asked) * 100);
