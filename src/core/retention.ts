import { dayOf } from './reports/tally.ts';

const dayMs = 86_400_000;

/** A segment of the audit has so many records at most: so much is removed at a time. */
export const mostInSegment = 5_000;

/** How long it is on record that a segment will go before it goes: time to export it, or to see that the clock is wrong. */
export const noticeMs = dayMs;

/** What a segment is made of: a place in the chain, and when its record was written (epoch ms). */
export interface Placed {
  readonly seq: number;
  readonly at: number;
  readonly hash: string;
}

/** A piece of the chain that is over. */
export interface Piece {
  readonly last: Placed;
  readonly oldestAt: number;
  readonly newestAt: number;
}

/** The first segment of these records, in order; null: it is not over yet. It is over when it is full, or a record of a later day follows: the newest record is in none. */
export const firstPiece = (rows: readonly Placed[], most = mostInSegment): Piece | null => {
  const day = dayOf(rows[0]?.at ?? 0);
  const later = rows.findIndex(({ at }) => dayOf(at) > day);
  const end = Math.min(later < 0 ? Number.POSITIVE_INFINITY : later, most);
  const last = rows[end - 1];
  if (!last || rows.length <= end) return null;
  const times = rows.slice(0, end).map(({ at }) => at);
  return { last, oldestAt: Math.min(...times), newestAt: Math.max(...times) };
};

/** Whether records up to `newestAt` (epoch ms) were kept for as long as the policy says. A clock that went back makes it false again (SEC-123). */
export const isKeptLongEnough = (newestAt: number, keepDays: number, now: number): boolean => now - newestAt > keepDays * dayMs;

/** When records up to `newestAt` go, epoch ms: their time is over, and a day since that was put on record (`announcedAt`; null: it was not). */
export const goesAt = (newestAt: number, announcedAt: number | null, keepDays: number): number =>
  Math.max(newestAt + keepDays * dayMs, announcedAt ?? 0) + noticeMs;
