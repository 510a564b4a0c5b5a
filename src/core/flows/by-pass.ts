import type { Context, Heard, Move, Step } from '../conversation.ts';
import { evidenceOf } from '../evidence.ts';
import type { Sentence } from '../views.ts';
import type { Proven } from './proving-states.ts';
import { type Refused, refused } from './refusing.ts';
import type { Who } from './who.ts';

/** The person types the pass the helpdesk had them shown. */
interface ProvePass {
  readonly at: 'prove-pass';
  readonly who: Who;
  readonly problem: Sentence | null;
}
interface CheckingPass {
  readonly at: 'checking-pass';
  readonly who: Who;
}
/** The states of somebody who comes by a pass. */
export type ByPass = ProvePass | CheckingPass;

/** Where coming by a pass begins: it is typed on the page (SEC-91). */
export const provePass = (who: Who): ProvePass => ({ at: 'prove-pass', who, problem: null });

/** What follows a right pass, and where those go on who have none at hand. */
export interface ByPassOptions<S> {
  next(proven: Proven, context: Context): Move<S>;
  other(who: Who, context: Context): Move<S>;
}

/** Whoever comes by a pass begins anew: what they have lost no longer counts (SEC-38). */
const anew = ({ hasPass: _, ...who }: Who): Who => ({ ...who, methods: [] });
const withoutPass = ({ hasPass: _, ...who }: Who): Who => who;

const hearPass = <S>(state: ProvePass, event: Heard, context: Context, { other }: ByPassOptions<S>): Move<S | ByPass> | null => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'other') return other(withoutPass(state.who), context);
  const { 'registration-pass': pass } = event.secrets;
  if (!pass || event.via !== 'page') return null;
  const effect = { do: 'check-pass', with: { account: state.who.account }, secrets: { pass } } as const;
  return { state: { at: 'checking-pass', who: state.who }, effects: [effect] };
};

const hearChecked = <S>(
  { who }: CheckingPass,
  event: Heard,
  context: Context,
  { next }: ByPassOptions<S>,
): Move<S | ByPass | Refused> | null => {
  if (event.kind !== 'settled' || event.effect !== 'check-pass') return null;
  if (event.outcome.ok) return next({ who: anew(who), evidence: [evidenceOf('registration-pass', context.now)] }, context);
  const { reason, waitSeconds } = event.outcome;
  if (reason === 'paused') return { state: refused('paused') };
  const problem = { say: `problem.pass.${reason}`, with: { seconds: waitSeconds ?? 0 } };
  return { state: { at: 'prove-pass', who, problem } };
};

/** The steps of a pass, typed on the page in place of the current password. */
export const byPass = <S extends { at: string }>(
  options: ByPassOptions<S>,
): {
  readonly 'prove-pass': Step<ProvePass, S | ByPass>;
  readonly 'checking-pass': Step<CheckingPass, S | ByPass | Refused>;
} => ({
  // "The helpdesk gave you a pass. Type it on your page, never here."
  'prove-pass': {
    ask: ({ problem }) => ({
      kind: 'link',
      title: { say: 'pass.prove' },
      body: [...(problem ? [problem] : []), { say: 'pass.prove.explain' }],
      label: { say: 'button.open-page' },
      actions: [{ choice: 'other', label: { say: 'pass.button.other' } }],
    }),
    page: ({ problem }) => ({ kind: 'registration-pass', ...(problem ? { problem } : {}) }),
    hear: (state, event, context) => hearPass(state, event, context, options),
  },
  'checking-pass': {
    ask: () => ({ kind: 'progress', title: { say: 'progress.checking' }, body: [{ say: 'progress.moment' }] }),
    page: () => ({ kind: 'message', tone: 'plain', title: { say: 'progress.checking' }, body: [{ say: 'progress.moment' }] }),
    hear: (state, event, context) => hearChecked(state, event, context, options),
  },
});
