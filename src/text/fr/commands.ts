/** What a person may type, by command: words separated by commas. Case and accents do not matter. The first word or words decide. */
export const commands = {
  'command.reset':
    "réinitialiser, réinitialiser mot de passe, réinitialiser le mot de passe, réinitialiser mon mot de passe, réinitialisation, mot de passe oublié, mot de passe, oublié, j’ai oublié, j'ai oublié, j’ai oublié mon mot de passe, j'ai oublié mon mot de passe",
  'command.unlock':
    'déverrouiller, déverrouiller compte, déverrouiller le compte, déverrouiller mon compte, débloquer, débloquer mon compte',
  'command.change': 'changer, changer mot de passe, changer de mot de passe, changer mon mot de passe, modifier mon mot de passe',
  'command.register': "inscrire, m’inscrire, m'inscrire, s’inscrire, s'inscrire, inscription, enregistrer, configurer",
  'command.methods': 'méthodes, mes méthodes',
  'command.link': 'lier, lier mon compte, lier cette conversation',
  'command.link-other': 'lier une autre conversation, lier autre conversation, lier mon autre conversation',
  'command.chats': 'conversations, mes conversations, délier',
  'command.case': 'support, support technique',
  'command.policy': 'stratégie, sspr stratégie',
  'command.policy-trial': 'sspr essai, sspr essayer',
  'command.policy-emergency': 'urgence, sspr urgence',
  'command.life': 'expiration, sspr expiration, expiration des mots de passe',
  'command.campaign': 'campagne, campagnes, sspr campagne, sspr campagnes',
  'command.reports': 'rapports, rapport, sspr rapport, sspr rapports',
  'command.audit': 'audit, sspr audit',
  'command.approval': 'approbations, approbations en attente, mes approbations, support approbations',
  'command.caller':
    "est-ce le support ?, est-ce le support?, est-ce le support, est-ce bien le support ?, est-ce bien le support?, est-ce bien le support, c’est le support ?, c'est le support ?, c’est le support, c'est le support",
  'command.not-me':
    "ce n’était pas moi, ce n'était pas moi, c’était pas moi, c'était pas moi, ce n’est pas moi, ce n'est pas moi, pas moi, geler mon compte, geler",
  'command.rehearsal':
    'pourrais-je retrouver mon accès, pourrais-je retrouver mon accès ?, pourrais-je retrouver mon accès aujourd’hui, pourrais-je retrouver mon accès aujourd’hui ?, puis-je retrouver mon accès, répéter, répétition, exercice',
  'command.help': 'aide, aidez-moi, bonjour, salut, bonsoir, coucou, menu, démarrer, commencer, ?',
  'command.cancel': 'annuler, arrêter, quitter, abandonner',
  'command.start-over': 'recommencer, repartir de zéro',
  'command.language': 'langue, langues',
} as const;
