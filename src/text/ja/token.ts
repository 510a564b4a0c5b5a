/** Sentences of tokens the organisation hands out. */
export const token = {
  'method.hardware-token.hint': '組織から渡された機器またはアプリ',
  'code.hardware-token': 'トークンのコードを入力してください',
  'code.hardware-token.explain': 'トークン{hint}に表示されている6桁の数字を入力してください。',
  'code.hardware-token.label': '6桁のコード',
  'add.token': 'トークンを有効にする',
  'add.token.explain':
    'トークンに表示されている6桁の数字を入力してください。表示が変わるのを待ち、新しい数字も下に入力してください。',
  'add.token.first': '1つ目のコード',
  'add.token.second': '次のコード',
  'problem.token.wrong':
    'お使いのトークンの連続した2つのコードではありません。次のコードが表示されるのを待って、続けて2つ入力してください。',
  'problem.token.none-waiting':
    'あなたに割り当てられた未登録のトークンはありません。新しいトークンをお持ちの場合は、割り当てをヘルプデスクに依頼してください。',
  'problem.token.used': 'そのトークンはすでに有効になっています。',
  'problem.token.wait': '試行回数が多すぎます。{seconds, plural, other {#秒}}待ってから、もう一度お試しください。',
  'problem.token.unavailable':
    '今は確認できませんでした。今回の入力は試行回数に数えられることがあります。1分ほどしてからもう一度お試しください。',
  'problem.token.interrupted': '処理が中断され、確認できませんでした。もう一度お試しください。',
} as const;
