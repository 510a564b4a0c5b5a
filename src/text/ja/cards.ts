/** Sentences of cards: what every channel adds around a view. */
export const cards = {
  'card.page-code': 'ページコード',
  'card.page-code.why':
    'ページを開くと、最初にこのコードの入力を求められます。入力するのはそのページだけにしてください。Latchkeyやヘルプデスクの者がお尋ねすることは決してありません。',
  'card.page.where': 'ページはブラウザーで開きます。ボタンが使えるのは一度だけ、ご本人だけです。',
  'card.field.required': 'この欄に入力してください。',
  'card.field.code': 'コードの数字を入力してください。',
  'card.field.number': '{min}から{max}までの整数を入力してください。',
  'card.field.email': 'メールアドレスを入力してください（例：name@example.com）。',
  'card.number': '{value, number}',
  'card.cell': '{column}：{cell}',
  'card.bar': '{bar} {value, number}',
  'card.row-action': '{action}：{row}',
  'card.stale': 'そのボタンは前の手順のものです。何も実行していません。',
  'card.answered-below': '新しいメッセージでお答えしました。',
  'card.trouble':
    'こちら側で問題が起きています。数分後にもう一度お試しください。処理の途中だったものがあれば、結果をここでお知らせします。',
  'card.reference': '参照番号：{reference}',
  'suggest.reset': 'パスワードをリセット',
  'suggest.unlock': 'アカウントのロックを解除',
  'suggest.change': 'パスワードを変更',
  'suggest.register': '登録',
  'suggest.my-methods': '認証方法',
  'suggest.help': 'ヘルプ',
} as const;
