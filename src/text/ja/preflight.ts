/** Why a step would not work for an account, as a directory says it: for operators and helpdesk. */
export const preflight = {
  'preflight.account.disabled': 'アカウントは無効です。Latchkeyは一切扱いません。先に有効にしてください。',
  'preflight.account.expired': 'アカウント自体の期限が切れています。Latchkeyは一切扱いません。先に延長してください。',
  'preflight.account.guest': 'ゲストアカウントです。所属元の組織がリセットします。',
  'preflight.account.service': 'サービスアカウントです。Latchkeyは一切扱いません。',
  'preflight.account.shared': '共有アカウントです。Latchkeyは一切扱いません。',
  'preflight.account.break-glass': '緊急用アカウントです。Latchkeyは一切扱いません。',
  'preflight.account.gone': 'そのアカウントはもう存在しません。',
  'preflight.account.protected':
    '保護されたアカウントです（ドメイン管理者、または保護グループのメンバー）。権限の継承が切られており、Latchkeyは書き込みません。',
  'preflight.account.smart-card': 'スマートカードでのみサインインできるアカウントのため、パスワードで確認できません。',
  'preflight.rights.missing':
    'サービスアカウントに、このアカウントに対する権限「{right}」がありません。アカウントのあるフォルダーで付与してください。',
  'preflight.rights.not-inherited':
    'サービスアカウントに権限「{right}」がありません。アカウントがフォルダーから権限を継承していません。アカウントの継承を有効にしてください。反映まで1時間ほどかかることがあります。',
  'preflight.rights.hidden':
    'サービスアカウントがこのアカウントの権限を読み取れないため、事前に判断できません。確認するには、アクセス許可の読み取りを許可してください。',
  'preflight.right-missing': 'アプリの登録にアクセス許可{right}がありません。管理者の同意が必要です。',
  'preflight.password.too-young': 'パスワードが最短の変更間隔に達していません。{earliest, date, minute}（UTC）から変更できます。',
  'preflight.password.cannot-change': '所有者がパスワードを変更できない設定のアカウントです。',
  'preflight.not-supported': 'このディレクトリには対応する方法がありません。',
  'preflight.not-offered': 'このディレクトリでは提供されていないか、設定されていません。',
  'preflight.not-readable': 'ディレクトリから情報を得られませんでした。',
  'preflight.kept-in-the-office-directory':
    '社内ディレクトリのアカウントで、パスワードはそこで管理されています。ライトバックを設定してください（DIRECTORY=hybrid）。',
  'preflight.federated': '別のIDプロバイダーでサインインするアカウントで、パスワードはそこで管理されています。',
  'preflight.hybrid.writeback-off': '社内ディレクトリへのライトバックはオフです。',
  'preflight.hybrid.lost': '社内ディレクトリのアカウントですが、社内側のアカウントが見つかりません。',
  'preflight.other': 'ディレクトリの応答：{reason}。',
} as const;
