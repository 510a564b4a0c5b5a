/** Sentences of an emergency in which nothing happens without an approver. */
export const release = {
  'refused.needs-approver': 'Un approbateur doit d’abord donner son accord',
  'refused.needs-approver.next':
    'Il y a une urgence : pour se dépanner soi-même, il faut l’accord d’un approbateur. Un clic suffit pour le demander.',
  'refused.needs-approver.why':
    'Quelqu’un essaie peut-être de s’emparer de comptes. Tant que tout n’est pas de nouveau sûr, une seconde personne doit être au courant de chaque changement.',
  'button.begin-release': 'Demander à un approbateur',
  'release.waiting': 'Les approbateurs sont prévenus',
  'release.waiting.explain':
    '{count, plural, one {# approbateur a été prévenu et vous appellera peut-être} many {# d’approbateurs ont été prévenus ; l’un d’eux vous appellera peut-être} other {# approbateurs ont été prévenus ; l’un d’eux vous appellera peut-être}} d’abord. Vous aurez la réponse ici dans l’heure.',
  'release.given': 'Vous avez une demi-heure, pour une seule opération. Vous devez toujours prouver que c’est bien vous.',
  'release.nobody': 'Personne ne peut donner son accord pour le moment',
  'release.explain':
    'Il y a une urgence. Parlez d’abord à cette personne, de vive voix ou à un numéro que vous connaissez : quelqu’un d’autre utilise peut-être sa conversation.',
  'release.action': 'Se dépanner une fois',
  'release.told': 'La personne en est informée.',
  'doctor.because.needs-approver': 'Il y a une urgence : il faut d’abord l’accord d’un approbateur.',
  'policy.person.why.needs-approver': 'Il y a une urgence : il lui faut d’abord l’accord d’un approbateur.',
} as const;
