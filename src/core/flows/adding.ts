import type { Context, Heard, Move, Settled, Step } from '../conversation.ts';
import type { Effect, EffectName } from '../effects.ts';
import { isQuestionField } from '../pages.ts';
import { offeredQuestions } from '../questions.ts';
import { askAddChat, hearAddChat, hearAskingChat, hearConfirmChat } from './adding-chat.ts';
import {
  type Addable,
  type AddChat,
  type Adding,
  type AddingState,
  type AddToken,
  type AskingChat,
  type ChooseQuestions,
  type ConfirmAddress,
  type ConfirmChat,
  type EnterAddress,
  type MakePasskey,
  Methods,
  type SaveCodes,
  type Saving,
  type SendingAddressCode,
  type ShowKey,
} from './adding-states.ts';
import { askAddress, askAddressCode, askToken, fieldOf, linkTo, withProblem } from './adding-views.ts';
import { askElsewhere } from './elsewhere.ts';
import type { Proven } from './proving-states.ts';
import { refused } from './refusing.ts';
import type { Refusal } from './who.ts';

/** The first step of adding a method, or of replacing `replaces` by a new one. */
export const add = (
  { who, evidence }: Proven,
  method: Addable,
  replaces: string | null = null,
): AddChat | AddToken | ShowKey | MakePasskey | SaveCodes | ChooseQuestions | EnterAddress => {
  const state = { who, evidence, replaces, problem: null };
  if (method === 'chat-confirmation') return { ...state, at: 'add-chat' };
  if (method === 'hardware-token') return { ...state, at: 'activate-token' };
  if (method === 'passkey') return { ...state, at: 'passkey' };
  if (method === 'security-questions') return { ...state, at: method };
  if (method === 'authenticator-code') return { ...state, at: 'authenticator-key' };
  return method === 'recovery-code' ? { ...state, at: 'recovery-codes' } : { ...state, at: 'enter-address', method };
};

const save = (state: Saving['back'], effect: Effect): Move<Saving> => ({
  state: { at: 'saving', who: state.who, evidence: state.evidence, back: state },
  effects: [effect],
});

const about = ({ who, replaces }: Adding, context: Context, evidence: Proven['evidence']) => ({
  account: who.account,
  replaces,
  evidence: JSON.stringify(evidence.filter((one) => context.now - one.at <= context.policy.limits.flowTotalMinutes * 60_000)),
});

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

const hearKey = (state: ShowKey, event: Heard, context: Context): Move<AddingState> | null => {
  if (event.kind === 'settled') return notRevealed(state, event, 'make-authenticator-key');
  if (event.kind !== 'answered' || event.via !== 'page') return null;
  if (event.choice === 'reveal') return reveal(state, 'make-authenticator-key');
  const { 'authenticator-code': code } = event.secrets;
  if (!code) return null;
  return save(state, { do: 'confirm-authenticator-key', with: about(state, context, state.evidence), secrets: { code } });
};

const hearToken = (state: AddToken, event: Heard, context: Context): Move<AddingState> | null => {
  if (event.kind !== 'answered') return null;
  const { code, next } = event.secrets;
  if (!code || !next) return null;
  return save(state, { do: 'activate-token', with: about(state, context, state.evidence), secrets: { code, next } });
};

const hearPasskey = (state: MakePasskey, event: Heard, context: Context): Move<AddingState> | null => {
  if (event.kind === 'settled') return notRevealed(state, event, 'make-passkey');
  if (event.kind !== 'answered' || event.via !== 'page') return null;
  if (event.choice === 'reveal') return reveal(state, 'make-passkey');
  const { passkey: code, 'passkey-name': name } = event.secrets;
  if (!code || !name) return null;
  return save(state, { do: 'confirm-passkey', with: about(state, context, state.evidence), secrets: { code, name } });
};

const hearCodes = (state: SaveCodes, event: Heard, context: Context): Move<AddingState> | null => {
  if (event.kind === 'settled') return notRevealed(state, event, 'make-recovery-codes');
  if (event.kind !== 'answered' || event.via !== 'page') return null;
  if (event.choice === 'reveal') return reveal(state, 'make-recovery-codes');
  if (event.choice !== 'confirm') return null;
  return save(state, { do: 'keep-recovery-codes', with: about(state, context, state.evidence) });
};

const hearQuestions = (state: ChooseQuestions, event: Heard, context: Context): Move<AddingState> | null => {
  if (event.kind !== 'answered' || event.via !== 'page' || event.choice !== 'submit') return null;
  const secrets = Object.fromEntries(Object.entries(event.secrets).filter(([name]) => isQuestionField(name)));
  return save(state, { do: 'keep-questions', with: about(state, context, state.evidence), secrets });
};

const sendTo = (state: EnterAddress | ConfirmAddress, address: string): Move<SendingAddressCode> => {
  const { who, evidence, replaces, method } = state;
  return {
    state: { at: 'sending-address-code', who, evidence, replaces, problem: null, method, address },
    effects: [{ do: 'send-address-code', with: { account: who.account, method, address } }],
  };
};

const hearAddressSent = (state: SendingAddressCode, event: Heard): Move<AddingState> | null => {
  if (event.kind !== 'settled' || event.effect !== 'send-address-code') return null;
  if (event.outcome.ok) return { state: { ...state, at: 'confirm-address' } };
  const { who, evidence, replaces, method } = state;
  const problem = { say: `problem.${fieldOf(method)}.${event.outcome.reason}` };
  // It may have gone out, so its field must be there.
  if (event.outcome.reason === 'unknown') return { state: { ...state, at: 'confirm-address', problem } };
  return { state: { at: 'enter-address', who, evidence, replaces, method, problem } };
};

const hearAddressCode = (state: ConfirmAddress, event: Heard, context: Context): Move<AddingState> | null => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'again') return sendTo(state, state.address);
  const { code } = event.secrets;
  if (!code) return null;
  return save(state, {
    do: 'confirm-address',
    with: { ...about(state, context, state.evidence), method: state.method, address: state.address },
    secrets: { code },
  });
};

/** Reasons after which a change of methods does not go on. */
export const changeEnds: Readonly<Record<string, Refusal>> = {
  paused: 'paused',
  frozen: 'frozen',
  hold: 'hold',
  'not-verified': 'not-verified',
  untouchable: 'untouchable',
  privileged: 'privileged',
  'out-of-scope': 'out-of-scope',
  'switched-off': 'switched-off',
  emergency: 'emergency',
};

/** What *saving* waits for; a picture asked for just before may settle meanwhile. */
const saves: readonly EffectName[] = [
  'confirm-authenticator-key',
  'confirm-passkey',
  'keep-recovery-codes',
  'keep-questions',
  'confirm-address',
  'keep-chat',
  'activate-token',
];

/** A set of codes is no typed code: its problems have words of their own. */
const problemOf = ({ back }: Saving, reason: string): string => {
  if (back.at === 'add-chat') return `problem.push.${reason === 'expired' || reason === 'used' ? 'failed' : reason}`;
  if (back.at === 'activate-token') return `problem.token.${reason}`;
  if (back.at === 'passkey') return `problem.passkey.${reason}`;
  if (back.at === 'security-questions') return `problem.questions.${reason}`;
  return back.at === 'recovery-codes' ? `problem.codes.${reason}` : `problem.code.${reason}`;
};

const hearSaved = <S extends { at: string }>(
  state: Saving,
  event: Heard,
  next: AddingOptions<S>['next'],
  context: Context,
): Move<S | AddingState> | null => {
  if (event.kind !== 'settled' || !saves.includes(event.effect)) return null;
  if (event.outcome.ok) {
    const methods = Methods.parse(event.outcome.value);
    return next({ who: { ...state.who, methods }, evidence: state.evidence }, context);
  }
  const end = changeEnds[event.outcome.reason];
  if (end) return { state: refused(end) };
  return {
    state: {
      ...state.back,
      problem: { say: problemOf(state, event.outcome.reason), with: { seconds: event.outcome.waitSeconds ?? 0 } },
    },
  };
};

const otherThing = { choice: 'other', label: { say: 'button.something-else' } };

/** What follows a registration, and where *something else* leads. */
export interface AddingOptions<S> {
  next(proven: Proven, context: Context): Move<S>;
  other(proven: Proven, context: Context): Move<S>;
}

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
    hear: orOther<EnterAddress, S>(options, (state, event) => {
      const address = event.kind === 'answered' ? event.fields[fieldOf(state.method)] : undefined;
      return address ? sendTo(state, address) : null;
    }),
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
