import type { Context, Heard, Move, Settled } from '../conversation.ts';
import type { EffectName } from '../effects.ts';
import { isQuestionField } from '../pages.ts';
import { about, changeEnds, save } from './adding-saving.ts';
import type { AddingState, ChooseQuestions, MakePasskey, SaveCodes, ShowKey } from './adding-states.ts';
import { refused } from './refusing.ts';

const reveal = <S extends ShowKey | MakePasskey | SaveCodes>(
  state: S,
  effect: 'make-authenticator-key' | 'make-passkey' | 'make-recovery-codes',
): Move<S> => ({
  state: { ...state, problem: null },
  effects: [{ do: effect, with: { account: state.who.account, replaces: state.replaces } }],
});

/** What was to be shown once could not be made. */
const notRevealed = (state: ShowKey | MakePasskey | SaveCodes, event: Settled, effect: EffectName): Move<AddingState> | null => {
  if (event.effect !== effect || event.outcome.ok) return null;
  const end = changeEnds[event.outcome.reason];
  return { state: end ? refused(end) : { ...state, problem: { say: 'problem.reveal' } } };
};

/** The key is made when the page asks to see it, and kept when the app answers with its code. */
export const hearKey = (state: ShowKey, event: Heard, context: Context): Move<AddingState> | null => {
  if (event.kind === 'settled') return notRevealed(state, event, 'make-authenticator-key');
  if (event.kind !== 'answered' || event.via !== 'page') return null;
  if (event.choice === 'reveal') return reveal(state, 'make-authenticator-key');
  const { 'authenticator-code': code } = event.secrets;
  if (!code) return null;
  return save(state, { do: 'confirm-authenticator-key', with: about(state, context, state.evidence), secrets: { code } });
};

/** The passkey is asked for when the page begins, and kept with the name the person gives it. */
export const hearPasskey = (state: MakePasskey, event: Heard, context: Context): Move<AddingState> | null => {
  if (event.kind === 'settled') return notRevealed(state, event, 'make-passkey');
  if (event.kind !== 'answered' || event.via !== 'page') return null;
  if (event.choice === 'reveal') return reveal(state, 'make-passkey');
  const { passkey: code, 'passkey-name': name } = event.secrets;
  if (!code || !name) return null;
  return save(state, { do: 'confirm-passkey', with: about(state, context, state.evidence), secrets: { code, name } });
};

/** The codes are made when the page asks to see them, and hold once the person says they are written down. */
export const hearCodes = (state: SaveCodes, event: Heard, context: Context): Move<AddingState> | null => {
  if (event.kind === 'settled') return notRevealed(state, event, 'make-recovery-codes');
  if (event.kind !== 'answered' || event.via !== 'page') return null;
  if (event.choice === 'reveal') return reveal(state, 'make-recovery-codes');
  if (event.choice !== 'confirm') return null;
  return save(state, { do: 'keep-recovery-codes', with: about(state, context, state.evidence) });
};

/** Questions and answers come from the page alone, as secrets (SEC-43, SEC-46). */
export const hearQuestions = (state: ChooseQuestions, event: Heard, context: Context): Move<AddingState> | null => {
  if (event.kind !== 'answered' || event.via !== 'page' || event.choice !== 'submit') return null;
  const secrets = Object.fromEntries(Object.entries(event.secrets).filter(([name]) => isQuestionField(name)));
  return save(state, { do: 'keep-questions', with: about(state, context, state.evidence), secrets });
};
