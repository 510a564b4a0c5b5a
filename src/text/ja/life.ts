/** How long passwords live, and who is exempt: what administrators see and change in chat. */
export const life = {
  'life.title': 'パスワードの有効期限',
  'life.summary': 'ディレクトリでのパスワードの有効期間と、対象外の人',
  'life.unknown': 'このディレクトリからはパスワードの有効期間がわからないか、部分ごとに異なります。',
  'life.reminders': '期限前のお知らせ：{on, select, true {オン} other {オフ}}。ポリシーの通知の項目で切り替えます。',
  'life.own':
    '独自のポリシー（Active Directoryのきめ細かなポリシーなど）があるアカウントや、対象外のアカウントには適用されません。',
  'life.not-here': 'ここではLatchkeyから変更できません。ディレクトリが別の場所で管理しているか、Latchkeyに権限がありません。',
  'life.button.person': '1人を確認',
  'life.advice':
    'NISTは定期的な変更を勧めていません（SP 800-63B）。パスワードは漏えいしたときに変更するものです。それでも、すべての漏えいに気づけるとは限らないため、有効期間を長くすると弱くなるものとして扱います。',
  'life.days': 'パスワードの期限までの日数',
  'life.never': 'パスワードを無期限にする',
  'policy.changed.life':
    '{before, plural, =0 {無期限} other {#日後}} → {after, plural, =0 {無期限} other {#日後}}{direction, select, weaken {（弱くなる）} tighten {（厳しくなる）} other {}}',
  'policy.changed.exemption':
    '{name}：{on, select, true {パスワードは期限切れにならない（弱くなる）} other {パスワードは再び期限切れになる（厳しくなる）}}',
  'life.ending':
    '{whole, select, true {{ending, plural, =0 {すぐに期限切れになるパスワードはありません。} other {#個のパスワードがすぐに期限切れになります。}}} other {{ending, plural, =0 {時間内に全員を確認できませんでした。すぐに期限切れになるパスワードは見つかっていません。} other {時間内に全員を確認できませんでした。少なくとも#個のパスワードがすぐに期限切れになります。}}}}',
  'life.second': '第二の管理者の同意が必要です。',
  'life.person': 'ログイン名またはメールアドレス',
  'life.of': '{name}さんのパスワード',
  'life.own-policy': '組織の設定どおりには期限切れになりません。このアカウントには独自のポリシーがあります。',
  'life.button.exempt': '無期限にする',
  'life.button.restore': '有効期限を元に戻す',
  'life.exempting': 'パスワードは期限切れにならなくなります。本人のすべての宛先に通知します。',
  'life.restoring': 'パスワードはほかの人と同じように再び期限切れになります。本人のすべての宛先に通知します。',
  'life.restoring.ends': '許される期間より古いため、すぐに期限切れになります。',
  'life.done.saved': 'ディレクトリに反映されました。すべての管理者に通知します。',
  'life.done.exempted': '今後、パスワードは期限切れになりません。本人のすべての宛先に通知します。',
  'life.done.restored': 'パスワードは再び期限切れになります。本人のすべての宛先に通知します。',
  'life.problem.not-supported':
    '変更されませんでした：このディレクトリではLatchkeyから設定できません。ディレクトリで設定してください。',
  'life.problem.no-rights': '変更されませんでした：ディレクトリでLatchkeyのアカウントに設定する権限がありません。',
  'life.problem.unknown':
    'ディレクトリから応答がありませんでした。結果はLatchkeyが確認します。1分後にもう一度ここを確認してください。',
  'life.problem.changed': '変更されませんでした：その間に変更されました。現在の状態を表示しています。',
  'life.problem.privileged': '特権アカウントです。対象外の設定はチャットでは変更できません。',
  'life.problem.self': '自分自身を対象外にすることはできません。別の管理者が行えます。',
  'proposal.why.not-written': 'ディレクトリに反映されませんでした。もう一度提案する必要があります。',
  'proposal.why.unknown':
    'ディレクトリから応答がありませんでした。結果はLatchkeyが確認し、変更されていた場合はすべての管理者に通知します。',
} as const;
