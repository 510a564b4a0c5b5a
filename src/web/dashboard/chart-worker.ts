import { parentPort } from 'node:worker_threads';
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type ChartData, chartOption, sizeOf } from './chart-options.ts';

use([BarChart, GridComponent, SVGRenderer]);

const drawn = (data: ChartData): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...sizeOf(data) });
  try {
    chart.setOption(chartOption(data));
    return chart.renderToSVGString();
  } finally {
    chart.dispose();
  }
};

parentPort?.on('message', ({ id, data }: { id: number; data: ChartData }) => parentPort?.postMessage({ id, svg: drawn(data) }));
