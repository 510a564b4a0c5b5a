/** Sentences of text messages and calls, and of registering a number. A text message with a code stays short: 70 letters of this script fill one message. */
export const phone = {
  'phone.text.for.reset':
    '{code}は{organisation}のパスワードリセット用コードです。ヘルプデスクにも教えないでください。心当たりがなければ無視してください。',
  'phone.text.for.unlock':
    '{code}は{organisation}のロック解除用コードです。ヘルプデスクにも教えないでください。心当たりがなければ無視してください。',
  'phone.text.for.change':
    '{code}は{organisation}のパスワード変更用コードです。ヘルプデスクにも教えないでください。心当たりがなければ無視してください。',
  'phone.text.for.manage-methods':
    '{code}は{organisation}の認証方法変更用コードです。ヘルプデスクにも教えないでください。心当たりがなければ無視してください。',
  'phone.text.for.confirm-address':
    '{code}は{organisation}への電話番号登録用コードです。ヘルプデスクにも教えないでください。心当たりがなければ無視してください。',
  'phone.text.for.other':
    '{code}は{organisation}のコードです。ヘルプデスクにも教えないでください。心当たりがなければ無視してください。',
  'phone.call.for.reset': 'こんにちは。{organisation}です。パスワードをリセットするためのコードをお伝えします。',
  'phone.call.for.unlock': 'こんにちは。{organisation}です。アカウントのロックを解除するためのコードをお伝えします。',
  'phone.call.for.change': 'こんにちは。{organisation}です。パスワードを変更するためのコードをお伝えします。',
  'phone.call.for.manage-methods': 'こんにちは。{organisation}です。認証方法を変更するためのコードをお伝えします。',
  'phone.call.for.confirm-address': 'こんにちは。{organisation}です。この電話番号を登録するためのコードをお伝えします。',
  'phone.call.for.other': 'こんにちは。{organisation}です。コードをお伝えします。',
  'phone.call.code': 'コードは、{digits}。繰り返します。{digits}。',
  'phone.call.nobody':
    'ヘルプデスクがこのコードをお尋ねすることはありません。心当たりがなければ、電話をお切りください。コードがなければ何も起こりません。失礼いたします。',

  'method.mobile-phone-code.hint': '携帯電話に届くコード',
  'method.office-phone-call.hint': '会社の電話でコードを読み上げます',
  'code.mobile-phone-code': '届いたコードを入力してください',
  'code.mobile-phone-code.explain': '{hint}にSMSを送りました。届くまで1分ほどかかることがあります。',
  'code.mobile-phone-code.label': 'SMSのコード',
  'code.office-phone-call': '聞こえたコードを入力してください',
  'code.office-phone-call.explain': '{hint}に電話をかけています。コードは2回読み上げられます。',
  'code.office-phone-call.label': '電話で聞いたコード',
  'problem.send.unknown':
    'コードが届いたかどうかわかりません。届いたら入力し、届かなければ1分後に新しいコードを受け取ってください。',

  'button.call-me': '電話をかける',
  'add.mobile': '携帯電話を追加する',
  'add.mobile.explain': '確認のためSMSを送ります。+と国番号から入力してください（例：+81 90 1234 5678）。',
  'add.mobile.label': '携帯電話番号',
  'add.mobile.confirm': '携帯電話を確認してください',
  'add.mobile.confirm.explain': '入力された番号にSMSを送りました。届くまで1分ほどかかることがあります。',
  'add.office': '会社電話を追加する',
  'add.office.explain': '電話をかけてコードを読み上げます。+と国番号から入力してください。内線にはかけられません。',
  'add.office.label': '会社の電話番号',
  'add.office.confirm': '電話をかけています',
  'add.office.confirm.explain': '入力された番号に電話をかけています。コードは2回読み上げられます。',
  'problem.number.invalid': '電話番号の形式ではないようです。+と国番号から、内線なしで入力してください。',
  'problem.number.country': 'その国の番号には送れません。',
  'problem.number.kind': 'その種類の番号はここでは使えません。通常の携帯電話か会社の番号を入力してください。',
  'problem.number.in-use': 'その番号はすでに登録されています。',
  'problem.number.throttled': 'すでに何度かコードを送っています。しばらく待つか、別の方法を選んでください。',
  'problem.number.unreachable':
    '今はその番号につながりませんでした。番号は正しいですか？ 1分ほどしてからもう一度お試しください。',
  'problem.number.unavailable': '今はコードを送れませんでした。1分ほどしてからもう一度お試しください。',
  'problem.number.interrupted': '処理が中断されました。もう一度お試しください。',
  'problem.number.unknown':
    'コードが届いたかどうかわかりません。届いたら入力し、届かなければ1分後に新しいコードを受け取ってください。',
};
