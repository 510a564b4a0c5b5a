/** Sentences of *this was not me*. */
export const notMe = {
  'button.freeze': '今すぐすべて凍結する',
  'button.thaw': '凍結を解除する',

  'objection.confirm': '身に覚えのない操作がありましたか？',
  'objection.confirm.explain':
    'あなたのアカウントのセルフサービスを、すぐに凍結できます。ここからは誰もリセット、ロック解除、変更ができなくなり、進行中の手続きはすべて終了します。あなたはすべての場所からサインアウトされ、セキュリティチームに警報が届きます。',
  'objection.lifting': '解除できるのはヘルプデスクだけです。後日、パスキーを使ってご自身で解除することもできます。',
  'objection.failed': 'うまくいきませんでした。もう一度試し、ヘルプデスクにもお電話ください。',
  'objection.freezing': '凍結しています',
  'objection.frozen': '凍結しました',
  'objection.is-frozen': 'すでに凍結されています',
  'objection.frozen.explain':
    '進行中の手続きはすべて終了し、必要な関係者全員に通知しました。パスワードを誰かに知られたおそれがある場合は、今すぐヘルプデスクに新しいパスワードを依頼してください。',
  'objection.thaw.from':
    'ヘルプデスクは、第二の担当者の同意があればいつでも解除できます。{until, date, minute}（UTC）以降は、パスキーともう一つの確認でご自身でも解除できます。',
  'objection.may-thaw': '凍結を解除できます',
  'objection.may-thaw.explain': '待機期間が終わりました。パスキーともう一つの方法で本人確認をしてください。',
  'objection.thawing': '凍結を解除しています',
  'objection.thawed': '凍結を解除しました',
  'objection.thawed.next':
    '登録済みのすべてのアドレスにお知らせしました。「認証方法」と送信して、登録内容が今もすべてご自身のものか確認してください。',

  'page.not-me.title': '身に覚えがありませんか？',
  'page.not-me.explain':
    'ボタンを押すと、あなたのアカウントのセルフサービスがすぐに凍結されます。進行中の手続きはすべて終了し、すべての場所からサインアウトされ、セキュリティチームに警報が届きます。解除はヘルプデスクが行えます。',
  'page.not-me.submit': '自分のセルフサービスを凍結する',
  'page.not-me.done': '凍結しました',
  'page.not-me.done.explain':
    'ここからは誰も何も変更できません。パスワードを知られたおそれがある場合は、ヘルプデスクに電話して新しいパスワードを依頼してください。',
} as const;
