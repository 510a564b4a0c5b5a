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

  'method.vouch.hint': 'あなたを知る人が、本人だと保証します',
  'voucher.wait': 'この番号を伝えてください',
  'voucher.wait.explain':
    '{kind, select, manager {上司に依頼しました。電話するか直接会って、この番号を伝えてください：} other {{who}さんに依頼しました。電話するか直接会って、この番号を伝えてください：}}',
  'voucher.wait.next':
    '期限は{minutes, plural, other {#分}}です。番号が入力されると自動的に進みます。相手に私からのメッセージが届いていない場合、その人は今は保証できません。別の方法をお使いください。',
  'button.voucher-look': '入力してもらいました',
  'problem.voucher.throttled': 'すでに何度も依頼されたか、保証を断られました。しばらく待つか、別の方法をお使いください。',
  'problem.voucher.no-manager': 'ディレクトリに上司の情報がないか、登録されてから3日たっていません。別の方法を選んでください。',
  'problem.voucher.failed': '保証されませんでした。番号が違うか、時間切れか、断られたためです。もう一度選んでください。',
  'problem.voucher.not-yet': 'まだ入力されていません。',
  'problem.voucher.self': '自分自身を保証することはできません。別の人を指定してください。',
  'problem.voucher.unavailable': 'うまくいきませんでした。1分ほど待ってから、もう一度お試しください。',
  'voucher.asked': '{target}さんが保証を依頼しています',
  'voucher.asked.explain':
    '{purpose, select, reset {{target}さんが新しいパスワードを設定しようとしています。} unlock {{target}さんがアカウントのロックを解除しようとしています。} change {{target}さんがパスワードを変更しようとしています。} manage {{target}さんが認証方法を変更しようとしています。} register {{target}さんが、いざというときに保証してもらえる人としてあなたを登録しようとしています。} rehearsal {{target}さんが動作を試しています。これで何かができるようになることはありません。} other {{target}さんが本人であることを示そうとしています。}}',
  'voucher.agree.explain':
    '同意すると、{target}さんはサインインできなくなったときにあなたに依頼できます。その際は電話などで番号が伝えられます。毎回断ることもできます。',
  'voucher.first': 'まず、パスキーかアプリであなた自身の確認をしてください。',
  'button.voucher-go': '続ける',
  'voucher.over.vouched.next': '相手は先に進めるようになりました。',
  'voucher.over.agreed.next': '明日から依頼を受けられます。',
  'voucher.over.denied.next': '終了しました。相手にも伝えられます。',
  'voucher.over.failed.next': '番号が違うか、時間切れです。もう一度依頼を受けることができます。',
  'voucher.over.not-allowed': '今は保証できません',
  'voucher.over.not-allowed.next':
    '保証できるのは30日間に3回までです。あなたを保証した人を保証することや、保証を受けた直後に保証することはできません。',
  'add.voucher': '誰に保証してもらいますか？',
  'add.voucher.explain':
    'あなたの声を知っている同僚を指定してください。同意してもらえるか確認し、同意の1日後から有効になります。または、その時点の上司を選べます。',
  'add.voucher.known':
    'その人はここでパスキーかアプリを登録している必要があります。同意したかどうかは認証方法の一覧に表示されます。その名前の人がいるかどうかはお伝えしません。',
  'add.voucher.label': 'サインイン名または勤務先のメール',
  'button.ask-colleague': '依頼する',
  'button.my-manager': '私の上司',
  'methods.row.voucher':
    '{kind, select, manager {上司} other {{who}}}、{state, select, waits {まだ同意していません} gone {もう保証できません} other {{from, date, dated}から有効}}',
} as const;
