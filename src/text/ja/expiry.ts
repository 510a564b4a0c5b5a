/** When a password ends and how long a lock lasts, for the person whose they are. */
export const expiry = {
  'expiry.soon':
    '{days, plural, =0 {パスワードの有効期限は今日までです} other {パスワードの有効期限まであと#日です}}（{at, date, day}）。',
  'expiry.past': 'パスワードの有効期限は{at, date, day}に切れました。新しいパスワードを設定してください。',
  'expiry.valid-until': '新しいパスワードの有効期限は{at, date, dated}です。',
  'lock.until': 'アカウントは組織のディレクトリでロックされています。ロックは{until, time, clock}（UTC）に自動的に解除されます。',
  'lock.since-until':
    'アカウントは{since, time, clock}から組織のディレクトリでロックされています。ロックは{until, time, clock}（UTC）に自動的に解除されます。',
  'lock.by-hand': 'アカウントは組織のディレクトリでロックされています。このロックは自動では解除されません。',
  'lock.since-by-hand':
    'アカウントは{since, date, minute}（UTC）から組織のディレクトリでロックされています。このロックは自動では解除されません。',
} as const;
