import { z } from 'zod';
import { undetermined } from '../../core/languages.ts';

const id = z.string().min(1).max(1_024);
/** An id of Entra, lower case. */
export const Guid = z
  .string()
  .regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
  .toLowerCase();

const Account = z.object({ id, aadObjectId: Guid.nullish(), tenantId: Guid.nullish(), role: z.string().max(64).nullish() });

/**
 * The fields of a Bot Framework activity that Latchkey reads, each of one type and a bounded length (SEC-15). Everything else is
 * dropped here, `deliveryMode` and `callerId` among it: the SDK would obey them.
 */
export const Activity = z.object({
  type: z.string().min(1).max(64),
  id: id.nullish(),
  channelId: z.string().max(64).nullish(),
  serviceUrl: z.string().max(512).nullish(),
  from: Account.nullish(),
  recipient: Account.nullish(),
  conversation: z.object({ id, conversationType: z.string().max(64).nullish(), tenantId: Guid.nullish() }).nullish(),
  channelData: z.object({ tenant: z.object({ id: Guid }).nullish(), team: z.object({ id }).nullish() }).nullish(),
  locale: z.string().max(64).nullish(),
  text: z.string().max(65_536).nullish(),
  replyToId: id.nullish(),
  name: z.string().max(128).nullish(),
  action: z.string().max(64).nullish(),
  value: z.unknown().optional(),
  membersAdded: z.array(Account).max(1_000).nullish(),
  attachments: z
    .array(z.object({ contentType: z.string().max(256).nullish() }))
    .max(100)
    .nullish(),
  entities: z
    .array(
      z.object({
        type: z.string().max(128).nullish(),
        text: z.string().max(1_024).nullish(),
        mentioned: z.object({ id }).nullish(),
      }),
    )
    .max(200)
    .nullish(),
});
/** Strings only of these lengths; what an activity is for is judged after it was parsed. */
export type Activity = z.infer<typeof Activity>;

/** The language of the client it came from; English where it names none. */
export const localeOf = ({ locale }: Activity): string =>
  locale && /^[a-z]{2,3}(-[a-z\d]{2,8}){0,3}$/i.test(locale) ? locale : undetermined;

/** A filled input: text, though clients send numbers and ticks as they are. */
const Typed = z.union([z.string().max(2_000), z.number(), z.boolean()]).transform(String);

/** What a press carries: one handle, and the typed fields under names no handle can have (SEC-11). */
const Pressed = z
  .record(z.string(), z.unknown())
  .transform(({ msteams: _client, ...rest }) => rest)
  .pipe(z.object({ handle: z.string().regex(/^[\w.~-]{1,256}$/) }).catchall(Typed))
  .refine((data) => Object.keys(data).every((key) => key === 'handle' || /^field-[a-z][a-z0-9-]{0,30}$/.test(key)));

/** The value of an `Action.Execute`. */
export const Executed = z.object({
  action: z.object({ type: z.literal('Action.Execute'), verb: z.literal('latchkey'), data: Pressed }),
});

/** The value of an `Action.Submit`, the fallback of older clients. */
export const Submitted = Pressed;

/** The prefix of a form field's id in a card. */
export const fieldPrefix = 'field-';
