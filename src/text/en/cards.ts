/** Sentences of cards: what every channel adds around a view. */
export const cards = {
  'card.page-code': 'Your page code',
  'card.page-code.why':
    'The page asks for this code first. Type it there only; nobody from Latchkey or your helpdesk will ever ask you for it.',
  'card.page.where': 'The page opens in your browser. The button works once and only for you.',
  'card.field.required': 'Please fill in this field.',
  'card.field.code': 'Please type the digits of the code.',
  'card.field.number': 'Please type a whole number from {min} to {max}.',
  'card.field.email': 'Please type an e-mail address, such as name@example.com.',
  'card.number': '{value, number}',
  'card.cell': '{column}: {cell}',
  'card.bar': '{bar} {value, number}',
  'card.row-action': '{action}: {row}',
  'card.stale': 'That button belongs to an earlier step. Nothing was done.',
  'card.answered-below': 'Answered in a new message.',
  'card.trouble':
    'Something is not working on our side. Please try again in a few minutes. If something was under way, I will tell you here what became of it.',
  'card.reference': 'Reference: {reference}',
  'suggest.reset': 'Reset my password',
  'suggest.unlock': 'Unlock my account',
  'suggest.change': 'Change my password',
  'suggest.register': 'Register',
  'suggest.my-methods': 'My methods',
  'suggest.help': 'Help',
} as const;
