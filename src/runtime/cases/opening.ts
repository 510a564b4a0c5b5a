import type { Account } from '../../core/account.ts';
import { type Case, isSamePerson } from '../../core/cases/case.ts';
import { no, ok, type Result } from '../../core/result.ts';
import { keyFor } from '../rows.ts';
import { newCaseId } from './call-number.ts';
import { type Actor, type CaseParts, caseRecord, partyOf, type Rules } from './parts.ts';
import { promiseWatch } from './promises.ts';

const hourMs = 3_600_000;
const sinceMs = 24 * hourMs;

/** Why a case is not opened: no agent, oneself, too many look-ups, nobody or several of that name, no ticket, none of that name, or nobody could be asked. */
export type NotOpened = 'not-agent' | 'self' | 'too-many' | 'not-found' | 'ticket' | 'ticket-unknown' | 'ticket-unchecked';

/** Look-ups are metered, and said aloud before the limit is reached (SEC-93). */
const isTooMany = async ({ sessions, now, log }: CaseParts, agent: Account, { policy }: Rules): Promise<boolean> => {
  const { lookUpsPerHour } = policy.helpdesk;
  const { count } = await sessions.count(keyFor('hl', agent.id), hourMs, now());
  if (count === Math.ceil(lookUpsPerHour * 0.8)) log.warn('alarm: an agent looks up many people', { alarm: 'look-ups' });
  return count > lookUpsPerHour;
};

const refuse = async (parts: CaseParts, actor: Actor, rules: Rules, target: Account | null, reason: NotOpened) => {
  const of = { id: 'none', ticket: '', target: { account: target?.id ?? 'none', person: 'none' } };
  await parts.records.audit(caseRecord(of, actor, rules, parts.now(), { action: 'case.opened', outcome: 'refused', reason }));
  return no(reason);
};

/** An open case of the same agent, target and ticket: one live card per case. */
const already = async ({ records, now }: CaseParts, agent: Account, target: Account, ticket: string): Promise<Case | null> =>
  (await records.casesOfAgent(agent.id, now() - sinceMs)).find(
    (one) => one.closedAt === null && one.target.account === target.id && one.ticket === ticket,
  ) ?? null;

/** Where tickets must exist, the service desk is asked; where it cannot be, nothing is opened. */
const whyNoTicket = async ({ tickets }: CaseParts, ticket: string): Promise<'ticket-unknown' | 'ticket-unchecked' | null> => {
  if (ticket === '' || !tickets?.mustExist) return null;
  const there = await tickets.desk.exists(ticket);
  if (!there.ok) return 'ticket-unchecked';
  return there.value ? null : 'ticket-unknown';
};

const rolesIn = ({ roles }: CaseParts, { id }: Account): Promise<[boolean, boolean]> =>
  Promise.all([roles.hasRole(id, 'agent'), roles.hasRole(id, 'approver')]);

/**
 * Opens a case about somebody, or goes on with the open one of the same ticket. Roles are read now (SEC-18): agents open any, approvers those of a colleague
 * of the helpdesk (SEC-20); nobody helps themselves (SEC-94).
 */
export const openCase = async (
  parts: CaseParts,
  actor: Actor,
  target: Account | null,
  ticket: string,
  rules: Rules,
): Promise<Result<Case, NotOpened>> => {
  const [isAgent, isApprover] = await rolesIn(parts, actor.account);
  if (!isAgent && !isApprover) return refuse(parts, actor, rules, target, 'not-agent');
  if (await isTooMany(parts, actor.account, rules)) return refuse(parts, actor, rules, target, 'too-many');
  if (!target) return refuse(parts, actor, rules, null, 'not-found');
  if (parts.roles.isHoney(target)) parts.log.warn('alarm: a honey account was looked up', { alarm: 'honey-account' });
  if (isSamePerson(partyOf(actor.account), partyOf(target))) return refuse(parts, actor, rules, target, 'self');
  if (target.tier === 0) parts.log.warn('alarm: a privileged account was named at the helpdesk', { alarm: 'privileged-target' });
  if (target.tier === 2 && !isAgent) return refuse(parts, actor, rules, target, 'not-agent');
  if (ticket === '' && rules.policy.helpdesk.ticketRequired) return refuse(parts, actor, rules, target, 'ticket');
  const open = await already(parts, actor.account, target, ticket);
  if (open) return ok(open);
  const missing = await whyNoTicket(parts, ticket);
  if (missing) return refuse(parts, actor, rules, target, missing);
  const one: Case = {
    id: newCaseId(),
    rev: 1,
    ticket,
    target: partyOf(target),
    agent: partyOf(actor.account),
    openedAt: parts.now(),
    closedAt: null,
    verifications: [],
    requests: [],
    deeds: [],
    handOvers: [],
    isDuress: false,
  };
  await parts.records.transaction(async (tx) => {
    await tx.addCase(one);
    await promiseWatch(tx, parts.keys, one, null, one.openedAt);
    await tx.audit(caseRecord(one, actor, rules, parts.now(), { action: 'case.opened', outcome: 'success' }));
  });
  return ok(one);
};
