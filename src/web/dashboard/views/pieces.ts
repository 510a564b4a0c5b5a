import { type Html, html, type Piece, trusted } from '../../pages/html.ts';
import type { Words } from '../../pages/words.ts';
import type { Look } from '../context.ts';
import { dayText } from '../filter.ts';

/** A table under its heading; the first cell of a row names it. Long ones scroll, by keyboard as well. */
export const tableOf = (id: string, columns: readonly Piece[], rows: readonly (readonly Piece[])[], empty: string): Html =>
  rows.length === 0
    ? html`<p class="quiet-text">${empty}</p>`
    : html`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table>
<thead><tr>${columns.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
<tbody>${rows.map(([head, ...cells]) => html`<tr><th scope="row">${head}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>\n`)}</tbody>
</table></div>`;

/** What a part of the dashboard is made of. `csv` is the address of the same as a file. */
export interface Panel {
  readonly id: string;
  readonly title: string;
  readonly note?: Piece;
  readonly svg?: string | null;
  /** What its colours stand for, in their order; the columns of the table say the same. */
  readonly legend?: readonly string[];
  readonly table: Html;
  readonly csv: string;
}

/** A picture; where the page is narrow it scrolls, by keyboard as well, rather than shrink until nobody can read it. */
const pictureOf = (
  id: string,
  svg: string,
  legend: readonly string[],
): Html => html`<div class="picture" role="group" aria-labelledby="${id}" tabindex="0">
${trusted(svg)}</div>
${legend.length > 0 && html`<ul class="legend" aria-hidden="true">${legend.map((one) => html`<li>${one}</li>`)}</ul>`}`;

/** A part of the dashboard: heading, picture, the same in numbers, and the way to take them away. */
export const panelOf = (
  words: Words,
  { id, title, note, svg, legend = [], table, csv }: Panel,
): Html => html`<section class="panel">
<h2 id="${id}">${title}</h2>
${note && html`<p class="quiet-text">${note}</p>`}
${svg && pictureOf(id, svg, legend)}
${table}
<p class="take"><a href="${csv}" download>${words('dashboard.csv', { title })}</a></p>
</section>`;

/** A number with its name. */
export const tile = (label: string, value: string): Html => html`<div class="tile"><dt>${label}</dt><dd>${value}</dd></div>`;

/** A list to choose from. */
export const selectOf = (
  name: string,
  label: string,
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: string,
): Html =>
  html`<div class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}">${options.map(
    (one) => html`<option value="${one.value}"${one.value === chosen && html` selected`}>${one.label}</option>`,
  )}</select></div>`;

/** From which day to which. */
export const dayFields = ({ words, filter, now }: Look): Html => {
  const today = new Date(now).toISOString().slice(0, 10);
  const field = (name: 'from' | 'to', day: number): Html =>
    html`<div class="field"><label for="${name}">${words(`dashboard.${name}`)}</label><input type="date" id="${name}" name="${name}" value="${dayText(day)}" max="${today}"></div>`;
  return html`${field('from', filter.fromDay)}${field('to', filter.toDay)}`;
};

/** The form that narrows what is shown. It asks only, so it is a GET. */
export const filterForm = (words: Words, action: string, fields: Piece): Html =>
  html`<form class="filter" method="get" action="${action}">${fields}<button type="submit" class="primary">${words('dashboard.show')}</button></form>`;
