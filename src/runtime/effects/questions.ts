import type { Owed } from '../../core/effects.ts';
import { questionFields } from '../../core/pages.ts';
import { questionSentence } from '../../core/questions.ts';
import { no } from '../../core/result.ts';
import type { Chosen } from '../../methods/questions-setup.ts';
import { say } from '../../text/say.ts';
import type { Herald } from '../intents.ts';
import type { Parts } from '../parts.ts';
import type { EffectContext, Perform } from '../turns.ts';
import { keep } from './keep.ts';
import { confirmingOf, refuse, subjectOf, whyNot } from './subject.ts';

const most = questionFields.length / 2;

const typed = (owed: Owed, { request }: EffectContext, name: string): string => {
  const ref = owed.secrets?.[name];
  return ref ? request.get(ref) : '';
};

/** What was chosen and answered, in the order of the page; a place where nothing stands is empty. */
const chosenIn = (owed: Owed, context: EffectContext): readonly Chosen[] => {
  const numbers = Array.from({ length: most }, (_, at) => at + 1);
  const there = numbers.filter((number) => owed.secrets?.[`question-${number}`] ?? owed.secrets?.[`answer-${number}`]);
  return there.map((number) => ({
    question: typed(owed, context, `question-${number}`),
    answer: typed(owed, context, `answer-${number}`),
  }));
};

/** The answers of a request in the order of the page, as one text: what a method of questions verifies. */
export const answersText = (owed: Owed, context: EffectContext): string =>
  JSON.stringify(
    Array.from({ length: most }, (_, at) => `answer-${at + 1}`)
      .filter((name) => owed.secrets?.[name])
      .map((name) => typed(owed, context, name)),
  );

/** Registers security questions; everything is checked again first, and an older set ends. */
export const keepQuestions =
  (parts: Parts, herald: Herald): Perform =>
  async (owed, context) => {
    const changing = { parts, herald, owed, context };
    const chosen = chosenIn(owed, context);
    const subject = await subjectOf(changing);
    if (!subject) return no('untouchable');
    const reason = await whyNot(changing, subject);
    if (reason) return refuse(changing, subject.account.id, reason);
    const { locale } = context.row.address;
    const wordsOf = (one: Parameters<typeof questionSentence>[0]): string => say(locale, questionSentence(one));
    const made = await parts.registrar.questions.keep({ ...confirmingOf(changing, subject), chosen, wordsOf });
    return made.ok ? keep(changing, subject, made.value) : refuse(changing, subject.account.id, made.reason);
  };
