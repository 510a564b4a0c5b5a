/** When a password ends and how long a lock lasts, for the person whose they are. */
export const expiry = {
  'expiry.soon':
    '{days, plural, =0 {Sua senha expira hoje} one {Sua senha expira daqui a # dia} other {Sua senha expira daqui a # dias}} (em {at, date, day}).',
  'expiry.past': 'Sua senha expirou em {at, date, day}. Escolha uma nova.',
  'expiry.valid-until': 'Sua nova senha é válida até {at, date, dated}.',
  'lock.until':
    'Sua conta está bloqueada no diretório da sua organização. O bloqueio termina sozinho às {until, time, clock} (UTC).',
  'lock.since-until':
    'Sua conta está bloqueada no diretório da sua organização desde as {since, time, clock}. O bloqueio termina sozinho às {until, time, clock} (UTC).',
  'lock.by-hand': 'Sua conta está bloqueada no diretório da sua organização. O bloqueio não termina sozinho.',
  'lock.since-by-hand':
    'Sua conta está bloqueada no diretório da sua organização desde {since, date, minute} (UTC). O bloqueio não termina sozinho.',
} as const;
