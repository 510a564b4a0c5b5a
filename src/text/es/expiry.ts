/** When a password ends and how long a lock lasts, for the person whose they are. */
export const expiry = {
  'expiry.soon':
    '{days, plural, =0 {Su contraseña caduca hoy} one {Su contraseña caduca dentro de # día} other {Su contraseña caduca dentro de # días}} (el {at, date, day}).',
  'expiry.past': 'Su contraseña caducó el {at, date, day}. Elija una nueva.',
  'expiry.valid-until': 'Su contraseña nueva es válida hasta el {at, date, dated}.',
  'lock.until':
    'Su cuenta está bloqueada en el directorio de su organización. El bloqueo termina por sí solo a las {until, time, clock} (UTC).',
  'lock.since-until':
    'Su cuenta está bloqueada en el directorio de su organización desde las {since, time, clock}. El bloqueo termina por sí solo a las {until, time, clock} (UTC).',
  'lock.by-hand': 'Su cuenta está bloqueada en el directorio de su organización. El bloqueo no termina por sí solo.',
  'lock.since-by-hand':
    'Su cuenta está bloqueada en el directorio de su organización desde el {since, date, minute} (UTC). El bloqueo no termina por sí solo.',
} as const;
