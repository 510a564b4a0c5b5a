import type { Policy } from '../policy.ts';
import { presetChanges, presetNames } from '../policy-presets.ts';
import { policyAreas } from '../policy-settings.ts';
import { areaSummary, listed } from '../policy-words.ts';
import type { Sentence, ViewInput } from '../views.ts';
import type { Done, History, Overview, Planned, Presets, Version } from './policy-states.ts';

/** The way back. */
export const back = { choice: 'back', label: { say: 'button.back' } };
const lines = (problem: Sentence | null): Sentence[] => (problem ? [problem] : []);
/** Whoever asks is no administrator, or it cannot be read; and what to do then. */
export const askNotShown = ({ reason }: { readonly reason: string }): ViewInput => ({
  kind: 'notice',
  tone: 'warning',
  title: { say: `policy.refused.${reason}` },
  body: [{ say: `policy.refused.${reason}.next` }],
});

/** The tone of a card with or without a problem. */
export const warned = (problem: Sentence | null) => ({ tone: problem ? ('warning' as const) : ('plain' as const) });

const headLine = ({ version, by, at, reason }: Version): Sentence =>
  version === 0 ? { say: 'policy.head.standard' } : { say: 'policy.head', with: { version, by, at, reason } };

/** What of an emergency holds now. */
export const emergencyLine = ({ emergency: { level, until } }: Policy): Sentence =>
  until === null ? { say: `emergency.is.${level}` } : { say: 'emergency.is.until', with: { level, until } };

/** The whole policy on one card: an area a line, each with its button. */
export const askOverview = ({ head, waiting, planned, problem }: Overview, policy: Policy): ViewInput => ({
  kind: 'facts',
  title: { say: 'policy.title', with: { organisation: policy.branding.organisation } },
  ...warned(problem),
  body: [
    ...lines(problem),
    headLine(head),
    ...(waiting > 0 ? [{ say: 'policy.waiting', with: { count: waiting } }] : []),
    ...(planned > 0 ? [{ say: 'policy.planned', with: { count: planned } }] : []),
  ],
  rows: [
    ...policyAreas.map((area) => ({
      label: { say: `policy.area.${area}` },
      value: areaSummary(policy, area),
      actions: [{ choice: `edit:${area}`, label: { say: 'policy.button.change' } }],
    })),
    {
      label: { say: 'policy.rules' },
      value: {
        say: 'policy.summary.rules',
        with: { count: policy.rules.length, names: listed(policy.rules.map(({ name }) => name)) },
      },
      actions: [{ choice: 'rules', label: { say: 'policy.button.change' } }],
    },
    {
      label: { say: 'life.title' },
      value: { say: 'life.summary' },
      actions: [{ choice: 'life', label: { say: 'policy.button.change' } }],
    },
    {
      label: { say: 'policy.emergency' },
      value: emergencyLine(policy),
      actions: [{ choice: 'emergency', label: { say: 'policy.button.change' } }],
    },
  ],
  actions: [
    ...(waiting > 0 ? [{ choice: 'waiting', label: { say: 'policy.button.waiting' }, style: 'primary' as const }] : []),
    ...(planned > 0 ? [{ choice: 'planned', label: { say: 'policy.button.planned' } }] : []),
    { choice: 'history', label: { say: 'policy.button.history' } },
    { choice: 'presets', label: { say: 'policy.button.presets' } },
    { choice: 'try', label: { say: 'policy.button.try' } },
    { choice: 'file', label: { say: 'policy.button.file' } },
  ],
});

/** The changes that wait for their day, and those that are watched; each can be dropped or left as it is. */
export const askPlanned = ({ plans }: Planned): ViewInput => ({
  kind: 'facts',
  title: { say: 'policy.plans' },
  body: [{ say: plans.length === 0 ? 'policy.plans.none' : 'policy.plans.explain' }],
  rows: plans.map(({ by, reason, startsAt: at, state, settings: count }, place) => ({
    label: { say: `policy.plan.${state}`, with: { at } },
    value: { say: 'policy.plan.why', with: { by, reason, count } },
    actions: [{ choice: `drop:${place}`, label: { say: `policy.button.drop.${state}` } }],
  })),
  actions: [back],
});

/** The bundles, each with how much it would change. */
export const askPresets = (_state: Presets, policy: Policy): ViewInput => ({
  kind: 'facts',
  title: { say: 'policy.presets' },
  body: [{ say: 'policy.presets.explain' }],
  rows: presetNames.map((name) => {
    const count = Object.keys(presetChanges(policy, name)).length;
    return {
      label: { say: `policy.option.${name}` },
      value: { say: `policy.preset.${name}`, with: { count } },
      actions: count === 0 ? [] : [{ choice: `preset:${name}`, label: { say: 'policy.button.preview' } }],
    };
  }),
  actions: [back],
});

/** The last versions, each with the way back to it. */
export const askHistory = ({ head, versions }: History): ViewInput => ({
  kind: 'facts',
  title: { say: 'policy.history' },
  body: [{ say: 'policy.history.explain' }],
  rows: versions.map(({ version, by, at, reason }) => ({
    label: { say: 'policy.history.version', with: { version, at } },
    value: { say: 'policy.history.why', with: { by, reason } },
    actions: version === head.version ? [] : [{ choice: `back:${version}`, label: { say: 'policy.button.back-to' } }],
  })),
  actions: [back],
});

/** Saved, or waiting for somebody else, or for a day. */
export const askDone = ({ how, version, asked, startsAt }: Done): ViewInput => ({
  kind: 'notice',
  tone: how === 'saved' ? 'good' : 'warning',
  title: { say: `policy.done.${how}` },
  body: [{ say: `policy.done.${how}.next`, with: { version, count: asked, at: startsAt ?? 0 } }],
  actions: [{ choice: 'begin:policy', label: { say: 'policy.button.look' } }],
});
