import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9.-]+$/);

/**
 * A sentence of the catalogue by id, with values to put in. Every string value is somebody's literal text:
 * the renderer escapes it for its platform (SEC-13). Markup belongs to the catalogue alone. A value may be a name of the catalogue's own, such as that of a setting.
 */
export const Sentence = z.strictObject({
  say: id,
  with: z.record(z.string(), z.union([z.string().max(400), z.number(), z.strictObject({ say: id })])).optional(),
});
/** How core and runtime say anything: words are found where the reader's language is known. */
export type Sentence = z.infer<typeof Sentence>;

/** A button. `choice` is what the flow hears; the channel sends an opaque handle in its place (SEC-11). */
export const Action = z.strictObject({
  choice: z.string().regex(/^[a-z0-9:-]{1,64}$/),
  label: Sentence,
  style: z.enum(['primary', 'plain', 'danger']).default('plain'),
});
/** After defaults: what a renderer gets. */
export type Action = z.infer<typeof Action>;

/** A link that performs nothing on opening, such as *contact your administrator*: `https:`, `http:` or `mailto:` only. */
export const OutwardLink = z.strictObject({ label: Sentence, url: z.url({ protocol: /^(https|mailto|http)$/ }).max(2000) });
/** Shown as a link, never as a button that a flow would hear. */
export type OutwardLink = z.infer<typeof OutwardLink>;

const common = {
  title: Sentence,
  body: z.array(Sentence).max(14).default([]),
  tone: z.enum(['plain', 'good', 'warning', 'danger']).default('plain'),
  actions: z.array(Action).max(10).default([]),
  links: z.array(OutwardLink).max(4).default([]),
};

/** Says something; may offer what to do next. */
const NoticeView = z.strictObject({ kind: z.literal('notice'), ...common });

/** Label and value pairs, such as *my methods*; each row may carry buttons of its own. */
const FactsView = z.strictObject({
  kind: z.literal('facts'),
  ...common,
  rows: z.array(z.strictObject({ label: Sentence, value: Sentence, actions: z.array(Action).max(3).default([]) })).max(30),
});

/** One question with a few answers, each a button. */
const ChoiceView = z.strictObject({
  kind: z.literal('choice'),
  ...common,
  options: z
    .array(z.strictObject({ choice: Action.shape.choice, label: Sentence, hint: Sentence.optional() }))
    .min(1)
    .max(12),
});

const labelled = {
  id: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  label: Sentence,
  hint: Sentence.optional(),
};

/** One thing to fill in. `value` is what stands there already; what comes back is text whatever the kind, and is checked again (SEC-99). */
export const Field = z.discriminatedUnion('type', [
  z.strictObject({
    ...labelled,
    type: z.enum(['code', 'text', 'email']),
    maxLength: z.int().min(1).max(2000),
    value: z.string().max(2000).optional(),
    /** It may be left empty. */
    optional: z.literal(true).optional(),
  }),
  z.strictObject({ ...labelled, type: z.literal('number'), min: z.int(), max: z.int(), value: z.int() }),
  z.strictObject({
    ...labelled,
    type: z.literal('choice'),
    options: z
      .array(z.strictObject({ value: z.string().regex(/^[a-z0-9-]{1,64}$/), label: Sentence }))
      .min(1)
      .max(20),
    value: z.string(),
  }),
  z.strictObject({ ...labelled, type: z.literal('toggle'), value: z.boolean() }),
]);
/** One input of a form in chat: never a password (SEC-43). */
export type Field = z.infer<typeof Field>;

/** Typed answers. Only what the Rulings allow may be typed in chat: six-digit codes, addresses, reasons. `submit` is the button. */
export const FormView = z.strictObject({
  kind: z.literal('form'),
  ...common,
  fields: z.array(Field).min(1).max(16),
  submit: Action,
  /** The text of a field that was wrong, shown beside it. */
  problem: Sentence.optional(),
});

/** A button that opens the one-time page. The address and the page code are put in when it is shown; they are never in a view at rest. */
const LinkView = z.strictObject({ kind: z.literal('link'), ...common, label: Sentence });

/** Something takes longer than a second. */
const ProgressView = z.strictObject({ kind: z.literal('progress'), ...common });

const cell = Sentence;
const rowsOf = <T extends z.ZodType>(row: T) => z.array(row).max(30);

/** Columns and rows, such as resets by channel; the first column names the row. Every row has as many cells as there are columns. */
const TableView = z
  .strictObject({
    kind: z.literal('table'),
    ...common,
    columns: z.array(Sentence).min(2).max(6),
    rows: rowsOf(z.array(cell).min(2).max(6)),
    /** What is said in place of rows where there are none. */
    empty: Sentence,
  })
  .refine(({ columns, rows }) => rows.every((row) => row.length === columns.length), 'a row has a cell for every column');

/** How large a few things are beside each other; the same numbers are always there as text. `columns` stand side by side in time. */
const ChartView = z.strictObject({
  kind: z.literal('chart'),
  ...common,
  form: z.enum(['bars', 'columns']),
  /** What is counted, and what it is counted by. */
  measure: Sentence,
  by: Sentence,
  points: rowsOf(z.strictObject({ label: Sentence, value: z.int().min(0) })),
  empty: Sentence,
});

/** The closed set of views: one schema, one Adaptive Card template, one Block Kit renderer each; all three or none. */
export const View = z.discriminatedUnion('kind', [
  NoticeView,
  FactsView,
  ChoiceView,
  FormView,
  LinkView,
  ProgressView,
  TableView,
  ChartView,
]);
/** Parsed, with defaults: what a channel gets to show. Flows write `ViewInput`. */
export type View = z.infer<typeof View>;
/** A view as a flow writes it: defaults left out. */
export type ViewInput = z.input<typeof View>;

/** Every choice a view offers, in the order shown. Anything else a person sends at this step is refused (SEC-54). */
export const choicesOf = (view: View): string[] => [
  ...(view.kind === 'choice' ? view.options.map((option) => option.choice) : []),
  ...(view.kind === 'form' ? [view.submit.choice] : []),
  ...(view.kind === 'facts' ? view.rows.flatMap((row) => row.actions.map((action) => action.choice)) : []),
  ...view.actions.map((action) => action.choice),
];

/**
 * A view ready for a channel: `handles` has the opaque handle of each choice; `link` is there for a `link` view only.
 * `link.code` is the page code (SEC-63), null where policy asks for none.
 */
export interface Shown {
  readonly view: View;
  readonly handles: Readonly<Record<string, string>>;
  readonly link: { readonly url: string; readonly code: string | null } | null;
  readonly locale: string;
  /** Whose card it is, where the policy names a logo: the name as literal text, and an https address. */
  readonly brand?: { readonly organisation: string; readonly logo: string };
}
