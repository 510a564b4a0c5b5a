import { type Sentence, type Shown, View } from '../core/views.ts';
import type { Answer } from './port.ts';

/** The name of the action on a message, as manifests and clients write it. */
export const caseAction = 'helpdesk';

const longestTicket = 64;

/** A ticket that was typed, and what is wrong with it. */
export interface WrongTicket {
  readonly ticket: string;
  readonly problem: Sentence;
}

const aboutTickets = ['case.refused.ticket', 'case.refused.ticket-unknown', 'case.refused.ticket-unchecked'];

/** What an answer says against the ticket that was typed, so that it is asked again where it stood; null: nothing another ticket would mend. */
export const wrongTicket = ({ shown, elsewhere = shown?.view.title }: Answer, ticket: string): WrongTicket | null =>
  elsewhere && aboutTickets.includes(elsewhere.say)
    ? { ticket: ticket.trim().slice(0, longestTicket), problem: elsewhere }
    : null;

/** What is asked when somebody opens a helpdesk case from a message: the ticket, and nothing else; once more with what was typed where that was wrong. */
export const caseWindow = (locale: string, wrong: WrongTicket | null = null): Shown => ({
  view: View.parse({
    kind: 'form',
    title: { say: 'casewindow.title' },
    body: [{ say: 'casewindow.explain' }],
    fields: [
      {
        id: 'ticket',
        label: { say: 'casewindow.ticket' },
        hint: { say: 'casewindow.ticket.hint' },
        type: 'text',
        maxLength: longestTicket,
        optional: true,
        ...(wrong?.ticket ? { value: wrong.ticket } : {}),
      },
    ],
    ...(wrong ? { problem: wrong.problem } : {}),
    submit: { choice: 'open', label: { say: 'casewindow.open' }, style: 'primary' },
  }),
  handles: { open: caseAction },
  link: null,
  locale,
});

/** The same as if it had been typed: the author by their own id, since a name may be anybody's, then the ticket. */
export const caseCommand = (author: string, ticket: string): string =>
  `helpdesk @${author} ${ticket.replaceAll(/\s+/g, ' ').trim().slice(0, longestTicket)}`.trim();
