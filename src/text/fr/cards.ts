/** Sentences of cards: what every channel adds around a view. */
export const cards = {
  'card.page-code': 'Votre code de page',
  'card.page-code.why':
    'La page demande d’abord ce code. Ne le saisissez que là ; personne de Latchkey ni de votre support technique ne vous le demandera jamais.',
  'card.page.where': 'La page s’ouvre dans votre navigateur. Le bouton fonctionne une seule fois, et seulement pour vous.',
  'card.field.required': 'Veuillez remplir ce champ.',
  'card.field.code': 'Veuillez saisir les chiffres du code.',
  'card.field.number': 'Veuillez saisir un nombre entier de {min} à {max}.',
  'card.field.email': 'Veuillez saisir une adresse e-mail, par exemple nom@example.com.',
  'card.number': '{value, number}',
  'card.cell': '{column} : {cell}',
  'card.bar': '{bar} {value, number}',
  'card.row-action': '{action} : {row}',
  'card.stale': 'Ce bouton appartient à une étape antérieure. Rien n’a été fait.',
  'card.answered-below': 'Réponse dans un nouveau message.',
  'card.trouble':
    'Quelque chose ne fonctionne pas de notre côté. Veuillez réessayer dans quelques minutes. Si quelque chose était en cours, je vous dirai ici ce qu’il en est advenu.',
  'card.reference': 'Référence : {reference}',
  'suggest.reset': 'Réinitialiser mon mot de passe',
  'suggest.unlock': 'Déverrouiller mon compte',
  'suggest.change': 'Changer mon mot de passe',
  'suggest.register': 'Inscrire',
  'suggest.my-methods': 'Mes méthodes',
  'suggest.help': 'Aide',
} as const;
