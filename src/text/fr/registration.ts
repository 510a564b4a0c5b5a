/** Sentences of the life of a registration: asked for, confirmed, looked at. */
export const registration = {
  'button.later': 'Me le rappeler demain',
  'button.looks-good': 'Tout est juste',
  'button.something-changed': 'Quelque chose a changé',

  'prompt.register': 'Veuillez vous inscrire',
  'prompt.register.explain':
    'Vous pourrez ainsi vous débrouiller quand vous oublierez votre mot de passe. Cela prend deux minutes, et je ne demande que ce qui manque.',
  'prompt.skip':
    '{days, plural, =0 {Vous pouvez reporter aujourd’hui pour la dernière fois.} one {Vous pouvez reporter encore # jour.} other {Vous pouvez reporter encore # jours.}}',
  'prompt.no-skip': 'Votre organisation vous demande de le faire maintenant. Je vous aide toujours pour tout le reste.',
  'prompt.confirm': 'Est-ce toujours exact ?',
  'prompt.confirm.explain':
    'Voici ce que vous avez inscrit. Un téléphone que vous n’avez plus, ou une adresse que vous ne lisez plus, ne vous aide en rien.',
  'prompt.later': 'D’accord, plus tard',
  'prompt.later.next': 'Je vous le redemanderai demain. Écrivez « inscrire » quand vous avez deux minutes.',
  'prompt.confirmed': 'Merci',
  'prompt.confirmed.next': 'Tout reste tel quel. Écrivez « mes méthodes » quand quelque chose change.',
  'prompt.nothing': 'Il n’y a rien à faire',
  'prompt.nothing.next': 'Votre inscription est en ordre. Écrivez « mes méthodes » pour la voir.',

  'button.delete-all': 'Tout supprimer',
  'methods.delete': 'Supprimer tout ce que vous avez inscrit ?',
  'methods.delete.explain':
    'Toutes les méthodes, adresses et tous les numéros disparaissent définitivement, et nous prévenons une dernière fois toutes vos adresses. Ensuite, seul votre mot de passe actuel, ou un passe du support technique, vous permet de vous inscrire de nouveau.',

  'methods.state.capable':
    'Inscription : oui. Libre-service : ouvert pour vous. Vous pouvez donc réinitialiser vous-même votre mot de passe.',
  'methods.state.not-registered':
    'Libre-service : ouvert pour vous. Inscription : pas encore suffisante, vous ne pouvez donc pas réinitialiser vous-même votre mot de passe.',
  'methods.state.not-enabled':
    'Inscription : oui. Libre-service : pas ouvert pour vous, vous ne pouvez donc pas réinitialiser vous-même votre mot de passe. Votre support technique sait pourquoi.',
  'methods.state.neither':
    'Inscription : insuffisante. Libre-service : pas ouvert pour vous. Votre support technique peut vous aider.',

  'button.take-offer': 'Utiliser {hint}',
  'add.offer': 'Votre organisation en connaît déjà. Reprenez-les d’un clic, ou saisissez autre chose.',
  'add.offer.confirm': 'Un code est en route vers {hint}. Cela peut prendre une minute.',
  'methods.row.unconfirmed':
    '{worn, select, true {{hint}, de l’annuaire de votre organisation : désactivée après trop d’essais erronés} other {{hint}, de l’annuaire de votre organisation : cela compte à partir du {from, date, dated}, bien que vous ne l’ayez pas confirmé}}',
  'methods.row.brought':
    '{hint}, depuis le {since, date, dated}, {from, select, operator {apporté par votre organisation} other {de l’annuaire de votre organisation}}',
  'methods.row.offered': '{hint}, dans l’annuaire de votre organisation : cela comptera une fois inscrit par vous',
  'notice.directory-contact-changed': 'Un de vos numéros ou une de vos adresses a changé dans l’annuaire',
  'notice.directory-contact-changed.explain':
    '{method} : l’annuaire de votre organisation contient maintenant une nouvelle indication. Elle comptera dans un jour ; s’il y en avait une avant, elle ne compte plus.',
} as const;
