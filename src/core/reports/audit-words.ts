import type { Sentence } from '../views.ts';

/** Actions whose kind alone is told: which conversation began, which method was to be changed. */
const told: readonly string[] = ['reset.started', 'change.started', 'unlock.started', 'register.started'];

/** As a sentence can tell it apart: letters alone, since whatever else a channel escapes would be no case any more. */
export const caseOf = (code: string): string => code.replace(/[^a-z]/g, '');

/** The same of a reason: whatever was wrong with a new password is one case. */
export const reasonCaseOf = (reason: string): string => (reason.startsWith('password.') ? 'password' : caseOf(reason));

const kindOf = (action: string): string => {
  if (action.startsWith('methods.')) return 'methods';
  return action.endsWith('.started') && !told.includes(action) && action !== 'campaign.started' ? 'started' : action;
};

/** What was done, in words; an action nobody has put into words shows its code. */
export const actionWords = (action: string): Sentence => ({
  say: 'audit.action',
  with: { action: caseOf(kindOf(action)), code: action },
});
