/** Sentences of the policy in chat: what administrators see and change. */
export const policy = {
  'policy.looking': 'Lecture de la stratégie',
  'policy.previewing': 'Recherche des personnes touchées',
  'policy.saving': 'Enregistrement',
  'policy.title': 'Stratégie de réinitialisation de {organisation}',
  'policy.head': 'Version {version}, {at, date, minute} (UTC), par {by} : {reason}',
  'policy.head.standard': 'C’est la stratégie standard. Rien n’a encore été changé.',
  'policy.waiting':
    '{count, plural, one {# modification attend un second administrateur.} other {# modifications attendent un second administrateur.}}',

  'policy.refused.not-admin': 'C’est réservé aux administrateurs',
  'policy.refused.not-admin.next':
    'Si vous en êtes un, vous devez faire partie du groupe que votre site désigne pour les administrateurs.',
  'policy.refused.unavailable': 'La stratégie ne peut pas être lue en ce moment',
  'policy.refused.unavailable.next': 'Rien n’a été changé. Réessayez dans une minute.',

  'policy.refused.nobody': 'Je ne connais personne de ce nom, ou plusieurs',
  'policy.refused.nobody.next': 'Écrivez « sspr » et un identifiant ou une adresse e-mail, ou mentionnez la personne.',

  'policy.person': 'Ce qui s’applique à {name}',
  'policy.person.can': 'Cette personne peut maintenant réinitialiser elle-même son mot de passe.',
  'policy.person.cannot': 'Cette personne ne peut pas réinitialiser elle-même son mot de passe en ce moment.',
  'policy.person.version': 'Version {version, number} de la stratégie.',
  'policy.person.why.untouchable': 'Le compte est désactivé, a pris fin, ou est d’un type auquel on ne touche jamais.',
  'policy.person.why.switched-off': 'Le libre-service est désactivé pour tout le monde.',
  'policy.person.why.emergency': 'Il y a une urgence : le libre-service est arrêté pour tout le monde.',
  'policy.person.why.out-of-scope': 'Cette personne n’est dans aucun des groupes concernés.',
  'policy.person.why.privileged':
    'Le compte a des privilèges, et les administrateurs n’ont pas le droit de réinitialiser leur propre mot de passe.',
  'policy.person.why.frozen': 'La personne a signalé que quelqu’un d’autre agissait à sa place : le compte est gelé.',
  'policy.person.why.paused': 'Il y a eu trop d’essais erronés : le libre-service est suspendu pour ce compte.',
  'policy.person.why.not-supported': 'Cet annuaire ne sait pas le faire.',
  'policy.person.why.directory-down': 'L’annuaire ne répond pas, ou ne laisse pas Latchkey écrire.',
  'policy.person.why.not-registered': 'Cette personne n’a rien inscrit qui compte maintenant.',
  'policy.person.why.not-enough-methods':
    'Ce que cette personne a inscrit ne suffit pas pour les vérifications qu’elle doit réussir.',
  'policy.person.scope.none': 'Personne n’en fait partie.',
  'policy.person.scope.all': 'Tout le monde en fait partie.',
  'policy.person.scope.in': 'Cette personne en fait partie par {way}.',
  'policy.person.scope.out': 'Cette personne n’est dans aucun de ses groupes.',
  'policy.person.rule': 'Règle',
  'policy.person.no-rule':
    '{count, plural, =0 {Il n’y a pas de règles.} one {Aucune ne nomme un groupe de cette personne : ce qui vaut pour tout le monde s’applique.} other {Aucune ne nomme un groupe de cette personne : ce qui vaut pour tout le monde s’applique.}}',
  'policy.person.by-rule': '« {name} », rang {place} : cette personne en fait partie par {way}.',
  'policy.person.passed-over':
    'Cette personne est aussi dans des groupes de ces règles, qui viennent plus loin et ne s’appliquent pas : {names}',
  'policy.person.own.number': '{after}, pour tous les autres {before}',
  'policy.person.own.toggle':
    '{after, select, true {activé} other {désactivé}}, pour tous les autres {before, select, true {activé} other {désactivé}}',
  'policy.person.own.choice':
    '{after, select, hardened {renforcé} off {pas utilisés} offered {proposés} counted {comptés sans confirmation} other {comme dans Entra}}, pour tous les autres {before, select, hardened {renforcé} off {pas utilisés} offered {proposés} counted {comptés sans confirmation} other {comme dans Entra}}',
  'policy.person.own.list': '« {after} », pour tous les autres « {before} »',
  'policy.person.own.text': '« {after} », pour tous les autres « {before} »',
  'policy.person.tier': 'Niveau',
  'policy.person.tier.0':
    'À privilèges (0) : deux vérifications au moins, dont une clé d’accès, ou une application et un code de récupération.',
  'policy.person.tier.1':
    'Support technique (1) : deux vérifications au moins, dont une clé d’accès ou une application, pas de questions.',
  'policy.person.tier.2': 'Standard (2)',
  'policy.person.gates': '{gates}',
  'policy.person.methods': 'Inscrites et utilisables',
  'policy.person.methods.none': 'rien',

  'policy.area.scope': 'Qui peut réinitialiser',
  'policy.area.gates': 'Vérifications',
  'policy.area.methods': 'Méthodes',
  'policy.area.registration': 'Inscription et questions',
  'policy.area.notifications': 'Notifications et audit',
  'policy.area.helpdesk': 'Contact du support technique',
  'policy.area.desk': 'Limites du support technique',
  'policy.area.branding': 'Personnalisation',
  'policy.area.password': 'Mots de passe',
  'policy.area.codes': 'Codes',
  'policy.area.limits': 'Limites du libre-service',

  'policy.summary.scope': '{kind, select, none {Personne} all {Tout le monde} other {Membres de : {groups}}}',
  'policy.summary.gates':
    '{gates, plural, one {# vérification} other {# vérifications}}, {preset, select, hardened {renforcé} other {comme dans Entra}}. Déverrouillage sans réinitialisation : {unlock, select, true {oui} other {non}}. Administrateurs eux-mêmes : {admins, select, true {oui} other {non}}.',
  'policy.summary.methods':
    '{count, plural, =0 {Aucune sur {all} n’est autorisée.} one {# sur {all} est autorisée.} other {# sur {all} sont autorisées.}}',
  'policy.summary.registration':
    'Invitation à s’inscrire : {required, select, true {oui} other {non}}. Nouvelle confirmation : {days, plural, =0 {jamais} one {chaque jour} other {tous les # jours}}.',
  'policy.summary.notifications':
    'Administrateurs prévenus des réinitialisations d’administrateurs : {admins, select, true {oui} other {non}}. {others, plural, =0 {Personne d’autre n’est prévenu.} one {# autre adresse est prévenue.} other {# autres adresses sont prévenues.}} L’audit est conservé {days, plural, one {# jour} other {# jours}}.',
  'policy.summary.helpdesk':
    '{known, select, yes {Contact : {contact}.} other {Aucun contact défini.}} Ticket nécessaire : {ticket, select, true {oui} other {non}}.',
  'policy.summary.desk':
    '{actions, plural, one {# action} other {# actions}} par heure ; les approbations attendent {minutes, plural, one {# minute} other {# minutes}}.',
  'policy.summary.branding': '{organisation}, {colour}, {language}',
  'policy.summary.password':
    '{min} à {max} caractères, {words, plural, =0 {aucun mot bloqué} one {# mot bloqué} other {# mots bloqués}}',
  'policy.summary.codes':
    '{digits, plural, one {# chiffre} other {# chiffres}}, {minutes, plural, one {# minute} other {# minutes}}, {tries, plural, one {# essai} other {# essais}}',
  'policy.summary.limits':
    'Suspension après {failures, plural, one {# essai erroné} other {# essais erronés}} ; les liens durent {minutes, plural, one {# minute} other {# minutes}}.',

  'policy.summary.rules': '{count, plural, =0 {Aucune} one {# : {names}} other {# : {names}}}',
  'policy.presets': 'Préréglages',
  'policy.presets.explain':
    'Un ensemble de paramètres pour commencer. L’étendue, la personnalisation, les contacts et les mots restent tels quels. Vous voyez d’abord ce que cela changerait.',
  'policy.preset.hardened':
    '{count, plural, =0 {La stratégie a déjà tout.} one {# paramètre changerait.} other {# paramètres changeraient.}} Deux vérifications de types différents.',
  'policy.preset.entra-compatible':
    '{count, plural, =0 {La stratégie a déjà tout.} one {# paramètre changerait.} other {# paramètres changeraient.}} Une vérification, toutes les méthodes d’Entra.',
  'policy.button.change': 'Modifier',
  'policy.button.add-rule': 'Ajouter une règle',
  'policy.button.remove-rule': 'Retirer la règle',
  'policy.button.presets': 'Préréglages',
  'policy.button.names': 'Qui ?',
  'policy.button.waiting': 'Voir ce qui attend',
  'policy.button.history': 'Historique',
  'policy.button.preview': 'Qu’est-ce qui changerait ?',
  'policy.button.go-on': 'Continuer',
  'policy.button.back-to': 'Revenir à cette version',
  'policy.button.look': 'Voir la stratégie',

  'policy.edit.explain': 'Rien n’est encore enregistré : vous voyez ensuite ce qui changerait, et pour qui.',
  'policy.bounds': 'De {min} à {max}',
  'policy.list': 'Un par ligne',
  'policy.option.none': 'Personne',
  'policy.option.selected': 'Groupes choisis',
  'policy.option.all': 'Tout le monde',
  'policy.option.hardened': 'Renforcé',
  'policy.option.entra-compatible': 'Comme Microsoft Entra le permet',
  'policy.option.off': 'Pas utilisés',
  'policy.option.offered': 'Proposés à l’inscription',
  'policy.option.counted': 'Comptés sans confirmation (seulement avec « Comme Microsoft Entra le permet »)',

  'policy.review': 'Ceci changerait',
  'policy.review.weakens':
    '{count, plural, one {# paramètre s’affaiblit} other {# paramètres s’affaiblissent}} : un second administrateur doit donner son accord.',
  'policy.review.at-once': 'Rien ne s’affaiblit : cela s’applique dès que vous avez montré que c’est bien vous.',
  'policy.early.sampled':
    '{sample, select, none {Pas encore d’estimation.} other {Estimation d’après un échantillon aléatoire de {sampled, number} (juste 19 fois sur 20) : {lostFrom, number} à {lostTo, number} % des personnes inscrites ne pourraient plus réinitialiser, {gainedFrom, number} à {gainedTo, number} % gagneraient cette possibilité.}}',
  'policy.early.counted':
    '{phase, select, groups {Lecture des membres des groupes.} other {Comptées jusqu’ici : {people, number}, dont {lost, number} ne pourraient plus réinitialiser.}} La réponse complète suit ici d’elle-même.',
  'policy.effect.as-of':
    'État au {at, date, minute} (UTC){groups, select, yes {, membres des groupes au {groupsAt, date, minute}} other {}}.',
  'policy.effect.lost':
    '{lost, plural, =0 {Personnes inscrites : {people}. Aucune ne perdrait la possibilité de réinitialiser.} one {Personnes inscrites : {people}. # d’entre elles ne pourrait plus réinitialiser.} other {Personnes inscrites : {people}. # d’entre elles ne pourraient plus réinitialiser.}}',
  'policy.effect.group': '{lost, plural, one {# d’entre elles est dans {group}.} other {# d’entre elles sont dans {group}.}}',
  'policy.names': 'Elles ne pourraient plus réinitialiser',
  'policy.names.some': '{names}',
  'policy.names.more': '{left, plural, one {… et # de plus.} other {… et # de plus.}}',
  'policy.effect.gained':
    '{gained, plural, =0 {Personne ne gagnerait cette possibilité.} one {# personne de plus pourrait réinitialiser.} other {# personnes de plus pourraient réinitialiser.}}',

  'policy.changed.number': '{before} → {after}{direction, select, weaken { (plus faible)} tighten { (plus strict)} other {}}',
  'policy.changed.choice':
    '{before, select, none {personne} selected {groupes choisis} all {tout le monde} hardened {renforcé} off {pas utilisés} offered {proposés} counted {comptés sans confirmation} other {comme dans Entra}} → {after, select, none {personne} selected {groupes choisis} all {tout le monde} hardened {renforcé} off {pas utilisés} offered {proposés} counted {comptés sans confirmation} other {comme dans Entra}}{direction, select, weaken { (plus faible)} tighten { (plus strict)} other {}}',
  'policy.changed.toggle':
    '{before, select, true {activé} other {désactivé}} → {after, select, true {activé} other {désactivé}}{direction, select, weaken { (plus faible)} tighten { (plus strict)} other {}}',
  'policy.changed.list':
    '« {before} » → « {after} »{direction, select, weaken { (plus faible)} tighten { (plus strict)} other {}}',
  'policy.changed.text':
    '« {before} » → « {after} »{direction, select, weaken { (plus faible)} tighten { (plus strict)} other {}}',

  'policy.rules': 'Règles des groupes',
  'policy.rules.none':
    'Il n’y en a pas : la même chose vaut pour tout le monde. Une règle donne aux membres de certains groupes leurs propres paramètres.',
  'policy.rules.explain':
    'À chaque personne s’applique la première règle qui nomme un de ses groupes, et aucune autre. Les groupes imbriqués comptent.',
  'policy.rules.changed':
    '{direction, select, weaken {modifiées : pour certains, c’est plus faible} tighten {modifiées : plus strict} other {modifiées : ni plus faible ni plus strict}}',
  'policy.rules.order': 'examinées dans cet ordre : {order}',
  'policy.rule.named': 'Règle « {name} »',
  'policy.rule.place': '{place}. {name}',
  'policy.rule.summary':
    'Pour : {groups}. {count, plural, =0 {Aucun paramètre propre} one {# paramètre propre} other {# paramètres propres}}',
  'policy.rule.explain': 'Paramètres propres : {own}. Tout le reste est comme pour tout le monde.',
  'policy.rule.groups': 'Groupes concernés',
  'policy.rule.for': '{groups} ; rang {place} dans l’ordre',
  'policy.rule.new': 'Une nouvelle règle',
  'policy.rule.name': 'Nom de la règle',
  'policy.rule.order': 'Rang dans l’ordre',
  'policy.rule.place.explain': 'Qui est dans les groupes de plusieurs règles relève de la première d’entre elles.',
  'policy.rule.edit': 'Pour les membres de « {name} ». Ce que vous laissez comme pour tout le monde le reste.',
  'policy.rule.added': 'nouvelle, pour : {groups}',
  'policy.rule.removed': 'retirée',
  'policy.rule.regrouped': 'pour « {before} » → « {after} »',
  'policy.rule.changed.number':
    'dans « {name} » : {before, select, none {comme pour tous} other {{before}}} → {after, select, none {comme pour tous} other {{after}}}',
  'policy.rule.changed.toggle':
    'dans « {name} » : {before, select, none {comme pour tous} true {activé} other {désactivé}} → {after, select, none {comme pour tous} true {activé} other {désactivé}}',
  'policy.rule.changed.choice':
    'dans « {name} » : {before, select, none {comme pour tous} hardened {renforcé} off {pas utilisés} offered {proposés} counted {comptés sans confirmation} other {comme dans Entra}} → {after, select, none {comme pour tous} hardened {renforcé} off {pas utilisés} offered {proposés} counted {comptés sans confirmation} other {comme dans Entra}}',
  'policy.rule.changed.list':
    'dans « {name} » : {before, select, none {comme pour tous} other {« {before} »}} → {after, select, none {comme pour tous} other {« {after} »}}',
  'policy.rule.changed.text':
    'dans « {name} » : {before, select, none {comme pour tous} other {« {before} »}} → {after, select, none {comme pour tous} other {« {after} »}}',
  'policy.emergency': 'Urgence',
  'policy.changed.emergency':
    '{before, select, off {aucune} guarded {surveillé} other {fermé}} → {after, select, off {aucune} guarded {surveillé : un approbateur pour tout} other {fermé : pas de libre-service}}',
  'policy.changed.emergency-until':
    '{before, select, off {aucune} guarded {surveillé} other {fermé}} → {after, select, off {aucune} guarded {surveillé : un approbateur pour tout} other {fermé : pas de libre-service}}, jusqu’au {until, date, minute} (UTC)',

  'policy.trial.mark':
    'Un essai : rien n’est envoyé et rien n’est écrit. Tout code est juste ; 000000 est faux. Les clés d’accès et les confirmations dans une autre conversation sont laissées de côté.',
  'policy.button.try': 'Essayer comme personne fictive',
  'policy.file': 'La stratégie en un seul fichier',
  'policy.file.explain':
    'Voici tout ce qui diffère de la stratégie standard. Copiez-le ailleurs ; ou collez-en un autre à sa place, et voyez ce que cela changerait.',
  'policy.file.long':
    'Il est trop long pour être affiché ici : « latchkey policy show » l’écrit. Un fichier court peut être collé.',
  'policy.file.label': 'Le fichier, YAML ou JSON',
  'policy.file.hint': 'Ce qu’il omet est comme dans la stratégie standard. 2 000 caractères au plus.',
  'policy.file.problem': 'Non retenu : {problem}',
  'policy.button.file': 'En un seul fichier',
  'policy.terms.days': 'Dans combien de jours cela doit s’appliquer',
  'policy.terms.days.hint': '0 : tout de suite ; 60 au plus',
  'policy.terms.nudge':
    '{lost, plural, one {Prévenir maintenant la personne touchée} other {Prévenir maintenant les # personnes touchées}}, pour permettre d’inscrire autre chose',
  'policy.terms.watch': 'Heures pendant lesquelles c’est annulé automatiquement si les échecs bondissent',
  'policy.terms.watch.hint': '0 : jamais ; 24 au plus',
  'policy.terms.later':
    '{days, plural, one {Cela doit s’appliquer à partir de demain.} other {Cela doit s’appliquer dans # jours.}}',
  'policy.terms.nudging': 'Les personnes touchées sont prévenues aussitôt, pour qu’elles puissent inscrire autre chose.',
  'policy.terms.watched':
    '{hours, plural, one {Si les échecs bondissent en moins d’une heure, c’est annulé automatiquement.} other {Si les échecs bondissent en moins de # heures, c’est annulé automatiquement.}}',
  'policy.problem.terms': 'Non retenu : 0 à 60 jours, et 0 à 24 heures.',
  'policy.planned':
    '{count, plural, one {# modification attend son jour ou est surveillée.} other {# modifications attendent leur jour ou sont surveillées.}}',
  'policy.button.planned': 'Modifications prévues',
  'policy.plans': 'Modifications prévues',
  'policy.plans.none': 'Il n’y en a plus.',
  'policy.plans.explain':
    'Elles ont été acceptées. Le jour venu, une modification n’est faite que si personne n’a changé les mêmes paramètres entre-temps.',
  'policy.plan.waiting': 'À partir du {at, date, minute} (UTC)',
  'policy.plan.watching': 'En vigueur, surveillée depuis le {at, date, minute} (UTC)',
  'policy.plan.why': '{by} : {reason}. {count, plural, one {# paramètre} other {# paramètres}}',
  'policy.button.drop.waiting': 'Y renoncer',
  'policy.button.drop.watching': 'Ne plus surveiller',
  'policy.done.planned': 'Elle attend son jour',
  'policy.done.planned.next': 'Elle s’appliquera à partir du {at, date, minute} (UTC). Chaque administrateur est prévenu.',
  'policy.done.dropped': 'Fait',
  'policy.done.dropped.next': 'La stratégie reste telle quelle. Chaque administrateur est prévenu.',

  'policy.reason': 'Pourquoi ?',
  'policy.reason.explain': 'Chaque administrateur le lira, maintenant et plus tard. Pas de secrets, s’il vous plaît.',
  'policy.reason.label': 'Pourquoi cette modification ?',
  'policy.reason.hint': '10 à 200 caractères',

  'policy.history': 'Les dernières versions',
  'policy.history.explain': 'Revenir en arrière est une modification comme une autre : vous voyez d’abord ce qu’elle ferait.',
  'policy.history.version': 'Version {version}, {at, date, minute} (UTC)',
  'policy.history.why': '{by} : {reason}',

  'policy.done.saved': 'Enregistré',
  'policy.done.saved.next':
    'La version {version} s’applique dès maintenant, aussi aux conversations ouvertes. Chaque administrateur est prévenu.',
  'policy.done.waiting': 'Un second administrateur doit donner son accord',
  'policy.done.waiting.next':
    '{count, plural, one {# autre administrateur a été sollicité.} other {# autres administrateurs ont été sollicités.}} La modification attend 60 minutes ; d’ici là, rien ne change.',
  'policy.done.cooling': 'Elle attend un jour',
  'policy.done.cooling.next':
    'Il n’y a pas d’autre administrateur. Revenez après 24 heures et confirmez-la ; après 48 heures, elle est caduque. Vous avez été prévenu à toutes vos adresses.',

  'policy.problem.bounds': 'Non retenu : « {setting} » doit être un nombre entier de {min} à {max}.',
  'policy.problem.invalid': 'Non retenu : une des valeurs n’a pas la bonne forme.',
  'policy.problem.unknown': 'Non retenu : ce paramètre n’existe pas.',
  'policy.problem.selected-groups': 'Non retenu : nommez au moins un groupe, ou choisissez personne ou tout le monde.',
  'policy.problem.nobody-could-pass':
    'Non retenu : personne ne pourrait réussir. Autorisez plus de méthodes, ou demandez moins de vérifications.',
  'policy.problem.short-password': 'Non retenu : moins de 15 caractères seulement là où chaque connexion a un second facteur.',
  'policy.problem.questions': 'Non retenu : on ne peut pas poser plus de questions qu’il n’en est inscrit.',
  'policy.problem.rule':
    'Non retenu : une règle ne fonctionnerait pas avec cela. Regardez les règles des groupes : avec elles, quelqu’un ne pourrait pas réussir.',
  'policy.problem.nothing': 'Aucune différence.',
  'policy.problem.too-much': 'Cela modifie plus de 30 paramètres d’un coup. Modifiez-en moins à la fois.',
  'policy.problem.reason': 'Veuillez écrire 10 à 200 caractères.',
  'policy.problem.changed': 'Non enregistré : la stratégie a été modifiée entre-temps. Voici les valeurs actuelles.',
  'policy.problem.out-of-bounds': 'Non enregistré : une valeur sort de ses limites.',
  'policy.problem.not-admin': 'Non enregistré : vous n’êtes plus administrateur.',
  'policy.problem.not-verified': 'Non enregistré : il a fallu trop de temps pour montrer que c’est bien vous.',
  'policy.problem.unavailable': 'Cela n’a pas marché. Rien n’a été changé. Réessayez.',
  'policy.problem.interrupted': 'Il y a eu une interruption. Regardez si c’est enregistré avant de réessayer.',

  'proposal.looking': 'Récupération de la proposition',
  'proposal.title': 'Acceptez-vous cette modification de la stratégie ?',
  'proposal.explain': '{by} la souhaite : {reason}',
  'proposal.ends': 'La décision est possible jusqu’au {at, date, minute} (UTC).',
  'proposal.over.approved': 'Acceptée',
  'proposal.over.approved.next': 'Elle s’applique dès maintenant. Chaque administrateur est prévenu.',
  'proposal.over.rejected': 'Non acceptée',
  'proposal.over.rejected.next': 'Rien n’a été changé. Chaque administrateur est prévenu.',
  'proposal.over.over': 'Il n’y a rien à décider',
  'proposal.why.none': 'La modification a été décidée, ou son délai est passé.',
  'proposal.why.decided': 'Quelqu’un d’autre a décidé.',
  'proposal.why.expired': 'La décision n’est pas venue à temps.',
  'proposal.why.changed': 'La stratégie a été modifiée entre-temps. Il faut la proposer de nouveau.',
  'proposal.why.requester': 'Nul n’accepte sa propre modification. Un autre administrateur doit le faire.',
  'proposal.why.cooling': 'Elle doit d’abord attendre 24 heures.',
  'proposal.why.not-admin': 'C’est réservé aux administrateurs.',
  'proposal.why.not-verified': 'Il a fallu trop de temps pour montrer que c’est bien vous.',
  'proposal.why.interrupted': 'Il y a eu une interruption. Consultez la stratégie : elle dit ce qui s’applique.',
  'proposal.why.unavailable': 'Cela n’a pas marché. Rien n’a été décidé.',

  'notice.policy-changed': 'La stratégie de réinitialisation a été modifiée',
  'notice.policy-changed.explain': 'Par {agent} : {reason}',
  'notice.policy-proposed': 'Une modification de la stratégie de réinitialisation attend un administrateur',
  'notice.policy-proposed.explain': 'Proposée par {agent} : {reason}',
  'notice.policy-rejected': 'Une modification de la stratégie de réinitialisation n’a pas été acceptée',
  'notice.policy-rejected.explain': 'Refusée par {agent}. Elle était souhaitée pour ce motif : {reason}',
  'notice.policy-planned': 'Une modification de la stratégie de réinitialisation attend son jour',
  'notice.policy-planned.explain': 'Prévue par {agent} : {reason}',
  'notice.policy-dropped': 'Une modification prévue de la stratégie de réinitialisation ne sera pas faite',
  'notice.policy-dropped.explain':
    'On y a renoncé, les mêmes paramètres ont été modifiés entre-temps, ou une personne qui l’avait acceptée n’est plus administrateur. {agent} la souhaitait : {reason}',
  'notice.policy-nudge': 'Veuillez inscrire une autre façon de prouver votre identité',
  'notice.policy-nudge.explain':
    'Les règles de {organisation} changent : à partir du {when, date, moment} (UTC), ce que vous avez inscrit ne suffit plus pour réinitialiser vous-même votre mot de passe.',
  'policy.undone.reason': 'Annulé automatiquement : {done} sur {begun} ont abouti, contre {doneBefore} sur {before} auparavant.',
  'notice.policy.line': '{setting} : {change}',
  'notice.policy.more':
    '{left, plural, one {# paramètre de plus} other {# paramètres de plus}} : voir l’historique dans la conversation.',
  'notice.policy.object': 'Si vous ne vous y attendiez pas, regardez aussitôt : écrivez « sspr » au bot.',
} as const;
