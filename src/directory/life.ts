/** When passwords of an organisation expire: after 14 to 730 days, or never (null); people are told 1 to 30 days before (Entra model 8.1). */
export interface PasswordLife {
  readonly expiresAfterDays: number | null;
  readonly noticeDays: number;
}

/** Why a password life could not be set: this directory keeps it elsewhere, we lack the right, or it did not answer. */
export type LifeRefusal = 'not-supported' | 'no-rights' | 'unavailable' | 'out-of-range';
