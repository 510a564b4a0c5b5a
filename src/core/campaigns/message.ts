import { z } from 'zod';
import type { Sentence } from '../views.ts';
import { Plan } from './campaign.ts';

/** What people are asked, with all it takes to put it into words in any language. */
export const Message = z.strictObject({
  campaign: z.string(),
  purpose: Plan.shape.purpose,
  organisation: z.string(),
  note: Plan.shape.note,
  by: z.string(),
});
/** Put into words when it is shown, in the language of whoever reads it. */
export type Message = z.infer<typeof Message>;

/** The title: asks to register, or says which method ends and when. */
export const messageTitle = ({ purpose }: Pick<Message, 'purpose'>): Sentence =>
  purpose.kind === 'register'
    ? { say: 'campaign.message.register' }
    : { say: `campaign.message.replace.${purpose.method}`, with: { at: purpose.endsAt } };

/** Why, how long it takes, and a word of the administrator's own. */
export const messageBody = ({ purpose, organisation, note, by }: Message): Sentence[] => [
  { say: `campaign.message.${purpose.kind}.explain`, with: { organisation } },
  ...(note === '' ? [] : [{ say: 'campaign.message.note', with: { by, note } }]),
];

/** Said in every asking: ours never has a link to type a password into. */
export const noLink: Sentence = { say: 'campaign.message.no-link' };
