import type { PasswordRefusal } from '../../core/password.ts';
import type { NotDone, WriteOutcome } from '../port.ts';
import type { Reply } from './reply.ts';

/**
 * Codes that name a rule. Which ones Graph sends where is not published; these are the names Entra uses for the same refusals in sign-in errors and audit
 * (AADSTS1200xx, Entra model 8.3.11). Any other refusal of a password is `directory-policy`.
 */
const refusals: Readonly<Record<string, PasswordRefusal>> = {
  PasswordDoesnotComplyFuzzyPolicy: 'too-common',
  FuzzyPolicyViolationInvalidPassword: 'too-common',
  PasswordChangePasswordDoesnotComplyFuzzyPolicy: 'too-common',
  PasswordChangeInvalidNewPasswordWeak: 'not-complex',
  PasswordChangeInvalidNewPasswordContainsMemberName: 'contains-only-your-details',
};

const wrongCurrent = /@(currentPassword|oldPassword)$|^PasswordChangeInvalid(Current|Old)Password/i;
const aboutTheNew = /@(newPassword|password|passwordProfile(\.password)?)$/i;

/** A write that certainly did not happen. */
export const notDone = (reason: NotDone): WriteOutcome => ({ outcome: 'not-done', reason });

const named = (codes: readonly string[]): PasswordRefusal | null => {
  for (const code of codes) {
    const refusal = refusals[code.replace(/@.*$/, '')];
    if (refusal) return refusal;
  }
  return null;
};

const byStatus: Readonly<Record<number, NotDone>> = { 401: 'unavailable', 403: 'not-allowed', 404: 'gone' };

/** What became of a reset: only a policy refusal asks for another password; no answer is unknown (SEC-81). */
export const outcomeOfReset = (reply: Reply): WriteOutcome => {
  if (reply.kind === 'answered') return { outcome: 'done' };
  if (reply.kind === 'lost') return { outcome: 'unknown' };
  if (reply.kind === 'unsent') return notDone('unavailable');
  if (reply.status === 400) return { outcome: 'refused', reason: named(reply.codes) ?? 'directory-policy' };
  return notDone(byStatus[reply.status] ?? 'unavailable');
};

/**
 * What became of a change. A refusal that names neither password counts as a wrong current one: the new one has passed every published rule before it was
 * sent, and what might be a guess must be counted (SEC-140).
 */
export const outcomeOfChange = (reply: Reply): WriteOutcome => {
  if (reply.kind !== 'refused' || reply.status !== 400) return outcomeOfReset(reply);
  if (reply.codes.some((code) => wrongCurrent.test(code))) return { outcome: 'wrong-password' };
  if (named(reply.codes) || reply.codes.some((code) => aboutTheNew.test(code))) return outcomeOfReset(reply);
  return { outcome: 'wrong-password' };
};
