import type { PasswordRefusal, PasswordRules } from '../core/password.ts';
import type { Policy } from '../core/policy.ts';
import type { Sentence } from '../core/views.ts';
import { lengthOf } from './fold.ts';

/** Shortest and longest password, in code points: the stricter of policy and directory (SEC-76). */
export const lengthBounds = (policy: Policy, rules: PasswordRules): { readonly min: number; readonly max: number } => ({
  min: Math.max(policy.password.minLength, rules.minLength),
  max: Math.min(policy.password.maxLength, rules.maxLength),
});

/** The rules in words, shown before typing: ours first, then the directory's, named as such (SEC-77). */
export const ruleSentences = (policy: Policy, rules: PasswordRules): readonly Sentence[] => [
  { say: 'password.rule.length', with: lengthBounds(policy, rules) },
  { say: rules.unicode ? 'password.rule.any-characters' : 'password.rule.directory-characters' },
  { say: 'password.rule.phrase' },
  { say: 'password.rule.not-common' },
  { say: 'password.rule.not-your-details' },
  ...(rules.classes > 0 ? [{ say: 'password.rule.directory-classes', with: { classes: rules.classes } }] : []),
  ...(rules.history ? [{ say: 'password.rule.directory-history', with: { history: rules.history } }] : []),
  ...(rules.minAgeDays > 0 ? [{ say: 'password.rule.directory-age', with: { days: rules.minAgeDays } }] : []),
];

/** Control characters, line breaks, broken surrogates, and marks that cannot be seen and turn or hide text. Joiners stay: emoji and several scripts need them. */
const unprintable = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;
const beyondAscii = /[^\u0020-\u007e]/;
const classes = [/\p{Ll}/u, /\p{Lu}/u, /\p{Nd}/u, /[^\p{L}\p{Nd}]/u];

/** Why the form of a password is refused, or null. `password` is NFC. Composition is only asked where the directory asks it (SEC-77). */
export const formRefusal = (password: string, policy: Policy, rules: PasswordRules): PasswordRefusal | null => {
  if (/^\s*$/.test(password)) return 'empty';
  const { min, max } = lengthBounds(policy, rules);
  const length = lengthOf(password);
  if (length > max) return 'too-long';
  if (unprintable.test(password)) return 'unprintable';
  if (!rules.unicode && beyondAscii.test(password)) return 'unsupported-characters';
  if (length < min) return 'too-short';
  return classes.filter((one) => one.test(password)).length < rules.classes ? 'not-complex' : null;
};
