/** Why a new password is refused. Each has a sentence in `text/`; `directory-policy` is what a directory will not explain further. */
export type PasswordRefusal =
  | 'too-short'
  | 'too-long'
  | 'empty'
  | 'mismatch'
  | 'unprintable'
  | 'too-common'
  | 'contains-only-your-details'
  | 'same-as-current'
  | 'in-history'
  | 'too-young'
  | 'not-complex'
  | 'unsupported-characters'
  | 'directory-policy';

/** What a directory demands of a password, said before typing (SEC-77). Lengths in Unicode code points. */
export interface PasswordRules {
  readonly minLength: number;
  readonly maxLength: number;
  /** At least this many of: lower, upper, digit, symbol. 0: no such rule. */
  readonly classes: 0 | 3;
  readonly unicode: boolean;
  /** How many earlier passwords may not be used again; null: unknown. */
  readonly history: number | null;
  readonly minAgeDays: number;
}
