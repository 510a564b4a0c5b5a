import { type CaseAction, caseActions } from '../cases/actions.ts';
import { CaseSnapshot } from '../cases/snapshot.ts';
import type { Context, Heard, Move } from '../conversation.ts';
import { type NextCase, openCase, stepUp, working } from './case-moves.ts';
import type { CaseState, HandOver, Open, Reason, Which } from './case-states.ts';

const taskOf = (choice: string): readonly [what: string, action: CaseAction] | null => {
  const [what = '', name = ''] = choice.split(':');
  const action = caseActions.find((one) => one === name);
  return action ? [what, action] : null;
};

/** Why it is needed; first which method, where one is to be removed. */
const ask = ({ who, shown }: Pick<Open, 'who' | 'shown'>, action: CaseAction): Move<CaseState> =>
  action === 'remove-method' && shown.methods?.length
    ? { state: { at: 'which', who, shown } }
    : { state: { at: 'reason', who, shown, action, about: null, problem: null } };

/** Which method was lost is said; or not, and the card comes back. */
export const hearWhich = ({ who, shown }: Which, event: Heard): NextCase => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return openCase(who, shown);
  const chosen = shown.methods?.find(({ id }) => event.choice === `about:${id}`);
  return chosen ? { state: { at: 'reason', who, shown, action: 'remove-method', about: chosen.id, problem: null } } : null;
};

/** News of the case, and whatever an agent can press on its card. */
export const hearOpen = (state: Open, event: Heard, context: Context): NextCase => {
  if (event.kind === 'told') {
    const news = event.about === state.shown.id ? CaseSnapshot.safeParse(event.value) : null;
    return news?.success && news.data.rev > state.shown.rev ? openCase(state.who, news.data) : null;
  }
  if (event.kind !== 'answered') return null;
  if (event.choice === 'hand-over') return { state: { ...state, at: 'hand-over', problem: null } };
  if (event.choice === 'look') return working(state, 'case-look', null);
  if (event.choice === 'close') return working(state, 'case-close', null);
  if (event.choice === 'duress') return working(state, 'case-duress', null);
  const [what, action] = taskOf(event.choice) ?? [];
  if (!action) return null;
  if (what === 'verify') return working(state, 'case-number', action);
  if (what === 'lost') return working(state, 'case-vouch', action);
  if (what === 'ask') return ask(state, action);
  return what === 'do' ? stepUp(state, `do:${action}`, context) : null;
};

const reasonIn = (event: Heard): string => (event.kind === 'answered' ? (event.fields.reason ?? '').trim() : '');
const isReason = (text: string): boolean => [...text].length >= 10 && [...text].length <= 200;

/** Why a second person should agree; then the agent shows that it is them. */
export const hearReason = (state: Reason, event: Heard, context: Context): NextCase => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return working(state, 'case-look', null); // much may have happened while the agent wrote
  const reason = reasonIn(event);
  if (!isReason(reason)) return { state: { ...state, problem: { say: 'case.problem.reason' } } };
  return stepUp(state, JSON.stringify({ ask: state.action, about: state.about, reason }), context);
};

/** Who takes over, and why. */
export const hearHandOver = (state: HandOver, event: Heard): NextCase => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return working(state, 'case-look', null);
  const reason = reasonIn(event);
  const to = (event.fields.agent ?? '').trim();
  if (!isReason(reason) || to === '') return { state: { ...state, problem: { say: 'case.problem.reason' } } };
  return {
    state: { at: 'working', who: state.who, shown: state.shown },
    effects: [{ do: 'case-hand-over', with: { case: state.shown.id, to, reason } }],
  };
};
