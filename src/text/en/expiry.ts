/** When a password ends and how long a lock lasts, for the person whose they are. */
export const expiry = {
  'expiry.soon':
    '{days, plural, =0 {Your password expires today} one {Your password expires in # day} other {Your password expires in # days}} (on {at, date, day}).',
  'expiry.past': 'Your password expired on {at, date, day}. Choose a new one.',
  'expiry.valid-until': 'Your new password is valid until {at, date, dated}.',
  'lock.until':
    'Your account is locked in the directory of your organisation. The lock ends by itself at {until, time, clock} (UTC).',
  'lock.since-until':
    'Your account is locked in the directory of your organisation since {since, time, clock}. The lock ends by itself at {until, time, clock} (UTC).',
  'lock.by-hand': 'Your account is locked in the directory of your organisation. The lock does not end by itself.',
  'lock.since-by-hand':
    'Your account is locked in the directory of your organisation since {since, date, minute} (UTC). The lock does not end by itself.',
} as const;
