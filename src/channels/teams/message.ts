import type { Activity, MessagingExtensionActionResponse } from 'botbuilder';
import type { Shown } from '../../core/views.ts';
import { say } from '../../text/say.ts';
import { type Card, cardOf } from './card.ts';
import { escapePlain } from './escape.ts';

/** The content type of an Adaptive Card. */
export const cardType = 'application/vnd.microsoft.card.adaptive';

/** Commands offered on the welcome, under the words of the catalogue; what is sent is the command itself. */
const commands = ['reset', 'unlock', 'change', 'register', 'my methods', 'help'] as const;

const suggestions = (locale: string, member: string): Activity['suggestedActions'] => ({
  to: [member],
  actions: commands.map((command) => {
    const title = say(locale, { say: `suggest.${command.replace(' ', '-')}` });
    return { type: 'imBack', title, value: command };
  }),
});

/** A message that is one card; its summary is what notifications read. */
export const messageOf = (shown: Shown, appId: string): Partial<Activity> => ({
  type: 'message',
  from: { id: `28:${appId}`, name: 'Latchkey' },
  summary: say(shown.locale, shown.view.title, escapePlain),
  attachments: [{ contentType: cardType, content: cardOf(shown) }],
});

/** The first message a person sees of the bot: the card, and the commands to press. */
export const welcomeOf = (shown: Shown, appId: string, member: string): Partial<Activity> => ({
  ...messageOf(shown, appId),
  suggestedActions: suggestions(shown.locale, member),
});

/** The body of an answered `Action.Execute`. HTTP stays 200 whatever it says; anything else shows people "Something went wrong". */
export interface InvokeBody {
  readonly statusCode: 200;
  readonly type: string;
  readonly value: Card | string;
}

/** The body of an answered dialog: another dialog, or a sentence in its place. */
export type DialogBody = Required<Pick<MessagingExtensionActionResponse, 'task'>>;

/** The next card, in place of the pressed one. */
export const cardAnswer = (shown: Shown): InvokeBody => ({ statusCode: 200, type: cardType, value: cardOf(shown) });

/** A sentence beside the pressed card, which stays. */
export const sentenceAnswer = (locale: string, id: string): InvokeBody => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: say(locale, { say: id }),
});
