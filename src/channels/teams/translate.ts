import { no, ok, type Result } from '../../core/result.ts';
import type { Inbound } from '../port.ts';
import type { Activity } from './activity.ts';
import { Executed, fieldPrefix, localeOf, Submitted } from './activity.ts';
import type { Admitted } from './gate.ts';
import { withPeople } from './mentions.ts';
import { sentIn } from './message-action.ts';

/** One thing a person did, and how it is answered: in the HTTP answer of an invoke, or by a message. */
export interface Heard {
  readonly inbound: Inbound;
  /** The platform's id of the person in this conversation. */
  readonly member: string;
  /** By a card in an invoke's answer, by a message, or by a sentence in the dialog it came from. */
  readonly answerBy: 'invoke' | 'message' | 'dialog';
  /** The message whose card was pressed; null for anything else. */
  readonly card: string | null;
  /** The ticket that stood in a dialog; empty for anything else. */
  readonly ticket: string;
}

type Conversation = NonNullable<Activity['conversation']>;
type Person = NonNullable<Activity['from']> & { aadObjectId: string };

/** A person with an Entra object id; bots, connectors and anonymous guests have none we could act for (SEC-9, SEC-10, SEC-14). */
const personOf = ({ from }: Activity): Person | null => {
  if (!from?.aadObjectId || from.id.startsWith('28:') || (from.role ?? 'user') !== 'user') return null;
  return { ...from, aadObjectId: from.aadObjectId };
};

const isForwarded = ({ attachments }: Activity): boolean =>
  (attachments ?? []).some(({ contentType }) => contentType === 'forwardedMessageReference');

/** Who was mentioned, by the platform's ids: the Entra ids they were found to have. */
type Found = ReadonlyMap<string, string>;

/** What was typed, whoever is mentioned by id. */
const textOf = (activity: Activity, found: Found): string =>
  withPeople(activity, found)
    .replaceAll(/<\/?at>|&nbsp;/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 1_000);

const pressed = ({ handle, ...fields }: { handle: string; [field: string]: string }): Inbound['said'] => ({
  kind: 'pressed',
  handle,
  fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.slice(fieldPrefix.length), value])),
});

type Said = Pick<Heard, 'answerBy' | 'card'> &
  Partial<Pick<Heard, 'ticket'>> & { readonly said: Inbound['said']; readonly ids: readonly string[] };

const executed = (activity: Activity, conversation: Conversation): Result<Said | null, 'malformed'> => {
  if (activity.name !== 'adaptiveCard/action') return ok(null);
  const value = Executed.safeParse(activity.value);
  if (!value.success || !activity.id || !activity.replyToId) return no('malformed');
  const { data } = value.data.action;
  // A press that is sent again comes under a new activity id: what was pressed is the second identity.
  const ids = [`${conversation.id}|${activity.id}`, `${conversation.id}|${activity.replyToId}|${data.handle}`];
  return ok({ said: pressed(data), ids, answerBy: 'invoke', card: activity.replyToId });
};

const submitted = (activity: Activity, conversation: Conversation): Result<Said | null, 'malformed'> => {
  const value = Submitted.safeParse(activity.value);
  if (!value.success || !activity.id || !activity.replyToId) return no('malformed');
  const ids = [`${conversation.id}|${activity.id}`, `${conversation.id}|${activity.replyToId}|${value.data.handle}`];
  return ok({ said: pressed(value.data), ids, answerBy: 'message', card: activity.replyToId });
};

const spoken = (activity: Activity, conversation: Conversation, found: Found): Result<Said | null, 'malformed'> => {
  if (!activity.id) return no('malformed');
  if (isForwarded(activity)) return ok(null);
  if (activity.value !== undefined && activity.value !== null) return submitted(activity, conversation);
  const text = textOf(activity, found);
  const ids = [`${conversation.id}|${activity.id}`];
  return ok(text ? { said: { kind: 'text', text }, ids, answerBy: 'message', card: null } : null);
};

/** The platform announces one opening twice (installed, member added): both have the same id. Only a personal chat is greeted. */
const opened = ({ conversationType, id }: Conversation): Said | null =>
  conversationType === 'personal' ? { said: { kind: 'opened' }, ids: [`${id}|opened`], answerBy: 'message', card: null } : null;

const isOpening = ({ type, action, membersAdded, recipient }: Activity): boolean =>
  (type === 'installationUpdate' && action === 'add') ||
  (type === 'conversationUpdate' && (membersAdded ?? []).some(({ id }) => id === recipient?.id));

/** A dialog is sent from wherever its message is read: never a direct conversation with the bot, whatever the platform calls it (SEC-12). */
const sent = (activity: Activity, conversation: Conversation): Result<Said | null, 'malformed'> => {
  const dialog = sentIn(activity);
  if (dialog === null) return ok(null);
  if (!activity.id) return no('malformed');
  const { text, ticket } = dialog;
  return ok({ ticket, said: { kind: 'text', text }, ids: [`${conversation.id}|${activity.id}`], answerBy: 'dialog', card: null });
};

const saidIn = (activity: Activity, conversation: Conversation, found: Found): Result<Said | null, 'malformed'> => {
  if (activity.type === 'invoke' && activity.name?.startsWith('composeExtension/')) return sent(activity, conversation);
  if (activity.type === 'invoke') return executed(activity, conversation);
  if (activity.type === 'message') return spoken(activity, conversation, found);
  return ok(isOpening(activity) ? opened(conversation) : null);
};

/** What a person did, or null: edits, deletions, reactions, forwards, bots and link previews are nobody's doing (SEC-14). */
export const translate = (
  { activity, tenant, serviceUrl }: Admitted,
  found: Found = new Map(),
): Result<Heard | null, 'malformed'> => {
  const person = personOf(activity);
  const { conversation } = activity;
  if (!person || !conversation) return ok(null);
  const said = saidIn(activity, conversation, found);
  if (!said.ok || !said.value) return said.ok ? ok(null) : said;
  const { ids, said: what, answerBy, card, ticket = '' } = said.value;
  const inbound: Inbound = {
    ids: ids.map((id) => `teams|${tenant}|${id}`),
    address: {
      channel: 'teams',
      tenant,
      person: person.aadObjectId,
      conversation: conversation.id,
      route: serviceUrl,
      locale: localeOf(activity),
    },
    where: conversation.conversationType === 'personal' && answerBy !== 'dialog' ? 'direct' : 'public',
    said: what,
  };
  return ok({ inbound, member: person.id, answerBy, card, ticket });
};
