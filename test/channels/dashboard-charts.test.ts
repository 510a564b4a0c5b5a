import assert from 'node:assert/strict';
import type { ChartData } from '../../src/web/dashboard/chart-options.ts';
import { Charts } from '../../src/web/dashboard/charts.ts';

const million: ChartData = {
  form: 'bars',
  labels: ['Gespeicherter Wiederherstellungscode', 'E-Mail'],
  series: [{ name: 'people', values: [1_234_567, 9] }],
  isRightToLeft: false,
  locale: 'de',
};

describe('a chart of a million', () => {
  const charts = new Charts();
  after(() => charts.close());

  const textsOf = (svg: string): string[] => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = '']) => text);
  /** Where texts begin and end that stand beside the left edge, by a letter's width of 7.5: wide fonts have 7 at this size. */
  const leftmost = (svg: string): number =>
    Math.min(
      ...[...svg.matchAll(/<text[^>]*text-anchor="end"[^>]*translate\(([\d.]+) [^>]*>([^<]*)</g)].map(
        ([, at = '0', text = '']) => Number(at) - 7.5 * text.length,
      ),
    );

  it('writes numbers as the language does, whole ones at bars, and names as far as there is room', async () => {
    const svg = await charts.draw(million);
    const texts = textsOf(svg);
    assert.ok(texts.includes('1.234.567'), texts.join());
    assert.ok(texts.includes('300.000'), texts.join());
    assert.ok(texts.includes('Gespeicherter Wiederherst…'), texts.join());
    assert.ok(leftmost(svg) >= -1, String(leftmost(svg)));
  });

  it('keeps words in their own direction, and its scale clear of the edge', async () => {
    const labels = ['24 أكتوبر', '25 أكتوبر'];
    const series = ['a', 'b'].map((name) => ({ name, values: [700_000, 800_000] }));
    const texts = textsOf(await charts.draw({ form: 'columns', labels, series, isRightToLeft: true, locale: 'ar-u-nu-latn' }));
    assert.ok(texts.includes('\u206724 أكتوبر\u2069'), texts.join());
    assert.ok(
      texts.some((one) => /^\u2067[\d.]+\s\D+\u2069$/u.test(one)),
      texts.join(),
    );
    const svg = await charts.draw({ form: 'columns', labels: ['x'], series, isRightToLeft: false, locale: 'en' });
    assert.ok(textsOf(svg).includes('1.5M') || textsOf(svg).includes('2M'), textsOf(svg).join());
    assert.ok(leftmost(svg) >= 0, String(leftmost(svg)));
  });
});
