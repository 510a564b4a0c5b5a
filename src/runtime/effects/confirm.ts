import type { Outcome } from '../../core/effects.ts';
import { no, type Result } from '../../core/result.ts';
import type { Confirming, Made } from '../../methods/registering.ts';
import { countTry } from '../tries.ts';
import type { Perform } from '../turns.ts';
import { keep } from './keep.ts';
import { type Changing, confirmingOf, refuse, type Subject, subjectOf, whyNot } from './subject.ts';

/** Whether a typed code confirms what is to be registered. */
export type Check = (to: Confirming & { readonly answer: string }, changing: Changing) => Promise<Result<Made>>;

const checked = async (changing: Changing, subject: Subject, answer: string, check: Check): Promise<Outcome> => {
  const { parts, herald, context } = changing;
  const { id } = subject.account;
  const counted = await countTry(parts, herald, context, id);
  if (counted.refused) return counted.refused;
  const made = await check({ ...confirmingOf(changing, subject), answer }, changing);
  if (!made.ok) {
    const refused = await refuse(changing, id, made.reason);
    return made.reason === 'wrong' && (await counted.wrong()) ? no('paused') : refused;
  }
  await counted.right();
  return keep(changing, subject, made.value);
};

/** Registers what a typed code confirms: everything is checked again, then the try is counted, then the code is looked at (SEC-21, SEC-57). */
export const confirm =
  (given: Pick<Changing, 'parts' | 'herald'>, check: Check): Perform =>
  async (owed, context) => {
    const changing = { ...given, owed, context };
    const answer = context.request.get(owed.secrets?.code);
    const subject = await subjectOf(changing);
    if (!subject) return no('untouchable');
    const reason = await whyNot(changing, subject);
    return reason ? refuse(changing, subject.account.id, reason) : checked(changing, subject, answer, check);
  };
