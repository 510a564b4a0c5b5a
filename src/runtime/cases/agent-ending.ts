import type { Account } from '../../core/account.ts';
import type { Case } from '../../core/cases/case.ts';
import { close, handOver } from '../../core/cases/handing.ts';
import { helperOf } from '../../core/cases/helping.ts';
import type { Owed } from '../../core/effects.ts';
import { no, ok, type Result } from '../../core/result.ts';
import { bringPromised, endRequests } from './asking.ts';
import { type Actor, type CaseParts, caseRecord, changeCase, partyOf } from './parts.ts';
import { accountNamed } from './people.ts';
import { type CaseWork, type Given, idOf, isHelper } from './work.ts';

/** Who is to have it: somebody with the role that helps this target (SEC-20). */
const takerOf = async (parts: CaseParts, { by }: Actor, owed: Owed): Promise<Result<Account, string>> => {
  const of = await parts.records.caseOf(idOf(owed));
  const target = of && (await parts.directory.find(of.target.account));
  const helper = target && helperOf(target.tier);
  if (!helper) return no(target ? 'privileged' : 'gone');
  const to = await accountNamed(parts, by, String(owed.with?.to ?? ''));
  return to && (await parts.roles.hasRole(to.id, helper)) ? ok(to) : no(`no-such-${helper}`);
};

/** Another agent has it now, and sees its card as soon as they are free. */
export const handed = async (work: CaseWork, { actor, owed, rules }: Given): Promise<Result<Case, string>> => {
  const { parts } = work;
  if (!(await isHelper(parts, actor.account.id))) return no('not-agent');
  const taker = await takerOf(parts, actor, owed);
  if (!taker.ok) return taker;
  const to = taker.value;
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
      await bringPromised(work);
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
