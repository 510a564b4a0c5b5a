/** Starting for somebody who cannot: the public page, a colleague, and what the person is asked. */
export const start = {
  'button.no-help': 'Non, merci',
  'button.start-not-me': 'Quelqu’un se fait passer pour moi',

  'start.asked': 'Avez-vous besoin d’aide pour votre mot de passe ?',
  'start.asked.page': 'Quelqu’un a saisi votre nom d’utilisateur sur la page d’accueil de l’aide aux mots de passe.',
  'start.asked.colleague': '{by} m’a demandé de vous aider.',
  'start.asked.explain':
    'Si vous avez besoin d’aide, continuez ici. Tout se passe dans cette conversation et sur une page rien qu’à vous : personne d’autre ne peut le voir, et rien n’a été changé.',
  'start.asked.nobody': 'Personne ne vous appellera ni ne vous écrira pour un code. Si quelqu’un le fait, c’est un piège.',
  'start.left-alone': 'D’accord, rien n’a été changé',
  'start.left-alone.next': 'Écrivez « réinitialiser » dès que vous avez besoin d’un nouveau mot de passe.',

  'start.told': 'Merci de votre aide',
  'start.told.explain':
    'Si je connais cette personne, je viens de lui écrire, dans toutes ses conversations. Elle y continue seule : vous n’en verrez rien.',
  'start.told.next': 'Pas de message au bout de deux minutes ? Alors cette personne devrait s’adresser au support technique.',
  'start.refused.not-linked': 'Je ne vous connais pas encore',
  'start.refused.not-linked.next': 'Écrivez d’abord « lier ». Vous pourrez ensuite lancer l’aide pour un collègue.',
  'start.refused.too-many': 'Cela fait beaucoup de personnes en une heure',
  'start.refused.too-many.next': 'Vous pourrez de nouveau nommer quelqu’un dans une heure.',
  'start.refused.unavailable': 'Je n’ai pas pu prendre cela en compte',
  'start.refused.unavailable.next': 'Rien n’a été lancé. Veuillez réessayer dans quelques minutes.',
  'progress.starting': 'Transmission',

  'notice.start-asked': 'Quelqu’un m’a demandé de vous aider pour votre mot de passe',
  'notice.start-asked.explain':
    'Aucune de vos conversations n’a pu être jointe : rien n’a donc été lancé. Ouvrez Teams ou Slack sur un appareil où vous êtes encore connecté et écrivez-moi « réinitialiser ». Si vous ne pouvez ouvrir ni l’un ni l’autre, adressez-vous à votre support technique : il peut vérifier votre identité par téléphone.',

  'page.start.title': 'Impossible de vous connecter ?',
  'page.start.explain':
    'Saisissez votre nom d’utilisateur. S’il est connu ici, j’écris dans un instant dans vos propres conversations, et vous continuez là-bas : sur votre téléphone, ou partout où vous êtes encore connecté.',
  'page.start.account': 'Nom d’utilisateur',
  'page.start.account.hint': 'Le nom avec lequel vous vous connectez, par exemple votre adresse e-mail professionnelle',
  'page.start.empty': 'Saisissez d’abord votre nom d’utilisateur.',
  'page.start.submit': 'M’aider',
  'page.start.doubt': 'Cette page ne demande jamais de mot de passe. Si l’une le fait, fermez-la.',
  'page.start.done.title': 'Merci. Regardez maintenant votre conversation',
  'page.start.done.explain':
    'Si ce nom d’utilisateur est connu ici, un message se trouve maintenant dans votre Teams ou votre Slack. Appuyez sur son bouton et suivez les étapes. Cela peut prendre une minute.',
  'page.start.done.none':
    'Pas de message ? Vérifiez le nom d’utilisateur et réessayez une fois. Si vous ne pouvez ouvrir aucune conversation, adressez-vous à votre support technique : il peut vérifier votre identité par téléphone.',
  'page.start.done.close': 'Vous pouvez fermer cette page.',
} as const;
