import { type CaseAction, caseActions } from '../../core/cases/actions.ts';
import { type Case, isSamePerson } from '../../core/cases/case.ts';
import { close, handOver } from '../../core/cases/handing.ts';
import { openVerification } from '../../core/cases/verifying.ts';
import type { EffectName, Outcome, Owed } from '../../core/effects.ts';
import { satisfies } from '../../core/evidence.ts';
import { no, ok, type Result } from '../../core/result.ts';
import { evidenceIn } from '../effects/given.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { act } from './acting.ts';
import { requestApproval } from './approving.ts';
import { askNumber } from './calling.ts';
import { type Speaking, speakToAccount, tellApprovers, tellCase } from './news.ts';
import { openCase } from './opening.ts';
import { type Actor, type CaseParts, caseRecord, changeCase, limitsOf, partyOf, type Rules } from './parts.ts';
import { accountNamed, namedIn, whoOf } from './people.ts';
import { snapshotOf } from './snapshot.ts';
import { askManager } from './vouching.ts';

/** What the effects of cases work with: who speaks first, and work nobody waits for. */
export interface CaseWork {
  readonly parts: CaseParts;
  readonly speaking: () => Speaking;
  begin(name: string, work: () => Promise<void>): void;
}

type CaseEffect = Extract<EffectName, `case-${string}`>;

const rulesOf = ({ policy, policyVersion }: EffectContext): Rules => ({ policy, policyVersion });

/** The agent who asks, by the chat they ask in: read now, never remembered (SEC-16, SEC-18). */
const agentOf = async ({ directory }: CaseParts, { row }: EffectContext): Promise<Actor | null> => {
  const account = await directory.findByIdentity(row.address);
  return account && !account.untouchable ? { account, by: row.address, role: 'agent' } : null;
};

const idOf = ({ with: given }: Owed): string => String(given?.case ?? '');
const actionOf = (name: unknown): CaseAction | null => caseActions.find((one) => one === name) ?? null;

const open =
  ({ parts }: CaseWork): Perform =>
  async (owed, context) => {
    const actor = await agentOf(parts, context);
    if (!actor) return no('not-agent');
    const rules = rulesOf(context);
    const { person, ticket } = namedIn(String(owed.with?.named ?? ''));
    const target = await accountNamed(parts, context.row.address, person);
    const opened = await openCase(parts, actor, target, ticket, rules);
    if (!opened.ok) return opened;
    return ok({
      who: await whoOf(parts, actor.account, rules),
      shown: await snapshotOf(parts, opened.value, actor.account.id, rules),
    });
  };

/** Runs something in a case for the agent who asks, shows the card as it stands then, and tells everybody else who looks at it. */
const inCase =
  (work: CaseWork, run: (given: Given) => Promise<Result<Case, string>>): Perform =>
  async (owed, context): Promise<Outcome> => {
    const actor = await agentOf(work.parts, context);
    if (!actor) return no('not-agent');
    const rules = rulesOf(context);
    const changed = await run({ actor, owed, rules });
    if (!changed.ok) return changed;
    work.begin('case news', () => tellCase(work.speaking(), changed.value, rules));
    return ok(await snapshotOf(work.parts, changed.value, actor.account.id, rules));
  };

/** Whoever has the case sees it, as long as they are an agent (SEC-18). */
const look = async ({ parts }: CaseWork, actor: Actor, owed: Owed): Promise<Result<Case, string>> => {
  const of = await parts.records.caseOf(idOf(owed));
  if (!of) return no('no-such-case');
  if (of.agent.account !== actor.account.id) return no('handed-over');
  return (await parts.roles.hasRole(actor.account.id, 'agent')) ? ok(of) : no('not-agent');
};

const number = async (work: CaseWork, { actor, owed, rules }: Given) => {
  const action = actionOf(owed.with?.action);
  if (!action) return no('not-supported');
  const asked = await askNumber(work.parts, idOf(owed), actor, action, rules);
  if (asked.ok) work.begin('call a caller', () => callCaller(work, asked.value, rules));
  return asked;
};

/** A caller who has lost every method: their manager is asked in place of them (SEC-48). */
const vouch = async (work: CaseWork, { actor, owed, rules }: Given) => {
  const { parts, speaking } = work;
  const asked = await askManager(parts, idOf(owed), actor, rules);
  const verification = asked.ok ? asked.value.verifications.at(-1) : null;
  const manager = verification?.voucher?.account;
  if (asked.ok && verification && manager) {
    const named = `${asked.value.id}:${verification.id}`;
    const isWanted = async (): Promise<boolean> =>
      (await parts.records.caseOf(asked.value.id))?.verifications.some(
        ({ id, state }) => id === verification.id && state === 'asked',
      ) === true;
    work.begin('ask a manager', () => speakToAccount(speaking(), manager, { flow: 'vouch', named, manners: 'wait', isWanted }));
  }
  return asked;
};

/** The caller's card, in every chat of theirs; later where they are in the middle of a write. */
const callCaller = async ({ parts, speaking }: CaseWork, of: Case, { policy }: Rules): Promise<void> => {
  const verification = of.verifications.at(-1)?.id ?? '';
  const isWanted = async (): Promise<boolean> => {
    const now = await parts.records.caseOf(of.id);
    return now !== null && openVerification(now, limitsOf(policy), parts.now())?.id === verification;
  };
  const word = { flow: 'caller', named: `${of.id}:${verification}`, manners: 'interrupt', isWanted } as const;
  await speakToAccount(speaking(), of.target.account, word);
};

/** What a step-up was for: an action, or the question to a second person with its reason. */
interface Wanted {
  readonly case: string;
  readonly do: CaseAction | null;
  readonly ask: CaseAction | null;
  readonly about: string | null;
  readonly reason: string;
}

const taskIn = (owed: Owed): Wanted => {
  const { task = '', case: id = '' } = JSON.parse(String(owed.with?.task || '{}')) as { task?: string; case?: string };
  if (!task.startsWith('{')) return { case: id, do: actionOf(task.split(':')[1]), ask: null, about: null, reason: '' };
  const { ask, about = null, reason = '' } = JSON.parse(task) as { ask?: string; about?: string | null; reason?: string };
  return { case: id, do: null, ask: actionOf(ask), about, reason };
};

/** Asks every approver who may decide, in their chats. */
const askApprovers = async ({ parts, speaking }: CaseWork, of: Case): Promise<void> => {
  const request = of.requests.at(-1);
  if (!request) return;
  const isWanted = async (): Promise<boolean> =>
    (await parts.records.caseOf(of.id))?.requests.some(({ id, state }) => id === request.id && state === 'asked') === true;
  const word = { flow: 'approval', named: `${of.id}:${request.id}`, manners: 'wait', isWanted } as const;
  for (const approver of await parts.roles.holders('approver'))
    if (!isSamePerson(partyOf(approver), of.target) && !isSamePerson(partyOf(approver), of.agent))
      await speakToAccount(speaking(), approver.id, word);
};

/** Requests of an earlier state of the case are over: whoever looks at one hears it. */
const endRequests = async (work: CaseWork, of: Case): Promise<void> => {
  for (const { id, state } of of.requests) {
    if (state === 'withdrawn') await tellApprovers(work.speaking(), id, 'withdrawn');
    if (state === 'asked' && of.closedAt !== null) await tellApprovers(work.speaking(), id, 'closed');
  }
};

const acted =
  (work: CaseWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const actor = await agentOf(parts, context);
    const rules = rulesOf(context);
    const task = taskIn(owed);
    const isProven = actor && satisfies('agent-step-up', rules.policy, actor.account.tier, evidenceIn(owed), parts.now());
    if (!actor || !isProven) return no('not-verified');
    const run = task.ask
      ? await requestApproval(parts, task.case, actor, { action: task.ask, about: task.about, reason: task.reason }, rules)
      : task.do
        ? await act({ parts, id: task.case, actor, action: task.do, deed: owed.id, rules })
        : no('not-supported');
    const of = await parts.records.caseOf(task.case);
    if (!of) return no('no-such-case');
    if (run.ok && task.ask)
      work.begin('ask approvers', async () => {
        await endRequests(work, of);
        await askApprovers(work, of);
      });
    work.begin('case news', () => tellCase(work.speaking(), of, rules));
    const shown = await snapshotOf(parts, of, actor.account.id, rules);
    return ok({ shown, problem: run.ok ? null : { say: `case.problem.${run.reason}` } });
  };

interface Given {
  readonly actor: Actor;
  readonly owed: Owed;
  readonly rules: Rules;
}

/** Another agent has it now, and sees its card as soon as they are free. */
const handed = async (work: CaseWork, { actor, owed, rules }: Given): Promise<Result<Case, string>> => {
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
      await showTo(work, given.value);
    });
  return given;
};

const showTo = async ({ parts, speaking }: CaseWork, { id, agent, target, ticket }: Case): Promise<void> => {
  const login = (await parts.directory.find(target.account))?.login ?? '';
  const isWanted = async (): Promise<boolean> => {
    const now = await parts.records.caseOf(id);
    return now?.closedAt === null && now.agent.account === agent.account;
  };
  await speakToAccount(speaking(), agent.account, { flow: 'case', named: `${login} ${ticket}`, manners: 'wait', isWanted });
};

/** Closing, whatever is behind it: the same way, the same look, the same time. */
const end = async (work: CaseWork, { actor, owed, rules }: Given, isDuress: boolean): Promise<Result<Case, string>> => {
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
const duress = (work: CaseWork, given: Given): Promise<Result<Case, string>> => {
  work.parts.log.warn('alarm: an agent is forced', { alarm: 'duress' });
  return end(work, given, true);
};

/** Every effect of the agent's case card. */
export const agentEffects = (work: CaseWork): Readonly<Record<CaseEffect, Perform>> => ({
  'case-open': open(work),
  'case-look': inCase(work, ({ actor, owed }) => look(work, actor, owed)),
  'case-number': inCase(work, (given) => number(work, given)),
  'case-vouch': inCase(work, (given) => vouch(work, given)),
  'case-act': acted(work),
  'case-hand-over': inCase(work, (given) => handed(work, given)),
  'case-close': inCase(work, (given) => end(work, given, false)),
  'case-duress': inCase(work, (given) => duress(work, given)),
});
