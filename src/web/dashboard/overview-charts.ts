import type { Overview } from '../../runtime/reports/desk.ts';
import { directionOf, languageOf, writtenAs } from '../../text/languages.ts';
import type { Words } from '../pages/words.ts';
import type { ChartData } from './chart-options.ts';
import type { Charts } from './charts.ts';

/** The pictures of the first page; null where there is nothing to draw, or the drawing failed: the tables say the same. */
export interface OverviewCharts {
  readonly days: string | null;
  readonly methods: string | null;
  readonly reasons: string | null;
}

const shown = 10;

/** A chart before it is known who reads it. */
type Plain = Omit<ChartData, 'isRightToLeft' | 'locale'>;

const barsOf = (words: Words, name: string, rows: readonly { readonly label: string; readonly count: number }[]): Plain => ({
  form: 'bars',
  labels: rows.slice(0, shown).map(({ label }) => label),
  series: [{ name: words(name), values: rows.slice(0, shown).map(({ count }) => count) }],
});

const daysOf = (words: Words, { activity: { points } }: Overview): Plain => ({
  form: 'columns',
  labels: points.map(({ at }) => words('report.point', { at })),
  series: (['resets', 'unlocks', 'changes'] as const).map((one) => ({
    name: words(`report.number.${one}`),
    values: points.map((point) => point[one]),
  })),
});

const isEmpty = ({ series }: Pick<ChartData, 'series'>): boolean =>
  series.every(({ values }) => values.every((value) => value === 0));

/** Draws the charts of an overview in its reader's words and direction. */
export const overviewCharts = async (
  charts: Charts,
  words: Words,
  overview: Overview,
  reasonOf: (reason: string) => string,
): Promise<OverviewCharts> => {
  const reader = { isRightToLeft: directionOf(words.locale) === 'rtl', locale: writtenAs(languageOf(words.locale)) };
  const draw = async (data: Plain): Promise<string | null> =>
    isEmpty(data) ? null : charts.draw({ ...data, ...reader }).catch(() => null);
  const methods = (overview.census?.methods ?? []).map(({ method, count }) => ({ label: words(`method.${method}`), count }));
  const reasons = overview.activity.reasons.map(({ reason, count }) => ({ label: reasonOf(reason), count }));
  const [days, ofMethods, ofReasons] = await Promise.all([
    draw(daysOf(words, overview)),
    draw(barsOf(words, 'report.measure.people', methods)),
    draw(barsOf(words, 'report.measure.failures', reasons)),
  ]);
  return { days, methods: ofMethods, reasons: ofReasons };
};
