/** Our sentence beside each code the Entra model publishes: what it means here, and what an operator does next. */
export const published = {
  'published.adsync.6329-policy':
    '社内ディレクトリがパスワードを拒否しました：変更間隔が短い、以前に使用、複雑さの不足、フィルターによる阻止、または本人に変更の権限がありません。変更間隔が原因でなければ、別のパスワードで解決します。',
  'published.adsync.6329-hints':
    'このドメインコントローラーは、リセット時にパスワード履歴を適用できません。更新するか、サーバーの一覧から外してください。',
  'published.adsync.6329-forest':
    'ライトバックを有効にした後にフォレストが追加されました。ライトバックを一度オフにして、再びオンにしてください。',
  'published.adsync.80230402':
    '2つの社内アカウントが同じアンカーを持っています。それぞれに固有のものを割り当ててください。それまで何も書き込まれません。',
  'published.adsync.6800': 'ライトバックを開始できませんでした。"latchkey check"で社内ディレクトリの設定を確認してください。',
  'published.adsync.800700ce': 'サービスアカウントのパスワードが256文字を超えています。短いものに変更してください。',
  'published.adsync.80231367':
    '保護されたアカウント（ドメイン管理者）です。本人以外はリセットできません。本人はパスワードを変更できます。',
  'published.passwordresetservice.31001': 'リセットが始まりました。',
  'published.passwordresetservice.31002': '社内ディレクトリに新しいパスワードが設定されました。',
  'published.passwordresetservice.31003': '社内ディレクトリがパスワードを設定しませんでした。隣のコードを確認してください。',
  'published.passwordresetservice.31004': 'ライトバックをオンにしています。',
  'published.passwordresetservice.31005': 'ライトバックはオンです。',
  'published.passwordresetservice.31006': '変更が始まりました。',
  'published.passwordresetservice.31007': '社内ディレクトリでパスワードが変更されました。',
  'published.passwordresetservice.31008': '社内ディレクトリがパスワードを変更しませんでした。隣のコードを確認してください。',
  'published.passwordresetservice.31009': '代理によるリセットが始まりました。',
  'published.passwordresetservice.31010': '社内ディレクトリで、代理によりパスワードが設定されました。',
  'published.passwordresetservice.31011':
    '社内ディレクトリが代理によるパスワードの設定を行いませんでした。隣のコードを確認してください。',
  'published.passwordresetservice.31012': 'ライトバックをオフにしています。',
  'published.passwordresetservice.31013': 'ライトバックはオフです。',
  'published.passwordresetservice.31014': 'ライトバックをオフにできませんでした。設定をもう一度確認してください。',
  'published.passwordresetservice.31015': 'ライトバックは動作しています。',
  'published.passwordresetservice.31016': 'ライトバックが停止しました。再び動作するまで、パスワードをリセットできません。',
  'published.passwordresetservice.31017': 'クラウド用のトークンを取得しました。',
  'published.passwordresetservice.31018': 'キーペアを作成しました。',
  'published.passwordresetservice.31019': '社内ディレクトリに死活確認を送りました。',
  'published.passwordresetservice.31034':
    'リレーを待ち受けられません。Latchkeyはリレーを必要としません。併設されたコネクタによるものです。',
  'published.passwordresetservice.31044':
    'リレーホストが動作していません。Latchkeyはリレーを必要としません。併設されたコネクタによるものです。',
  'published.passwordresetservice.32000': '予期しないことが起きました。詳細は、同じ項目名でログに記録されています。',
  'published.passwordresetservice.32001':
    'クラウドに接続できませんでした。ご利用のクラウドのMicrosoftホストへの送信経路を確認してください。',
  'published.passwordresetservice.32002':
    'リレーに接続できませんでした。Latchkeyはリレーを必要としません。併設されたコネクタによるものです。',
  'published.passwordresetservice.32003': '要求の形式が正しくないため、実行されませんでした。',
  'published.passwordresetservice.32004': '双方のキーが一致しません。ライトバックを一度オフにして、再びオンにしてください。',
  'published.passwordresetservice.32005': 'テナントにライトバックの設定がありません。Entraで有効にしてください。',
  'published.passwordresetservice.32007':
    '有効化の際に誤ったデータを受け取りました。ライトバックを一度オフにして、再びオンにしてください。',
  'published.passwordresetservice.32008': 'クラウドの応答を解釈できず、使用しませんでした。',
  'published.passwordresetservice.32009':
    'クラウド用のトークンがありません。アプリの登録のシークレットまたは証明書と、その有効期限を確認してください。',
  'published.passwordresetservice.32010': 'キーを作成できませんでした。',
  'published.passwordresetservice.32011': 'ライトバックを有効にする呼び出しが失敗しました。後でもう一度お試しください。',
  'published.passwordresetservice.32013': 'ライトバックを無効にする呼び出しが失敗しました。後でもう一度お試しください。',
  'published.passwordresetservice.32014':
    'リレーを再試行する必要がありました。Latchkeyはリレーを必要としません。併設されたコネクタによるものです。',
  'published.passwordresetservice.32015': '死活確認を送れませんでした。ライトバック自体は動作している可能性があります。',
  'published.passwordresetservice.33001':
    '社内ディレクトリが、対応する名称のない理由を返しました。知られている原因の1つ：組織単位（OU）の名前に含まれる予約文字。',
  'published.passwordresetservice.33002':
    '社内ディレクトリに、このアンカーを持つアカウントがありません。削除されたか、設定されたベースの外にあります。',
  'published.passwordresetservice.33003':
    '社内ディレクトリに、このアンカーを持つアカウントが複数あります。それぞれに固有のものを割り当ててください。',
  'published.passwordresetservice.33004':
    'サービスアカウントにこの操作の権限がないか、アカウントが保護されています。不足している権限や、継承がオフかどうかは"latchkey doctor"で確認できます。',
  'published.passwordresetservice.33005': '社内アカウントが無効です。Latchkeyがアカウントを有効にすることはありません。',
  'published.passwordresetservice.33006':
    '社内アカウントがロックアウトされています。リセットまたはロック解除で解消しますが、変更では解消しません。',
  'published.passwordresetservice.33007': '現在のパスワードが違います。',
  'published.passwordresetservice.33008':
    'パスワードが社内ディレクトリの規則に反しています：長さ、複雑さ、変更間隔、または履歴。',
  'published.passwordresetservice.33009': '社内ディレクトリが正しく設定されていません。"latchkey check"で確認してください。',
  'published.portal.9': '組織全体でセルフサービスがオフになっています。管理者がオンにします。',
  'published.portal.10':
    'パスワードは社内ディレクトリにあり、そこには何も書き込まれません。管理者がWRITEBACKを設定するか、社内ディレクトリでパスワードをリセットします。',
  'published.portal.11': '有効なセルフサービスのポリシーがありません。管理者が設定します。',
  'published.portal.12': 'この人にはライセンスがありません。管理者が割り当てます。',
  'published.portal.13': 'セルフサービスの対象のグループに入っていません。管理者が追加するか、対象範囲を広げます。',
  'published.portal.14': '本人確認に必要な登録が足りません。一度ヘルプデスクが対応し、その後本人が登録します。',
  'published.portal.29':
    '社内ディレクトリの管理者の対応が必要です：権限の不足、または未設定の項目があります。内容は"latchkey doctor"で確認できます。',
  'published.portal.30':
    '今は社内ディレクトリに接続できません。数分後に使える可能性があります。応答しないサーバーは"latchkey check"で確認できます。',
  'published.portal.cloud-failure':
    '社内ディレクトリには新しいパスワードがありますが、クラウドにはまだありません。リセットは完了しています。クラウドサービスへのサインインは数分待ってください。',
  'published.portal.office-policy': 'パスワードが社内ディレクトリの規則に反しています。本人が別のパスワードを選びます。',
  'published.portal.banned': 'パスワードがありふれているか、組織の禁止リストにあります。本人が別のパスワードを選びます。',

  'writeback.up': '動作しています。',
  'writeback.up-outdated':
    '動作していますが、ドメインコントローラーがリセット時にパスワード履歴を適用できず、直前のパスワードが再び受け付けられます。更新してください。',
  'writeback.unknown-outdated': '動作していますが、ドメインコントローラーが対応機能を示していません。更新してください。',
  'writeback.down': '社内ディレクトリに接続できません。そこで管理されているパスワードは、誰もリセットできません。',
  'writeback.not-configured':
    'オフになっているか、サービスアカウントに書き込み権限がありません。WRITEBACKと、"latchkey check"で権限を確認してください。',
  'writeback.down-maybe-temporary':
    '社内ディレクトリが今応答していません。15分以内には応答していたため、自然に回復する可能性があります。',
} as const;
