import type { Flow } from '../conversation.ts';
import type { Sentence } from '../views.ts';
import { type Assisted, type AssistedState, assisted, beginAssisted, deedOf } from './assisted.ts';
import { refusing } from './refusing.ts';
import { type Done, done, outcomeView, settledWrite } from './writing.ts';

interface ChoosePassword extends Assisted {
  readonly at: 'choose-password';
  readonly problem: Sentence | null;
}
interface Resetting extends Assisted {
  readonly at: 'resetting';
}
type AssistedResetState = AssistedState | ChoosePassword | Resetting | Done;

/** An agent started a reset, a second person agreed; only the person chooses the new password, on their own page (SEC-65, SEC-79, SEC-88). */
export const assistedReset: Flow<AssistedResetState> = {
  name: 'assisted-reset',
  version: 1,
  patienceMinutes: 15,
  begin: ({ named }) => beginAssisted(named),
  steps: {
    ...assisted<AssistedResetState>('assisted-reset', (mine) => ({ state: { at: 'choose-password', ...mine, problem: null } })),

    // "Open your page and choose a new password there."
    'choose-password': {
      ask: () => ({
        kind: 'link',
        title: { say: 'assisted.choose' },
        body: [{ say: 'assisted.choose.explain' }],
        label: { say: 'button.open-page' },
      }),
      page: ({ problem }) => ({ kind: 'new-password', withCurrent: false, ...(problem ? { problem } : {}) }),
      hear: ({ who, shown }, event) => {
        if (event.kind !== 'answered' || event.via !== 'page') return null;
        const { 'new-password': password, 'new-password-again': again } = event.secrets;
        if (!password || !again) return null;
        const effect = { do: 'set-password', with: deedOf({ who, shown }), secrets: { password, again } } as const;
        return { state: { at: 'resetting', who, shown }, effects: [effect] };
      },
    },

    resetting: {
      busy: true,
      ask: () => ({ kind: 'progress', title: { say: 'reset.working' }, body: [{ say: 'progress.moment' }] }),
      page: () => ({ kind: 'message', tone: 'plain', title: { say: 'reset.working' }, body: [{ say: 'progress.moment' }] }),
      hear: (state, event) =>
        settledWrite<AssistedResetState>(event, 'set-password', {
          done: (written) => ({ state: done(written) }),
          again: (problem) => ({ state: { ...state, at: 'choose-password', problem } }),
          ended: (outcome) => ({ state: { at: 'done', outcome } }),
        }),
    },

    done: { last: true, ask: (state, policy) => outcomeView('reset', state, policy) },
    ...refusing<AssistedResetState>(),
  },
};
