import { commonAnswers } from './common-answers.ts';

/** Why answers cannot be registered; each has a sentence `problem.questions.<reason>`. */
export type AnswerProblem =
  | 'missing'
  | 'twice'
  | 'unknown'
  | 'too-short'
  | 'too-long'
  | 'same'
  | 'in-question'
  | 'in-name'
  | 'common';

/** An answer with the question it is for, in words. */
export interface GivenAnswer {
  readonly question: string;
  readonly answer: string;
}

const shortest = 3;
const longest = 100;

/**
 * One text for all spellings of an answer (SEC-47): compatibility forms are one (NFKC), case does not matter in any language (so ß is ss), white space
 * outside goes and inside becomes one space. Accents, punctuation and digits count.
 */
export const normalisedAnswer = (typed: string): string =>
  typed.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC').replace(/\s+/gu, ' ').trim();

const lengthOf = (text: string): number => [...text].length;

const isPartOf = (part: string, wholes: readonly string[]): boolean =>
  wholes.some((whole) => normalisedAnswer(whole).includes(part));

/** A name that is longer than the answer, or as long: or one that the answer is made of. */
const isName = (answer: string, names: readonly string[]): boolean =>
  names.some((name) => {
    const known = normalisedAnswer(name);
    return lengthOf(known) >= shortest && (known.includes(answer) || answer === known);
  });

/** What is wrong with answers that somebody wants to register; null: nothing (SEC-46). `names`: the person's names and logins. */
export const problemWith = (given: readonly GivenAnswer[], names: readonly string[]): AnswerProblem | null => {
  const answers = given.map(({ answer }) => normalisedAnswer(answer));
  if (given.some(({ question, answer }) => question === '' || answer.trim() === '')) return 'missing';
  if (answers.some((one) => lengthOf(one) < shortest)) return 'too-short';
  if (answers.some((one) => lengthOf(one) > longest)) return 'too-long';
  if (new Set(answers).size < answers.length) return 'same';
  if (given.some(({ question }, at) => isPartOf(answers[at] ?? '', [question]))) return 'in-question';
  if (answers.some((one) => isName(one, names))) return 'in-name';
  return answers.some((one) => commonAnswers.has(one)) ? 'common' : null;
};
