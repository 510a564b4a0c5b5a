import { z } from 'zod';
import { type Identity, identityKey, SomeIdentity } from '../core/identity.ts';
import { Notice, type NoticeInput } from '../core/notices.ts';
import type { Policy } from '../core/policy.ts';
import { Told } from './notice-text.ts';

/** What promising a notice needs of a transaction. */
export interface Promises {
  promise(item: { readonly topic: string; readonly key: string; readonly body: string; readonly dueAt: number }): Promise<void>;
}

/** What sealing a notice needs of the key ring. */
export interface Sealing {
  seal(purpose: 'outbox', context: string, plain: string): string;
  open(purpose: 'outbox', context: string, sealed: string): string;
  mac(purpose: 'address', text: string): string;
}

/** The two queues: one must not wait for the other. */
export const noticeTopics = { mail: 'notice-mail', chat: 'notice-chat' } as const;
/** Names a queue in the store: whoever renames one leaves behind what waits in it. */
export type NoticeTopic = (typeof noticeTopics)[keyof typeof noticeTopics];

/** A notice on its way to one address. `promisedAt` is epoch ms: delivery is given up a day later. */
export const NoticeTask = z.strictObject({
  told: Told,
  to: z.union([z.strictObject({ mail: z.string() }), z.strictObject({ chat: SomeIdentity })]),
  promisedAt: z.number(),
  /** In which language it is told. */
  locale: z.string().default('en'),
});
/** The body of a promise in the outbox, sealed. */
export type NoticeTask = z.infer<typeof NoticeTask>;

/** Something that happened, and everybody who is told. */
export interface Announcement {
  /** Id of what happened, such as the effect's id: promised twice, told once. */
  readonly id: string;
  readonly notice: NoticeInput;
  /** The account's own mail and every registered address, the replaced or removed one too; repeats do not matter. */
  readonly mails: readonly (string | null)[];
  readonly chats: readonly Identity[];
  /** Those of the policy come by themselves; these are told besides, such as the other administrators. */
  readonly observers?: readonly string[];
  /** It concerns nobody but the person, such as a reminder: no observer is told. */
  readonly isReminder?: true;
  /** The account as observers know it. */
  readonly login: string;
  readonly policy: Policy;
  /** The page on which the person objects; null: there is nothing to freeze. */
  readonly objection?: string | null;
  readonly now: number;
  /** What the person is told in; observers read the organisation's language. */
  readonly locale: string;
}

const contextOf = (topic: string, key: string): string => `${topic}\n${key}`;

/** Opens the body of a claimed notice; refuses with `AppError('seal-broken')` what was altered or is not its own. */
export const openTask = (keys: Sealing, { topic, key, body }: { topic: string; key: string; body: string }): NoticeTask =>
  NoticeTask.parse(JSON.parse(keys.open('outbox', contextOf(topic, key), body)));

const told = ({ notice, policy, objection }: Announcement, about: string | null): Told => ({
  notice: Notice.parse(notice),
  organisation: policy.branding.organisation,
  helpdesk: { name: policy.helpdesk.name, contact: policy.helpdesk.contact },
  about,
  objection: about === null ? (objection ?? null) : null,
});

const tasksOf = (one: Announcement): readonly NoticeTask['to'][] => [
  ...one.mails.filter((mail) => mail !== null).map((mail) => ({ mail })),
  ...one.chats.map(({ channel, tenant, person }) => ({ chat: { channel, tenant, person } })),
];

const nameOf = (to: NoticeTask['to']): string => ('mail' in to ? to.mail.toLowerCase() : identityKey(to.chat));

/**
 * Promises a notice to every address in the transaction of what it tells (SEC-101): one row each, sealed, under a key that makes it once. Those of the
 * person come first, so that an observer who is the person is told as the person.
 */
export const promiseNotices = async (tx: Promises, keys: Sealing, one: Announcement): Promise<void> => {
  const promise = async (to: NoticeTask['to'], about: string | null): Promise<void> => {
    const topic = 'mail' in to ? noticeTopics.mail : noticeTopics.chat;
    const key = `${one.id}:${keys.mac('address', `notice\n${nameOf(to)}`)}`;
    const locale = about === null ? one.locale : one.policy.branding.language;
    const task: NoticeTask = { told: told(one, about), to, promisedAt: one.now, locale };
    await tx.promise({ topic, key, body: keys.seal('outbox', contextOf(topic, key), JSON.stringify(task)), dueAt: one.now });
  };
  for (const to of tasksOf(one)) await promise(to, null);
  const observers = one.isReminder ? [] : [...one.policy.notifications.extraRecipients, ...(one.observers ?? [])];
  for (const mail of observers) await promise({ mail }, one.login);
};
