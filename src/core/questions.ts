import { z } from 'zod';
import type { Policy } from './policy.ts';
import type { Sentence } from './views.ts';

/** The list everybody may be asked from: topics of the published list, in our own words, one sentence `question.<id>` in each language. */
export const listedQuestions = [
  'met-partner',
  'parents-met',
  'sibling-lives',
  'father-born',
  'mother-born',
  'first-job-city',
  'new-year-2000',
  'father-middle-name',
  'mother-middle-name',
  'mothers-mother',
  'fathers-father',
  'oldest-sibling-birth',
  'oldest-sibling-middle-name',
  'youngest-sibling-middle-name',
  'school-teacher',
  'college-not-attended',
  'sixth-grade-school',
  'first-teacher',
  'first-school',
  'school-sport',
  'childhood-friend',
  'first-love',
  'childhood-hero',
  'famous-person',
  'food',
  'first-vehicle',
  'stuffed-animal',
  'first-pet',
  'nickname',
  'childhood-phone',
  'wanted-to-be',
  'first-job',
  'first-street',
  'hospital',
  'wedding-party',
] as const;

/** A security question: of the list by its id, or one of the organisation's own as it was typed. */
export const Question = z.union([
  z.strictObject({ listed: z.enum(listedQuestions) }),
  z.strictObject({ own: z.string().min(3).max(200) }),
]);
/** A security question, parsed. */
export type Question = z.infer<typeof Question>;

const separator = ':';

/** One text for one question: what a page sends back, and what a registration keeps. */
export const questionKey = (one: Question): string =>
  'listed' in one ? `listed${separator}${one.listed}` : `own${separator}${one.own}`;

/** The question in words. The organisation's own are shown as typed, in whichever language (Entra model 2.13). */
export const questionSentence = (one: Question): Sentence =>
  'listed' in one ? { say: `question.${one.listed}` } : { say: 'question.own', with: { text: one.own } };

/** What people may choose from now, each once: the list where policy has it, and the organisation's own. */
export const offeredQuestions = ({ questions }: Pick<Policy, 'questions'>): readonly Question[] => {
  const own = [...new Set(questions.custom.map((text) => text.normalize('NFC').trim()))];
  const listed = questions.predefined ? listedQuestions : [];
  return [...listed.map((one) => ({ listed: one })), ...own.map((text) => ({ own: text }))];
};
