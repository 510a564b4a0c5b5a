/** Sentences of tokens the organisation hands out. */
export const token = {
  'method.hardware-token.hint': 'L’appareil ou l’application que votre organisation vous a remis',
  'code.hardware-token': 'Saisissez le code de votre jeton',
  'code.hardware-token.explain': 'Prenez votre jeton {hint} et saisissez les six chiffres qu’il affiche.',
  'code.hardware-token.label': 'Code à six chiffres',
  'add.token': 'Activez votre jeton',
  'add.token.explain':
    'Saisissez les six chiffres que votre jeton affiche. Attendez ensuite qu’il en affiche de nouveaux, et saisissez-les en dessous.',
  'add.token.first': 'Premier code',
  'add.token.second': 'Le code suivant',
  'problem.token.wrong':
    'Ce ne sont pas deux codes consécutifs de votre jeton. Veuillez attendre le prochain code et en saisir deux à la suite.',
  'problem.token.none-waiting':
    'Aucun jeton ne vous attend. Si vous en avez un nouveau en main, demandez à votre support technique de vous l’attribuer.',
  'problem.token.used': 'Ce jeton a déjà été activé.',
  'problem.token.wait': 'Trop d’essais. Veuillez attendre {seconds, plural, one {# seconde} other {# secondes}}, puis réessayer.',
  'problem.token.unavailable':
    'Nous n’avons pas pu le vérifier à l’instant. L’essai compte peut-être. Veuillez réessayer dans une minute.',
  'problem.token.interrupted': 'Nous avons été interrompus et n’avons rien vérifié. Veuillez réessayer.',
} as const;
