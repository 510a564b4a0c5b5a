import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type AuditRecord, ownRecord } from '../../core/audit.ts';
import { isImplausible, isOver, type Leaving } from '../../core/leavers.ts';
import type { Registration } from '../../store/records.ts';
import type { Parts } from '../parts.ts';
import { nameFor } from '../rows.ts';
import { removeAll } from './deleting.ts';
import { forget } from './forgetting.ts';

type LeaverParts = Pick<Parts, 'records' | 'documents' | 'directory' | 'now' | 'replica' | 'log'>;

const kind = 'leaver';
const roundKind = 'leavers-round';
const dayMs = 86_400_000;
const roundMs = dayMs - 3_600_000;
/** A page takes less; and so long after a crash or an outage somebody tries again. */
const leaseMs = 10 * 60_000;
const pageSize = 200;

const Seen = z.strictObject({ why: z.enum(['gone', 'disabled']).nullable(), since: z.number() });
type Seen = z.infer<typeof Seen>;

interface Leaver {
  readonly account: string;
  readonly why: Leaving;
  readonly registrations: readonly Registration[];
}

const seenBefore = async ({ documents }: LeaverParts, account: string): Promise<{ seen: Seen | null; rev: number }> => {
  const found = await documents.get(kind, nameFor(account));
  return { seen: found ? Seen.parse(JSON.parse(found.body)) : null, rev: found?.rev ?? 0 };
};

/** Since when an account has been so (epoch ms), written down at the first look; one that came back is forgotten. */
const since = async (parts: LeaverParts, account: string, why: Leaving | null): Promise<number> => {
  const { seen, rev } = await seenBefore(parts, account);
  if (seen?.why === why || (!seen && why === null)) return seen?.since ?? parts.now();
  const now = parts.now();
  await parts.documents.put(kind, nameFor(account), JSON.stringify({ why, since: now }), rev);
  return now;
};

/** Rejects where the directory cannot be asked: nobody has left because of an outage. */
const leavingOf = async ({ directory }: LeaverParts, account: string): Promise<Leaving | null> => {
  const found = await directory.find(account);
  if (!found) return 'gone';
  return found.untouchable === 'disabled' ? 'disabled' : null;
};

const recordOf = (parts: LeaverParts, { account, why }: Leaver): AuditRecord => {
  const what = { action: 'registration.removed', outcome: 'success', reason: why, target: account, source: 'latchkey' } as const;
  return ownRecord(parts.now(), what);
};

const remove = async (parts: LeaverParts, leaver: Leaver): Promise<void> => {
  await forget(parts, leaver.account); // before the registrations: they are what a look after a crash finds the account by
  await parts.records.transaction((tx) => removeAll(tx, leaver.account, leaver.registrations, recordOf(parts, leaver)));
};

/** One look. Its hold is its own, not its replica's: after a crash or an outage nobody begins anew before it has ended. */
interface Look {
  readonly isHeld: () => Promise<boolean>;
}

const lookOf = ({ records, replica, now }: LeaverParts): Look => {
  const holder = `${replica}:${randomUUID()}`;
  return { isHeld: () => records.lease('leavers', holder, now(), leaseMs) };
};

/** Everybody who has registered something and is gone or disabled, and for how long, looked at page by page; null: another replica is at it. */
const look = async (
  parts: LeaverParts,
  { isHeld }: Look,
): Promise<{ over: readonly Leaver[]; gone: number; seen: number } | null> => {
  const over: Leaver[] = [];
  let [gone, seen] = [0, 0];
  let after: string | null = null;
  do {
    if (!(await isHeld())) return null;
    const page = await parts.records.registrationsByAccount(after, pageSize);
    for (const { account, registrations } of page.accounts) {
      const why = await leavingOf(parts, account);
      const at = await since(parts, account, why);
      seen += 1;
      if (why === 'gone') gone += 1;
      if (why && isOver(why, at, parts.now())) over.push({ account, why, registrations });
    }
    after = page.next;
  } while (after !== null);
  return { over, gone, seen };
};

/** When the last whole look was (epoch ms; 0: there was none), and the guard of the next. */
const lastRound = async ({ documents }: LeaverParts): Promise<{ readonly at: number; readonly rev: number }> => {
  const last = await documents.get(roundKind, 'last');
  return last ? { ...z.strictObject({ at: z.number() }).parse(JSON.parse(last.body)), rev: last.rev } : { at: 0, rev: 0 };
};

/** Looks, and removes who is over; how many, or null where another replica took it over in between. */
const work = async (parts: LeaverParts, one: Look): Promise<number | null> => {
  const found = await look(parts, one);
  if (!found) return null;
  const { over, gone, seen } = found;
  if (isImplausible(gone, seen)) {
    parts.log.error('alarm: very many accounts are gone from the directory; no registration was removed', { alarm: 'leavers' });
    return 0;
  }
  for (const leaver of over) {
    if (!(await one.isHeld())) return null;
    await remove(parts, leaver);
  }
  return over.length;
};

/**
 * Once a day, on one replica: removes what accounts registered that are gone, or have been disabled for thirty days (SEC-122). Where very many are gone at
 * once nothing is removed, and it is an alarm. The day is done once all of it is: a crash or an outage in the middle is gone on with ten minutes later. Gives
 * how many were removed; null: not due.
 */
export const removeLeavers = async (parts: LeaverParts): Promise<number | null> => {
  const one = lookOf(parts);
  if (parts.now() - (await lastRound(parts)).at < roundMs || !(await one.isHeld())) return null;
  const { at, rev } = await lastRound(parts); // read again under the hold: whoever had it before may just have ended
  if (parts.now() - at < roundMs) return null;
  const removed = await work(parts, one);
  if (removed !== null) await parts.documents.put(roundKind, 'last', JSON.stringify({ at: parts.now() }), rev);
  return removed;
};
