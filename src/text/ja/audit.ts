/** Sentences of the audit in chat. */
export const audit = {
  'audit.ask': '監査を調べる',
  'audit.ask.explain': '対象者に対して行われた操作と、対象者が行った操作です。この閲覧も記録されます。',
  'audit.person': '誰の記録ですか？',
  'audit.person.hint': 'ログイン名またはメールアドレス。チャットから直接送ることもできます：監査 ana.alvarez 30d',
  'audit.days': '何日前までさかのぼりますか？',
  'audit.button.search': '検索',
  'audit.button.older': '以前の記録',
  'audit.button.other': '別の人を調べる',
  'audit.problem.who': '1名を指定し、日数は2,555日以内にしてください。',
  'audit.problem.not-found': '該当する人が見つからないか、複数います。',
  'audit.looking': '監査を検索しています',
  'audit.refused.not-auditor': '監査担当者専用です',
  'audit.refused.not-auditor.next':
    '監査の閲覧は独立した役割です。管理者やヘルプデスク担当者であるだけでは閲覧できません。この依頼は記録されました。',
  'audit.refused.unavailable': '今は監査を読み取れません',
  'audit.refused.unavailable.next': '1分ほどしてからもう一度お試しください。',
  'audit.title': '{name}の監査',
  'audit.period':
    '{from, date, minute}から{to, date, minute}まで（UTC）：{count, plural, =0 {記録はありません。} other {このカードに#件、新しい順です。}}',
  'audit.whole':
    '{count, plural, =0 {検証する記録はありませんでした。} other {記録を1件ずつ検証しました。書き込まれたときのままです。}}',
  'audit.broken':
    '{count, plural, other {そのうち#件が、書き込まれたときの内容と異なります。}}セキュリティチームに連絡し、latchkey audit verifyを実行してください。',
  'audit.sealed':
    'チェーンは記録{sealedTo, number}まで封印されています。{unsealed, plural, =0 {封印待ちの記録はありません。} other {新しい記録#件が封印待ちです。}}',
  'audit.anchor': '先頭が最後にデータベース外へ複製されたのは、記録{seq, number}、{at, date, minute}（UTC）です。',
  'audit.anchor.none': '先頭はまだデータベース外へ複製されていません。',
  'audit.late':
    '記録が欠けたり遅れたりすることがあります。最新の記録は封印まで約1秒かかり、監査の保存期間を過ぎたものは削除されています。また、対象者は現在のアカウントとチャットでのみ検索されます。',
  'audit.line.at': '{at, date, second}',
  'audit.line':
    '{outcome, select, intent {開始} success {完了} refused {拒否} failure {失敗} other {未確認}}：{action}{why, select, yes {（{reason}）} other {}}。実行者：{by}。{sealed, select, yes {受領番号{receipt, number}} other {未封印}}',
  'audit.line.broken':
    '書き込み時と異なります。{outcome, select, intent {開始} success {完了} refused {拒否} failure {失敗} other {未確認}}：{action}{why, select, yes {（{reason}）} other {}}。実行者：{by}。{sealed, select, yes {受領番号{receipt, number}} other {未封印}}',
} as const;
