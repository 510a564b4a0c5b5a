import { type Shown, View } from '../core/views.ts';

/** The name of the action on a message, as manifests and clients write it. */
export const caseAction = 'helpdesk';

const longestTicket = 64;

/** What is asked when somebody opens a helpdesk case from a message: the ticket, and nothing else. */
export const caseWindow = (locale: string): Shown => ({
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
      },
    ],
    submit: { choice: 'open', label: { say: 'casewindow.open' }, style: 'primary' },
  }),
  handles: { open: caseAction },
  link: null,
  locale,
});

/** The same as if it had been typed: the author by their own id, since a name may be anybody's, then the ticket. */
export const caseCommand = (author: string, ticket: string): string =>
  `helpdesk @${author} ${ticket.replaceAll(/\s+/g, ' ').trim().slice(0, longestTicket)}`.trim();
