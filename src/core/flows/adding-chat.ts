import type { Context, Heard, Move } from '../conversation.ts';
import type { Evidence } from '../evidence.ts';
import type { ViewInput } from '../views.ts';
import type { AddChat, AddingState, AskingChat, ConfirmChat, Saving } from './adding-states.ts';
import { cameOf, looksAgain, Pushed, pushProblem } from './elsewhere.ts';

/** The purpose of a number that registers a chat. */
const purpose = 'register';

/** What a chat is registered with: whose, in place of which, proved by what. */
export type About = (state: AddChat, context: Context, evidence: readonly Evidence[]) => Readonly<Record<string, string | null>>;

/** Says what will happen in the other chat, before it does. */
export const askAddChat = ({ problem }: AddChat): ViewInput => ({
  kind: 'notice',
  title: { say: 'add.chat' },
  body: [...(problem ? [problem] : []), { say: 'add.chat.explain' }],
  tone: problem ? 'warning' : 'plain',
  actions: [
    { choice: 'ask', label: { say: 'button.ask-there' }, style: 'primary' },
    { choice: 'other', label: { say: 'button.something-else' } },
  ],
});

const backTo = ({ who, evidence, replaces }: AskingChat | ConfirmChat): AddChat => ({
  at: 'add-chat',
  who,
  evidence,
  replaces,
  problem: null,
});

/** Asks for a number in the other chat, after a press. */
export const hearAddChat = (state: AddChat, event: Heard): Move<AddingState> | null => {
  if (event.kind !== 'answered' || event.choice !== 'ask') return null;
  const given = { account: state.who.account, registration: '', replaces: state.replaces, purpose };
  return { state: { ...state, at: 'asking-chat' }, effects: [{ do: 'push-confirmation', with: given }] };
};

/** The number is there, or why not. */
export const hearAskingChat = (state: AskingChat, event: Heard): Move<AddingState> | null => {
  if (event.kind !== 'settled' || event.effect !== 'push-confirmation') return null;
  if (!event.outcome.ok) return { state: { ...backTo(state), problem: pushProblem(event.outcome.reason) } };
  return { state: { ...state, at: 'confirm-chat', pushed: Pushed.parse(event.outcome.value), problem: null } };
};

/** The number was typed there: the chat is kept. */
export const hearConfirmChat = (
  state: ConfirmChat,
  event: Heard,
  context: Context,
  about: About,
): Move<AddingState | Saving> | null => {
  const came = cameOf(event, state.pushed);
  const back = backTo(state);
  if (came === 'over') return { state: { ...back, problem: pushProblem('failed') } };
  if (came === 'asked') return { state: { ...state, problem: pushProblem('not-yet') } };
  if (came !== 'right') return looksAgain(state, event, state.who.account, purpose, state.pushed);
  const given = { ...about(back, context, state.evidence), confirmation: state.pushed.id };
  return {
    state: { at: 'saving', who: state.who, evidence: state.evidence, back },
    effects: [{ do: 'keep-chat', with: given }],
  };
};
