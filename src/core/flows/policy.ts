import type { Context, Flow, Heard } from '../conversation.ts';
import { presetNames } from '../policy-presets.ts';
import { areaIn, askEdit, edit, hearEdit } from './policy-editing.ts';
import { fileSteps } from './policy-file.ts';
import { choiceIn, look, type Next, placeIn, preview } from './policy-moves.ts';
import { rulesDesk } from './policy-rules-desk.ts';
import { save, savingSteps } from './policy-saving.ts';
import {
  type Desk,
  type History,
  Looked,
  type Looking,
  type Overview,
  type Planned,
  Plans,
  type PolicyState,
  type Presets,
  Versions,
} from './policy-states.ts';
import { askDone, askHistory, askNotShown, askOverview, askPlanned, askPresets } from './policy-views.ts';
import { prove, proving } from './proving.ts';
import { progress } from './proving-views.ts';
import { refusing } from './refusing.ts';

const hearLooked = ({ problem }: Looking, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'policy-look') return null;
  if (!event.outcome.ok) return { state: { at: 'not-shown', reason: event.outcome.reason } };
  return { state: { at: 'overview', ...Looked.parse(event.outcome.value), problem } };
};

const hearOverview = (state: Overview, event: Heard): Next => {
  const { who, head } = state;
  const choice = choiceIn(event);
  if (choice === 'waiting') return { begin: 'policy-approval' };
  if (choice === 'history') return { state: { at: 'fetching', who, head }, effects: [{ do: 'policy-history' }] };
  if (choice === 'try') return { begin: 'policy-trial' };
  if (choice === 'emergency') return { begin: 'policy-emergency' };
  if (choice === 'life') return { begin: 'life' };
  if (choice === 'rules') return { state: { at: 'rules', who, head } };
  if (choice === 'file') return { state: { at: 'fetching-file', who, head }, effects: [{ do: 'policy-file' }] };
  if (choice === 'planned') return { state: { at: 'fetching-plans', who, head }, effects: [{ do: 'policy-plans' }] };
  if (choice === 'presets') return { state: { at: 'presets', who, head } };
  const area = areaIn(event);
  return area ? edit(state, area, null) : null;
};

const hearFetchedPlans = ({ who, head }: Desk, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'policy-plans') return null;
  if (!event.outcome.ok) return look({ say: `policy.problem.${event.outcome.reason}` });
  return { state: { at: 'planned', who, head, plans: Plans.parse(event.outcome.value) } };
};

const hearPlanned = ({ who, plans }: Planned, event: Heard, context: Context): Next => {
  if (choiceIn(event) === 'back') return look();
  const plan = plans[placeIn(event, 'drop') ?? -1];
  return plan ? prove({ ...who, task: JSON.stringify({ drop: plan.id }) }, 'approver-step-up', context) : null;
};

const hearPresets = (state: Presets, event: Heard): Next => {
  if (choiceIn(event) === 'back') return look();
  const preset = presetNames.find((name) => choiceIn(event) === `preset:${name}`);
  return preset ? preview(state, { preset }) : null;
};

const hearFetched = ({ who, head }: Desk, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'policy-history') return null;
  if (!event.outcome.ok) return look({ say: `policy.problem.${event.outcome.reason}` });
  return { state: { at: 'history', who, head, versions: Versions.parse(event.outcome.value) } };
};

const hearHistory = (state: History, event: Heard): Next => {
  if (choiceIn(event) === 'back') return look();
  const wanted = placeIn(event, 'back');
  return wanted === null ? null : preview(state, { back: wanted });
};

/** The policy in chat: look, change a form, see in words what it does and to whom, say why, prove it is you; what weakens waits for another administrator (SEC-95 to SEC-99). */
export const policy: Flow<PolicyState> = {
  name: 'policy',
  version: 1,
  isAboutPolicy: true,
  patienceMinutes: 30,
  begin: () => ({ state: { at: 'looking', problem: null }, effects: [{ do: 'policy-look' }] }),
  steps: {
    looking: { ask: () => progress('policy.looking'), hear: hearLooked },

    // "This is for administrators."
    'not-shown': { last: true, ask: askNotShown },

    // The whole policy, an area a line; then one area as a form, its bounds beside each field.
    overview: { ask: askOverview, hear: hearOverview },
    edit: { ask: askEdit, hear: hearEdit },
    ...rulesDesk,
    // "From the first of June on, by Adam."
    'fetching-plans': { ask: () => progress('policy.looking'), hear: hearFetchedPlans },
    planned: { ask: askPlanned, hear: hearPlanned },
    ...fileSteps,
    presets: { ask: askPresets, hear: hearPresets },

    // "These were the versions before. Back to one of them?"
    fetching: { ask: () => progress('policy.looking'), hear: hearFetched },
    history: { ask: askHistory, hear: hearHistory },

    ...savingSteps,
    ...proving<PolicyState>({ purpose: 'approver-step-up', next: save }),
    done: { last: true, ask: askDone, hear: (_state, event) => (event.kind === 'answered' ? { begin: 'policy' } : null) },
    ...refusing<PolicyState>(),
  },
};
