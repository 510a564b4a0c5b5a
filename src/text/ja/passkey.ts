/** Sentences of passkeys, in chat and on the page. */
export const passkey = {
  'method.passkey.hint': '指紋、顔、または端末のPIN',
  'code.passkey': '専用ページでパスキーを使ってください',
  'code.passkey.explain': 'パスキーを保存した端末で専用ページを開いてください。ページでは、下のページコードを入力します。',
  'add.passkey': 'パスキーを作成する',
  'add.passkey.explain':
    '使いたい端末で専用ページを開いてください。指紋、顔、または端末のPINで確認します。ページでは、下のページコードを入力します。',

  'problem.passkey.wrong': '求められたパスキーではないか、端末で本人確認が行われませんでした。もう一度お試しください。',
  'problem.passkey.expired': '時間切れか、すでに回答済みです。もう一度お試しください。',
  'problem.passkey.used': 'そのパスキーはすでに登録されています。新しいパスキーを作成してください。',
  'problem.passkey.wait': '試行回数が多すぎます。{seconds, plural, other {#秒}}待ってから、もう一度お試しください。',
  'problem.passkey.worn': 'この方法は試行回数が多すぎたため無効になりました。別の方法をお使いください。',
  'problem.passkey.unavailable':
    '今は確認できませんでした。今回の入力は試行回数に数えられることがあります。1分ほどしてからもう一度お試しください。',
  'problem.passkey.interrupted': '処理が中断され、確認できませんでした。もう一度お試しください。',

  'page.make-passkey.title': 'パスキーを作成する',
  'page.make-passkey.explain':
    'パスキーを使うと、指紋、顔、または端末のPINで本人確認ができます。覚えるものはなく、だまし取られることもありません。',
  'page.make-passkey.begin': '始める',
  'page.make-passkey.now': 'パスキーに名前を付け、ブラウザーの案内に従ってください。',
  'page.make-passkey.name': 'パスキーの名前',
  'page.make-passkey.name.hint': '後で見分けられる名前にしてください（例：「仕事用ノートPC」）。',
  'page.make-passkey.go': 'パスキーを作成する',
  'page.use-passkey.title': 'パスキーを使う',
  'page.use-passkey.explain': 'ブラウザーがパスキーを求めます。パスキーを保存した端末をご用意ください。',
  'page.use-passkey.begin': 'パスキーを使う',
  'page.use-passkey.now': 'ブラウザーの案内に従ってください。',
  'page.use-passkey.go': 'もう一度求める',
  'page.passkey.failed':
    'ブラウザーからパスキーを受け取れませんでした。失われたものはありません。もう一度試すか、チャットに戻って別の方法を選んでください。',
  'page.passkey.missing':
    'このブラウザーではパスキーを使えないか、スクリプトがオフになっています。別のブラウザーや端末を使うか、チャットに戻って別の方法を選んでください。',
} as const;
