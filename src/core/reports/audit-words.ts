import type { Sentence } from '../views.ts';

/** Actions whose kind alone is told: which conversation began, which method was to be changed. */
const told: readonly string[] = ['reset.started', 'change.started', 'unlock.started', 'register.started'];

/** As a sentence can tell it apart: its cases know neither dots nor hyphens. */
export const caseOf = (code: string): string => code.replace(/[.-]/g, '_');

const kindOf = (action: string): string => {
  if (action.startsWith('methods.')) return 'methods';
  return action.endsWith('.started') && !told.includes(action) && action !== 'campaign.started' ? 'started' : action;
};

/** What was done, in words; an action nobody has put into words shows its code. */
export const actionWords = (action: string): Sentence => ({
  say: 'audit.action',
  with: { action: caseOf(kindOf(action)), code: action },
});
