import type { RegisteredMethod } from '../account.ts';
import type { Context, Heard, Move } from '../conversation.ts';
import type { Purpose } from '../evidence.ts';
import { cameOf, looksAgain, Pushed, pushProblem } from './elsewhere.ts';
import { choose } from './proving-choosing.ts';
import { type Checking, carried, type Elsewhere, type Proven, type Proving, type Pushing } from './proving-states.ts';

/** Asks for a number in the other chat. */
export const push = (proven: Proven, chosen: RegisteredMethod, purpose: Purpose): Move<Pushing> => ({
  state: { ...carried(proven), at: 'pushing', chosen },
  effects: [{ do: 'push-confirmation', with: { account: proven.who.account, registration: chosen.id, purpose } }],
});

/** The number to type there has come, or why not. */
export const hearPushed = (state: Pushing, event: Heard, purpose: Purpose, context: Context): Move<Proving> | null => {
  if (event.kind !== 'settled' || event.effect !== 'push-confirmation') return null;
  if (!event.outcome.ok) return choose(state, purpose, context, pushProblem(event.outcome.reason));
  return { state: { ...state, at: 'elsewhere', pushed: Pushed.parse(event.outcome.value), problem: null } };
};

/** The number was typed right, there: the gate is checked by what is known of that number, not by this news. */
const confirmed = (state: Elsewhere, purpose: Purpose): Move<Checking> => {
  const { who, chosen, pushed } = state;
  const given = { account: who.account, registration: chosen.id, method: chosen.method, purpose, confirmation: pushed.id };
  return { state: { ...carried(state), at: 'checking', chosen }, effects: [{ do: 'check-code', with: given }] };
};

/** News of the number that is typed there. */
export const hearElsewhere = (state: Elsewhere, event: Heard, purpose: Purpose, context: Context): Move<Proving> | null => {
  if (event.kind === 'answered' && event.choice === 'other') return choose(state, purpose, context);
  const came = cameOf(event, state.pushed);
  if (came === 'right') return confirmed(state, purpose);
  if (came === 'over') return choose(state, purpose, context, pushProblem('failed'));
  if (came === 'asked') return { state: { ...state, problem: pushProblem('not-yet') } };
  return looksAgain(state, event, state.who.account, purpose, state.pushed);
};
