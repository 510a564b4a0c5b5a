import type { Policy } from '../policy.ts';
import { changedPolicy, type PolicyChanges } from '../policy-change.ts';
import { changeRows } from '../policy-change-words.ts';
import { type Difference, policyDifference, weakenings } from '../policy-difference.ts';
import type { Early, Effect } from '../policy-effect.ts';
import type { Terms } from '../policy-plan.ts';
import { leftOutLines } from '../prefilled-reach.ts';
import type { Field, Sentence, ViewInput } from '../views.ts';
import type { Listed, Previewing, Reason, Review } from './policy-states.ts';
import { back, warned } from './policy-views.ts';
import { progress } from './proving-views.ts';

/** More at once could not be shown on one card, and nobody approves what is not shown. */
export const mostRows = 30;

/** What a change does to the policy of this moment; nothing where it cannot be made any more. */
export const differencesOf = (policy: Policy, changes: PolicyChanges): readonly Difference[] => {
  const next = changedPolicy(policy, changes);
  return next.ok ? policyDifference(policy, next.value) : [];
};

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
