import type { CaseAction } from '../cases/actions.ts';
import { type Helper, stepUpOf } from '../cases/helping.ts';
import { CaseSnapshot } from '../cases/snapshot.ts';
import type { Context, Heard, Move } from '../conversation.ts';
import { classOf } from '../method.ts';
import type { Sentence } from '../views.ts';
import { CaseActed, CaseOpened } from './case-opened.ts';
import type { Acting, CaseState, Open } from './case-states.ts';
import { prove } from './proving.ts';
import type { Proven } from './proving-states.ts';
import type { Who } from './who.ts';
import { evidenceText } from './writing.ts';

/** Where the agent's card goes; null: it stays. */
export type NextCase = Move<CaseState> | null;

/** The case as it stands now; over, where it is closed or another agent has it. */
export const openCase = (who: Who, shown: CaseSnapshot, problem: Sentence | null = null): Move<CaseState> => ({
  state: shown.isClosed || !shown.isMine ? { at: 'closed', shown } : { at: 'open', who, shown, problem },
});

/** What was done settles with the case as it stands then, or with why not; then the card says so. */
export const settledCase = (was: { readonly who: Who; readonly shown: CaseSnapshot }, event: Heard): NextCase => {
  if (event.kind !== 'settled') return null;
  if (event.outcome.ok) return openCase(was.who, CaseSnapshot.parse(event.outcome.value));
  return openCase(was.who, was.shown, { say: `case.problem.${event.outcome.reason}` });
};

/** The case is there, or the agent hears why not. */
export const hearOpened = (event: Heard): NextCase => {
  if (event.kind !== 'settled' || event.effect !== 'case-open') return null;
  if (!event.outcome.ok) return { state: { at: 'not-opened', reason: event.outcome.reason } };
  const { who, shown } = CaseOpened.parse(event.outcome.value);
  return openCase(who, shown);
};

/** Something that is done at once, without a step-up. */
export const working = (
  { who, shown }: Pick<Open, 'who' | 'shown'>,
  effect: 'case-number' | 'case-vouch' | 'case-close' | 'case-duress' | 'case-look',
  action: CaseAction | null,
): Move<CaseState> => ({
  state: { at: 'working', who, shown },
  effects: [{ do: effect, with: { case: shown.id, action } }],
});

/** What is not enough for an agent's step-up is not offered for one. */
const strongOnly = (who: Who): Who => ({ ...who, methods: who.methods.filter(({ method }) => 'WP'.includes(classOf(method))) });

/** One gate of an agent, two of an approver who helps a colleague: as the task says that was begun (SEC-25). */
export const purposeOf = ({ task }: Who): ReturnType<typeof stepUpOf> =>
  stepUpOf((JSON.parse(task ?? '{}') as { helper?: Helper }).helper ?? 'agent');

/** Whoever helps proves who they are for this one action of this one case (SEC-25). */
export const stepUp = ({ who, shown }: Pick<Open, 'who' | 'shown'>, task: string, context: Context): Move<CaseState> => {
  const helper: Helper = shown.isForColleague ? 'approver' : 'agent';
  const helping = { ...(helper === 'agent' ? strongOnly(who) : who), task: JSON.stringify({ task, case: shown.id, helper }) };
  return prove(helping, stepUpOf(helper), context);
};

/** Proven: now the one thing this step-up was for. */
export const act = (proven: Proven): Move<CaseState> => ({
  state: { at: 'acting', ...proven },
  effects: [{ do: 'case-act', with: { task: proven.who.task ?? '', evidence: evidenceText(proven) } }],
});

/** What came of it, and the card as it stands then. */
export const hearActed = ({ who }: Acting, event: Heard): NextCase => {
  if (event.kind !== 'settled' || event.effect !== 'case-act') return null;
  const { task: _, ...agent } = who;
  if (!event.outcome.ok) return { state: { at: 'not-opened', reason: event.outcome.reason } };
  const { shown, problem } = CaseActed.parse(event.outcome.value);
  return openCase(agent, shown, problem);
};
