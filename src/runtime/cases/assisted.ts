import { type Case, type Deed, isSamePerson } from '../../core/cases/case.ts';
import { helperOf } from '../../core/cases/helping.ts';
import type { Owed } from '../../core/effects.ts';
import { no, ok, type Result } from '../../core/result.ts';
import type { Parts } from '../parts.ts';
import type { EffectContext } from '../turns.ts';
import { deedLifeMs } from './handed.ts';

/** What an agent began and a second person approved, for the target to finish. */
export interface Opened {
  readonly of: Case;
  readonly deed: Deed;
}

/** What the target finishes, by the deed it is of. */
export type Finish = 'start-reset' | 'issue-pass';

/** A deed named as `case:deed`. */
export const deedNamed = (named: string): { readonly case: string; readonly deed: string } => {
  const at = named.indexOf(':');
  return { case: named.slice(0, Math.max(0, at)), deed: named.slice(at + 1) };
};

/** The deed an effect says it finishes; null: it finishes none. */
export const deedIn = ({ with: given }: Owed): { readonly case: string; readonly deed: string } | null =>
  given?.deed ? { case: String(given.case), deed: String(given.deed) } : null;

/** Whether a second person agreed who is neither the agent nor the target (SEC-19, SEC-88). */
const approverOf = (of: Case, { request, agent }: Deed): string | null => {
  const approval = of.requests.find(({ id, state }) => id === request && state === 'approved');
  if (!approval?.approver) return null;
  const isOneOfThem = isSamePerson(approval.approver, agent) || isSamePerson(approval.approver, of.target);
  return isOneOfThem ? null : approval.approver.account;
};

/**
 * The deed that lets its target finish something, by the data of this moment: begun, not over, theirs, approved by somebody else; whoever began it has the
 * role that helps an account of this tier, the approver theirs; nobody forced the agent, and nothing paused the account since (SEC-18, SEC-21, SEC-84, SEC-88). How old it is: `isFresh`.
 */
export const openedDeed = async (
  { records, directory, roles, now }: Pick<Parts, 'records' | 'directory' | 'roles' | 'now'>,
  named: { readonly case: string; readonly deed: string },
  account: string,
  finish: Finish,
): Promise<Result<Opened, 'not-verified' | 'paused'>> => {
  const of = await records.caseOf(named.case);
  const deed = of?.deeds.find(({ id }) => id === named.deed);
  if (!of || deed?.action !== finish || deed.outcome !== 'begun') return no('not-verified');
  if (of.target.account !== account || of.isDuress) return no('not-verified');
  const approver = approverOf(of, deed);
  if (!approver || !(await roles.hasRole(approver, 'approver'))) return no('not-verified');
  const target = await directory.find(account);
  const helper = target && helperOf(target.tier);
  if (!helper || !(await roles.hasRole(deed.agent.account, helper))) return no('not-verified');
  const paused = await records.pausedUntil(account, now());
  return paused !== null && paused > (deed.pausedUntil ?? 0) ? no('paused') : ok({ of, deed });
};

/** Whether a deed is as fresh as evidence must be when a link is issued, and then on the link's own clock (SEC-56). */
export const isFresh = ({ begunAt }: Deed, { row, policy }: Pick<EffectContext, 'row' | 'policy'>, now: number): boolean =>
  (row.link?.issuedAt ?? now) - begunAt <= deedLifeMs(policy);
