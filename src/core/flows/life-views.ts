import { lifeBounds, lifeDifference, needsSecond, type PasswordLife } from '../password-life.ts';
import type { Policy } from '../policy.ts';
import { changeRows } from '../policy-change-words.ts';
import type { Field, Sentence, ViewInput } from '../views.ts';
import { problemOf } from './life-problems.ts';
import type { Done, Exempting, LifePerson, LifePreviewed, Naming, Overview, Person, Review, Setting } from './life-states.ts';
import { back, warned } from './policy-views.ts';

const title = { say: 'life.title' };
const lines = (problem: Sentence | null): Sentence[] => (problem ? [problem] : []);
const goOn = { choice: 'submit', label: { say: 'policy.button.go-on' } };
const why: Field = {
  id: 'reason',
  label: { say: 'policy.reason.label' },
  hint: { say: 'policy.reason.hint' },
  type: 'text',
  maxLength: 200,
};

/** How long passwords live, in one sentence. */
const lifeLine = (life: PasswordLife | null): Sentence => {
  if (life === null) return { say: 'life.unknown' };
  const { expiresAfterDays: days, noticeDays: notice } = life;
  return days === null ? { say: 'doctor.password.life-never' } : { say: 'doctor.password.life', with: { days, notice } };
};

/** How long passwords live here, whether people are reminded, and whether it can be changed. */
export const askOverview = ({ life, isSettable, problem }: Overview, { notifications }: Policy): ViewInput => ({
  kind: 'notice',
  title,
  ...warned(problem),
  body: [
    ...lines(problem),
    lifeLine(life),
    { say: 'life.reminders', with: { on: String(notifications.passwordExpiry) } },
    { say: 'life.own' },
    ...(isSettable && life ? [] : [{ say: 'life.not-here' }]),
  ],
  actions: [
    ...(isSettable && life ? [{ choice: 'set', label: { say: 'policy.button.change' }, style: 'primary' as const }] : []),
    { choice: 'name', label: { say: 'life.button.person' } },
    back,
  ],
});

/** The days, their bounds beside them; or never. */
export const askSetting = ({ life, problem }: Setting): ViewInput => {
  const { min, max } = lifeBounds.expiresAfterDays;
  const days = life?.expiresAfterDays ?? null;
  return {
    kind: 'form',
    title,
    body: [lifeLine(life), { say: 'life.advice' }],
    fields: [
      {
        id: 'days',
        label: { say: 'life.days' },
        hint: { say: 'policy.bounds', with: { min, max } },
        type: 'number',
        min,
        max,
        value: Math.min(max, Math.max(min, days ?? max)),
      },
      { id: 'never', label: { say: 'life.never' }, type: 'toggle', value: days === null },
    ],
    submit: { choice: 'submit', label: { say: 'policy.button.preview' }, style: 'primary' },
    ...(problem ? { problem } : {}),
    ...warned(problem),
    actions: [back],
  };
};

/** Whose passwords a change would end at once; nothing to say of one that lets them live longer. */
export const endingLines = ({ change, expiring }: LifePreviewed): Sentence[] => {
  const { people, expiring: ending, isWhole } = expiring;
  if (lifeDifference(change).direction !== 'tighten') return [];
  return [{ say: 'life.ending', with: { ending, people, whole: String(isWhole) } }];
};

/** The change as a line of text. */
const changeLines = ({ change }: LifePreviewed): Sentence[] => changeRows(lifeDifference(change)).map(({ value }) => value);

/** The change in words, whom it hurts, and why it is made. */
export const askReview = ({ preview, problem }: Review): ViewInput => ({
  kind: 'form',
  title,
  tone: problem || needsSecond(preview.change, preview.expiring) ? 'warning' : 'plain',
  body: [
    ...changeLines(preview),
    ...endingLines(preview),
    { say: needsSecond(preview.change, preview.expiring) ? 'life.second' : 'policy.review.at-once' },
    { say: 'policy.reason.explain' },
  ],
  fields: [why],
  submit: { ...goOn, style: needsSecond(preview.change, preview.expiring) ? 'danger' : 'primary' },
  ...(problem ? { problem } : {}),
  actions: [back],
});

/** Whose password? */
export const askName = ({ problem }: Naming): ViewInput => ({
  kind: 'form',
  title,
  body: [],
  fields: [{ id: 'person', label: { say: 'life.person' }, type: 'text', maxLength: 254 }],
  submit: { ...goOn, style: 'primary' },
  ...(problem ? { problem } : {}),
  ...warned(problem),
  actions: [back],
});

const endLine = ({ isExempt, endsAt: at, hasEnded }: LifePerson): Sentence => {
  if (isExempt) return { say: 'doctor.password.never-account' };
  if (at === null) return { say: 'doctor.password.never' };
  return { say: hasEnded ? 'doctor.password.expired' : 'doctor.password.expires', with: { at } };
};

const lifted = ({ isExempt }: LifePerson): Sentence => ({ say: isExempt ? 'life.button.restore' : 'life.button.exempt' });

/** When one password ends, and why then; the exemption as a button. */
export const askPerson = ({ person }: Person): ViewInput => {
  const { name, changedAt: at, isOwn, why: refusal } = person;
  return {
    kind: 'notice',
    title: { say: 'life.of', with: { name } },
    body: [
      ...(at === null ? [] : [{ say: 'doctor.password.changed', with: { at } }]),
      endLine(person),
      ...(isOwn ? [{ say: 'life.own-policy' }] : []),
      ...(refusal ? [{ say: problemOf(refusal) }] : []),
    ],
    actions: [
      ...(refusal ? [] : [{ choice: 'exempt', label: lifted(person), style: 'danger' as const }]),
      { choice: 'name', label: { say: 'life.button.person' } },
      back,
    ],
  };
};

/** Why the exemption of one account begins or ends. */
export const askExempting = ({ person, problem }: Exempting): ViewInput => ({
  kind: 'form',
  title: { say: 'life.of', with: { name: person.name } },
  tone: 'warning',
  body: [
    { say: person.isExempt ? 'life.restoring' : 'life.exempting' },
    ...(person.isExempt && person.wouldEnd ? [{ say: 'life.restoring.ends' }] : []),
  ],
  fields: [why],
  submit: { ...goOn, style: 'danger' },
  ...(problem ? { problem } : {}),
  actions: [back],
});

const isDone = (how: Done['how']): boolean => how !== 'waiting' && how !== 'cooling';

/** Done, or waiting for somebody else. */
export const askDone = ({ how, asked }: Done): ViewInput => ({
  kind: 'notice',
  tone: isDone(how) ? 'good' : 'warning',
  title: { say: isDone(how) ? 'policy.done.saved' : `policy.done.${how}` },
  body: [{ say: isDone(how) ? `life.done.${how}` : `policy.done.${how}.next`, with: { count: asked } }],
  actions: [{ choice: 'begin:life', label: title }],
});
