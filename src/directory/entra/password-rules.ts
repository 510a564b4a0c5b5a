import type { PasswordRefusal, PasswordRules } from '../../core/password.ts';
import { hasPolicy, type Person } from './person.ts';

const least = 8;
const most = 256;
const classesNeeded = 3;

/** What the cloud demands of a password of this person (Entra model 8.1). A reset applies no history; a change refuses the current one only. */
export const rulesFor = (person: Person | null): PasswordRules => ({
  minLength: least,
  maxLength: most,
  classes: person && hasPolicy(person, 'DisableStrongPassword') ? 0 : classesNeeded,
  unicode: false,
  history: null,
  minAgeDays: 0,
});

const classesOf = (password: string): number =>
  [/[a-z]/, /[A-Z]/, /[0-9]/, /[^a-zA-Z0-9]/].filter((kind) => kind.test(password)).length;

/** Why the cloud would refuse a password, known before it is sent; null: it may take it (SEC-76, SEC-77). */
export const refusalOf = (password: string, { classes }: PasswordRules): PasswordRefusal | null => {
  if (/^[\s\p{Cc}]*$/u.test(password)) return 'empty';
  const length = [...password.normalize('NFC')].length;
  if (length < least) return 'too-short';
  if (length > most) return 'too-long';
  if (!/^[\x20-\x7e]*$/.test(password)) return 'unsupported-characters';
  return classesOf(password) < classes ? 'not-complex' : null;
};
