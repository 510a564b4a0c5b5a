import type { EChartsCoreOption } from 'echarts/core';

/** Colours that stand out from the light and from the dark page alike (at least 3 to 1), apart for the colour-blind too. */
const palette = ['#3f7fc1', '#c2671c', '#7a7f87'];
/** Stand for *the colour of text* and *a faint line*: what is drawn takes both from the page. */
export const inkMark = '#010203';
export const lineMark = '#040506';

/** A chart as plain data: what crosses over to the thread that draws. */
export interface ChartData {
  readonly form: 'columns' | 'bars';
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly isRightToLeft: boolean;
}

/** The size a chart is drawn for; it grows and shrinks with the page. */
export const sizeOf = ({ form, labels }: ChartData): { readonly width: number; readonly height: number } => ({
  width: 560,
  height: form === 'columns' ? 260 : 48 + labels.length * 30,
});

const text = { color: inkMark, fontSize: 13, fontFamily: 'inherit' };
const faint = { lineStyle: { color: lineMark } };

const valueAxis = { type: 'value', minInterval: 1, axisLabel: text, splitLine: faint, axisLine: { show: false } };
const nameAxis = (labels: readonly string[]) => ({
  type: 'category',
  data: [...labels],
  axisLabel: { ...text, hideOverlap: true },
  axisTick: { show: false },
  axisLine: faint,
});

/** In columns time goes on from left to right, or from right to left where people read that way. */
const columns = ({ labels, isRightToLeft }: ChartData) => ({
  grid: { left: isRightToLeft ? 8 : 44, right: isRightToLeft ? 44 : 8, top: 16, bottom: 64 },
  xAxis: { ...nameAxis(labels), inverse: isRightToLeft },
  yAxis: { ...valueAxis, position: isRightToLeft ? 'right' : 'left' },
});

const bars = ({ labels, isRightToLeft }: ChartData) => ({
  grid: { left: isRightToLeft ? 48 : 180, right: isRightToLeft ? 180 : 48, top: 8, bottom: 32 },
  xAxis: { ...valueAxis, inverse: isRightToLeft },
  yAxis: {
    ...nameAxis(labels),
    axisLabel: { ...text, width: 168, overflow: 'truncate' },
    inverse: true,
    position: isRightToLeft ? 'right' : 'left',
  },
});

/** A chart as echarts takes it. Nothing moves and nothing is pressed: it is a picture. */
export const chartOption = (data: ChartData): EChartsCoreOption => ({
  animation: false,
  color: palette,
  textStyle: text,
  legend: { show: data.series.length > 1, bottom: 0, textStyle: text, selectedMode: false },
  ...(data.form === 'columns' ? columns(data) : bars(data)),
  series: data.series.map(({ name, values }) => ({
    name,
    type: 'bar',
    stack: 'all',
    data: [...values],
    silent: true,
    emphasis: { disabled: true },
    barMaxWidth: data.form === 'bars' ? 18 : 40,
    label: { show: data.form === 'bars', position: data.isRightToLeft ? 'left' : 'right', ...text },
  })),
});
