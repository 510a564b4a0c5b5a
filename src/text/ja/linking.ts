/** Sentences of linking chats to accounts. */
export const linking = {
  'task.chats': 'チャット一覧',
  'button.begin-link': 'アカウントをリンクする',
  'button.link-other': '別のチャットをリンクする',
  'button.unlink': 'リンクを解除する',
  'button.other-way': '別の方法',

  'link.choose': 'どの方法でアカウントの持ち主だと確認しますか？',
  'link.choose.explain':
    '確認が済むまで、ここからあなたのアカウントは誰も使えません。名前やメールアドレスは誰でも名乗れるため、確認には使いません。',
  'link.suspended':
    'このチャットのプロフィールのメールアドレスが変わりました。誰かがあなたのアカウントに入り込まないよう、ご自身のものであることをもう一度確認してください。',
  'link.door.other-chat': 'すでに別のチャットを使っている',
  'link.door.other-chat.hint': 'そのチャットで受け取ったコードを、ここから開く専用ページに入力します',
  'link.door.password': 'パスワードがわかる',
  'link.door.password.hint': '組織から届くメールも読める場合',
  'link.door.sign-in': 'サインインする',
  'link.door.sign-in.hint': '組織のサインインページで',
  'link.number': 'もう一方のチャットで{number}を入力してください',
  'link.number.explain':
    'リンク済みのチャットで私に「別のチャットをリンク」と送信し、この番号を入力してください。秘密の番号ではなく、10分間有効です。',
  'link.number.then':
    'そのチャットの専用ページにリンクコードが表示されます。その後、ここで専用ページを開いてコードを入力してください。コードを誰かがお尋ねすることは決してありません。',
  'link.password': '専用ページで名前とパスワードを入力',
  'link.password.explain':
    '専用ページを開き、アカウントの名前とパスワードはそのページにだけ入力してください。ここには入力しないでください。ページでは、下のページコードを入力します。',
  'link.mail-code': 'メールを確認してください',
  'link.mail-code.explain':
    '名前とパスワードが正しく、この方法でリンクできるアカウントなら、まもなくそのアカウントのメールにコードが届きます。数分たっても届かない場合は、別の方法を選ぶか、最初からやり直してください。',
  'link.sign-in': '専用ページでサインイン',
  'link.sign-in.explain':
    '専用ページを開き、ここで使いたいアカウントでサインインしてください。ページでは、下のページコードを入力します。',
  'link.account': 'アカウント：{login}。',
  'link.linked': 'このチャットはすでにリンクされています',
  'link.linked.next': '必要な操作はありません。解除するには「チャット一覧」と送信してください。',
  'link.done': 'このチャットをアカウントにリンクしました',
  'link.done.next': 'これからは、ここで手続きができます。登録済みのすべてのアドレスにお知らせしました。',
  'link.ended.no-way': 'このチャットはここではリンクできません',
  'link.ended.no-way.next': 'ご自身でリンクする方法を、組織が提供していません。',
  'link.ended.too-many': '今はここまでです',
  'link.ended.too-many.next': '短時間に何度も行われました。1時間待ってから、もう一度お試しください。',
  'link.ended.paused': 'このアカウントのセルフサービスは一時停止中です',
  'link.ended.paused.next': '誤った入力が多すぎました。1日以内に自動的に再開します。',
  'link.ended.untouchable': 'このアカウントはリンクできません',
  'link.ended.untouchable.next': '無効になっているか、期限が切れているか、私が扱わない種類のアカウントです。',
  'link.ended.privileged': 'このアカウントは権限が高く、その方法は使えません',
  'link.ended.privileged.next': 'リンク済みの別のチャットを使うか、サインインしてください。',
  'link.ended.emergency': '今はチャットをリンクできません',
  'link.ended.emergency.next': '皆さんを守るため、組織が停止しています。何も変更されていません。',
  'link.ended.gates': 'さらに確認が必要です',
  'link.ended.gates.next': 'あなたのアカウントにはすでにこの種類のチャットがあり、本人確認に使える認証方法が登録されていません。',
  'link.ended.linked-already': 'このチャットはすでにリンクされています',
  'link.ended.linked-already.next': '先にリンクを解除してください。私に「チャット一覧」と送信してください。',
  'link.ended.linked-elsewhere': 'このチャットは別のアカウントのものです',
  'link.ended.linked-elsewhere.next': '何も変更されていません。解決できるのはヘルプデスクだけです。',
  'link.ended.not-verified': 'ご本人であることを確認できませんでした',
  'link.ended.not-verified.next': '何も変更されていません。最初からやり直してください。',
  'link.ended.not-done': 'うまくいきませんでした',
  'link.ended.not-done.next': 'リンクされていません。数分後にもう一度お試しください。',

  'problem.link.wrong': 'コードが違うか、期限が切れています。',
  'problem.link.empty': '名前とパスワードの両方を入力してください。',
  'problem.link.unavailable': '今は確認できませんでした。1分ほどしてからもう一度お試しください。',
  'problem.link.interrupted': '処理が中断され、確認できませんでした。もう一度お試しください。',
  'problem.linking-number.unknown':
    '今、その番号を表示しているチャットはありません。もう一方のチャットで「リンク」と送信し、表示される6桁の数字を入力してください。',
  'problem.linking-number.too-many': '何度も試されました。しばらくお待ちください。',
  'problem.linking-number.unavailable': '今は確認できませんでした。1分ほどしてからもう一度お試しください。',

  'link.other.number': 'もう一方のチャットに表示されている番号は？',
  'link.other.number.explain':
    'もう一方のチャットで私に「リンク」と送信し、「すでに別のチャットを使っている」を選んでください。表示される6桁の数字をここに入力します。操作しているのがご自身の場合にだけ行ってください。',
  'link.other.number.label': '6桁の番号',
  'link.other.code': 'リンクコードを受け取る',
  'link.other.code.explain':
    '専用ページに一度だけ表示されます。もう一方のチャットから開いたページに入力し、チャットには決して入力しないでください。ページでは、下のページコードを入力します。',
  'link.other.done': 'もう一方のチャットで続けてください',
  'link.other.done.next':
    'もう一方のチャットから開いたページにコードを入力すると、リンクされます。結果はここと、登録済みのすべてのアドレスにお知らせします。',
  'link.other.not-made': '今はコードをお渡しできません',
  'link.other.not-made.next':
    '何も変更されていません。先ほどの本人確認の期限が切れた可能性があります。最初からやり直してください。',

  'chats.title': 'チャット一覧',
  'chats.explain':
    'これらのチャットから、あなたのアカウントを使えます。追加されると、登録済みのすべてのアドレスに通知が届きます。',
  'chats.row.directory.here': 'このチャット。組織で登録済み',
  'chats.row.directory.there': '組織で登録済み',
  'chats.row.linked.here': 'このチャット。ご自身でリンク（{since, date, dated}から）',
  'chats.row.linked.there': 'ご自身でリンク（{since, date, dated}から）',
  'chats.which': 'どのチャットですか？',
  'chats.which.explain':
    'リンクを解除したチャットからは、あなたのアカウントを使えなくなります。登録済みのすべてのアドレスにお知らせします。',
  'chats.unlinked': 'リンクを解除しました。',
  'chats.not-unlinked': 'リンクは解除されませんでした。もう一度お試しください。',
  'chats.unlinked-here': 'このチャットのリンクは解除されました',
  'chats.unlinked-here.next':
    'ここからは、あなたのアカウントを使えなくなりました。登録済みのすべてのアドレスにお知らせしました。',
} as const;
