import type { Tier } from '../account.ts';

/** In which role somebody helps a caller. */
export type Helper = 'agent' | 'approver';

/** Who helps an account of this tier: an agent the standard ones, an approver a colleague of the helpdesk, nobody a privileged one (SEC-20). */
export const helperOf = (tier: Tier): Helper | null => {
  if (tier === 0) return null;
  return tier === 1 ? 'approver' : 'agent';
};

/** What whoever helps must prove of themselves first: one gate of an agent, two of an approver (SEC-25). */
export const stepUpOf = (helper: Helper | null): 'agent-step-up' | 'approver-step-up' =>
  helper === 'approver' ? 'approver-step-up' : 'agent-step-up';
