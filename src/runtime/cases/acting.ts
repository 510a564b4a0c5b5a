import { type CaseAction, guards } from '../../core/cases/actions.ts';
import type { Case } from '../../core/cases/case.ts';
import { beginDeed, settleDeed } from '../../core/cases/doing.ts';
import { no, ok, type Result } from '../../core/result.ts';
import { intentLeaseMs } from '../intents.ts';
import { keyFor } from '../rows.ts';
import { mustBeApproved } from './approving.ts';
import { circumstancesOf } from './circumstances.ts';
import { doings } from './deeds.ts';
import type { Came, Doing } from './doing.ts';
import { reachable } from './handed.ts';
import { type Actor, type CaseParts, caseRecord, changeCase, digestOf, limitsOf, partyOf, type Rules } from './parts.ts';
import { promiseInvites, promiseSettling } from './promises.ts';
import { standingOf, whyClosed } from './standing.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** When somebody else looks at a deed that nobody has settled: after the lease of its intent. */
const settleAfterMs = intentLeaseMs + 15_000;

/** Ten an hour, thirty a day; said aloud before the limit is reached (SEC-93). */
const isTooMany = async ({ sessions, now, log }: CaseParts, agent: string, { policy }: Rules): Promise<boolean> => {
  const { actionsPerHour, actionsPerDay } = policy.helpdesk;
  const [hour, day] = await Promise.all([
    sessions.count(keyFor('hh', agent), hourMs, now()),
    sessions.count(keyFor('hd', agent), dayMs, now()),
  ]);
  if (hour.count >= actionsPerHour * 0.8 || day.count >= actionsPerDay * 0.8)
    log.warn('alarm: an agent acts often', { alarm: 'agent-actions' });
  return hour.count > actionsPerHour || day.count > actionsPerDay;
};

interface Act {
  readonly parts: CaseParts;
  readonly id: string;
  readonly actor: Actor;
  readonly action: CaseAction;
  /** The effect's id: one action, one write. */
  readonly deed: string;
  readonly rules: Rules;
  readonly doing: Doing;
}

/** Begins: verification and approval are spent, the intent, the audit row and the notices are written, all at once and before anything is done (SEC-92, SEC-114). */
const begin = async ({ parts, id, actor, action, deed, rules, doing }: Act, of: Case): Promise<Result<Case, string>> => {
  const { target, patterns } = await standingOf(parts, of, action);
  if (!target) return no('gone');
  const circumstances = circumstancesOf(target, patterns, rules.policy);
  const manager = doing.tellsManager ? await parts.directory.managerOf(target.id) : null;
  const [tell, chats, pausedUntil, registered] = await Promise.all([
    parts.herald(target.id),
    doing.flow ? reachable(parts, target.id) : [],
    parts.records.pausedUntil(target.id, parts.now()),
    parts.records.registrations(target.id),
  ]);
  const agent = partyOf(actor.account);
  const beginning = { id: deed, action, agent, pausedUntil };
  return changeCase(
    parts,
    id,
    (was) => beginDeed(was, beginning, circumstances, limitsOf(rules.policy), parts.now(), digestOf),
    async (tx, next) => {
      const at = parts.now();
      await tx.audit(caseRecord(next, actor, rules, at, { action: `agent.${action}`, outcome: 'intent', effect: deed }));
      const lease = { by: parts.replica, leaseUntil: at + intentLeaseMs, begunAt: at };
      if (doing.intent) await tx.begin({ id: deed, flowId: deed, kind: doing.intent, account: target.id, ...lease });
      await promiseSettling(tx, parts.keys, next, deed, at, at + settleAfterMs);
      if (doing.flow) await promiseInvites(tx, parts.keys, next, { about: deed, flow: doing.flow, isUrgent: true, at }, chats);
      const { about } = next.deeds.find((one) => one.id === deed) ?? { about: null };
      const method = registered.find((one) => one.id === about)?.method ?? null;
      const who = { agent: actor.account.displayName, ticket: next.ticket };
      const notice = { event: doing.notice, at, from: actor.by.channel, method, ...who };
      const observers = manager?.mail ? [manager.mail] : [];
      await tell(tx, { notice, account: target.id, key: `deed.${deed}`, by: null, isOnCard: doing.flow !== null, observers });
    },
  );
};

const auditOutcome = { done: 'success', refused: 'refused', 'not-done': 'failure', unknown: 'unknown' } as const;

const settle = ({ parts, id, actor, action, deed, rules, doing }: Act, came: Came): Promise<Result<Case, string>> =>
  changeCase(
    parts,
    id,
    (was) => ok(settleDeed(was, deed, came)),
    async (tx, next) => {
      const at = parts.now();
      const { outcome, reason } = came;
      if (doing.intent) await tx.settle(deed, outcome, reason, at);
      const what = { action: `agent.${action}`, outcome: auditOutcome[outcome], reason, effect: deed };
      await tx.audit(caseRecord(next, actor, rules, at, what));
    },
  );

const refuse = async ({ parts, id, actor, action, rules, deed }: Omit<Act, 'doing'>, of: Case | null, reason: string) => {
  const about = of ?? { id, ticket: '', target: { account: 'none', person: 'none' } };
  const what = { action: `agent.${action}`, outcome: 'refused', reason, effect: deed } as const;
  await parts.records.audit(caseRecord(about, actor, rules, parts.now(), what));
  return no(reason);
};

/**
 * Does one action of a case, once: everything is checked again first (SEC-18, SEC-20, SEC-21), then begun, then done, then settled. The step-up of the
 * agent is the caller's business.
 */
export const act = async (given: Omit<Act, 'doing'>): Promise<Result<Case, string>> => {
  const { parts, id, actor, action, rules } = given;
  const of = await parts.records.caseOf(id);
  const closed = await whyClosed(parts, id, actor, action);
  const doing = doings[action];
  if (!of || closed) return refuse(given, of, closed ?? 'no-such-case');
  if (!doing) return refuse(given, of, 'not-supported');
  const ready = (await doing.ready?.(parts, of.target.account)) ?? ok(null);
  if (!ready.ok) return refuse(given, of, ready.reason);
  if (guards[action].isMetered && (await isTooMany(parts, actor.account.id, rules))) return refuse(given, of, 'too-many');
  await mustBeApproved(parts, of, action, rules); // says aloud what is alarming
  const begun = await begin({ ...given, doing }, of);
  if (!begun.ok) return refuse(given, of, begun.reason);
  const begunDeed = begun.value.deeds.find(({ id }) => id === given.deed);
  const came = begunDeed ? await doing.run({ parts, of: begun.value, deed: begunDeed, rules }) : null;
  return came ? settle({ ...given, doing }, came) : begun;
};
