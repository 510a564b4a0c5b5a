const dayMs = 86_400_000;

/** How long a write is kept behind its settlement (ms): as long as anybody looks for what became of it (SEC-81), and longer than a conversation that could begin it again lives. */
export const settledWriteLifeMs = dayMs;

/** How long a closed case of the helpdesk is kept (ms). */
export const closedCaseLifeMs = 7 * dayMs;

/** How long a closed case stays even where its person is forgotten (ms): limits of a day count it (SEC-90). */
export const forgottenCaseLifeMs = dayMs;

/** What was removed of a person, and how much could not be yet. */
export interface Forgotten {
  readonly writes: number;
  readonly cases: number;
  /** Writes and cases that are open, or not over for long enough. */
  readonly left: number;
}

/** What writes and cases leave behind once they are over (SEC-120). Every call rejects with `AppError('store-unavailable')` when the store is gone. */
export interface Traces {
  /** Removes settled writes and closed cases that nobody needs any more, `limit` of each at most; how many. Never an open one. */
  purge(now: number, limit: number): Promise<number>;
  /** Removes those of one account, the cases it worked on as an agent too (SEC-121). */
  forget(account: string, now: number): Promise<Forgotten>;
}
