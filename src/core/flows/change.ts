import type { Flow, Move } from '../conversation.ts';
import type { Sentence } from '../views.ts';
import { type Finding, find, finding } from './finding.ts';
import { prove, proving } from './proving.ts';
import type { Proven, Proving } from './proving-states.ts';
import { refusing } from './refusing.ts';
import { type SigningIn, signIn, signingIn } from './signing-in.ts';
import { type Done, done, evidenceText, outcomeView, settledWrite } from './writing.ts';

interface ChoosePassword extends Proven {
  readonly at: 'choose-password';
  readonly problem: Sentence | null;
}
interface Changing extends Proven {
  readonly at: 'changing';
}
type ChangeState = Finding | Proving | SigningIn | ChoosePassword | Changing | Done;

const choose = ({ who, evidence }: Proven): Move<ChangeState> => ({
  state: { at: 'choose-password', who, evidence, problem: null },
});

/** I know my password and want another: one gate first (SEC-140), then the current and the new password on the page. */
export const change: Flow<ChangeState> = {
  name: 'change',
  version: 1,
  begin: (opening) => find('change', opening),
  steps: {
    ...finding<ChangeState>((who, context) => prove(who, 'change', context)),
    ...proving<ChangeState>({
      purpose: 'change',
      next: (proven) => (proven.who.changeNeedsSignIn ? { state: signIn(proven) } : choose(proven)),
    }),

    // "Now sign in at your directory's own page." Only where it asks for that.
    ...signingIn<ChangeState>('change', choose),

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
        const { 'access-token': delegated } = event.secrets;
        if (!current || !password || !again) return null;
        if (state.who.changeNeedsSignIn && !delegated) return { state: signIn(state, { say: 'problem.sign-in.again' }) };
        const given = { account: state.who.account, evidence: evidenceText(state) };
        const secrets = { current, password, again, ...(delegated ? { delegated } : {}) };
        const effect = { do: 'change-password', with: given, secrets } as const;
        return { state: { at: 'changing', who: state.who, evidence: state.evidence }, effects: [effect] };
      },
    },

    changing: {
      busy: true,
      ask: () => ({ kind: 'progress', title: { say: 'change.working' }, body: [{ say: 'progress.moment' }] }),
      page: () => ({ kind: 'message', tone: 'plain', title: { say: 'change.working' }, body: [{ say: 'progress.moment' }] }),
      hear: (state, event) =>
        settledWrite<ChangeState>(event, 'change-password', {
          done: (written) => ({ state: done(written) }),
          again: (problem) => ({ state: { ...state, at: 'choose-password', problem } }),
          ended: (outcome, why) => ({ state: { at: 'done', outcome, ...why } }),
        }),
    },

    done: { last: true, ask: (state, policy) => outcomeView('change', state, policy) },
    ...refusing<ChangeState>(),
  },
};
