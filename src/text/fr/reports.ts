/** Sentences of reports in chat. */
export const reports = {
  'report.looking': 'Comptage',
  'report.refused.not-reader': 'C’est réservé aux administrateurs et aux auditeurs',
  'report.refused.not-reader.next': 'Si vous en êtes un, vous devez faire partie du groupe que votre site désigne pour cela.',
  'report.refused.unavailable': 'Les rapports ne peuvent pas être lus en ce moment',
  'report.refused.unavailable.next': 'Réessayez dans une minute.',

  'report.title.activity':
    'Réinitialisations, déverrouillages et changements : {days, plural, one {le dernier jour} other {les # derniers jours}}',
  'report.title.numbers': 'En chiffres : {days, plural, one {le dernier jour} other {les # derniers jours}}',
  'report.title.registration': 'Qui s’est inscrit',
  'report.title.channels': 'Par conversation : {days, plural, one {le dernier jour} other {les # derniers jours}}',
  'report.title.agents': 'Par agent du support technique : {days, plural, one {le dernier jour} other {les # derniers jours}}',
  'report.title.failures': 'Ce qui a échoué : {days, plural, one {le dernier jour} other {les # derniers jours}}',

  'report.page.activity': 'Évolution',
  'report.page.numbers': 'En chiffres',
  'report.page.registration': 'Inscription',
  'report.page.channels': 'Par conversation',
  'report.page.agents': 'Par agent',
  'report.page.failures': 'Ce qui a échoué',
  'report.days': '{days, plural, one {# jour} other {# jours}}',
  'report.button.dashboard': 'Tableau de bord, recherche, CSV',

  'report.saved':
    '{count, plural, =0 {Personne n’a encore réinitialisé ni déverrouillé sans le support technique.} one {# réinitialisation ou déverrouillage sans le support technique : environ {hours, plural, one {# heure} other {# heures}} d’appels évités, à {minutes, plural, one {# minute} other {# minutes}} par appel.} other {# réinitialisations et déverrouillages sans le support technique : environ {hours, plural, one {# heure} other {# heures}} d’appels évités, à {minutes, plural, one {# minute} other {# minutes}} par appel.}}',
  'report.freshness':
    '{behind, plural, =0 {État au {at, date, minute} (UTC), complet. Un enregistrement est compté en quelques secondes, une fois scellé par l’audit.} one {État au {upTo, date, minute} (UTC). # enregistrement plus récent attend d’être scellé et compté ; cela prend quelques secondes, plus après une mise à niveau ou une panne.} =1000 {État au {upTo, date, minute} (UTC). Mille enregistrements plus récents ou davantage attendent d’être scellés et comptés ; cela prend quelques secondes, plus après une mise à niveau ou une panne.} other {État au {upTo, date, minute} (UTC). # enregistrements plus récents attendent d’être scellés et comptés ; cela prend quelques secondes, plus après une mise à niveau ou une panne.}}',
  'report.census.age':
    'Les personnes ont été comptées le {at, date, minute} (UTC), en {seconds, plural, =0 {moins d’une seconde} one {# seconde} other {# secondes}}. Qui s’est inscrit depuis, ou a été retiré de l’annuaire, apparaît au prochain comptage.',
  'report.left-out':
    'Selon la stratégie, les numéros et adresses que seul l’annuaire contient comptent aussi. Ils sont comptés ici tels qu’ils ont été vus en dernier, et seulement pour les personnes qui ont inscrit quelque chose : davantage peuvent peut-être réinitialiser.',
  'report.census.running': 'Les personnes sont en cours de comptage. Regardez de nouveau dans une minute.',
  'report.census.everybody':
    'Tout le monde peut réinitialiser. {people, plural, one {# personne a} other {# personnes ont}} inscrit quelque chose, {registered, plural, =0 {personne n’en a} one {# en a} other {# en ont}} assez pour la stratégie actuelle, {capable, plural, =0 {personne ne pourrait} one {# pourrait} other {# pourraient}} réinitialiser maintenant.',
  'report.census.people':
    '{enabled, plural, one {# personne peut} other {# personnes peuvent}} réinitialiser. {people, plural, one {# personne a} other {# personnes ont}} inscrit quelque chose, {registered, plural, =0 {personne n’en a} one {# en a} other {# en ont}} assez pour la stratégie actuelle, {capable, plural, =0 {personne ne pourrait} one {# pourrait} other {# pourraient}} réinitialiser maintenant.',
  'report.empty': 'Rien pendant cette période.',

  'report.number': '{value, number}',
  'report.number.resets': 'Réinitialisations',
  'report.number.unlocks': 'Déverrouillages',
  'report.number.changes': 'Changements',
  'report.number.registered': 'Méthodes inscrites',
  'report.number.blocked': 'Blocages après trop d’essais',
  'report.number.failed': 'Étapes refusées ou échouées',
  'report.column.what': 'Quoi',
  'report.column.count': 'Combien de fois',
  'report.column.channel': 'Conversation',
  'report.column.agent': 'Agent',
  'report.column.acts': 'Actions',
  'report.measure.deeds': 'Réinitialisations, déverrouillages et changements',
  'report.measure.people': 'Personnes',
  'report.measure.failures': 'Combien de fois',
  'report.by.day': 'Du',
  'report.by.method': 'Méthode',
  'report.by.reason': 'Raison',
  'report.point': '{at, date, brief}',
  'report.agent': '{agent}',
  'report.channel': '{channel, select, teams {Teams} slack {Slack} other {Aucune conversation}}',
  'report.reason':
    '{reason, select, wrong {Code ou mot de passe erroné} expired {Le code avait expiré} used {Le code avait déjà servi} wait {Trop tôt après un essai erroné} paused {Le libre-service était suspendu} worn {La méthode était épuisée} notlinked {La conversation n’est pas liée} notregistered {Rien d’inscrit} notenoughmethods {Pas assez de méthodes} outofscope {Hors de l’étendue} switchedoff {Désactivé} untouchable {Un compte auquel on ne touche pas} privileged {Un compte à privilèges} toomany {Trop souvent} notverified {Non vérifié} notdone {L’annuaire ne l’a pas fait} unavailable {L’annuaire n’a pas répondu} stale {Une ancienne carte} decoy {Le nom de quelqu’un d’autre} pagecode {Code de page erroné} claimed {La page était ouverte ailleurs} password {Un nouveau mot de passe non autorisé} norole {Pas le droit de le faire} sameperson {La même personne des deux côtés} over {C’était terminé, ou avait changé} frozen {Gelé après « ce n’était pas moi »} emergency {Une urgence} hold {Retenu pour un temps} denied {Quelqu’un a dit non} novoucher {Personne ne peut se porter garant maintenant} notsupported {Impossible ici} lockedout {Verrouillé par l’annuaire} invalid {La saisie n’a pas été acceptée} interrupted {L’opération a été interrompue} noapproval {Non approuvé} unreachable {N’a pas pu être remis} signin {La connexion n’a pas été acceptée} other {Autre raison : {code}}}',
} as const;
