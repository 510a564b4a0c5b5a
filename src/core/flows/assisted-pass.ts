import { z } from 'zod';
import type { Flow, Heard, Move } from '../conversation.ts';
import { type Assisted, type AssistedState, assisted, beginAssisted, deedOf } from './assisted.ts';
import { progress } from './proving-views.ts';
import { refusing } from './refusing.ts';

interface ShowPass extends Assisted {
  readonly at: 'show-pass';
}
interface Revealing extends Assisted {
  readonly at: 'revealing';
}
/** It was shown, in the answer to one press, and is not shown again. */
interface Shown extends Assisted {
  readonly at: 'shown';
  readonly isRegistration: boolean;
}
interface Ended {
  readonly at: 'pass-over';
  readonly how: 'seen' | 'not-issued' | 'not-confirmed';
  readonly isRegistration: boolean;
}
type AssistedPassState = AssistedState | ShowPass | Revealing | Shown | Ended;

/** What `reveal-pass` settles with: whether it opens the registration here, or the directory's own sign-in. The pass itself travels beside it. */
const Revealed = z.strictObject({ isRegistration: z.boolean() });

const over = (how: Ended['how'], isRegistration = false): Move<AssistedPassState> => ({
  state: { at: 'pass-over', how, isRegistration },
});

/** After these a pass may exist that nobody has seen. */
const unsure: readonly string[] = ['unknown', 'interrupted', 'unavailable'];

const hearRevealed = ({ who, shown }: Revealing, event: Heard): Move<AssistedPassState> | null => {
  if (event.kind !== 'settled' || event.effect !== 'reveal-pass') return null;
  if (event.outcome.ok) return { state: { at: 'shown', who, shown, ...Revealed.parse(event.outcome.value) } };
  const { reason } = event.outcome;
  return over(unsure.includes(reason) ? 'not-confirmed' : 'not-issued');
};

/** A pass that an agent issued and a second person approved: only the person sees it, once, on their own page (SEC-91). */
export const assistedPass: Flow<AssistedPassState> = {
  name: 'assisted-pass',
  version: 1,
  patienceMinutes: 15,
  begin: ({ named }) => beginAssisted(named),
  steps: {
    ...assisted<AssistedPassState>('assisted-pass', (mine) => ({ state: { at: 'show-pass', ...mine } })),

    // "Open your page: it shows your pass once."
    'show-pass': {
      ask: () => ({
        kind: 'link',
        title: { say: 'assisted.pass' },
        body: [{ say: 'assisted.pass.explain' }],
        label: { say: 'button.open-page' },
      }),
      page: () => ({ kind: 'pass', isShown: false }),
      hear: ({ who, shown }, event) => {
        if (event.kind !== 'answered' || event.via !== 'page' || event.choice !== 'reveal') return null;
        return {
          state: { at: 'revealing', who, shown },
          effects: [{ do: 'reveal-pass', with: deedOf({ who, shown }) }],
        };
      },
    },
    revealing: {
      busy: true,
      ask: () => progress('assisted.revealing'),
      page: () => ({ kind: 'message', tone: 'plain', title: { say: 'assisted.revealing' }, body: [{ say: 'progress.moment' }] }),
      hear: hearRevealed,
    },

    // "Your page shows it. It is not shown again."
    shown: {
      ask: () => ({
        kind: 'notice',
        title: { say: 'assisted.shown' },
        body: [{ say: 'assisted.shown.explain' }],
        actions: [{ choice: 'seen', label: { say: 'assisted.button.seen' }, style: 'primary' }],
      }),
      page: () => ({ kind: 'pass', isShown: true }),
      hear: ({ isRegistration }, event) => {
        if (event.kind !== 'answered') return null;
        return event.choice === 'seen' || event.choice === 'confirm' ? over('seen', isRegistration) : null;
      },
    },

    // "Now register anew: I will ask you for the pass, on your page."
    'pass-over': {
      last: true,
      ask: ({ how, isRegistration }) => ({
        kind: 'notice',
        tone: how === 'seen' ? 'good' : 'warning',
        title: { say: `assisted.pass.${how}` },
        body: [{ say: how === 'seen' && isRegistration ? 'assisted.pass.register' : `assisted.pass.${how}.next` }],
        actions:
          how === 'seen' && isRegistration
            ? [{ choice: 'begin:register', label: { say: 'task.register' }, style: 'primary' as const }]
            : [],
      }),
      hear: (_state, event) => (event.kind === 'answered' && event.choice === 'begin:register' ? { begin: 'register' } : null),
    },
    ...refusing<AssistedPassState>(),
  },
};
