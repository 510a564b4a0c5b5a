import { z } from 'zod';

/**
 * The part of Block Kit that Latchkey uses, as strict as Slack is, and stricter: no markup but our own, no links in text,
 * no field it does not know. Limits: Slack's Block Kit reference.
 */
const plain = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(max), emoji: z.literal(false) });
const markdown = (max: number) =>
  z.strictObject({
    type: z.literal('mrkdwn'),
    // one bold phrase, escaped: nothing else of Slack's markup is ever written
    text: z
      .string()
      .max(max)
      .regex(/^\*[^*<>\n]+\*$/),
    verbatim: z.literal(true),
  });
const text = (max: number) => z.discriminatedUnion('type', [plain(max), markdown(max)]);
const id = z.string().min(1).max(255);

const Button = z.strictObject({
  type: z.literal('button'),
  text: plain(75),
  action_id: id,
  value: z.string().min(1).max(2000).optional(),
  url: z.url().max(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().min(1).max(75).optional(),
});
const Overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: id,
  options: z
    .array(z.strictObject({ text: plain(75), value: z.string().min(1).max(150) }))
    .min(1)
    .max(5),
});
const TextInput = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: id,
  min_length: z.int().min(0).max(3000).optional(),
  max_length: z.int().min(1).max(3000).optional(),
  initial_value: z.string().min(1).max(3000).optional(),
  multiline: z.boolean().optional(),
  focus_on_load: z.boolean().optional(),
});
const NumberInput = z.strictObject({
  type: z.literal('number_input'),
  action_id: id,
  is_decimal_allowed: z.boolean(),
  min_value: z
    .string()
    .regex(/^-?\d+$/)
    .optional(),
  max_value: z
    .string()
    .regex(/^-?\d+$/)
    .optional(),
  initial_value: z
    .string()
    .regex(/^-?\d+$/)
    .optional(),
  focus_on_load: z.boolean().optional(),
});
const Option = z.strictObject({ text: plain(75), value: z.string().min(1).max(150) });
const Select = z.strictObject({
  type: z.literal('static_select'),
  action_id: id,
  options: z.array(Option).min(1).max(100),
  initial_option: Option.optional(),
  focus_on_load: z.boolean().optional(),
});
const Checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  action_id: id,
  options: z.array(Option).min(1).max(10),
  initial_options: z.array(Option).min(1).max(10).optional(),
  focus_on_load: z.boolean().optional(),
});
const RichElement = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1).max(3000) }),
  z.strictObject({ type: z.literal('link'), url: z.url({ protocol: /^(https?|mailto)$/ }).max(3000), text: z.string().min(1) }),
]);

const block = { block_id: id.optional() };
const Header = z.strictObject({ type: z.literal('header'), ...block, text: plain(150) });
const Divider = z.strictObject({ type: z.literal('divider'), ...block });
const Context = z.strictObject({ type: z.literal('context'), ...block, elements: z.array(text(3000)).min(1).max(10) });
const Actions = z.strictObject({
  type: z.literal('actions'),
  ...block,
  elements: z
    .array(z.discriminatedUnion('type', [Button, Overflow]))
    .min(1)
    .max(25),
});
const Section = z
  .strictObject({
    type: z.literal('section'),
    ...block,
    text: text(3000).optional(),
    fields: z.array(text(2000)).min(1).max(10).optional(),
    accessory: z.discriminatedUnion('type', [Button, Overflow]).optional(),
  })
  .refine((section) => section.text !== undefined || section.fields !== undefined, 'a section needs text or fields');
const RichText = z.strictObject({
  type: z.literal('rich_text'),
  ...block,
  elements: z
    .array(z.strictObject({ type: z.enum(['rich_text_section', 'rich_text_quote']), elements: z.array(RichElement).min(1) }))
    .min(1),
});
const Input = z.strictObject({
  type: z.literal('input'),
  ...block,
  label: plain(2000),
  hint: plain(2000).optional(),
  optional: z.boolean().optional(),
  element: z.discriminatedUnion('type', [TextInput, NumberInput, Select, Checkboxes]),
});

const MessageBlock = z.discriminatedUnion('type', [Header, Divider, Context, Actions, Section, RichText]);
const ModalBlock = z.discriminatedUnion('type', [Header, Divider, Context, Actions, Section, RichText, Input]);
type Block = z.infer<typeof ModalBlock>;

const actionIdsOf = (one: Block): string[] => {
  if (one.type === 'actions') return one.elements.map((element) => element.action_id);
  if (one.type === 'section') return one.accessory ? [one.accessory.action_id] : [];
  return [];
};
const areDifferent = (names: readonly string[]): boolean => new Set(names).size === names.length;
const hasOwnIds = (blocks: readonly Block[]): boolean =>
  areDifferent(blocks.flatMap(actionIdsOf)) && areDifferent(blocks.flatMap((one) => one.block_id ?? []));

/** The blocks of a message. */
export const MessageBlocks = z.array(MessageBlock).min(1).max(50).refine(hasOwnIds, 'ids must differ');

/** A window. One that asks something has a button to send it. */
export const Modal = z
  .strictObject({
    type: z.literal('modal'),
    callback_id: id,
    private_metadata: z.string().max(3000),
    title: plain(24),
    submit: plain(24).optional(),
    close: plain(24),
    blocks: z.array(ModalBlock).min(1).max(100).refine(hasOwnIds, 'ids must differ'),
  })
  .refine(
    ({ submit, blocks }) => submit || !blocks.some(({ type }) => type === 'input'),
    'a window that asks has a button to send it',
  );
