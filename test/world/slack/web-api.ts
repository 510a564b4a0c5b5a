import { z } from 'zod';
import { MessageBlocks, Modal } from './block-kit.ts';
import { type Block, type SlackPerson, type SlackState, slackId } from './state.ts';

/** What a method answers: fields beside `ok: true`, or Slack's error name. */
export type ApiAnswer = Readonly<Record<string, unknown>> | { readonly error: string; readonly detail?: unknown };

const json = <T extends z.ZodType>(type: T) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue('not JSON');
        return z.NEVER;
      }
    })
    .pipe(type);
const flag = (value: 'true' | 'false') => z.literal(value);
const channel = z.string().regex(/^[DCG][A-Z0-9]+$/);
/** Text of ours is escaped: no angle bracket is left in it (SEC-13). */
const text = z
  .string()
  .min(1)
  .max(4000)
  .regex(/^[^<>]*$/);
const message = { channel, text, blocks: json(MessageBlocks), parse: z.literal('none'), link_names: flag('false') };

const PostMessage = z.strictObject({ ...message, unfurl_links: flag('false'), unfurl_media: flag('false') });
const Update = z.strictObject({ ...message, ts: z.string() });
const UserInfo = z.strictObject({ user: z.string().regex(/^[UW][A-Z0-9]+$/), include_locale: flag('true').optional() });
const OpenConversation = z.strictObject({ users: z.string().regex(/^[UW][A-Z0-9]+$/) });
const OpenView = z.strictObject({ trigger_id: z.string(), view: json(Modal) });
const UpdateView = z.strictObject({ view_id: z.string(), hash: z.string(), view: json(Modal) });

const userOf = (person: SlackPerson, team: string, enterprise: string | null, mayReadMail: boolean) => ({
  id: person.id,
  team_id: person.team ?? team,
  name: person.name.toLowerCase(),
  real_name: person.name,
  deleted: person.kind === 'deleted',
  is_bot: person.kind === 'bot',
  is_stranger: person.kind === 'stranger',
  is_restricted: person.kind === 'guest' || person.kind === 'single-channel-guest',
  is_ultra_restricted: person.kind === 'single-channel-guest',
  is_invited_user: person.kind === 'invited',
  locale: person.locale ?? 'en-US',
  is_email_confirmed: person.isEmailConfirmed ?? true,
  profile: { real_name: person.name, ...(mayReadMail && person.email ? { email: person.email } : {}) },
  ...(enterprise ? { enterprise_user: { enterprise_id: enterprise, id: person.id } } : {}),
});

/** The blocks as Slack hands them back: every one with an id. */
const withIds = (blocks: readonly Block[]): Block[] =>
  blocks.map((block, place) => ({ block_id: `b${place}${slackId('')}`, ...block }));

interface Method {
  readonly scope: string | null;
  run(args: Readonly<Record<string, string>>): ApiAnswer;
}

const method = <T extends z.ZodType>(scope: string | null, Args: T, run: (args: z.output<T>) => ApiAnswer): Method => ({
  scope,
  run: (given) => {
    const args = Args.safeParse(given);
    if (args.success) return run(args.data);
    const wrongBlocks = args.error.issues.some((issue) => issue.path[0] === 'blocks' || issue.path[0] === 'view');
    return { error: wrongBlocks ? 'invalid_blocks' : 'invalid_arguments', detail: args.error.issues };
  },
});

/** The Web API methods the bot may use; every other name is `unknown_method`. */
export const webApiMethods = (
  state: SlackState,
  team: string,
  enterprise: string | null,
  mayReadMail: boolean,
): Readonly<Record<string, Method>> => ({
  'users.info': method('users:read', UserInfo, ({ user }) => {
    const person = state.people.get(user);
    return person ? { user: userOf(person, team, enterprise, mayReadMail) } : { error: 'user_not_found' };
  }),

  'conversations.open': method('im:write', OpenConversation, ({ users }) => {
    const person = state.people.get(users);
    if (!person) return { error: 'user_not_found' };
    if (person.kind === 'deleted') return { error: 'user_disabled' };
    return person.kind === 'bot' ? { error: 'cannot_dm_bot' } : { channel: { id: state.home(users) } };
  }),

  'chat.postMessage': method('chat:write', PostMessage, (args) => {
    if (state.personOf(args.channel) === null) return { error: 'channel_not_found' };
    const posted = state.add({
      channel: args.channel,
      from: 'bot',
      text: args.text,
      blocks: withIds(args.blocks),
      isEphemeral: false,
    });
    return { channel: posted.channel, ts: posted.ts, message: { text: posted.text } };
  }),

  'chat.update': method('chat:write', Update, (args) => {
    if (state.personOf(args.channel) === null) return { error: 'channel_not_found' };
    const edited = state.edit(args.channel, args.ts, args.text, withIds(args.blocks));
    return edited ? { channel: edited.channel, ts: edited.ts, text: edited.text } : { error: 'message_not_found' };
  }),

  'views.open': method(null, OpenView, ({ trigger_id, view }) => {
    const trigger = state.useTrigger(trigger_id);
    if ('error' in trigger) return trigger;
    const opened = state.setView(slackId('V'), trigger.person, { ...view, blocks: withIds(view.blocks) });
    return { view: { id: opened.id, hash: opened.hash } };
  }),

  'views.update': method(null, UpdateView, ({ view_id, hash, view }) => {
    const before = state.views.get(view_id);
    if (!before) return { error: 'not_found' };
    if (before.hash !== hash) return { error: 'hash_conflict' };
    const after = state.setView(view_id, before.person, { ...view, blocks: withIds(view.blocks) });
    return { view: { id: after.id, hash: after.hash } };
  }),
});
