import { z } from 'zod';

const Id = z.string().regex(/^[A-Z][A-Z0-9]{1,30}$/);
const Ts = z.string().regex(/^\d{1,12}\.\d{1,9}$/);
const Opaque = z.string().min(1).max(255);
const NamedId = z.object({ id: Id });
const absent = <T extends z.ZodType>(type: T) => type.nullish().transform((value) => value ?? null);

/** A slash command. */
export const Command = z.object({
  command: z.string().regex(/^\/[a-z0-9_-]{1,32}$/),
  text: z.string().max(16_000).default(''),
  team_id: Id,
  enterprise_id: absent(Id),
  user_id: Id,
  channel_id: Id,
  trigger_id: Opaque,
});

const Message = z.object({
  type: z.literal('message'),
  channel: Id,
  channel_type: z.string().max(20).optional(),
  user: Id.optional(),
  text: z.string().max(64_000).default(''),
  ts: Ts,
  subtype: z.string().max(50).optional(),
  bot_id: absent(z.string()),
  app_id: absent(z.string()),
  hidden: z.boolean().optional(),
  edited: z.unknown().optional(),
  attachments: z.array(z.unknown()).optional(),
  team: absent(Id),
  user_team: absent(Id),
  source_team: absent(Id),
});

const HomeOpened = z.object({
  type: z.literal('app_home_opened'),
  user: Id,
  channel: Id,
  tab: z.string().max(20).optional(),
});

/** An event that nothing here waits for. */
const OtherEvent = z.object({ type: z.string().regex(/^(?!message$|app_home_opened$)[a-z._]{1,60}$/) });

/** An Events API delivery. */
export const EventDelivery = z.object({
  type: z.literal('event_callback'),
  event_id: Opaque,
  team_id: Id,
  enterprise_id: absent(Id),
  is_ext_shared_channel: z.boolean().default(false),
  authorizations: z
    .array(z.object({ team_id: absent(Id), enterprise_id: absent(Id) }))
    .max(20)
    .default([]),
  event: z.union([Message, HomeOpened, OtherEvent]),
});

const Team = z.object({ id: Id, enterprise_id: absent(Id) });
const Interaction = {
  team: absent(Team),
  enterprise: absent(NamedId),
  user: z.object({ id: Id, team_id: absent(Id) }),
};

const Pressed = z.object({
  type: z.enum(['button', 'overflow']),
  action_id: Opaque,
  action_ts: Ts,
  value: z.string().max(2000).optional(),
  selected_option: z.object({ value: z.string().max(150) }).optional(),
});

/** A press of a button in a message. */
export const Press = z.object({
  type: z.literal('block_actions'),
  ...Interaction,
  trigger_id: Opaque,
  channel: absent(z.object({ id: Id })),
  message: absent(z.object({ ts: Ts })),
  actions: z.tuple([Pressed]),
});

/** A shortcut that was chosen on a message. */
export const Shortcut = z.object({
  type: z.literal('message_action'),
  ...Interaction,
  callback_id: z.string().max(255),
  trigger_id: Opaque,
  channel: absent(z.object({ id: Id })),
  message: z.object({ user: absent(Id), bot_id: absent(z.string()) }),
});

const Picked = z.object({ value: z.string().max(150) });

/** One input of a window: typed, chosen, or ticked. */
const Filled = z.object({
  value: absent(z.string().max(3000)),
  selected_option: absent(Picked),
  selected_options: absent(z.array(Picked).max(10)),
});

/** A submitted modal. */
export const Submission = z.object({
  type: z.literal('view_submission'),
  ...Interaction,
  view: z.object({
    id: Id,
    hash: Opaque,
    callback_id: z.string().max(255),
    private_metadata: z.string().max(3000),
    team_id: absent(Id),
    app_installed_team_id: absent(Id),
    state: z.object({ values: z.record(z.string().max(255), z.record(z.string().max(255), Filled)) }),
  }),
});

/** Fields Latchkey reads of a slash command; Slack sends more, which is dropped (SEC-15). */
export type Command = z.infer<typeof Command>;
/** Fields Latchkey reads of an event; `event_id` alone does not tell a repeat, for one message may come under several (SEC-3). */
export type EventDelivery = z.infer<typeof EventDelivery>;
/** A message as it was sent: whether it is fresh and human is judged after parsing (SEC-14). */
export type MessageEvent = z.infer<typeof Message>;
/** Slack tells of every look at a tab of the app: whether it is the first of the day is asked after parsing. */
export type HomeOpenedEvent = z.infer<typeof HomeOpened>;
/** Exactly one action: a request with none or several is refused (SEC-15). */
export type Press = z.infer<typeof Press>;
/** Carries whose message it was chosen on; of a bot's message nobody's. */
export type Shortcut = z.infer<typeof Shortcut>;
/** What was typed is in `state`, by block and action; a secret among it goes no further than its field. */
export type Submission = z.infer<typeof Submission>;
