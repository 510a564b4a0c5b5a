/** When passwords of an organisation expire. */
export type { PasswordLife } from '../core/password-life.ts';

/** Why a password life could not be set: this directory keeps it elsewhere, we lack the right, or it did not answer. */
export type LifeRefusal = 'not-supported' | 'no-rights' | 'unavailable' | 'out-of-range';
