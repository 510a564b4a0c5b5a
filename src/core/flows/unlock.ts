import type { Context, Flow, Move } from '../conversation.ts';
import { type Finding, find, finding } from './finding.ts';
import { prove, proving } from './proving.ts';
import type { Proven, Proving } from './proving-states.ts';
import { refused, refusing } from './refusing.ts';
import type { Who } from './who.ts';
import { type Done, done, evidenceText, outcomeView, settledWrite } from './writing.ts';

interface Unlocking extends Proven {
  readonly at: 'unlocking';
}
type UnlockState = Finding | { readonly at: 'not-locked' } | Proving | Unlocking | Done;

const start = (who: Who, context: Context): Move<UnlockState> => {
  if (!context.policy.unlock.withoutReset) return { state: refused('not-supported') };
  if (who.kind === 'own' && !who.lockedOut) return { state: { at: 'not-locked' } };
  return prove(who, 'unlock', context);
};

const unlockNow = (proven: Proven): Move<UnlockState> => ({
  state: { at: 'unlocking', ...proven },
  effects: [{ do: 'unlock', with: { account: proven.who.account, evidence: evidenceText(proven) } }],
});

/** I know my password but am locked out: the gates of a reset, then the lock is opened and the password stays (SEC-80). */
export const unlock: Flow<UnlockState> = {
  name: 'unlock',
  version: 1,
  begin: (opening) => find('unlock', opening),
  steps: {
    ...finding<UnlockState>(start),

    // "Your account is not locked." Then what may help instead.
    'not-locked': {
      last: true,
      ask: () => ({
        kind: 'notice',
        title: { say: 'unlock.not-locked' },
        body: [{ say: 'unlock.not-locked.next' }],
        actions: [
          { choice: 'begin:reset', label: { say: 'task.reset' } },
          { choice: 'begin:change', label: { say: 'task.change' } },
        ],
      }),
      hear: (_state, event) => (event.kind === 'answered' ? { begin: event.choice.slice('begin:'.length) } : null),
    },

    ...proving<UnlockState>({ purpose: 'unlock', next: unlockNow }),

    unlocking: {
      busy: true,
      ask: () => ({ kind: 'progress', title: { say: 'unlock.working' }, body: [{ say: 'progress.moment' }] }),
      hear: (_state, event) =>
        settledWrite<UnlockState>(event, 'unlock', {
          done: (written) => ({ state: done(written) }),
          again: () => ({ state: { at: 'done', outcome: 'not-done' } }),
          ended: (outcome, why) => ({ state: { at: 'done', outcome, ...why } }),
        }),
    },

    done: { last: true, ask: (state, policy) => outcomeView('unlock', state, policy) },
    ...refusing<UnlockState>(),
  },
};
