/** Sentences of campaigns: the administrator's cards, and what people read. */
export const campaigns = {
  'campaign.looking': '読み込んでいます',
  'campaign.counting': '数えています',
  'campaign.starting': '少々お待ちください',
  'campaign.refused.not-admin': '管理者専用です',
  'campaign.refused.not-admin.next': '管理者の方は、管理者用に指定されたグループに入っている必要があります。',
  'campaign.refused.unavailable': '今はキャンペーンを読み取れません',
  'campaign.refused.unavailable.next': '実行中のものは自動的に続きます。1分ほどしてからもう一度お試しください。',
  'campaign.refused.interrupted': '処理が中断されました',
  'campaign.refused.interrupted.next': 'もう一度キャンペーンを開いて、実行中のものを確認してください。',

  'campaign.title': 'キャンペーン',
  'campaign.explain': 'グループのメンバーに数人ずつ登録を依頼し、まだの人に再度お知らせします。',
  'campaign.none':
    'まだ実行されていません。キャンペーンは、グループのメンバーに数人ずつ登録を依頼し、まだの人に再度お知らせします。',
  'campaign.of': '{at, date, minute}（UTC）から、{by}',
  'campaign.line':
    '{state, select, running {実行中} paused {一時停止中} stopped {中止} other {終了}}：{people, plural, =0 {対象者はまだなし} other {対象#人}}、依頼済み{asked, number}人、うちその後の登録{answered, number}人。',
  'campaign.button.new': '新しいキャンペーン',
  'campaign.button.open': '開く',
  'campaign.button.preview': 'メッセージを表示',
  'campaign.button.start': '開始',
  'campaign.button.pause': '一時停止',
  'campaign.button.resume': '再開',
  'campaign.button.stop': '完全に中止',
  'campaign.button.refresh': '更新',
  'campaign.button.later': '今はしない',
  'campaign.button.never': '今後は表示しない',

  'campaign.plan': '新しいキャンペーン',
  'campaign.plan.explain.register': 'メッセージと対象者を確認するまで、何も送信されません。',
  'campaign.plan.explain.replace':
    'それがないとパスワードをリセットできなくなる人にだけ依頼します。メッセージを確認するまで、何も送信されません。',
  'campaign.purpose.register': '登録を依頼する',
  'campaign.field.groups': 'グループ',
  'campaign.field.groups.hint.register': '1行に1つ。入れ子のグループも含みます。空欄：ポリシーの対象の全員。',
  'campaign.field.groups.hint.replace': '1行に1つ。入れ子のグループも含みます。空欄：その方法に頼っている全員。',
  'campaign.field.batch': '1回の人数',
  'campaign.field.minutes': '次の回までの分数',
  'campaign.field.reminders': '未登録者への再通知の回数',
  'campaign.field.days': '再通知までの日数',
  'campaign.field.note': '一言メッセージ',
  'campaign.field.note.hint':
    '200文字以内。Webアドレスは入れないでください。私たちのメッセージにリンクはないと覚えてもらうためです。',
  'campaign.problem.numbers': '各欄の範囲内の整数を入力してください。',
  'campaign.problem.groups': 'グループは1行に1つ、20個までです。',
  'campaign.problem.note-length': '一言メッセージが200文字を超えています。',
  'campaign.problem.note-link': 'Webアドレスは入れないでください。私たちのメッセージにリンクはないと覚えてもらうためです。',
  'campaign.problem.empty-group': 'ディレクトリにないグループか、メンバーのいないグループがあります。',
  'campaign.problem.nobody': '依頼する相手がいません。',
  'campaign.problem.not-admin': 'あなたはもう管理者ではありません。',
  'campaign.problem.not-verified': '最近の本人確認がありません。何も開始されていません。',
  'campaign.problem.moved': 'その間に、ほかの人がこのキャンペーンを変更しました。開いて状態を確認してください。',
  'campaign.problem.unavailable': 'うまくいきませんでした。一覧で実行中かどうかを確認してから、もう一度お試しください。',
  'campaign.problem.interrupted': '処理が中断されました。やり直す前に、一覧で実行中かどうかを確認してください。',

  'campaign.retire': '認証方法の終了',
  'campaign.retire.explain':
    '先に、その方法に頼っている人を確認できます。その人たちに別の方法の登録を依頼し、当日、通常のポリシー変更と同じように無効にします。',
  'campaign.retire.none': '終了できる認証方法はありません。',
  'campaign.retire.method': '認証方法',
  'campaign.retire.days': '終了までの日数',
  'campaign.retire.reason': '理由（10～200文字、記録されます）',
  'campaign.button.retire': '認証方法の終了',
  'campaign.button.depend': '頼っている人を確認',
  'campaign.button.go-on': '依頼する',
  'campaign.problem.retirement': '認証方法と1～60日を選び、理由を10～200文字で入力してください。',
  'campaign.problem.nobody-could-pass':
    'それがないと誰もリセットできません。先にポリシーで認証方法を増やすか、ゲートを減らしてください。',
  'campaign.problem.changed': 'その間にポリシーが変更されました。もう一度確認してください。',
  'campaign.problem.reason': '理由を10～200文字で入力してください。',
  'campaign.problem.out-of-bounds': 'ポリシーでもう許可されていません。先に確認してください。',
  'campaign.depend': '{depend, plural, =0 {頼っている人はいません} other {#人がこの方法に頼っています}}',
  'campaign.depend.explain':
    '{days, plural, other {#日}}後に終了します。頼っている人は、その後パスワードをリセットできなくなります。',
  'campaign.depend.have': '登録している人',
  'campaign.depend.depend': 'これがないとリセットできない人',
  'campaign.depend.only': 'ほかに何も登録していない人',
  'campaign.review.retire':
    '認証方法は{days, plural, other {#日}}後に無効になり、今すべての管理者に通知されます。その後1日間監視し、リセットの失敗が増えたら再び有効になります。',
  'campaign.review': '対象者に届く内容です',
  'campaign.review.people':
    '対象は{people, plural, other {#人}}、{missing, plural, =0 {不足のある人はいません} other {うち不足があるのは#人です}}。それ以外の人には依頼しません。',
  'campaign.review.people.more':
    '対象は{people, number}人を超えます。これまでに数えた中で、{missing, plural, =0 {不足のある人はいません} other {不足があるのは#人です}}。それ以外の人には依頼しません。',
  'campaign.review.pace':
    '1回に{batch, plural, other {#人}}ずつ、{minutes, plural, other {#分}}間隔。最初の依頼にかかる時間：{hours, plural, =0 {1回分} other {約#時間}}。',
  'campaign.review.reminders':
    '{reminders, plural, =0 {再通知はしません。} other {未登録の人に、{days, plural, other {#日}}おきに最大#回、再通知します。}}',
  'campaign.review.quiet':
    '過去7日間に別のキャンペーンで依頼された人は、7日たつまで待ちます。「今後は表示しない」を選んだ人には依頼しません。',
  'campaign.review.title': 'タイトル',
  'campaign.review.text': '本文',

  'campaign.state':
    '{state, select, running {実行中} paused {一時停止中} stopped {中止} other {終了}}：{people, plural, =0 {対象者を集めています} other {#人へのキャンペーン}}',
  'campaign.groups': 'グループ：{groups}',
  'campaign.groups.none.register': 'ポリシーの対象の全員',
  'campaign.groups.none.replace': 'その方法に頼っている全員',
  'campaign.gathering': '対象者を集めています。',
  'campaign.next': '次の依頼は{at, date, minute}（UTC）からです。',
  'campaign.share.register': '依頼した人の{share, number}%がその後登録しました。',
  'campaign.share.replace': '依頼した人の{share, number}%が、その方法に頼らなくなりました。',
  'campaign.number': '{value, number}',
  'campaign.row.asked': '依頼済み',
  'campaign.row.answered': 'その後登録',
  'campaign.row.waiting': '依頼・再通知の予定',
  'campaign.row.ready-before': '以前からすべて登録済み',
  'campaign.row.unanswered': '最後まで依頼したが未登録',
  'campaign.row.opted-out': '依頼を希望しない',
  'campaign.row.left': '退職、またはグループから外れた',
  'campaign.row.not-enabled': 'セルフサービスの対象外',
  'campaign.row.unreachable': 'チャットもメールアドレスもなし',

  'campaign.message.register': 'パスワードリセットの登録をお願いします',
  'campaign.message.register.explain':
    '{organisation}からのお願いです。本人確認の方法を登録してください。所要時間は2分です。次にパスワードを忘れたとき、誰にも電話せず、いつでも自分で新しいパスワードを設定できます。',
  'campaign.message.replace.mobile-phone-code': 'SMSは{at, date, dated}に終了します。別の方法を登録してください',
  'campaign.message.replace.office-phone-call': '会社電話への通話は{at, date, dated}に終了します。別の方法を登録してください',
  'campaign.message.replace.email-code': 'メールで届くコードは{at, date, dated}に終了します。別の方法を登録してください',
  'campaign.message.replace.security-questions': 'セキュリティの質問は{at, date, dated}に終了します。別の方法を登録してください',
  'campaign.message.replace.hardware-token': 'ハードウェアトークンは{at, date, dated}に終了します。別の方法を登録してください',
  'campaign.message.replace.authenticator-code': '認証アプリのコードは{at, date, dated}に終了します。別の方法を登録してください',
  'campaign.message.replace.explain':
    'その日から、{organisation}のパスワードリセットには使えなくなり、ほかの登録内容だけでは足りません。別の方法の登録は2分で終わります。',
  'campaign.message.note': '{by}より：「{note}」',
  'campaign.message.no-link':
    'このメッセージにリンクはありません。パスワードを入力させるリンクを私たちがお送りすることはありません。届いた場合は、ヘルプデスクにお知らせください。',
  'notice.password-expires':
    '{left, plural, =0 {パスワードの有効期限は今日までです} =1 {パスワードの有効期限は明日までです} other {パスワードの有効期限まであと#日です}}',
  'notice.password-expires.explain':
    '{organisation}のアカウントのパスワードは{at, date, minute}（UTC）まで有効です。その前に、ご都合の良いときに変更してください。',
  'notice.password-expires.how':
    'TeamsまたはSlackで{organisation}のパスワードボットとのチャットを開き、「変更」と送信してください。',
  'campaign.mail.how': 'TeamsまたはSlackで{organisation}のパスワードボットとのチャットを開き、「登録」と送信してください。',

  'campaign.said.later': 'わかりました。また後ほど',
  'campaign.said.later.next': '2分ほど時間ができたら、ここで「登録」と送信してください。',
  'campaign.said.never': '今後はお尋ねしません',
  'campaign.said.never.next': '気が変わったら、ここで「登録」と送信してください。',
  'campaign.said.over': '必要な操作はありません',
  'campaign.said.over.next': 'できることを見るには「ヘルプ」と送信してください。',
} as const;
