import { campaignMoves } from '../campaigns/campaign.ts';
import { planIn } from '../campaigns/planning.ts';
import { Progress } from '../campaigns/progress.ts';
import type { Context, Flow, Heard, Move } from '../conversation.ts';
import type { Sentence } from '../views.ts';
import { retiringSteps } from './campaign-retiring.ts';
import {
  CampaignLook,
  CampaignPreview,
  type CampaignState,
  type CampaignTask,
  type Looking,
  type Moving,
  type Overview,
  type Planning,
  type Previewing,
  type Review,
  type Starting,
  type Watching,
} from './campaign-states.ts';
import { askOverview, askPlanning, askReview, askWatching } from './campaign-views.ts';
import { prove, proving } from './proving.ts';
import type { Proven } from './proving-states.ts';
import { progress } from './proving-views.ts';
import { refusing } from './refusing.ts';
import type { Who } from './who.ts';
import { evidenceText } from './writing.ts';

type Next = Move<CampaignState> | null;

const look = (id: string | null = null, problem: Sentence | null = null) => ({
  state: { at: 'looking', problem } as Looking,
  effects: [{ do: 'campaign-look', with: { id } } as const],
});

const problemOf = (reason: string): Sentence => ({ say: `campaign.problem.${reason}` });

const hearLooked = ({ problem }: Looking, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'campaign-look') return null;
  if (!event.outcome.ok) return { state: { at: 'not-shown', reason: event.outcome.reason } };
  const { who, campaigns, only } = CampaignLook.parse(event.outcome.value);
  if (only) return { state: { at: 'watching', who, progress: only } };
  return { state: { at: 'overview', who, campaigns, problem } };
};

const hearOverview = ({ who }: Overview, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'new')
    return { state: { at: 'planning', who, purpose: { kind: 'register' }, retire: null, problem: null } };
  if (event.choice === 'retire') return { state: { at: 'retiring', who, problem: null } };
  return event.choice.startsWith('open:') ? look(event.choice.slice('open:'.length)) : null;
};

const hearPlanned = (state: Planning, event: Heard): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return look();
  const { who, purpose, retire } = state;
  const plan = planIn(event.fields, purpose);
  if (typeof plan === 'string') return { state: { ...state, problem: problemOf(plan) } };
  return {
    state: { at: 'previewing', who, purpose, retire },
    effects: [{ do: 'campaign-preview', with: { plan: JSON.stringify(plan) } }],
  };
};

const hearPreviewed = ({ who, purpose, retire }: Previewing, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'campaign-preview') return null;
  if (!event.outcome.ok) return { state: { at: 'planning', who, purpose, retire, problem: problemOf(event.outcome.reason) } };
  return { state: { at: 'review', who, retire, preview: CampaignPreview.parse(event.outcome.value) } };
};

const proveFor = (who: Who, task: CampaignTask, context: Context): Next =>
  prove({ ...who, task: JSON.stringify(task) }, 'approver-step-up', context);

const hearReview = ({ who, retire, preview: { plan } }: Review, event: Heard, context: Context): Next => {
  if (event.kind !== 'answered') return null;
  if (event.choice === 'start') return proveFor(who, { plan, retire }, context);
  return { state: { at: 'planning', who, purpose: plan.purpose, retire, problem: null } };
};

/** Proven: now the one start this step-up was for (SEC-25). */
const start = (proven: Proven): Move<CampaignState> => ({
  state: { at: 'starting', ...proven },
  effects: [{ do: 'campaign-start', with: { task: proven.who.task ?? '', evidence: evidenceText(proven) } }],
});

const hearStarted = ({ who }: Starting, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'campaign-start') return null;
  if (!event.outcome.ok) return look(null, problemOf(event.outcome.reason));
  return { state: { at: 'watching', who, progress: Progress.parse(event.outcome.value) } };
};

const hearWatching = ({ who, progress: { id } }: Watching, event: Heard, context: Context): Next => {
  if (event.kind === 'told')
    return event.about === id ? { state: { at: 'watching', who, progress: Progress.parse(event.value) } } : null;
  if (event.kind !== 'answered') return null;
  if (event.choice === 'back') return look();
  if (event.choice === 'refresh') return look(id);
  if (event.choice === 'resume') return proveFor(who, { resume: id }, context);
  const move = campaignMoves.find((one) => one === event.choice);
  return move ? { state: { at: 'moving', who }, effects: [{ do: 'campaign-move', with: { id, move } }] } : null;
};

const hearMoved = ({ who }: Moving, event: Heard): Next => {
  if (event.kind !== 'settled' || event.effect !== 'campaign-move') return null;
  if (!event.outcome.ok) return look(null, problemOf(event.outcome.reason));
  return { state: { at: 'watching', who, progress: Progress.parse(event.outcome.value) } };
};

/** Campaigns in chat: plan one, see the message and whom it goes to, prove it is you, and watch it go; pause, go on, stop, and see what came of it. */
export const campaign: Flow<CampaignState> = {
  name: 'campaign',
  version: 1,
  isAboutPolicy: true,
  patienceMinutes: 24 * 60,
  begin: ({ named }) => look(named),
  steps: {
    looking: { ask: () => progress('campaign.looking'), hear: hearLooked },

    // "This is for administrators."
    'not-shown': {
      last: true,
      ask: ({ reason }) => ({
        kind: 'notice',
        tone: 'warning',
        title: { say: `campaign.refused.${reason}` },
        body: [{ say: `campaign.refused.${reason}.next` }],
      }),
    },

    // "These ran before. A new one?"
    overview: { ask: askOverview, hear: hearOverview },
    ...retiringSteps,
    planning: { ask: askPlanning, hear: hearPlanned },
    // "412 of 500 people lack something. They will read this."
    previewing: { ask: () => progress('campaign.counting'), hear: hearPreviewed },
    review: { ask: askReview, hear: hearReview },
    ...proving<CampaignState>({ purpose: 'approver-step-up', next: start }),
    starting: { busy: true, ask: () => progress('campaign.starting'), hear: hearStarted },

    // "Asked: 150. Registered since: 61." Live, until it is over.
    watching: { ask: askWatching, hear: hearWatching },
    moving: { busy: true, ask: () => progress('campaign.starting'), hear: hearMoved },
    ...refusing<CampaignState>(),
  },
};
