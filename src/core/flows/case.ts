import { type CaseAction, caseActions } from '../cases/actions.ts';
import { CaseSnapshot } from '../cases/snapshot.ts';
import type { Context, Flow, Heard, Move } from '../conversation.ts';
import { classOf } from '../method.ts';
import type { Sentence } from '../views.ts';
import { CaseActed, CaseOpened } from './case-opened.ts';
import { askCase, askClosed, askReason, askWhich, handOverForm } from './case-views.ts';
import { prove, proving } from './proving.ts';
import type { Proven, Proving } from './proving-states.ts';
import { progress } from './proving-views.ts';
import { refusing } from './refusing.ts';
import type { Who } from './who.ts';
import { evidenceText } from './writing.ts';

/** The case is being opened. */
interface Opening {
  readonly at: 'opening';
}
/** Why no case was opened, and what to write instead. */
interface NotOpened {
  readonly at: 'not-opened';
  readonly reason: string;
}
/** The live card. */
export interface Open {
  readonly at: 'open';
  readonly who: Who;
  readonly shown: CaseSnapshot;
  readonly problem: Sentence | null;
}
/** Nothing more to do here: the case is over, or another agent has it. */
export interface Closed {
  readonly at: 'closed';
  readonly shown: CaseSnapshot;
}
/** A second person is needed: the agent says why. */
export interface Reason {
  readonly at: 'reason';
  readonly who: Who;
  readonly shown: CaseSnapshot;
  readonly action: CaseAction;
  /** The registration it is about, where it is about one. */
  readonly about: string | null;
  readonly problem: Sentence | null;
}
/** Which method was lost. */
export interface Which {
  readonly at: 'which';
  readonly who: Who;
  readonly shown: CaseSnapshot;
}
/** Another agent takes over. */
export interface HandOver {
  readonly at: 'hand-over';
  readonly who: Who;
  readonly shown: CaseSnapshot;
  readonly problem: Sentence | null;
}
/** Something is being done in the case. */
interface Working {
  readonly at: 'working';
  readonly who: Who;
  readonly shown: CaseSnapshot;
}
/** What a write of the case is waited for. */
interface Acting extends Proven {
  readonly at: 'acting';
}
export type CaseState = Opening | NotOpened | Open | Closed | Which | Reason | HandOver | Working | Acting | Proving;

type Next = Move<CaseState> | null;

const open = (who: Who, shown: CaseSnapshot, problem: Sentence | null = null): Move<CaseState> => ({
  state: shown.isClosed || !shown.isMine ? { at: 'closed', shown } : { at: 'open', who, shown, problem },
});

/** What was done settles with the case as it stands then, or with why not; then the card says so. */
const settledCase = (was: { readonly who: Who; readonly shown: CaseSnapshot }, event: Heard): Next => {
  if (event.kind !== 'settled') return null;
  if (event.outcome.ok) return open(was.who, CaseSnapshot.parse(event.outcome.value));
  return open(was.who, was.shown, { say: `case.problem.${event.outcome.reason}` });
};

const hearOpened = (event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'case-open') return null;
  if (!event.outcome.ok) return { state: { at: 'not-opened', reason: event.outcome.reason } };
  const { who, shown } = CaseOpened.parse(event.outcome.value);
  return open(who, shown);
};

const taskOf = (choice: string): readonly [what: string, action: CaseAction] | null => {
  const [what = '', name = ''] = choice.split(':');
  const action = caseActions.find((one) => one === name);
  return action ? [what, action] : null;
};

const working = (
  { who, shown }: Pick<Open, 'who' | 'shown'>,
  effect: 'case-number' | 'case-vouch' | 'case-close' | 'case-duress' | 'case-look',
  action: CaseAction | null,
): Move<CaseState> => ({
  state: { at: 'working', who, shown },
  effects: [{ do: effect, with: { case: shown.id, action } }],
});

/** What is not enough for a step-up is not offered for one. */
const strongOnly = (who: Who): Who => ({ ...who, methods: who.methods.filter(({ method }) => 'WP'.includes(classOf(method))) });

/** An agent proves who they are for this one action of this one case (SEC-25). */
const stepUp = ({ who, shown }: Pick<Open, 'who' | 'shown'>, task: string, context: Context): Move<CaseState> =>
  prove({ ...strongOnly(who), task: JSON.stringify({ task, case: shown.id }) }, 'agent-step-up', context);

/** Why it is needed; first which method, where one is to be removed. */
const ask = ({ who, shown }: Pick<Open, 'who' | 'shown'>, action: CaseAction): Move<CaseState> =>
  action === 'remove-method' && shown.methods?.length
    ? { state: { at: 'which', who, shown } }
    : { state: { at: 'reason', who, shown, action, about: null, problem: null } };

const hearWhich = ({ who, shown }: Which, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return open(who, shown);
  const chosen = shown.methods?.find(({ id }) => event.choice === `about:${id}`);
  return chosen ? { state: { at: 'reason', who, shown, action: 'remove-method', about: chosen.id, problem: null } } : null;
};

const hearOpen = (state: Open, event: Heard, context: Context): Next => {
  if (event.kind === 'told') {
    const news = event.about === state.shown.id ? CaseSnapshot.safeParse(event.value) : null;
    return news?.success && news.data.rev > state.shown.rev ? open(state.who, news.data) : null;
  }
  if (event.kind !== 'answered') return null;
  if (event.choice === 'hand-over') return { state: { ...state, at: 'hand-over', problem: null } };
  if (event.choice === 'look') return working(state, 'case-look', null);
  if (event.choice === 'close') return working(state, 'case-close', null);
  if (event.choice === 'duress') return working(state, 'case-duress', null);
  const [what, action] = taskOf(event.choice) ?? [];
  if (!action) return null;
  if (what === 'verify') return working(state, 'case-number', action);
  if (what === 'lost') return working(state, 'case-vouch', action);
  if (what === 'ask') return ask(state, action);
  return what === 'do' ? stepUp(state, `do:${action}`, context) : null;
};

const reasonIn = (event: Heard): string => (event.kind === 'answered' ? (event.fields.reason ?? '').trim() : '');
const isReason = (text: string): boolean => [...text].length >= 10 && [...text].length <= 200;

const hearReason = (state: Reason, event: Heard, context: Context): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return working(state, 'case-look', null); // much may have happened while the agent wrote
  const reason = reasonIn(event);
  if (!isReason(reason)) return { state: { ...state, problem: { say: 'case.problem.reason' } } };
  return stepUp(state, JSON.stringify({ ask: state.action, about: state.about, reason }), context);
};

const hearHandOver = (state: HandOver, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return working(state, 'case-look', null);
  const reason = reasonIn(event);
  const to = (event.fields.agent ?? '').trim();
  if (!isReason(reason) || to === '') return { state: { ...state, problem: { say: 'case.problem.reason' } } };
  return {
    state: { at: 'working', who: state.who, shown: state.shown },
    effects: [{ do: 'case-hand-over', with: { case: state.shown.id, to, reason } }],
  };
};

/** Proven: now the one thing this step-up was for. */
const act = (proven: Proven): Move<CaseState> => ({
  state: { at: 'acting', ...proven },
  effects: [{ do: 'case-act', with: { task: proven.who.task ?? '', evidence: evidenceText(proven) } }],
});

const hearActed = ({ who }: Acting, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'case-act') return null;
  const { task: _, ...agent } = who;
  if (!event.outcome.ok) return { state: { at: 'not-opened', reason: event.outcome.reason } };
  const { shown, problem } = CaseActed.parse(event.outcome.value);
  return open(agent, shown, problem);
};

/** The helpdesk's case card: prove the caller, act once, never see a secret (SEC-84 to SEC-94). */
export const helpdeskCase: Flow<CaseState> = {
  name: 'case',
  version: 1,
  patienceMinutes: 60,
  whenExpired: 'case.expired.next',
  begin: ({ named }) => ({ state: { at: 'opening' }, effects: [{ do: 'case-open', with: { named } }] }),
  steps: {
    opening: { ask: () => progress('case.opening'), hear: (_state, event) => hearOpened(event) },

    // "I know nobody of that name. Write: helpdesk ana.alvarez INC-4711"
    'not-opened': {
      last: true,
      ask: ({ reason }) => ({
        kind: 'notice',
        tone: 'warning',
        title: { say: `case.refused.${reason}` },
        body: [{ say: `case.refused.${reason}.next` }],
      }),
    },

    // The card. Closed actions say why; a number is out until the caller typed it.
    open: { ask: askCase, hear: hearOpen },
    which: { ask: askWhich, hear: hearWhich },
    // "This case is closed. To open it again: …"
    closed: { last: true, ask: askClosed },
    reason: { ask: askReason, hear: hearReason },
    'hand-over': { ask: handOverForm, hear: hearHandOver },
    working: { ask: () => progress('case.working'), hear: settledCase },

    ...proving<CaseState>({ purpose: 'agent-step-up', next: act }),
    acting: { busy: true, ask: () => progress('case.working'), hear: hearActed },
    ...refusing<CaseState>(),
  },
};
