import type { PasswordRefusal } from '../../core/password.ts';
import type { LdapProblem } from '../ldap/problem.ts';
import type { NotDone, WriteOutcome } from '../port.ts';

const refused = (reason: PasswordRefusal): WriteOutcome => ({ outcome: 'refused', reason });
const notDone = (reason: NotDone): WriteOutcome => ({ outcome: 'not-done', reason });

/** Numbers of the policy's errors (draft-behera-ldap-password-policy-10 §6.2); 9 is slapd's own, for `pwdMaxLength`. */
const byPolicyError: Readonly<Record<number, WriteOutcome>> = {
  1: notDone('locked-out'),
  3: notDone('not-allowed'),
  4: notDone('not-allowed'), // pwdSafeModify: a reset without the old password is not to be had
  5: refused('directory-policy'),
  6: refused('too-short'),
  7: refused('too-young'),
  8: refused('in-history'),
  9: refused('too-long'),
};

/** slapd's own words: what the numbers do not tell apart, and what is left where a server sends no policy control. */
const byText: readonly (readonly [RegExp, WriteOutcome])[] = [
  [/not being changed from existing value/i, refused('same-as-current')],
  [/unwilling to verify old password/i, { outcome: 'wrong-password' }],
  [/new password value is empty/i, refused('empty')],
  [/in history/i, refused('in-history')],
  [/too young/i, refused('too-young')],
  [/must supply old password/i, notDone('not-allowed')],
];

const byCode: Readonly<Record<number, WriteOutcome>> = {
  19: refused('directory-policy'),
  32: notDone('gone'),
  50: notDone('not-allowed'),
};

/**
 * What is known after a write that did not end well. Any answer means that nothing was written; none, after sending, that nobody knows (SEC-81).
 * Answers nobody expected, such as those of a read-only replica (10, 53) or a busy server (51, 52), are outages.
 */
export const verdictOf = ({ where, code, text }: LdapProblem, policyError: number | null = null): WriteOutcome => {
  if (code === null) return where === 'before-sending' ? notDone('unavailable') : { outcome: 'unknown' };
  const said = byText.find(([words]) => words.test(text))?.[1];
  return said ?? byPolicyError[policyError ?? -1] ?? byCode[code] ?? notDone('unavailable');
};
