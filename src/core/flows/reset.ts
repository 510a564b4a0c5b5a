import type { Flow } from '../conversation.ts';
import type { Sentence } from '../views.ts';
import { type Finding, find, finding } from './finding.ts';
import { prove, proving } from './proving.ts';
import type { Proven, Proving } from './proving-states.ts';
import { refusing } from './refusing.ts';
import { type Done, done, evidenceText, outcomeView, settledWrite } from './writing.ts';

interface ChoosePassword extends Proven {
  readonly at: 'choose-password';
  readonly problem: Sentence | null;
}
interface Resetting extends Proven {
  readonly at: 'resetting';
}
/** Ends in a write that is done, not done, or not confirmed (SEC-81). */
export type ResetState = Finding | Proving | ChoosePassword | Resetting | Done;

/** Forgot my password: find the account, pass the gates, choose a new password on the page, done. */
export const reset: Flow<ResetState> = {
  name: 'reset',
  version: 1,
  begin: (opening) => find('reset', opening),
  steps: {
    ...finding<ResetState>((who, context) => prove(who, 'reset', context)),
    ...proving<ResetState>({
      purpose: 'reset',
      next: ({ who, evidence }) => ({ state: { at: 'choose-password', who, evidence, problem: null } }),
    }),

    // "You have proven that it is you. Open your page and choose a new password there."
    'choose-password': {
      ask: () => ({
        kind: 'link',
        title: { say: 'reset.choose' },
        body: [{ say: 'reset.choose.explain' }],
        label: { say: 'button.open-page' },
      }),
      page: ({ problem }) => ({ kind: 'new-password', withCurrent: false, ...(problem ? { problem } : {}) }),
      hear: (state, event) => {
        if (event.kind !== 'answered' || event.via !== 'page') return null;
        const { 'new-password': password, 'new-password-again': again } = event.secrets;
        if (!password || !again) return null;
        const given = { account: state.who.account, evidence: evidenceText(state) };
        const effect = { do: 'set-password', with: given, secrets: { password, again } } as const;
        return { state: { at: 'resetting', who: state.who, evidence: state.evidence }, effects: [effect] };
      },
    },

    // "Your new password is being set."
    resetting: {
      busy: true,
      ask: () => ({ kind: 'progress', title: { say: 'reset.working' }, body: [{ say: 'progress.moment' }] }),
      page: () => ({ kind: 'message', tone: 'plain', title: { say: 'reset.working' }, body: [{ say: 'progress.moment' }] }),
      hear: (state, event) =>
        settledWrite<ResetState>(event, 'set-password', {
          done: (written) => ({ state: done(written) }),
          again: (problem) => ({ state: { ...state, at: 'choose-password', problem } }),
          ended: (outcome, why) => ({ state: { at: 'done', outcome, ...why } }),
        }),
    },

    // "Your password was reset." / "Nothing was changed." / "We could not confirm it: look."
    done: { last: true, ask: (state, policy) => outcomeView('reset', state, policy) },
    ...refusing<ResetState>(),
  },
};
