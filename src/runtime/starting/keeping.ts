import type { Account } from '../../core/account.ts';
import { type AuditRecord, bareRecord } from '../../core/audit.ts';
import { identityKey } from '../../core/identity.ts';
import { waitMs } from '../../delivery/outbox-worker.ts';
import type { ClaimedItem } from '../../store/records.ts';
import type { CampaignWork } from '../campaigns/parts.ts';
import { chatsOf, type Spoken, speakIn } from '../campaigns/reaching.ts';
import { accountNamed } from '../cases/people.ts';
import type { Herald } from '../intents.ts';
import { currentPolicy } from '../policies.ts';
import { nameFor } from '../rows.ts';
import { type Asked, isTooOften, type Most, openAsked, startTopic } from './asked.ts';

/** What keeping works with: who speaks to people first, and who writes to those no chat reaches. */
export interface StartWork extends CampaignWork {
  readonly herald: Herald;
}

const minute = 60_000;
const leaseMs = 90_000;
const atOnce = 16;
/** Whoever is at something is asked afterwards, as long as it can still be of use. */
const againMs = 15_000;
const usefulMs = 30 * minute;
/** As often one person is asked within an hour and within a day, however they are named. */
const mostOfOnePerson: Most = { hour: 3, day: 6 };

type What = Pick<AuditRecord, 'outcome' | 'reason' | 'target'>;

const record = async ({ parts }: StartWork, { id }: ClaimedItem, { by }: Asked, what: What): Promise<void> => {
  const { version } = await currentPolicy(parts.records);
  await parts.records.audit({
    ...bareRecord,
    ...what,
    at: parts.now(),
    action: 'start.asked',
    actor: by ? identityKey(by) : 'page',
    role: 'self',
    flow: 'start',
    effect: id,
    policyVersion: version,
    source: by?.channel ?? 'page',
  });
};

/** Why nobody is asked, or null. None of it is ever said to whoever named them. */
const whyNot = async ({ parts }: StartWork, account: Account | null, isFirst: boolean): Promise<string | null> => {
  if (!account) return 'nobody';
  if (parts.roles.isHoney(account)) parts.log.warn('alarm: a honey account was looked up', { alarm: 'honey-account' });
  if (account.untouchable) return account.untouchable;
  if (!isFirst) return null;
  return (await isTooOften(parts, 'sa', account.id, mostOfOnePerson)) ? 'too-many' : null;
};

const speak = async (work: StartWork, item: ClaimedItem, account: Account, { by }: Asked): Promise<readonly Spoken[]> => {
  const named = JSON.stringify({ by: by?.name ?? null });
  const came: Spoken[] = [];
  for (const chat of await chatsOf(work, account.id))
    came.push(await speakIn(work, chat, { id: `start:${nameFor(`${item.key}\n${identityKey(chat)}`)}`, flow: 'start', named }));
  return came;
};

/** Whom no chat reaches reads in a mail which ways there are. */
const write = async ({ parts, herald }: StartWork, item: ClaimedItem, account: Account, asked: Asked): Promise<void> => {
  const tell = await herald(account.id);
  const notice = { event: 'start-asked', at: asked.at, from: asked.by?.channel ?? 'page' } as const;
  await parts.records.transaction((tx) =>
    tell(tx, { notice, account: account.id, key: `start.${item.key}`, by: null, isReminder: true }),
  );
};

/** When to try again (epoch ms); null: it is over. */
const look = async (work: StartWork, item: ClaimedItem, asked: Asked): Promise<number | null> => {
  const { parts } = work;
  if (parts.now() - asked.at > usefulMs) return null;
  const account = asked.by
    ? await accountNamed(parts, asked.by, asked.name.trim())
    : await parts.directory.findByName(asked.name.trim());
  const why = await whyNot(work, account, item.attempts <= 1);
  if (why !== null || !account) {
    await record(work, item, asked, { outcome: 'refused', reason: why, target: account?.id ?? null });
    return null;
  }
  const came = await speak(work, item, account, asked);
  if (came.every((one) => one === 'nobody')) await write(work, item, account, asked);
  else if (!came.includes('said')) return parts.now() + againMs;
  await record(work, item, asked, { outcome: 'success', reason: null, target: account.id });
  return null;
};

const keep = async (work: StartWork, item: ClaimedItem): Promise<void> => {
  const { records, keys, replica, now, log } = work.parts;
  const asked = openAsked(keys, item);
  if (asked === null) {
    log.warn('alarm: a promised start was altered', { alarm: 'tamper', topic: item.topic });
    await records.bury(item.id, replica, now());
    return;
  }
  try {
    const again = await look(work, item, asked);
    if (again === null) await records.done(item.id, replica, now());
    else await records.retry(item.id, replica, again);
  } catch {
    log.warn('somebody who was named could not be asked yet', { topic: item.topic });
    await records.retry(item.id, replica, now() + waitMs(item.attempts));
  }
};

/** Asks everybody who was named, 16 at most; how many it took. At least once, on whichever replica comes first; each chat is asked once. */
export const askWhoWasNamed = async (work: StartWork): Promise<number> => {
  const { records, replica, now } = work.parts;
  const due = await records.claim([startTopic], replica, now(), leaseMs, atOnce);
  await Promise.all(due.map((item) => keep(work, item)));
  return due.length;
};
