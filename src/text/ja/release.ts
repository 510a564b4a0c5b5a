/** Sentences of an emergency in which nothing happens without an approver. */
export const release = {
  'refused.needs-approver': '先に承認者の許可が必要です',
  'refused.needs-approver.next':
    '緊急モードです。セルフサービスを使うには承認者の許可が必要です。ボタンを1回押すだけで依頼できます。',
  'refused.needs-approver.why':
    'アカウントの乗っ取りが試みられている可能性があります。安全が確認できるまで、すべての変更をもう1人が把握する必要があります。',
  'button.begin-release': '承認者に依頼する',
  'release.waiting': '承認者に依頼しました',
  'release.waiting.explain':
    '{count, plural, other {#人の承認者に依頼しました。}}先に承認者から電話があるかもしれません。結果は1時間以内にここでお知らせします。',
  'release.given': '30分以内に1回だけ操作できます。本人確認はこれまでどおり必要です。',
  'release.nobody': '現在、許可できる人がいません',
  'release.explain':
    '緊急モードです。まず対面か、ご存じの番号で本人と話してください。別の人が本人のチャットを使っている可能性があります。',
  'release.action': 'セルフサービスを1回使う',
  'release.told': '本人に通知されます。',
  'doctor.because.needs-approver': '緊急モードです。先に承認者の許可が必要です。',
  'policy.person.why.needs-approver': '緊急モードです。先に承認者の許可が必要です。',
} as const;
