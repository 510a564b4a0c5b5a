import type { Flow, Heard, Move } from '../conversation.ts';
import { find, personSteps } from './life-person.ts';
import { problemOf } from './life-problems.ts';
import { deskOf, look, settingSteps } from './life-setting.ts';
import { ExemptTask, LifeLooked, LifeSaved, type LifeState, type Looking, type Overview, type Saving } from './life-states.ts';
import { askDone, askOverview } from './life-views.ts';
import { choiceIn } from './policy-moves.ts';
import { askNotShown } from './policy-views.ts';
import { proving } from './proving.ts';
import type { Proven } from './proving-states.ts';
import { progress } from './proving-views.ts';
import { refusing } from './refusing.ts';
import { evidenceText } from './writing.ts';

type Next = Move<LifeState> | null;

const hearLooked = ({ problem, named }: Looking, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'life-look') return null;
  if (!event.outcome.ok) return { state: { at: 'not-shown', reason: event.outcome.reason } };
  const desk = LifeLooked.parse(event.outcome.value);
  return named ? find(desk, named) : { state: { at: 'overview', ...desk, problem } };
};

const hearOverview = (state: Overview, event: Heard): Next => {
  const choice = choiceIn(event);
  if (choice === 'back') return { begin: 'policy' };
  if (choice === 'name') return { state: { ...deskOf(state), at: 'name', problem: null } };
  if (choice !== 'set' || !state.isSettable || !state.life) return null;
  return { state: { ...deskOf(state), at: 'set', problem: null } };
};

const isExempting = (task: string): boolean => ExemptTask.safeParse(JSON.parse(task || '{}')).success;

/** Proven: now the one change this step-up was for (SEC-25). */
const save = (proven: Proven): Move<LifeState> => {
  const task = proven.who.task ?? '';
  const given = { task, evidence: evidenceText(proven) };
  return { state: { at: 'saving', ...proven }, effects: [{ do: isExempting(task) ? 'life-exempt' : 'life-save', with: given }] };
};

const hearSaved = (state: Saving, event: Heard): Next => {
  if (event.kind !== 'settled' || (event.effect !== 'life-save' && event.effect !== 'life-exempt')) return null;
  if (!event.outcome.ok) return look(problemOf(event.outcome.reason));
  if (event.effect === 'life-save') return { state: { at: 'done', ...LifeSaved.parse(event.outcome.value) } };
  const { isOn } = ExemptTask.parse(JSON.parse(state.who.task ?? '{}'));
  return { state: { at: 'done', how: isOn ? 'exempted' : 'restored', asked: 0 } };
};

/** How long passwords live in the directory, and who is exempt: looked at, and set where the directory lets us; what weakens, or ends passwords at once, waits for another administrator (SEC-95). */
export const life: Flow<LifeState> = {
  name: 'life',
  version: 1,
  isAboutPolicy: true,
  patienceMinutes: 30,
  begin: ({ named }) => ({
    state: { at: 'looking', problem: null, ...(named ? { named } : {}) },
    effects: [{ do: 'life-look' }],
  }),
  steps: {
    looking: { ask: () => progress('policy.looking'), hear: hearLooked },
    'not-shown': { last: true, ask: askNotShown },
    // "Passwords expire after 90 days; people are told 14 days before."
    overview: { ask: askOverview, hear: hearOverview },
    ...settingSteps,
    ...personSteps,
    ...proving<LifeState>({ purpose: 'approver-step-up', next: save }),
    saving: { busy: true, ask: () => progress('policy.saving'), hear: hearSaved },
    done: { last: true, ask: askDone, hear: (_state, event) => (event.kind === 'answered' ? { begin: 'life' } : null) },
    ...refusing<LifeState>(),
  },
};
