/** Sentences of the action on somebody's message that opens a helpdesk case about them. */
export const caseWindow = {
  'casewindow.title': 'Caso de soporte técnico',
  'casewindow.explain': 'El caso es sobre quien escribió este mensaje. Lo verá en nuestra conversación directa, nunca aquí.',
  'casewindow.ticket': 'Ticket',
  'casewindow.ticket.hint': 'Tal como lo escribe su centro de servicio, por ejemplo INC-4711.',
  'casewindow.open': 'Abrir el caso',
  'casewindow.nobody':
    'Ese mensaje no lo escribió ninguna persona de su organización. Escríbame directamente: caso, la persona, el ticket.',
} as const;
