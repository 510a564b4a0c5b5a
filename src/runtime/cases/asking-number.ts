import { randomUUID } from 'node:crypto';
import { type CaseAction, needsApproval } from '../../core/cases/actions.ts';
import type { Case } from '../../core/cases/case.ts';
import { askVerification } from '../../core/cases/verifying.ts';
import { no, ok, type Result } from '../../core/result.ts';
import { whyNobodyDecides } from './approvers.ts';
import { callNumber, proofOf } from './call-number.ts';
import { circumstancesOf } from './circumstances.ts';
import { type Actor, type CaseParts, caseRecord, changeCase, partyOf, type Rules } from './parts.ts';
import { refuse } from './refusing.ts';
import { type Closed, standingOf, whyClosed } from './standing.ts';

/** Whether a second person would be needed afterwards, and nobody could be asked: said before a caller is bothered in vain. */
const whyInVain = async (parts: CaseParts, id: string, { account }: Actor, action: CaseAction, { policy }: Rules) => {
  const of = await parts.records.caseOf(id);
  if (!of) return null;
  const { target, patterns } = await standingOf(parts, of, action);
  if (!target || !needsApproval(action, circumstancesOf(target, patterns, policy))) return null;
  return whyNobodyDecides(parts, of, { agent: partyOf(account), verification: '' });
};

/** Asks the caller for a number: made here, said by the agent, typed by the caller (SEC-85). Closed for whom nobody at the helpdesk may help. */
export const askNumber = async (
  parts: CaseParts,
  id: string,
  actor: Actor,
  action: CaseAction,
  rules: Rules,
): Promise<Result<Case, Closed | 'no-such-case' | 'no-approver' | 'no-approver-reached'>> => {
  const why = (await whyClosed(parts, id, actor, action)) ?? (await whyInVain(parts, id, actor, action, rules));
  if (why) return refuse(parts, { id, actor, rules, action: 'caller.asked' }, why);
  const of = { case: id, verification: randomUUID() };
  const { digits, words } = callNumber(parts.keys, of);
  const asked = { id: of.verification, action, agent: partyOf(actor.account), proof: proofOf(parts.keys, of, digits), words };
  return changeCase(
    parts,
    id,
    (was) => (was.closedAt === null ? ok(askVerification(was, asked, parts.now())) : no('closed')),
    (tx, next) =>
      tx.audit(
        caseRecord(next, actor, rules, parts.now(), { action: 'caller.asked', outcome: 'success', detail: { for: action } }),
      ),
  );
};
