import type { Sentence } from '../views.ts';

/** Actions whose kind alone is told: which conversation began, which method was to be changed. */
const told: readonly string[] = ['reset.started', 'change.started', 'unlock.started', 'register.started'];

/** As a sentence can tell it apart: letters alone, since whatever else a channel escapes would be no case any more. */
export const caseOf = (code: string): string => code.replace(/[^a-z]/g, '');

/** Reasons that are told in the same words, by the case of the sentence `report.reason`; one that is a case itself stands nowhere here. */
const alike: Readonly<Record<string, readonly string[]>> = {
  wrong: ['wrong-current', 'wrong-password'],
  unavailable: ['directory-down', 'unknown', 'look-unknown'],
  notdone: ['look-not-applied', 'no-pass', 'failed'],
  password: [
    ...['contains-only-your-details', 'same-as-current', 'in-history', 'too-young', 'not-complex', 'unsupported-characters'],
    ...['directory-policy', 'too-short', 'too-long', 'too-common', 'unprintable'],
  ],
  norole: [
    ...['not-admin', 'not-agent', 'not-approver', 'not-auditor', 'not-reader', 'not-yours', 'not-allowed', 'no-rights', 'self'],
    ...['another-agent', 'no-such-agent', 'no-such-approver', 'helper'],
  ],
  sameperson: ['same-person', 'target', 'requester', 'voucher-is-agent', 'voucher-is-target'],
  over: [
    ...['none', 'none-open', 'none-waiting', 'closed', 'decided', 'moved', 'changed', 'superseded', 'handed-over'],
    ...['no-such-case', 'no-such-request', 'not-on-a-call', 'cancelled', 'outdated', 'link-spent', 'another-action'],
    ...['account-gone', 'gone', 'ended', 'not-paused', 'same'],
  ],
  frozen: ['frozen-already'],
  emergency: ['needs-approver'],
  hold: ['held', 'registrations'],
  denied: ['not-me', 'not-vouched', 'refused', 'rejected'],
  novoucher: [
    ...['no-manager', 'voucher-is-lower', 'manager-new', 'named-lately', 'vouched-often', 'vouch-circle', 'vouched-lately'],
    ...['not-agreed'],
  ],
  notsupported: ['unsupported', 'no-method', 'needs-premium-for-office', 'not-in-free'],
  invalid: [
    ...['malformed', 'empty', 'too-large', 'out-of-range', 'out-of-bounds', 'shape', 'country', 'kind'],
    ...['missing', 'twice', 'in-use', 'mismatch', 'numbers', 'groups', 'note-length', 'note-link', 'retention', 'rule', 'reason'],
    ...['filter', 'nobody', 'nobody-could-pass', 'empty-group'],
  ],
  noapproval: ['needs-approval', 'no-approver', 'no-approver-reached'],
  unreachable: ['throttled', 'not-reached', 'blocked'],
  signin: ['not-fresh', 'wrong-tenant', 'clock', 'other-person', 'unknown-account'],
};

const cases: ReadonlyMap<string, string> = new Map(
  Object.entries(alike).flatMap(([one, reasons]) => reasons.map((reason) => [reason, one] as const)),
);

/** The case of a reason: whatever was wrong with a new password is one; one of another release that has no words stays by itself, and is told as another reason. */
export const reasonCaseOf = (reason: string): string =>
  reason.startsWith('password.') ? 'password' : (cases.get(reason) ?? caseOf(reason));

const kindOf = (action: string): string => {
  if (action.startsWith('methods.')) return 'methods';
  return action.endsWith('.started') && !told.includes(action) && action !== 'campaign.started' ? 'started' : action;
};

/** What was done, in words; an action nobody has put into words shows its code. */
export const actionWords = (action: string): Sentence => ({
  say: 'audit.action',
  with: { action: caseOf(kindOf(action)), code: action },
});
