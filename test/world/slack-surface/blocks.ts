import type { Block } from '../slack/state.ts';
import { html, type Markup } from './html.ts';

type Text = { readonly type: string; readonly text: string };
type Of<T> = Readonly<Record<string, unknown>> & T;

/** Slack's entities back into characters; the page escapes anew. */
const unescaped = (text: string): string => text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

/** A text object: plain words, or the one bold phrase our messages use. */
const textOf = ({ type, text }: Text): Markup =>
  type === 'mrkdwn' ? html`<b>${unescaped(text.replace(/^\*|\*$/g, ''))}</b>` : html`${text}`;

type ButtonElement = Of<{
  text: Text;
  action_id: string;
  value?: string;
  url?: string;
  style?: string;
  accessibility_label?: string;
}>;
type OverflowElement = Of<{ action_id: string; options: readonly { text: Text; value: string }[] }>;

const buttonOf = (element: ButtonElement): Markup => {
  const { text, action_id: id, value, url, style, accessibility_label: label } = element;
  const look = `button ${style ?? ''}`;
  if (url)
    return html`<a class="${look}" href="${url}" target="_blank" rel="noopener noreferrer" data-press="${id}">${text.text}</a>`;
  const spoken = label ? html` aria-label="${label}"` : null;
  return html`<button type="button" class="${look}" data-press="${id}" data-value="${value ?? ''}"${spoken}>${text.text}</button>`;
};

const overflowOf = ({ action_id: id, options }: OverflowElement): Markup =>
  html`<details class="menu"><summary class="button" aria-label="More actions">⋮</summary><div>${options.map(
    (option) => html`<button type="button" data-press="${id}" data-value="${option.value}">${option.text.text}</button>`,
  )}</div></details>`;

const elementOf = (element: Block): Markup =>
  element.type === 'overflow' ? overflowOf(element as OverflowElement) : buttonOf(element as ButtonElement);

const richText = (element: Block): Markup => {
  const inner = (element.elements as readonly Of<{ type: string; text: string; url?: string }>[]).map((one) =>
    one.type === 'link'
      ? html`<a href="${one.url ?? ''}" target="_blank" rel="noopener noreferrer">${one.text}</a>`
      : html`${one.text}`,
  );
  return element.type === 'rich_text_quote'
    ? html`<blockquote dir="auto">${inner}</blockquote>`
    : html`<p dir="auto">${inner}</p>`;
};

type Option = { readonly text: Text; readonly value: string };

/** The control of an input: a box to tick, a list, a number, or a line of text. */
const controlOf = (element: Block, id: string, more: Markup, isOptional: boolean): Markup => {
  const {
    type,
    options,
    initial_option: chosen,
    initial_options: ticked,
    initial_value: value,
  } = element as Of<{
    type: string;
    options?: readonly Option[];
    initial_option?: Option;
    initial_options?: readonly Option[];
    initial_value?: string;
  }>;
  if (type === 'checkboxes')
    return html`<input type="hidden" name="${id}" value="false"><input type="checkbox" id="${id}" name="${id}" value="true"${ticked ? html` checked` : null}${more}>`;
  if (type === 'static_select')
    return html`<select id="${id}" name="${id}"${more}>${(options ?? []).map(
      (one) =>
        html`<option value="${one.value}"${one.value === chosen?.value ? html` selected` : null}>${one.text.text}</option>`,
    )}</select>`;
  const bounds =
    type === 'number_input' ? html` type="number" min="${String(element.min_value)}" max="${String(element.max_value)}"` : null;
  return html`<input id="${id}" name="${id}" autocomplete="off" maxlength="${String(element.max_length ?? 3000)}" value="${value ?? ''}"${bounds}${isOptional ? null : html` required`}${more}>`;
};

const inputOf = (block: Block, problem: string | undefined): Markup => {
  const { label, hint, element } = block as Of<{ label: Text; hint?: Text; element: Block }>;
  const id = String(block.block_id);
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return html`<label for="${id}" dir="auto">${label.text}</label>
${controlOf(element, id, html` aria-describedby="${described}"${problem ? html` aria-invalid="true"` : null}${element.focus_on_load ? html` autofocus` : null}`, block.optional === true)}
${hint ? html`<small id="${id}-hint" dir="auto">${hint.text}</small>` : null}
${problem ? html`<small id="${id}-problem" dir="auto" class="problem" role="alert">${problem}</small>` : null}`;
};

const sectionOf = (block: Block): Markup => {
  const { text, fields, accessory } = block as Of<{ text?: Text; fields?: readonly Text[]; accessory?: Block }>;
  const words = fields
    ? html`<dl>${fields.map((field, place) => (place % 2 === 0 ? html`<dt dir="auto">${textOf(field)}</dt>` : html`<dd dir="auto">${textOf(field)}</dd>`))}</dl>`
    : html`<p dir="auto">${text ? textOf(text) : ''}</p>`;
  return html`<div class="section">${words}${accessory ? elementOf(accessory) : null}</div>`;
};

/** One block of Block Kit as HTML. `problems` are the messages beside inputs, by block id. */
export const blockMarkup = (block: Block, problems: Readonly<Record<string, string>> = {}): Markup => {
  const elements = (block.elements ?? []) as readonly Block[];
  switch (block.type) {
    case 'header':
      return html`<h3 dir="auto">${(block.text as Text).text}</h3>`;
    case 'divider':
      return html`<hr>`;
    case 'context':
      return html`<p class="context" dir="auto">${elements.map((one) => textOf(one as unknown as Text))}</p>`;
    case 'actions':
      return html`<div class="actions">${elements.map(elementOf)}</div>`;
    case 'section':
      return sectionOf(block);
    case 'rich_text':
      return html`${elements.map(richText)}`;
    case 'input':
      return inputOf(block, problems[String(block.block_id)]);
    default:
      return html`<p class="problem">A block of kind ${String(block.type)} cannot be drawn here.</p>`;
  }
};
