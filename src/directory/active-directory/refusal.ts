import type { PasswordRefusal } from '../../core/password.ts';
import { msOf } from './filetime.ts';
import type { PasswordPolicy } from './policies.ts';
import type { User } from './user.ts';

/** What somebody wanted to set. `current`: proved with it; null in a reset. */
export interface Wanted {
  readonly password: string;
  readonly current: string | null;
}

/** The reason in the words of directories that give one (Samba); Windows gives none. */
const spoken: readonly (readonly [RegExp, PasswordRefusal])[] = [
  [/password is too short/i, 'too-short'],
  [/complexity criteria/i, 'not-complex'],
  [/already used \(previous password\)/i, 'same-as-current'],
  [/already used/i, 'in-history'],
  [/too young to change/i, 'too-young'],
];

const classes = [/\p{Lu}/u, /\p{Ll}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u, /[\p{Lo}\p{Lt}\p{Lm}]/u];

/** Parts of a display name count from three characters on, split where Windows splits. */
const nameParts = (user: User): string[] => [
  user.entry.text('sAMAccountName') ?? '',
  ...(user.entry.text('displayName') ?? '').split(/[,.\-_#\s]+/),
];

/** The complexity rule of Windows: three of five classes, no account name, no part of the display name. */
const isComplex = (password: string, user: User): boolean => {
  const folded = password.toLowerCase();
  const hasName = nameParts(user).some((part) => part.length > 2 && folded.includes(part.toLowerCase()));
  return !hasName && classes.filter((one) => one.test(password)).length >= 3;
};

const isTooYoung = (user: User, { minAgeMs }: PasswordPolicy, now: number): boolean => {
  const setAt = msOf(user.entry.whole('pwdLastSet'));
  return minAgeMs !== null && setAt !== null && now - setAt < minAgeMs;
};

/**
 * Why the directory refused a password (Win32 0000052D): in its own words where it has some, else what we can tell for certain. What is left is
 * history or a filter of theirs, which nobody can tell apart from outside: `directory-policy`.
 */
export const refusalOf = (text: string, wanted: Wanted, user: User, policy: PasswordPolicy, now: number): PasswordRefusal => {
  const said = spoken.find(([words]) => words.test(text))?.[1];
  if (said) return said;
  if (wanted.password.length < policy.minLength) return 'too-short';
  if (wanted.password === wanted.current) return 'same-as-current';
  if (policy.isComplex && !isComplex(wanted.password, user)) return 'not-complex';
  return wanted.current !== null && isTooYoung(user, policy, now) ? 'too-young' : 'directory-policy';
};
