import type { z } from 'zod';
import type { Context, Heard, Move, Step } from '../conversation.ts';
import { problemOf } from './life-problems.ts';
import { deskOf, look } from './life-setting.ts';
import {
  type Desk,
  type Exempting,
  type ExemptTask,
  type Finding,
  LifePerson,
  type LifeState,
  type Naming,
  type Person,
} from './life-states.ts';
import { askExempting, askName, askPerson } from './life-views.ts';
import { choiceIn, isReason } from './policy-moves.ts';
import { prove } from './proving.ts';
import { progress } from './proving-views.ts';

type Next = Move<LifeState> | null;

/** Looks somebody up. */
export const find = (desk: Desk, named: string): Move<LifeState> => ({
  state: { ...deskOf(desk), at: 'finding' },
  effects: [{ do: 'life-person', with: { named } }],
});

const hearName = (state: Naming, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return look();
  const named = (event.fields.person ?? '').trim();
  if (named === '') return { state: { ...state, problem: { say: 'policy.refused.nobody' } } };
  return find(state, named);
};

const hearFound = (state: Finding, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'life-person') return null;
  const { outcome } = event;
  if (outcome.ok) return { state: { ...deskOf(state), at: 'person', person: LifePerson.parse(outcome.value) } };
  if (outcome.reason === 'nobody') return { state: { ...deskOf(state), at: 'name', problem: { say: 'policy.refused.nobody' } } };
  return look(problemOf(outcome.reason));
};

const hearPerson = (state: Person, event: Heard): Next => {
  const choice = choiceIn(event);
  if (choice === 'back') return look();
  if (choice === 'name') return { state: { ...deskOf(state), at: 'name', problem: null } };
  if (choice !== 'exempt' || state.person.why) return null;
  return { state: { ...deskOf(state), at: 'exempt', person: state.person, problem: null } };
};

const hearExempting = (state: Exempting, event: Heard, context: Context): Next => {
  if (event.kind !== 'answered') return null;
  const { person } = state;
  if (event.choice === 'back') return { state: { ...deskOf(state), at: 'person', person } };
  const reason = (event.fields.reason ?? '').trim();
  if (!isReason(reason)) return { state: { ...state, problem: { say: 'policy.problem.reason' } } };
  const task: z.infer<typeof ExemptTask> = { account: person.account, isOn: !person.isExempt, reason };
  return prove({ ...state.who, task: JSON.stringify(task) }, 'approver-step-up', context);
};

/** One person: when their password ends, whether it is exempt, and from there to the step-up. */
export const personSteps: {
  readonly name: Step<Naming, LifeState>;
  readonly finding: Step<Finding, LifeState>;
  readonly person: Step<Person, LifeState>;
  readonly exempt: Step<Exempting, LifeState>;
} = {
  name: { ask: askName, hear: hearName },
  finding: { ask: () => progress('policy.looking'), hear: hearFound },
  // "Expires on 1 March."
  person: { ask: askPerson, hear: hearPerson },
  exempt: { ask: askExempting, hear: hearExempting },
};
