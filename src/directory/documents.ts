/**
 * Small documents with a compare-and-swap guard, kept for good: where the embedded directory keeps what changes.
 * `put` writes revision `rev + 1` if the stored revision is `rev` (0: there is none yet); false: somebody was faster.
 * Both reject with an `AppError` when the store is gone; an id contains no personal data.
 */
export interface Documents {
  get(kind: string, id: string): Promise<{ readonly body: string; readonly rev: number } | null>;
  put(kind: string, id: string, body: string, rev: number): Promise<boolean>;
}
