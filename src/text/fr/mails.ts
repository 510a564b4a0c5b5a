/** Sentences of mails, and of the notices that are shown in chat as well. */
export const mails = {
  'mail.code.subject': 'Votre code de vérification {organisation}',
  'mail.code.title': 'Votre code de vérification',
  'mail.code.for.reset': 'Quelqu’un, très probablement vous, a demandé ce code pour réinitialiser un mot de passe.',
  'mail.code.for.unlock': 'Quelqu’un, très probablement vous, a demandé ce code pour déverrouiller un compte.',
  'mail.code.for.change': 'Quelqu’un, très probablement vous, a demandé ce code pour changer un mot de passe.',
  'mail.code.for.manage-methods':
    'Quelqu’un, très probablement vous, a demandé ce code pour modifier ses moyens de prouver son identité.',
  'mail.code.for.confirm-address':
    'Quelqu’un, très probablement vous, veut recevoir des codes à cette adresse. Le code la confirme.',
  'mail.code.for.link':
    'Quelqu’un qui connaît votre mot de passe, très probablement vous, veut lier une conversation à votre compte. Si ce n’était pas vous, changez votre mot de passe maintenant.',
  'mail.code.for.other': 'Quelqu’un, très probablement vous, a demandé ce code pour prouver son identité.',
  'mail.code.life':
    'Il fonctionne une fois, pendant {minutes, plural, one {# minute} other {# minutes}}, et seulement là où il a été demandé.',
  'mail.code.nobody': 'Personne du support technique ne vous le demandera. Ne le transmettez à personne.',
  'mail.code.not-you': 'Si vous ne l’avez pas demandé, vous n’avez rien à faire : sans le code, il ne se passe rien.',

  'notice.from.teams': 'Microsoft Teams',
  'notice.from.slack': 'Slack',
  'notice.from.page': 'la page de libre-service',
  'notice.from.operator': 'les administrateurs',
  'notice.from.latchkey': 'le service lui-même',
  'notice.when': 'Quand : {when, date, moment} (UTC). Depuis : {from}. Organisation : {organisation}.',
  'notice.fine': 'Si c’était vous, vous n’avez rien à faire.',
  'notice.object': 'Si ce n’était pas vous, contactez aussitôt votre administrateur ({helpdesk}).',
  'notice.object.page': 'Si ce n’était pas vous, gelez tout sur cette page. L’ouvrir ne fait rien ; on vous demande d’abord :',
  'link.not-me': 'Ce n’était pas moi',
  'notice.object.at': 'Vous pouvez le joindre ici :',
  'notice.nobody': 'Personne du support technique ne vous demandera jamais de mot de passe ni de code.',
  'notice.account': 'Compte : {login}.',

  'notice.password-reset': 'Votre mot de passe a été réinitialisé',
  'notice.password-reset.explain': 'Un nouveau mot de passe a été défini sans l’ancien. L’ancien ne fonctionne plus.',
  'notice.password-changed': 'Votre mot de passe a été changé',
  'notice.password-changed.explain': 'Il a été changé avec l’ancien mot de passe. L’ancien ne fonctionne plus.',
  'notice.account-unlocked': 'Votre compte a été déverrouillé',
  'notice.account-unlocked.explain': 'Le mot de passe reste le même.',
  'notice.outcome-unknown':
    '{attempted, select, unlock {Votre compte a peut-être été déverrouillé} other {Votre mot de passe a peut-être été changé}}',
  'notice.outcome-unknown.explain':
    '{attempted, select, unlock {L’annuaire n’a pas répondu à temps : nous ne le savons donc pas. Essayez de vous connecter.} other {L’annuaire n’a pas répondu à temps : nous ne le savons donc pas. Essayez d’abord le nouveau mot de passe, puis l’ancien.}}',
  'notice.outcome-not-done':
    '{attempted, select, unlock {Votre compte n’a pas été déverrouillé} other {Votre mot de passe n’a pas été changé}}',
  'notice.outcome-not-done.explain':
    '{attempted, select, unlock {L’annuaire a répondu depuis : rien n’a été changé. Recommencez quand vous voulez.} other {L’annuaire a répondu depuis : rien n’a été changé. Le mot de passe que vous aviez fonctionne toujours. Recommencez quand vous voulez.}}',
  'notice.method-added': 'Une méthode a été ajoutée à votre compte',
  'notice.method-added.explain': 'Méthode : {method}. Elle peut désormais servir à montrer que c’est bien vous.',
  'notice.method-changed': 'Une méthode de votre compte a été remplacée',
  'notice.method-changed.explain': '{method} : la nouvelle méthode compte désormais, la précédente ne compte plus.',
  'notice.method-removed': 'Une méthode de votre compte a été supprimée',
  'notice.method-removed.explain': 'Méthode : {method}. Elle ne peut plus servir à montrer que c’est bien vous.',
  'notice.registration-deleted': 'Tout ce que vous aviez inscrit a été supprimé',
  'notice.registration-deleted.explain':
    'Aucune méthode, adresse ni aucun numéro de vous n’est plus conservé. Pour pouvoir de nouveau vous débrouiller, inscrivez-vous encore une fois avec votre mot de passe actuel.',
  'notice.recovery-code-used': 'Un de vos codes de récupération a été utilisé',
  'notice.recovery-code-used.explain':
    '{left, plural, =0 {C’était le dernier.} one {Il reste # code.} other {Il reste # codes.}} Créez bientôt une nouvelle série : écrivez « mes méthodes » au bot.',
  'notice.recovery-codes-renewed': 'De nouveaux codes de récupération ont été créés pour votre compte',
  'notice.recovery-codes-renewed.explain': 'Seule la nouvelle série compte. Les codes créés avant ne fonctionnent plus.',
  'notice.paused': 'Le libre-service est suspendu pour votre compte',
  'notice.paused.explain':
    'Il y a eu trop d’essais erronés. Il rouvre de lui-même dans les 24 heures ; votre compte lui-même n’est pas verrouillé pour autant.',
  'notice.not-me': 'Le libre-service de votre compte est gelé',
  'notice.not-me.explain':
    'Quelqu’un, très probablement vous, a dit « ce n’était pas moi ». Tout ce qui était ouvert pour votre compte a pris fin. Votre support technique peut lever le gel.',
  'notice.thawed': 'Le libre-service de votre compte est de nouveau ouvert',
  'notice.thawed.explain': 'Le gel a pris fin avec une clé d’accès et une seconde vérification.',
  'notice.identity-linked': 'Une conversation a été liée à votre compte',
  'notice.identity-linked.explain':
    'Votre compte peut désormais être utilisé depuis {chat}. Si ce n’était pas vous, déliez-la aussitôt : écrivez « mes conversations » au bot dans votre autre conversation, ou appelez votre support technique.',
  'notice.identity-unlinked': 'Une conversation a été déliée de votre compte',
  'notice.identity-unlinked.explain': 'Votre compte ne peut plus être utilisé depuis cette conversation dans {chat}.',
  'notice.link-suspended': 'Une conversation de votre compte est mise en attente',
  'notice.link-suspended.explain':
    'L’adresse e-mail de son profil {chat} a changé : elle ne compte donc plus pour votre compte tant qu’elle n’est pas liée de nouveau. Écrivez « lier » au bot là-bas.',
  'notice.flow-stopped': 'Une demande en votre nom a été arrêtée',
  'notice.flow-stopped.explain': 'Elle a été arrêtée avant d’aboutir. Elle n’a rien changé.',
  'notice.expiry-lifted': 'Votre mot de passe n’expire plus',
  'notice.expiry-lifted.explain':
    'Un administrateur a dispensé votre compte de l’expiration des mots de passe. Le mot de passe reste le même.',
  'notice.expiry-restored': 'Votre mot de passe expire de nouveau',
  'notice.expiry-restored.explain':
    'Un administrateur a mis fin à la dispense de votre compte. Le mot de passe reste le même jusqu’à ce qu’il expire comme ceux des autres.',

  'notice.caller-verified': 'Votre identité a été vérifiée lors d’un appel avec le support technique',
  'notice.caller-verified.explain':
    '{agent}, du support technique ({ticket}), sait maintenant que c’était bien vous au téléphone.',
  'notice.caller-vouched': 'Votre responsable s’est porté garant de vous auprès du support technique',
  'notice.caller-vouched.explain':
    'On a dit à {agent}, du support technique ({ticket}), que vous avez perdu toutes vos méthodes. Un passe que vous seul pouvez voir peut maintenant être émis.',
  'notice.vouched': 'Quelqu’un s’est porté garant de vous',
  'notice.vouched.explain':
    'Une personne sollicitée en votre nom a confirmé que c’est bien vous, avec un nombre qu’on lui a dit.',
  'notice.helpdesk-unlocked': 'Le support technique a déverrouillé votre compte',
  'notice.helpdesk-unlocked.explain': 'Fait par {agent}, {ticket}. Le mot de passe reste le même.',
  'notice.helpdesk-reset-started': 'Le support technique a lancé pour vous une réinitialisation du mot de passe',
  'notice.helpdesk-reset-started.explain':
    'Lancée par {agent}, {ticket}, et approuvée par une seconde personne. Vous seul pouvez choisir le nouveau mot de passe.',
  'notice.helpdesk-pass-issued': 'Le support technique a émis un passe pour votre compte',
  'notice.helpdesk-pass-issued.explain':
    'Émis par {agent}, {ticket}, et approuvé par une seconde personne. Vous seul pouvez le voir.',
  'notice.helpdesk-registration-required': 'Il vous est demandé de vous inscrire de nouveau',
  'notice.helpdesk-registration-required.explain':
    'Demandé par {agent}, du support technique, {ticket}. Ce que vous aviez inscrit avant ne compte plus.',
  'notice.helpdesk-method-removed': 'Le support technique a supprimé une méthode de votre compte',
  'notice.helpdesk-method-removed.explain': '{method} : cette méthode ne compte plus. Fait par {agent}, {ticket}.',
  'notice.helpdesk-sessions-ended': 'Le support technique vous a déconnecté partout',
  'notice.helpdesk-sessions-ended.explain': 'Fait par {agent}, {ticket}. Reconnectez-vous là où vous en avez besoin.',
  'notice.helpdesk-pause-lifted': 'Le support technique a levé une suspension de votre compte',
  'notice.helpdesk-pause-lifted.explain': 'Vous pouvez de nouveau vous débrouiller vous-même. Fait par {agent}, {ticket}.',

  'observer.password-reset': 'Un mot de passe a été réinitialisé chez {organisation}',
  'observer.password-changed': 'Un mot de passe a été changé chez {organisation}',
  'observer.account-unlocked': 'Un compte a été déverrouillé chez {organisation}',
  'observer.outcome-unknown': 'Une écriture dans l’annuaire n’a pas été confirmée chez {organisation}',
  'observer.outcome-not-done': 'Une écriture dans l’annuaire s’est révélée non effectuée chez {organisation}',
  'observer.method-added': 'Une méthode a été ajoutée chez {organisation}',
  'observer.method-changed': 'Une méthode a été remplacée chez {organisation}',
  'observer.directory-contact-changed': 'Un numéro ou une adresse a changé dans l’annuaire chez {organisation}',
  'observer.method-removed': 'Une méthode a été supprimée chez {organisation}',
  'observer.registration-deleted': 'Une inscription a été supprimée chez {organisation}',
  'observer.recovery-code-used': 'Un code de récupération a été utilisé chez {organisation}',
  'observer.recovery-codes-renewed': 'Des codes de récupération ont été renouvelés chez {organisation}',
  'observer.paused': 'Le libre-service a été suspendu pour un compte chez {organisation}',
  'observer.not-me': 'Alerte : « ce n’était pas moi » chez {organisation}',
  'observer.thawed': 'Un gel a pris fin chez {organisation}',
  'observer.identity-linked': 'Une conversation a été liée à un compte chez {organisation}',
  'observer.identity-unlinked': 'Une conversation a été déliée d’un compte chez {organisation}',
  'observer.link-suspended': 'Une conversation liée est mise en attente chez {organisation}',
  'observer.flow-stopped': 'Une demande a été arrêtée chez {organisation}',
  'observer.expiry-lifted': 'Un mot de passe a été dispensé d’expiration chez {organisation}',
  'observer.expiry-restored': 'Une dispense d’expiration a pris fin chez {organisation}',
  'observer.caller-verified': 'Un appelant a été vérifié chez {organisation}',
  'observer.caller-vouched': 'Un responsable s’est porté garant d’un appelant chez {organisation}',
  'observer.vouched': 'Quelqu’un s’est porté garant d’un compte chez {organisation}',
  'observer.helpdesk-unlocked': 'Le support technique a déverrouillé un compte chez {organisation}',
  'observer.helpdesk-reset-started': 'Le support technique a lancé une réinitialisation chez {organisation}',
  'observer.helpdesk-pass-issued': 'Le support technique a émis un passe chez {organisation}',
  'observer.helpdesk-registration-required': 'Le support technique a demandé une nouvelle inscription chez {organisation}',
  'observer.helpdesk-method-removed': 'Le support technique a supprimé une méthode chez {organisation}',
  'observer.helpdesk-sessions-ended': 'Le support technique a mis fin à des sessions chez {organisation}',
  'observer.helpdesk-pause-lifted': 'Le support technique a levé une suspension chez {organisation}',
  'observer.explain':
    'Vous recevez ceci parce que la stratégie vous désigne, ou parce que vous gérez ce compte. La personne a été prévenue à toutes ses adresses.',
} as const;
