import type { Context, Heard, Move } from '../conversation.ts';
import type { Effect, EffectName } from '../effects.ts';
import { type Adding, type AddingState, Methods, type Saving } from './adding-states.ts';
import type { Proven } from './proving-states.ts';
import { voucherProblem } from './proving-vouch.ts';
import { refused } from './refusing.ts';
import type { Refusal, Who } from './who.ts';

/** What follows a registration, and where *something else* leads. */
export interface AddingOptions<S> {
  next(proven: Proven, context: Context): Move<S>;
  other(proven: Proven, context: Context): Move<S>;
}

/** What is to be kept is under way; `state` is gone back to where it is refused. */
export const save = (state: Saving['back'], effect: Effect): Move<Saving> => ({
  state: { at: 'saving', who: state.who, evidence: state.evidence, back: state },
  effects: [effect],
});

/** What every registration tells of itself: whose, in place of what, and what was proven lately enough for it. */
export const about = ({ who, replaces }: Adding, context: Context, evidence: Proven['evidence']) => ({
  account: who.account,
  replaces,
  evidence: JSON.stringify(evidence.filter((one) => context.now - one.at <= context.policy.limits.flowTotalMinutes * 60_000)),
});

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
  'keep-voucher',
  'activate-token',
];

/** A set of codes is no typed code: its problems have words of their own. */
const problemOf = ({ back }: Saving, reason: string): string => {
  if (back.at === 'add-chat') return `problem.push.${reason === 'expired' || reason === 'used' ? 'failed' : reason}`;
  if (back.at === 'add-voucher') return voucherProblem(reason).say;
  if (back.at === 'activate-token') return `problem.token.${reason}`;
  if (back.at === 'passkey') return `problem.passkey.${reason}`;
  if (back.at === 'security-questions') return `problem.questions.${reason}`;
  return back.at === 'recovery-codes' ? `problem.codes.${reason}` : `problem.code.${reason}`;
};

/** What was taken is no longer offered; and where something of a method is registered, nothing of the directory counts for it. */
const afterSaving = ({ who, back }: Saving, methods: Who['methods']): Who => {
  const taken = back.at === 'confirm-address' ? back.offered?.ref : undefined;
  const { offers = [], counted = [] } = who;
  return {
    ...who,
    methods,
    ...(who.offers ? { offers: offers.filter(({ ref }) => ref !== taken) } : {}),
    ...(who.counted ? { counted: counted.filter(({ method }) => !methods.some((one) => one.method === method)) } : {}),
  };
};

/** Kept: what follows. Refused: back to the step with what is wrong, or the end where nothing more may be changed. */
export const hearSaved = <S extends { at: string }>(
  state: Saving,
  event: Heard,
  next: AddingOptions<S>['next'],
  context: Context,
): Move<S | AddingState> | null => {
  if (event.kind !== 'settled' || !saves.includes(event.effect)) return null;
  if (event.outcome.ok) {
    const methods = Methods.parse(event.outcome.value);
    return next({ who: afterSaving(state, methods), evidence: state.evidence }, context);
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
