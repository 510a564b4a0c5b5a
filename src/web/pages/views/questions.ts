import type { PageView } from '../../../core/pages.ts';
import { type Question, questionKey, questionSentence } from '../../../core/questions.ts';
import { type Html, html } from '../html.ts';
import type { Words } from '../words.ts';
import { buttonOf, choiceOf, fieldOf, formOf, problemSummary } from './fields.ts';
import { type Frame, framed } from './frame.ts';

type ChoosePage = Extract<PageView, { kind: 'choose-questions' }>;
type AnswerPage = Extract<PageView, { kind: 'answer-questions' }>;

const optionOf = (words: Words, one: Question): Html =>
  html`<option value="${questionKey(one)}">${words.of(questionSentence(one))}</option>
`;

/** One question to choose and its answer; each select offers all of them, so that it works without a script. */
const pairOf = (words: Words, offered: readonly Question[], number: number): Html => html`<fieldset>
<legend class="unseen">${words('page.questions.question', { number })}</legend>
<div class="field">
<label for="question-${number}">${words('page.questions.question', { number })}</label>
<select id="question-${number}" name="question-${number}" required>
<option value="">${words('page.questions.choose')}</option>
${offered.map((one) => optionOf(words, one))}</select>
</div>
${fieldOf({ name: `answer-${number}`, kind: 'security-answer', label: words('page.questions.answer', { number }) })}
</fieldset>
`;

const numbersTo = (count: number): readonly number[] => Array.from({ length: count }, (_, at) => at + 1);

/** Chooses questions and answers them. Nothing that was typed comes back to the page, also when something was wrong. */
export const chooseQuestionsPage = (frame: Frame, page: ChoosePage): Html => {
  const { words, state } = frame;
  const problem = page.problem ? words.of(page.problem) : null;
  const pairs = numbersTo(page.count).map((number) => pairOf(words, page.offered, number));
  return framed(frame, {
    title: words('page.questions.title'),
    hasProblem: problem !== null,
    scripts: ['page'],
    main: html`${problemSummary(words, problem, problem === null ? null : 'question-1')}
<p>${words('page.questions.explain', { count: page.count })}</p>
<p>${words('page.questions.rules')}</p>
${formOf('/page', state.formToken, html`${choiceOf('submit')}${pairs}${buttonOf(words, 'page.questions.submit')}`)}`,
  });
};

/** Asks the questions that were drawn, all at once. */
export const answerQuestionsPage = (frame: Frame, page: AnswerPage): Html => {
  const { words, state } = frame;
  const problem = page.problem ? words.of(page.problem) : null;
  const fields = page.asked.map((one, at) =>
    fieldOf({ name: `answer-${at + 1}`, kind: 'security-answer', label: words.of(questionSentence(one)) }),
  );
  return framed(frame, {
    title: words('page.answers.title'),
    hasProblem: problem !== null,
    scripts: ['page'],
    main: html`${problemSummary(words, problem, problem === null ? null : 'answer-1')}
<p>${words('page.answers.explain')}</p>
${formOf('/page', state.formToken, html`${choiceOf('submit')}${fields}${buttonOf(words, 'page.answers.submit')}`)}`,
  });
};
