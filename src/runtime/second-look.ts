import type { NoticeInput } from '../core/notices.ts';
import type { Seen } from '../directory/port.ts';
import type { Intent } from '../store/records.ts';
import { followWrite } from './effects/follow-write.ts';
import { auditOutcomeOf, cloudPending, type Herald, noticeOf } from './intents.ts';
import type { Parts } from './parts.ts';
import { begunOf, isDoneBy, sweepRecord } from './settling.ts';

/** A directory that stood still may carry out late what it had received: only after a minute an absence means something. */
const betweenLooksMs = 61_000;
/** The end of looking: who could not sign in by then has called somebody. */
const longestMs = 24 * 3_600_000;
/** Each look may take as long as a directory call. */
const batch = 5;

/** What a look makes of a write that could not be confirmed. */
const foundBy = {
  applied: { outcome: 'done', reason: null },
  'applied-in-office': { outcome: 'done', reason: cloudPending },
  'not-applied': { outcome: 'not-done', reason: 'look-not-applied' },
  unknown: { outcome: 'unknown', reason: 'look-unknown' },
} as const satisfies Record<Seen, Pick<Intent, 'outcome' | 'reason'>>;

/** Whoever was told that nobody knows is told what is known now. */
const newsOf = ({ kind }: Intent, seen: Seen, at: number): NoticeInput | null =>
  seen === 'not-applied'
    ? { event: 'outcome-not-done', at, from: 'latchkey', attempted: kind }
    : noticeOf(kind, foundBy[seen].outcome, at, 'latchkey');

const lookOnce = async (parts: Parts, herald: Herald, intent: Intent): Promise<void> => {
  const seen: Seen = await parts.directory.look(begunOf(intent)).catch(() => 'unknown' as const);
  const { outcome, reason } = foundBy[seen];
  const tell = seen === 'unknown' ? null : await herald(intent.account);
  const isNews = await parts.records.transaction(async (tx) => {
    const at = parts.now();
    const isFirst = await tx.confirm(intent.id, outcome, reason, at);
    const notice = newsOf(intent, seen, at);
    if (!isFirst || !tell || !notice) return false;
    await tx.audit({ ...sweepRecord(parts, intent, seen), outcome: auditOutcomeOf(outcome), reason });
    await tell(tx, { notice, account: intent.account, key: `${intent.id}.looked`, by: null });
    return true;
  });
  if (isNews && isDoneBy(seen)) await followWrite(parts, intent);
};

/**
 * Looks again at writes that were told as not confirmed, once a minute for a day, until the directory shows what became of them: recorded and told once,
 * whichever replica sees it first (SEC-81, SEC-114). Never writes to the directory.
 */
export const lookAgain = async (parts: Parts, herald: Herald): Promise<void> => {
  const now = parts.now();
  for (const intent of await parts.records.unconfirmedIntents(now - longestMs, now - betweenLooksMs, batch))
    await lookOnce(parts, herald, intent).catch(() => parts.log.warn('a write is not confirmed yet', { effect: intent.id }));
};
