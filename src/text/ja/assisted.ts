/** Sentences of what an agent begins and the person finishes, and of the manager who vouches. */
export const assisted = {
  'assisted.looking': '少々お待ちください',
  'assisted.who': 'ヘルプデスクの{agent}さんが、あなたとの手続きを始めました。チケット：{ticket}。',
  'assisted.only-you': 'ここから先に進めるのはあなただけです。入力や表示の内容をヘルプデスクがお尋ねすることはありません。',
  'assisted.assisted-reset': '新しいパスワードを設定してください',
  'assisted.assisted-reset.explain': '専用ページを開いて、新しいパスワードを設定します。古いパスワードは使えなくなります。',
  'assisted.assisted-pass': 'アクセスパスが用意されています',
  'assisted.assisted-pass.explain': '専用ページを開くと、アクセスパスが一度だけ表示されます。書き留めるものをご用意ください。',
  'assisted.button.assisted-reset': '新しいパスワードを設定する',
  'assisted.button.assisted-pass': 'アクセスパスを表示する',
  'assisted.button.deny': '依頼していません',
  'assisted.button.seen': '書き留めました',
  'assisted.choose': '新しいパスワードを設定してください',
  'assisted.choose.explain':
    '専用ページを開いて、新しいパスワードを設定してください。ページでは、下のページコードを入力します。どちらもヘルプデスクを含め、誰にも教えないでください。',
  'assisted.pass': 'アクセスパスを確認してください',
  'assisted.pass.explain':
    '専用ページを開くと、アクセスパスが一度だけ表示されます。ページでは、下のページコードを入力します。いずれもヘルプデスクを含め、誰にも教えないでください。',
  'assisted.revealing': 'アクセスパスを作成しています',
  'assisted.shown': '専用ページにアクセスパスが表示されています',
  'assisted.shown.explain': '二度と表示されません。ページを閉じる前に書き留めてください。',
  'assisted.pass.seen': 'アクセスパスの準備ができました',
  'assisted.pass.seen.next': 'ユーザー名とアクセスパスで職場の環境にサインインし、そこで認証方法を設定してください。',
  'assisted.pass.register':
    '今すぐ登録し直してください。アクセスパスは専用ページでお尋ねします。以前の登録内容は、これで無効になります。',
  'assisted.pass.not-issued': 'あなた宛てのアクセスパスはありません',
  'assisted.pass.not-issued.next': '拒否されたか、期限切れか、使用済みです。ヘルプデスクにお問い合わせください。',
  'assisted.pass.not-confirmed': 'アクセスパスを表示できませんでした',
  'assisted.pass.not-confirmed.next':
    '処理が中断されました。ヘルプデスクに別のアクセスパスを依頼してください。今回のものは使えなくなります。',
  'assisted.over.none': '必要な操作はありません',
  'assisted.over.none.next': 'ヘルプデスクが始めた手続きは終了しました。まだ必要な場合は、もう一度お電話ください。',
  'assisted.over.denied': 'お知らせいただきありがとうございます',
  'assisted.over.denied.next': '何も変更していません。セキュリティ担当に連絡しました。今、誰かと通話中なら電話を切ってください。',

  'pass.prove': 'ヘルプデスク発行のアクセスパスがあります',
  'pass.prove.explain':
    '専用ページを開き、アクセスパスはそのページにだけ入力してください。ここには入力しないでください。新しく登録すると、以前の登録内容は無効になります。ページでは、下のページコードを入力します。',
  'pass.button.other': '手元にありません',
  'problem.pass.wrong': 'アクセスパスが違うか、期限が切れています。もう一度お試しください。',
  'problem.pass.wait': '試行回数が多すぎます。{seconds, plural, other {#秒}}待ってから、もう一度お試しください。',
  'problem.pass.unavailable':
    '今は確認できませんでした。今回の入力は試行回数に数えられることがあります。1分ほどしてからもう一度お試しください。',
  'problem.pass.interrupted':
    '処理が中断され、アクセスパスが使用済みになった可能性があります。もう一度試すか、ヘルプデスクにお問い合わせください。',

  'vouch.looking': '少々お待ちください',
  'vouch.title': '{target}さんが本人だと保証しますか？',
  'vouch.who': '{target}さんがヘルプデスクの{agent}さんに電話し、本人確認の手段をすべて失ったと伝えました。チケット：{ticket}。',
  'vouch.explain':
    'あなたが保証し、もう一人が同意すると、{target}さんに再登録用のアクセスパスが発行されます。それ以外は何も起こりません。',
  'vouch.only-if': '今、{target}さんと直接会うか、聞き覚えのある声で話してください。本人が伝える番号をここに入力してください。',
  'vouch.number': '本人が伝えた番号',
  'vouch.number.hint': '6桁です。ヘルプデスクからではなく、必ず本人から聞いてください。',
  'vouch.button.yes': '本人に間違いありません',
  'vouch.button.no': '保証しません',
  'vouch.problem.wrong': '番号が違います。もう一度本人に聞いてください。',
  'vouch.problem.interrupted': '処理が中断されました。もう一度入力してください。',
  'vouch.problem.unavailable': 'うまくいきませんでした。もう一度お試しください。',
  'vouch.over.vouched': 'ありがとうございます',
  'vouch.over.vouched.next': 'ヘルプデスクに伝えました。このほかに、もう一人の同意が必要です。',
  'vouch.over.denied': 'お知らせいただきありがとうございます',
  'vouch.over.denied.next': '何も変更していません。セキュリティ担当に連絡しました。',
  'vouch.over.failed': 'うまくいきませんでした',
  'vouch.over.failed.next': '番号が違うか、期限が切れています。ヘルプデスクから再度依頼することができます。',
  'vouch.over.none': '保証の依頼はありません',
  'vouch.over.none.next': '依頼は終了しました。',
} as const;
