import { z } from 'zod';
import { startOfDay } from './tally.ts';

/** Something that was done, so often. */
const Count = z.int().min(0);

/** What happened in a period, as cards and the dashboard show it. Times are epoch ms. */
export const Activity = z.strictObject({
  days: z.int().min(1),
  resets: Count,
  unlocks: Count,
  changes: Count,
  /** Methods that were registered. */
  registered: Count,
  /** Accounts whose self-service was paused, and flows refused for being too many. */
  blocked: Count,
  failed: Count,
  /** Resets and unlocks that nobody of the helpdesk had a hand in, and the minutes of calls that saves. */
  unaided: Count,
  minutesSaved: Count,
  points: z.array(z.strictObject({ at: z.number(), resets: Count, unlocks: Count, changes: Count })).max(120),
  channels: z.array(z.strictObject({ channel: z.string(), resets: Count, unlocks: Count, changes: Count })).max(3),
  agents: z.array(z.strictObject({ agent: z.string(), acts: Count })).max(100),
  reasons: z.array(z.strictObject({ reason: z.string(), count: Count })).max(30),
});
/** Counted from sealed audit records; it names agents, and nobody who was helped. */
export type Activity = z.infer<typeof Activity>;

/** One kind of thing somebody asked for. */
export type Deed = 'resets' | 'unlocks' | 'changes';

const deedOf: Readonly<Record<string, Deed>> = {
  'directory.reset': 'resets',
  'directory.unlock': 'unlocks',
  'agent.unlock': 'unlocks',
  'directory.change': 'changes',
};

/** The actions a report counts as something that was done, when they succeeded. */
export const deedActions: readonly string[] = Object.keys(deedOf);
/** What an agent had a hand in: an unlock of theirs, or a reset they started for somebody. */
const aided: readonly string[] = ['agent.unlock', 'agent.start-reset'];
const blocking: readonly string[] = ['self-service.paused', 'flow.refused'];

/** Counts as the store gives them, each grouped by what it is asked for. */
export interface ActivityCounts {
  readonly byDay: readonly { readonly day: number; readonly action: string; readonly count: number }[];
  readonly byChannel: readonly {
    readonly channel: string;
    readonly action: string;
    readonly outcome: string;
    readonly count: number;
  }[];
  readonly byAgent: readonly { readonly agent: string; readonly count: number }[];
  readonly byReason: readonly { readonly reason: string; readonly count: number }[];
}

interface Period {
  readonly fromDay: number;
  readonly toDay: number;
}

const sum = (rows: readonly { readonly count: number }[]): number => rows.reduce((total, { count }) => total + count, 0);

const deeds = (rows: readonly { readonly action: string; readonly count: number }[]): Record<Deed, number> => {
  const found = { resets: 0, unlocks: 0, changes: 0 };
  for (const { action, count } of rows) {
    const deed = deedOf[action];
    if (deed) found[deed] += count;
  }
  return found;
};

/** Days put together so that there are never more than `most` points; the last one ends today. */
const pointsOf = (rows: ActivityCounts['byDay'], { fromDay, toDay }: Period, most: number): Activity['points'] => {
  const days = toDay - fromDay + 1;
  const width = [1, 7, 30, 91].find((one) => days <= one * most) ?? Math.ceil(days / most);
  const starts = Array.from({ length: Math.ceil(days / width) }, (_, back) => toDay + 1 - (back + 1) * width).reverse();
  return starts.map((start) => ({
    at: startOfDay(Math.max(start, fromDay)),
    ...deeds(rows.filter(({ day }) => day >= start && day < start + width)),
  }));
};

const largest = <T>(rows: readonly T[], size: (row: T) => number, most: number): T[] =>
  [...rows].sort((a, b) => size(b) - size(a)).slice(0, most);

const channelsOf = (rows: ActivityCounts['byChannel']): Activity['channels'] => {
  const done = rows.filter(({ outcome, action }) => outcome === 'success' && action in deedOf);
  return [...Map.groupBy(done, ({ channel }) => channel)]
    .map(([channel, of]) => ({ channel, ...deeds(of) }))
    .sort((a, b) => (a.channel < b.channel ? 1 : -1));
};

/** What to show at most, and how long a call to the helpdesk takes. */
export interface ActivityBounds {
  readonly points: number;
  readonly rows: number;
  readonly minutesPerCall: number;
}

/** Puts the counts of a period together. */
export const activityOf = (counts: ActivityCounts, period: Period, bounds: ActivityBounds): Activity => {
  const { byDay, byChannel, byAgent, byReason } = counts;
  const successes = byChannel.filter(({ outcome }) => outcome === 'success');
  const done = deeds(successes);
  const withAgent = sum(successes.filter(({ action }) => aided.includes(action)));
  const unaided = Math.max(0, done.resets + done.unlocks - withAgent);
  return {
    days: period.toDay - period.fromDay + 1,
    ...done,
    registered: sum(successes.filter(({ action }) => action === 'method.registered')),
    blocked: sum(byChannel.filter(({ action }) => blocking.includes(action))),
    failed: sum(byReason),
    unaided,
    minutesSaved: unaided * bounds.minutesPerCall,
    points: pointsOf(byDay, period, bounds.points),
    channels: channelsOf(byChannel),
    agents: largest(
      byAgent.filter(({ agent }) => agent !== ''),
      ({ count }) => count,
      bounds.rows,
    ).map(({ agent, count }) => ({ agent, acts: count })),
    reasons: largest(
      byReason.filter(({ reason }) => reason !== ''),
      ({ count }) => count,
      bounds.rows,
    ),
  };
};
