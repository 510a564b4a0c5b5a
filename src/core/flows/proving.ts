import type { RegisteredMethod } from '../account.ts';
import type { Answered, Context, Move, Settled, Step } from '../conversation.ts';
import { evidenceOf, type Purpose, satisfies, standing } from '../evidence.ts';
import { MethodId } from '../method.ts';
import type { Sentence } from '../views.ts';
import {
  type Checking,
  type ChooseMethod,
  type EnterCode,
  type EnterOnPage,
  onPage,
  type Proven,
  type Proving,
  type Sending,
  sent,
} from './proving-states.ts';
import { askCode, askMethod, askOnPage, progress } from './proving-views.ts';
import { type Refused, refused } from './refusing.ts';
import { canSatisfy, usable, type Who } from './who.ts';

/** What verification is for, and what follows once it is enough. */
export interface Proof<S> {
  readonly purpose: Purpose;
  next(proven: Proven, context: Context): Move<S>;
}

const enough = ({ who, evidence }: Proven, purpose: Purpose, { policy, now }: Context): boolean => {
  if (satisfies(purpose, policy, who.tier, evidence, now)) return true;
  const isAllThereIs = standing(policy, evidence, now).length > 0 && usable(who, evidence, policy, now).length === 0;
  return purpose === 'manage-methods' && isAllThereIs; // "two gates, or all there are" (SEC-38)
};

const enter = (
  { who, evidence }: Proven,
  chosen: RegisteredMethod,
  problem: Sentence | null = null,
): EnterCode | EnterOnPage => ({
  at: onPage.includes(chosen.method) ? 'enter-on-page' : 'enter-code',
  who,
  evidence,
  chosen,
  problem,
});

const choose = (
  proven: Proven,
  context: Context,
  problem: Sentence | null = null,
): Move<ChooseMethod | EnterCode | EnterOnPage | Refused> => {
  const { who, evidence } = proven;
  const offered = usable(who, evidence, context.policy, context.now);
  const [only] = offered;
  if (!only) return { state: refused('not-enough-methods') };
  if (offered.length === 1 && !sent.includes(only.method)) return { state: enter(proven, only, problem) };
  return { state: { at: 'choose-method', who, evidence, offered, problem } };
};

/** Starts verification, or refuses at once where what is registered can never be enough. */
export const prove = (who: Who, purpose: Purpose, context: Context): Move<Proving> => {
  if (who.methods.length === 0) return { state: refused('not-registered') };
  if (purpose !== 'manage-methods' && !canSatisfy(purpose, who, context.policy, context.now))
    return { state: refused('not-enough-methods') };
  return choose({ who, evidence: [] }, context);
};

const withMethod = (at: 'sending' | 'checking', { who, evidence }: Proven, chosen: RegisteredMethod): Sending | Checking => ({
  at,
  who,
  evidence,
  chosen,
});

const send = (proven: Proven, chosen: RegisteredMethod, purpose: Purpose): Move<Sending | Checking> => ({
  state: withMethod('sending', proven, chosen),
  effects: [{ do: 'send-code', with: { account: proven.who.account, registration: chosen.id, method: chosen.method, purpose } }],
});

const hearMethod = (state: ChooseMethod, event: Answered | Settled, purpose: Purpose): Move<Proving> | null => {
  if (event.kind !== 'answered') return null;
  const chosen = state.offered.find((one) => event.choice === `method:${one.id}`);
  if (!chosen) return null;
  if (sent.includes(chosen.method)) return send(state, chosen, purpose);
  return { state: enter(state, chosen) };
};

const hearSent = (state: Sending, event: Answered | Settled, context: Context): Move<Proving> | null => {
  if (event.kind !== 'settled' || event.effect !== 'send-code') return null;
  if (event.outcome.ok) return { state: { ...state, at: 'enter-code', problem: null } };
  return choose(state, context, { say: `problem.send.${event.outcome.reason}` });
};

const hearCode = (
  state: EnterCode | EnterOnPage,
  event: Answered | Settled,
  purpose: Purpose,
  context: Context,
): Move<Proving> | null => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'again') return send(state, state.chosen, purpose);
  if (event.choice === 'other') {
    const offered = usable(state.who, state.evidence, context.policy, context.now);
    return { state: { at: 'choose-method', who: state.who, evidence: state.evidence, offered, problem: null } };
  }
  const code = event.secrets.code ?? event.secrets['recovery-code'];
  if (!code) return null;
  const { account } = state.who;
  const effect = {
    do: 'check-code',
    with: { account, registration: state.chosen.id, method: state.chosen.method, purpose },
    secrets: { code },
  } as const;
  return { state: withMethod('checking', state, state.chosen), effects: [effect] };
};

const ending: Readonly<Record<string, Refused>> = { paused: refused('paused'), changed: refused('interrupted') };

const hearChecked = <S extends { at: string }>(
  state: Checking,
  event: Answered | Settled,
  proof: Proof<S>,
  context: Context,
): Move<S | Proving> | null => {
  if (event.kind !== 'settled' || event.effect !== 'check-code') return null;
  if (!event.outcome.ok) return wrong(state, event.outcome.reason, event.outcome.waitSeconds ?? 0);
  const method = MethodId.parse(state.chosen.method);
  const proven: Proven = { who: state.who, evidence: [...state.evidence, evidenceOf(method, context.now)] };
  return enough(proven, proof.purpose, context) ? proof.next(proven, context) : choose(proven, context);
};

const wrong = (state: Checking, reason: string, seconds: number): Move<Proving> => {
  const over = ending[reason];
  if (over) return { state: over };
  return { state: enter(state, state.chosen, { say: `problem.code.${reason}`, with: { seconds } }) };
};

/** The steps of verification: choose a method, get a code where one is sent, type it, and again until the policy is satisfied. */
export const proving = <S extends { at: string }>(
  proof: Proof<S>,
): {
  readonly 'choose-method': Step<ChooseMethod, S | Proving>;
  readonly sending: Step<Sending, S | Proving>;
  readonly 'enter-code': Step<EnterCode, S | Proving>;
  readonly 'enter-on-page': Step<EnterOnPage, S | Proving>;
  readonly checking: Step<Checking, S | Proving>;
} => ({
  // "How would you like to prove that it is you?"
  'choose-method': { ask: askMethod, hear: (state, event) => hearMethod(state, event, proof.purpose) },
  // "We are sending you a code …"
  sending: { ask: () => progress('progress.sending'), hear: hearSent },
  // "Type the six digits."
  'enter-code': { ask: askCode, hear: (state, event, context) => hearCode(state, event, proof.purpose, context) },
  // "Recovery codes are typed on your page, never here."
  'enter-on-page': {
    ask: askOnPage,
    page: ({ problem }) => ({ kind: 'enter-recovery-code', ...(problem ? { problem } : {}) }),
    hear: (state, event, context) => hearCode(state, event, proof.purpose, context),
  },
  checking: {
    ask: () => progress('progress.checking'),
    page: () => ({ kind: 'message', tone: 'plain', title: { say: 'progress.checking' }, body: [{ say: 'progress.moment' }] }),
    hear: (state, event, context) => hearChecked(state, event, proof, context),
  },
});
