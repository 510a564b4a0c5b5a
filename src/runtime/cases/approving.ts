import { randomUUID } from 'node:crypto';
import { type CaseAction, needsApproval } from '../../core/cases/actions.ts';
import { askApproval, decide } from '../../core/cases/approving.ts';
import { type Case, isSamePerson, type Party } from '../../core/cases/case.ts';
import { type CaseLimits, verificationFor } from '../../core/cases/verifying.ts';
import { no, ok, type Result } from '../../core/result.ts';
import { whyNobodyDecides } from './approvers.ts';
import { circumstancesOf } from './circumstances.ts';
import { type Actor, type CaseParts, caseRecord, changeCase, digestOf, limitsOf, partyOf, type Rules } from './parts.ts';
import { refuse } from './refusing.ts';
import { standingOf, whyClosed } from './standing.ts';

/** What an agent asks a second person for. `about` is the registration of an action on one; null for the others. */
export interface Wanted {
  readonly action: CaseAction;
  readonly about: string | null;
  readonly reason: string;
}

const isReason = (text: string): boolean => {
  const { length } = [...text.trim()];
  return length >= 10 && length <= 200;
};

/** What is to be removed is one of the target's, and nothing else is about a registration (SEC-89). */
const isAboutTheirs = async ({ records }: CaseParts, id: string, action: CaseAction, about: string | null): Promise<boolean> => {
  if (action !== 'remove-method') return about === null;
  const of = await records.caseOf(id);
  return of !== null && (await records.registrations(of.target.account)).some((one) => one.id === about);
};

/** Whether nobody could be asked: said before the verification is spent. */
const whyNobody = async (parts: CaseParts, id: string, action: CaseAction, agent: Party, limits: CaseLimits) => {
  const of = await parts.records.caseOf(id);
  const verified = of && verificationFor(of, action, agent, limits, parts.now());
  return of && verified?.ok ? whyNobodyDecides(parts, of, { agent, verification: verified.value.id }) : null;
};

/** Asks for a second person: the caller must be verified for this action, which the request spends (SEC-86, SEC-88, SEC-89). */
export const requestApproval = async (
  parts: CaseParts,
  id: string,
  actor: Actor,
  { action, about, reason }: Wanted,
  rules: Rules,
): Promise<Result<Case, string>> => {
  if (!isReason(reason)) return no('reason');
  const refused = { id, actor, rules, action: 'approval.asked' };
  if (!(await isAboutTheirs(parts, id, action, about))) return refuse(parts, refused, 'no-method');
  const closed = await whyClosed(parts, id, actor, action);
  if (closed) return refuse(parts, refused, closed);
  const limits = limitsOf(rules.policy);
  const agent = partyOf(actor.account);
  const nobody = await whyNobody(parts, id, action, agent, limits);
  if (nobody) return refuse(parts, refused, nobody);
  const asked = await changeCase(
    parts,
    id,
    (was) => {
      const now = parts.now();
      const verified = verificationFor(was, action, agent, limits, now);
      if (!verified.ok) return verified;
      const asked = {
        id: randomUUID(),
        action,
        about,
        verification: verified.value.id,
        agent,
        reason: reason.trim(),
        askedAt: now,
      };
      return ok(askApproval(was, asked, digestOf));
    },
    (tx, next) =>
      tx.audit(
        caseRecord(next, actor, rules, parts.now(), {
          action: 'approval.asked',
          outcome: 'success',
          detail: { for: action, request: next.requests.at(-1)?.id ?? '' },
        }),
      ),
  );
  return asked.ok ? asked : refuse(parts, refused, asked.reason);
};

/** Who somebody is can change while a request waits: the directory's word of now counts as well as the one of then (SEC-19, SEC-21). */
const conflictNow = async (parts: CaseParts, id: string, { account }: Actor, request: string) => {
  const of = await parts.records.caseOf(id);
  const asked = of?.requests.find((one) => one.id === request);
  if (!of || !asked) return null;
  const [target, agent] = await Promise.all([of.target, asked.agent].map(async (one) => parts.directory.find(one.account)));
  if (agent && isSamePerson(partyOf(account), partyOf(agent))) return 'requester';
  return target && isSamePerson(partyOf(account), partyOf(target)) ? 'target' : null;
};

/** One decision on exactly what was shown, by somebody else who has the role now (SEC-18, SEC-19, SEC-88, SEC-89). A refusal is on record too. */
export const decideRequest = async (
  parts: CaseParts,
  id: string,
  actor: Actor,
  decision: { readonly request: string; readonly digest: string; readonly isApproved: boolean },
  rules: Rules,
): Promise<Result<Case, string>> => {
  const refused = { id, actor, rules, action: 'approval.decided' };
  if (!(await parts.roles.hasRole(actor.account.id, 'approver'))) return refuse(parts, refused, 'not-approver');
  const conflict = await conflictNow(parts, id, actor, decision.request);
  if (conflict) return refuse(parts, refused, conflict);
  const decided = await changeCase(
    parts,
    id,
    (was) => decide(was, { ...decision, approver: partyOf(actor.account) }, limitsOf(rules.policy), parts.now(), digestOf),
    (tx, next) =>
      tx.audit(
        caseRecord(next, actor, rules, parts.now(), {
          action: 'approval.decided',
          outcome: 'success',
          reason: decision.isApproved ? 'approved' : 'rejected',
          detail: { request: decision.request },
        }),
      ),
  );
  return decided.ok ? decided : refuse(parts, refused, decided.reason);
};

/** Whether a second person must approve this now: by the action, the policy, and what happened today (SEC-88, SEC-90). */
export const mustBeApproved = async (parts: CaseParts, of: Case, action: CaseAction, { policy }: Rules): Promise<boolean> => {
  const { target, patterns } = await standingOf(parts, of, action);
  if (patterns.alarming.length > 0) parts.log.warn('alarm: a pattern at the helpdesk', { alarm: patterns.alarming.join(' ') });
  return target === null || needsApproval(action, circumstancesOf(target, patterns, policy));
};
