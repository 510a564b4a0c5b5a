import type { Case } from '../../core/cases/case.ts';
import { close, handOver } from '../../core/cases/handing.ts';
import { no, ok, type Result } from '../../core/result.ts';
import { endRequests, showAgent } from './asking.ts';
import { caseRecord, changeCase, partyOf } from './parts.ts';
import { accountNamed } from './people.ts';
import { type CaseWork, type Given, idOf } from './work.ts';

/** Another agent has it now, and sees its card as soon as they are free. */
export const handed = async (work: CaseWork, { actor, owed, rules }: Given): Promise<Result<Case, string>> => {
  const { parts } = work;
  if (!(await parts.roles.hasRole(actor.account.id, 'agent'))) return no('not-agent');
  const to = await accountNamed(parts, actor.by, String(owed.with?.to ?? ''));
  if (!to || !(await parts.roles.hasRole(to.id, 'agent'))) return no('no-such-agent');
  const given = await changeCase(
    parts,
    idOf(owed),
    (was) => handOver(was, partyOf(actor.account), partyOf(to), String(owed.with?.reason ?? ''), parts.now()),
    (tx, next) =>
      tx.audit(
        caseRecord(next, actor, rules, parts.now(), { action: 'case.handed-over', outcome: 'success', detail: { to: to.id } }),
      ),
  );
  if (given.ok)
    work.begin('hand over', async () => {
      await endRequests(work, given.value);
      await showAgent(work, given.value);
    });
  return given;
};

/** Closing, whatever is behind it: the same way, the same look, the same time. */
export const end = async (work: CaseWork, { actor, owed, rules }: Given, isDuress: boolean): Promise<Result<Case, string>> => {
  const { parts } = work;
  const ended = await changeCase(
    parts,
    idOf(owed),
    (was) => (was.agent.account === actor.account.id ? ok(close({ ...was, isDuress }, parts.now())) : no('handed-over')),
    (tx, next) =>
      tx.audit(
        caseRecord(next, actor, rules, parts.now(), { action: isDuress ? 'case.duress' : 'case.closed', outcome: 'success' }),
      ),
  );
  if (ended.ok) work.begin('end requests', () => endRequests(work, ended.value));
  return ended;
};

/** Looks like closing; security hears that the agent is forced. */
export const duress = (work: CaseWork, given: Given): Promise<Result<Case, string>> => {
  work.parts.log.warn('alarm: an agent is forced', { alarm: 'duress' });
  return end(work, given, true);
};
