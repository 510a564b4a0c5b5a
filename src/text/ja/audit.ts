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
    '{action, select, directory_reset {パスワードのリセット} directory_change {パスワードの変更} directory_unlock {アカウントのロック解除} reset_started {リセットの開始} change_started {変更の開始} unlock_started {ロック解除の開始} register_started {登録の開始} started {会話の開始} flow_ended {会話の終了} flow_refused {会話の拒否} person_refused {ボットを利用できない人} press_refused {古いカードのボタン} try_refused {試行} gate_passed {ゲートの通過} gate_failed {ゲートの失敗} code_sent {コードの送信} address_code_sent {新しい宛先へのコードの送信} confirmation_asked {別のチャットでの確認の依頼} confirmation_typed {別のチャットでの番号の入力} confirmation_denied {確認の拒否} self_service_paused {セルフサービスの一時停止} account_frozen {セルフサービスの凍結} account_thawed {凍結の解除} account_diagnosed {アカウントの診断} sessions_ended {セッションの終了} method_registered {認証方法の登録} method_removed {認証方法の削除} method_imported {認証方法のインポート} methods {登録した認証方法の変更} registration_confirmed {登録内容の確認} registration_put_off {登録の延期} registration_deleted {登録の削除} registration_removed {退職者の登録の削除} directory_contact_changed {ディレクトリの電話番号またはアドレスの変更} registrations_imported {登録のインポート} registrations_exported {登録のエクスポート} identity_linked {チャットのリンク} identity_unlinked {チャットのリンク解除} identity_suspended {チャットのリンクの停止} identity_claimed {チャットからのアカウントの申告} linking_code_made {リンク用コードの作成} link_claimed {ページの使用開始} link_refused {ページを開く操作} start_asked {スタートページからの開始} start_for_colleague {同僚による開始} agent_unlock {ヘルプデスクによるロック解除} agent_start_reset {ヘルプデスクによるリセットの開始} agent_issue_pass {ヘルプデスクによるアクセスパスの発行} agent_require_registration {ヘルプデスクによる再登録の依頼} agent_remove_method {ヘルプデスクによる認証方法の削除} agent_end_sessions {ヘルプデスクによるサインアウト} agent_lift_pause {ヘルプデスクによる一時停止の解除} case_opened {ケースの開始} case_handed_over {ケースの引き継ぎ} case_closed {ケースの終了} case_duress {脅迫下でのケースの終了} case_expired {ケースの時間切れ} caller_asked {通話相手の確認の依頼} caller_number {通話の番号の入力} caller_verified {通話相手の本人確認} caller_denied {「通話していない」との回答} vouch_asked {保証の依頼} vouch_number {保証のための番号の入力} vouch_given {保証の実施} vouch_refused {保証の拒否} voucher_asked {本人保証の依頼} voucher_number {本人保証の番号の入力} voucher_given {本人保証の実施} voucher_refused {本人保証の拒否} voucher_agreed {保証者になることへの同意} voucher_declined {保証者になることの辞退} approval_asked {承認の依頼} approval_decided {承認の判断} approval_escalated {承認者への再依頼} approval_expired {承認の時間切れ} policy_changed {ポリシーの変更} policy_proposed {ポリシーの変更の提案} policy_decided {ポリシーの変更の判断} policy_rejected {ポリシーの変更の却下} policy_planned {ポリシーの変更の予定} policy_dropped {予定したポリシーの変更の取り消し} policy_explained {適用されるポリシーの照会} campaign_started {キャンペーンの開始} campaign_paused {キャンペーンの一時停止} campaign_resumed {キャンペーンの再開} campaign_stopped {キャンペーンの中止} campaign_over {キャンペーンの終了} campaign_opted_out {キャンペーンの配信停止} report_read {レポートの閲覧} audit_read {監査の閲覧} audit_exported {監査のエクスポート} audit_forged {改ざんされた記録の発見} dashboard_opened {ダッシュボードの表示} token_given {ハードウェアトークンの割り当て} token_withdrawn {ハードウェアトークンの回収} token_created {アクセストークンの作成} token_revoked {アクセストークンの取り消し} life_set {パスワードの有効期間の設定} life_never_expires {パスワードの無期限の設定} language_chosen {言語の選択} release_asked {許可の依頼} release_decided {許可の判断} release_used {許可の使用} audit_due {古い記録の削除予定} audit_removed {古い記録の削除} audit_forgotten {監査における個人の匿名化} other {{code}}}',
} as const;
