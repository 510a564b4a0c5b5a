import { type CampaignPurpose, longestNote, Plan } from './campaign.ts';

/** What is wrong with what was typed. */
export type PlanProblem = 'numbers' | 'groups' | 'note-length' | 'note-link';

/** The numbers of a plan, with their bounds and what stands there at first: within what both platforms take without asking to wait. */
export const planNumbers = {
  batch: { min: 1, max: 500, value: 50 },
  minutes: { min: 1, max: 1440, value: 2 },
  reminders: { min: 0, max: 5, value: 2 },
  days: { min: 1, max: 30, value: 7 },
} as const;
type PlanNumber = keyof typeof planNumbers;

const numberIn = (fields: Readonly<Record<string, string>>, name: PlanNumber): number =>
  Number((fields[name] ?? '').trim() || Number.NaN);

const groupsIn = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[\n;]/)
      .map((one) => one.trim())
      .filter((one) => one !== ''),
  ),
];

/** An address in the message is what phishing looks like: people must learn that ours never has one. */
const hasLink = (text: string): boolean =>
  /(:\/\/|www\.|\bhttps?\b|\b[a-z0-9-]+\.(com|net|org|io|example|[a-z]{2})\/)/i.test(text);

/** A typed form as a plan, or what is wrong with it. */
export const planIn = (fields: Readonly<Record<string, string>>, purpose: CampaignPurpose): Plan | PlanProblem => {
  const note = (fields.note ?? '').trim();
  if ([...note].length > longestNote) return 'note-length';
  if (hasLink(note)) return 'note-link';
  const groups = groupsIn(fields.groups ?? '');
  if (groups.length > 20 || groups.some(({ length }) => length > 256)) return 'groups';
  const plan = Plan.safeParse({
    purpose,
    groups,
    note,
    batch: numberIn(fields, 'batch'),
    everyMinutes: numberIn(fields, 'minutes'),
    reminders: numberIn(fields, 'reminders'),
    reminderDays: numberIn(fields, 'days'),
  });
  return plan.success ? plan.data : 'numbers';
};

const minute = 60_000;

/** How long the first asking of so many people takes, ms. */
export const firstAskingMs = ({ batch, everyMinutes }: Pick<Plan, 'batch' | 'everyMinutes'>, people: number): number =>
  Math.max(0, Math.ceil(people / batch) - 1) * everyMinutes * minute;
