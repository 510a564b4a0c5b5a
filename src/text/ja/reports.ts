/** Sentences of reports in chat. */
export const reports = {
  'report.looking': '集計しています',
  'report.refused.not-reader': '管理者と監査担当者専用です',
  'report.refused.not-reader.next': '該当する方は、そのために指定されたグループに入っている必要があります。',
  'report.refused.unavailable': '今はレポートを読み取れません',
  'report.refused.unavailable.next': '1分ほどしてからもう一度お試しください。',

  'report.title.activity': 'リセット、ロック解除、変更：{days, plural, other {過去#日間}}',
  'report.title.numbers': '数値：{days, plural, other {過去#日間}}',
  'report.title.registration': '登録状況',
  'report.title.channels': 'チャット別：{days, plural, other {過去#日間}}',
  'report.title.agents': 'ヘルプデスク担当者別：{days, plural, other {過去#日間}}',
  'report.title.failures': '失敗の内容：{days, plural, other {過去#日間}}',

  'report.page.activity': '推移',
  'report.page.numbers': '数値',
  'report.page.registration': '登録',
  'report.page.channels': 'チャット別',
  'report.page.agents': '担当者別',
  'report.page.failures': '失敗の内容',
  'report.days': '{days, plural, other {#日}}',
  'report.button.dashboard': 'ダッシュボード、検索、CSV',

  'report.saved':
    '{count, plural, =0 {ヘルプデスクを通さないリセットやロック解除は、まだありません。} other {ヘルプデスクを通さないリセットとロック解除：#件。1件の通話を{minutes, plural, other {#分}}とすると、約{hours, plural, other {#時間}}の通話を削減しました。}}',
  'report.freshness':
    '{behind, plural, =0 {{at, date, minute}（UTC）現在、すべて反映済み。記録は監査で封印されてから数秒で集計されます。} =1000 {{upTo, date, minute}（UTC）現在。新しい記録1,000件以上が封印と集計を待っています。数秒で終わりますが、アップグレードや障害の後は長くかかります。} other {{upTo, date, minute}（UTC）現在。新しい記録#件が封印と集計を待っています。数秒で終わりますが、アップグレードや障害の後は長くかかります。}}',
  'report.census.age':
    '人数は{at, date, minute}（UTC）に集計しました（所要時間：{seconds, plural, =0 {1秒未満} other {#秒}}）。それ以降の登録やディレクトリからの削除は、次の集計で反映されます。',
  'report.left-out':
    'ポリシーでは、ディレクトリだけにある電話番号とアドレスも有効です。ここでは、何かを登録した人の分だけを、最後に確認した時点の内容で集計しています。リセットできる人はこれより多い可能性があります。',
  'report.census.running': '現在、人数を集計しています。1分ほどしてからもう一度ご覧ください。',
  'report.census.everybody':
    '全員がリセットできます。{people, plural, other {登録がある人は#人}}、現在のポリシーに足りているのは{registered, number}人、今リセットできるのは{capable, number}人です。',
  'report.census.people':
    'リセットを許可されているのは{enabled, plural, other {#人}}です。{people, plural, other {登録がある人は#人}}、現在のポリシーに足りているのは{registered, number}人、今リセットできるのは{capable, number}人です。',
  'report.empty': 'この期間にはありません。',

  'report.number': '{value, number}',
  'report.number.resets': 'リセット',
  'report.number.unlocks': 'ロック解除',
  'report.number.changes': '変更',
  'report.number.registered': '登録された認証方法',
  'report.number.blocked': '試行回数の超過による停止',
  'report.number.failed': '拒否または失敗した手順',
  'report.column.what': '項目',
  'report.column.count': '件数',
  'report.column.channel': 'チャット',
  'report.column.agent': '担当者',
  'report.column.acts': '操作',
  'report.measure.deeds': 'リセット、ロック解除、変更',
  'report.measure.people': '人数',
  'report.measure.failures': '件数',
  'report.by.day': '開始日',
  'report.by.method': '認証方法',
  'report.by.reason': '理由',
  'report.point': '{at, date, brief}',
  'report.agent': '{agent}',
  'report.channel': '{channel, select, teams {Teams} slack {Slack} other {チャットなし}}',
  'report.reason':
    '{reason, select, wrong {コードまたはパスワードの誤り} expired {コードの期限切れ} used {使用済みのコード} wait {誤入力の後の待ち時間中} paused {セルフサービスの一時停止中} worn {認証方法が無効化} notlinked {チャットが未リンク} notregistered {未登録} notenoughmethods {認証方法の不足} outofscope {対象外} switchedoff {オフ} untouchable {扱えないアカウント} privileged {特権アカウント} toomany {回数の超過} notverified {未確認} notdone {ディレクトリが実行せず} unavailable {ディレクトリの応答なし} stale {古いカード} decoy {他人の名前} pagecode {ページコードの誤り} claimed {ページが別の場所で使用中} password {許可されない新しいパスワード} norole {権限がありません} sameperson {双方が同一人物} over {すでに終了または変更済み} frozen {「自分ではない」の申告により凍結中} emergency {緊急時} hold {しばらく保留中} denied {拒否されました} novoucher {今は保証できる人がいません} notsupported {ここでは利用できません} lockedout {ディレクトリによるロック} invalid {入力が受け付けられませんでした} interrupted {中断されました} noapproval {承認されていません} unreachable {届けられませんでした} signin {サインインが受け付けられませんでした} other {その他の理由：{code}}}',
} as const;
