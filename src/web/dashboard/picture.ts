import { inkMark, lineMark } from './chart-options.ts';

/** `font-size:13px;font-family:inherit;` as attributes: the page's policy forbids style that stands inside. */
const asAttributes = (style: string): string =>
  style
    .split(';')
    .map((rule) => rule.split(':'))
    .filter(([name, value]) => name && value && name.trim() !== 'font-family')
    .map(([name = '', value = '']) => `${name.trim()}="${value.trim().replaceAll('"', '')}"`)
    .join(' ');

/**
 * A drawing as the page may carry it (SEC-68): no style inside, no class, nothing but shapes and text; colours of text and lines are the page's own.
 * Its size is the page's as well. It is hidden from screen readers: the table beside it says the same.
 */
export const picture = (svg: string): string =>
  svg
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+|xml:space|xmlns:xlink|baseProfile|version)="[^"]*"/g, '')
    .replace(/ style="([^"]*)"/g, (_, style: string) => ` ${asAttributes(style)}`)
    .replaceAll(`"${inkMark}"`, '"currentColor"')
    .replaceAll(`stroke="${lineMark}"`, 'stroke="currentColor" stroke-opacity="0.2"')
    .replace(/^<svg width="\d+" height="\d+"/, '<svg class="chart" aria-hidden="true" focusable="false" direction="ltr"');
