import { leftOutLines } from '../prefilled-reach.ts';
import type { Activity } from '../reports/activity.ts';
import { reasonCaseOf } from '../reports/audit-words.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { periods, type ReportPage, reportPages, type Shown } from './report-states.ts';

const rowsShown = 10;

const number = (value: number): Sentence => ({ say: 'report.number', with: { value } });

/** Channels and reasons that have words of their own; of any other the record's own word stands there. */
const channelName = (channel: string): Sentence => ({ say: 'report.channel', with: { channel: channel || 'none' } });
const reasonName = (reason: string): Sentence => ({
  say: 'report.reason',
  with: { reason: reasonCaseOf(reason), code: reason },
});

/** How old the numbers are, and why something may be missing or late: said in every report. */
const freshness = ({ known: { behind, upTo, at } }: Shown): Sentence => ({
  say: 'report.freshness',
  with: { behind, upTo: upTo ?? at, at },
});

const censusLine = ({ census }: Shown): Sentence =>
  census
    ? { say: 'report.census.age', with: { at: census.at, seconds: Math.round(census.tookMs / 1000) } }
    : { say: 'report.census.running' };

const saved = ({ activity, minutesPerCall }: Shown): Sentence => ({
  say: 'report.saved',
  with: { count: activity.unaided, hours: Math.round(activity.minutesSaved / 60), minutes: minutesPerCall },
});

const actions = ({ page, activity }: Shown): NonNullable<ViewInput['actions']> => [
  ...reportPages.filter((one) => one !== page).map((one) => ({ choice: `page:${one}`, label: { say: `report.page.${one}` } })),
  ...periods
    .filter((days) => days !== activity.days)
    .map((days) => ({ choice: `days:${days}`, label: { say: 'report.days', with: { days } } })),
  { choice: 'dashboard', label: { say: 'report.button.dashboard' }, style: 'primary' as const },
];

const titled = (shown: Shown, body: readonly Sentence[]) => ({
  title: { say: `report.title.${shown.page}`, with: { days: shown.activity.days } },
  body: [...body, freshness(shown)],
  actions: actions(shown),
  empty: { say: 'report.empty' },
});

const pointLabel = (at: number): Sentence => ({ say: 'report.point', with: { at } });
const deedsOf = ({ resets, unlocks, changes }: Activity['points'][number]): number => resets + unlocks + changes;

const askActivity = (shown: Shown): ViewInput => ({
  kind: 'chart',
  ...titled(shown, [saved(shown)]),
  form: 'columns',
  measure: { say: 'report.measure.deeds' },
  by: { say: 'report.by.day' },
  points: shown.activity.points.map((point) => ({ label: pointLabel(point.at), value: deedsOf(point) })),
});

const numbers = ['resets', 'unlocks', 'changes', 'registered', 'blocked', 'failed'] as const;

const askNumbers = (shown: Shown): ViewInput => ({
  kind: 'table',
  ...titled(shown, [saved(shown)]),
  columns: [{ say: 'report.column.what' }, { say: 'report.column.count' }],
  rows: numbers.map((one) => [{ say: `report.number.${one}` }, number(shown.activity[one])]),
});

const peopleLine = ({ census }: Shown): Sentence[] =>
  census
    ? [
        census.enabled === null
          ? {
              say: 'report.census.everybody',
              with: { people: census.people, registered: census.registered, capable: census.capable },
            }
          : {
              say: 'report.census.people',
              with: { enabled: census.enabled, people: census.people, registered: census.registered, capable: census.capable },
            },
        ...leftOutLines(census),
      ]
    : [];

const askRegistration = (shown: Shown): ViewInput => ({
  kind: 'chart',
  ...titled(shown, [...peopleLine(shown), censusLine(shown)]),
  form: 'bars',
  measure: { say: 'report.measure.people' },
  by: { say: 'report.by.method' },
  points: (shown.census?.methods ?? []).map(({ method, count }) => ({ label: { say: `method.${method}` }, value: count })),
});

const askChannels = (shown: Shown): ViewInput => ({
  kind: 'table',
  ...titled(shown, []),
  columns: [
    { say: 'report.column.channel' },
    { say: 'report.number.resets' },
    { say: 'report.number.unlocks' },
    { say: 'report.number.changes' },
  ],
  rows: shown.activity.channels.map(({ channel, resets, unlocks, changes }) => [
    channelName(channel),
    ...[resets, unlocks, changes].map(number),
  ]),
});

const askAgents = (shown: Shown): ViewInput => ({
  kind: 'table',
  ...titled(shown, []),
  columns: [{ say: 'report.column.agent' }, { say: 'report.column.acts' }],
  rows: shown.activity.agents
    .slice(0, rowsShown)
    .map(({ agent, acts }) => [{ say: 'report.agent', with: { agent } }, number(acts)]),
});

const askFailures = (shown: Shown): ViewInput => ({
  kind: 'chart',
  ...titled(shown, []),
  form: 'bars',
  measure: { say: 'report.measure.failures' },
  by: { say: 'report.by.reason' },
  points: shown.activity.reasons.slice(0, rowsShown).map(({ reason, count }) => ({ label: reasonName(reason), value: count })),
});

const pages: Readonly<Record<ReportPage, (shown: Shown) => ViewInput>> = {
  activity: askActivity,
  numbers: askNumbers,
  registration: askRegistration,
  channels: askChannels,
  agents: askAgents,
  failures: askFailures,
};

/** The page of a report that was chosen. */
export const askReport = (shown: Shown): ViewInput => pages[shown.page](shown);
