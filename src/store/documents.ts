/** A durable document: text of the owner's making, with the guard of its next replacement. */
export interface Document {
  readonly id: string;
  readonly body: string;
  /** Raised by each `put`. */
  readonly rev: number;
}

/**
 * Durable documents by kind and id, for parts that need no tables of their own (the embedded directory).
 * Whoever owns a kind seals what is personal or grants anything. Every call rejects with `AppError('store-unavailable')` when the store is gone.
 */
export interface Documents {
  get(kind: string, id: string): Promise<Document | null>;
  /** Compare-and-swap: writes revision `rev + 1` if the stored revision is `rev` (0: absent); false if not. */
  put(kind: string, id: string, body: string, rev: number): Promise<boolean>;
  /** Removes whatever is there, or only this revision of it; false: there was nothing like that. A later one begins at revision 1 again. */
  remove(kind: string, id: string, rev?: number): Promise<boolean>;
  /** Those of a kind that have one of these ids, in no order: for very many, some hundred at a time. */
  some(kind: string, ids: readonly string[]): Promise<readonly Document[]>;
  /** All documents of a kind, by id. */
  list(kind: string): Promise<readonly Document[]>;
}
