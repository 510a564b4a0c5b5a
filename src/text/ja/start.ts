/** Starting for somebody who cannot: the public page, a colleague, and what the person is asked. */
export const start = {
  'button.no-help': 'いいえ、必要ありません',
  'button.start-not-me': '誰かが私になりすましています',

  'start.asked': 'パスワードのことでお困りですか？',
  'start.asked.page': '開始ページで、パスワードのサポートを受けるためにあなたのユーザー名が入力されました。',
  'start.asked.colleague': '{by}さんから、あなたのサポートを頼まれました。',
  'start.asked.explain':
    'サポートが必要なら、ここで続けてください。手続きはこのチャットとあなた専用のページだけで進みます。ほかの人には見えず、まだ何も変更されていません。',
  'start.asked.nobody': 'コードを聞き出すために電話やメッセージが来ることはありません。もし来たら、それは詐欺です。',
  'start.left-alone': 'わかりました。何も変更していません',
  'start.left-alone.next': '新しいパスワードが必要なときは、いつでも「リセット」と送信してください。',

  'start.told': 'ご協力ありがとうございます',
  'start.told.explain':
    'その方が登録されていれば、たった今、その方のすべてのチャットにメッセージを送りました。続きはご本人が行います。その内容があなたに表示されることはありません。',
  'start.told.next': '2分たってもメッセージが届かない場合は、ご本人からヘルプデスクに問い合わせてもらってください。',
  'start.refused.not-linked': 'あなたのアカウントがまだわかりません',
  'start.refused.not-linked.next': '先に「リンク」と送信してください。その後、同僚のサポートを始められます。',
  'start.refused.too-many': '1時間に指定できる人数を超えました',
  'start.refused.too-many.next': '1時間後にまた指定できます。',
  'start.refused.unavailable': '受け付けることができませんでした',
  'start.refused.unavailable.next': '何も始まっていません。数分後にもう一度お試しください。',
  'progress.starting': '伝えています',

  'notice.start-asked': 'パスワードのサポートを求める依頼がありました',
  'notice.start-asked.explain':
    'あなたのチャットにつながらなかったため、何も始まっていません。サインインしたままの端末でTeamsまたはSlackを開き、「リセット」と送信してください。どちらも開けない場合は、ヘルプデスクにお問い合わせください。電話で本人確認ができます。',

  'page.start.title': 'サインインできませんか？',
  'page.start.explain':
    'ユーザー名を入力してください。登録があれば、すぐにあなたのチャットにメッセージを送ります。スマートフォンなど、サインインしたままの端末で続けてください。',
  'page.start.account': 'ユーザー名',
  'page.start.account.hint': 'サインインに使う名前（例：職場のメールアドレス）',
  'page.start.empty': '先にユーザー名を入力してください。',
  'page.start.submit': 'サポートを受ける',
  'page.start.doubt': 'このページでパスワードを尋ねることは決してありません。尋ねるページがあれば、閉じてください。',
  'page.start.done.title': 'ありがとうございます。チャットをご確認ください',
  'page.start.done.explain':
    'このユーザー名の登録があれば、TeamsまたはSlackにメッセージが届いています。その中のボタンを押して、手順に従ってください。届くまで1分ほどかかることがあります。',
  'page.start.done.none':
    'メッセージが届きませんか？ ユーザー名を確かめて、もう一度だけお試しください。どのチャットも開けない場合は、ヘルプデスクにお問い合わせください。電話で本人確認ができます。',
  'page.start.done.close': 'このページは閉じてかまいません。',
} as const;
