import { z } from 'zod';
import { RegisteredMethod } from '../account.ts';
import type { Context, Flow, Heard, Move } from '../conversation.ts';
import { evidenceBy, satisfies } from '../evidence.ts';
import type { Sentence, ViewInput } from '../views.ts';
import { type Finding, find, finding } from './finding.ts';
import { detailOf } from './method-rows.ts';
import { prove, proving } from './proving.ts';
import type { Proving } from './proving-states.ts';
import { refused, refusing } from './refusing.ts';
import { standingLines } from './standing.ts';
import { usable, type Who } from './who.ts';

interface Board {
  readonly at: 'board';
  readonly who: Who;
  /** Ids of the methods that were really passed, in this rehearsal. */
  readonly worked: readonly string[];
  /** Ids of those that can be tried now. */
  readonly triable: readonly string[];
}
interface Verdict {
  readonly at: 'verdict';
  readonly could: boolean;
  readonly worked: number;
}
type RehearsalState = Finding | Board | Proving | Verdict;

/** What is remembered while one method is tried: it travels with the person the proof is about. */
const Kept = z.strictObject({ methods: z.array(RegisteredMethod), worked: z.array(z.string()), trying: z.string() });

const board = (who: Who, worked: readonly string[], { policy, now }: Context): Move<RehearsalState> => ({
  state: { at: 'board', who, worked, triable: usable(who, [], policy, now).map(({ id }) => id) },
});

/** The one method alone, so that its own gate is asked and nothing else; what is passed opens nothing. */
const tryOne = ({ who, worked }: Board, method: RegisteredMethod, context: Context): Move<RehearsalState> => {
  const task = JSON.stringify({ methods: who.methods, worked, trying: method.id });
  return prove({ ...who, methods: [method], task }, 'rehearsal', context);
};

const tried = ({ task, ...who }: Who, context: Context): Move<RehearsalState> => {
  const kept = Kept.safeParse(JSON.parse(task ?? 'null'));
  if (!kept.success) return { state: refused('interrupted') };
  const { methods, worked, trying } = kept.data;
  return board({ ...who, methods }, [...new Set([...worked, trying])], context);
};

/** Whether what was really passed just now would have been enough for a reset. */
const couldReset = ({ who, worked }: Board, { policy, now }: Context): boolean => {
  const passed = who.methods.filter(({ id }) => worked.includes(id)).map((one) => evidenceBy(one, now));
  return satisfies('reset', policy, who.tier, passed, now);
};

const stateOf = ({ worked, triable }: Board, one: RegisteredMethod): Sentence => {
  if (worked.includes(one.id)) return { say: 'rehearsal.row.works' };
  return triable.includes(one.id) ? detailOf(one) : { say: 'rehearsal.row.not-now' };
};

const askBoard = (state: Board): ViewInput => ({
  kind: 'facts',
  title: { say: 'rehearsal.title' },
  body: [{ say: 'rehearsal.explain' }, ...standingLines(state.who)],
  rows: state.who.methods.map((one) => ({
    label: { say: `method.${one.method}` },
    value: stateOf(state, one),
    actions:
      state.triable.includes(one.id) && !state.worked.includes(one.id)
        ? [{ choice: `try:${one.id}`, label: { say: 'button.try' } }]
        : [],
  })),
  actions: [{ choice: 'finish', label: { say: 'button.finish' }, style: 'primary' }],
});

const hearBoard = (state: Board, event: Heard, context: Context): Move<RehearsalState> | null => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'finish')
    return { state: { at: 'verdict', could: couldReset(state, context), worked: state.worked.length } };
  const method = state.who.methods.find(({ id }) => event.choice === `try:${id}`);
  return method && state.triable.includes(method.id) ? tryOne(state, method, context) : null;
};

/** *Could you get back in today?* Each method is really passed, one after the other; nothing is reset, and no saved code is used up. */
export const rehearsal: Flow<RehearsalState> = {
  name: 'rehearsal',
  version: 1,
  begin: (opening) => find('reset', { ...opening, named: null }),
  steps: {
    ...finding<RehearsalState>((who, context) =>
      who.methods.length === 0 ? { state: refused('not-registered') } : board(who, [], context),
    ),

    // "Try each of them: does it still work?"
    board: { ask: askBoard, hear: hearBoard },
    ...proving<RehearsalState>({ purpose: 'rehearsal', next: ({ who }, context) => tried(who, context) }),

    // "Yes, you could." / "Not with what you tried."
    verdict: {
      last: true,
      ask: ({ could, worked }) => ({
        kind: 'notice',
        tone: could ? 'good' : 'warning',
        title: { say: could ? 'rehearsal.could' : 'rehearsal.could-not' },
        body: [{ say: could ? 'rehearsal.could.next' : 'rehearsal.could-not.next', with: { worked } }],
        actions: [
          { choice: 'begin:methods', label: { say: 'task.methods' } },
          ...(could ? [] : [{ choice: 'begin:register', label: { say: 'task.register' } }]),
        ],
      }),
      hear: (_state, event) => (event.kind === 'answered' ? { begin: event.choice.slice('begin:'.length) } : null),
    },
    ...refusing<RehearsalState>(),
  },
};
