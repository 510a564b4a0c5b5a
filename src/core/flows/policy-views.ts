import type { Policy } from '../policy.ts';
import { changedPolicy, type PolicyChanges } from '../policy-change.ts';
import { changeRows } from '../policy-change-words.ts';
import { type Difference, policyDifference, weakenings } from '../policy-difference.ts';
import type { Early, Effect } from '../policy-effect.ts';
import type { Terms } from '../policy-plan.ts';
import { presetChanges, presetNames } from '../policy-presets.ts';
import { policyAreas } from '../policy-settings.ts';
import { areaSummary, listed } from '../policy-words.ts';
import { leftOutLines } from '../prefilled-reach.ts';
import type { Field, Sentence, ViewInput } from '../views.ts';
import type { Done, History, Listed, Overview, Planned, Presets, Previewing, Reason, Review, Version } from './policy-states.ts';
import { progress } from './proving-views.ts';

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

/** More at once could not be shown on one card, and nobody approves what is not shown. */
export const mostRows = 30;

/** What a change does to the policy of this moment; nothing where it cannot be made any more. */
export const differencesOf = (policy: Policy, changes: PolicyChanges): readonly Difference[] => {
  const next = changedPolicy(policy, changes);
  return next.ok ? policyDifference(policy, next.value) : [];
};

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

/** How old the figures are: what was registered, and who was in which group. */
const ageLines = ({ at, groupsAt }: Effect): Sentence[] => {
  if (at === undefined) return [];
  const isGrouped = groupsAt === undefined || groupsAt === null ? 'no' : 'yes';
  return [{ say: 'policy.effect.as-of', with: { at, groups: isGrouped, groupsAt: groupsAt ?? at } }];
};

/** What a sample says, and how many were counted so far. */
const earlyLines = ({ people, lost }: Effect, { sampled, lost: losing, gained }: Early): Sentence[] => [
  {
    say: 'policy.early.sampled',
    with: {
      sample: sampled === 0 ? 'none' : 'some',
      sampled,
      ...{ lostFrom: losing.from, lostTo: losing.to, gainedFrom: gained.from, gainedTo: gained.to },
    },
  },
  { say: 'policy.early.counted', with: { phase: people === 0 ? 'groups' : 'people', people, lost } },
];

/** Whom it hurts and helps, before it is saved: counted, or as far as it is known yet. */
export const effectLines = (effect: Effect): Sentence[] => {
  if (effect.early) return [...earlyLines(effect, effect.early), ...leftOutLines(effect)];
  const { lost, gained, people, groups } = effect;
  return [
    { say: 'policy.effect.lost', with: { lost, people } },
    ...groups.map(({ group, lost: inGroup }) => ({ say: 'policy.effect.group', with: { group, lost: inGroup } })),
    { say: 'policy.effect.gained', with: { gained } },
    ...leftOutLines(effect),
    ...ageLines(effect),
  ];
};

/** People are being counted: what is known by now, with another look for whoever hears nothing more. */
export const askCounting = (title: string, effect: Effect | undefined): ViewInput =>
  effect?.early
    ? {
        kind: 'progress',
        title: { say: title },
        body: effectLines(effect),
        actions: [{ choice: 'again', label: { say: 'campaign.button.refresh' } }, back],
      }
    : progress(title);

/** It is being found out whom a change would hurt. */
export const askPreviewing = ({ preview }: Previewing): ViewInput => askCounting('policy.previewing', preview);

/** How a change comes into force: nothing to say of one that holds at once. */
export const termsLines = ({ inDays, isNudging, watchHours }: Terms): Sentence[] => [
  ...(inDays > 0 ? [{ say: 'policy.terms.later', with: { days: inDays } }] : []),
  ...(isNudging ? [{ say: 'policy.terms.nudging' }] : []),
  ...(watchHours > 0 ? [{ say: 'policy.terms.watched', with: { hours: watchHours } }] : []),
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

const termsFields = (lost: number): Field[] => [
  {
    id: 'days',
    label: { say: 'policy.terms.days' },
    hint: { say: 'policy.terms.days.hint' },
    type: 'number',
    min: 0,
    max: 60,
    value: 0,
  },
  ...(lost > 0
    ? [{ id: 'nudge', label: { say: 'policy.terms.nudge', with: { lost } }, type: 'toggle' as const, value: false }]
    : []),
  {
    id: 'watch',
    label: { say: 'policy.terms.watch' },
    hint: { say: 'policy.terms.watch.hint' },
    type: 'number',
    min: 0,
    max: 24,
    value: 0,
  },
];

/** Why, from when on, and what is done for those it hurts. */
export const askReason = ({ preview, problem }: Reason): ViewInput => ({
  kind: 'form',
  title: { say: 'policy.reason' },
  body: [{ say: 'policy.reason.explain' }],
  fields: [
    { id: 'reason', label: { say: 'policy.reason.label' }, hint: { say: 'policy.reason.hint' }, type: 'text', maxLength: 200 },
    ...termsFields(preview.lost),
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
export const askDone = ({ how, version, asked, startsAt }: Done): ViewInput => ({
  kind: 'notice',
  tone: how === 'saved' ? 'good' : 'warning',
  title: { say: `policy.done.${how}` },
  body: [{ say: `policy.done.${how}.next`, with: { version, count: asked, at: startsAt ?? 0 } }],
  actions: [{ choice: 'begin:policy', label: { say: 'policy.button.look' } }],
});
