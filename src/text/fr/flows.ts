/** Sentences of the conversations. Short; the next step is always in sight. */
export const flows = {
  'button.open-page': 'Ouvrir ma page',
  'button.check': 'Vérifier',
  'button.enter-code': 'Saisir le code',
  'button.send-code': 'M’envoyer un code',
  'button.send-again': 'Envoyer un nouveau code',
  'button.other-method': 'Utiliser une autre méthode',
  'button.something-else': 'Autre chose',
  'button.new-link': 'Obtenir un nouveau lien',
  'button.finish': 'Terminer',
  'button.why': 'Pourquoi cela n’a-t-il pas marché ?',
  'button.add-method': 'Ajouter une méthode',
  'button.edit-methods': 'Remplacer ou supprimer',
  'button.replace': 'Remplacer',
  'button.remove': 'Supprimer',
  'button.keep': 'La conserver',
  'button.begin-register': 'M’inscrire maintenant',
  'button.begin-menu': 'Que puis-je faire d’autre ?',

  'task.reset': 'Réinitialiser mon mot de passe',
  'task.reset.hint': 'Je l’ai oublié, ou il ne fonctionne plus',
  'task.unlock': 'Déverrouiller mon compte',
  'task.unlock.hint': 'Je connais mon mot de passe, mais je ne peux pas me connecter',
  'task.change': 'Changer mon mot de passe',
  'task.change.hint': 'Je le connais et j’en veux un nouveau',
  'task.register': 'Inscrire une méthode',
  'task.register.hint': 'Pour me débrouiller seul la prochaine fois',
  'task.methods': 'Mes méthodes',
  'task.methods.hint': 'Voir, remplacer ou supprimer ce que j’ai inscrit',

  'menu.title': 'Comment puis-je vous aider ?',
  'menu.explain':
    'Je vous aide pour votre mot de passe {organisation}. Je ne demande jamais de mot de passe ni de code de récupération ici : une page rien qu’à vous les reçoit. Vous pouvez aussi écrire un mot : réinitialiser, déverrouiller, changer, inscrire, mes méthodes, mes conversations, annuler.',
  'welcome.title': 'Bonjour, je suis Latchkey',
  'welcome.explain':
    'Je vous aide quand vous oubliez votre mot de passe ou que votre compte se verrouille. Prenez deux minutes pour vous inscrire maintenant, tant que vous pouvez encore vous connecter.',

  'progress.finding': 'Recherche de votre compte',
  'progress.sending': 'Envoi d’un code',
  'progress.checking': 'Vérification',
  'progress.saving': 'Enregistrement',
  'progress.moment': 'Cela prend un instant. Vous n’avez rien à faire.',

  'reminder.closing': 'Toujours là ? Ceci se ferme dans une minute environ.',

  'contact.ask':
    'Vous pouvez toujours vous adresser à votre support technique ({helpdesk}). Il ne vous demandera jamais de mot de passe ni de code.',

  'prove.first': 'D’abord, montrez que c’est bien vous',
  'prove.next': 'Merci. Encore une vérification, s’il vous plaît',
  'prove.explain':
    '{passed, plural, =0 {Choisissez comment.} one {# vérification réussie. Choisissez un autre moyen.} other {# vérifications réussies. Choisissez un autre moyen.}}',
  'method.hint': '{hint}',
  'method.authenticator-code.hint': 'Six chiffres d’une application sur votre téléphone',
  'method.recovery-code.hint': 'Des codes à garder sur papier, valables une fois chacun',
  'method.email-code.hint': 'Un code à une adresse personnelle, pas à votre messagerie professionnelle',

  'code.authenticator-code': 'Saisissez le code de votre application',
  'code.authenticator-code.explain':
    'Ouvrez votre application d’authentification et saisissez les six chiffres qu’elle affiche pour ce compte.',
  'code.authenticator-code.label': 'Code à six chiffres',
  'code.email-code': 'Saisissez le code que nous vous avons envoyé',
  'code.email-code.explain':
    'Nous avons envoyé un code à {hint}. Cela peut prendre une minute. Regardez aussi dans vos courriers indésirables.',
  'code.email-code.label': 'Code reçu par e-mail',
  'code.recovery-code': 'Saisissez un de vos codes de récupération sur votre page',
  'code.recovery-code.explain': 'Les codes de récupération se saisissent sur votre page, jamais ici.',
  'code.recovery-code.label': 'Code de récupération',

  'problem.code.wrong': 'Ce code n’est pas le bon. Veuillez réessayer.',
  'problem.code.expired': 'Ce code est trop ancien. Veuillez en demander un nouveau.',
  'problem.code.used': 'Ce code a déjà servi. Veuillez attendre le suivant.',
  'problem.code.wait': 'Trop d’essais. Veuillez attendre {seconds, plural, one {# seconde} other {# secondes}}, puis réessayer.',
  'problem.code.not-allowed': 'Cette adresse ne peut pas être utilisée. Veuillez en choisir une autre.',
  'problem.code.in-use': 'Cette adresse est déjà inscrite.',
  'problem.code.invalid': 'Cela ne ressemble pas à une adresse e-mail.',
  'problem.code.throttled': 'Il y a eu beaucoup d’essais. Veuillez patienter un peu.',
  'problem.code.worn': 'Cette méthode a été essayée trop souvent et elle est désactivée. Veuillez en utiliser une autre.',
  'problem.code.unavailable':
    'Nous n’avons pas pu le vérifier à l’instant. L’essai compte peut-être. Veuillez réessayer dans une minute.',
  'problem.code.interrupted': 'Nous avons été interrompus et n’avons rien vérifié. Veuillez réessayer.',
  'problem.codes.expired': 'Ces codes sont trop anciens. Laissez-moi vous en montrer de nouveaux, et jetez les autres.',
  'problem.codes.used':
    'Ces codes ne peuvent plus être enregistrés. Laissez-moi vous en montrer de nouveaux, et jetez les autres.',
  'problem.codes.unavailable': 'Nous n’avons pas pu enregistrer vos codes à l’instant. Veuillez réessayer dans une minute.',
  'problem.codes.interrupted':
    'Nous avons été interrompus, et vos codes ne sont peut-être pas enregistrés. Laissez-moi vous en montrer de nouveaux.',
  'problem.reveal': 'Nous n’avons rien pu préparer à vous montrer à l’instant. Veuillez réessayer dans une minute.',
  'problem.send.unreachable':
    'Nous n’avons pas pu envoyer le code à l’instant. Réessayez dans une minute, ou utilisez une autre méthode.',
  'problem.send.throttled':
    'Plusieurs codes ont déjà été envoyés. Utilisez le plus récent, patientez un peu, ou utilisez une autre méthode.',
  'problem.send.unavailable':
    'Nous n’avons pas pu envoyer le code à l’instant. Réessayez dans une minute, ou utilisez une autre méthode.',
  'problem.send.interrupted': 'Nous avons été interrompus. Veuillez réessayer.',
  'problem.address.invalid': 'Cela ne ressemble pas à une adresse e-mail. Veuillez saisir l’adresse seule.',
  'problem.address.not-allowed':
    'C’est une adresse professionnelle : elle se verrouille avec votre mot de passe. Veuillez en utiliser une personnelle.',
  'problem.address.in-use': 'Cette adresse est déjà inscrite.',
  'problem.address.throttled': 'Plusieurs codes ont déjà été envoyés. Veuillez patienter un peu, ou choisir autre chose.',
  'problem.address.unreachable':
    'Nous n’avons pas pu écrire à cette adresse à l’instant. Est-elle exacte ? Réessayez dans une minute.',
  'problem.address.unavailable': 'Nous n’avons pas pu envoyer le code à l’instant. Réessayez dans une minute.',
  'problem.address.interrupted': 'Nous avons été interrompus. Veuillez réessayer.',
  'problem.password.wrong': 'Ce n’est pas votre mot de passe actuel. Veuillez réessayer.',
  'problem.password.empty': 'Veuillez saisir votre mot de passe actuel.',
  'problem.password.wait':
    'Trop d’essais. Veuillez attendre {seconds, plural, one {# seconde} other {# secondes}}, puis réessayer.',
  'problem.password.locked-out':
    'Votre compte est verrouillé en ce moment. Attendez la fin du verrouillage, ou adressez-vous à votre support technique.',
  'problem.password.not-allowed':
    'Votre compte n’a pas le droit de se connecter en ce moment. Adressez-vous à votre support technique.',
  'problem.password.unavailable':
    'Nous n’avons pas pu le vérifier à l’instant. L’essai compte peut-être. Veuillez réessayer dans une minute.',
  'problem.password.interrupted': 'Nous avons été interrompus et n’avons rien vérifié. Veuillez réessayer.',
  'problem.sign-in.denied': 'Vous n’avez pas terminé la connexion. Rien n’est perdu : connectez-vous quand vous voulez.',
  'problem.sign-in.expired': 'Cette connexion est trop ancienne ou a déjà servi. Veuillez vous connecter encore une fois.',
  'problem.sign-in.not-fresh':
    'Vous étiez déjà connecté, et nous devons le constater maintenant. Veuillez vous reconnecter, avec votre mot de passe.',
  'problem.sign-in.wrong-tenant': 'Vous vous êtes connecté avec un compte d’une autre organisation. Veuillez utiliser {login}.',
  'problem.sign-in.other-person':
    'Vous vous êtes connecté avec un autre compte. Déconnectez-vous là-bas, puis connectez-vous avec {login}.',
  'problem.sign-in.unknown-account':
    'Je ne m’occupe pas du compte avec lequel vous vous êtes connecté. Utilisez-en un autre, ou adressez-vous à votre support technique.',
  'problem.sign-in.clock':
    'Nous n’avons pas pu vérifier la connexion : notre horloge et celle de la page de connexion ne concordent pas. Veuillez le signaler à votre support technique.',
  'problem.sign-in.refused':
    'Nous n’avons pas pu accepter cette connexion. Veuillez réessayer une fois. Si cela se reproduit, signalez-le à votre support technique : la configuration n’est peut-être pas correcte.',
  'problem.sign-in.unavailable': 'La page de connexion n’était pas joignable à l’instant. Veuillez réessayer dans une minute.',
  'problem.sign-in.again':
    'Votre connexion est désormais trop ancienne, et votre mot de passe n’a pas été changé. Veuillez vous connecter encore une fois.',
  'problem.wrong-current': 'Votre mot de passe actuel n’était pas le bon. Rien n’a été changé. Veuillez réessayer.',
  'problem.wait': 'Trop d’essais. Veuillez attendre {seconds, plural, one {# seconde} other {# secondes}}, puis réessayer.',

  'reset.choose': 'Vous avez montré que c’est bien vous',
  'reset.choose.explain':
    'Ouvrez maintenant votre page et choisissez-y un nouveau mot de passe. La page demande le code de page ci-dessous. Ne transmettez ni l’un ni l’autre.',
  'reset.working': 'Mise en place de votre nouveau mot de passe',
  'outcome.reset.done': 'Votre mot de passe a été réinitialisé',
  'outcome.reset.done.next':
    'Connectez-vous maintenant avec le nouveau, sur votre téléphone aussi. Nous avons prévenu toutes vos adresses.',
  'outcome.cloud-pending':
    'Il fonctionne déjà au bureau. Les services cloud le reprennent en quelques minutes : attendez un instant avant de vous y connecter. Nous avons prévenu toutes vos adresses.',
  'outcome.reset.not-done': 'Votre mot de passe n’a pas été changé',
  'outcome.reset.not-done.next':
    'L’annuaire n’a pas répondu, ou ne l’a pas permis. Rien n’a été changé. Veuillez réessayer dans quelques minutes.',
  'outcome.reset.not-confirmed': 'Nous n’avons pas pu confirmer le changement',
  'outcome.reset.not-confirmed.next':
    'Votre nouveau mot de passe fonctionne peut-être déjà. Essayez de vous connecter avec. En cas d’échec, utilisez l’ancien ou recommencez.',

  'change.choose': 'Vous avez montré que c’est bien vous',
  'change.choose.explain':
    'Ouvrez maintenant votre page. Saisissez-y votre mot de passe actuel et un nouveau. La page demande le code de page ci-dessous.',
  'change.working': 'Changement de votre mot de passe',
  'outcome.change.done': 'Votre mot de passe a été changé',
  'outcome.change.done.next': 'Utilisez désormais le nouveau, sur votre téléphone aussi. Nous avons prévenu toutes vos adresses.',
  'outcome.change.not-done': 'Votre mot de passe n’a pas été changé',
  'outcome.change.not-done.next':
    'L’annuaire n’a pas répondu, ou ne l’a pas permis. Votre ancien mot de passe fonctionne toujours. Veuillez réessayer dans quelques minutes.',
  'outcome.change.not-confirmed': 'Nous n’avons pas pu confirmer le changement',
  'outcome.change.not-confirmed.next':
    'Votre nouveau mot de passe fonctionne peut-être déjà. Essayez de vous connecter avec. En cas d’échec, l’ancien fonctionne toujours.',

  'signin.register': 'Passons à votre inscription',
  'signin.register.explain':
    'Montrez d’abord que c’est bien vous : ouvrez votre page et connectez-vous-y comme d’habitude. La page vous guide ensuite. Elle demande le code de page ci-dessous.',
  'signin.change': 'Vous avez montré que c’est bien vous',
  'signin.change.explain':
    'Ouvrez maintenant votre page et connectez-vous-y comme d’habitude. Saisissez ensuite votre mot de passe actuel et un nouveau. La page demande le code de page ci-dessous.',

  'unlock.working': 'Déverrouillage de votre compte',
  'outcome.unlock.done': 'Votre compte est déverrouillé',
  'outcome.unlock.done.next': 'Votre mot de passe reste le même. Connectez-vous maintenant avec.',
  'outcome.unlock.not-done': 'Votre compte n’a pas été déverrouillé',
  'outcome.unlock.not-done.next': 'L’annuaire n’a pas répondu, ou ne l’a pas permis. Veuillez réessayer dans quelques minutes.',
  'outcome.unlock.not-confirmed': 'Nous n’avons pas pu confirmer le déverrouillage',
  'outcome.unlock.not-confirmed.next': 'Essayez de vous connecter. En cas d’échec, recommencez dans quelques minutes.',
  'unlock.not-locked': 'Votre compte n’est pas verrouillé',
  'unlock.not-locked.next':
    'Si vous ne pouvez pas vous connecter, votre mot de passe est peut-être erroné ou trop ancien. Que souhaitez-vous faire ?',

  'register.first': 'Passons à votre inscription',
  'register.first.explain':
    'Montrez d’abord que c’est bien vous : ouvrez votre page et saisissez-y votre mot de passe actuel, jamais ici. La page vous guide ensuite. Elle demande le code de page ci-dessous.',
  'register.choose': 'Que souhaitez-vous ajouter ?',
  'register.enough':
    'C’est suffisant : vous pouvez réinitialiser vous-même votre mot de passe. D’autres méthodes vous protègent mieux encore.',
  'register.so-far':
    '{count, plural, =0 {Vous n’avez encore rien inscrit.} one {Vous avez inscrit # méthode.} other {Vous avez inscrit # méthodes.}}',
  'register.full': 'Vous avez inscrit tout ce qui existe',
  'register.ready': 'Tout est prêt',
  'register.ready.next':
    'Si un jour vous oubliez votre mot de passe, écrivez-moi « réinitialiser ». Avec « mes méthodes », vous voyez ce que vous avez inscrit.',
  'register.not-ready': 'Vous y êtes presque',
  'register.not-ready.next':
    'Il vous faut encore une méthode pour pouvoir réinitialiser vous-même votre mot de passe. Cela prend une minute.',

  'add.authenticator': 'Configurez votre application d’authentification',
  'add.authenticator.explain':
    'Ouvrez votre page : elle affiche une image à scanner avec votre application. Saisissez-y ensuite les six chiffres. La page demande le code de page ci-dessous.',
  'add.recovery': 'Conservez vos codes de récupération',
  'add.recovery.explain':
    'Ouvrez votre page : elle affiche vos codes une seule fois. Notez-les ou imprimez-les. La page demande le code de page ci-dessous.',
  'add.email': 'Ajoutez une adresse e-mail personnelle',
  'add.email.explain':
    'Nous y envoyons un code pour la vérifier. Ce ne doit pas être votre adresse professionnelle : celle-ci se verrouille avec votre mot de passe.',
  'add.email.label': 'Adresse e-mail personnelle',
  'add.email.confirm': 'Regardez vos e-mails',
  'add.email.confirm.explain':
    'Nous avons envoyé un code à l’adresse que vous avez saisie. Cela peut prendre une minute. Regardez aussi dans vos courriers indésirables.',

  'methods.title': 'Vos méthodes',
  'methods.none': 'Vous n’avez encore rien inscrit',
  'methods.row': 'depuis le {since, date, dated}',
  'methods.row.address': '{hint}, depuis le {since, date, dated}',
  'methods.row.left': '{left, plural, =0 {tous utilisés} one {# restant} other {# restants}}, depuis le {since, date, dated}',
  'methods.row.worn': 'désactivée après trop d’essais erronés, inscrite depuis le {since, date, dated}',
  'methods.edit': 'Laquelle ?',
  'methods.edit.explain':
    'Remplacez une méthode quand vous avez un nouveau téléphone ou une nouvelle adresse. Supprimez ce que vous n’utilisez plus.',
  'methods.remove': 'Supprimer cette méthode ?',
  'methods.remove.explain': 'Elle ne pourra plus servir à montrer que c’est vous. Nous prévenons toutes vos adresses.',
  'methods.remove.last':
    'C’est la dernière. Sans elle, vous ne pourrez plus vous débrouiller seul. Nous prévenons toutes vos adresses.',
  'methods.removed': 'Elle a été supprimée.',
  'methods.not-removed': 'Elle n’a pas été supprimée. Veuillez réessayer.',
  'methods.replaced': 'C’est enregistré.',

  'refused.not-linked': 'Je ne connais pas votre compte',
  'refused.not-linked.next':
    'Cette conversation n’est pas liée à un compte dont je m’occupe, ou ne l’est plus. Montrez une fois à qui elle est ; vous pourrez ensuite vous débrouiller d’ici.',
  'refused.not-linked.why':
    'Je reconnais les personnes à l’identifiant de leur compte de conversation, jamais à leur nom ni à leur e-mail, car n’importe qui peut en porter un identique.',
  'refused.directory-down': 'Je n’arrive pas à joindre l’annuaire',
  'refused.directory-down.next': 'Rien n’a été changé. Veuillez réessayer dans quelques minutes.',
  'refused.directory-down.why':
    'L’annuaire qui contient votre compte n’a pas répondu. Sans lui, je ne peux rien vérifier ni rien changer.',
  'refused.switched-off': 'C’est désactivé',
  'refused.switched-off.next': 'Votre organisation ne propose pas le libre-service ici.',
  'refused.switched-off.why': 'La stratégie de votre organisation ne permet à personne de le faire seul en ce moment.',
  'refused.out-of-scope': 'Cela ne vous est pas encore ouvert',
  'refused.out-of-scope.next': 'Votre organisation ne le propose qu’à certains groupes, et vous ne faites partie d’aucun d’eux.',
  'refused.out-of-scope.why':
    'La stratégie nomme les groupes qui ont droit au libre-service. Les groupes imbriqués comptent. Votre compte n’est dans aucun d’eux.',
  'refused.emergency': 'Le libre-service est fermé pour le moment',
  'refused.emergency.next':
    'Votre organisation l’a fermé pour protéger tout le monde. Rien n’a été changé. Adressez-vous à votre support technique.',
  'refused.emergency.why':
    'Quelqu’un essaie peut-être de s’emparer de comptes. Un administrateur a donc arrêté le libre-service jusqu’à ce que tout soit de nouveau sûr.',
  'refused.untouchable': 'Je n’ai pas le droit de toucher à ce compte',
  'refused.untouchable.next': 'Votre compte est désactivé, a pris fin, ou est d’un type que je ne modifie jamais.',
  'refused.untouchable.why':
    'Les comptes désactivés, expirés, invités, de service, partagés et d’urgence ne sont modifiés que par des personnes, jamais par moi.',
  'refused.privileged': 'Votre compte a trop de pouvoirs pour le libre-service',
  'refused.privileged.next': 'Les comptes à privilèges sont réinitialisés par des personnes, pas par moi.',
  'refused.privileged.why':
    'Qui s’emparerait d’un tel compte pourrait s’emparer de bien plus. C’est pourquoi le libre-service est désactivé pour lui.',
  'refused.paused': 'Le libre-service est suspendu pour votre compte',
  'refused.paused.next': 'Il y a eu trop d’essais erronés. Il rouvre de lui-même dans les 24 heures.',
  'refused.paused.why':
    'Après trop d’essais erronés en une journée, je cesse d’écouter, au cas où ce ne serait pas vous. Votre compte lui-même n’est pas verrouillé pour autant. Si ce n’était pas vous, prévenez votre support technique.',
  'refused.frozen': 'Le libre-service est gelé pour votre compte',
  'refused.frozen.next':
    'Quelqu’un a dit pour lui « ce n’était pas moi ». Votre support technique peut lever le gel, avec une seconde personne.',
  'refused.frozen.why':
    'Tant qu’il est gelé, personne ne peut réinitialiser, déverrouiller ni changer quoi que ce soit pour votre compte d’ici, pas même vous. Écrivez « ce n’était pas moi » pour voir jusqu’à quand.',
  'refused.not-registered': 'Vous n’avez encore rien inscrit',
  'refused.not-registered.next':
    'Si vous connaissez encore votre mot de passe, inscrivez-vous maintenant. Sinon, votre support technique peut vous aider.',
  'refused.not-registered.why':
    'Pour réinitialiser un mot de passe, je dois savoir que c’est bien vous. Il faut pour cela avoir inscrit quelque chose auparavant.',
  'refused.not-enough-methods': 'Ce que vous avez inscrit ne suffit pas',
  'refused.not-enough-methods.next':
    'Votre organisation demande plus de vérifications que vos méthodes n’en permettent. Votre support technique peut vous aider maintenant. Inscrivez une autre méthode dès que vous le pourrez.',
  'refused.not-enough-methods.why':
    'Deux vérifications doivent être de deux types différents, par exemple une application et un code conservé. Une méthode désactivée ou épuisée ne compte pas.',
  'refused.not-supported': 'Ce n’est pas proposé ici',
  'refused.not-supported.next': 'Votre organisation l’a désactivé.',
  'refused.not-supported.why': 'La stratégie ne le propose pas, ou l’annuaire ne sait pas le faire.',
  'refused.too-many': 'C’est assez pour l’instant',
  'refused.too-many.next': 'Vous l’avez fait souvent en peu de temps. Veuillez patienter, puis réessayer.',
  'refused.too-many.why': 'Des limites empêchent d’autres personnes d’essayer des choses en votre nom.',
  'refused.not-verified': 'Je n’ai pas pu être sûr que c’est bien vous',
  'refused.not-verified.next': 'Rien n’a été changé. Veuillez recommencer.',
  'refused.not-verified.why':
    'Les vérifications que vous avez réussies étaient trop anciennes, ou les règles ont changé entre-temps.',
  'refused.link-spent': 'Votre page a été fermée',
  'refused.link-spent.next': 'Ce n’était pas terminé. Veuillez recommencer.',
  'refused.link-spent.why': 'Une page n’accepte que quelques essais. Elle se ferme ensuite, au cas où ce ne serait pas vous.',
  'refused.hold': 'Pas encore',
  'refused.hold.next': 'Après une réinitialisation comme la vôtre, les méthodes restent telles quelles pendant une journée.',
  'refused.hold.why':
    'Vous êtes entré avec un code conservé ou grâce à un garant. Pendant une journée, rien ne peut être ajouté ni supprimé, afin que personne ayant trouvé le code ou trompé un collègue ne puisse vous exclure.',
  'refused.interrupted': 'Nous avons été interrompus',
  'refused.interrupted.next': 'Ce n’était pas terminé. Veuillez recommencer.',
  'refused.interrupted.why': 'Quelque chose s’est arrêté au milieu, de notre côté. Ce qui n’était pas terminé n’a pas été fait.',

  'ended.cancelled': 'Annulé',
  'ended.cancelled.next':
    'Ce qui était terminé reste ; rien d’autre n’a été changé. Écrivez « aide » quand vous avez besoin de moi.',
  'ended.expired': 'Le temps est écoulé',
  'ended.expired.next': 'Ce qui était terminé reste ; rien d’autre n’a été changé. Écrivez « aide » pour continuer.',
  'ended.superseded': 'Fermé : vous avez commencé autre chose',
  'ended.superseded.next': 'Cela continue ci-dessous, ou dans votre autre conversation. Ce qui était enregistré le reste.',
  'ended.outdated': 'J’ai été mis à jour',
  'ended.outdated.next':
    'Impossible de reprendre là où nous en étions. Ce qui était terminé reste. Écrivez « aide » pour recommencer.',
  'ended.helpdesk': 'Fermé par votre support technique',
  'ended.helpdesk.next':
    'Un agent à qui vous avez parlé a fermé ce qui était ouvert pour votre compte. Écrivez « aide » pour recommencer.',
  'ended.not-me': 'Fermé : le libre-service est gelé',
  'ended.not-me.next': 'Quelqu’un a dit pour votre compte « ce n’était pas moi » : tout ce qui était ouvert a donc pris fin.',
  'ended.link-spent': 'Votre page a été fermée',
  'ended.link-spent.next': 'Il y a eu trop d’essais erronés. Écrivez « aide » pour recommencer.',

  'link.continue': 'Continuez sur votre page',
  'link.continue.explain':
    'Votre page est ouverte dans un navigateur. Continuez là-bas. Si vous l’avez fermée, demandez un nouveau lien : l’ancienne page prend alors fin.',
  'link.elsewhere':
    'Quelqu’un a essayé d’ouvrir votre page dans un autre navigateur. Si ce n’était pas vous, annulez et prévenez votre support technique.',

  'stale.title': 'Cette question n’est plus d’actualité',
  'stale.explain': 'La réponse a déjà été donnée, ou autre chose a commencé. Écrivez « aide » quand vous avez besoin de moi.',
  'public.see-direct': 'Je vous ai répondu en message privé.',
  'public.write-direct': 'Écrivez-moi en message privé, s’il vous plaît. Je ne parle pas de comptes ici.',
  'moved.title': 'Cela continue ci-dessous',
  'outsider.title': 'Je ne peux pas vous aider ici',
  'outsider.explain': 'Je n’aide que les membres à part entière de cette organisation. Adressez-vous à votre support technique.',
  'typed.use-buttons': 'Veuillez utiliser les boutons',
  'typed.use-buttons.explain':
    'Je ne peux pas prendre cela comme réponse. Ne saisissez jamais de mot de passe ni de code dans la conversation : si vous venez de le faire, changez-le.',
  'typed.not-understood':
    'Je n’ai pas compris. Si c’était un mot de passe ou un code : je ne l’ai pas gardé, mais changez-le, car il est visible dans la conversation.',
  'help.meanwhile':
    'Vous avez quelque chose en cours : continuez ci-dessous, ou annulez. Un support technique ne vous demande jamais de mot de passe ni de code.',
  'typed.busy': 'Un instant : j’y travaille encore.',
  'member.unknown': 'Je n’arrive pas à savoir qui vous êtes en ce moment',
  'member.unknown.explain':
    'La plateforme de conversation ne m’a pas répondu. Veuillez réessayer dans une minute, ou vous adresser à votre support technique.',
  'unavailable.title': 'Je ne peux pas travailler en ce moment',
  'unavailable.explain':
    'Veuillez réessayer dans quelques minutes. Si quelque chose était en cours, je vous dirai ici ce qu’il en est advenu.',
} as const;
