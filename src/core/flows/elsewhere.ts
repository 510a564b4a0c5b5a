import { z } from 'zod';
import type { Heard, Move } from '../conversation.ts';
import type { Sentence, ViewInput } from '../views.ts';

/** A number that is typed in the other chat. */
export const Pushed = z.strictObject({ id: z.string(), number: z.string() });
/** `id` is what news of it are about; `number` is shown where it was asked for, and in no other chat (SEC-44). */
export type Pushed = z.infer<typeof Pushed>;

/** What the conversation that shows a number hears of it: typed right; not any more; or nothing new. */
export type Came = 'right' | 'over' | 'asked';

/** What came of the number, from whoever says so: news of the other chat, or a look of one's own; null: something else. */
export const cameOf = (event: Heard, { id }: Pushed): Came | null => {
  if (event.kind === 'told') return event.about === id && event.value === 'right' ? 'right' : event.about === id ? 'over' : null;
  if (event.kind !== 'settled' || event.effect !== 'see-confirmation') return null;
  if (!event.outcome.ok) return 'asked';
  return event.outcome.value === 'right' || event.outcome.value === 'over' ? event.outcome.value : 'asked';
};

/** Looks how the number stands: for when the news of it got lost. */
export const looksAgain = <S>(state: S, event: Heard, account: string, purpose: string, { id }: Pushed): Move<S> | null =>
  event.kind === 'answered' && event.choice === 'look'
    ? { state, effects: [{ do: 'see-confirmation', with: { account, confirmation: id, purpose } }] }
    : null;

/** A number with a space after every three digits, to be read out. */
export const spaced = (number: string): string => number.replace(/(\d{3})(?=\d)/g, '$1 ');

/** Type this number in your other chat. */
export const askElsewhere = (
  { number }: Pushed,
  chat: string | null,
  problem: Sentence | null,
  other: { readonly choice: string; readonly label: Sentence },
): ViewInput => ({
  kind: 'notice',
  title: { say: 'elsewhere.title' },
  body: [
    ...(problem ? [problem] : []),
    chat ? { say: 'elsewhere.explain', with: { chat } } : { say: 'elsewhere.explain.other' },
    { say: 'elsewhere.number', with: { number: spaced(number) } },
    { say: 'elsewhere.careful' },
  ],
  tone: problem ? 'warning' : 'plain',
  actions: [{ choice: 'look', label: { say: 'button.typed-there' }, style: 'primary' }, other],
});

/** Why no number was asked for, in words. */
export const pushProblem = (reason: string): Sentence => ({ say: `problem.push.${reason}` });
