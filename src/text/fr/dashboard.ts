/** Sentences of the way to the dashboard. */
export const dashboard = {
  'dashboard.invited': 'Ouvrir le tableau de bord',
  'dashboard.invited.explain':
    'Votre page l’ouvre, en lecture seule. Il se ferme de lui-même après 15 minutes d’inactivité, et après une heure dans tous les cas.',
  'dashboard.door':
    'Ce navigateur affichera le tableau de bord, en lecture seule. Ne le faites que sur une machine que vous avez le droit d’utiliser.',
  'dashboard.door.open': 'Ouvrir le tableau de bord',
  'dashboard.opening': 'Ouverture du tableau de bord',
  'dashboard.opened': 'Le tableau de bord est ouvert dans votre navigateur',
  'dashboard.opened.explain': 'Personne d’autre ne peut utiliser cette page. Fermez-la là-bas quand vous avez terminé.',
  'dashboard.not-opened': 'Le tableau de bord n’a pas été ouvert',
  'dashboard.not-opened.not-reader': 'Il est réservé aux administrateurs et aux auditeurs.',
  'dashboard.not-opened.not-verified': 'Il a fallu trop de temps pour montrer que c’est bien vous. Recommencez.',
  'dashboard.not-opened.interrupted': 'Il y a eu une interruption. Recommencez.',
  'dashboard.not-opened.unavailable': 'Cela n’a pas marché. Recommencez dans une minute.',
  'dashboard.button.reports': 'Retour aux rapports',

  'dashboard.tabs': 'Parties du tableau de bord',
  'dashboard.tab.overview': 'Vue d’ensemble',
  'dashboard.tab.audit': 'Audit',
  'dashboard.close': 'Fermer le tableau de bord',
  'dashboard.closed': 'Le tableau de bord est fermé',
  'dashboard.closed.explain': 'Pour le rouvrir, écrivez « rapports » au bot.',
  'dashboard.session':
    'Ouvert pour {name}, en lecture seule. Il se ferme dans environ {minutes, plural, one {# minute} other {# minutes}} si vous ne continuez pas à le consulter ; après une heure dans tous les cas.',
  'dashboard.from': 'Du',
  'dashboard.to': 'Au',
  'dashboard.all': 'Tous',
  'dashboard.show': 'Afficher',
  'dashboard.person': 'Personne (identifiant, e-mail ou ID de compte)',
  'dashboard.csv': 'En CSV : {title}',
  'dashboard.saved': 'Appels évités, à {minutes, plural, one {# minute} other {# minutes}} chacun',
  'dashboard.hours': '{hours, plural, one {# heure} other {# heures}}',
  'dashboard.audit.found': '{count, plural, =0 {Rien trouvé} one {# enregistrement} other {# enregistrements}}',
  'dashboard.audit.time': 'Heure (UTC)',
  'dashboard.audit.outcome':
    '{outcome, select, intent {Commencé} success {Fait} refused {Refusé} failure {Échoué} unknown {Non confirmé} other {Résultat}}',
  'dashboard.audit.action': 'Quoi',
  'dashboard.audit.by': 'Par',
  'dashboard.audit.about': 'Au sujet de',
  'dashboard.audit.receipt': 'Reçu',
  'dashboard.audit.unsealed': 'Pas encore scellé',
  'dashboard.audit.broken': 'Pas tel qu’il a été écrit',
  'dashboard.audit.csv': 'Le tout en CSV',

  'score.title': 'Niveau de sécurité de la stratégie',
  'score.points': '{points, number} sur 100',
  'score.none': 'Rien à conseiller.',
  'score.gates':
    'Demandez deux vérifications ou plus : une seule chose volée ne suffit alors pas ({worth, plural, one {# point} other {# points}}).',
  'score.strong-method':
    'Autorisez une clé d’accès, une application d’authentification ou un jeton matériel ({worth, plural, one {# point} other {# points}}).',
  'score.questions':
    'Abandonnez les questions de sécurité : les réponses se découvrent ({worth, plural, one {# point} other {# points}}).',
  'score.weak-methods':
    'Abandonnez les SMS, les appels et les questions là où les personnes ont mieux ({worth, plural, one {# point} other {# points}}).',
  'score.preset':
    'Utilisez le préréglage renforcé : deux vérifications sont alors de deux types ({worth, plural, one {# point} other {# points}}).',
  'score.prefilled':
    'Ne comptez pas les numéros et adresses que personne n’a confirmés ({worth, plural, one {# point} other {# points}}).',
  'score.administrators':
    'Faites réinitialiser les administrateurs par d’autres personnes, pas par eux-mêmes ({worth, plural, one {# point} other {# points}}).',
  'score.reconfirm':
    'Demandez au moins une fois par an à chacun si ses méthodes sont toujours les siennes ({worth, plural, one {# point} other {# points}}).',
  'score.required': 'Demandez à chacun de s’inscrire avant d’en avoir besoin ({worth, plural, one {# point} other {# points}}).',
  'score.password': 'Demandez 15 caractères ou plus ({worth, plural, one {# point} other {# points}}).',
  'score.pause':
    'Suspendez le libre-service après dix échecs, et mettez fin à un code après cinq ({worth, plural, one {# point} other {# points}}).',
  'score.ticket': 'Demandez un ticket au support ({worth, plural, one {# point} other {# points}}).',
} as const;
