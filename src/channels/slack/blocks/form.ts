import { createHash } from 'node:crypto';
import type { types } from '@slack/bolt';
import { choicesOf, type Field, type Sentence, type Shown, type View } from '../../../core/views.ts';
import { actionIds, button, ending, handleOf, heading, paragraph, problem } from './pieces.ts';
import { plain } from './speaking.ts';

type Form = Extract<View, { kind: 'form' }>;

/** The callback id of every window of ours. */
const formCallback = 'lk:form';
const inputId = 'lk:input';
const titleLimit = 24;

/** A block id per question: Slack keeps what was typed under an old id, and a wrong code should not stand there again. */
const blockId = (field: Field, handle: string): string =>
  `${field.id}:${createHash('sha256').update(handle).digest('hex').slice(0, 8)}`;

const option = (locale: string, label: Sentence, value: string): types.PlainTextOption => ({
  text: plain(locale, label, 75),
  value,
});

/** What is ticked in a toggle that is on. */
const on = 'true';

/** The element a field is filled in with; what it is filled with already stands in it. */
const elementOf = (locale: string, field: Field, isFirst: boolean): types.InputBlock['element'] => {
  const focus = isFirst ? { focus_on_load: true } : {};
  if (field.type === 'number')
    return {
      type: 'number_input',
      action_id: inputId,
      is_decimal_allowed: false,
      min_value: String(field.min),
      max_value: String(field.max),
      initial_value: String(field.value),
      ...focus,
    };
  if (field.type === 'choice') {
    const options = field.options.map(({ label, value }) => option(locale, label, value));
    const initial = options.find(({ value }) => value === field.value);
    return { type: 'static_select', action_id: inputId, options, ...(initial ? { initial_option: initial } : {}), ...focus };
  }
  if (field.type === 'toggle') {
    const options = [option(locale, { say: 'slack.form.on' }, on)];
    return { type: 'checkboxes', action_id: inputId, options, ...(field.value ? { initial_options: options } : {}), ...focus };
  }
  return {
    type: 'plain_text_input',
    action_id: inputId,
    ...(field.optional ? {} : { min_length: 1 }),
    max_length: field.maxLength,
    ...(field.value ? { initial_value: field.value } : {}),
    ...(field.maxLength > 300 ? { multiline: true } : {}),
    ...focus,
  };
};

const mayBeEmpty = (field: Field): boolean => field.type === 'toggle' || ('optional' in field && field.optional === true);

const input = (locale: string, field: Field, handle: string, isFirst: boolean): types.InputBlock => ({
  type: 'input',
  block_id: blockId(field, handle),
  label: plain(locale, field.label, 2000),
  ...(field.hint ? { hint: plain(locale, field.hint, 2000) } : {}),
  ...(mayBeEmpty(field) ? { optional: true } : {}),
  element: elementOf(locale, field, isFirst),
});

/** The question as a message: its button opens the window where the answer is typed (SEC-43). */
export const formBlocks = (shown: Shown, { submit, problem: wrong, fields }: Form): types.KnownBlock[] => {
  const label = fields.length === 1 && fields[0]?.type === 'code' ? { say: 'button.enter-code' } : submit.label;
  const place = choicesOf(shown.view).indexOf(submit.choice);
  return [
    heading(shown),
    ...shown.view.body.map((sentence) => paragraph(shown.locale, sentence)), // only what was wrong is set off
    ...(wrong ? [problem(shown.locale, wrong)] : []),
    ...ending(shown, [button(shown, { ...submit, label }, actionIds.ask(place))]),
  ];
};

/** The window: one field after the other. `metadata` comes back with the answer; it names the question and the message, nothing else (SEC-11). */
export const formWindow = (shown: Shown, form: Form, metadata: string): types.ModalView => {
  const { locale } = shown;
  const title = plain(locale, form.title);
  const fits = title.text.length <= titleLimit;
  const handle = handleOf(shown, form.submit.choice);
  return {
    type: 'modal',
    callback_id: formCallback,
    private_metadata: metadata,
    title: fits ? title : plain(locale, { say: 'slack.form.title' }, titleLimit),
    submit: plain(locale, form.submit.label, titleLimit),
    close: plain(locale, { say: 'slack.form.close' }, titleLimit),
    blocks: [
      ...(fits ? [] : [heading(shown)]),
      ...form.body.map((sentence) => paragraph(locale, sentence)),
      ...(form.problem ? [problem(locale, form.problem)] : []),
      ...form.fields.map((field, place) => input(locale, field, handle, place === 0)),
    ],
  };
};

/** The id of the first field's block: where a problem is shown beside it. */
export const firstBlockId = (shown: Shown, form: Form): string => {
  const [first] = form.fields;
  return first ? blockId(first, handleOf(shown, form.submit.choice)) : '';
};

/** What a window says of one input of ours, whatever its kind. */
export interface Filled {
  readonly value?: string | null;
  readonly selected_option?: { readonly value: string } | null;
  readonly selected_options?: readonly { readonly value: string }[] | null;
}

const textOf = ({ value, selected_option: selected, selected_options: ticked }: Filled): string | null => {
  if (ticked) return String(ticked.some((one) => one.value === on));
  return selected ? selected.value : (value ?? null);
};

/** The typed values of a window, by field. Values of anything that is no input of ours are left out. */
export const fieldsOf = (values: Readonly<Record<string, Readonly<Record<string, Filled>>>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([block, inputs]) => {
      const filled = Object.hasOwn(inputs, inputId) ? inputs[inputId] : undefined;
      const typed = filled ? textOf(filled) : null;
      return typed === null ? [] : [[block.split(':')[0] ?? block, typed]];
    }),
  );
