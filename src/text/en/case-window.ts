/** Sentences of the action on somebody's message that opens a helpdesk case about them. */
export const caseWindow = {
  'casewindow.title': 'Helpdesk case',
  'casewindow.explain': 'The case is about whoever wrote this message. You see it in our direct conversation, never here.',
  'casewindow.ticket': 'Ticket',
  'casewindow.ticket.hint': 'As your service desk writes it, such as INC-4711.',
  'casewindow.open': 'Open the case',
  'casewindow.nobody': 'No person of yours wrote that message. Write to me directly instead: helpdesk, the person, the ticket.',
} as const;
