/** When a password ends and how long a lock lasts, for the person whose they are. */
export const expiry = {
  'expiry.soon':
    '{days, plural, =0 {Votre mot de passe expire aujourd’hui} one {Votre mot de passe expire dans # jour} other {Votre mot de passe expire dans # jours}} (le {at, date, day}).',
  'expiry.past': 'Votre mot de passe a expiré le {at, date, day}. Choisissez-en un nouveau.',
  'expiry.valid-until': 'Votre nouveau mot de passe est valable jusqu’au {at, date, dated}.',
  'lock.until':
    'Votre compte est verrouillé dans l’annuaire de votre organisation. Le verrouillage prend fin de lui-même à {until, time, clock} (UTC).',
  'lock.since-until':
    'Votre compte est verrouillé dans l’annuaire de votre organisation depuis {since, time, clock}. Le verrouillage prend fin de lui-même à {until, time, clock} (UTC).',
  'lock.by-hand':
    'Votre compte est verrouillé dans l’annuaire de votre organisation. Le verrouillage ne prend pas fin de lui-même.',
  'lock.since-by-hand':
    'Votre compte est verrouillé dans l’annuaire de votre organisation depuis le {since, date, minute} (UTC). Le verrouillage ne prend pas fin de lui-même.',
} as const;
