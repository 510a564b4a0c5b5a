/** Sentences of cards: what every channel adds around a view. */
export const cards = {
  'card.page-code': 'Ihr Seitencode',
  'card.page-code.why':
    'Die Seite fragt zuerst nach diesem Code. Geben Sie ihn nur dort ein; niemand von Latchkey oder Ihrem Helpdesk wird Sie je danach fragen.',
  'card.page.where': 'Die Seite öffnet sich in Ihrem Browser. Die Schaltfläche funktioniert einmal und nur für Sie.',
  'card.field.required': 'Bitte füllen Sie dieses Feld aus.',
  'card.field.code': 'Bitte geben Sie die Ziffern des Codes ein.',
  'card.field.number': 'Bitte geben Sie eine ganze Zahl von {min} bis {max} ein.',
  'card.field.email': 'Bitte geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
  'card.number': '{value, number}',
  'card.cell': '{column}: {cell}',
  'card.bar': '{bar} {value, number}',
  'card.row-action': '{action}: {row}',
  'card.stale': 'Diese Schaltfläche gehört zu einem früheren Schritt. Es ist nichts passiert.',
  'card.answered-below': 'In einer neuen Nachricht beantwortet.',
  'card.trouble':
    'Bei uns funktioniert gerade etwas nicht. Bitte versuchen Sie es in ein paar Minuten noch einmal. Falls etwas im Gange war, schreibe ich Ihnen hier, was daraus geworden ist.',
  'card.reference': 'Referenz: {reference}',
  'suggest.reset': 'Mein Kennwort zurücksetzen',
  'suggest.unlock': 'Mein Konto entsperren',
  'suggest.change': 'Mein Kennwort ändern',
  'suggest.register': 'Registrieren',
  'suggest.my-methods': 'Meine Methoden',
  'suggest.help': 'Hilfe',
} as const;
