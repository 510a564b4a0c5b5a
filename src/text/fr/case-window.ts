/** Sentences of the action on somebody's message that opens a helpdesk case about them. */
export const caseWindow = {
  'casewindow.title': 'Dossier de support',
  'casewindow.explain': 'Le dossier concerne l’auteur de ce message. Vous le voyez dans notre conversation privée, jamais ici.',
  'casewindow.ticket': 'Ticket',
  'casewindow.ticket.hint': 'Tel que l’écrit votre outil de tickets, par exemple INC-4711.',
  'casewindow.open': 'Ouvrir le dossier',
  'casewindow.nobody':
    'Ce message n’a pas été écrit par une personne de chez vous. Écrivez-moi plutôt directement : support, la personne, le ticket.',
} as const;
