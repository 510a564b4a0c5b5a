import { reports } from './reports.ts';

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
  'audit.line': `{at, date, second}。{outcome, select, intent {開始} success {完了} refused {拒否} failure {失敗} other {未確認}}{why, select, yes {（${reports['report.reason']}）} other {}}。実行者：{by}。{sealed, select, yes {受領番号{receipt, number}} other {未封印}}`,
  'audit.line.broken': `書き込み時と異なります。{at, date, second}。{outcome, select, intent {開始} success {完了} refused {拒否} failure {失敗} other {未確認}}{why, select, yes {（${reports['report.reason']}）} other {}}。実行者：{by}。{sealed, select, yes {受領番号{receipt, number}} other {未封印}}`,
  'audit.action':
    '{action, select, directoryreset {パスワードのリセット} directorychange {パスワードの変更} directoryunlock {アカウントのロック解除} resetstarted {リセットの開始} changestarted {変更の開始} unlockstarted {ロック解除の開始} registerstarted {登録の開始} started {会話の開始} flowended {会話の終了} flowrefused {会話の拒否} personrefused {ボットを利用できない人} pressrefused {古いカードのボタン} tryrefused {試行} gatepassed {ゲートの通過} gatefailed {ゲートの失敗} codesent {コードの送信} addresscodesent {新しい宛先へのコードの送信} confirmationasked {別のチャットでの確認の依頼} confirmationtyped {別のチャットでの番号の入力} confirmationdenied {確認の拒否} selfservicepaused {セルフサービスの一時停止} accountfrozen {セルフサービスの凍結} accountthawed {凍結の解除} accountdiagnosed {アカウントの診断} sessionsended {セッションの終了} methodregistered {認証方法の登録} methodremoved {認証方法の削除} methodimported {認証方法のインポート} methods {登録した認証方法の変更} registrationconfirmed {登録内容の確認} registrationputoff {登録の延期} registrationdeleted {登録の削除} registrationremoved {退職者の登録の削除} directorycontactchanged {ディレクトリの電話番号またはアドレスの変更} registrationsimported {登録のインポート} registrationsexported {登録のエクスポート} identitylinked {チャットのリンク} identityunlinked {チャットのリンク解除} identitysuspended {チャットのリンクの停止} identityclaimed {チャットからのアカウントの申告} linkingcodemade {リンク用コードの作成} linkclaimed {ページの使用開始} linkrefused {ページを開く操作} startasked {スタートページからの開始} startforcolleague {同僚による開始} agentunlock {ヘルプデスクによるロック解除} agentstartreset {ヘルプデスクによるリセットの開始} agentissuepass {ヘルプデスクによるアクセスパスの発行} agentrequireregistration {ヘルプデスクによる再登録の依頼} agentremovemethod {ヘルプデスクによる認証方法の削除} agentendsessions {ヘルプデスクによるサインアウト} agentliftpause {ヘルプデスクによる一時停止の解除} caseopened {ケースの開始} casehandedover {ケースの引き継ぎ} caseclosed {ケースの終了} caseduress {脅迫下でのケースの終了} caseexpired {ケースの時間切れ} callerasked {通話相手の確認の依頼} callernumber {通話の番号の入力} callerverified {通話相手の本人確認} callerdenied {「通話していない」との回答} vouchasked {保証の依頼} vouchnumber {保証のための番号の入力} vouchgiven {保証の実施} vouchrefused {保証の拒否} voucherasked {本人保証の依頼} vouchernumber {本人保証の番号の入力} vouchergiven {本人保証の実施} voucherrefused {本人保証の拒否} voucheragreed {保証者になることへの同意} voucherdeclined {保証者になることの辞退} approvalasked {承認の依頼} approvaldecided {承認の判断} approvalescalated {承認者への再依頼} approvalexpired {承認の時間切れ} policychanged {ポリシーの変更} policyproposed {ポリシーの変更の提案} policydecided {ポリシーの変更の判断} policyrejected {ポリシーの変更の却下} policyplanned {ポリシーの変更の予定} policydropped {予定したポリシーの変更の取り消し} policyexplained {適用されるポリシーの照会} campaignstarted {キャンペーンの開始} campaignpaused {キャンペーンの一時停止} campaignresumed {キャンペーンの再開} campaignstopped {キャンペーンの中止} campaignover {キャンペーンの終了} campaignoptedout {キャンペーンの配信停止} reportread {レポートの閲覧} auditread {監査の閲覧} auditexported {監査のエクスポート} auditforged {改ざんされた記録の発見} dashboardopened {ダッシュボードの表示} tokengiven {ハードウェアトークンの割り当て} tokenwithdrawn {ハードウェアトークンの回収} tokencreated {アクセストークンの作成} tokenrevoked {アクセストークンの取り消し} lifeset {パスワードの有効期間の設定} lifeneverexpires {パスワードの無期限の設定} languagechosen {言語の選択} releaseasked {許可の依頼} releasedecided {許可の判断} releaseused {許可の使用} releasereturned {許可の返却} auditdue {古い記録の削除予定} auditremoved {古い記録の削除} auditreleased {改変された古い記録の削除許可} auditforgotten {監査における個人の匿名化} other {{code}}}',
} as const;
