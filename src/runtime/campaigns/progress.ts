import type { Campaign } from '../../core/campaigns/campaign.ts';
import type { PersonState } from '../../core/campaigns/person.ts';
import type { Progress } from '../../core/campaigns/progress.ts';
import { tellOne } from '../cases/news.ts';
import type { Parts } from '../parts.ts';
import type { CampaignWork } from './parts.ts';

/** The numbers of the live card, counted by the store at each look. */
export const progressOf = async ({ campaigns }: Pick<Parts, 'campaigns'>, one: Campaign): Promise<Progress> => {
  const { people, asked, answered, byState, nextDueAt } = await campaigns.counts(one.id);
  const of = (state: PersonState): number => byState[state] ?? 0;
  const { id, purpose, groups, by, state, startedAt, endedAt } = one;
  return {
    ...{ id, purpose, groups, by: by.name, state, startedAt, endedAt, people, asked, answered },
    isGathering: one.gathering !== null,
    nextAt: state === 'running' && nextDueAt !== null ? Math.max(one.nextAt, nextDueAt) : null,
    waiting: of('waiting'),
    readyBefore: of('ready-before'),
    unanswered: of('unanswered'),
    optedOut: of('opted-out'),
    left: of('left'),
    notEnabled: of('not-enabled'),
    unreachable: of('unreachable'),
  };
};

/** Whoever looks at its card sees it as it stands now, in place. */
export const tellWatchers = async ({ parts, speaking }: CampaignWork, one: Campaign): Promise<void> => {
  if (one.watchers.length === 0) return;
  const progress = await progressOf(parts, one);
  for (const watcher of one.watchers) await tellOne(speaking(), watcher, one.id, progress);
};
