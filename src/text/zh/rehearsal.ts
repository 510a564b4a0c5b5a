/** Sentences of *could you get back in today?* */
export const rehearsal = {
  'button.try': '试一试',
  'rehearsal.title': '您今天能恢复登录吗？',
  'rehearsal.explain': '像忘记了密码那样，试试您的每种方法。不会重置任何内容，也不会用掉已保存的代码。',
  'rehearsal.row.works': '可用：您刚刚已验证',
  'rehearsal.row.not-now': '目前无法使用',
  'rehearsal.could': '可以，您今天能恢复登录',
  'rehearsal.could.next': '{worked, plural, other {# 种方法可用，已经足够。}}未重置任何内容。',
  'rehearsal.could-not': '仅凭您试过的方法还不够',
  'rehearsal.could-not.next':
    '{worked, plural, =0 {您没有验证任何方法。} other {# 种方法可用。}}重置的要求不止于此。请试试其他方法，或趁您还能登录时再注册一种。',
} as const;
