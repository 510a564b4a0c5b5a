import { z } from 'zod';
import type { Flow, Heard, Move } from '../conversation.ts';
import { channelNames } from '../identity.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { progress } from './proving-views.ts';

/** What the other chat is asked to confirm: what for, for whom, from where, when (SEC-44). Never the number. */
const ConfirmationAsked = z.strictObject({
  id: z.string(),
  purpose: z.string(),
  login: z.string(),
  from: z.enum(channelNames),
  at: z.number(),
});
type Asking = z.infer<typeof ConfirmationAsked>;

interface Looking {
  readonly at: 'looking';
}
interface Asked {
  readonly at: 'asked';
  readonly asking: Asking;
  readonly problem: Sentence | null;
}
interface Checking {
  readonly at: 'checking';
  readonly asking: Asking;
}
interface Denying {
  readonly at: 'denying';
}
interface Over {
  readonly at: 'over';
  readonly how: 'right' | 'failed' | 'none' | 'denied' | 'not-denied';
}
type ConfirmationState = Looking | Asked | Checking | Denying | Over;

type Next = Move<ConfirmationState> | null;

const over = (how: Over['how']): Move<ConfirmationState> => ({ state: { at: 'over', how } });

const hearLooked = (event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'look-confirmation') return null;
  if (!event.outcome.ok) return over('none');
  return { state: { at: 'asked', asking: ConfirmationAsked.parse(event.outcome.value), problem: null } };
};

const hearAsked = ({ asking }: Asked, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  const given = { confirmation: asking.id };
  if (event.choice === 'deny') return { state: { at: 'denying' }, effects: [{ do: 'deny-confirmation', with: given }] };
  const { number } = event.secrets;
  if (!number) return null;
  return { state: { at: 'checking', asking }, effects: [{ do: 'type-confirmation', with: given, secrets: { number } }] };
};

const ends: Readonly<Record<string, Over['how']>> = { failed: 'failed', paused: 'failed', over: 'none' };

const hearTyped = ({ asking }: Checking, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'type-confirmation') return null;
  if (event.outcome.ok) return over('right');
  const { reason, waitSeconds } = event.outcome;
  const end = ends[reason];
  if (end) return over(end);
  return {
    state: { at: 'asked', asking, problem: { say: `problem.confirmation.${reason}`, with: { seconds: waitSeconds ?? 0 } } },
  };
};

/** What a gate is for, as the other chat says it; anything new is *something*. */
const named: readonly string[] = ['reset', 'unlock', 'change', 'manage-methods', 'register'];

const hourOf = (at: number): string => `${new Date(at).toISOString().slice(11, 16)} UTC`;

const askNumber = ({ asking: { purpose, login, from, at }, problem }: Asked): ViewInput => ({
  kind: 'form',
  title: { say: 'confirmation.title' },
  body: [
    { say: `confirmation.for.${named.includes(purpose) ? purpose : 'other'}`, with: { login } },
    { say: 'confirmation.from', with: { from, when: hourOf(at) } },
    { say: 'confirmation.only-if' },
  ],
  fields: [
    {
      id: 'number',
      label: { say: 'confirmation.number' },
      hint: { say: 'confirmation.number.hint' },
      type: 'code',
      maxLength: 16,
    },
  ],
  submit: { choice: 'submit', label: { say: 'confirmation.button.yes' }, style: 'primary' },
  ...(problem ? { problem, tone: 'warning' as const } : {}),
  actions: [{ choice: 'deny', label: { say: 'confirmation.button.no' }, style: 'danger' }],
});

/** The person's other chat: what is asked, from where, and a field for the number that is shown there (SEC-44, SEC-45). */
export const confirmation: Flow<ConfirmationState> = {
  name: 'confirmation',
  version: 1,
  begin: ({ named: id }) => ({ state: { at: 'looking' }, effects: [{ do: 'look-confirmation', with: { named: id } }] }),
  steps: {
    looking: { ask: () => progress('progress.checking'), hear: (_state, event) => hearLooked(event) },

    // "Somebody in Slack wants to reset your password. If it is you, type the number you see there."
    asked: { ask: askNumber, hear: hearAsked },
    checking: { ask: () => progress('progress.checking'), hear: hearTyped },
    denying: {
      ask: () => progress('progress.saving'),
      hear: (_state, event) => {
        if (event.kind !== 'settled' || event.effect !== 'deny-confirmation') return null;
        return over(event.outcome.ok ? 'denied' : 'not-denied');
      },
    },
    // "Thank you. Go on in the other chat." / "It is stopped, and security knows."
    over: {
      last: true,
      ask: ({ how }) => ({
        kind: 'notice',
        tone: how === 'right' ? 'good' : 'warning',
        title: { say: `confirmation.over.${how}` },
        body: [{ say: `confirmation.over.${how}.next` }],
        actions:
          how === 'not-denied' ? [{ choice: 'begin:not-me', label: { say: 'confirmation.button.no' }, style: 'danger' }] : [],
      }),
      hear: (_state, event) => (event.kind === 'answered' ? { begin: 'not-me' } : null),
    },
  },
};
