/** Sentences of the life of a registration: asked for, confirmed, looked at. */
export const registration = {
  'button.later': '明日もう一度知らせる',
  'button.looks-good': 'このままで問題ない',
  'button.something-changed': '変わったものがある',

  'prompt.register': '登録をお願いします',
  'prompt.register.explain':
    '登録しておくと、パスワードを忘れたときに自分で対処できます。所要時間は2分、足りないものだけをお尋ねします。',
  'prompt.skip': '{days, plural, =0 {後回しにできるのは今日が最後です。} other {あと#日まで後回しにできます。}}',
  'prompt.no-skip': '組織の方針により、今登録が必要です。それ以外のことは、引き続きお手伝いします。',
  'prompt.confirm': '登録内容に変わりはありませんか？',
  'prompt.confirm.explain': '現在の登録内容です。手元にない電話や、もう読んでいないアドレスでは、いざというとき役に立ちません。',
  'prompt.later': 'わかりました。また後ほど',
  'prompt.later.next': '明日もう一度お知らせします。2分ほど時間ができたら「登録」と送信してください。',
  'prompt.confirmed': 'ありがとうございます',
  'prompt.confirmed.next': '登録内容はこのままです。変わったときは「認証方法」と送信してください。',
  'prompt.nothing': '必要な操作はありません',
  'prompt.nothing.next': '登録に問題はありません。確認するには「認証方法」と送信してください。',

  'button.delete-all': 'すべて削除する',
  'methods.delete': '登録内容をすべて削除しますか？',
  'methods.delete.explain':
    '認証方法、アドレス、電話番号はすべて完全に削除され、登録済みのすべてのアドレスに最後のお知らせが届きます。その後に再登録できるのは、現在のパスワードか、ヘルプデスク発行のアクセスパスがある場合だけです。',

  'methods.state.capable': '登録：済み。セルフサービス：利用できます。パスワードを自分でリセットできます。',
  'methods.state.not-registered': 'セルフサービス：利用できます。登録：まだ足りないため、パスワードを自分でリセットできません。',
  'methods.state.not-enabled':
    '登録：済み。セルフサービス：利用できないため、パスワードを自分でリセットできません。理由はヘルプデスクにお尋ねください。',
  'methods.state.neither': '登録：足りません。セルフサービス：利用できません。ヘルプデスクにご相談ください。',

  'button.take-offer': '{hint}を使う',
  'add.offer': '会社にはすでに登録済みの連絡先があります。ボタンで選ぶか、別のものを入力してください。',
  'add.offer.confirm': '{hint}にコードを送りました。届くまで1分ほどかかることがあります。',
  'methods.row.unconfirmed':
    '{worn, select, true {{hint}、会社のディレクトリから：誤った入力が多すぎたため無効} other {{hint}、会社のディレクトリから：ご本人は未確認ですが{from, date, dated}から有効}}',
  'methods.row.brought': '{hint}、{since, date, dated}から、{from, select, operator {会社が登録} other {会社のディレクトリから}}',
  'methods.row.offered': '{hint}、会社のディレクトリにあります：登録すると有効になります',
  'notice.directory-contact-changed': 'ディレクトリの電話番号またはアドレスが変更されました',
  'notice.directory-contact-changed.explain':
    '{method}：会社のディレクトリに新しい内容が登録されました。1日後に有効になります。以前のものがあった場合、それは使えません。',
} as const;
