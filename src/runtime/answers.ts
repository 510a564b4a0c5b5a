import type { Reading } from './turns.ts';

const most = 1_000;

/** What this replica answered with a moment ago and has not seen posted yet, by conversation: it need not be read again to say so. */
export class Answers {
  readonly #kept = new Map<string, Reading>();

  /** Keeps an answer; the oldest goes when there are 1,000. */
  keep(name: string, reading: Reading): void {
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= most && oldest !== undefined) this.#kept.delete(oldest);
    this.#kept.set(name, reading);
  }

  /** The answer, which is forgotten by this; null where it is not known here. */
  take(name: string): Reading | null {
    const reading = this.#kept.get(name) ?? null;
    this.#kept.delete(name);
    return reading;
  }
}
