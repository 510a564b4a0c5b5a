import type { Context, Flow, Heard, Move } from '../conversation.ts';
import { evidenceOf, type Purpose } from '../evidence.ts';
import { classOf } from '../method.ts';
import type { Policy } from '../policy.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { add, adding } from './adding.ts';
import { type Addable, type AddingState, mayAdd, migrateAdding, offeredTo } from './adding-states.ts';
import { type ByPass, byPass, provePass } from './by-pass.ts';
import { type Finding, find, finding } from './finding.ts';
import { prove, proving } from './proving.ts';
import type { Proven, Proving } from './proving-states.ts';
import { refused, refusing } from './refusing.ts';
import { type SigningIn, signIn, signingIn } from './signing-in.ts';
import { canSatisfy, type Who } from './who.ts';

interface ProvePassword {
  readonly at: 'prove-password';
  readonly who: Who;
  readonly problem: Sentence | null;
}
interface CheckingPassword {
  readonly at: 'checking-password';
  readonly who: Who;
}
interface ChooseAddition extends Proven {
  readonly at: 'choose-addition';
  readonly isReady: boolean;
}
interface Done {
  readonly at: 'done';
  readonly who: Who;
  readonly isReady: boolean;
}
type RegisterState =
  | Finding
  | Proving
  | SigningIn
  | ProvePassword
  | CheckingPassword
  | ByPass
  | ChooseAddition
  | AddingState
  | Done;

/** What an account still lacks for a reset: suggested one after the other, most secure first. */
const missing = (proven: Proven, { policy }: Context): Addable | undefined =>
  mayAdd(proven, policy).find((id) => classOf(id) !== 'D' && !proven.who.methods.some((one) => one.method === id));

const guide = (proven: Proven, context: Context): Move<RegisterState> => {
  if (isReady(proven.who, context)) return choose(proven, context);
  const next = missing(proven, context) ?? mayAdd(proven, context.policy)[0];
  return next ? { state: add(proven, next) } : choose(proven, context);
};
const choose = ({ who, evidence }: Proven, context: Context): Move<RegisterState> => ({
  state: { at: 'choose-addition', who, evidence, isReady: isReady(who, context) },
});
const isReady = (who: Who, { policy, now }: Context): boolean => canSatisfy('reset', who, policy, now);

const start = (who: Who, context: Context): Move<RegisterState> => {
  if (offeredTo(who, context.policy).length === 0) return { state: refused('not-supported') };
  return who.hasPass ? { state: provePass(who) } : startWithout(who, context);
};

const startWithout = (who: Who, context: Context): Move<RegisterState> =>
  who.methods.length === 0 ? first(who) : prove(who, 'manage-methods', context);

/** The first method is earned by the current password, however this directory lets it be proved (SEC-38). */
const first = (who: Who): Move<RegisterState> => {
  if (who.proof === 'none') return { state: refused('not-supported') };
  return { state: who.proof === 'sign-in' ? signIn({ who, evidence: [] }) : { at: 'prove-password', who, problem: null } };
};

const hearPassword = (state: CheckingPassword, event: Heard, context: Context): Move<RegisterState> | null => {
  if (event.kind !== 'settled' || event.effect !== 'check-current-password') return null;
  if (event.outcome.ok) return guide({ who: state.who, evidence: [evidenceOf('current-password', context.now)] }, context);
  const { reason, waitSeconds } = event.outcome;
  if (reason === 'paused' || reason === 'too-many' || reason === 'link-spent') return { state: refused(reason) };
  return {
    state: {
      at: 'prove-password',
      who: state.who,
      problem: { say: `problem.password.${reason}`, with: { seconds: waitSeconds ?? 0 } },
    },
  };
};

const askAddition = (state: ChooseAddition, policy: Policy): ViewInput => {
  const options = mayAdd(state, policy).map((id) => ({
    choice: `add:${id}`,
    label: { say: `method.${id}` },
    hint: { say: `method.${id}.hint` },
  }));
  const finish = { choice: 'finish', label: { say: 'button.finish' }, style: 'primary' as const };
  const enough = state.isReady ? [{ say: 'register.enough' }] : [];
  const body = [...enough, { say: 'register.so-far', with: { count: state.who.methods.length } }];
  if (options.length === 0) return { kind: 'notice', title: { say: 'register.full' }, body, actions: [finish] };
  return { kind: 'choice', title: { say: 'register.choose' }, body, options, actions: [finish] };
};

const hearAddition = (state: ChooseAddition, event: Heard, context: Context): Move<RegisterState> | null => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'finish') return { state: { at: 'done', who: state.who, isReady: isReady(state.who, context) } };
  const method = mayAdd(state, context.policy).find((id) => event.choice === `add:${id}`);
  return method ? { state: add(state, method) } : null;
};

const purpose: Purpose = 'manage-methods';

/** Records methods ahead of need: first with the current password on the page, later with the gates there are (SEC-38). */
export const register: Flow<RegisterState> = {
  name: 'register',
  version: 2,
  migrate: (state) => migrateAdding<RegisterState>(state),
  begin: (opening) => find('register', opening),
  steps: {
    ...finding<RegisterState>(start),

    // "First show that it is you: type your current password on your page, never here."
    'prove-password': {
      ask: ({ problem }) => ({
        kind: 'link',
        title: { say: 'register.first' },
        body: [...(problem ? [problem] : []), { say: 'register.first.explain' }],
        label: { say: 'button.open-page' },
      }),
      page: ({ problem }) => ({ kind: 'current-password', ...(problem ? { problem } : {}) }),
      hear: (state, event) => {
        const password = event.kind === 'answered' && event.via === 'page' ? event.secrets['current-password'] : undefined;
        if (!password) return null;
        const effect = { do: 'check-current-password', with: { account: state.who.account }, secrets: { password } } as const;
        return { state: { at: 'checking-password', who: state.who }, effects: [effect] };
      },
    },
    'checking-password': {
      ask: () => ({ kind: 'progress', title: { say: 'progress.checking' }, body: [{ say: 'progress.moment' }] }),
      page: () => ({ kind: 'message', tone: 'plain', title: { say: 'progress.checking' }, body: [{ say: 'progress.moment' }] }),
      hear: hearPassword,
    },

    ...byPass<RegisterState>({ next: guide, other: startWithout }),
    ...signingIn<RegisterState>('register', guide),

    ...proving<RegisterState>({ purpose, next: guide }),

    // "What would you like to add?"
    'choose-addition': { ask: askAddition, hear: hearAddition },
    ...adding<RegisterState>({ next: guide, other: choose }),

    // "All set: you can reset your password yourself." / "One more, and you can."
    done: {
      last: true,
      ask: (state) => ({
        kind: 'notice',
        tone: state.isReady ? 'good' : 'warning',
        title: { say: state.isReady ? 'register.ready' : 'register.not-ready' },
        body: [{ say: state.isReady ? 'register.ready.next' : 'register.not-ready.next' }],
        actions: [
          { choice: 'begin:methods', label: { say: 'task.methods' } },
          ...(state.isReady ? [] : [{ choice: 'begin:register', label: { say: 'task.register' } }]),
        ],
      }),
      hear: (_state, event) => (event.kind === 'answered' ? { begin: event.choice.slice('begin:'.length) } : null),
    },
    ...refusing<RegisterState>(),
  },
};
