import { type CaseAction, caseActions } from '../../core/cases/actions.ts';
import type { Case } from '../../core/cases/case.ts';
import { close, handOver } from '../../core/cases/handing.ts';
import type { EffectName, Outcome, Owed } from '../../core/effects.ts';
import { satisfies } from '../../core/evidence.ts';
import { no, ok, type Result } from '../../core/result.ts';
import { evidenceIn } from '../effects/given.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { act } from './acting.ts';
import { requestApproval } from './approving.ts';
import { askNumber } from './calling.ts';
import { type Speaking, speakToAccount, tellCase } from './news.ts';
import { openCase } from './opening.ts';
import { type Actor, type CaseParts, caseRecord, changeCase, partyOf, type Rules } from './parts.ts';
import { accountNamed, namedIn, whoOf } from './people.ts';
import { snapshotOf } from './snapshot.ts';

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
  (work: CaseWork, run: (given: { actor: Actor; owed: Owed; rules: Rules }) => Promise<Result<Case, string>>): Perform =>
  async (owed, context): Promise<Outcome> => {
    const actor = await agentOf(work.parts, context);
    if (!actor) return no('not-agent');
    const rules = rulesOf(context);
    const changed = await run({ actor, owed, rules });
    if (!changed.ok) return changed;
    work.begin('case news', () => tellCase(work.speaking(), changed.value, rules));
    return ok(await snapshotOf(work.parts, changed.value, actor.account.id, rules));
  };

const look = async ({ parts }: CaseWork, owed: Owed): Promise<Result<Case, string>> => {
  const of = await parts.records.caseOf(idOf(owed));
  return of ? ok(of) : no('no-such-case');
};

const number = async (work: CaseWork, { actor, owed, rules }: { actor: Actor; owed: Owed; rules: Rules }) => {
  const action = actionOf(owed.with?.action);
  if (!action) return no('not-supported');
  const asked = await askNumber(work.parts, idOf(owed), actor, action, rules);
  const verification = asked.ok ? asked.value.verifications.at(-1)?.id : null;
  if (asked.ok && verification)
    work.begin('call a caller', async () => {
      await speakToAccount(work.speaking(), asked.value.target.account, 'caller', `${asked.value.id}:${verification}`);
    });
  return asked;
};

/** What a step-up was for: an action, or the question to a second person with its reason. */
const taskIn = (owed: Owed): { case: string; do: CaseAction | null; ask: CaseAction | null; reason: string } => {
  const { task = '', case: id = '' } = JSON.parse(String(owed.with?.task || '{}')) as { task?: string; case?: string };
  if (!task.startsWith('{')) return { case: id, do: actionOf(task.split(':')[1]), ask: null, reason: '' };
  const { ask, reason = '' } = JSON.parse(task) as { ask?: string; reason?: string };
  return { case: id, do: null, ask: actionOf(ask), reason };
};

/** Asks every approver who may decide, in their chats. */
const askApprovers = async ({ parts, speaking }: CaseWork, of: Case): Promise<void> => {
  const request = of.requests.at(-1);
  if (!request) return;
  for (const { id } of await parts.roles.holders('approver'))
    if (id !== of.target.account && id !== of.agent.account)
      await speakToAccount(speaking(), id, 'approval', `${of.id}:${request.id}`);
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
      ? await requestApproval(parts, task.case, actor, { action: task.ask, about: null, reason: task.reason }, rules)
      : task.do
        ? await act({ parts, id: task.case, actor, action: task.do, deed: owed.id, rules })
        : no('not-supported');
    const of = await parts.records.caseOf(task.case);
    if (!of) return no('no-such-case');
    if (run.ok && task.ask) work.begin('ask approvers', () => askApprovers(work, of));
    work.begin('case news', () => tellCase(work.speaking(), of, rules));
    const shown = await snapshotOf(parts, of, actor.account.id, rules);
    return ok({ shown, problem: run.ok ? null : { say: `case.problem.${run.reason}` } });
  };

const handed = async ({ parts }: CaseWork, { actor, owed, rules }: { actor: Actor; owed: Owed; rules: Rules }) => {
  const to = await accountNamed(parts, actor.by, String(owed.with?.to ?? ''));
  if (!to || !(await parts.roles.hasRole(to.id, 'agent'))) return no('no-such-agent');
  return changeCase(
    parts,
    idOf(owed),
    (was) => handOver(was, partyOf(actor.account), partyOf(to), String(owed.with?.reason ?? ''), parts.now()),
    (tx, next) =>
      tx.audit(
        caseRecord(next, actor, rules, parts.now(), { action: 'case.handed-over', outcome: 'success', detail: { to: to.id } }),
      ),
  );
};

const closed = ({ parts }: CaseWork, { actor, owed, rules }: { actor: Actor; owed: Owed; rules: Rules }) =>
  changeCase(
    parts,
    idOf(owed),
    (was) => (was.agent.account === actor.account.id ? ok(close(was, parts.now())) : no('handed-over')),
    (tx, next) => tx.audit(caseRecord(next, actor, rules, parts.now(), { action: 'case.closed', outcome: 'success' })),
  );

/** Looks like closing; security hears that the agent is forced. */
const duress = async (work: CaseWork, given: { actor: Actor; owed: Owed; rules: Rules }) => {
  work.parts.log.warn('alarm: an agent is forced', { alarm: 'duress' });
  const { actor, owed, rules } = given;
  return changeCase(
    work.parts,
    idOf(owed),
    (was) => ok(close({ ...was, isDuress: true }, work.parts.now())),
    (tx, next) => tx.audit(caseRecord(next, actor, rules, work.parts.now(), { action: 'case.duress', outcome: 'success' })),
  );
};

/** Every effect of the agent's case card. */
export const agentEffects = (work: CaseWork): Readonly<Record<CaseEffect, Perform>> => ({
  'case-open': open(work),
  'case-look': inCase(work, ({ owed }) => look(work, owed)),
  'case-number': inCase(work, (given) => number(work, given)),
  'case-act': acted(work),
  'case-hand-over': inCase(work, (given) => handed(work, given)),
  'case-close': inCase(work, (given) => closed(work, given)),
  'case-duress': inCase(work, (given) => duress(work, given)),
});
