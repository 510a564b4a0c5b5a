/** Sentences of *this was not me*. */
export const notMe = {
  'button.freeze': 'Tout geler maintenant',
  'button.thaw': 'Rouvrir',

  'objection.confirm': 'Quelque chose a-t-il été fait en votre nom ?',
  'objection.confirm.explain':
    'Je peux geler aussitôt le libre-service de votre compte : personne ne réinitialise, ne déverrouille ni ne change quoi que ce soit d’ici, tout ce qui est ouvert prend fin, vous êtes déconnecté partout, et votre équipe de sécurité est alertée.',
  'objection.lifting': 'Seul votre support technique peut lever le gel, ou vous-même plus tard avec une clé d’accès.',
  'objection.failed': 'Cela n’a pas marché. Veuillez réessayer, et appeler votre support technique.',
  'objection.freezing': 'Gel en cours',
  'objection.frozen': 'C’est gelé',
  'objection.is-frozen': 'C’est déjà gelé',
  'objection.frozen.explain':
    'Tout ce qui était ouvert a pris fin, et tous ceux qui doivent le savoir sont prévenus. Si quelqu’un connaît peut-être votre mot de passe, demandez-en maintenant un nouveau à votre support technique.',
  'objection.thaw.from':
    'Votre support technique peut lever le gel à tout moment avec une seconde personne. À partir du {until, date, minute} (UTC), vous le pouvez aussi, avec une clé d’accès et une vérification de plus.',
  'objection.may-thaw': 'Vous pouvez le rouvrir',
  'objection.may-thaw.explain':
    'L’attente est terminée. Montrez avec votre clé d’accès et une vérification de plus que c’est bien vous.',
  'objection.thawing': 'Réouverture en cours',
  'objection.thawed': 'C’est de nouveau ouvert',
  'objection.thawed.next': 'Nous avons prévenu toutes vos adresses. Vérifiez avec « mes méthodes » que tout est encore à vous.',

  'page.not-me.title': 'Ce n’était pas vous ?',
  'page.not-me.explain':
    'Appuyez sur le bouton et le libre-service de votre compte est gelé aussitôt : tout ce qui est ouvert prend fin, vous êtes déconnecté partout, et l’équipe de sécurité est alertée. Votre support technique peut lever le gel.',
  'page.not-me.submit': 'Geler le libre-service de mon compte',
  'page.not-me.done': 'C’est gelé',
  'page.not-me.done.explain':
    'Personne ne peut plus rien changer d’ici. Si quelqu’un connaît peut-être votre mot de passe, appelez votre support technique pour en avoir un nouveau.',
} as const;
