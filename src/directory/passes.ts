/** A pass for somebody without methods (Entra: Temporary Access Pass). `value` is a secret: it is shown once, to the person, on the page (SEC-116). */
export interface Pass {
  readonly value: string;
  /** Epoch ms. */
  readonly expiresAt: number;
  readonly isUsableOnce: boolean;
}

/** Why no pass was issued; `unknown`: asked for, no answer. */
export type PassRefusal = 'not-supported' | 'no-rights' | 'not-allowed' | 'unavailable' | 'gone' | 'unknown';
