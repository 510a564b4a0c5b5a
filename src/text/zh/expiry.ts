/** When a password ends and how long a lock lasts, for the person whose they are. */
export const expiry = {
  'expiry.soon': '{days, plural, =0 {您的密码今天过期} other {您的密码将在 # 天后过期}}（{at, date, day}）。',
  'expiry.past': '您的密码已于 {at, date, day} 过期。请选择新密码。',
  'expiry.valid-until': '您的新密码有效期至 {at, date, dated}。',
  'lock.until': '您的帐户在贵组织的目录中被锁定。锁定将于 {until, time, clock} (UTC) 自动解除。',
  'lock.since-until': '您的帐户自 {since, time, clock} 起在贵组织的目录中被锁定。锁定将于 {until, time, clock} (UTC) 自动解除。',
  'lock.by-hand': '您的帐户在贵组织的目录中被锁定。锁定不会自动解除。',
  'lock.since-by-hand': '您的帐户自 {since, date, minute} (UTC) 起在贵组织的目录中被锁定。锁定不会自动解除。',
} as const;
