import type { RegisteredMethod } from '../account.ts';
import type { Context, Flow, Heard, Move } from '../conversation.ts';
import type { EffectName } from '../effects.ts';
import type { Policy } from '../policy.ts';
import { readinessOf } from '../registration.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { add, adding } from './adding.ts';
import { changeEnds } from './adding-saving.ts';
import { type AddingState, addable, Methods, migrateAdding } from './adding-states.ts';
import { type Finding, find, finding } from './finding.ts';
import { detailOf } from './method-rows.ts';
import { prove, proving } from './proving.ts';
import type { Proven, Proving } from './proving-states.ts';
import { refused, refusing } from './refusing.ts';
import { standingLines } from './standing.ts';
import type { Who } from './who.ts';

interface Look {
  readonly at: 'look';
  readonly who: Who;
  readonly state: 'capable' | 'not-registered' | 'not-enabled' | 'neither';
  readonly done: Sentence | null;
}
interface ConfirmRemoval extends Proven {
  readonly at: 'confirm-removal';
  readonly method: RegisteredMethod;
}
interface ChooseWhich extends Proven {
  readonly at: 'choose-which';
}
/** Everything is to go. */
interface ConfirmDeletion extends Proven {
  readonly at: 'confirm-deletion';
}
interface Removing extends Proven {
  readonly at: 'removing';
}
type MethodsState = Finding | Look | Proving | ChooseWhich | ConfirmRemoval | ConfirmDeletion | Removing | AddingState;

/** Registered and enabled are two things, and only both are capable (Entra model 3.3). */
const stateOf = (who: Who, { policy, now }: Context): Look['state'] => {
  const { isEnabled, isRegistered } = readinessOf(
    { ...who, methods: [...who.methods, ...(who.counted ?? [])], isEnabled: !who.isOutside },
    policy,
    now,
  );
  if (isEnabled) return isRegistered ? 'capable' : 'not-registered';
  return isRegistered ? 'not-enabled' : 'neither';
};

const look = (who: Who, context: Context, done: Sentence | null = null): Move<MethodsState> => ({
  state: { at: 'look', who, state: stateOf(who, context), done },
});

/** What the directory holds and nothing rests on: how it could be used, and that it is not. What counts has a row of its own. */
const offerRows = ({ offers = [], counted = [] }: Who) =>
  offers
    .filter(({ hint, method }) => !counted.some((one) => one.method === method && one.hint === hint))
    .map(({ hint, method }) => ({ label: { say: `method.${method}` }, value: { say: 'methods.row.offered', with: { hint } } }));

const askLook = ({ who, state, done }: Look, _policy: Policy): ViewInput => ({
  kind: 'facts',
  title: { say: who.methods.length === 0 ? 'methods.none' : 'methods.title' },
  body: [...(done ? [done] : []), { say: `methods.state.${state}` }, ...standingLines(who)],
  tone: state === 'capable' ? 'good' : 'warning',
  rows: [
    ...[...who.methods, ...(who.counted ?? [])].map((one) => ({ label: { say: `method.${one.method}` }, value: detailOf(one) })),
    ...offerRows(who),
  ],
  actions: [
    ...(who.isOutside ? [] : [{ choice: 'begin:register', label: { say: 'button.add-method' }, style: 'primary' as const }]),
    ...(who.methods.length > 0 ? [{ choice: 'edit', label: { say: 'button.edit-methods' } }] : []),
  ],
});

const hearLook = (state: Look, event: Heard, context: Context): Move<MethodsState> | null => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'begin:register') return { begin: 'register' };
  return state.who.isHeld ? { state: refused('hold') } : prove(state.who, 'manage-methods', context);
};

const askWhich = ({ who }: ChooseWhich): ViewInput => ({
  kind: 'facts',
  title: { say: 'methods.edit' },
  body: [{ say: 'methods.edit.explain' }],
  rows: who.methods.map((one) => ({
    label: { say: `method.${one.method}` },
    value: detailOf(one),
    actions: [
      ...(who.isOutside ? [] : [{ choice: `replace:${one.id}`, label: { say: 'button.replace' } }]),
      { choice: `remove:${one.id}`, label: { say: 'button.remove' }, style: 'danger' as const },
    ],
  })),
  actions: [
    { choice: 'finish', label: { say: 'button.finish' }, style: 'primary' },
    { choice: 'delete-all', label: { say: 'button.delete-all' }, style: 'danger' },
  ],
});

const hearWhich = (state: ChooseWhich, event: Heard, context: Context): Move<MethodsState> | null => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'finish') return look(state.who, context);
  if (event.choice === 'delete-all') return { state: { ...state, at: 'confirm-deletion' } };
  const [change, id] = event.choice.split(':');
  const method = state.who.methods.find((one) => one.id === id);
  if (!method) return null;
  if (change === 'remove') return { state: { ...state, at: 'confirm-removal', method } };
  const same = addable.find((one) => one === method.method);
  return same ? { state: add(state, same, method.id) } : null;
};

const which = ({ who, evidence }: Proven): Move<MethodsState> => ({ state: { at: 'choose-which', who, evidence } });

const hearRemoval = (state: ConfirmRemoval, event: Heard, context: Context): Move<MethodsState> | null => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'keep') return which(state);
  const { who, evidence, method } = state;
  const fresh = evidence.filter((one) => context.now - one.at <= context.policy.limits.flowTotalMinutes * 60_000);
  const given = { account: who.account, registration: method.id, method: method.method, evidence: JSON.stringify(fresh) };
  return { state: { at: 'removing', who, evidence }, effects: [{ do: 'remove-method', with: given }] };
};

/** Everything of the registration goes, after the gates there are; then the account is as never registered (SEC-121). */
const hearDeletion = (state: ConfirmDeletion, event: Heard): Move<MethodsState> | null => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'keep') return which(state);
  const { who, evidence } = state;
  const given = { account: who.account, evidence: JSON.stringify(evidence) };
  return { state: { at: 'removing', who, evidence }, effects: [{ do: 'delete-registration', with: given }] };
};

const removals: readonly EffectName[] = ['remove-method', 'delete-registration'];

const hearRemoved = (state: Removing, event: Heard, context: Context): Move<MethodsState> | null => {
  if (event.kind !== 'settled' || !removals.includes(event.effect)) return null;
  const end = event.outcome.ok ? undefined : changeEnds[event.outcome.reason];
  if (end) return { state: refused(end) };
  if (!event.outcome.ok) return look(state.who, context, { say: 'methods.not-removed' });
  return look({ ...state.who, methods: Methods.parse(event.outcome.value) }, context, { say: 'methods.removed' });
};

/** A look of before the three words of readiness. */
const migrateLook = (state: MethodsState): MethodsState => {
  if (state.at !== 'look' || state.state) return state;
  const { isReady } = state as unknown as { readonly isReady: boolean };
  return { ...state, state: isReady ? 'capable' : 'not-registered' };
};

/** What is registered, masked; to replace or remove one takes the gates there are (SEC-38, SEC-121). */
export const methods: Flow<MethodsState> = {
  name: 'methods',
  version: 3,
  migrate: (state) => migrateLook(migrateAdding<MethodsState>(state)),
  begin: (opening) => find('methods', opening),
  steps: {
    ...finding<MethodsState>((who, context) => look(who, context)),

    // "This is what you have registered."
    look: { ask: askLook, hear: hearLook },
    ...proving<MethodsState>({ purpose: 'manage-methods', next: which }),

    // "Which one would you like to replace or remove?"
    'choose-which': { ask: askWhich, hear: hearWhich },

    // "Really remove it?"
    'confirm-removal': {
      ask: ({ method, who }) => ({
        kind: 'notice',
        tone: 'warning',
        title: { say: 'methods.remove' },
        body: [
          { say: `method.${method.method}` },
          detailOf(method),
          { say: who.methods.length > 1 ? 'methods.remove.explain' : 'methods.remove.last' },
        ],
        actions: [
          { choice: 'remove', label: { say: 'button.remove' }, style: 'danger' },
          { choice: 'keep', label: { say: 'button.keep' } },
        ],
      }),
      hear: hearRemoval,
    },
    // "Really delete everything?"
    'confirm-deletion': {
      ask: () => ({
        kind: 'notice',
        tone: 'danger',
        title: { say: 'methods.delete' },
        body: [{ say: 'methods.delete.explain' }],
        actions: [
          { choice: 'delete', label: { say: 'button.delete-all' }, style: 'danger' },
          { choice: 'keep', label: { say: 'button.keep' } },
        ],
      }),
      hear: hearDeletion,
    },
    removing: {
      busy: true,
      ask: () => ({ kind: 'progress', title: { say: 'progress.saving' }, body: [{ say: 'progress.moment' }] }),
      hear: hearRemoved,
    },
    ...adding<MethodsState>({ next: (proven, context) => look(proven.who, context, { say: 'methods.replaced' }), other: which }),
    ...refusing<MethodsState>(),
  },
};
