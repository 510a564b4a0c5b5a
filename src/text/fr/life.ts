/** How long passwords live, and who is exempt: what administrators see and change in chat. */
export const life = {
  'life.title': 'Expiration des mots de passe',
  'life.summary': 'Durée de vie des mots de passe dans l’annuaire, et qui en est dispensé',
  'life.unknown':
    'Cet annuaire ne peut pas dire combien de temps vivent les mots de passe, ou ses parties disent des choses différentes.',
  'life.reminders':
    'Rappels avant la fin : {on, select, true {activés} other {désactivés}}. Ils se règlent dans la stratégie, parmi les notifications.',
  'life.own':
    'Un compte qui a sa propre stratégie, par exemple affinée dans Active Directory, ou une dispense n’est pas concerné.',
  'life.not-here': 'Latchkey ne peut pas changer cela ici : l’annuaire le règle ailleurs, ou n’en donne pas le droit à Latchkey.',
  'life.button.person': 'Voir une personne',
  'life.advice':
    'Le NIST déconseille les changements réguliers (SP 800-63B) : un mot de passe se change quand il a fuité. Une vie plus longue compte tout de même comme plus faible, car toutes les fuites ne se voient pas.',
  'life.days': 'Jours jusqu’à l’expiration d’un mot de passe',
  'life.never': 'Les mots de passe n’expirent jamais',
  'policy.changed.life':
    '{before, plural, =0 {jamais} one {après # jour} many {après # jours} other {après # jours}} → {after, plural, =0 {jamais} one {après # jour} many {après # jours} other {après # jours}}{direction, select, weaken { (plus faible)} tighten { (plus strict)} other {}}',
  'policy.changed.exemption':
    '{name} : {on, select, true {le mot de passe n’expire jamais (plus faible)} other {le mot de passe expire de nouveau (plus strict)}}',
  'life.ending':
    '{whole, select, true {{ending, plural, =0 {Aucun mot de passe n’expirerait aussitôt.} one {# mot de passe expirerait aussitôt.} many {# mots de passe expireraient aussitôt.} other {# mots de passe expireraient aussitôt.}}} other {{ending, plural, =0 {Tout le monde n’a pas pu être examiné à temps. Aucun mot de passe trouvé n’expirerait aussitôt.} one {Tout le monde n’a pas pu être examiné à temps. Au moins # mot de passe expirerait aussitôt.} many {Tout le monde n’a pas pu être examiné à temps. Au moins # mots de passe expireraient aussitôt.} other {Tout le monde n’a pas pu être examiné à temps. Au moins # mots de passe expireraient aussitôt.}}}}',
  'life.second': 'Un second administrateur doit donner son accord.',
  'life.person': 'Identifiant ou adresse e-mail',
  'life.of': 'Mot de passe de {name}',
  'life.own-policy': 'Il n’expire pas comme le veut l’organisation : le compte a sa propre stratégie.',
  'life.button.exempt': 'Ne jamais le faire expirer',
  'life.button.restore': 'Le faire expirer de nouveau',
  'life.exempting': 'Le mot de passe n’expirera jamais. La personne est prévenue à chaque adresse.',
  'life.restoring': 'Le mot de passe expirera de nouveau, comme ceux des autres. La personne est prévenue à chaque adresse.',
  'life.restoring.ends': 'Il est plus ancien que ce qui est permis : il expire aussitôt.',
  'life.done.saved': 'L’annuaire l’a pris en compte. Tous les administrateurs sont prévenus.',
  'life.done.exempted': 'Le mot de passe n’expire plus désormais. La personne est prévenue à chaque adresse.',
  'life.done.restored': 'Le mot de passe expire de nouveau. La personne est prévenue à chaque adresse.',
  'life.problem.not-supported': 'Non fait : cet annuaire ne laisse pas Latchkey le régler. Réglez-le dans l’annuaire.',
  'life.problem.no-rights': 'Non fait : le compte de Latchkey n’en a pas le droit dans l’annuaire.',
  'life.problem.unknown': 'L’annuaire n’a pas répondu. Latchkey vérifie ce qu’il en est : revenez voir dans une minute.',
  'life.problem.changed': 'Non fait : cela a été modifié entre-temps. Voici ce qu’il en est maintenant.',
  'life.problem.privileged': 'Le compte est privilégié : sa dispense ne se change pas par chat.',
  'life.problem.self': 'Nul ne se dispense soi-même : un autre administrateur le peut.',
  'proposal.why.not-written': 'L’annuaire ne l’a pas pris en compte. Il faut le proposer de nouveau.',
  'proposal.why.unknown':
    'L’annuaire n’a pas répondu. Latchkey vérifie ce qu’il en est ; si c’est changé, tous les administrateurs sont prévenus.',
} as const;
