import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Address, ChannelName, Identity } from '../core/identity.ts';
import { AppError, type Result } from '../core/result.ts';
import { type Shown, View } from '../core/views.ts';
import { noticeMail, noticeView } from './notice-text.ts';
import { type NoticeTask, type NoticeTopic, noticeTopics, openTask, type Sealing } from './notices.ts';
import type { Mailer } from './port.ts';
import type { DeliveryLog } from './smtp.ts';

/** A promise taken from the queue. `attempts` counts this one. */
export interface Claimed {
  readonly id: string;
  readonly topic: string;
  readonly key: string;
  readonly body: string;
  readonly attempts: number;
}

/** What the worker needs of the records store. */
export interface Outbox {
  claim(topics: readonly string[], by: string, now: number, leaseMs: number, limit: number): Promise<readonly Claimed[]>;
  done(id: string, by: string, at: number): Promise<boolean>;
  retry(id: string, by: string, dueAt: number): Promise<boolean>;
  bury(id: string, by: string, at: number): Promise<boolean>;
}

/** What the worker needs of a channel. */
export interface NoticeChannel {
  home(identity: Identity): Promise<Address | null>;
  show(
    address: Address,
    shown: Shown,
    message: string | null,
  ): Promise<Result<unknown, 'gone' | 'blocked' | 'throttled' | 'unreachable'>>;
}

/** What the worker works with: ports only. `now` is epoch ms; `replica` names this process among the holders of leases. */
export interface OutboxParts {
  readonly records: Outbox;
  readonly mailer: Mailer;
  readonly channels: ReadonlyMap<ChannelName, NoticeChannel>;
  readonly keys: Sealing;
  readonly now: () => number;
  readonly replica: string;
  readonly log: DeliveryLog;
}

const atOnce = 16;
const leaseMs = 90_000;
const endsWithinMs = 30_000;
const firstWaitMs = 2_000;
const longestWaitMs = 30 * 60_000;
const giveUpMs = 24 * 3_600_000;
const restMs = 500;

/** How a delivery went. `never`: trying again is of no use. */
type Delivered = 'done' | 'later' | 'never';

/** Half of the doubling wait is certain, half is chance, so that what failed together does not come back together; ms. */
export const waitMs = (attempts: number): number => {
  const most = Math.min(firstWaitMs * 2 ** Math.min(attempts - 1, 20), longestWaitMs);
  return most / 2 + randomInt(most / 2);
};

const byMail = async (
  { mailer }: OutboxParts,
  { key }: Claimed,
  { told, locale }: NoticeTask,
  to: string,
): Promise<Delivered> => {
  const sent = await mailer.send(noticeMail(key, to, locale, told));
  if (sent.ok) return 'done';
  return sent.reason === 'refused' ? 'never' : 'later';
};

const byChat = async ({ channels }: OutboxParts, { told, locale }: NoticeTask, to: Identity): Promise<Delivered> => {
  const channel = channels.get(to.channel);
  const home = await channel?.home(to);
  if (!channel || !home) return 'done'; // never spoke to us there: not an address of theirs
  const shown = { view: View.parse(noticeView(locale, told)), handles: {}, link: null, locale };
  const posted = await channel.show(home, shown, null);
  if (posted.ok) return 'done';
  return posted.reason === 'gone' || posted.reason === 'blocked' ? 'never' : 'later';
};

const within = async <T>(work: Promise<T>, ms: number, otherwise: T): Promise<T> => {
  const over = new AbortController();
  const late = sleep(ms, otherwise, { signal: over.signal }).catch(() => otherwise);
  return Promise.race([work, late]).finally(() => over.abort());
};

const codeOf = (error: unknown): string =>
  error instanceof AppError ? error.code : error instanceof Error ? error.name : 'unknown';

const attempt = async (parts: OutboxParts, claimed: Claimed, task: NoticeTask): Promise<Delivered> => {
  const work = 'mail' in task.to ? byMail(parts, claimed, task, task.to.mail) : byChat(parts, task, task.to.chat);
  try {
    return await within(work, endsWithinMs + 1_000, 'later');
  } catch (error) {
    parts.log.warn('a notice could not be delivered', { topic: claimed.topic, code: codeOf(error) });
    return 'later';
  }
};

const bury = async ({ records, replica, now, log }: OutboxParts, { id, topic }: Claimed, why: string): Promise<void> => {
  log.warn('a notice was given up', { topic, why });
  await records.bury(id, replica, now());
};

const settle = async (parts: OutboxParts, claimed: Claimed, task: NoticeTask, how: Delivered): Promise<void> => {
  const { records, replica, now } = parts;
  if (how === 'done') await records.done(claimed.id, replica, now());
  else if (how === 'never') await bury(parts, claimed, 'refused');
  else if (now() - task.promisedAt >= giveUpMs) await bury(parts, claimed, 'too-old');
  else await records.retry(claimed.id, replica, now() + waitMs(claimed.attempts));
};

const readTask = (parts: OutboxParts, claimed: Claimed): NoticeTask | null => {
  try {
    return openTask(parts.keys, claimed);
  } catch (error) {
    parts.log.warn('alarm: a promised notice was altered', { alarm: 'tamper', topic: claimed.topic, code: codeOf(error) });
    return null;
  }
};

const deliver = async (parts: OutboxParts, claimed: Claimed): Promise<void> => {
  const task = readTask(parts, claimed);
  if (task) await settle(parts, claimed, task, await attempt(parts, claimed, task));
  else await bury(parts, claimed, 'unreadable');
};

/** Delivers what is due of one topic, at most 16 at once; gives how many it took. At least once: a repeat carries the same id. */
export const deliverDue = async (parts: OutboxParts, topic: NoticeTopic): Promise<number> => {
  const { records, replica, now } = parts;
  const due = await records.claim([topic], replica, now(), leaseMs, atOnce);
  await Promise.all(due.map((one) => deliver(parts, one)));
  return due.length;
};

const lane = async (parts: OutboxParts, topic: NoticeTopic, signal: AbortSignal): Promise<void> => {
  while (!signal.aborted) {
    let taken = 0;
    try {
      taken = await deliverDue(parts, topic);
    } catch (error) {
      parts.log.warn('the outbox could not be worked on', { topic, code: codeOf(error) });
    }
    if (taken < atOnce) await sleep(restMs, undefined, { signal }).catch(() => undefined);
  }
};

/** Works on the outbox until `signal` aborts; resolves when what was begun has ended (within 31 s). Mail and chat go separately: a mail server that hangs holds up mail alone. */
export const runOutbox = async (parts: OutboxParts & { readonly signal: AbortSignal }): Promise<void> => {
  await Promise.all(Object.values(noticeTopics).map((topic) => lane(parts, topic, parts.signal)));
};
