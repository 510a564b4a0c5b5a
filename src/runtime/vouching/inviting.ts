import { z } from 'zod';
import { identityKey } from '../../core/identity.ts';
import { AppError } from '../../core/result.ts';
import { waitMs } from '../../delivery/outbox-worker.ts';
import type { ClaimedItem, Transaction } from '../../store/records.ts';
import { speakFirst } from '../cases/news.ts';
import { nameFor } from '../rows.ts';
import { type Plea, pleaIn, pleaText, type VouchWork } from './work.ts';

const topic = 'voucher';
const leaseMs = 90_000;
const atOnce = 16;
const againMs = 3_000;

/** Somebody is to be brought a plea, as long as it matters; epoch ms. */
const Invitation = z.strictObject({ plea: z.string(), to: z.string(), until: z.number() });
type Invitation = z.infer<typeof Invitation>;

const contextOf = (key: string): string => `${topic}\n${key}`;

/** Promises to bring a plea to an account, in whichever chat they are; also after a restart, and from another replica. */
export const promisePlea = (
  tx: Transaction,
  { parts: { keys, now } }: Pick<VouchWork, 'parts'>,
  plea: Plea,
  to: string,
  until: number,
): Promise<void> => {
  const key = pleaText(plea);
  const body = keys.seal('outbox', contextOf(key), JSON.stringify({ plea: key, to, until } satisfies Invitation));
  return tx.promise({ topic, key, body, dueAt: now() });
};

const opened = ({ parts: { keys } }: VouchWork, { key, body }: ClaimedItem): { plea: Plea; given: Invitation } | null => {
  try {
    const given = Invitation.parse(JSON.parse(keys.open('outbox', contextOf(key), body)));
    const plea = pleaIn(given.plea);
    return plea && { plea, given };
  } catch (error) {
    if (error instanceof AppError && error.code === 'seal-broken') return null;
    throw error;
  }
};

/** Whether it is still asked: the vouch waits for them, or the registration for their yes. */
const isWanted = async ({ parts }: VouchWork, plea: Plea, to: string): Promise<boolean> => {
  if (plea.kind === 'agree') return (await parts.records.registration(plea.id)) !== null;
  return (await parts.registrar.voucher.requests.askedOf(plea.account, plea.id, to, parts.now())) !== null;
};

/** When to try again (epoch ms); null: it is over. Whoever is at something finishes it first. */
const bring = async (work: VouchWork, plea: Plea, { to, until }: Invitation): Promise<number | null> => {
  const { parts } = work;
  if (parts.now() >= until || !(await isWanted(work, plea, to))) return null;
  const named = pleaText(plea);
  let isBusy = false;
  for (const chat of await parts.directory.identitiesOf(to)) {
    const id = `voucher:${nameFor(`${named}\n${identityKey(chat)}`)}`;
    const word = { flow: 'voucher', named, manners: 'wait', id, about: plea.id } as const;
    if ((await speakFirst(work.speaking(), chat, word)) === 'busy') isBusy = true;
  }
  return isBusy ? parts.now() + againMs : null;
};

const keep = async (work: VouchWork, item: ClaimedItem): Promise<void> => {
  const { records, replica, now, log } = work.parts;
  const found = opened(work, item);
  if (!found) {
    log.warn('alarm: a promised plea was altered', { alarm: 'tamper', topic });
    await records.bury(item.id, replica, now());
    return;
  }
  try {
    const again = await bring(work, found.plea, found.given);
    if (again === null) await records.done(item.id, replica, now());
    else await records.retry(item.id, replica, again);
  } catch {
    log.warn('somebody could not be asked to vouch yet', { topic });
    await records.retry(item.id, replica, now() + waitMs(item.attempts));
  }
};

/** Brings every plea that is due, 16 at most; how many it took. At least once, on whichever replica comes first; each chat is asked once. */
export const bringPleas = async (work: VouchWork): Promise<number> => {
  const { records, replica, now } = work.parts;
  const due = await records.claim([topic], replica, now(), leaseMs, atOnce);
  await Promise.all(due.map((item) => keep(work, item)));
  return due.length;
};
