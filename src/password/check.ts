import type { PasswordRefusal, PasswordRules } from '../core/password.ts';
import { no, ok, type Result } from '../core/result.ts';
import { type Blocklist, blockRefusal } from './blocklist.ts';
import { formRefusal } from './rules.ts';

/** A new password as typed, twice, and what it is measured by. */
export interface NewPassword extends Blocklist {
  readonly password: string;
  readonly again: string;
  readonly rules: PasswordRules;
}

/** The new password in NFC, ready for the directory, or the first reason against it (SEC-76 to SEC-78). Nothing is cut or changed otherwise. */
export const checkNewPassword = (asked: NewPassword): Result<string, PasswordRefusal> => {
  const password = asked.password.normalize('NFC');
  const reason = formRefusal(password, asked.policy, asked.rules);
  if (reason) return no(reason);
  if (password !== asked.again.normalize('NFC')) return no('mismatch');
  const blocked = blockRefusal(password, asked);
  return blocked ? no(blocked) : ok(password);
};
