import type { Deed } from '../../core/cases/case.ts';
import { AppError } from '../../core/result.ts';
import { waitMs } from '../../delivery/outbox-worker.ts';
import type { ClaimedItem } from '../../store/records.ts';
import { bring } from './bringing.ts';
import { type Done, rulesNow } from './chore.ts';
import { doings } from './deeds.ts';
import type { Came, Task } from './doing.ts';
import { type Speaking, tellCase } from './news.ts';
import { type CasePromise, type CaseTopic, caseTopics, openPromise } from './promises.ts';
import { confirmCaseDeed, settleCaseDeed, sweptRecord } from './settling-deeds.ts';
import { writeNote } from './ticket-notes.ts';
import { watch } from './watching.ts';

const atOnce = 16;
const leaseMs = 90_000;
const lookEveryMs = 30_000;
const minute = 60_000;
const giveUpMs = 24 * 60 * minute;

/** Nothing is known of it yet: looked for again in a while, for a day. */
const later = ({ parts }: Speaking, { begunAt }: Deed): Done =>
  parts.now() < begunAt + giveUpMs ? { again: parts.now() + lookEveryMs } : 'over';

/** Writes down what was seen of a deed, and shows it on every card of its case. */
const tell = async (speaking: Speaking, { of, deed, rules }: Task, came: Came): Promise<void> => {
  const { parts } = speaking;
  const write = deed.outcome === 'unknown' ? confirmCaseDeed : settleCaseDeed;
  const written = await write(parts, of, deed.id, came, sweptRecord(parts.now()));
  if (written.ok) await tellCase(speaking, written.value, rules);
};

/** A deed that nobody has settled is looked for until something is known of it: none stays begun for ever (SEC-129), and *unknown* is asked again (SEC-81). */
const settle = async (speaking: Speaking, one: CasePromise): Promise<Done> => {
  const { parts } = speaking;
  const of = await parts.records.caseOf(one.case);
  const deed = of?.deeds.find(({ id }) => id === one.about);
  const doing = deed && doings[deed.action];
  const isUnknown = deed?.outcome === 'unknown';
  if (!of || !deed || !doing || !(deed.outcome === 'begun' || (isUnknown && doing.lookAgain))) return 'over';
  const task = { parts, of, deed, rules: await rulesNow(speaking) };
  const came = await (isUnknown ? doing.lookAgain?.(task) : doing.look(task));
  if (came) await tell(speaking, task, came);
  return !came || (came.outcome === 'unknown' && doing.lookAgain) ? later(speaking, deed) : 'over';
};

/** Writes at the ticket what was done; given up after a day. */
const note = async ({ parts }: Speaking, item: ClaimedItem, one: CasePromise): Promise<Done> => {
  const written = await writeNote(parts, one.case, item.key, one.at);
  if (written === 'written') return 'over';
  if (written === 'refused' || parts.now() - one.at >= giveUpMs) return 'never';
  return { again: parts.now() + waitMs(item.attempts) };
};

const perform = (speaking: Speaking, topic: CaseTopic, item: ClaimedItem, one: CasePromise): Promise<Done> => {
  if (topic === caseTopics.settle) return settle(speaking, one);
  if (topic === caseTopics.invite) return bring(speaking, item.key, one);
  return topic === caseTopics.watch ? watch(speaking, one) : note(speaking, item, one);
};

const codeOf = (error: unknown): string => (error instanceof AppError ? error.code : 'unexpected');

const attempt = async (speaking: Speaking, topic: CaseTopic, item: ClaimedItem): Promise<Done> => {
  const { keys, log, now } = speaking.parts;
  const one = openPromise(keys, item);
  if (!one) {
    log.warn('alarm: a promise of a case was altered', { alarm: 'tamper', topic });
    return 'never';
  }
  return perform(speaking, topic, item, one).catch((error: unknown) => {
    log.warn('a promise of a case could not be kept yet', { topic, code: codeOf(error) });
    return { again: now() + waitMs(item.attempts) };
  });
};

const keep = async (speaking: Speaking, topic: CaseTopic, item: ClaimedItem): Promise<void> => {
  const { records, replica, now, log } = speaking.parts;
  const how = await attempt(speaking, topic, item);
  if (how === 'over') await records.done(item.id, replica, now());
  else if (how === 'never') {
    log.warn('a promise of a case was given up', { topic });
    await records.bury(item.id, replica, now());
  } else await records.retry(item.id, replica, how.again);
};

/** Keeps what is promised and due of one topic of cases, 16 at most; how many it took. At least once, on whichever replica comes first. */
export const keepPromises = async (speaking: Speaking, topic: CaseTopic): Promise<number> => {
  const { records, replica, now } = speaking.parts;
  const due = await records.claim([topic], replica, now(), leaseMs, atOnce);
  await Promise.all(due.map((item) => keep(speaking, topic, item)));
  return due.length;
};

/** Brings at once whatever is due to be brought: nobody on the phone waits for the next round. */
export const bringNow = async (speaking: Speaking): Promise<void> => {
  while ((await keepPromises(speaking, caseTopics.invite)) > 0);
};
