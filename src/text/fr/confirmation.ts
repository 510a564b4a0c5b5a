/** Sentences of a confirmation in the other chat: where the number is shown, and where it is typed. */
export const confirmation = {
  'method.chat-confirmation.hint': 'Un nombre affiché ici, saisi dans votre autre conversation',
  'elsewhere.title': 'Saisissez ce nombre dans votre autre conversation',
  'elsewhere.explain': 'Nous vous avons écrit dans {chat}. Ouvrez la conversation là-bas et saisissez ce nombre :',
  'elsewhere.explain.other': 'Nous vous avons écrit dans votre autre conversation. Ouvrez-la là-bas et saisissez ce nombre :',
  'elsewhere.number': '{number}',
  'elsewhere.careful':
    'Ne le dites jamais à personne, qui que ce soit qui le demande. La suite vient d’elle-même dès que vous l’avez saisi là-bas.',
  'button.typed-there': 'Je l’ai saisi',

  'problem.push.unreachable':
    'Nous ne pouvons pas vous joindre dans votre autre conversation. Écrivez-moi une fois là-bas, ou utilisez une autre méthode.',
  'problem.push.throttled':
    'Plusieurs nombres ont déjà été demandés. Veuillez attendre une heure, ou utiliser une autre méthode.',
  'problem.push.busy':
    'Vous avez quelque chose en cours dans votre autre conversation. Terminez-le d’abord, ou utilisez une autre méthode.',
  'problem.push.failed': 'Le nombre n’a pas été saisi correctement là-bas, ou trop tard. Veuillez choisir de nouveau.',
  'problem.push.not-yet': 'Nous n’avons encore rien reçu de votre autre conversation.',
  'problem.push.unavailable':
    'Nous n’avons pas pu écrire dans votre autre conversation à l’instant. Veuillez réessayer dans une minute.',
  'problem.push.interrupted': 'Nous avons été interrompus. Veuillez réessayer.',

  'confirmation.title': 'Est-ce bien vous ?',
  'confirmation.for.reset': 'Quelqu’un veut réinitialiser le mot de passe de {login}.',
  'confirmation.for.unlock': 'Quelqu’un veut déverrouiller {login}.',
  'confirmation.for.change': 'Quelqu’un veut changer le mot de passe de {login}.',
  'confirmation.for.manage-methods': 'Quelqu’un veut modifier les méthodes de {login}.',
  'confirmation.for.register': 'Quelqu’un veut utiliser cette conversation pour confirmer des demandes de {login}.',
  'confirmation.for.other': 'Quelqu’un veut montrer que c’est bien {login}.',
  'confirmation.from': 'La demande vient de {from, select, slack {Slack} other {Microsoft Teams}}, à {when}.',
  'confirmation.only-if':
    'Si c’est vous, saisissez le nombre que vous voyez là-bas. Sinon, dites-le : nous arrêtons tout aussitôt et prévenons la sécurité.',
  'confirmation.number': 'Nombre de l’autre conversation',
  'confirmation.number.hint':
    'Uniquement depuis votre propre écran. Personne ne doit vous le dicter, pas même le support technique.',
  'confirmation.button.yes': 'C’est moi',
  'confirmation.button.no': 'Ce n’était pas moi',
  'problem.confirmation.wrong': 'Ce n’était pas le bon nombre. Veuillez regarder encore.',
  'problem.confirmation.wait':
    'Trop d’essais. Veuillez attendre {seconds, plural, one {# seconde} other {# secondes}}, puis réessayer.',
  'problem.confirmation.unavailable': 'Nous n’avons pas pu le vérifier à l’instant. Veuillez réessayer dans une minute.',
  'problem.confirmation.interrupted': 'Nous avons été interrompus et n’avons rien vérifié. Veuillez réessayer.',
  'confirmation.over.right': 'Merci',
  'confirmation.over.right.next': 'Continuez dans l’autre conversation.',
  'confirmation.over.failed': 'Cela n’a pas marché',
  'confirmation.over.failed.next': 'Le nombre n’est plus valable. Si c’était vous, recommencez dans l’autre conversation.',
  'confirmation.over.none': 'Plus rien n’est demandé ici',
  'confirmation.over.none.next':
    'La réponse a déjà été donnée, ou a trop tardé. Si c’était vous, recommencez dans l’autre conversation.',
  'confirmation.over.denied': 'C’est arrêté',
  'confirmation.over.denied.next':
    'Le libre-service de votre compte est gelé, et la sécurité a été prévenue. Veuillez parler à votre support technique.',
  'confirmation.over.not-denied': 'Nous n’avons pas pu l’arrêter à l’instant',
  'confirmation.over.not-denied.next': 'Veuillez appuyer encore une fois sur le bouton, ou appeler votre support technique.',
  'add.chat': 'Confirmer dans votre autre conversation',
  'add.chat.explain':
    'Nous vous écrivons là-bas et affichons un nombre ici ; vous le saisissez là-bas. Dès lors, vous pouvez montrer dans cette conversation-là que c’est bien vous, chaque fois que vous demandez quelque chose ici.',
  'button.ask-there': 'M’écrire là-bas',
} as const;
