/** What `latchkey doctor` and cards for the helpdesk say of one account. */
export const doctor = {
  'doctor.who': '{name} ({login}), compte {account}, annuaire {directory}',
  'doctor.well': 'Chaque étape proposée fonctionnerait.',
  'doctor.ill': 'Toutes les étapes ne fonctionneraient pas : voir ci-dessus.',
  'doctor.no-such': 'Aucun compte, ou plus d’un, n’a {name} pour identifiant, nom d’utilisateur principal ou e-mail.',
  'doctor.topic.steps': 'Ce qui fonctionnerait maintenant',
  'doctor.topic.directory': 'Ce que ferait l’annuaire',
  'doctor.topic.password': 'Mot de passe',
  'doctor.topic.locks': 'Verrouillages et limites',
  'doctor.topic.policy': 'Stratégie',
  'doctor.topic.registration': 'Inscription',
  'doctor.topic.methods': 'Méthodes',
  'doctor.verdict.works': 'fonctionne',
  'doctor.verdict.fails': 'échoue',
  'doctor.verdict.unknown': 'inconnu',
  'doctor.verdict.off': 'désactivé',
  'doctor.verdict.note': 'remarque',

  'doctor.because.not-linked':
    'Aucune identité Teams ou Slack n’est liée au compte. La personne lit « Je ne connais pas votre compte » tant qu’il n’est pas lié.',
  'doctor.because.directory-down': 'L’annuaire ne répond pas, ou ne laisse pas Latchkey écrire.',
  'doctor.because.switched-off': 'La stratégie a l’étendue « aucun » : le libre-service est désactivé pour tout le monde.',
  'doctor.because.emergency': 'Il y a une urgence : des administrateurs ont arrêté le libre-service pour tout le monde.',
  'doctor.because.out-of-scope': 'Le compte n’est dans aucun des groupes que nomme la stratégie.',
  'doctor.because.privileged':
    'Le compte a des privilèges (niveau 0), et la stratégie ne prévoit pas de libre-service pour les administrateurs.',
  'doctor.because.frozen': 'La personne a dit « ce n’était pas moi » : un agent lève le gel, et une seconde personne approuve.',
  'doctor.because.paused':
    'Latchkey a lui-même suspendu le libre-service après trop d’essais erronés. La suspension prend fin d’elle-même le {pausedUntil, date, minute} (UTC). Le compte dans l’annuaire n’est pas verrouillé pour autant.',
  'doctor.because.hold':
    'Les méthodes sont bloquées après une réinitialisation par un code conservé. Elles peuvent être modifiées à partir du {heldUntil, date, minute} (UTC).',
  'doctor.because.not-supported': 'Cet annuaire ne sait pas le faire.',
  'doctor.because.unlock-off':
    'La stratégie ne propose pas de déverrouillage sans réinitialisation. Une réinitialisation déverrouille aussi.',
  'doctor.because.not-registered': 'Rien n’est inscrit.',
  'doctor.because.not-enough-methods':
    'Ce qui est inscrit et utilisable maintenant ne suffit pas : {gates, plural, one {# vérification est requise} other {# vérifications sont requises}}.',
  'doctor.because.locked-out':
    'Le mot de passe actuel ne peut pas être prouvé tant que le compte est verrouillé dans l’annuaire. Déverrouillez-le ou réinitialisez-le.',
  'doctor.because.unlocks-used': 'Tous les déverrouillages du jour sont utilisés : {used} sur {most}.',
  'doctor.because.tries-used': 'Tous les essais du mot de passe actuel du jour sont utilisés : {used} sur {most}.',
  'doctor.because.no-method-offered': 'La stratégie n’active aucune méthode qui puisse être inscrite ici.',
  'doctor.because.not-locked': 'Le compte n’est pas verrouillé maintenant : il n’y a donc rien à déverrouiller.',

  'doctor.step.find': 'trouver le compte',
  'doctor.step.check-password': 'prouver le mot de passe actuel',
  'doctor.step.sign-in': 'se connecter à l’annuaire',
  'doctor.step.reset': 'réinitialiser le mot de passe',
  'doctor.step.change': 'changer le mot de passe',
  'doctor.step.unlock': 'déverrouiller le compte',
  'doctor.step.end-sessions': 'mettre fin aux sessions',
  'doctor.step.issue-pass': 'émettre un passe',

  'doctor.password.changed': 'Dernier changement le {at, date, dated}.',
  'doctor.password.expires': 'Expire le {at, date, dated}.',
  'doctor.password.expired': 'A expiré le {at, date, dated}. Il peut être réinitialisé, et changé avec l’ancien.',
  'doctor.password.never-account': 'N’expire jamais : défini pour ce compte.',
  'doctor.password.never': 'N’expire pas.',
  'doctor.password.must-change': 'Doit être changé à la prochaine connexion.',
  'doctor.password.life':
    'L’organisation : les mots de passe expirent après {days, plural, one {# jour} other {# jours}} ; les personnes sont prévenues {notice, plural, one {# jour} other {# jours}} avant.',
  'doctor.password.life-never': 'L’organisation : les mots de passe n’expirent pas.',

  'doctor.lock.none': 'Verrouillage de l’annuaire : aucun.',
  'doctor.lock.until':
    'Verrouillage de l’annuaire : verrouillé par l’annuaire. Il prend fin de lui-même le {until, date, minute} (UTC).',
  'doctor.lock.since-until':
    'Verrouillage de l’annuaire : verrouillé par l’annuaire depuis le {since, date, minute}. Il prend fin de lui-même le {until, date, minute} (UTC).',
  'doctor.lock.by-hand': 'Verrouillage de l’annuaire : verrouillé par l’annuaire jusqu’à ce que quelqu’un le déverrouille.',
  'doctor.lock.since-by-hand':
    'Verrouillage de l’annuaire : verrouillé par l’annuaire depuis le {since, date, minute} (UTC), jusqu’à ce que quelqu’un le déverrouille.',
  'doctor.lock.sign-in':
    'Verrouillage de connexion du cloud : ne peut pas être lu. Il prend fin de lui-même ; une réinitialisation le lève, un déverrouillage non.',
  'doctor.pause.none': 'Suspension par Latchkey : aucune.',
  'doctor.pause.until':
    'Suspension par Latchkey : trop d’essais erronés. Elle prend fin d’elle-même le {until, date, minute} (UTC).',
  'doctor.hold.none': 'Blocage des méthodes : aucun.',
  'doctor.hold.until':
    'Blocage des méthodes après une réinitialisation par un code conservé : jusqu’au {until, date, minute} (UTC).',
  'doctor.used.unlocks': 'Déverrouillages du jour : {used} sur {most}.',
  'doctor.used.tries': 'Mots de passe actuels saisis sur la page en un jour : {used} sur {most}.',

  'doctor.policy.version':
    '{version, plural, =0 {La stratégie standard s’applique : aucune n’est enregistrée.} one {La version # de la stratégie s’applique.} other {La version # de la stratégie s’applique.}}',
  'doctor.policy.scope-none': 'Étendue : aucun. Personne n’est concerné.',
  'doctor.policy.scope-all': 'Étendue : tous. Le compte est concerné.',
  'doctor.policy.in-scope': 'Étendue : groupes sélectionnés. Le compte est concerné par {path}.',
  'doctor.policy.out-of-scope':
    'Étendue : groupes sélectionnés. Le compte n’est dans aucun d’eux, groupes imbriqués compris : {groups}.',
  'doctor.policy.tier-2': 'Niveau 2, un compte ordinaire : la stratégie pour les personnes s’applique.',
  'doctor.policy.tier-1':
    'Niveau 1, support technique : deux vérifications au moins, dont une application d’authentification, un jeton ou une clé d’accès ; pas de questions.',
  'doctor.policy.tier-0':
    'Niveau 0, à privilèges : pas la stratégie pour les personnes. Deux vérifications au moins, dont une clé d’accès, ou une application avec un code de récupération ; ni questions, ni garant, ni SMS. Ce que vous voyez avec un tel compte n’est pas ce que voient les autres.',
  'doctor.policy.by-group': 'Il a ce niveau par {path}.',
  'doctor.policy.by-directory': 'Il a ce niveau par ce que l’annuaire dit du compte, non par un groupe configuré.',
  'doctor.policy.admins-off':
    'Le libre-service pour les administrateurs est désactivé : d’autres personnes réinitialisent ces comptes.',
  'doctor.policy.admins-on': 'Le libre-service pour les administrateurs est activé.',
  'doctor.policy.gates': 'Vérifications requises : {gates}.',
  'doctor.policy.gates-kinds': 'Vérifications requises : {gates}, chacune d’un type différent.',

  'doctor.registered.yes': 'Inscrit : oui, assez de méthodes pour une réinitialisation.',
  'doctor.registered.no': 'Inscrit : non, pas assez de méthodes pour une réinitialisation.',
  'doctor.enabled.yes': 'Activé : oui, la stratégie admet le compte.',
  'doctor.enabled.no': 'Activé : non, la stratégie n’admet pas le compte.',
  'doctor.capable.yes': 'Capable : oui, inscrit et activé.',
  'doctor.capable.no': 'Capable : non, il doit pour cela être inscrit et activé.',
  'doctor.asked.yes': 'Invitation à s’inscrire : oui. La stratégie l’exige, et ce qui est inscrit ne suffit pas.',
  'doctor.asked.skip': 'Elle peut être reportée de {days, plural, one {# jour} other {# jours}}.',
  'doctor.asked.no-skip': 'Elle ne peut pas être reportée.',
  'doctor.asked.not-required': 'Invitation à s’inscrire : non. La stratégie ne l’exige pas ; chacun peut s’inscrire de lui-même.',
  'doctor.asked.not-enabled': 'Invitation à s’inscrire : non. Qui n’est pas admis par la stratégie n’est pas sollicité.',
  'doctor.asked.untouchable': 'Invitation à s’inscrire : non. On ne touche jamais à ce compte.',
  'doctor.asked.not-linked':
    'Invitation à s’inscrire : non. Aucune identité de conversation n’est liée : personne ne peut donc être sollicité.',
  'doctor.asked.enough': 'Invitation à s’inscrire : non. Ce qui est inscrit suffit.',
  'doctor.reconfirm.from':
    'Invitation à confirmer ce qui est inscrit : à partir du {at, date, dated}, {days} jours après la dernière confirmation.',
  'doctor.reconfirm.never': 'Invitation à confirmer ce qui est inscrit : jamais, selon la stratégie.',
  'doctor.linked': 'Identités de conversation liées : {chats}.',

  'doctor.method.usable': 'Inscrite depuis le {since, date, dated}. Autorisée car la stratégie l’active ; utilisable maintenant.',
  'doctor.method.left': '{left, plural, one {Il reste # code.} other {Il reste # codes.}}',
  'doctor.method.policy-off': 'Inscrite depuis le {since, date, dated}, mais la stratégie l’a désactivée.',
  'doctor.method.worn':
    'Inscrite depuis le {since, date, dated}, mais désactivée après trop d’essais erronés. Inscrivez-la de nouveau.',
  'doctor.method.empty': 'Inscrite depuis le {since, date, dated}, mais tous les codes sont utilisés.',
  'doctor.method.waiting':
    'Inscrite depuis le {since, date, dated}, mais utilisable seulement à partir du {from, date, minute} (UTC) : les nouvelles méthodes sont retenues.',
  'doctor.method.address':
    'Inscrite depuis le {since, date, dated}, mais son adresse est désormais une adresse professionnelle, qui se verrouille avec le mot de passe.',
  'doctor.method.not-agreed':
    'Enregistrée depuis le {since, date, dated}, mais la personne n’a pas encore accepté de se porter garante.',
  'doctor.method.tier': 'Inscrite depuis le {since, date, dated}, mais elle ne compte pas pour un compte de niveau {tier}.',
  'doctor.method.not-registered': 'Autorisée car la stratégie l’active ; non inscrite.',
  'doctor.method.not-built': 'La stratégie l’active, mais cette version de Latchkey ne la connaît pas.',
  'doctor.method.off': 'Désactivées par la stratégie : {methods}.',
} as const;
