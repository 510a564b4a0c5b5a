/** Sentences of a confirmation in the other chat: where the number is shown, and where it is typed. */
export const confirmation = {
  'method.chat-confirmation.hint': 'ここに表示される番号を、もう一方のチャットで入力します',
  'elsewhere.title': 'この番号をもう一方のチャットで入力してください',
  'elsewhere.explain': '{chat}にメッセージを送りました。そこで開いて、この番号を入力してください：',
  'elsewhere.explain.other': 'もう一方のチャットにメッセージを送りました。そこで開いて、この番号を入力してください：',
  'elsewhere.number': '{number}',
  'elsewhere.careful': '誰に聞かれても、決して教えないでください。入力が終わると、自動的に先へ進みます。',
  'button.typed-there': '入力しました',

  'problem.push.unreachable':
    'もう一方のチャットに連絡できません。そちらから一度私にメッセージを送るか、別の方法をお使いください。',
  'problem.push.throttled': 'すでに何度か番号が発行されています。1時間待つか、別の方法をお使いください。',
  'problem.push.busy': 'もう一方のチャットで手続きの途中です。先にそちらを終えるか、別の方法をお使いください。',
  'problem.push.failed': '入力された番号が違ったか、時間切れです。もう一度選んでください。',
  'problem.push.not-yet': 'もう一方のチャットからまだ返答がありません。',
  'problem.push.unavailable': '今はもう一方のチャットに送信できませんでした。1分ほどしてからもう一度お試しください。',
  'problem.push.interrupted': '処理が中断されました。もう一度お試しください。',

  'confirmation.title': 'これはあなたですか？',
  'confirmation.for.reset': '{login}のパスワードをリセットしようとしている人がいます。',
  'confirmation.for.unlock': '{login}のロックを解除しようとしている人がいます。',
  'confirmation.for.change': '{login}のパスワードを変更しようとしている人がいます。',
  'confirmation.for.manage-methods': '{login}の認証方法を変更しようとしている人がいます。',
  'confirmation.for.register': 'このチャットを{login}の確認に使えるようにしようとしている人がいます。',
  'confirmation.for.other': '{login}として本人確認をしようとしている人がいます。',
  'confirmation.from': '{when}に{from, select, slack {Slack} other {Microsoft Teams}}で依頼されました。',
  'confirmation.only-if':
    'ご自身の操作であれば、そちらに表示されている番号を入力してください。そうでなければお知らせください。すぐにすべてを止め、セキュリティ担当に連絡します。',
  'confirmation.number': 'もう一方のチャットの番号',
  'confirmation.number.hint':
    'ご自身の画面に表示された番号だけを入力してください。ヘルプデスクであっても、人から読み上げられた番号は入力しないでください。',
  'confirmation.button.yes': '自分です',
  'confirmation.button.no': '自分ではない',
  'problem.confirmation.wrong': '番号が違います。もう一度ご確認ください。',
  'problem.confirmation.wait': '試行回数が多すぎます。{seconds, plural, other {#秒}}待ってから、もう一度お試しください。',
  'problem.confirmation.unavailable': '今は確認できませんでした。1分ほどしてからもう一度お試しください。',
  'problem.confirmation.interrupted': '処理が中断され、確認できませんでした。もう一度お試しください。',
  'confirmation.over.right': 'ありがとうございます',
  'confirmation.over.right.next': 'もう一方のチャットで続けてください。',
  'confirmation.over.failed': '確認できませんでした',
  'confirmation.over.failed.next':
    'その番号はもう使えません。ご自身の操作であれば、もう一方のチャットで最初からやり直してください。',
  'confirmation.over.none': 'ここで確認することはもうありません',
  'confirmation.over.none.next':
    'すでに回答済みか、時間切れです。ご自身の操作であれば、もう一方のチャットで最初からやり直してください。',
  'confirmation.over.denied': '停止しました',
  'confirmation.over.denied.next':
    'あなたのアカウントのセルフサービスを凍結し、セキュリティ担当に連絡しました。ヘルプデスクにご相談ください。',
  'confirmation.over.not-denied': '今は停止できませんでした',
  'confirmation.over.not-denied.next': 'もう一度ボタンを押すか、ヘルプデスクにお電話ください。',
  'add.chat': 'もう一方のチャットで確認する',
  'add.chat.explain':
    'もう一方のチャットにメッセージを送り、ここに番号を表示します。その番号をそちらで入力してください。以後、ここで手続きをするときは、いつでもそのチャットで本人確認ができます。',
  'button.ask-there': 'もう一方のチャットに送る',
} as const;
