import { createHash } from 'node:crypto';
import type { types } from '@slack/bolt';
import { choicesOf, type Shown, type View } from '../../../core/views.ts';
import { actionIds, button, ending, handleOf, heading, paragraph, problem } from './pieces.ts';
import { plain } from './speaking.ts';

type Form = Extract<View, { kind: 'form' }>;
type Field = Form['fields'][number];

/** The callback id of every window of ours. */
export const formCallback = 'lk:form';
const inputId = 'lk:input';
const titleLimit = 24;

/** A block id per question: Slack keeps what was typed under an old id, and a wrong code should not stand there again. */
const blockId = (field: Field, handle: string): string =>
  `${field.id}:${createHash('sha256').update(handle).digest('hex').slice(0, 8)}`;

const input = (locale: string, field: Field, handle: string, isFirst: boolean): types.InputBlock => ({
  type: 'input',
  block_id: blockId(field, handle),
  label: plain(locale, field.label, 2000),
  ...(field.hint ? { hint: plain(locale, field.hint, 2000) } : {}),
  element: {
    type: 'plain_text_input',
    action_id: inputId,
    min_length: 1,
    max_length: field.maxLength,
    ...(isFirst ? { focus_on_load: true } : {}),
  },
});

/** The question as a message: its button opens the window where the answer is typed (SEC-43). */
export const formBlocks = (shown: Shown, { submit, problem: wrong, fields }: Form): types.KnownBlock[] => {
  const label = fields.every((field) => field.type === 'code') ? { say: 'button.enter-code' } : submit.label;
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

/** The typed values of a window, by field. Values of anything that is no input of ours are left out. */
export const fieldsOf = (
  values: Readonly<Record<string, Readonly<Record<string, { readonly value: string | null }>>>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(values).flatMap(([block, inputs]) => {
      const typed = Object.hasOwn(inputs, inputId) ? inputs[inputId]?.value : null;
      return typed === null || typed === undefined ? [] : [[block.split(':')[0] ?? block, typed]];
    }),
  );
