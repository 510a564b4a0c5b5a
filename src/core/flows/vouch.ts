import { z } from 'zod';
import { VouchSnapshot } from '../cases/snapshot.ts';
import type { Context, Flow, Heard, Move } from '../conversation.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { prove, proving } from './proving.ts';
import type { Proven, Proving } from './proving-states.ts';
import { progress } from './proving-views.ts';
import { refusing } from './refusing.ts';
import { Who } from './who.ts';
import { evidenceText } from './writing.ts';

/** What a manager is asked to vouch for, and who they are. */
const VouchAsked = z.strictObject({ who: Who, shown: VouchSnapshot });
type Ask = z.infer<typeof VouchAsked>;

interface Looking {
  readonly at: 'looking';
}
interface Asked extends Ask {
  readonly at: 'asked';
  readonly problem: Sentence | null;
}
interface CheckingNumber extends Ask {
  readonly at: 'checking-number';
}
interface Vouching extends Proven {
  readonly at: 'vouching';
}
interface Over {
  readonly at: 'over';
  readonly how: 'vouched' | 'denied' | 'failed' | 'none';
}
type VouchState = Looking | Asked | CheckingNumber | Vouching | Over | Proving;

type Next = Move<VouchState> | null;

const over = (how: Over['how']): Move<VouchState> => ({ state: { at: 'over', how } });
const about = ({ shown }: Ask) => ({ case: shown.case, verification: shown.verification });

const hearLooked = (event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'vouch-look') return null;
  if (!event.outcome.ok) return over('none');
  return { state: { at: 'asked', ...VouchAsked.parse(event.outcome.value), problem: null } };
};

const hearAsked = (state: Asked, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'deny')
    return { state: { at: 'over', how: 'denied' }, effects: [{ do: 'vouch-deny', with: about(state) }] };
  const { number } = event.secrets;
  if (!number) return null;
  const { who, shown } = state;
  return {
    state: { at: 'checking-number', who, shown },
    effects: [{ do: 'vouch-number', with: about(state), secrets: { number } }],
  };
};

/** The right number first; then the manager shows that it is them. */
const hearChecked = ({ who, shown }: CheckingNumber, event: Heard, context: Context): Next => {
  if (event.kind !== 'settled' || event.effect !== 'vouch-number') return null;
  if (event.outcome.ok) return prove({ ...who, task: JSON.stringify(about({ who, shown })) }, 'agent-step-up', context);
  const { reason } = event.outcome;
  if (reason === 'failed' || reason === 'none-open') return over('failed');
  return { state: { at: 'asked', who, shown, problem: { say: `vouch.problem.${reason}` } } };
};

const vouchNow = (proven: Proven): Move<VouchState> => ({
  state: { at: 'vouching', ...proven },
  effects: [{ do: 'vouch-decide', with: { task: proven.who.task ?? '', evidence: evidenceText(proven) } }],
});

const askNumber = ({ shown, problem }: Asked): ViewInput => ({
  kind: 'form',
  title: { say: 'vouch.title', with: { target: shown.target } },
  body: [
    { say: 'vouch.who', with: { target: shown.target, agent: shown.agent, ticket: shown.ticket || shown.case } },
    { say: 'vouch.explain', with: { target: shown.target } },
    { say: 'vouch.only-if', with: { target: shown.target } },
  ],
  fields: [{ id: 'number', label: { say: 'vouch.number' }, hint: { say: 'vouch.number.hint' }, type: 'code', maxLength: 12 }],
  submit: { choice: 'submit', label: { say: 'vouch.button.yes' }, style: 'primary' },
  ...(problem ? { problem, tone: 'warning' as const } : {}),
  actions: [{ choice: 'deny', label: { say: 'vouch.button.no' }, style: 'danger' }],
});

/** A manager says who it is that has lost every method: by a number told in person or by voice, and a step-up of their own (SEC-48). */
export const vouch: Flow<VouchState> = {
  name: 'vouch',
  version: 1,
  patienceMinutes: 60,
  begin: ({ named }) => ({ state: { at: 'looking' }, effects: [{ do: 'vouch-look', with: { named } }] }),
  steps: {
    looking: { ask: () => progress('vouch.looking'), hear: (_state, event) => hearLooked(event) },

    // "Have you spoken to Sam just now? Type the number Sam tells you."
    asked: { ask: askNumber, hear: hearAsked },
    'checking-number': { ask: () => progress('progress.checking'), hear: hearChecked },
    ...proving<VouchState>({ purpose: 'agent-step-up', next: vouchNow }),
    vouching: {
      ask: () => progress('progress.checking'),
      hear: (_state, event) => {
        if (event.kind !== 'settled' || event.effect !== 'vouch-decide') return null;
        return over(event.outcome.ok ? 'vouched' : 'failed');
      },
    },
    over: {
      last: true,
      ask: ({ how }) => ({
        kind: 'notice',
        tone: how === 'vouched' ? 'good' : 'warning',
        title: { say: `vouch.over.${how}` },
        body: [{ say: `vouch.over.${how}.next` }],
      }),
    },
    ...refusing<VouchState>(),
  },
};
