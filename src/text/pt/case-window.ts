/** Sentences of the action on somebody's message that opens a helpdesk case about them. */
export const caseWindow = {
  'casewindow.title': 'Caso de suporte',
  'casewindow.explain': 'O caso é sobre quem escreveu esta mensagem. Você o verá na nossa conversa direta, nunca aqui.',
  'casewindow.ticket': 'Chamado',
  'casewindow.ticket.hint': 'Como a sua central de serviços o escreve, por exemplo INC-4711.',
  'casewindow.open': 'Abrir o caso',
  'casewindow.nobody':
    'Essa mensagem não foi escrita por ninguém da sua organização. Escreva diretamente para mim: caso, a pessoa, o chamado.',
} as const;
