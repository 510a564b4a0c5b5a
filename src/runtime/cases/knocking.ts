import type { Log } from '../parts.ts';

/** What came of speaking to somebody first: reached; busy with something that must not be interrupted; or never heard of in that chat. */
export type Reached = 'reached' | 'busy' | 'unknown';

interface Knock {
  /** Tries once. */
  readonly speak: () => Promise<Reached>;
  /** Whether what was to be said still matters. */
  readonly isWanted: () => Promise<boolean>;
}

const everyMs = 3_000;
const longestMs = 30 * 60_000;

/** Comes back to people who were busy when something was to be said to them. Lost with the process: what they look for themselves finds it too. */
export class Knocking {
  readonly #log: Pick<Log, 'warn'>;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(log: Pick<Log, 'warn'>) {
    this.#log = log;
  }

  /** Tries again every few seconds for half an hour, until the person was reached or it no longer matters. */
  again(knock: Knock, triesLeft = longestMs / everyMs): void {
    if (triesLeft <= 0) return;
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.#once(knock, triesLeft).catch(() => this.#log.warn('somebody who was busy could not be told of a case', {}));
    }, everyMs);
    this.#timers.add(timer.unref());
  }

  /** Nobody is waited for any more. */
  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  async #once(knock: Knock, triesLeft: number): Promise<void> {
    if ((await knock.isWanted()) && (await knock.speak()) === 'busy') this.again(knock, triesLeft - 1);
  }
}
