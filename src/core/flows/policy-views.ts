import type { Policy } from '../policy.ts';
import { changedPolicy, type PolicyChanges } from '../policy-change.ts';
import { changeRows } from '../policy-change-words.ts';
import { type Difference, policyDifference, weakenings } from '../policy-difference.ts';
import { presetChanges, presetNames } from '../policy-presets.ts';
import { policyAreas } from '../policy-settings.ts';
import { areaSummary, listed } from '../policy-words.ts';
import type { Sentence, ViewInput } from '../views.ts';
import type { Done, History, Listed, Overview, Presets, Previewed, Reason, Review, Version } from './policy-states.ts';

/** The way back. */
export const back = { choice: 'back', label: { say: 'button.back' } };
const lines = (problem: Sentence | null): Sentence[] => (problem ? [problem] : []);
/** The tone of a card with or without a problem. */
export const warned = (problem: Sentence | null) => ({ tone: problem ? ('warning' as const) : ('plain' as const) });

const headLine = ({ version, by, at, reason }: Version): Sentence =>
  version === 0 ? { say: 'policy.head.standard' } : { say: 'policy.head', with: { version, by, at, reason } };

/** What of an emergency holds now. */
export const emergencyLine = ({ emergency: { level, until } }: Policy): Sentence =>
  until === null ? { say: `emergency.is.${level}` } : { say: 'emergency.is.until', with: { level, until } };

/** The whole policy on one card: an area a line, each with its button. */
export const askOverview = ({ head, waiting, problem }: Overview, policy: Policy): ViewInput => ({
  kind: 'facts',
  title: { say: 'policy.title', with: { organisation: policy.branding.organisation } },
  ...warned(problem),
  body: [...lines(problem), headLine(head), ...(waiting > 0 ? [{ say: 'policy.waiting', with: { count: waiting } }] : [])],
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
      label: { say: 'policy.emergency' },
      value: emergencyLine(policy),
      actions: [{ choice: 'emergency', label: { say: 'policy.button.change' } }],
    },
  ],
  actions: [
    ...(waiting > 0 ? [{ choice: 'waiting', label: { say: 'policy.button.waiting' }, style: 'primary' as const }] : []),
    { choice: 'history', label: { say: 'policy.button.history' } },
    { choice: 'presets', label: { say: 'policy.button.presets' } },
  ],
});

/** More at once could not be shown on one card, and nobody approves what is not shown. */
export const mostRows = 30;

/** What a change does to the policy of this moment; nothing where it cannot be made any more. */
export const differencesOf = (policy: Policy, changes: PolicyChanges): readonly Difference[] => {
  const next = changedPolicy(policy, changes);
  return next.ok ? policyDifference(policy, next.value) : [];
};

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

/** Whom it hurts and helps, before it is saved. */
export const effectLines = ({ lost, gained, people, groups }: Omit<Previewed, 'changes'>): Sentence[] => [
  { say: 'policy.effect.lost', with: { lost, people } },
  ...groups.map(({ group, lost: inGroup }) => ({ say: 'policy.effect.group', with: { group, lost: inGroup } })),
  { say: 'policy.effect.gained', with: { gained } },
];

/** The change, a line a setting; whether it weakens, and whom it would hurt. */
export const askReview = ({ preview }: Review, policy: Policy): ViewInput => {
  const differences = differencesOf(policy, preview.changes);
  const weaker = weakenings(differences).length;
  return {
    kind: 'facts',
    title: { say: 'policy.review' },
    tone: weaker > 0 || preview.lost > 0 ? 'warning' : 'plain',
    body: [
      weaker > 0 ? { say: 'policy.review.weakens', with: { count: weaker } } : { say: 'policy.review.at-once' },
      ...effectLines(preview),
    ],
    rows: differences.flatMap(changeRows).slice(0, mostRows),
    actions: [
      { choice: 'go-on', label: { say: 'policy.button.go-on' }, style: weaker > 0 ? 'danger' : 'primary' },
      ...(preview.lost > 0 ? [{ choice: 'names', label: { say: 'policy.button.names' } }] : []),
      back,
    ],
  };
};

/** First names, and no more of anybody than that. */
export const askListed = ({ preview, names }: Listed): ViewInput => ({
  kind: 'notice',
  title: { say: 'policy.names' },
  tone: 'warning',
  body: [
    ...chunks(names).map((some) => ({ say: 'policy.names.some', with: { names: some } })),
    ...(preview.lost > names.length ? [{ say: 'policy.names.more', with: { left: preview.lost - names.length } }] : []),
  ],
  actions: [back],
});

const namesALine = 15;

/** Names in lines of a length that can be shown. */
const chunks = (names: readonly string[]): readonly string[] =>
  Array.from({ length: Math.ceil(names.length / namesALine) }, (_, line) =>
    names
      .slice(line * namesALine, (line + 1) * namesALine)
      .join(', ')
      .slice(0, 400),
  );

/** Why? */
export const askReason = ({ problem }: Reason): ViewInput => ({
  kind: 'form',
  title: { say: 'policy.reason' },
  body: [{ say: 'policy.reason.explain' }],
  fields: [
    { id: 'reason', label: { say: 'policy.reason.label' }, hint: { say: 'policy.reason.hint' }, type: 'text', maxLength: 200 },
  ],
  submit: { choice: 'submit', label: { say: 'policy.button.go-on' }, style: 'primary' },
  ...(problem ? { problem } : {}),
  ...warned(problem),
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
export const askDone = ({ how, version, asked }: Done): ViewInput => ({
  kind: 'notice',
  tone: how === 'saved' ? 'good' : 'warning',
  title: { say: `policy.done.${how}` },
  body: [{ say: `policy.done.${how}.next`, with: { version, count: asked } }],
  actions: [{ choice: 'begin:policy', label: { say: 'policy.button.look' } }],
});
