import type { RegisteredMethod } from '../account.ts';
import type { Context, Heard, Move } from '../conversation.ts';
import { type Purpose, standing } from '../evidence.ts';
import type { Policy } from '../policy.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { type Came, Pushed, spaced } from './elsewhere.ts';
import { choose } from './proving-choosing.ts';
import {
  type AskingVoucher,
  type Awaited,
  type AwaitVoucher,
  type Checking,
  type ChooseMethod,
  carried,
  type Proven,
  type Proving,
} from './proving-states.ts';
import { refused } from './refusing.ts';

/** Asks whoever this method names to vouch; a vouch that was asked for before, and not given, ends. */
const askVoucher = (proven: Proven, chosen: RegisteredMethod, purpose: Purpose): Move<AskingVoucher> => {
  const { who, evidence } = proven;
  return {
    state: { at: 'asking-voucher', who, evidence, chosen },
    effects: [{ do: 'ask-voucher', with: { account: who.account, registration: chosen.id, purpose } }],
  };
};

const looks = ({ who }: Proven, { pushed }: Awaited, purpose: Purpose) =>
  ({ do: 'see-voucher', with: { account: who.account, vouch: pushed.id, purpose } }) as const;

/** Back to waiting, with a look: the news may have come while something else was done. A gate that grew too old meanwhile is gone. */
export const waitForVoucher = (
  proven: Proven,
  awaited: Awaited,
  purpose: Purpose,
  { policy, now }: Context,
): Move<AwaitVoucher> => {
  const evidence = standing(purpose, policy, proven.evidence, now);
  const state = { at: 'await-voucher', who: proven.who, evidence, awaited, chosen: awaited.method } as const;
  return { state: { ...state, problem: null, isLooking: false }, effects: [looks(proven, awaited, purpose)] };
};

/** The number to tell is there. */
const toldToVoucher = ({ who, evidence, chosen }: AskingVoucher, value: unknown): AwaitVoucher => ({
  at: 'await-voucher',
  who,
  evidence,
  chosen,
  awaited: { method: chosen, pushed: Pushed.parse(value) },
  problem: null,
  isLooking: false,
});

/** What came of a vouch, from whoever says so: news of the one who was asked, or a look of one's own; null: something else. */
const vouchCame = (event: Heard, { pushed: { id } }: Awaited): Came | null => {
  if (event.kind === 'told') return event.about === id ? (event.value === 'right' ? 'right' : 'over') : null;
  if (event.kind !== 'settled' || event.effect !== 'see-voucher') return null;
  if (!event.outcome.ok) return 'asked';
  return event.outcome.value === 'right' || event.outcome.value === 'over' ? event.outcome.value : 'asked';
};

/** Still waiting: who looked hears that nothing came yet. */
const stillWaiting = (state: AwaitVoucher): Move<AwaitVoucher> => ({
  state: state.isLooking ? { ...state, isLooking: false, problem: voucherProblem('not-yet') } : state,
});

/** The person looks whether it was typed: for when the news of it got lost. */
const looksForVouch = (state: AwaitVoucher, event: Heard, purpose: Purpose): Move<AwaitVoucher> | null =>
  event.kind === 'answered' && event.choice === 'look'
    ? { state: { ...state, isLooking: true, problem: null }, effects: [looks(state, state.awaited, purpose)] }
    : null;

/** It was typed right: the gate is checked by what is known of the vouch, not by this news. */
const vouchGiven = (state: AwaitVoucher, purpose: Purpose): Move<Checking> => {
  const { chosen, awaited, who } = state;
  const given = {
    account: who.account,
    registration: chosen.id,
    method: chosen.method,
    purpose,
    confirmation: awaited.pushed.id,
  };
  return { state: { ...carried(state), at: 'checking', chosen }, effects: [{ do: 'check-code', with: given }] };
};

const reasons: readonly string[] = ['throttled', 'no-manager', 'failed', 'not-yet', 'self'];

/** Why nobody could be asked, or what became of it, in words; whatever has none did not work just now. */
export const voucherProblem = (reason: string, seconds = 0): Sentence => {
  if (reason === 'wait') return { say: 'problem.wait', with: { seconds } };
  return { say: `problem.voucher.${reasons.includes(reason) ? reason : 'unavailable'}` };
};

/** Tell them this number. */
export const askAwait = (
  { awaited, problem }: AwaitVoucher,
  { limits }: Policy,
  others: readonly { readonly choice: string; readonly label: Sentence }[],
): ViewInput => {
  const who = awaited.method.hint;
  return {
    kind: 'notice',
    title: { say: 'voucher.wait' },
    body: [
      ...(problem ? [problem] : []),
      { say: 'voucher.wait.explain', with: { kind: who === null ? 'manager' : 'named', who: who ?? '' } },
      { say: 'elsewhere.number', with: { number: spaced(awaited.pushed.number) } },
      { say: 'voucher.wait.next', with: { minutes: limits.vouchLifeMinutes } },
    ],
    tone: problem ? 'warning' : 'plain',
    actions: [{ choice: 'look', label: { say: 'button.voucher-look' }, style: 'primary' }, ...others],
  };
};

/** Whoever was asked already is waited for, and not asked again. */
export const vouchBy = (state: ChooseMethod, chosen: RegisteredMethod, purpose: Purpose, context: Context): Move<Proving> =>
  state.awaited?.method.id === chosen.id
    ? waitForVoucher(state, state.awaited, purpose, context)
    : askVoucher(state, chosen, purpose);

/** Whoever is to vouch was asked, or why not. */
export const hearAsking = (state: AskingVoucher, event: Heard, purpose: Purpose, context: Context): Move<Proving> | null => {
  if (event.kind !== 'settled' || event.effect !== 'ask-voucher') return null;
  if (!event.outcome.ok) return choose(state, purpose, context, voucherProblem(event.outcome.reason));
  return { state: toldToVoucher(state, event.outcome.value) };
};

/** Whoever was asked did not vouch, or too late: something else may still do. */
const withoutVouch = ({ who, evidence }: Proven, purpose: Purpose, context: Context): Move<Proving> =>
  choose({ who, evidence }, purpose, context, voucherProblem('failed'));

/** News of a vouch that is waited for. */
export const hearAwait = (state: AwaitVoucher, event: Heard, purpose: Purpose, context: Context): Move<Proving> | null => {
  if (event.kind === 'answered' && event.choice === 'other') return choose(state, purpose, context);
  const came = vouchCame(event, state.awaited);
  if (came === 'right') return vouchGiven(state, purpose);
  if (came === 'over') return withoutVouch(state, purpose, context);
  return came === 'asked' ? stillWaiting(state) : looksForVouch(state, event, purpose);
};

/** A vouch that must wait for its look is still there; any other refusal ends it. */
export const notVouched = (
  state: Checking,
  { reason, waitSeconds = 0 }: { readonly reason: string; readonly waitSeconds?: number },
  purpose: Purpose,
  context: Context,
): Move<Proving> => {
  if (reason === 'paused') return { state: refused('paused') };
  if (reason !== 'wait' || !state.awaited) return withoutVouch(state, purpose, context);
  const { who, evidence, chosen, awaited } = state;
  const problem = voucherProblem('wait', waitSeconds);
  return { state: { at: 'await-voucher', who, evidence, chosen, awaited, problem, isLooking: false } };
};
