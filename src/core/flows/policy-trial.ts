import type { Flow, Step } from '../conversation.ts';
import type { ViewInput } from '../views.ts';
import { type ResetState, reset } from './reset.ts';

const mark = { say: 'policy.trial.mark' };

const marked = (view: ViewInput): ViewInput => ({ ...view, body: [mark, ...(view.body ?? [])].slice(0, 12) });

type AnyStep = Step<ResetState>;

const dry = Object.fromEntries(
  (Object.entries(reset.steps) as [string, AnyStep][]).map(([at, step]) => [
    at,
    { ...step, ask: (state: ResetState, policy: Parameters<AnyStep['ask']>[1]) => marked(step.ask(state, policy)) },
  ]),
) as unknown as Flow<ResetState>['steps'];

/** A reset as a test person goes through it: the very steps, each card marked, and nothing sent, checked or written. `named` is the rule they are under. */
export const policyTrial: Flow<ResetState> = {
  ...reset,
  name: 'policy-trial',
  begin: ({ named }) => ({
    state: { at: 'finding' },
    effects: [{ do: 'find-account', with: { named, wanted: 'policy-trial' } }],
  }),
  steps: dry,
};
