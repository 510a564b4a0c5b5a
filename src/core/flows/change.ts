import type { Flow } from '../conversation.ts';
import type { Sentence } from '../views.ts';
import { type Finding, find, finding } from './finding.ts';
import { prove, proving } from './proving.ts';
import type { Proven, Proving } from './proving-states.ts';
import { refusing } from './refusing.ts';
import { evidenceText, type Outcome, outcomeView, settledWrite } from './writing.ts';

interface ChoosePassword extends Proven {
  readonly at: 'choose-password';
  readonly problem: Sentence | null;
}
interface Changing extends Proven {
  readonly at: 'changing';
}
export type ChangeState = Finding | Proving | ChoosePassword | Changing | { readonly at: 'done'; readonly outcome: Outcome };

/** I know my password and want another: one gate first (SEC-140), then the current and the new password on the page. */
export const change: Flow<ChangeState> = {
  name: 'change',
  version: 1,
  begin: (opening) => find('change', opening),
  steps: {
    ...finding<ChangeState>((who, context) => prove(who, 'change', context)),
    ...proving<ChangeState>({
      purpose: 'change',
      next: ({ who, evidence }) => ({ state: { at: 'choose-password', who, evidence, problem: null } }),
    }),

    // "Open your page; type your current password and a new one there."
    'choose-password': {
      ask: () => ({
        kind: 'link',
        title: { say: 'change.choose' },
        body: [{ say: 'change.choose.explain' }],
        label: { say: 'button.open-page' },
      }),
      page: ({ problem }) => ({ kind: 'new-password', withCurrent: true, ...(problem ? { problem } : {}) }),
      hear: (state, event) => {
        if (event.kind !== 'answered' || event.via !== 'page') return null;
        const { 'current-password': current, 'new-password': password, 'new-password-again': again } = event.secrets;
        if (!current || !password || !again) return null;
        const given = { account: state.who.account, evidence: evidenceText(state) };
        const effect = { do: 'change-password', with: given, secrets: { current, password, again } } as const;
        return { state: { at: 'changing', who: state.who, evidence: state.evidence }, effects: [effect] };
      },
    },

    changing: {
      busy: true,
      ask: () => ({ kind: 'progress', title: { say: 'change.working' }, body: [{ say: 'progress.moment' }] }),
      page: () => ({ kind: 'message', tone: 'plain', title: { say: 'change.working' }, body: [{ say: 'progress.moment' }] }),
      hear: (state, event) =>
        settledWrite<ChangeState>(event, 'change-password', {
          done: () => ({ state: { at: 'done', outcome: 'done' } }),
          again: (problem) => ({ state: { ...state, at: 'choose-password', problem } }),
          ended: (outcome) => ({ state: { at: 'done', outcome } }),
        }),
    },

    done: { last: true, ask: ({ outcome }, policy) => outcomeView('change', outcome, policy) },
    ...refusing<ChangeState>(),
  },
};
