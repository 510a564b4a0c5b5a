import { z } from 'zod';
import { CallerSnapshot } from '../cases/snapshot.ts';
import type { Context, Flow, Heard, Move } from '../conversation.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { prove, proving } from './proving.ts';
import type { Proven, Proving } from './proving-states.ts';
import { progress } from './proving-views.ts';
import { refusing } from './refusing.ts';
import { Who } from './who.ts';
import { evidenceText } from './writing.ts';

/** What a caller is asked about: who is calling, for which ticket. */
const CallerAsked = z.strictObject({ who: Who, call: CallerSnapshot });
type Call = z.infer<typeof CallerAsked>;

interface Looking {
  readonly at: 'looking';
}
interface Asked extends Call {
  readonly at: 'asked';
  readonly problem: Sentence | null;
}
interface CheckingNumber extends Call {
  readonly at: 'checking-number';
}
interface ProvingCaller extends Proven {
  readonly at: 'proving-caller';
}
interface Over {
  readonly at: 'over';
  readonly how: 'verified' | 'elsewhere' | 'not-on-a-call' | 'failed' | 'none';
  readonly agent: string;
}
type CallerState = Looking | Asked | CheckingNumber | ProvingCaller | Over | Proving;

type Next = Move<CallerState> | null;

const over = (how: Over['how'], agent = ''): Move<CallerState> => ({ state: { at: 'over', how, agent } });

/** How a call ended that was answered in the other chat, or not at all. */
const endedAs = (value: unknown): Over['how'] => {
  if (value === 'verified' || value === 'used') return 'elsewhere';
  return value === 'not-on-a-call' ? 'not-on-a-call' : 'failed';
};

const hearLooked = (event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'caller-look') return null;
  if (!event.outcome.ok) return over('none');
  return { state: { at: 'asked', ...CallerAsked.parse(event.outcome.value), problem: null } };
};

const about = ({ call }: Call) => ({ case: call.case, verification: call.verification });

const hearAsked = (state: Asked, event: Heard): Next => {
  if (event.kind === 'told') return event.about === state.call.verification ? over(endedAs(event.value), state.call.agent) : null;
  if (event.kind !== 'answered') return null;
  if (event.choice === 'not-on-a-call')
    return { ...over('not-on-a-call', state.call.agent), effects: [{ do: 'caller-deny', with: about(state) }] } as Next;
  const { number, code } = event.secrets;
  if (!number) return null;
  const { who, call } = state;
  return {
    state: { at: 'checking-number', who, call },
    effects: [{ do: 'caller-number', with: about(state), secrets: { number, ...(code ? { code } : {}) } }],
  };
};

/** Right number and right code: verified. Right number alone: a gate follows. */
const hearChecked = ({ who, call }: CheckingNumber, event: Heard, context: Context): Next => {
  if (event.kind !== 'settled' || event.effect !== 'caller-number') return null;
  if (event.outcome.ok && event.outcome.value === 'verified') return over('verified', call.agent);
  if (event.outcome.ok)
    return prove(
      { ...who, task: JSON.stringify({ case: call.case, verification: call.verification, agent: call.agent }) },
      'caller',
      context,
    );
  const { reason, waitSeconds } = event.outcome;
  if (reason === 'failed' || reason === 'none-open' || reason === 'paused') return over('failed', call.agent);
  return { state: { at: 'asked', who, call, problem: { say: `caller.problem.${reason}`, with: { seconds: waitSeconds ?? 0 } } } };
};

const proved = (proven: Proven): Move<CallerState> => ({
  state: { at: 'proving-caller', ...proven },
  effects: [{ do: 'caller-proved', with: { task: proven.who.task ?? '', evidence: evidenceText(proven) } }],
});

const callLines = ({ agent, ticket, case: id, words, action }: Call['call']): Sentence[] => [
  { say: 'caller.who', with: { agent, ticket: ticket || id } },
  { say: 'caller.words', with: { words } },
  { say: `caller.for.${action}` },
];
const notOnACall = { choice: 'not-on-a-call', label: { say: 'caller.button.no' }, style: 'danger' } as const;

const askCaller = (state: Asked): ViewInput =>
  state.who.methods.length > 0
    ? askNumber(state)
    : {
        kind: 'notice',
        tone: 'warning',
        title: { say: 'caller.title' },
        body: [...callLines(state.call), { say: 'caller.no-proof' }],
        actions: [notOnACall],
      };

const askNumber = ({ call, problem }: Asked): ViewInput => ({
  kind: 'form',
  title: { say: 'caller.title' },
  body: callLines(call),
  fields: [
    { id: 'number', label: { say: 'caller.number' }, hint: { say: 'caller.number.hint' }, type: 'code', maxLength: 12 },
    ...(call.hasAuthenticator
      ? [{ id: 'code', label: { say: 'caller.code' }, hint: { say: 'caller.code.hint' }, type: 'code' as const, maxLength: 12 }]
      : []),
  ],
  submit: { choice: 'submit', label: { say: 'caller.button.yes' }, style: 'primary' },
  ...(problem ? { problem, tone: 'warning' as const } : {}),
  actions: [notOnACall],
});

/** Whoever is on the phone with the helpdesk types what the agent says, where only they can, and sees who is calling (SEC-85). */
export const caller: Flow<CallerState> = {
  name: 'caller',
  version: 1,
  whenExpired: 'caller.expired.next',
  begin: ({ named }) => ({ state: { at: 'looking' }, effects: [{ do: 'caller-look', with: { named } }] }),
  steps: {
    looking: { ask: () => progress('caller.looking'), hear: (_state, event) => hearLooked(event) },

    // "Hank Holt of the helpdesk says that he is on the phone with you. Do you see the same two words?"
    asked: { ask: askCaller, hear: hearAsked },
    'checking-number': { ask: () => progress('progress.checking'), hear: hearChecked },
    ...proving<CallerState>({ purpose: 'caller', next: proved }),
    'proving-caller': {
      ask: () => progress('progress.checking'),
      hear: ({ who }, event) => {
        if (event.kind !== 'settled' || event.effect !== 'caller-proved') return null;
        const { agent = '' } = JSON.parse(who.task ?? '{}') as { agent?: string };
        return over(event.outcome.ok ? 'verified' : 'failed', agent);
      },
    },

    // "Hank knows now that it is you." / "Hang up. Security has been told."
    over: {
      last: true,
      ask: ({ how, agent }) => ({
        kind: 'notice',
        tone: how === 'verified' ? 'good' : 'warning',
        title: { say: `caller.over.${how}`, with: { agent } },
        body: [{ say: `caller.over.${how}.next`, with: { agent } }],
      }),
    },
    ...refusing<CallerState>(),
  },
};
