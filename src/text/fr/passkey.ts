/** Sentences of passkeys, in chat and on the page. */
export const passkey = {
  'method.passkey.hint': 'Votre doigt, votre visage ou le code PIN de votre appareil',
  'code.passkey': 'Utilisez votre clé d’accès sur votre page',
  'code.passkey.explain':
    'Ouvrez votre page sur l’appareil qui contient votre clé d’accès. La page demande le code de page ci-dessous.',
  'add.passkey': 'Créez une clé d’accès',
  'add.passkey.explain':
    'Ouvrez votre page sur l’appareil que vous voulez utiliser. Vous confirmez avec votre doigt, votre visage ou le code PIN de votre appareil. La page demande le code de page ci-dessous.',

  'problem.passkey.wrong':
    'Ce n’était pas la clé d’accès que nous demandions, ou votre appareil n’a pas vérifié que c’est bien vous. Veuillez réessayer.',
  'problem.passkey.expired': 'Cela a pris trop de temps, ou la réponse a déjà été donnée. Veuillez réessayer.',
  'problem.passkey.used': 'Cette clé d’accès est déjà inscrite. Veuillez en créer une nouvelle.',
  'problem.passkey.wait':
    'Trop d’essais. Veuillez attendre {seconds, plural, one {# seconde} other {# secondes}}, puis réessayer.',
  'problem.passkey.worn': 'Cette méthode a été essayée trop souvent et elle est désactivée. Veuillez en utiliser une autre.',
  'problem.passkey.unavailable':
    'Nous n’avons pas pu la vérifier à l’instant. L’essai compte peut-être. Veuillez réessayer dans une minute.',
  'problem.passkey.interrupted': 'Nous avons été interrompus et n’avons rien vérifié. Veuillez réessayer.',

  'page.make-passkey.title': 'Créez une clé d’accès',
  'page.make-passkey.explain':
    'Une clé d’accès montre que c’est bien vous, avec votre doigt, votre visage ou le code PIN de votre appareil. Il n’y a rien à retenir, et personne ne peut vous amener à la donner.',
  'page.make-passkey.begin': 'Commencer',
  'page.make-passkey.now': 'Donnez un nom à votre clé d’accès, puis suivez ce que demande votre navigateur.',
  'page.make-passkey.name': 'Nom de cette clé d’accès',
  'page.make-passkey.name.hint': 'Pour la reconnaître, par exemple « Portable du travail ».',
  'page.make-passkey.go': 'Créer ma clé d’accès',
  'page.use-passkey.title': 'Utilisez votre clé d’accès',
  'page.use-passkey.explain':
    'Votre navigateur va demander votre clé d’accès. Ayez sous la main l’appareil sur lequel elle se trouve.',
  'page.use-passkey.begin': 'Demander ma clé d’accès',
  'page.use-passkey.now': 'Suivez ce que demande votre navigateur.',
  'page.use-passkey.go': 'Demander de nouveau',
  'page.passkey.failed':
    'Votre navigateur n’a pas donné de clé d’accès. Rien n’est perdu : vous pouvez réessayer, ou retourner à votre conversation et choisir une autre méthode.',
  'page.passkey.missing':
    'Ce navigateur ne peut pas utiliser de clés d’accès ici, ou ses scripts sont désactivés. Utilisez un autre navigateur ou appareil, ou retournez à votre conversation et choisissez une autre méthode.',
} as const;
