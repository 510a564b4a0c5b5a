/** Sentences of *could you get back in today?* */
export const rehearsal = {
  'button.try': '試してみる',
  'rehearsal.title': '今日パスワードを忘れても、復旧できますか？',
  'rehearsal.explain':
    'パスワードを忘れたつもりで、認証方法を一つずつ試してみましょう。リセットは行われず、回復コードも消費されません。',
  'rehearsal.row.works': '使えます：今、確認できました',
  'rehearsal.row.not-now': '今は使えません',
  'rehearsal.could': 'はい、今日でも復旧できます',
  'rehearsal.could.next': '{worked, plural, other {#個の認証方法が使え、これで足ります。}}リセットは行われていません。',
  'rehearsal.could-not': '今回試した方法だけでは復旧できません',
  'rehearsal.could-not.next':
    '{worked, plural, =0 {確認できた認証方法はありません。} other {使えた認証方法は#個です。}}リセットにはそれより多く必要です。ほかの方法も試すか、サインインできるうちに別の方法を登録してください。',
} as const;
