import type { Reading } from './turns.ts';

const most = 1_000;

const dropOldest = (kept: Pick<Map<string, unknown>, 'size' | 'keys' | 'delete'>): void => {
  const [oldest] = kept.keys();
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
};

/** What this replica answered with a moment ago and has not seen posted yet, by conversation: it need not be read again to say so. */
export class Answers {
  readonly #kept = new Map<string, Reading>();
  readonly #receipts = new Set<string>();

  /** Keeps an answer and the receipt of its card; the oldest goes when there are 1,000. */
  keep(name: string, reading: Reading, receipt: string): void {
    dropOldest(this.#kept);
    this.#kept.set(name, reading);
    dropOldest(this.#receipts);
    this.#receipts.add(receipt);
  }

  /** Whether a card with this receipt was answered here and not said to be posted yet; it is from now on. */
  gave(receipt: string): boolean {
    return this.#receipts.delete(receipt);
  }

  /** The answer, which is forgotten by this; null where it is not known here. */
  take(name: string): Reading | null {
    const reading = this.#kept.get(name) ?? null;
    this.#kept.delete(name);
    return reading;
  }
}
