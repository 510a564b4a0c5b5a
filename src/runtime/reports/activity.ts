import { type Activity, activityOf, deedActions } from '../../core/reports/activity.ts';
import type { Known } from '../../core/reports/census.ts';
import { dayOf } from '../../core/reports/tally.ts';
import type { Reports } from '../../store/reports.ts';
import type { Reporting } from './parts.ts';

/** A period, and whose part of it: one chat, one agent, or null for all. */
export interface ActivityQuery {
  readonly fromDay: number;
  readonly toDay: number;
  readonly channel: string | null;
  readonly agent: string | null;
}

/** The last days up to `now` (epoch ms), today counted. */
export const lastDays = (days: number, now: number): ActivityQuery => ({
  fromDay: dayOf(now) - days + 1,
  toDay: dayOf(now),
  channel: null,
  agent: null,
});

const failures = ['refused', 'failure'];

/** What happened in a period: four questions to the store, each answered by sums that are already there. */
export const readActivity = async (
  { store, minutesPerCall }: Pick<Reporting, 'store' | 'minutesPerCall'>,
  { fromDay, toDay, channel, agent }: ActivityQuery,
  most: { readonly points: number; readonly rows: number },
): Promise<Activity> => {
  const period = { fromDay, toDay };
  const only = { channel: channel === null ? [] : [channel], agent: agent === null ? [] : [agent] };
  const [byDay, byChannel, byAgent, byReason] = [
    await store.counts({ ...period, by: ['day', 'action'], only: { ...only, action: deedActions, outcome: ['success'] } }),
    await store.counts({ ...period, by: ['channel', 'action', 'outcome'], only }),
    await store.counts({ ...period, by: ['agent'], only: { ...only, outcome: ['success'] } }),
    await store.counts({ ...period, by: ['reason'], only: { ...only, outcome: failures } }),
  ];
  return activityOf({ byDay, byChannel, byAgent, byReason }, period, { ...most, minutesPerCall });
};

/** How much of the audit the counts know. `now` is epoch ms. */
export const knownOf = async (store: Reports, now: number): Promise<Known> => {
  const { behind, upTo } = await store.coverage();
  return { behind, upTo, at: now };
};
