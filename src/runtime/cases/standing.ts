import type { Account } from '../../core/account.ts';
import { type CaseAction, guards } from '../../core/cases/actions.ts';
import { type Case, isSamePerson } from '../../core/cases/case.ts';
import { type Helper, helperOf } from '../../core/cases/helping.ts';
import { type Patterns, patternsOf } from './circumstances.ts';
import { type Actor, type CaseParts, partyOf } from './parts.ts';

/** Why an action is closed for an agent, whatever the caller proves; names a sentence `case.closed.<why>`. */
export type Closed =
  | 'no-such-case'
  | 'closed'
  | 'handed-over'
  | 'not-agent'
  | 'self'
  | 'privileged'
  | 'helper'
  | 'no-pass'
  | 'untouchable'
  | 'blocked'
  | 'not-supported'
  | 'gone'
  | 'too-many'
  | 'directory-down';

const dayMs = 86_400_000;

/** A target, who may help them, and the patterns around them, read now. */
export interface CaseStanding {
  readonly target: Account | null;
  /** In which role somebody may help this target at all; null: nobody may. */
  readonly helper: Helper | null;
  /** Whoever has the case has that role now. */
  readonly mayHelp: boolean;
  readonly patterns: Patterns;
}

/** Reads who a case is about, who may help them, and what happened around them within a day; what it gives back says it of each action. */
export const standingsOf = async (
  { records, directory, roles, now }: CaseParts,
  of: Case,
): Promise<(action: CaseAction) => CaseStanding> => {
  const since = now() - dayMs;
  const [target, about, byAgent] = await Promise.all([
    directory.find(of.target.account),
    records.casesAbout(of.target.account, since),
    records.casesOfAgent(of.agent.account, since),
  ]);
  const helper = target && helperOf(target.tier);
  const mayHelp = helper !== null && (await roles.hasRole(of.agent.account, helper));
  return (action) => ({ target, helper, mayHelp, patterns: patternsOf(action, about, byAgent, now()) });
};

/** How one action of a case stands now: read afresh, as a press needs it (SEC-21). */
export const standingOf = async (parts: CaseParts, of: Case, action: CaseAction): Promise<CaseStanding> =>
  (await standingsOf(parts, of))(action);

const canDirectory = ({ directory }: CaseParts, action: CaseAction): boolean => {
  const { needs } = guards[action];
  return needs === null || directory.capabilities[needs];
};

/** Why whoever has the case may not do this for this target: whom a tier, a state or a pattern protects (SEC-20, SEC-22, SEC-90); null where nothing does. */
export const whyProtected = (
  parts: CaseParts,
  { target, helper, mayHelp, patterns }: CaseStanding,
  action: CaseAction,
): Closed | null => {
  if (!target) return 'gone';
  if (target.untouchable) return 'untouchable';
  if (helper === null) return 'privileged';
  if (!mayHelp) return helper === 'approver' ? 'helper' : 'not-agent';
  if (helper === 'approver' && guards[action].isForStandardOnly) return 'no-pass';
  if (patterns.isBlocked) return 'blocked';
  return canDirectory(parts, action) ? null : 'not-supported';
};

const isSelf = (account: Account, of: Case, target: Account | null): boolean =>
  isSamePerson(partyOf(account), of.target) || (target !== null && isSamePerson(partyOf(account), partyOf(target)));

/** Everything that is checked when a case is touched, and again when something is done in it (SEC-18, SEC-21, SEC-94). Null: open. */
export const whyClosed = async (parts: CaseParts, id: string, { account }: Actor, action: CaseAction): Promise<Closed | null> => {
  const of = await parts.records.caseOf(id);
  if (!of) return 'no-such-case';
  if (of.closedAt !== null) return 'closed';
  if (of.agent.account !== account.id) return 'handed-over';
  const standing = await standingOf(parts, of, action);
  return isSelf(account, of, standing.target) ? 'self' : whyProtected(parts, standing, action);
};
