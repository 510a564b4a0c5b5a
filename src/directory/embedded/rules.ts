import type { PasswordRefusal, PasswordRules } from '../../core/password.ts';
import type { PasswordSettings } from './person.ts';

/** What this directory demands, for the page: length and history; any character, no classes, no minimum age (SEC-77). */
export const rulesOf = (settings: PasswordSettings): PasswordRules => ({
  minLength: settings.minLength,
  maxLength: settings.maxLength,
  classes: 0,
  unicode: true,
  history: settings.history,
  minAgeDays: 0,
});

/** Whether nothing but blanks and control characters was typed: such a password reaches no check (SEC-73). */
export const isBlank = (password: string): boolean => /^[\s\p{Cc}]*$/u.test(password);

/** Why this directory itself refuses a password whatever the account, or null. Lengths in code points of the NFC form (SEC-76). */
export const refusalOf = (password: string, settings: PasswordSettings): PasswordRefusal | null => {
  if (isBlank(password)) return 'empty';
  const length = [...password.normalize('NFC')].length;
  if (length < settings.minLength) return 'too-short';
  return length > settings.maxLength ? 'too-long' : null;
};
