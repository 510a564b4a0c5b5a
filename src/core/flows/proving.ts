import type { RegisteredMethod } from '../account.ts';
import type { Answered, Context, Heard, Move, Step } from '../conversation.ts';
import { evidenceBy, type Purpose } from '../evidence.ts';
import type { MethodId } from '../method.ts';
import { isQuestionField, type PageView } from '../pages.ts';
import { askElsewhere, pushProblem } from './elsewhere.ts';
import { choose, enter } from './proving-choosing.ts';
import { hearElsewhere, hearPushed, push } from './proving-elsewhere.ts';
import {
  type AskingVoucher,
  type AwaitVoucher,
  byOthers,
  type Checking,
  type ChooseMethod,
  carried,
  type Elsewhere,
  type EnterCode,
  type EnterOnPage,
  inOtherChat,
  type Proven,
  type Proving,
  type Pushing,
  type Sending,
  sent,
} from './proving-states.ts';
import { askCode, askMethod, askOnPage, otherMethods, progress } from './proving-views.ts';
import { askAwait, hearAsking, hearAwait, notVouched, vouchBy, waitForVoucher } from './proving-vouch.ts';
import { refused } from './refusing.ts';
import { canSatisfy, isEnough, usable, type Who } from './who.ts';

/** What verification is for, and what follows once it is enough. */
export interface Proof<S> {
  /** One purpose; or which one it is for whom, where a flow proves more than one thing. */
  readonly purpose: Purpose | ((who: Who) => Purpose);
  next(proven: Proven, context: Context): Move<S>;
}

const purposeOf = ({ purpose }: Pick<Proof<never>, 'purpose'>, { who }: Proven): Purpose =>
  typeof purpose === 'function' ? purpose(who) : purpose;

/** Starts verification by what applies to the person themself, or refuses at once where what is registered can never be enough. */
export const prove = (who: Who, purpose: Purpose, { policy, own = policy, now }: Context): Move<Proving> => {
  const context = { policy: own, now };
  if (who.methods.length === 0) return { state: refused('not-registered') };
  if (!canSatisfy(purpose, who, context.policy, context.now)) return { state: refused('not-enough-methods') };
  return choose({ who, evidence: [] }, purpose, context);
};

const send = (proven: Proven, chosen: RegisteredMethod, purpose: Purpose, isAnother: boolean): Move<Sending> => ({
  state: { ...carried(proven), at: 'sending', chosen, isAnother },
  effects: [{ do: 'send-code', with: { account: proven.who.account, registration: chosen.id, method: chosen.method, purpose } }],
});

/** What was offered may have been switched off since: then the choice is offered afresh. */
const hearMethod = (state: ChooseMethod, event: Heard, purpose: Purpose, context: Context): Move<Proving> | null => {
  if (event.kind !== 'answered') return null;
  const chosen = state.offered.find((one) => event.choice === `method:${one.id}`);
  if (!chosen) return null;
  const { own = context.policy, now } = context;
  if (!usable(state.who, state.evidence, own, now).some(({ id }) => id === chosen.id))
    return choose(state, purpose, { policy: own, now });
  if (sent.includes(chosen.method)) return send(state, chosen, purpose, false);
  if (inOtherChat.includes(chosen.method)) return push(state, chosen, purpose);
  if (byOthers.includes(chosen.method)) return vouchBy(state, chosen, purpose, context);
  return { state: enter(state, chosen) };
};

const hearSent = (state: Sending, event: Heard, purpose: Purpose, context: Context): Move<Proving> | null => {
  if (event.kind !== 'settled' || event.effect !== 'send-code') return null;
  if (event.outcome.ok) return { state: enter(state, state.chosen) };
  const problem = { say: `problem.send.${event.outcome.reason}` };
  // The code before may still be good, or this one may yet arrive: its field must not be taken away.
  return state.isAnother || event.outcome.reason === 'unknown'
    ? { state: enter(state, state.chosen, problem) }
    : choose(state, purpose, context, problem);
};

/** The browser is asked for a passkey: in the answer to a press, since asking writes down what was asked. */
const hearPasskey = (state: EnterOnPage, event: Heard, purpose: Purpose): Move<Proving> | null => {
  if (event.kind === 'settled' && event.effect === 'ask-passkey' && !event.outcome.ok)
    return { state: { ...state, problem: { say: 'problem.reveal' } } };
  if (event.kind !== 'answered' || event.choice !== 'reveal' || state.chosen.method !== 'passkey') return null;
  const { who, chosen } = state;
  return {
    state: { ...state, problem: null },
    effects: [{ do: 'ask-passkey', with: { account: who.account, registration: chosen.id, purpose } }],
  };
};

/** What was typed as the answer: a code, or all answers to the questions that were asked. */
const answerIn = ({ chosen }: EnterCode | EnterOnPage, { secrets }: Answered): Answered['secrets'] | null => {
  if (chosen.method === 'security-questions') {
    const answers = Object.entries(secrets).filter(([name]) => isQuestionField(name));
    return answers.length === 0 ? null : Object.fromEntries(answers);
  }
  const code = secrets.code ?? secrets['recovery-code'] ?? secrets.passkey;
  return code ? { code } : null;
};

const hearCode = (state: EnterCode | EnterOnPage, event: Heard, purpose: Purpose, context: Context): Move<Proving> | null => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'again') return send(state, state.chosen, purpose, true);
  if (event.choice === 'other') {
    const offered = usable(state.who, state.evidence, context.policy, context.now);
    return { state: { ...carried(state), at: 'choose-method', offered, problem: null } };
  }
  const secrets = answerIn(state, event);
  if (!secrets) return null;
  const { account } = state.who;
  const effect = {
    do: 'check-code',
    with: { account, registration: state.chosen.id, method: state.chosen.method, purpose },
    secrets,
  } as const;
  return { state: { ...carried(state), at: 'checking', chosen: state.chosen }, effects: [effect] };
};

const hearChecked = <S extends { at: string }>(
  state: Checking,
  event: Heard,
  proof: Proof<S>,
  context: Context,
): Move<S | Proving> | null => {
  if (event.kind !== 'settled' || event.effect !== 'check-code') return null;
  if (!event.outcome.ok && event.outcome.reason !== 'paused' && inOtherChat.includes(state.chosen.method))
    return choose(state, purposeOf(proof, state), context, pushProblem('failed'));
  if (!event.outcome.ok && byOthers.includes(state.chosen.method))
    return notVouched(state, event.outcome, purposeOf(proof, state), context);
  if (!event.outcome.ok) return wrong(state, event.outcome.reason, event.outcome.waitSeconds ?? 0);
  const evidence = [...state.evidence, evidenceBy(state.chosen, context.now)];
  const { who } = state;
  const isDone = isEnough(purposeOf(proof, state), who, evidence, context.policy, context.now);
  if (isDone) return proof.next({ who, evidence }, context);
  const isPassed = state.awaited?.method.id === state.chosen.id;
  if (!state.awaited || isPassed) return choose({ who, evidence }, purposeOf(proof, state), context);
  return waitForVoucher({ who, evidence }, state.awaited, purposeOf(proof, state), context);
};

/** What is no typed code has words of its own. */
const problemWords: Readonly<Partial<Record<MethodId, string>>> = { passkey: 'passkey', 'security-questions': 'questions' };

const wrong = (state: Checking, reason: string, seconds: number): Move<Proving> => {
  if (reason === 'paused') return { state: refused('paused') };
  const say = `problem.${problemWords[state.chosen.method] ?? 'code'}.${reason}`;
  return { state: enter(state, state.chosen, { say, with: { seconds } }) };
};

const pageOf = ({ method, asks = [] }: RegisteredMethod): PageView => {
  if (method === 'security-questions') return { kind: 'answer-questions', asked: asks };
  return { kind: method === 'passkey' ? 'use-passkey' : 'enter-recovery-code' };
};

/** The steps of verification: choose a method, get a code where one is sent, type it, and again until the policy is satisfied. */
export const proving = <S extends { at: string }>(
  proof: Proof<S>,
): {
  readonly 'choose-method': Step<ChooseMethod, S | Proving>;
  readonly sending: Step<Sending, S | Proving>;
  readonly 'enter-code': Step<EnterCode, S | Proving>;
  readonly 'enter-on-page': Step<EnterOnPage, S | Proving>;
  readonly pushing: Step<Pushing, S | Proving>;
  readonly elsewhere: Step<Elsewhere, S | Proving>;
  readonly 'asking-voucher': Step<AskingVoucher, S | Proving>;
  readonly 'await-voucher': Step<AwaitVoucher, S | Proving>;
  readonly checking: Step<Checking, S | Proving>;
} => ({
  // "How would you like to prove that it is you?"
  'choose-method': {
    ask: askMethod,
    hear: (state, event, context) => hearMethod(state, event, purposeOf(proof, state), context),
  },
  // "We are sending you a code …"
  sending: {
    ask: () => progress('progress.sending'),
    hear: (state, event, context) => hearSent(state, event, purposeOf(proof, state), context),
  },
  // "Type the six digits."
  'enter-code': { ask: askCode, hear: (state, event, context) => hearCode(state, event, purposeOf(proof, state), context) },
  // "Recovery codes are typed on your page, never here."
  'enter-on-page': {
    ask: askOnPage,
    page: ({ problem, chosen }) => ({ ...pageOf(chosen), ...(problem ? { problem } : {}) }),
    hear: (state, event, context) =>
      hearPasskey(state, event, purposeOf(proof, state)) ?? hearCode(state, event, purposeOf(proof, state), context),
  },
  pushing: {
    ask: () => progress('progress.sending'),
    hear: (state, event, context) => hearPushed(state, event, purposeOf(proof, state), context),
  },
  // "We have written to you in Slack. Type this number there."
  elsewhere: {
    ask: ({ pushed, chosen, problem }) =>
      askElsewhere(pushed, chosen.hint ?? '', problem, { choice: 'other', label: { say: 'button.other-method' } }),
    hear: (state, event, context) => hearElsewhere(state, event, purposeOf(proof, state), context),
  },
  'asking-voucher': {
    ask: () => progress('progress.sending'),
    hear: (state, event, context) => hearAsking(state, event, purposeOf(proof, state), context),
  },
  // "We have asked your colleague to vouch for you. Call them and tell them this number."
  'await-voucher': {
    waitsMinutes: ({ limits }) => limits.vouchLifeMinutes,
    ask: (state, policy) => askAwait(state, policy, otherMethods(state, policy)),
    hear: (state, event, context) => hearAwait(state, event, purposeOf(proof, state), context),
  },
  checking: {
    ask: () => progress('progress.checking'),
    page: () => ({ kind: 'message', tone: 'plain', title: { say: 'progress.checking' }, body: [{ say: 'progress.moment' }] }),
    hear: (state, event, context) => hearChecked(state, event, proof, context),
  },
});
