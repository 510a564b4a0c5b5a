import { z } from 'zod';

/** The subset of Adaptive Cards 1.5 that Latchkey sends, strictly: an unknown element, property or value is an error. */
const text = z.string().min(1);
const spacing = z.enum(['None', 'Small', 'Medium', 'Large']).optional();
const handle = z.strictObject({ handle: z.string().regex(/^[\w.~-]{1,256}$/) });
const actionLook = {
  title: text,
  tooltip: text.optional(),
  style: z.enum(['default', 'positive', 'destructive']).optional(),
};
const inputs = z.literal('none').optional();

const Submit = z.strictObject({ type: z.literal('Action.Submit'), ...actionLook, data: handle, associatedInputs: inputs });
const Execute = z.strictObject({
  type: z.literal('Action.Execute'),
  ...actionLook,
  verb: z.literal('latchkey'),
  data: handle,
  associatedInputs: inputs,
  fallback: Submit,
});
const OpenUrl = z.strictObject({
  type: z.literal('Action.OpenUrl'),
  ...actionLook,
  url: z.url({ protocol: /^(https?|mailto)$/ }),
});
const Action = z.discriminatedUnion('type', [Execute, OpenUrl]);

const TextBlock = z.strictObject({
  type: z.literal('TextBlock'),
  text,
  style: z.literal('heading').optional(),
  size: z.enum(['Small', 'Default', 'Medium', 'Large', 'ExtraLarge']).optional(),
  weight: z.enum(['Lighter', 'Default', 'Bolder']).optional(),
  color: z.enum(['Default', 'Attention', 'Good', 'Warning', 'Accent']).optional(),
  fontType: z.enum(['Default', 'Monospace']).optional(),
  isSubtle: z.boolean().optional(),
  wrap: z.boolean().optional(),
  spacing,
});
const FactSet = z.strictObject({
  type: z.literal('FactSet'),
  facts: z.array(z.strictObject({ title: text, value: text })).min(1),
  spacing,
});
const InputText = z.strictObject({
  type: z.literal('Input.Text'),
  id: z.string().regex(/^field-[a-z][a-z0-9-]*$/),
  label: text,
  style: z.enum(['Text', 'Tel', 'Email']),
  maxLength: z.int().positive(),
  isRequired: z.boolean(),
  isMultiline: z.boolean(),
  value: z.string(),
  regex: z.string().optional(),
  errorMessage: text,
  spacing,
});
const field = { id: z.string().regex(/^field-[a-z][a-z0-9-]*$/), spacing };
const InputNumber = z.strictObject({
  type: z.literal('Input.Number'),
  ...field,
  label: text,
  min: z.int(),
  max: z.int(),
  value: z.int(),
  isRequired: z.literal(true),
  errorMessage: text,
});
const InputChoiceSet = z.strictObject({
  type: z.literal('Input.ChoiceSet'),
  ...field,
  label: text,
  style: z.literal('compact'),
  choices: z.array(z.strictObject({ title: text, value: text })).min(1),
  value: text,
  isRequired: z.literal(true),
  errorMessage: text,
});
const InputToggle = z.strictObject({
  type: z.literal('Input.Toggle'),
  ...field,
  title: text,
  value: z.enum(['true', 'false']),
  valueOn: z.literal('true'),
  valueOff: z.literal('false'),
  wrap: z.literal(true),
});
const ActionSet = z.strictObject({ type: z.literal('ActionSet'), actions: z.array(Action).min(1).max(6), spacing });

const Column = z.strictObject({
  type: z.literal('Column'),
  width: z.enum(['auto', 'stretch']),
  verticalContentAlignment: z.enum(['Top', 'Center', 'Bottom']).optional(),
  get items() {
    return z.array(Element).min(1);
  },
});
const ColumnSet = z.strictObject({
  type: z.literal('ColumnSet'),
  columns: z.array(Column).min(1),
  separator: z.boolean().optional(),
  spacing,
});
const Container = z.strictObject({
  type: z.literal('Container'),
  style: z.enum(['default', 'emphasis', 'good', 'attention', 'warning', 'accent']).optional(),
  bleed: z.boolean().optional(),
  separator: z.boolean().optional(),
  spacing,
  get items() {
    return z.array(Element).min(1);
  },
});
const TableCell = z.strictObject({ type: z.literal('TableCell'), items: z.array(TextBlock).length(1) });
const Table = z.strictObject({
  type: z.literal('Table'),
  firstRowAsHeader: z.literal(true),
  showGridLines: z.boolean(),
  gridStyle: z.literal('default'),
  columns: z.array(z.strictObject({ width: z.int().positive() })).min(2),
  rows: z.array(z.strictObject({ type: z.literal('TableRow'), cells: z.array(TableCell).min(2) })).min(2),
  spacing,
});
/** Teams draws it; every other client falls back to the table. */
const chart = <T extends string>(type: T) =>
  z.strictObject({
    type: z.literal(type),
    title: text,
    xAxisTitle: text,
    yAxisTitle: text,
    data: z.array(z.strictObject({ x: text, y: z.int().min(0) })).min(1),
    fallback: Table,
    spacing,
  });
const Element: z.ZodType = z.lazy(() =>
  z.discriminatedUnion('type', [
    TextBlock,
    FactSet,
    InputText,
    InputNumber,
    InputChoiceSet,
    InputToggle,
    ActionSet,
    ColumnSet,
    Container,
    Table,
    chart('Chart.HorizontalBar'),
    chart('Chart.VerticalBar'),
  ]),
);

/** An Adaptive Card as Teams takes it: anything beyond the published schema, or beyond what Teams draws, is refused. */
export const CardSchema = z.strictObject({
  $schema: z.literal('http://adaptivecards.io/schemas/adaptive-card.json'),
  type: z.literal('AdaptiveCard'),
  version: z.enum(['1.0', '1.1', '1.2', '1.3', '1.4', '1.5']),
  lang: text,
  rtl: z.boolean(),
  speak: text,
  fallbackText: text,
  body: z.array(Element).min(1),
  actions: z.array(Action).max(14),
});
