/** Choosing the language. */
export const language = {
  'button.begin-language': 'Langue',
  'language.name': '{name}',
  'language.title': 'Choisissez votre langue',
  'language.explain':
    'Je l’utilise dans les deux conversations, dans les e-mails que je vous envoie et sur vos pages, dès le prochain mot.',
  'language.automatic': 'Comme dans ma conversation',
  'language.automatic.hint': 'Suivre la langue réglée dans Teams ou Slack',
  'language.chosen': 'C’est fait : français désormais',
  'language.chosen.explain':
    'Dans les deux conversations, dans les e-mails et sur vos pages. Écrivez « langue » pour en choisir une autre.',
  'language.chosen.automatic':
    'Je suis de nouveau la langue de votre conversation. Écrivez « langue » pour en choisir une autre.',
  'language.not-chosen': 'Je n’ai pas pu garder votre choix',
  'language.not-chosen.next': 'Rien n’a été changé. Veuillez réessayer dans quelques minutes.',
  'notice.language-chosen': 'Une autre langue a été choisie pour vous',
  'notice.language-chosen.explain':
    '{language, select, automatic {Désormais, je suis la langue de votre conversation} other {Désormais, je vous écris dans cette langue : {language}}}. Cela vaut dans les deux conversations, dans les e-mails et sur les pages.',
} as const;
