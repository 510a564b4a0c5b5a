import type { Policy } from '../policy.ts';
import { changedPolicy, type PolicyChanges } from '../policy-change.ts';
import { changeRows } from '../policy-change-words.ts';
import { type Difference, policyDifference, weakenings } from '../policy-difference.ts';
import { type PolicyArea, policyAreas, type Setting, settingsIn, valueAt } from '../policy-settings.ts';
import { areaSummary, settingLabel, valueText } from '../policy-words.ts';
import type { Field, Sentence, ViewInput } from '../views.ts';
import type { Done, Edit, History, Overview, Reason, Review, Version } from './policy-states.ts';

const back = { choice: 'back', label: { say: 'button.back' } };
const lines = (problem: Sentence | null): Sentence[] => (problem ? [problem] : []);
const warned = (problem: Sentence | null) => ({ tone: problem ? ('warning' as const) : ('plain' as const) });

const headLine = ({ version, by, at, reason }: Version): Sentence =>
  version === 0 ? { say: 'policy.head.standard' } : { say: 'policy.head', with: { version, by, at, reason } };

/** The whole policy on one card: an area a line, each with its button. */
export const askOverview = ({ head, waiting, problem }: Overview, policy: Policy): ViewInput => ({
  kind: 'facts',
  title: { say: 'policy.title', with: { organisation: policy.branding.organisation } },
  ...warned(problem),
  body: [...lines(problem), headLine(head), ...(waiting > 0 ? [{ say: 'policy.waiting', with: { count: waiting } }] : [])],
  rows: policyAreas.map((area) => ({
    label: { say: `policy.area.${area}` },
    value: areaSummary(policy, area),
    actions: [{ choice: `edit:${area}`, label: { say: 'policy.button.change' } }],
  })),
  actions: [
    ...(waiting > 0 ? [{ choice: 'waiting', label: { say: 'policy.button.waiting' }, style: 'primary' as const }] : []),
    { choice: 'history', label: { say: 'policy.button.history' } },
  ],
});

const longestText = 1_800;

const nameOf = ({ path }: Setting): string => path.replace(/^methods\.(.+)\.enabled$/, '$1').replace(/^.*\./, '');

/** The id of the field a setting is filled in with. */
export const fieldOf = (setting: Setting): string =>
  nameOf(setting)
    .replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
    .slice(0, 31);

/** Settings of an area that fit into a form: a list too long to be typed is set from a file. */
export const askedIn = (policy: Policy, area: PolicyArea): readonly Setting[] =>
  settingsIn(area).filter(({ path }) => {
    const value = valueAt(policy, path);
    return !Array.isArray(value) || value.join('\n').length <= longestText;
  });

const textOf = (value: unknown): string => (Array.isArray(value) ? value.join('\n') : valueText(value));

const fieldFor = (policy: Policy, setting: Setting): Field => {
  const { kind, path } = setting;
  const value = valueAt(policy, path);
  const common = { id: fieldOf(setting), label: settingLabel(setting) };
  switch (kind.type) {
    case 'number': {
      const { min, max } = kind;
      return { ...common, hint: { say: 'policy.bounds', with: { min, max } }, type: 'number', min, max, value: Number(value) };
    }
    case 'choice':
      return {
        ...common,
        type: 'choice',
        options: kind.options.map((one) => ({ value: one, label: { say: `policy.option.${one}` } })),
        value: String(value),
      };
    case 'toggle':
      return { ...common, type: 'toggle', value: value === true };
    default: {
      const isList = kind.type === 'list';
      const hint = isList ? { hint: { say: 'policy.list' } } : {};
      return { ...common, ...hint, type: 'text', maxLength: isList ? 2_000 : 254, value: textOf(value), optional: true };
    }
  }
};

/** The settings of one area, as they are, to be changed. */
export const askEdit = ({ area, problem }: Edit, policy: Policy): ViewInput => ({
  kind: 'form',
  title: { say: `policy.area.${area}` },
  body: [{ say: 'policy.edit.explain' }],
  fields: askedIn(policy, area).map((setting) => fieldFor(policy, setting)),
  submit: { choice: 'submit', label: { say: 'policy.button.preview' }, style: 'primary' },
  ...(problem ? { problem } : {}),
  ...warned(problem),
  actions: [back],
});

/** More at once could not be shown on one card, and nobody approves what is not shown. */
export const mostRows = 30;

/** What a change does to the policy of this moment; nothing where it cannot be made any more. */
export const differencesOf = (policy: Policy, changes: PolicyChanges): readonly Difference[] => {
  const next = changedPolicy(policy, changes);
  return next.ok ? policyDifference(policy, next.value) : [];
};

/** Whom it hurts and helps, before it is saved. */
export const effectLines = ({ lost, gained, people }: { lost: number; gained: number; people: number }): Sentence[] => [
  { say: 'policy.effect.lost', with: { lost, people } },
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
    actions: [{ choice: 'go-on', label: { say: 'policy.button.go-on' }, style: weaker > 0 ? 'danger' : 'primary' }, back],
  };
};

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
