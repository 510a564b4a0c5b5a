import { type CaseAction, caseActions } from '../../core/cases/actions.ts';
import type { Owed } from '../../core/effects.ts';
import type { EffectContext } from '../turns.ts';
import type { Speaking } from './news.ts';
import type { Actor, CaseParts, Rules } from './parts.ts';

/** What the effects of cases work with: who speaks first, and work nobody waits for. */
export interface CaseWork {
  readonly parts: CaseParts;
  readonly speaking: () => Speaking;
  begin(name: string, work: () => Promise<void>): void;
}

/** Who does something in a case, what they asked for, and the policy as the turn read it. */
export interface Given {
  readonly actor: Actor;
  readonly owed: Owed;
  readonly rules: Rules;
}

/** The policy a turn runs under. */
export const rulesOf = ({ policy, policyVersion }: EffectContext): Rules => ({ policy, policyVersion });

/** The agent or approver who asks, by the chat they ask in: read now, never remembered (SEC-16, SEC-18). */
export const agentOf = async ({ directory, roles }: CaseParts, { row }: EffectContext): Promise<Actor | null> => {
  const account = await directory.findByIdentity(row.address);
  if (!account || account.untouchable) return null;
  return { account, by: row.address, role: (await roles.hasRole(account.id, 'agent')) ? 'agent' : 'approver' };
};

/** Whether somebody helps callers at all, in whichever role (SEC-18). */
export const isHelper = async ({ roles }: CaseParts, account: string): Promise<boolean> =>
  (await roles.hasRole(account, 'agent')) || (await roles.hasRole(account, 'approver'));

/** The case an effect is about. */
export const idOf = ({ with: given }: Owed): string => String(given?.case ?? '');
/** The action of this name; null: there is none. */
export const actionOf = (name: unknown): CaseAction | null => caseActions.find((one) => one === name) ?? null;
