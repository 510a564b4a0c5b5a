/** Sentences of the action on somebody's message that opens a helpdesk case about them. */
export const caseWindow = {
  'casewindow.title': 'Helpdeskfall',
  'casewindow.explain':
    'Es geht um die Person, die diese Nachricht geschrieben hat. Den Fall sehen Sie in unserer direkten Unterhaltung, nie hier.',
  'casewindow.ticket': 'Ticket',
  'casewindow.ticket.hint': 'So, wie Ihr Service Desk es schreibt, zum Beispiel INC-4711.',
  'casewindow.open': 'Fall öffnen',
  'casewindow.nobody':
    'Diese Nachricht stammt von niemandem aus Ihrer Organisation. Schreiben Sie mir stattdessen direkt: helpdesk, die Person, das Ticket.',
} as const;
