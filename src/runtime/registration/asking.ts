import type { Account } from '../../core/account.ts';
import type { Policy } from '../../core/policy.ts';
import { askedNow, isOverdue, reconfirmAt } from '../../core/registration.ts';
import { waitMs } from '../../delivery/outbox-worker.ts';
import type { ClaimedItem } from '../../store/records.ts';
import { type Speaking, speakFirst } from '../cases/news.ts';
import type { Parts } from '../parts.ts';
import { policyFor } from '../policies.ts';
import { changeLife } from './life.ts';
import { isEndless, openLook, promiseLookSoon, promiseLooks, registrationTopic } from './promises.ts';
import { type RegistrationStanding, standingOf } from './standing.ts';

/** Whom to ask is found in the parts; `speaking` is read at each asking, because the chats are wired later. */
export interface Asking {
  readonly parts: Parts;
  readonly speaking: () => Speaking;
}

const minute = 60_000;
const dayMs = 24 * 60 * minute;
const atOnce = 16;
const leaseMs = 90_000;
const busyMs = 15 * minute;
/** A policy that changed, or a method that was removed, is seen within a week. */
const longestMs = 7 * dayMs;
/** Twice in this time would be once too often, whatever is delivered twice; whoever is overdue is asked whenever they come by. */
const restMs = { usual: dayMs / 2, overdue: 30 * minute } as const;

/** When to look again at somebody who is asked nothing now. */
const nextLook = ({ registered, life }: RegistrationStanding, policy: Policy, now: number): number =>
  Math.min(Math.max(reconfirmAt(registered, life, policy) ?? now + longestMs, now + dayMs), now + longestMs);

/** Asks in the first chat that reaches them; a conversation that is open is not interrupted. */
const speak = async ({ parts, speaking }: Asking, account: string): Promise<'reached' | 'busy' | 'unknown'> => {
  let came: 'busy' | 'unknown' = 'unknown';
  for (const identity of await parts.directory.identitiesOf(account)) {
    const reached = await speakFirst(speaking(), identity, { flow: 'prompt', named: '', manners: 'wait' });
    if (reached === 'reached') return reached;
    if (reached === 'busy') came = reached;
  }
  return came;
};

/** How a look ended: when to come back at the latest, and whether to what could not be said now. */
interface Looked {
  readonly next: number;
  readonly isBusy?: true;
}

const ask = async (
  asking: Asking,
  account: Account,
  standing: RegistrationStanding,
  what: string,
  policy: Policy,
): Promise<Looked> => {
  const { parts } = asking;
  const { life } = standing;
  const at = parts.now();
  const rest = isOverdue(life, policy, at) ? restMs.overdue : restMs.usual;
  if (life.askedAt !== null && at - life.askedAt < rest) return { next: life.askedAt + dayMs };
  const came = await speak(asking, account.id);
  if (came === 'busy') return { next: at + busyMs, isBusy: true };
  const first = what === 'register' ? { firstAskedAt: life.firstAskedAt ?? at } : {};
  if (came === 'reached') await changeLife(parts, account.id, { ...first, askedAt: at });
  return { next: at + dayMs };
};

/** Looks at one account and asks where something is due; null: nobody is there any more. */
const look = async (asking: Asking, id: string): Promise<Looked | null> => {
  const { parts } = asking;
  const account = await parts.directory.find(id);
  if (!account) return null;
  const { policy } = await policyFor(parts, id);
  if (policy.emergency.level !== 'off') return { next: parts.now() + dayMs }; // nobody can register now (SEC-98)
  const standing = await standingOf(parts, policy, account);
  const what = askedNow(standing.registered, standing.life, policy, parts.now());
  if (what !== 'register' && standing.life.firstAskedAt !== null) await changeLife(parts, id, { firstAskedAt: null });
  return what ? ask(asking, account, standing, what, policy) : { next: nextLook(standing, policy, parts.now()) };
};

const keep = async (asking: Asking, item: ClaimedItem): Promise<void> => {
  const { records, keys, replica, now, log } = asking.parts;
  const account = openLook(keys, item);
  if (account === null) {
    log.warn('alarm: a promised look was altered', { alarm: 'tamper', topic: item.topic });
    await records.bury(item.id, replica, now());
    return;
  }
  try {
    const looked = await look(asking, account);
    if (looked && (looked.isBusy || isEndless(item))) await records.retry(item.id, replica, looked.next);
    else await records.done(item.id, replica, now());
  } catch {
    log.warn('a registration could not be looked at yet', { topic: item.topic });
    await records.retry(item.id, replica, now() + waitMs(item.attempts));
  }
};

/** Looks at every registration that is due, 16 at most; how many it took. At least once, on whichever replica comes first. */
export const askWhoIsDue = async (asking: Asking): Promise<number> => {
  const { records, replica, now } = asking.parts;
  const due = await records.claim([registrationTopic], replica, now(), leaseMs, atOnce);
  await Promise.all(due.map((item) => keep(asking, item)));
  return due.length;
};

/** After what they came for, not before it. */
const afterMs = 2 * minute;

/** Whether somebody who came by is asked today already, and not only when their day comes. */
const isSoon = (what: 'register' | 'confirm' | null, { life }: RegistrationStanding, policy: Policy, now: number): boolean => {
  if (what === 'register') return life.firstAskedAt === null || isOverdue(life, policy, now);
  return what === 'confirm' && (life.askedAt === null || now - life.askedAt >= dayMs);
};

/**
 * Somebody came by. Whoever was never looked at is from now on; whoever may not put it off any longer is asked after what they came for (Entra model
 * 3.1.3). `isGreeted`: the first words said so already, and the next are a day away.
 */
export const met = async (parts: Parts, account: Account, isGreeted: boolean): Promise<void> => {
  const { policy } = await policyFor(parts, account.id);
  if (policy.emergency.level !== 'off') return;
  const standing = await standingOf(parts, policy, account);
  const now = parts.now();
  const what = askedNow(standing.registered, standing.life, policy, now);
  const isNow = !isGreeted && isSoon(what, standing, policy, now);
  if (isGreeted && what === 'register') await changeLife(parts, account.id, { firstAskedAt: now, askedAt: now });
  await parts.records.transaction(async (tx) => {
    await promiseLooks(tx, parts.keys, account.id, what ? now + dayMs : nextLook(standing, policy, now));
    if (isNow) await promiseLookSoon(tx, parts.keys, account.id, now + afterMs);
  });
};
