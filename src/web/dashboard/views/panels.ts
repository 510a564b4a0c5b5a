import { leftOutLines } from '../../../core/prefilled-reach.ts';
import type { Overview } from '../../../runtime/reports/desk.ts';
import { type Html, html, type Piece } from '../../pages/html.ts';
import type { Look } from '../context.ts';
import { queryOf } from '../filter.ts';
import type { OverviewCharts } from '../overview-charts.ts';
import { panelOf, tableOf } from './pieces.ts';

/** What every part of the overview is drawn from. */
export interface Drawn {
  readonly look: Look;
  readonly overview: Overview;
  readonly charts: OverviewCharts;
  /** A reason class in words. */
  reasonOf(reason: string): string;
}

const numberOf = ({ words }: Look, value: number): string => words('report.number', { value });

interface Part {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Piece[])[];
  readonly note?: Piece;
  readonly svg?: string | null;
  readonly legend?: readonly string[];
}

const part = ({ words, filter }: Look, { id, title, columns, rows, ...more }: Part): Html => {
  const table = tableOf(
    id,
    columns.map((one) => words(one)),
    rows,
    words('report.empty'),
  );
  return panelOf(words, { id, title: words(title), table, csv: `/dashboard/csv/${id}${queryOf(filter)}`, ...more });
};

const deeds = ['report.number.resets', 'report.number.unlocks', 'report.number.changes'];

const days = ({ look, overview, charts }: Drawn): Html =>
  part(look, {
    id: 'days',
    title: 'report.page.activity',
    svg: charts.days,
    legend: deeds.map((one) => look.words(one)),
    columns: ['report.by.day', ...deeds],
    rows: overview.activity.points.map(({ at, resets, unlocks, changes }) => [
      look.words('report.point', { at }),
      ...[resets, unlocks, changes].map((one) => numberOf(look, one)),
    ]),
  });

const censusNote = ({ look: { words }, overview: { census } }: Drawn): Piece => {
  if (!census) return words('report.census.running');
  const { enabled, people, registered, capable } = census;
  const counts = { people, registered, capable };
  const who = enabled === null ? words('report.census.everybody', counts) : words('report.census.people', { enabled, ...counts });
  const leftOut = leftOutLines(census).map((one) => html` ${words.of(one)}`);
  return html`${who}${leftOut} ${words('report.census.age', { at: census.at, seconds: Math.round(census.tookMs / 1000) })}`;
};

const registration = (drawn: Drawn): Html =>
  part(drawn.look, {
    id: 'methods',
    title: 'report.title.registration',
    note: censusNote(drawn),
    svg: drawn.charts.methods,
    columns: ['report.by.method', 'report.measure.people'],
    rows: (drawn.overview.census?.methods ?? []).map(({ method, count }) => [
      drawn.look.words(`method.${method}`),
      numberOf(drawn.look, count),
    ]),
  });

const failures = ({ look, overview, charts, reasonOf }: Drawn): Html =>
  part(look, {
    id: 'failures',
    title: 'report.page.failures',
    svg: charts.reasons,
    columns: ['report.by.reason', 'report.measure.failures'],
    rows: overview.activity.reasons.map(({ reason, count }) => [reasonOf(reason), numberOf(look, count)]),
  });

const channels = ({ look, overview }: Drawn): Html =>
  part(look, {
    id: 'channels',
    title: 'report.page.channels',
    columns: ['report.column.channel', ...deeds],
    rows: overview.activity.channels.map(({ channel, resets, unlocks, changes }) => [
      look.words('report.channel', { channel: channel || 'none' }),
      ...[resets, unlocks, changes].map((one) => numberOf(look, one)),
    ]),
  });

const agents = ({ look, overview }: Drawn): Html =>
  part(look, {
    id: 'agents',
    title: 'report.page.agents',
    columns: ['report.column.agent', 'report.column.acts'],
    rows: overview.agents.map(({ name, acts }) => [name, numberOf(look, acts)]),
  });

const score = ({ look: { words }, overview }: Drawn): Html => {
  const { score: points, advice } = overview.score;
  const said = words('score.points', { points });
  return html`<section class="panel">
<h2 id="score">${words('score.title')}</h2>
<p class="score"><strong>${said}</strong></p>
<meter min="0" max="100" low="50" high="80" optimum="100" value="${points}" aria-labelledby="score">${said}</meter>
${advice.length === 0 ? html`<p>${words('score.none')}</p>` : html`<ul>${advice.map((one) => html`<li>${words.of(one)}</li>`)}</ul>`}
</section>`;
};

/** Every part of the overview, in the order people ask. */
export const panels = (drawn: Drawn): Html =>
  html`<div class="panels">${[days, registration, failures, channels, agents, score].map((one) => one(drawn))}</div>`;
