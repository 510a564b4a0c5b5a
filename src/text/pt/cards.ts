/** Sentences of cards: what every channel adds around a view. */
export const cards = {
  'card.page-code': 'Seu código da página',
  'card.page-code.why':
    'A página pede este código primeiro. Digite-o somente lá; ninguém do Latchkey nem do seu suporte técnico vai pedi-lo a você.',
  'card.page.where': 'A página abre no seu navegador. O botão funciona uma única vez e só para você.',
  'card.field.required': 'Preencha este campo.',
  'card.field.code': 'Digite os dígitos do código.',
  'card.field.number': 'Digite um número inteiro de {min} a {max}.',
  'card.field.email': 'Digite um endereço de e-mail, como nome@example.com.',
  'card.number': '{value, number}',
  'card.cell': '{column}: {cell}',
  'card.bar': '{bar} {value, number}',
  'card.row-action': '{action}: {row}',
  'card.stale': 'Esse botão é de uma etapa anterior. Nada foi feito.',
  'card.answered-below': 'Respondido em uma nova mensagem.',
  'card.trouble':
    'Algo não está funcionando do nosso lado. Tente de novo em alguns minutos. Se havia algo em andamento, vou contar aqui como terminou.',
  'card.reference': 'Referência: {reference}',
  'suggest.reset': 'Redefinir minha senha',
  'suggest.unlock': 'Desbloquear minha conta',
  'suggest.change': 'Alterar minha senha',
  'suggest.register': 'Registrar',
  'suggest.my-methods': 'Meus métodos',
  'suggest.help': 'Ajuda',
} as const;
