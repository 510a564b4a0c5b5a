import { identityKey } from '../../core/identity.ts';
import type { ClaimedItem } from '../../store/records.ts';
import { speakFirst } from '../cases/news.ts';
import { nameFor } from '../rows.ts';
import { closeCards, isAsked } from './answering.ts';
import { lookEveryMs, openPlea, type PleaTopic, type PromisedPlea, pleaTopics } from './promises.ts';
import { type Plea, pleaText, type VouchWork } from './work.ts';

const leaseMs = 90_000;
const atOnce = 16;
const againMs = 3_000;
/** After an outage: pleas matter for an hour, so that no wait grows long. */
const failedMs = 10_000;

/** Keeps a promise: when to try again (epoch ms); null: it is over. */
type Keep = (work: VouchWork, promised: PromisedPlea) => Promise<number | null>;

/** Whether it is still asked: the vouch waits for them, or the registration for their yes. */
const isWanted = async (work: VouchWork, plea: Plea, to: string): Promise<boolean> =>
  plea.kind === 'vouch' ? isAsked(work, plea, to) : (await work.parts.records.registration(plea.id)) !== null;

/** Whoever is at something finishes it first. */
const bring: Keep = async (work, { plea, to, until }) => {
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

/** Whoever asked gave up, was stopped, found another way or was vouched for: the cards close. Those whose time is up end by themselves. */
const close: Keep = async (work, { plea, to, until }) => {
  const { now } = work.parts;
  if (now() >= until) return null;
  if (await isWanted(work, plea, to)) return now() + lookEveryMs;
  await closeCards(work, to, plea.id);
  return null;
};

const keep = async (work: VouchWork, item: ClaimedItem, kept: Keep): Promise<void> => {
  const { records, replica, now, log } = work.parts;
  const { topic } = item;
  const promised = openPlea(work, item);
  if (!promised) {
    log.warn('alarm: a promised plea was altered', { alarm: 'tamper', topic });
    await records.bury(item.id, replica, now());
    return;
  }
  try {
    const again = await kept(work, promised);
    if (again === null) await records.done(item.id, replica, now());
    else await records.retry(item.id, replica, again);
  } catch {
    log.warn('a promised plea could not be kept yet', { topic });
    await records.retry(item.id, replica, now() + failedMs);
  }
};

const keepAll = async (work: VouchWork, topic: PleaTopic, kept: Keep): Promise<number> => {
  const { records, replica, now } = work.parts;
  const due = await records.claim([topic], replica, now(), leaseMs, atOnce);
  await Promise.all(due.map((item) => keep(work, item, kept)));
  return due.length;
};

/** Brings every plea that is due, 16 at most; how many it took. At least once, on whichever replica comes first; each chat is asked once. */
export const bringPleas = (work: VouchWork): Promise<number> => keepAll(work, pleaTopics.bring, bring);

/** The same; and closes the cards of vouches nobody asks for any more, of 16 at most. */
export const keepPleas = async (work: VouchWork): Promise<void> => {
  await bringPleas(work);
  await keepAll(work, pleaTopics.close, close);
};
