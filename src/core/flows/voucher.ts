import type { Context, Flow, Heard, Move } from '../conversation.ts';
import type { EffectName } from '../effects.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { prove, proving } from './proving.ts';
import type { Proven } from './proving-states.ts';
import { progress } from './proving-views.ts';
import { refusing } from './refusing.ts';
import { closing, closingAll } from './voucher-closing.ts';
import {
  type Asked,
  type Giving,
  type Over,
  over,
  Plea,
  type PleaShown,
  shownTo,
  type TypeNumber,
  type VoucherState,
} from './voucher-states.ts';
import { isEnough } from './who.ts';
import { evidenceText } from './writing.ts';

type Next = Move<VoucherState> | null;

const hearLooked = (event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'look-voucher') return null;
  if (!event.outcome.ok) return over(event.outcome.reason === 'not-allowed' ? 'not-allowed' : 'none');
  return { state: { at: 'asked', ...Plea.parse(event.outcome.value) } };
};

/** Whoever vouches shows first that it is them, by a passkey or an app. */
const hearAsked = ({ who, shown }: Asked, event: Heard, context: Context): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'deny') return denied(shown);
  return event.choice === 'go' ? prove({ ...who, task: JSON.stringify(shown) }, 'agent-step-up', context) : null;
};

const denied = ({ kind, plea }: PleaShown): Next => ({
  state: { at: 'over', how: 'denied' },
  effects: [{ do: 'deny-voucher', with: { kind, plea } }],
});

/** To agree takes nothing more; to vouch takes the number. */
const proved = (proven: Proven): Move<VoucherState> => {
  const { kind, plea } = shownTo(proven);
  if (kind === 'vouch') return { state: { ...proven, at: 'type-number', problem: null } };
  const given = { plea, evidence: evidenceText(proven) };
  return { state: { ...proven, at: 'giving' }, effects: [{ do: 'agree-voucher', with: given }] };
};

/** A proof that grew too old while they spoke is asked again. */
const hearNumber = (state: TypeNumber, event: Heard, context: Context): Next => {
  if (event.kind !== 'answered') return null;
  const shown = shownTo(state);
  if (event.choice === 'deny') return denied(shown);
  const { number } = event.secrets;
  if (!number) return null;
  const { who, evidence } = state;
  if (!isEnough('agent-step-up', who, evidence, context.policy, context.now)) return prove(who, 'agent-step-up', context);
  const given = { plea: shown.plea, evidence: evidenceText(state) };
  return {
    state: { at: 'giving', who, evidence },
    effects: [{ do: 'type-voucher', with: given, secrets: { number } }],
  };
};

const gives: readonly EffectName[] = ['type-voucher', 'agree-voucher'];
const again: readonly string[] = ['wrong', 'wait', 'unavailable', 'interrupted'];

const hearGiven = (state: Giving, event: Heard): Next => {
  if (event.kind !== 'settled' || !gives.includes(event.effect)) return null;
  const { kind } = shownTo(state);
  if (event.outcome.ok) return over(kind === 'agree' ? 'agreed' : 'vouched');
  const { reason, waitSeconds = 0 } = event.outcome;
  if (reason === 'not-allowed' || reason === 'none') return over(reason);
  if (kind === 'agree' || !again.includes(reason)) return over('failed');
  const problem = { say: reason === 'wait' ? 'problem.wait' : `vouch.problem.${reason}`, with: { seconds: waitSeconds } };
  return { state: { at: 'type-number', who: state.who, evidence: state.evidence, problem } };
};

/** What a vouch is for, as its card says it; select keys of a sentence have no hyphens. */
const purposes: Readonly<Record<string, string>> = {
  reset: 'reset',
  unlock: 'unlock',
  change: 'change',
  'manage-methods': 'manage',
  rehearsal: 'rehearsal',
  register: 'register',
};
const pleaLine = ({ target, purpose }: PleaShown): Sentence => ({
  say: 'voucher.asked.explain',
  with: { target, purpose: purposes[purpose] ?? 'other' },
});
const no = { choice: 'deny', label: { say: 'vouch.button.no' }, style: 'danger' } as const;

const askPlea = ({ shown }: Asked): ViewInput => ({
  kind: 'notice',
  title: { say: 'voucher.asked', with: { target: shown.target } },
  body: [
    pleaLine(shown),
    shown.kind === 'agree'
      ? { say: 'voucher.agree.explain', with: { target: shown.target } }
      : { say: 'vouch.only-if', with: { target: shown.target } },
    { say: 'voucher.first' },
  ],
  actions: [{ choice: 'go', label: { say: 'button.voucher-go' }, style: 'primary' }, no],
});

const askNumber = (state: TypeNumber): ViewInput => {
  const shown = shownTo(state);
  return {
    kind: 'form',
    title: { say: 'vouch.title', with: { target: shown.target } },
    body: [pleaLine(shown), { say: 'vouch.only-if', with: { target: shown.target } }],
    fields: [{ id: 'number', label: { say: 'vouch.number' }, hint: { say: 'vouch.number.hint' }, type: 'code', maxLength: 16 }],
    submit: { choice: 'submit', label: { say: 'vouch.button.yes' }, style: 'primary' },
    ...(state.problem ? { problem: state.problem, tone: 'warning' as const } : {}),
    actions: [no],
  };
};

/** The last words: some of them those of a vouch at the helpdesk. */
const lastWords: Readonly<Record<Over['how'], { readonly title: string; readonly next: string }>> = {
  vouched: { title: 'vouch.over.vouched', next: 'voucher.over.vouched.next' },
  agreed: { title: 'vouch.over.vouched', next: 'voucher.over.agreed.next' },
  denied: { title: 'vouch.over.denied', next: 'voucher.over.denied.next' },
  failed: { title: 'vouch.over.failed', next: 'voucher.over.failed.next' },
  none: { title: 'vouch.over.none', next: 'vouch.over.none.next' },
  'not-allowed': { title: 'voucher.over.not-allowed', next: 'voucher.over.not-allowed.next' },
};

/** A colleague or a manager is asked to vouch: they show that it is them, read for whom and what for, and type the number they are told (SEC-48). */
export const voucher: Flow<VoucherState> = {
  name: 'voucher',
  version: 1,
  begin: ({ named }) => ({ state: { at: 'looking' }, effects: [{ do: 'look-voucher', with: { named } }] }),
  steps: {
    looking: { ask: () => progress('vouch.looking'), hear: (_state, event) => hearLooked(event) },

    // "Sam asks you to vouch for them. First show that it is you."
    asked: { waitsMinutes: ({ limits }) => limits.vouchLifeMinutes, ask: askPlea, hear: closing(hearAsked) },
    ...closingAll(proving<VoucherState>({ purpose: 'agent-step-up', next: proved })),

    // "Type the number Sam tells you."
    'type-number': { ask: askNumber, hear: closing(hearNumber) },
    giving: { ask: () => progress('progress.checking'), hear: hearGiven },
    over: {
      last: true,
      ask: ({ how }) => ({
        kind: 'notice',
        tone: how === 'vouched' || how === 'agreed' ? 'good' : 'warning',
        title: { say: lastWords[how].title },
        body: [{ say: lastWords[how].next }],
      }),
    },
    ...refusing<VoucherState>(),
  },
};
