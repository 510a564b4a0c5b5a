import type { EChartsCoreOption } from 'echarts/core';

/** Colours that stand out from the light and from the dark page alike (at least 3 to 1), apart for the colour-blind too. */
const palette = ['#3f7fc1', '#c2671c', '#7a7f87'];
/** Stands for *the colour of text*: what is drawn takes it from the page, light or dark. */
export const inkMark = '#010203';
/** Stands for *a faint line*, a fifth as strong as text; no other colour may be this one. */
export const lineMark = '#040506';

/** A chart as plain data: what crosses over to the thread that draws. */
export interface ChartData {
  readonly form: 'columns' | 'bars';
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  readonly isRightToLeft: boolean;
  /** The BCP 47 tag numbers are written by. */
  readonly locale: string;
}

/** The size a chart is drawn for; it grows and shrinks with the page. */
export const sizeOf = ({ form, labels }: ChartData): { readonly width: number; readonly height: number } => ({
  width: 560,
  height: form === 'columns' ? 232 : 48 + labels.length * 30,
});

const text = { color: inkMark, fontSize: 13, fontFamily: 'inherit' };
const faint = { lineStyle: { color: lineMark } };

/** The room is what we say: echarts would widen it by letters it cannot measure. */
const asGiven = { outerBoundsMode: 'none' } as const;

const whole = ({ locale }: ChartData) => new Intl.NumberFormat(locale);
/** 20K, 1.2M: the scale of a million as narrow as that of ten. */
const compact = ({ locale }: ChartData) => new Intl.NumberFormat(locale, { notation: 'compact' });
/** The longest bar; what stands in one place is stacked. */
const peakOf = ({ series, labels }: ChartData): number =>
  Math.max(1, ...labels.map((_, at) => series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0)));

const letterWidth = 8;
const roomFor = (some: readonly string[]): number => 14 + letterWidth * Math.max(...some.map(({ length }) => length));
const scaleRoom = (data: ChartData): number => {
  const peak = peakOf(data);
  const marks = [peak, peak * 1.3, 10 ** Math.ceil(Math.log10(peak))];
  return roomFor(marks.map((one) => compact(data).format(Math.round(one))));
};

const nameRoom = 208;
const lettersShown = 26;
/** What of a name has room: letters of China and Japan are twice as wide. */
const shortened = (name: string): string => {
  const letters = [...name];
  const isWide = /[\u1100-\u11ff\u3000-\uffee]/.test(name);
  const room = isWide ? lettersShown / 2 : lettersShown;
  if (letters.length <= room) return name;
  const kept = letters.slice(0, room - 1).join('');
  return `${kept.trimEnd()}…`;
};
/** A drawing reads from left to right; what stands in it may not. */
const inOwnDirection = ({ isRightToLeft }: ChartData, name: string): string => (isRightToLeft ? `\u2067${name}\u2069` : name);

const valueAxis = (data: ChartData) => ({
  type: 'value',
  minInterval: 1,
  splitNumber: 4,
  axisLabel: { ...text, formatter: (value: number) => inOwnDirection(data, compact(data).format(value)), hideOverlap: true },
  splitLine: faint,
  axisLine: { show: false },
});
const nameAxis = (data: ChartData) => ({
  type: 'category',
  data: data.labels.map((one) => inOwnDirection(data, data.form === 'bars' ? shortened(one) : one)),
  axisLabel: { ...text, hideOverlap: true },
  axisTick: { show: false },
  axisLine: faint,
});

/** In columns time goes on from left to right, or from right to left where people read that way. */
const columns = (data: ChartData) => {
  const { isRightToLeft } = data;
  const room = scaleRoom(data);
  return {
    grid: { ...asGiven, left: isRightToLeft ? 24 : room, right: isRightToLeft ? room : 24, top: 16, bottom: 32 },
    xAxis: { ...nameAxis(data), inverse: isRightToLeft },
    yAxis: { ...valueAxis(data), position: isRightToLeft ? 'right' : 'left' },
  };
};

const bars = (data: ChartData) => {
  const { isRightToLeft } = data;
  const room = roomFor([whole(data).format(peakOf(data))]);
  return {
    grid: { ...asGiven, left: isRightToLeft ? room : nameRoom, right: isRightToLeft ? nameRoom : room, top: 8, bottom: 32 },
    xAxis: { ...valueAxis(data), inverse: isRightToLeft },
    yAxis: { ...nameAxis(data), inverse: true, position: isRightToLeft ? 'right' : 'left' },
  };
};

/** A chart as echarts takes it. Nothing moves and nothing is pressed: it is a picture. */
export const chartOption = (data: ChartData): EChartsCoreOption => ({
  animation: false,
  color: palette,
  textStyle: text,
  ...(data.form === 'columns' ? columns(data) : bars(data)),
  series: data.series.map(({ name, values }) => ({
    name,
    type: 'bar',
    stack: 'all',
    data: [...values],
    silent: true,
    emphasis: { disabled: true },
    barMaxWidth: data.form === 'bars' ? 18 : 40,
    label: {
      show: data.form === 'bars',
      position: data.isRightToLeft ? 'left' : 'right',
      formatter: ({ value }: { readonly value: unknown }) => whole(data).format(Number(value)),
      ...text,
    },
  })),
});
