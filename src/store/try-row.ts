import { tryDayMs, tryRowMs } from './lifetimes.ts';
import type { TryResult, TryRule } from './sessions.ts';

/**
 * The tries of one account (SEC-31, SEC-32): the wrong tries in a row, and when each try of the last 24 hours was counted.
 * `lua/tries-2.lua` does the same for Redis. The wait is not stored: it follows from `inRow` and the newest time, so that
 * taking back the newest count takes its wait along.
 */
export interface TryRow {
  readonly inRow: number;
  readonly times: readonly number[];
}

/** `inRow time …`, or an empty string for no tries at all. Times older than a day are left out. */
export const readTryRow = (text: string, now: number): TryRow => {
  const [inRow = 0, ...times] = text.split(' ').filter(Boolean).map(Number);
  return { inRow, times: times.filter((time) => time > now - tryDayMs) };
};

/** The text of a row; empty when there is nothing left to remember. */
export const tryRowText = ({ inRow, times }: TryRow): string => (inRow || times.length ? [inRow, ...times].join(' ') : '');

/** Until when a row must be kept, epoch ms. */
export const tryRowExpiry = ({ inRow, times }: TryRow, now: number): number =>
  inRow > 0 ? now + tryRowMs : (times.at(-1) ?? now) + tryDayMs;

const waitMs = (inRow: number, rule: TryRule): number =>
  inRow < rule.freeTries ? 0 : Math.min(rule.waitCapMs, rule.firstWaitMs * 2 ** (inRow - rule.freeTries));

/** Counts a try, unless a wait or the day's limit refuses it uncounted. */
export function countTry(row: TryRow, rule: TryRule, now: number): { readonly row: TryRow; readonly result: TryResult } {
  const newest = row.times.at(-1) ?? 0;
  if (row.times.length >= rule.perDay) return { row, result: { allowed: false, why: 'pause', waitMs: newest + tryDayMs - now } };
  const wait = newest + waitMs(row.inRow, rule) - now;
  if (row.inRow >= rule.freeTries && wait > 0) return { row, result: { allowed: false, why: 'wait', waitMs: wait } };

  const counted = { inRow: row.inRow + 1, times: [...row.times, Math.max(now, newest)] };
  return { row: counted, result: { allowed: true, inRow: counted.inRow, today: counted.times.length } };
}

/** Takes the newest count back. */
export const giveBackTry = ({ inRow, times }: TryRow): TryRow => ({ inRow: Math.max(0, inRow - 1), times: times.slice(0, -1) });

/** No tries at all. */
export const noTries: TryRow = { inRow: 0, times: [] };

/** Ends the row; the day's count stays. */
export const clearTryRow = ({ times }: TryRow): TryRow => ({ inRow: 0, times });
