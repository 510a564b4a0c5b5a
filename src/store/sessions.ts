/** A key: all keys with the same `tag` may be touched in one atomic step (one Redis hash slot). Neither part contains personal data. */
export interface Key {
  readonly tag: string;
  readonly name: string;
}

/** A value at rest with its compare-and-swap guard. */
export interface Entry {
  readonly value: string;
  readonly rev: number;
}

/** How a `put` ended: written; somebody was faster; or one of its `once` ids was seen before. */
export type PutResult = 'written' | 'conflict' | 'seen';

/** What goes into the same atomic write as the value. */
export interface PutOptions {
  /** Absolute, epoch ms. */
  readonly expiresAt: number;
  /** When the sweep should look at this key again (epoch ms); null: never. */
  readonly dueAt: number | null;
  /** Delivery ids remembered together with the write (24 h); a known one turns the write away (SEC-3). */
  readonly once: readonly string[];
}

/** The growing wait of SEC-31 and the pause count of SEC-32: plain numbers from the policy. */
export interface TryRule {
  readonly freeTries: number;
  readonly firstWaitMs: number;
  readonly waitCapMs: number;
  readonly perDay: number;
}

/** A counted try. `wait`: refused unevaluated and not counted; `pause`: the day has had its `perDay` tries already, refused unevaluated and not counted. */
export type TryResult =
  | { readonly allowed: true; readonly inRow: number; readonly today: number }
  | { readonly allowed: false; readonly why: 'wait' | 'pause'; readonly waitMs: number };

/**
 * Everything with a lifetime: conversations, links, codes, counters, replay memory. Nothing that must not be forgotten.
 * Every mutating call is one atomic step and carries an operation id of its own inside, so that a re-sent command does nothing twice (facts: store D8).
 * Every call rejects with `AppError('store-unavailable')` within 2 s when the store is gone: no fall-back (SEC-110).
 * The clock is the caller's: `now` is epoch ms.
 */
export interface Sessions {
  get(key: Key, now: number): Promise<Entry | null>;
  /** Compare-and-swap: writes `value` as revision `rev + 1` if the stored revision is `rev` (0: absent or expired). */
  put(key: Key, value: string, rev: number, options: PutOptions, now: number): Promise<PutResult>;
  /** Removes if the stored revision is `rev`; true if it did. */
  remove(key: Key, rev: number, now: number): Promise<boolean>;
  /** Remembers the names for `lifetimeMs`; true only when none of them was known. */
  firstTime(tag: string, names: readonly string[], lifetimeMs: number, now: number): Promise<boolean>;
  /** Raises a fixed-window counter and gives its new value and the window's end (epoch ms). */
  count(key: Key, windowMs: number, now: number): Promise<{ readonly count: number; readonly resetsAt: number }>;
  /** Reads a counter without raising it. */
  counted(key: Key, now: number): Promise<number>;
  /** Counts one try before its secret is looked at (SEC-31, SEC-32, SEC-57). */
  tryOne(key: Key, rule: TryRule, now: number): Promise<TryResult>;
  /** The try was right: gives it back, with the wait it caused. The rest of the row stays. */
  giveBack(key: Key, now: number): Promise<void>;
  /** All gates passed: the row and its wait are cleared; the day's count stays. */
  clearRow(key: Key, now: number): Promise<void>;
  /** A pause was lifted: the row, its wait and the day's count are forgotten, so that the next try does not pause again (SEC-32). */
  forgetTries(key: Key, now: number): Promise<void>;
  /** Keys due by `now`, oldest first. Reading does not take them: what a sweep does with one is guarded by `put`. */
  due(now: number, limit: number): Promise<readonly Key[]>;
  /** Reachable, writable, set up as required (noeviction, password …): problems in words for the operator, empty when fine. */
  problems(isProduction: boolean): Promise<readonly string[]>;
  close(): Promise<void>;
}
