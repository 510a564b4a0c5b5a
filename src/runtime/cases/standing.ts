import type { Account } from '../../core/account.ts';
import { type CaseAction, guards } from '../../core/cases/actions.ts';
import { type Case, isSamePerson } from '../../core/cases/case.ts';
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
  | 'untouchable'
  | 'blocked'
  | 'not-supported'
  | 'gone'
  | 'too-many'
  | 'directory-down';

const dayMs = 86_400_000;

/** A target and the patterns around it, read now. */
export interface CaseStanding {
  readonly target: Account | null;
  readonly patterns: Patterns;
}

/** Reads who a case is about and what happened around them within a day. */
export const standingOf = async ({ records, directory, now }: CaseParts, of: Case, action: CaseAction): Promise<CaseStanding> => {
  const since = now() - dayMs;
  const [target, about, byAgent] = await Promise.all([
    directory.find(of.target.account),
    records.casesAbout(of.target.account, since),
    records.casesOfAgent(of.agent.account, since),
  ]);
  return { target, patterns: patternsOf(action, about, byAgent, now()) };
};

const canDirectory = ({ directory }: CaseParts, action: CaseAction): boolean => {
  const { needs } = guards[action];
  return needs === null || directory.capabilities[needs];
};

/** Why nobody may do this for this target: whom a tier, a state or a pattern protects (SEC-20, SEC-22, SEC-90); null where nothing does. */
export const whyProtected = (parts: CaseParts, { target, patterns }: CaseStanding, action: CaseAction): Closed | null => {
  if (!target) return 'gone';
  if (target.untouchable) return 'untouchable';
  if (target.tier === 0) return 'privileged';
  if (target.tier === 1) return 'helper';
  if (patterns.isBlocked) return 'blocked';
  return canDirectory(parts, action) ? null : 'not-supported';
};

/** Everything that is checked when a case is touched, and again when something is done in it (SEC-18, SEC-21, SEC-94). Null: open. */
export const whyClosed = async (parts: CaseParts, id: string, { account }: Actor, action: CaseAction): Promise<Closed | null> => {
  const of = await parts.records.caseOf(id);
  if (!of) return 'no-such-case';
  if (of.closedAt !== null) return 'closed';
  if (of.agent.account !== account.id) return 'handed-over';
  if (!(await parts.roles.hasRole(account.id, 'agent'))) return 'not-agent';
  if (isSamePerson(partyOf(account), of.target)) return 'self';
  return whyProtected(parts, await standingOf(parts, of, action), action);
};
