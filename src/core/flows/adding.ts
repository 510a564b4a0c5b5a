import type { Context, Heard, Move, Step } from '../conversation.ts';
import { offeredQuestions } from '../questions.ts';
import { hearAddress, hearAddressCode, hearAddressSent } from './adding-address.ts';
import { askAddChat, hearAddChat, hearAskingChat, hearConfirmChat } from './adding-chat.ts';
import { hearCodes, hearKey, hearPasskey, hearQuestions } from './adding-page.ts';
import { type AddingOptions, about, hearSaved, save } from './adding-saving.ts';
import type {
  Addable,
  AddChat,
  Adding,
  AddingState,
  AddToken,
  AddVoucher,
  AskingChat,
  ChooseQuestions,
  ConfirmAddress,
  ConfirmChat,
  EnterAddress,
  MakePasskey,
  SaveCodes,
  Saving,
  SendingAddressCode,
  ShowKey,
} from './adding-states.ts';
import { askAddress, askAddressCode, askToken, linkTo, withProblem } from './adding-views.ts';
import { askAddVoucher, hearAddVoucher } from './adding-vouch.ts';
import { askElsewhere } from './elsewhere.ts';
import type { Proven } from './proving-states.ts';

/** The first step of adding a method, or of replacing `replaces` by a new one. */
export const add = (
  { who, evidence }: Proven,
  method: Addable,
  replaces: string | null = null,
): AddChat | AddVoucher | AddToken | ShowKey | MakePasskey | SaveCodes | ChooseQuestions | EnterAddress => {
  const state = { who, evidence, replaces, problem: null };
  if (method === 'vouch') return { ...state, at: 'add-voucher' };
  if (method === 'chat-confirmation') return { ...state, at: 'add-chat' };
  if (method === 'hardware-token') return { ...state, at: 'activate-token' };
  if (method === 'passkey') return { ...state, at: 'passkey' };
  if (method === 'security-questions') return { ...state, at: method };
  if (method === 'authenticator-code') return { ...state, at: 'authenticator-key' };
  return method === 'recovery-code' ? { ...state, at: 'recovery-codes' } : { ...state, at: 'enter-address', method };
};

const hearToken = (state: AddToken, event: Heard, context: Context): Move<AddingState> | null => {
  if (event.kind !== 'answered') return null;
  const { code, next } = event.secrets;
  if (!code || !next) return null;
  return save(state, { do: 'activate-token', with: about(state, context, state.evidence), secrets: { code, next } });
};

const otherThing = { choice: 'other', label: { say: 'button.something-else' } };

const orOther =
  <H extends Adding, S>(
    options: AddingOptions<S>,
    hear: (state: H, event: Heard, context: Context) => Move<S | AddingState> | null,
  ) =>
  (state: H, event: Heard, context: Context): Move<S | AddingState> | null =>
    event.kind === 'answered' && event.choice === 'other'
      ? options.other({ who: state.who, evidence: state.evidence }, context)
      : hear(state, event, context);

/** The steps of adding a method. Registering something never counts as having been verified by it (SEC-38). */
export const adding = <S extends { at: string }>(
  options: AddingOptions<S>,
): {
  readonly 'authenticator-key': Step<ShowKey, S | AddingState>;
  readonly passkey: Step<MakePasskey, S | AddingState>;
  readonly 'recovery-codes': Step<SaveCodes, S | AddingState>;
  readonly 'activate-token': Step<AddToken, S | AddingState>;
  readonly 'add-chat': Step<AddChat, S | AddingState>;
  readonly 'add-voucher': Step<AddVoucher, S | AddingState>;
  readonly 'asking-chat': Step<AskingChat, S | AddingState>;
  readonly 'confirm-chat': Step<ConfirmChat, S | AddingState>;
  readonly 'security-questions': Step<ChooseQuestions, S | AddingState>;
  readonly 'enter-address': Step<EnterAddress, S | AddingState>;
  readonly 'sending-address-code': Step<SendingAddressCode, S | AddingState>;
  readonly 'confirm-address': Step<ConfirmAddress, S | AddingState>;
  readonly saving: Step<Saving, S | AddingState>;
} => ({
  // "Scan the picture on your page with your app, then type the six digits it shows."
  'authenticator-key': {
    ask: ({ problem }) => linkTo('authenticator', problem),
    page: ({ problem }) => ({ kind: 'authenticator-key', ...withProblem(problem) }),
    hear: orOther<ShowKey, S>(options, hearKey),
  },
  // "Make a passkey on your page: with your finger, your face, or the PIN of your device."
  passkey: {
    ask: ({ problem }) => linkTo('passkey', problem),
    page: ({ problem }) => ({ kind: 'make-passkey', ...withProblem(problem) }),
    hear: orOther<MakePasskey, S>(options, hearPasskey),
  },
  // "Write your recovery codes down; you see them only once."
  'recovery-codes': {
    ask: ({ problem }) => linkTo('recovery', problem),
    page: ({ problem }) => ({ kind: 'recovery-codes', ...withProblem(problem) }),
    hear: orOther<SaveCodes, S>(options, hearCodes),
  },
  // "Type two codes of your token, one after the other."
  'activate-token': { ask: askToken, hear: orOther<AddToken, S>(options, hearToken) },
  // "We write to you in your other chat, and show a number here. Type it there."
  'add-chat': { ask: askAddChat, hear: orOther<AddChat, S>(options, hearAddChat) },
  'asking-chat': {
    ask: () => ({ kind: 'progress', title: { say: 'progress.sending' }, body: [{ say: 'progress.moment' }] }),
    hear: (state, event) => hearAskingChat(state, event),
  },
  'confirm-chat': {
    ask: ({ pushed, problem }) => askElsewhere(pushed, null, problem, otherThing),
    hear: orOther<ConfirmChat, S>(options, (state, event, context) => hearConfirmChat(state, event, context, about)),
  },
  // "Who may vouch for you one day: a colleague, or your manager?"
  'add-voucher': { ask: askAddVoucher, hear: orOther<AddVoucher, S>(options, hearAddVoucher) },
  // "Choose five questions on your page, and answer them there."
  'security-questions': {
    ask: ({ problem }) => linkTo('questions', problem),
    page: ({ problem }, policy) => ({
      kind: 'choose-questions',
      offered: offeredQuestions(policy),
      count: policy.questions.toRegister,
      ...withProblem(problem),
    }),
    hear: orOther<ChooseQuestions, S>(options, hearQuestions),
  },
  // "Which private address may we send codes to?" "Which number may we call?"
  'enter-address': {
    ask: askAddress,
    hear: orOther<EnterAddress, S>(options, hearAddress),
  },
  'sending-address-code': {
    ask: () => ({ kind: 'progress', title: { say: 'progress.sending' }, body: [{ say: 'progress.moment' }] }),
    hear: (state, event) => hearAddressSent(state, event),
  },
  'confirm-address': { ask: askAddressCode, hear: orOther<ConfirmAddress, S>(options, hearAddressCode) },
  saving: {
    busy: true, // "Nothing was changed" must not be said of what is being kept
    ask: () => ({ kind: 'progress', title: { say: 'progress.saving' }, body: [{ say: 'progress.moment' }] }),
    page: () => ({ kind: 'message', tone: 'plain', title: { say: 'progress.saving' }, body: [{ say: 'progress.moment' }] }),
    hear: (state, event, context) => hearSaved(state, event, options.next, context),
  },
});
