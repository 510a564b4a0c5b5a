import type { WriteOutcome } from '../port.ts';

/** What this process remembers of a write: how things stood before it, and what came of it once that is known. */
export interface Operation {
  readonly before: string | null;
  readonly outcome: WriteOutcome | null;
}

/** Writes by their idempotency key, as far as this process knows: a directory itself cannot remember them. */
export interface Operations {
  /** Does the work once; the same key again waits for it or has its outcome. `note` keeps how things stood, right before sending. */
  once(key: string, work: (note: (before: string) => void) => Promise<WriteOutcome>): Promise<WriteOutcome>;
  recall(key: string): Operation | null;
}

interface Row {
  before: string | null;
  outcome: WriteOutcome | null;
  running: Promise<WriteOutcome>;
}

const isForgettable = (outcome: WriteOutcome): boolean => outcome.outcome === 'not-done' && outcome.reason === 'unavailable';

/** Remembers the last `limit` writes. One that never reached the directory is forgotten: it may be tried again. */
export const createOperations = (limit = 2_000): Operations => {
  const rows = new Map<string, Row>();
  const begin = (key: string, work: (note: (before: string) => void) => Promise<WriteOutcome>): Row => {
    const row: Row = { before: null, outcome: null, running: Promise.resolve({ outcome: 'unknown' }) };
    row.running = work((before) => {
      row.before = before;
    }).then((outcome) => {
      row.outcome = outcome;
      if (isForgettable(outcome)) rows.delete(key);
      return outcome;
    });
    rows.set(key, row);
    for (const [oldest] of rows) if (rows.size > limit) rows.delete(oldest);
    return row;
  };
  return {
    once: (key, work) => (rows.get(key) ?? begin(key, work)).running,
    recall: (key) => rows.get(key) ?? null,
  };
};
