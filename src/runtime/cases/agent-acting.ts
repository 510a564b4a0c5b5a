import type { CaseAction } from '../../core/cases/actions.ts';
import { stepUpOf } from '../../core/cases/helping.ts';
import type { Owed } from '../../core/effects.ts';
import { satisfies } from '../../core/evidence.ts';
import { no, ok } from '../../core/result.ts';
import { evidenceIn } from '../effects/given.ts';
import type { Perform } from '../turns.ts';
import { act } from './acting.ts';
import { requestApproval } from './approving.ts';
import { bringPromised, endRequests } from './asking.ts';
import { tellCase } from './news.ts';
import type { Actor, CaseParts, Rules } from './parts.ts';
import { snapshotOf } from './snapshot.ts';
import { standingOf } from './standing.ts';
import { actionOf, agentOf, type CaseWork, rulesOf } from './work.ts';

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

/** Two gates of an approver who helps a colleague, one of anybody else: who may not do it at all is told why by the act itself (SEC-25). */
const isProven = async (parts: CaseParts, { account }: Actor, task: Wanted, owed: Owed, { policy }: Rules): Promise<boolean> => {
  const of = await parts.records.caseOf(task.case);
  const standing = of && (await standingOf(parts, of, task.do ?? task.ask ?? 'unlock'));
  const purpose = stepUpOf(standing?.mayHelp ? standing.helper : null);
  return satisfies(purpose, policy, account.tier, evidenceIn(owed), parts.now());
};

/** An agent stepped up for one thing of one case: it is done, or a second person is asked for it; the card says what came of it (SEC-25). */
export const acted =
  (work: CaseWork): Perform =>
  async (owed, context) => {
    const { parts } = work;
    const actor = await agentOf(parts, context);
    const rules = rulesOf(context);
    const task = taskIn(owed);
    if (!actor || !(await isProven(parts, actor, task, owed, rules))) return no('not-verified');
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
        await bringPromised(work);
      });
    work.begin('case news', () => tellCase(work.speaking(), of, rules));
    const shown = await snapshotOf(parts, of, actor.account.id, rules);
    return ok({ shown, problem: run.ok ? null : { say: `case.problem.${run.reason}` } });
  };
