import type { RegisteredMethod } from '../account.ts';
import type { Context, Flow, Heard, Move } from '../conversation.ts';
import type { Policy } from '../policy.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { add, adding, changeEnds } from './adding.ts';
import { type AddingState, addable, Methods, migrateAdding } from './adding-states.ts';
import { type Finding, find, finding } from './finding.ts';
import { prove, proving } from './proving.ts';
import type { Proven, Proving } from './proving-states.ts';
import { refused, refusing } from './refusing.ts';
import { standingLines } from './standing.ts';
import { canSatisfy, type Who } from './who.ts';

interface Look {
  readonly at: 'look';
  readonly who: Who;
  readonly isReady: boolean;
  readonly done: Sentence | null;
}
interface ConfirmRemoval extends Proven {
  readonly at: 'confirm-removal';
  readonly method: RegisteredMethod;
}
interface ChooseWhich extends Proven {
  readonly at: 'choose-which';
}
interface Removing extends Proven {
  readonly at: 'removing';
}
export type MethodsState = Finding | Look | Proving | ChooseWhich | ConfirmRemoval | Removing | AddingState;

const look = (who: Who, { policy, now }: Context, done: Sentence | null = null): Move<MethodsState> => ({
  state: { at: 'look', who, isReady: canSatisfy('reset', who, policy, now), done },
});

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

const detailOf = ({ hint, left, registeredAt, worn }: RegisteredMethod): Sentence => {
  const since = dayOf(registeredAt);
  if (worn) return { say: 'methods.row.worn', with: { since } };
  if (left !== null) return { say: 'methods.row.left', with: { left, since } };
  return hint ? { say: 'methods.row.address', with: { hint, since } } : { say: 'methods.row', with: { since } };
};

const askLook = ({ who, isReady, done }: Look, _policy: Policy): ViewInput => ({
  kind: 'facts',
  title: { say: who.methods.length === 0 ? 'methods.none' : 'methods.title' },
  body: [...(done ? [done] : []), { say: isReady ? 'methods.ready' : 'methods.not-ready' }, ...standingLines(who)],
  tone: isReady ? 'good' : 'warning',
  rows: who.methods.map((one) => ({ label: { say: `method.${one.method}` }, value: detailOf(one) })),
  actions: [
    { choice: 'begin:register', label: { say: 'button.add-method' }, style: 'primary' },
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
      { choice: `replace:${one.id}`, label: { say: 'button.replace' } },
      { choice: `remove:${one.id}`, label: { say: 'button.remove' }, style: 'danger' as const },
    ],
  })),
  actions: [{ choice: 'finish', label: { say: 'button.finish' }, style: 'primary' }],
});

const hearWhich = (state: ChooseWhich, event: Heard, context: Context): Move<MethodsState> | null => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'finish') return look(state.who, context);
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

const hearRemoved = (state: Removing, event: Heard, context: Context): Move<MethodsState> | null => {
  if (event.kind !== 'settled' || event.effect !== 'remove-method') return null;
  const end = event.outcome.ok ? undefined : changeEnds[event.outcome.reason];
  if (end) return { state: refused(end) };
  if (!event.outcome.ok) return look(state.who, context, { say: 'methods.not-removed' });
  return look({ ...state.who, methods: Methods.parse(event.outcome.value) }, context, { say: 'methods.removed' });
};

/** What is registered, masked; to replace or remove one takes the gates there are (SEC-38, SEC-121). */
export const methods: Flow<MethodsState> = {
  name: 'methods',
  version: 2,
  migrate: (state) => migrateAdding<MethodsState>(state),
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
    removing: {
      busy: true,
      ask: () => ({ kind: 'progress', title: { say: 'progress.saving' }, body: [{ say: 'progress.moment' }] }),
      hear: hearRemoved,
    },
    ...adding<MethodsState>({ next: (proven, context) => look(proven.who, context, { say: 'methods.replaced' }), other: which }),
    ...refusing<MethodsState>(),
  },
};
