/** Sentences of linking chats to accounts. */
export const linking = {
  'task.chats': 'Mes conversations',
  'button.begin-link': 'Lier mon compte',
  'button.link-other': 'Lier une autre conversation',
  'button.unlink': 'Délier',
  'button.other-way': 'Un autre moyen',

  'link.choose': 'Comment pouvez-vous montrer à qui est le compte ?',
  'link.choose.explain':
    'Personne ne peut utiliser votre compte d’ici avant cela. Les noms et les adresses e-mail ne comptent pas : n’importe qui peut en porter un identique.',
  'link.suspended':
    'L’adresse e-mail du profil de cette conversation a changé. Pour que personne ne se glisse dans votre compte, montrez encore une fois qu’il est à vous.',
  'link.door.other-chat': 'J’utilise déjà une autre conversation',
  'link.door.other-chat.hint': 'Elle vous donne un code à saisir ici, sur une page rien qu’à vous',
  'link.door.password': 'Je connais mon mot de passe',
  'link.door.password.hint': 'Et je peux lire les e-mails que mon organisation m’envoie',
  'link.door.sign-in': 'Je me connecte',
  'link.door.sign-in.hint': 'Sur la page de connexion de mon organisation',
  'link.number': 'Saisissez {number} dans votre autre conversation',
  'link.number.explain':
    'Dans la conversation qui vous connaît, écrivez-moi « lier une autre conversation » et saisissez-y ce nombre. Il n’est pas secret, et reste valable dix minutes.',
  'link.number.then':
    'Vous y recevez un code de liaison, sur une page rien qu’à vous. Ouvrez ensuite votre page ici et saisissez le code. Personne ne vous le demandera jamais.',
  'link.password': 'Nom et mot de passe, sur votre page',
  'link.password.explain':
    'Ouvrez votre page et saisissez-y le nom et le mot de passe de votre compte, jamais ici. La page demande le code de page ci-dessous.',
  'link.mail-code': 'Regardez dans votre boîte aux lettres',
  'link.mail-code.explain':
    'Si le nom et le mot de passe étaient justes et que votre compte peut être lié ainsi, un code arrive bientôt dans la boîte aux lettres de ce compte. Si rien n’arrive en quelques minutes, choisissez un autre moyen ou recommencez.',
  'link.sign-in': 'Connectez-vous sur votre page',
  'link.sign-in.explain':
    'Ouvrez votre page et connectez-vous-y avec le compte que vous voulez utiliser ici. La page demande le code de page ci-dessous.',
  'link.account': 'Compte : {login}.',
  'link.linked': 'Cette conversation est déjà liée',
  'link.linked.next': 'Il n’y a rien à faire. Pour y mettre fin, consultez « mes conversations ».',
  'link.done': 'Cette conversation est liée à votre compte',
  'link.done.next': 'Vous pouvez désormais vous débrouiller d’ici. Nous avons prévenu toutes vos adresses.',
  'link.ended.no-way': 'Cette conversation ne peut pas être liée ici',
  'link.ended.no-way.next': 'Votre organisation ne propose aucun moyen de le faire soi-même.',
  'link.ended.too-many': 'C’est assez pour l’instant',
  'link.ended.too-many.next': 'Vous l’avez fait souvent en peu de temps. Veuillez attendre une heure, puis réessayer.',
  'link.ended.paused': 'Le libre-service est suspendu pour ce compte',
  'link.ended.paused.next': 'Il y a eu trop d’essais erronés. Il rouvre de lui-même dans les 24 heures.',
  'link.ended.untouchable': 'Je n’ai pas le droit de lier ce compte',
  'link.ended.untouchable.next': 'Il est désactivé, a pris fin, ou est d’un type auquel je ne touche jamais.',
  'link.ended.privileged': 'Ce compte a trop de pouvoirs pour ce moyen',
  'link.ended.privileged.next': 'Utilisez une autre conversation qui vous connaît, ou connectez-vous.',
  'link.ended.emergency': 'Aucune conversation ne peut être liée pour le moment',
  'link.ended.emergency.next': 'Votre organisation l’a arrêté pour protéger tout le monde. Rien n’a été changé.',
  'link.ended.gates': 'Il en faut plus pour cela',
  'link.ended.gates.next':
    'Votre compte a déjà une conversation de ce type, et rien n’est inscrit qui permettrait de montrer que c’est bien vous.',
  'link.ended.linked-already': 'Cette conversation est déjà liée',
  'link.ended.linked-already.next': 'Déliez-la d’abord : écrivez-moi « mes conversations ».',
  'link.ended.linked-elsewhere': 'Cette conversation appartient à un autre compte',
  'link.ended.linked-elsewhere.next': 'Rien n’a été changé. Seul votre support technique peut y remédier.',
  'link.ended.not-verified': 'Je n’ai pas pu être sûr que c’est bien vous',
  'link.ended.not-verified.next': 'Rien n’a été changé. Veuillez recommencer.',
  'link.ended.not-done': 'Cela n’a pas marché',
  'link.ended.not-done.next': 'Rien n’a été lié. Veuillez réessayer dans quelques minutes.',

  'problem.link.wrong': 'Ce code n’était pas le bon, ou il est trop ancien.',
  'problem.link.empty': 'Veuillez saisir les deux, le nom et le mot de passe.',
  'problem.link.unavailable': 'Nous n’avons pas pu le vérifier à l’instant. Veuillez réessayer dans une minute.',
  'problem.link.interrupted': 'Nous avons été interrompus et n’avons rien vérifié. Veuillez réessayer.',
  'problem.linking-number.unknown':
    'Aucune conversation n’affiche ce nombre en ce moment. Écrivez « lier » dans votre autre conversation, et saisissez les six chiffres qu’elle affiche.',
  'problem.linking-number.too-many': 'Il y a eu beaucoup d’essais. Veuillez patienter un peu.',
  'problem.linking-number.unavailable': 'Nous n’avons pas pu le chercher à l’instant. Veuillez réessayer dans une minute.',

  'link.other.number': 'Quel nombre affiche votre autre conversation ?',
  'link.other.number.explain':
    'Écrivez-moi « lier » dans votre autre conversation et choisissez « J’utilise déjà une autre conversation ». Elle affiche six chiffres : saisissez-les ici. Ne le faites que si c’est vous qui êtes là-bas.',
  'link.other.number.label': 'Nombre à six chiffres',
  'link.other.code': 'Obtenez votre code de liaison',
  'link.other.code.explain':
    'Votre page l’affiche une seule fois. Saisissez-le sur la page de votre autre conversation, jamais dans une conversation. La page demande le code de page ci-dessous.',
  'link.other.done': 'Continuez maintenant dans votre autre conversation',
  'link.other.done.next':
    'Dès que vous avez saisi le code sur la page là-bas, cette conversation-là est liée. Nous vous prévenons ici et à toutes vos adresses.',
  'link.other.not-made': 'Je ne peux pas vous donner de code maintenant',
  'link.other.not-made.next':
    'Rien n’a été changé. Ce que vous avez montré est peut-être devenu trop ancien : veuillez recommencer.',

  'chats.title': 'Vos conversations',
  'chats.explain': 'Votre compte peut être utilisé depuis celles-ci. Toutes vos adresses sont prévenues quand une s’ajoute.',
  'chats.row.directory.here': 'cette conversation ; connue de votre organisation',
  'chats.row.directory.there': 'connue de votre organisation',
  'chats.row.linked.here': 'cette conversation ; liée par vous, depuis le {since, date, dated}',
  'chats.row.linked.there': 'liée par vous, depuis le {since, date, dated}',
  'chats.which': 'Laquelle ?',
  'chats.which.explain':
    'Depuis une conversation déliée, votre compte ne peut plus être utilisé. Nous prévenons toutes vos adresses.',
  'chats.unlinked': 'Elle a été déliée.',
  'chats.not-unlinked': 'Elle n’a pas été déliée. Veuillez réessayer.',
  'chats.unlinked-here': 'Cette conversation n’est plus liée',
  'chats.unlinked-here.next': 'Votre compte ne peut plus être utilisé d’ici. Nous avons prévenu toutes vos adresses.',
} as const;
