/** When a password ends and how long a lock lasts, for the person whose they are. */
export const expiry = {
  'expiry.soon':
    '{days, plural, =0 {Ihr Kennwort läuft heute ab} one {Ihr Kennwort läuft in # Tag ab} other {Ihr Kennwort läuft in # Tagen ab}} (am {at, date, day}).',
  'expiry.past': 'Ihr Kennwort ist am {at, date, day} abgelaufen. Wählen Sie ein neues.',
  'expiry.valid-until': 'Ihr neues Kennwort gilt bis {at, date, dated}.',
  'lock.until':
    'Ihr Konto ist im Verzeichnis Ihrer Organisation gesperrt. Die Sperre endet von selbst um {until, time, clock} Uhr (UTC).',
  'lock.since-until':
    'Ihr Konto ist im Verzeichnis Ihrer Organisation seit {since, time, clock} Uhr gesperrt. Die Sperre endet von selbst um {until, time, clock} Uhr (UTC).',
  'lock.by-hand': 'Ihr Konto ist im Verzeichnis Ihrer Organisation gesperrt. Die Sperre endet nicht von selbst.',
  'lock.since-by-hand':
    'Ihr Konto ist im Verzeichnis Ihrer Organisation seit {since, date, minute} (UTC) gesperrt. Die Sperre endet nicht von selbst.',
} as const;
