/** What a person can cause is a value. What only a bug or an outage can cause is an exception (`AppError`). */
export type Result<T, R extends string = string> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: R };

/** A success that carries `value`. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** A refusal with a reason of a closed union; each reason has a sentence in `text/`. */
export const no = <R extends string>(reason: R): { readonly ok: false; readonly reason: R } => ({ ok: false, reason });

/** An outage or a bug: a stable `code` for operators, never shown to people. Caught in the effect runner and at the web edge only. */
export class AppError extends Error {
  readonly code: string;
  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'AppError';
    this.code = code;
  }
}
