import { type Campaign, openMoves } from '../campaigns/campaign.ts';
import { messageBody, messageTitle, noLink } from '../campaigns/message.ts';
import { firstAskingMs, planNumbers } from '../campaigns/planning.ts';
import { type Progress, shareOf } from '../campaigns/progress.ts';
import { listed } from '../policy-words.ts';
import type { Field, Sentence, ViewInput } from '../views.ts';
import type { Overview, Planning, Review, Watching } from './campaign-states.ts';

const lines = (problem: Sentence | null): Sentence[] => (problem ? [problem] : []);
const back = { choice: 'back', label: { say: 'button.back' } };
const hourMs = 3_600_000;

/** What a campaign is for. */
const purposeLine = ({ kind, ...rest }: Campaign['purpose']): Sentence =>
  kind === 'register' || !('method' in rest)
    ? { say: 'campaign.purpose.register' }
    : { say: `campaign.message.replace.${rest.method}`, with: { at: rest.endsAt } };

const stateLine = ({ state, people, asked, answered }: Progress): Sentence => ({
  say: 'campaign.line',
  with: { state, people, asked, answered },
});

/** The last campaigns, and what else can be begun. */
export const askOverview = ({ campaigns, problem }: Overview): ViewInput => ({
  kind: 'facts',
  title: { say: 'campaign.title' },
  tone: problem ? 'warning' : 'plain',
  body: [...lines(problem), { say: campaigns.length === 0 ? 'campaign.none' : 'campaign.explain' }],
  rows: campaigns.map((one) => ({
    label: { say: 'campaign.of', with: { at: one.startedAt, by: one.by } },
    value: stateLine(one),
    actions: [{ choice: `open:${one.id}`, label: { say: 'campaign.button.open' } }],
  })),
  actions: [
    { choice: 'new', label: { say: 'campaign.button.new' }, style: 'primary' },
    { choice: 'retire', label: { say: 'campaign.button.retire' } },
  ],
});

const numberField = (id: keyof typeof planNumbers): Field => ({
  id,
  label: { say: `campaign.field.${id}` },
  type: 'number',
  ...planNumbers[id],
});

/** Who is asked, how fast, and how often again. */
export const askPlanning = ({ purpose, problem }: Planning): ViewInput => ({
  kind: 'form',
  title: { say: 'campaign.plan' },
  tone: problem ? 'warning' : 'plain',
  body: [purposeLine(purpose), { say: `campaign.plan.explain.${purpose.kind}` }],
  fields: [
    {
      id: 'groups',
      label: { say: 'campaign.field.groups' },
      hint: { say: `campaign.field.groups.hint.${purpose.kind}` },
      type: 'text',
      maxLength: 2_000,
      optional: true,
    },
    ...(['batch', 'minutes', 'reminders', 'days'] as const).map(numberField),
    {
      id: 'note',
      label: { say: 'campaign.field.note' },
      hint: { say: 'campaign.field.note.hint' },
      type: 'text',
      maxLength: 200,
      optional: true,
    },
  ],
  submit: { choice: 'submit', label: { say: 'campaign.button.preview' }, style: 'primary' },
  ...(problem ? { problem } : {}),
  actions: [back],
});

/** The message as people will see it, whom it goes to, and how long that takes. Nothing is sent yet. */
export const askReview = ({ retire, preview: { plan, by, organisation, people, missing, isWhole } }: Review): ViewInput => {
  const hours = Math.ceil(firstAskingMs(plan, missing) / hourMs);
  return {
    kind: 'facts',
    title: { say: 'campaign.review' },
    body: [
      { say: isWhole ? 'campaign.review.people' : 'campaign.review.people.more', with: { people, missing } },
      { say: 'campaign.review.pace', with: { batch: plan.batch, minutes: plan.everyMinutes, hours } },
      { say: 'campaign.review.reminders', with: { reminders: plan.reminders, days: plan.reminderDays } },
      { say: 'campaign.review.quiet' },
      ...(retire ? [{ say: 'campaign.review.retire', with: { days: retire.inDays } }] : []),
    ],
    rows: [
      { label: { say: 'campaign.review.title' }, value: messageTitle(plan) },
      ...[...messageBody({ ...plan, campaign: '', by, organisation }), noLink].map((value) => ({
        label: { say: 'campaign.review.text' },
        value,
      })),
    ],
    actions: [{ choice: 'start', label: { say: 'campaign.button.start' }, style: 'primary' }, back],
  };
};

const numberRows = [
  'asked',
  'answered',
  'waiting',
  'readyBefore',
  'unanswered',
  'optedOut',
  'left',
  'notEnabled',
  'unreachable',
] as const;

const rowId = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const nextLine = ({ isGathering, nextAt }: Progress): Sentence[] => {
  if (isGathering) return [{ say: 'campaign.gathering' }];
  return nextAt === null ? [] : [{ say: 'campaign.next', with: { at: nextAt } }];
};

const shareLine = (progress: Progress): Sentence[] => {
  const share = shareOf(progress);
  return share === null ? [] : [{ say: `campaign.share.${progress.purpose.kind}`, with: { share } }];
};

const whom = ({ groups, purpose }: Progress): Sentence =>
  groups.length > 0
    ? { say: 'campaign.groups', with: { groups: listed(groups) } }
    : { say: `campaign.groups.none.${purpose.kind}` };

/** One campaign, live: how many were asked, how many did it, and who could not be asked; at its end the result. */
export const askWatching = ({ progress }: Watching): ViewInput => ({
  kind: 'facts',
  title: { say: 'campaign.state', with: { state: progress.state, people: progress.people } },
  tone: progress.state === 'over' ? 'good' : progress.state === 'running' ? 'plain' : 'warning',
  body: [
    purposeLine(progress.purpose),
    { say: 'campaign.of', with: { at: progress.startedAt, by: progress.by } },
    whom(progress),
    ...nextLine(progress),
    ...shareLine(progress),
  ],
  rows: numberRows.map((name) => ({
    label: { say: `campaign.row.${rowId(name)}` },
    value: { say: 'campaign.number', with: { value: progress[name] } },
  })),
  actions: [
    ...openMoves(progress).map((move) => ({
      choice: move,
      label: { say: `campaign.button.${move}` },
      style: move === 'stop' ? ('danger' as const) : ('plain' as const),
    })),
    { choice: 'refresh', label: { say: 'campaign.button.refresh' } },
    back,
  ],
});
