/** Texts to announce Latchkey with: in chat, by mail, on the intranet. */
export const rollout = {
  'rollout.chat.title': 'Nouveau : choisissez vous-même un nouveau mot de passe',
  'rollout.chat.what':
    'Mot de passe oublié, ou compte verrouillé ? Vous pouvez désormais vous débrouiller vous-même chez {organisation}, à toute heure, ici dans cette conversation.',
  'rollout.chat.do': 'Écrivez-moi « inscrire » une fois, tant que vous pouvez encore vous connecter. Cela prend deux minutes.',
  'rollout.chat.safe':
    'Je ne demande jamais de mot de passe dans un message, et personne chez nous ne vous envoie de lien pour en saisir un.',

  'rollout.mail.title': 'Inscrivez-vous à la réinitialisation du mot de passe : cela prend deux minutes',
  'rollout.mail.what':
    '{organisation} a désormais un bot dans Teams et Slack qui vous aide quand vous avez oublié votre mot de passe ou que votre compte est verrouillé. Vous choisissez vous-même un nouveau mot de passe, à toute heure, sans appeler personne.',
  'rollout.mail.do':
    'Ouvrez le bot dans Teams ou Slack et écrivez « inscrire ». Il vous demande des moyens de montrer que c’est bien vous, par exemple une application sur votre téléphone, et vous donne des codes de récupération à garder sur papier.',
  'rollout.mail.then':
    'Plus tard, écrivez « réinitialiser » quand vous avez oublié votre mot de passe, « déverrouiller » quand votre compte est verrouillé, ou « changer » quand vous en voulez un autre.',
  'rollout.mail.safe':
    'Cet e-mail ne contient aucun lien, et c’est voulu. Personne chez nous ne vous envoie de lien pour y saisir un mot de passe. Si vous en recevez un, prévenez votre support technique.',

  'rollout.intranet.title': 'Réinitialisation du mot de passe dans Teams et Slack',
  'rollout.intranet.what':
    'Vous pouvez réinitialiser votre mot de passe, le changer et déverrouiller votre compte vous-même chez {organisation}, dans une conversation avec notre bot.',
  'rollout.intranet.register':
    'Inscrivez-vous d’abord : écrivez « inscrire » au bot tant que vous pouvez encore vous connecter. Deux minutes, une seule fois.',
  'rollout.intranet.reset':
    'Mot de passe oublié : écrivez « réinitialiser ». Montrez deux fois que c’est bien vous, puis choisissez un nouveau mot de passe sur une page qui n’est qu’à vous pendant quelques minutes.',
  'rollout.intranet.unlock': 'Compte verrouillé, mais mot de passe connu : écrivez « déverrouiller ».',
  'rollout.intranet.phone': 'Nouveau téléphone : écrivez « mes méthodes » et remplacez l’ancien avant de vous en séparer.',
  'rollout.intranet.call':
    'Quelqu’un appelle et dit être du support technique : écrivez « est-ce le support ? ». Si personne ne vous vérifie, raccrochez.',
  'rollout.intranet.not-me':
    'Une notification de quelque chose que vous n’avez pas fait : écrivez « ce n’était pas moi ». Cela arrête aussitôt tout ce qui concerne votre compte.',
  'rollout.intranet.data':
    'Nous ne conservons que ce que vous inscrivez, scellé, et une trace de ce qui a été fait. Les mots de passe ne sont jamais conservés, ni jamais saisis dans une conversation. Avec « mes méthodes », vous voyez et supprimez ce que vous avez inscrit.',
} as const;
