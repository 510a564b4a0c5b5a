/** Sentences of campaigns: the administrator's cards, and what people read. */
export const campaigns = {
  'campaign.looking': 'Consultation',
  'campaign.counting': 'Comptage',
  'campaign.starting': 'Un instant',
  'campaign.refused.not-admin': 'C’est réservé aux administrateurs',
  'campaign.refused.not-admin.next': 'Si vous en êtes un, vous devez faire partie du groupe que votre site désigne pour cela.',
  'campaign.refused.unavailable': 'Les campagnes ne peuvent pas être lues en ce moment',
  'campaign.refused.unavailable.next': 'Celles qui sont en cours continuent d’elles-mêmes. Réessayez dans une minute.',
  'campaign.refused.interrupted': 'Il y a eu une interruption',
  'campaign.refused.interrupted.next': 'Rouvrez les campagnes : elles disent ce qui est en cours.',

  'campaign.title': 'Campagnes',
  'campaign.explain':
    'Une campagne demande aux membres d’un groupe de s’inscrire, quelques-uns à la fois, et relance ceux qui ne l’ont pas fait.',
  'campaign.none':
    'Il n’y en a pas encore eu. Une campagne demande aux membres d’un groupe de s’inscrire, quelques-uns à la fois, et relance ceux qui ne l’ont pas fait.',
  'campaign.of': 'Depuis le {at, date, minute} (UTC), par {by}',
  'campaign.line':
    '{state, select, running {En cours} paused {En pause} stopped {Arrêtée} other {Terminée}} : {people, plural, =0 {encore personne} one {# personne} other {# personnes}}, {asked, number} sollicitées, dont {answered, number} inscrites depuis.',
  'campaign.button.new': 'Nouvelle campagne',
  'campaign.button.open': 'Ouvrir',
  'campaign.button.preview': 'Afficher le message',
  'campaign.button.start': 'Lancer',
  'campaign.button.pause': 'Mettre en pause',
  'campaign.button.resume': 'Reprendre',
  'campaign.button.stop': 'Arrêter définitivement',
  'campaign.button.refresh': 'Actualiser',
  'campaign.button.later': 'Pas maintenant',
  'campaign.button.never': 'Ne plus me demander',

  'campaign.plan': 'Une nouvelle campagne',
  'campaign.plan.explain.register': 'Rien n’est envoyé avant que vous ayez vu le message et à qui il s’adresse.',
  'campaign.plan.explain.replace':
    'Seules sont sollicitées les personnes qui, sans cela, ne pourraient plus réinitialiser leur mot de passe. Rien n’est envoyé avant que vous ayez vu le message.',
  'campaign.purpose.register': 'Demande aux personnes de s’inscrire',
  'campaign.field.groups': 'Groupes',
  'campaign.field.groups.hint.register':
    'Un par ligne, groupes imbriqués compris. Vide : toutes les personnes concernées par la stratégie.',
  'campaign.field.groups.hint.replace': 'Un par ligne, groupes imbriqués compris. Vide : toutes les personnes qui en dépendent.',
  'campaign.field.batch': 'Personnes à la fois',
  'campaign.field.minutes': 'Minutes entre deux lots',
  'campaign.field.reminders': 'Relances à qui ne s’est pas inscrit',
  'campaign.field.days': 'Jours avant chaque relance',
  'campaign.field.note': 'Un mot de votre part',
  'campaign.field.note.hint':
    '200 caractères au plus, sans adresse web : chacun apprend ainsi que nos messages n’en contiennent jamais.',
  'campaign.problem.numbers': 'Saisissez des nombres entiers, dans les limites indiquées à côté de chaque champ.',
  'campaign.problem.groups': 'Nommez vingt groupes au plus, un par ligne.',
  'campaign.problem.note-length': 'Votre mot dépasse 200 caractères.',
  'campaign.problem.note-link': 'N’y mettez pas d’adresse web. Chacun doit apprendre que nos messages n’en contiennent jamais.',
  'campaign.problem.empty-group': 'L’un de ces groupes est inconnu de l’annuaire, ou n’a aucun membre.',
  'campaign.problem.nobody': 'Il n’y a personne à solliciter.',
  'campaign.problem.not-admin': 'Vous n’êtes plus administrateur.',
  'campaign.problem.not-verified': 'Votre vérification n’était pas assez récente. Rien n’a été lancé.',
  'campaign.problem.moved': 'Quelqu’un d’autre a modifié cette campagne entre-temps. Ouvrez-la pour voir où elle en est.',
  'campaign.problem.unavailable': 'Cela n’a pas marché. Regardez dans la liste si elle est en cours, puis réessayez.',
  'campaign.problem.interrupted': 'Il y a eu une interruption. Regardez dans la liste si elle est en cours avant de réessayer.',

  'campaign.review': 'Voici ce que les personnes liront',
  'campaign.review.people':
    '{people, plural, one {# personne en fait partie} other {# personnes en font partie}}, et {missing, plural, =0 {il ne manque rien à personne} one {il manque quelque chose à # d’entre elles} other {il manque quelque chose à # d’entre elles}}. Personne d’autre n’est sollicité.',
  'campaign.review.people.more':
    'Plus de {people, number} personnes en font partie. Parmi celles comptées jusqu’ici, {missing, plural, =0 {il ne manque rien à personne} one {il manque quelque chose à #} other {il manque quelque chose à #}}. Personne d’autre n’est sollicité.',
  'campaign.review.pace':
    '{batch, plural, one {# personne} other {# personnes}} à la fois, à {minutes, plural, one {# minute} other {# minutes}} d’intervalle : la première sollicitation prend {hours, plural, =0 {un seul lot} one {une heure au plus} other {environ # heures}}.',
  'campaign.review.reminders':
    '{reminders, plural, =0 {Personne n’est relancé.} one {Qui ne s’est pas inscrit est relancé une fois, après {days, plural, one {# jour} other {# jours}}.} other {Qui ne s’est pas inscrit est relancé jusqu’à # fois, à {days, plural, one {# jour} other {# jours}} d’intervalle.}}',
  'campaign.review.quiet':
    'Qui a été sollicité par une autre campagne au cours des sept derniers jours attend que ce délai soit passé. Qui a dit « Ne plus me demander » n’est pas sollicité.',
  'campaign.review.title': 'Titre',
  'campaign.review.text': 'Texte',

  'campaign.state':
    '{state, select, running {En cours} paused {En pause} stopped {Arrêtée} other {Terminée}} : {people, plural, =0 {rassemblement des personnes} one {une campagne pour # personne} other {une campagne pour # personnes}}',
  'campaign.groups': 'Groupes : {groups}',
  'campaign.groups.none.register': 'Toutes les personnes concernées par la stratégie',
  'campaign.groups.none.replace': 'Toutes les personnes qui en dépendent',
  'campaign.gathering': 'Ses destinataires sont en cours de rassemblement.',
  'campaign.next': 'Les suivants sont sollicités à partir du {at, date, minute} (UTC).',
  'campaign.share.register': '{share, number} % des personnes sollicitées se sont inscrites depuis.',
  'campaign.share.replace': '{share, number} % des personnes sollicitées n’en dépendent plus.',
  'campaign.number': '{value, number}',
  'campaign.row.asked': 'Sollicitées',
  'campaign.row.answered': 'Inscrites depuis',
  'campaign.row.waiting': 'Encore à solliciter ou à relancer',
  'campaign.row.ready-before': 'Avaient déjà tout',
  'campaign.row.unanswered': 'Sollicitées jusqu’au bout, non inscrites',
  'campaign.row.opted-out': 'Ne veulent pas être sollicitées',
  'campaign.row.left': 'Parties, ou sorties des groupes',
  'campaign.row.not-enabled': 'N’ont pas droit au libre-service',
  'campaign.row.unreachable': 'Sans conversation ni adresse e-mail',

  'campaign.retire': 'Une méthode prend fin',
  'campaign.retire.explain':
    'Vous voyez d’abord qui en dépend. Ces personnes sont invitées à inscrire autre chose, et le jour venu la méthode est désactivée comme pour toute modification de la stratégie.',
  'campaign.retire.none': 'Rien d’activé ne pourrait être retiré.',
  'campaign.retire.method': 'Méthode',
  'campaign.retire.days': 'Nombre de jours avant la fin',
  'campaign.retire.reason': 'Pourquoi (10 à 200 caractères, enregistré)',
  'campaign.button.retire': 'Une méthode prend fin',
  'campaign.button.depend': 'Qui en dépend ?',
  'campaign.button.go-on': 'Solliciter ces personnes',
  'campaign.problem.retirement': 'Choisissez une méthode, 1 à 60 jours, et dites pourquoi en 10 à 200 caractères.',
  'campaign.problem.nobody-could-pass':
    'Sans elle, personne ne pourrait réinitialiser : la stratégie a d’abord besoin de plus de méthodes, ou de moins de vérifications.',
  'campaign.problem.changed': 'La stratégie a été modifiée entre-temps. Regardez de nouveau.',
  'campaign.problem.reason': 'Dites pourquoi en 10 à 200 caractères.',
  'campaign.problem.out-of-bounds': 'La stratégie ne le permet plus. Consultez-la d’abord.',
  'campaign.depend': '{depend, plural, =0 {Personne n’en dépend} one {# personne en dépend} other {# personnes en dépendent}}',
  'campaign.depend.explain':
    'Elle prend fin dans {days, plural, one {# jour} other {# jours}}. Qui en dépend ne pourrait alors plus réinitialiser son mot de passe.',
  'campaign.depend.have': 'L’ont inscrite',
  'campaign.depend.depend': 'Ne pourraient pas réinitialiser sans elle',
  'campaign.depend.only': 'N’ont rien inscrit d’autre',
  'campaign.review.retire':
    'Dans {days, plural, one {# jour} other {# jours}}, la méthode est désactivée, et chaque administrateur en est prévenu maintenant. Elle est ensuite surveillée pendant un jour : si des réinitialisations échouent, elle est réactivée.',
  'notice.password-expires':
    '{left, plural, =0 {Votre mot de passe prend fin aujourd’hui} =1 {Votre mot de passe prend fin demain} one {Votre mot de passe prend fin dans # jour} other {Votre mot de passe prend fin dans # jours}}',
  'notice.password-expires.explain':
    'Le mot de passe de votre compte chez {organisation} est valable jusqu’au {at, date, minute} (UTC). Changez-le avant, au moment qui vous convient.',
  'notice.password-expires.how':
    'Ouvrez la conversation avec le bot de mots de passe {organisation} dans Teams ou Slack et écrivez « changer ».',
  'campaign.message.register': 'Inscrivez-vous à la réinitialisation du mot de passe',
  'campaign.message.register.explain':
    '{organisation} vous demande d’indiquer comment vous pouvez montrer que c’est bien vous. Cela prend deux minutes. La prochaine fois que vous oublierez votre mot de passe, vous en choisirez vous-même un nouveau, à toute heure, sans appeler personne.',
  'campaign.message.replace.mobile-phone-code': 'Les SMS prennent fin le {at, date, dated} : veuillez inscrire une autre méthode',
  'campaign.message.replace.office-phone-call':
    'Les appels à votre téléphone professionnel prennent fin le {at, date, dated} : veuillez inscrire une autre méthode',
  'campaign.message.replace.email-code':
    'Les codes par e-mail prennent fin le {at, date, dated} : veuillez inscrire une autre méthode',
  'campaign.message.replace.security-questions':
    'Les questions de sécurité prennent fin le {at, date, dated} : veuillez inscrire une autre méthode',
  'campaign.message.replace.hardware-token':
    'Les jetons matériels prennent fin le {at, date, dated} : veuillez inscrire une autre méthode',
  'campaign.message.replace.authenticator-code':
    'Les codes d’application d’authentification prennent fin le {at, date, dated} : veuillez inscrire une autre méthode',
  'campaign.message.replace.explain':
    'À partir de ce jour, vous ne pourrez plus l’utiliser pour réinitialiser votre mot de passe chez {organisation}, et ce que vous avez inscrit par ailleurs ne suffit pas. Inscrire autre chose prend deux minutes.',
  'campaign.message.note': '{by} écrit : « {note} »',
  'campaign.message.no-link':
    'Ce message ne contient aucun lien. Personne chez nous ne vous en envoie pour y saisir un mot de passe ; si vous en recevez un, prévenez votre support technique.',
  'campaign.mail.how':
    'Ouvrez la conversation avec le bot de mots de passe {organisation} dans Teams ou Slack et écrivez « inscrire ».',

  'campaign.said.later': 'D’accord, plus tard',
  'campaign.said.later.next': 'Écrivez « inscrire » ici dès que vous avez deux minutes.',
  'campaign.said.never': 'Je ne vous le demanderai plus',
  'campaign.said.never.next': 'Écrivez « inscrire » ici si vous changez d’avis.',
  'campaign.said.over': 'Il n’y a rien à faire',
  'campaign.said.over.next': 'Écrivez « aide » pour voir ce que je peux faire pour vous.',
} as const;
