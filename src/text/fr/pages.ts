/** Around every page. */
const frame = {
  'page.title': '{title} – {organisation}',
  'page.title.problem': 'Problème : {title} – {organisation}',
  'page.problem.title': 'Il y a un problème',
  'page.safety':
    'Personne de votre organisation ne vous demandera jamais de mot de passe ni de code. Saisissez-les uniquement sur cette page.',
  'page.safety.elsewhere':
    'Personne de votre organisation ne vous demandera jamais de mot de passe ni de code dans une conversation, par e-mail ou par téléphone.',
  'page.busy': 'Un instant…',
  'page.stale':
    'Ce formulaire n’était plus à jour : il a peut-être été envoyé deux fois, ou depuis un onglet plus ancien. Il n’a rien changé. Voici où vous en êtes.',
} as const;

const time = {
  'page.time.left':
    'Cette page se ferme dans environ {minutes, plural, one {# minute} other {# minutes}} si vous ne continuez pas.',
  'page.time.last':
    'Cette page se ferme dans environ {minutes, plural, one {# minute} other {# minutes}}. Ce délai ne peut plus être prolongé.',
  'page.time.end':
    'Ce qui n’est pas envoyé d’ici là est abandonné. Vous pouvez demander un nouveau lien dans votre conversation.',
  'page.time.extended': 'Vous avez maintenant plus de temps.',
  'page.time.extended.title': 'Vous avez plus de temps',
  'page.time.extended.explain': 'Fermez cet onglet et continuez dans celui d’où vous venez.',
  'page.time.over':
    'Le temps est écoulé. Ce qui n’a pas été envoyé a été abandonné. Demandez un nouveau lien dans votre conversation.',
} as const;

const claim = {
  'page.call.title': 'Au téléphone avec le support technique ?',
  'page.call.explain':
    'Si vous ne pouvez pas ouvrir votre conversation, montrez ici que c’est bien vous. L’agent voit que cela a marché, et rien de ce que vous saisissez.',
  'page.call.account': 'Votre compte',
  'page.call.number': 'Le nombre que l’on vous dit',
  'page.call.number.hint': 'Six chiffres. L’agent les dit.',
  'page.call.code': 'Un code rien qu’à vous',
  'page.call.code.hint':
    'De votre application d’authentification, ou un de vos codes de récupération conservés. Ne le dites jamais à personne.',
  'page.call.submit': 'C’est bien moi',
  'page.call.wrong': 'Cela ne correspond pas, ou le nombre n’est plus valable. Demandez un nouveau nombre et réessayez.',
  'page.call.doubt':
    'Personne ne vous a appelé ? Alors fermez cette page. En cas de doute, raccrochez et appelez vous-même le support technique.',
  'page.call.done': 'Merci',
  'page.call.done.explain': '{agent}, du support technique, sait maintenant que c’est bien vous.',
  'page.call.done.words':
    'Demandez à votre interlocuteur ses deux mots. Il doit dire : {words}. S’il ne le peut pas, raccrochez et appelez vous-même le support technique.',
  'page.claim.title': 'Saisissez votre code de page',
  'page.claim.explain': 'Cette page n’appartient qu’à une seule personne. Le code montre que c’est bien vous.',
  'page.claim.label': 'Code de page',
  'page.claim.hint': 'Six chiffres. Vous les trouvez dans votre conversation, à côté du bouton qui vous a amené ici.',
  'page.claim.submit': 'Ouvrir ma page',
  'page.claim.after': 'Elle ne s’ouvre que dans ce navigateur, et une seule fois.',
} as const;

const passwords = {
  'page.password.title': 'Choisissez un nouveau mot de passe',
  'page.password.rules': 'Règles pour votre nouveau mot de passe',
  'page.password.account': 'Compte',
  'page.password.current': 'Mot de passe actuel',
  'page.password.current.hint': 'Celui avec lequel vous vous connectez maintenant.',
  'page.password.new': 'Nouveau mot de passe',
  'page.password.again': 'Nouveau mot de passe, encore une fois',
  'page.password.again.hint': 'Saisissez de nouveau le même, ou collez-le.',
  'page.password.show': 'Afficher ce que je saisis',
  'page.password.submit': 'Enregistrer mon nouveau mot de passe',
  'page.password.strength': 'Difficulté à le deviner : {strength}.',
  'page.current.title': 'Saisissez votre mot de passe actuel',
  'page.current.explain': 'Il montre que c’est bien vous. Il ne va qu’à votre annuaire, et n’est pas conservé.',
  'page.current.submit': 'Vérifier mon mot de passe',
} as const;

const signIn = {
  'page.sign-in.title': 'Connectez-vous',
  'page.sign-in.register': 'Connectez-vous comme tous les jours. Cela montre que c’est bien vous.',
  'page.sign-in.change': 'Connectez-vous d’abord comme tous les jours. Vous pourrez ensuite choisir ici un nouveau mot de passe.',
  'page.sign-in.link': 'Connectez-vous avec le compte que vous voulez utiliser ici.',
  'page.sign-in.submit': 'Aller à la page de connexion',
  'page.sign-in.back': 'Vous saisissez votre mot de passe sur la page de connexion de votre organisation. Elle vous ramène ici.',
  'page.leaving.title': 'Vers la page de connexion',
  'page.leaving.explain': 'Vous continuez sur {host}. N’y saisissez votre mot de passe que si vous connaissez cette page.',
  'page.leaving.go': 'Continuer',
  'page.signed-in.title': 'Vous voilà de retour',
  'page.signed-in.explain': 'Un clic, et nous reprenons là où vous en étiez.',
  'page.signed-in.submit': 'Continuer',
} as const;

const authenticator = {
  'page.authenticator.title': 'Configurez votre application d’authentification',
  'page.authenticator.explain':
    'Ayez votre téléphone sous la main, avec une application d’authentification. Toute application qui produit des codes à six chiffres convient, par exemple Microsoft Authenticator, Google Authenticator ou Aegis.',
  'page.authenticator.once':
    'Votre clé est un secret. Elle est affichée une seule fois : veillez à ce que personne ne regarde par-dessus votre épaule.',
  'page.authenticator.reveal': 'Afficher ma clé',
  'page.authenticator.have': 'J’ai déjà ajouté la clé',
  'page.authenticator.new': 'Afficher une nouvelle clé',
  'page.authenticator.new.explain': 'Une nouvelle clé remplace la précédente. Supprimez l’ancienne dans votre application.',
  'page.authenticator.step.add': 'Ouvrez l’application et choisissez d’ajouter un compte. Dirigez-la ensuite vers cette image.',
  'page.authenticator.step.type': 'Ou saisissez cette clé à la main dans l’application :',
  'page.authenticator.step.same': 'Lisez-vous ceci sur ce téléphone ?',
  'page.authenticator.step.open': 'Ouvrir mon application d’authentification',
  'page.authenticator.step.code': 'Saisissez les six chiffres que l’application affiche maintenant.',
  'page.authenticator.picture': 'Code QR de votre clé. La clé est aussi écrite en dessous.',
  'page.authenticator.key': 'Clé',
  'page.authenticator.account': 'Nom du compte dans l’application : {account}',
  'page.authenticator.code': 'Code à six chiffres',
  'page.authenticator.code.hint': 'Il change toutes les 30 secondes. Tout code que l’application affiche maintenant convient.',
  'page.authenticator.submit': 'Vérifier le code',
} as const;

const recovery = {
  'page.codes.title': 'Vos codes de récupération',
  'page.codes.explain':
    'Avec un de ces codes, vous pouvez montrer que c’est bien vous quand vous n’avez rien d’autre sous la main. Chacun fonctionne une fois.',
  'page.codes.once':
    'Ils sont affichés une seule fois. Préparez du papier ou une imprimante, et veillez à ce que personne ne regarde par-dessus votre épaule.',
  'page.codes.reveal': 'Afficher mes codes',
  'page.codes.keep': 'Notez-les ou imprimez-les, et rangez-les là où vous gardez votre passeport. Pas sur votre ordinateur.',
  'page.codes.list': 'Codes de récupération',
  'page.codes.for': 'Pour {login} chez {organisation}',
  'page.codes.print': 'Imprimer',
  'page.codes.saved': 'Je les ai conservés',
  'page.codes.saved.explain': 'Ils fonctionnent dès que vous l’avez dit. Les codes que vous aviez avant cessent de fonctionner.',
  'page.recovery.title': 'Saisissez un code de récupération',
  'page.recovery.explain':
    'Prenez un des codes que vous avez conservés lors de votre inscription. Chacun fonctionne une fois ; barrez-le ensuite.',
  'page.recovery.label': 'Code de récupération',
  'page.recovery.hint': 'Majuscules ou minuscules, avec ou sans tirets.',
  'page.recovery.submit': 'Vérifier le code',
} as const;

const linking = {
  'page.linking.title': 'Votre code de liaison',
  'page.linking.explain':
    'Il lie votre autre conversation à votre compte. Il fonctionne une fois, pendant dix minutes, et seulement dans la conversation dont vous avez saisi le nombre.',
  'page.linking.once':
    'Il est affiché une seule fois. Ne le transmettez pas : qui lie une conversation avec lui peut demander la réinitialisation de votre mot de passe.',
  'page.linking.reveal': 'Afficher mon code de liaison',
  'page.linking.code': 'Code de liaison',
  'page.linking.type':
    'Saisissez-le sur la page de votre autre conversation, dans un délai de {minutes, plural, one {# minute} other {# minutes}}. Ne le saisissez jamais dans une conversation.',
  'page.linking.done': 'Je l’ai saisi',
  'page.linking.enter.title': 'Saisissez votre code de liaison',
  'page.linking.enter.explain':
    'Écrivez « lier une autre conversation » au bot dans la conversation qui vous connaît, et saisissez-y {number}. Elle vous montre alors le code, sur une page à part.',
  'page.linking.enter.hint': 'Douze lettres et chiffres. Majuscules ou minuscules, avec ou sans tirets.',
  'page.linking.enter.submit': 'Lier cette conversation',
  'page.account.title': 'Nom et mot de passe de votre compte',
  'page.account.explain':
    'Ils ne vont qu’à votre annuaire, et ne sont pas conservés. Si les deux sont justes, un code part à l’adresse e-mail que votre organisation a pour vous.',
  'page.account.name': 'Nom du compte ou adresse e-mail',
  'page.account.name.hint': 'Ce que vous saisissez quand vous vous connectez au travail.',
  'page.account.submit': 'Continuer',
} as const;

const pass = {
  'page.pass.title': 'Votre passe',
  'page.pass.explain': 'Le support technique a émis un passe pour vous. Vous seul pouvez le voir, ici.',
  'page.pass.once':
    'Il est affiché une seule fois. Notez-le maintenant, et ne le dites à personne : pas même au support technique.',
  'page.pass.was-shown':
    'Votre passe a été affiché et ne le sera plus. Si vous ne l’avez pas noté, demandez-en un autre au support technique.',
  'page.pass.reveal': 'Afficher mon passe',
  'page.pass.label': 'Passe',
  'page.pass.life': 'Il fonctionne pendant {minutes, plural, one {# minute} other {# minutes}}.',
  'page.pass.life.once': 'Il fonctionne une fois, pendant {minutes, plural, one {# minute} other {# minutes}}.',
  'page.pass.use.registration':
    'Écrivez ensuite « inscrire » au bot dans votre conversation. Il vous demande ce passe sur une page comme celle-ci, jamais dans la conversation.',
  'page.pass.use.sign-in':
    'Connectez-vous ensuite au travail avec votre nom et ce passe à la place de votre mot de passe, et configurez-y vos méthodes.',
  'page.pass.done': 'Je l’ai noté',
  'page.pass.enter.title': 'Saisissez votre passe',
  'page.pass.enter.explain': 'Le passe que le support technique a émis et que votre page vous a montré. Il fonctionne une fois.',
  'page.pass.enter.hint': 'Seize lettres et chiffres. Majuscules ou minuscules, avec ou sans tirets.',
  'page.pass.enter.submit': 'Vérifier mon passe',
} as const;

const messages = {
  'page.go-back': 'Vous avez terminé sur cette page',
  'page.go-back.explain': 'Ce que vous avez fait ici est enregistré. Retournez à votre conversation : elle vous dit la suite.',
  'page.look-again': 'Regarder de nouveau',
  'page.close': 'Vous pouvez fermer cette page.',
} as const;

const problems = {
  'page.bad-link.title': 'Ce lien ne fonctionne pas',
  'page.bad-link.explain':
    'Il est peut-être trop ancien, déjà utilisé, ouvert dans un autre navigateur, ou le code n’était pas le bon. Cette demande n’a rien changé ; votre conversation vous dit ce qui a été fait avant.',
  'page.bad-link.next':
    'Une erreur en saisissant le code ? Revenez une page en arrière et saisissez-le de nouveau. Sinon, retournez à votre conversation et demandez un nouveau lien ; il vient avec un nouveau code.',
  'page.too-many.title': 'Trop de demandes',
  'page.too-many.explain': 'De nombreuses demandes sont venues de votre réseau en peu de temps. Celle-ci n’a rien changé.',
  'page.too-many.next': 'Veuillez attendre {seconds, plural, one {# seconde} other {# secondes}}, puis réessayer.',
  'page.not-yours.title': 'Nous n’avons pas pu savoir si cela venait de vous',
  'page.not-yours.explain':
    'Ce que vous avez envoyé ne venait pas de cette page, ou votre navigateur ne garde pas les cookies. Rien n’a été changé.',
  'page.not-yours.next':
    'Ouvrez encore une fois le lien de votre conversation. Si cela se reproduit, autorisez les cookies pour cette page.',
  'page.unreadable.title': 'Nous n’avons pas pu lire cela',
  'page.unreadable.explain': 'Ce que votre navigateur a envoyé n’est pas ce que cette page attend. Rien n’a été changé.',
  'page.unreadable.next': 'Ouvrez encore une fois le lien de votre conversation.',
  'page.trouble.title': 'Quelque chose ne fonctionne pas de notre côté',
  'page.trouble.explain': 'Nous n’avons pas pu terminer. Votre conversation vous dit si quelque chose a été changé.',
  'page.trouble.next': 'Veuillez réessayer dans quelques minutes.',
  'page.reference': 'Numéro de référence pour votre support technique : {reference}',
  'page.problem.bare': 'Cette adresse ne répond pas à cela.',
} as const;

/** Sentences of: pages. */
export const pages = {
  ...frame,
  ...time,
  ...claim,
  ...passwords,
  ...signIn,
  ...authenticator,
  ...recovery,
  ...linking,
  ...pass,
  ...messages,
  ...problems,
} as const;
