import { type AnswerProblem, problemWith } from '../core/answers.ts';
import { offeredQuestions, type Question, questionKey } from '../core/questions.ts';
import { no, ok, type Result } from '../core/result.ts';
import type { Keys } from '../store/keys.ts';
import { type KeptAnswer, keepAnswer } from './answer-hash.ts';
import { newId } from './names.ts';
import { type Confirming, type Made, made, newRegistration } from './registering.ts';

/** What somebody chose and answered on the page: the key of each question, and its answer. */
export interface Chosen {
  readonly question: string;
  readonly answer: string;
}

/** Registers security questions: as many as policy wants, from what policy offers; an older set ends. */
export const questionsSetup = ({ keys }: { readonly keys: Keys }) => ({
  /** The registration, or why not. `wordsOf` gives a question in words, so that an answer is not part of it. */
  async keep(
    to: Confirming & { readonly chosen: readonly Chosen[]; readonly wordsOf: (question: Question) => string },
  ): Promise<Result<Made, AnswerProblem>> {
    const { account, policy, chosen } = to;
    const offered = new Map(offeredQuestions(policy).map((one) => [questionKey(one), one]));
    const given = chosen.map(({ question: key, answer }) => {
      const question = offered.get(key);
      return { key, answer, question: question ? to.wordsOf(question) : '' };
    });
    if (given.length !== policy.questions.toRegister || given.some(({ key, answer }) => key === '' || answer.trim() === ''))
      return no('missing');
    if (given.some(({ key }) => !offered.has(key))) return no('unknown');
    if (new Set(given.map(({ key }) => key)).size < given.length) return no('twice');
    const names = [account.login, account.displayName, account.givenName, account.surname, account.mail ?? ''];
    const problem = problemWith(given, names);
    if (problem) return no(problem);
    const answers: KeptAnswer[] = [];
    for (const { key, answer } of given) answers.push(await keepAnswer(keys, account.id, key, answer)); // in turn: one place in the queue
    const older = to.registrations.filter((one) => one.method === 'security-questions').map((one) => one.id);
    return ok(made(newRegistration(keys, to, 'security-questions', JSON.stringify({ answers })), to, newId(), older));
  },
});
