import { z } from 'zod';
import type { FormView } from '../../core/views.ts';
import { say } from '../../text/say.ts';
import { caseAction, caseCommand, caseWindow, type WrongTicket } from '../case-window.ts';
import { type Activity, Guid, localeOf } from './activity.ts';
import type { Card } from './card.ts';
import { cardType, type DialogBody } from './message.ts';

/** The author of the message an action was chosen on; apps, guests from elsewhere and anonymous ones are nobody's account. */
const Author = z.object({ id: Guid, userIdentityType: z.literal('aadUser').nullish() });

const Chosen = z.object({
  commandId: z.literal(caseAction),
  messagePayload: z.object({ from: z.object({ user: z.unknown() }).nullish() }),
});

const Sent = Chosen.extend({ data: z.object({ ticket: z.string().max(2_000).default('') }) });

const authorOf = ({ messagePayload }: z.infer<typeof Chosen>): string | null => {
  const author = Author.safeParse(messagePayload.from?.user);
  return author.success ? author.data.id : null;
};

/** A dialog that says one thing. */
export const dialogSays = (sentence: string): DialogBody => ({ task: { type: 'message', value: sentence } });

/** Dialogs know `Action.Submit` only, and send back the inputs by their ids. */
const dialogCard = (locale: string, wrong: WrongTicket | null): Card => {
  const { view } = caseWindow(locale, wrong);
  const { body, fields, submit, problem } = view as z.infer<typeof FormView>;
  const text = (sentence: Parameters<typeof say>[1]): string => say(locale, sentence);
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    lang: locale,
    body: [
      ...body.map((sentence) => ({ type: 'TextBlock', text: text(sentence), wrap: true })),
      ...fields.map((field) => ({
        type: 'Input.Text',
        id: field.id,
        label: text(field.label),
        placeholder: field.hint ? text(field.hint) : '',
        maxLength: 'maxLength' in field ? field.maxLength : undefined,
        ...('value' in field && field.value ? { value: String(field.value) } : {}),
      })),
      ...(problem ? [{ type: 'TextBlock', text: text(problem), wrap: true, color: 'attention' }] : []),
    ],
    actions: [{ type: 'Action.Submit', title: text(submit.label) }],
  };
};

/** The dialog that asks for the ticket; once more where one was wrong. */
export const dialogAsks = (locale: string, wrong: WrongTicket | null = null): DialogBody => ({
  task: {
    type: 'continue',
    value: {
      title: say(locale, caseWindow(locale).view.title),
      height: 'small',
      width: 'small',
      card: { contentType: cardType, content: dialogCard(locale, wrong) },
    },
  },
});

/** The dialog of an action that was just chosen on a message; null: this is something else. Shown to whoever asks: what it leads to is decided later. */
export const dialogOf = (activity: Activity): DialogBody | null => {
  if (activity.type !== 'invoke' || activity.name !== 'composeExtension/fetchTask') return null;
  const chosen = Chosen.safeParse(activity.value);
  if (!chosen.success) return null;
  const locale = localeOf(activity);
  return authorOf(chosen.data) ? dialogAsks(locale) : dialogSays(say(locale, { say: 'casewindow.nobody' }));
};

/** What a sent dialog says to the bot, as if it had been typed, and the ticket that stood in it; null: no dialog of ours was sent. */
export const sentIn = ({ name, value }: Activity): { readonly text: string; readonly ticket: string } | null => {
  const sent = name === 'composeExtension/submitAction' ? Sent.safeParse(value) : null;
  const author = sent?.success ? authorOf(sent.data) : null;
  if (!sent?.success || !author) return null;
  const { ticket } = sent.data.data;
  return { text: caseCommand(author, ticket), ticket };
};
