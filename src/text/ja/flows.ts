/** Sentences of the conversations. Short; the next step is always in sight. */
export const flows = {
  'button.open-page': '専用ページを開く',
  'button.check': '確認する',
  'button.enter-code': 'コードを入力する',
  'button.send-code': 'コードを送る',
  'button.send-again': '新しいコードを送る',
  'button.other-method': '別の方法を使う',
  'button.something-else': 'ほかのことをする',
  'button.new-link': '新しいリンクを受け取る',
  'button.finish': '完了',
  'button.why': 'うまくいかなかった理由',
  'button.add-method': '認証方法を追加する',
  'button.edit-methods': '置き換え・削除',
  'button.replace': '置き換える',
  'button.remove': '削除する',
  'button.keep': '残す',
  'button.begin-register': '今すぐ登録する',
  'button.begin-menu': 'ほかにできること',

  'task.reset': 'パスワードをリセットする',
  'task.reset.hint': '忘れた、または使えなくなった',
  'task.unlock': 'アカウントのロックを解除する',
  'task.unlock.hint': 'パスワードはわかるが、サインインできない',
  'task.change': 'パスワードを変更する',
  'task.change.hint': 'パスワードはわかるが、新しくしたい',
  'task.register': '認証方法を登録する',
  'task.register.hint': '次に困ったとき、自分で対処できるように',
  'task.methods': '認証方法',
  'task.methods.hint': '登録内容の確認、置き換え、削除',

  'menu.title': 'どうされましたか？',
  'menu.explain':
    '{organisation}のパスワードのお手伝いをします。ここでパスワードや回復コードをお尋ねすることは決してありません。入力はあなた専用のページで行います。言葉を送信することもできます：リセット、ロック解除、変更、登録、認証方法、チャット一覧、キャンセル。',
  'welcome.title': 'こんにちは、Latchkeyです',
  'welcome.explain':
    'パスワードを忘れたときやロックされたときに、お手伝いします。サインインできるうちに、2分ほどで登録を済ませておきましょう。',

  'progress.finding': 'アカウントを探しています',
  'progress.sending': 'コードを送っています',
  'progress.checking': '確認しています',
  'progress.saving': '保存しています',
  'progress.moment': '少し時間がかかります。操作は必要ありません。',

  'reminder.closing': 'まだご利用中ですか？ 約1分後に終了します。',

  'contact.ask':
    'いつでもヘルプデスク（{helpdesk}）にお問い合わせいただけます。ヘルプデスクがパスワードやコードをお尋ねすることは決してありません。',

  'prove.first': 'まず、本人確認をしてください',
  'prove.next': 'ありがとうございます。もう一つ確認してください',
  'prove.explain': '{passed, plural, =0 {方法を選んでください。} other {#件の確認が済みました。別の方法を選んでください。}}',
  'method.hint': '{hint}',
  'method.authenticator-code.hint': 'スマートフォンのアプリに表示される6桁の数字',
  'method.recovery-code.hint': '紙に控えておくコード。それぞれ一度だけ使えます',
  'method.email-code.hint': '職場のメールではなく、個人のアドレスに届くコード',

  'code.authenticator-code': 'アプリのコードを入力してください',
  'code.authenticator-code.explain': '認証アプリを開き、このアカウントに表示されている6桁の数字を入力してください。',
  'code.authenticator-code.label': '6桁のコード',
  'code.email-code': '届いたコードを入力してください',
  'code.email-code.explain':
    '{hint}にコードを送りました。届くまで1分ほどかかることがあります。迷惑メールフォルダーもご確認ください。',
  'code.email-code.label': 'メールのコード',
  'code.recovery-code': '専用ページで回復コードを入力してください',
  'code.recovery-code.explain': '回復コードは専用ページに入力します。ここには決して入力しないでください。',
  'code.recovery-code.label': '回復コード',

  'problem.code.wrong': 'コードが違います。もう一度お試しください。',
  'problem.code.expired': 'コードの期限が切れています。新しいコードを受け取ってください。',
  'problem.code.used': 'そのコードは使用済みです。次のコードをお待ちください。',
  'problem.code.wait': '試行回数が多すぎます。{seconds, plural, other {#秒}}待ってから、もう一度お試しください。',
  'problem.code.not-allowed': 'そのアドレスは使えません。別のアドレスを入力してください。',
  'problem.code.in-use': 'そのアドレスはすでに登録されています。',
  'problem.code.invalid': 'メールアドレスの形式ではないようです。',
  'problem.code.throttled': '何度も試されました。しばらくお待ちください。',
  'problem.code.worn': 'この方法は試行回数が多すぎたため無効になりました。別の方法をお使いください。',
  'problem.code.unavailable':
    '今は確認できませんでした。今回の入力は試行回数に数えられることがあります。1分ほどしてからもう一度お試しください。',
  'problem.code.interrupted': '処理が中断され、確認できませんでした。もう一度お試しください。',
  'problem.codes.expired': 'それらのコードは期限切れです。新しいコードを表示し、前のものは破棄してください。',
  'problem.codes.used': 'それらのコードはもう保存できません。新しいコードを表示し、前のものは破棄してください。',
  'problem.codes.unavailable': '今はコードを保存できませんでした。1分ほどしてからもう一度お試しください。',
  'problem.codes.interrupted': '処理が中断され、コードが保存されていない可能性があります。新しいコードを表示してください。',
  'problem.reveal': '今は表示するものを作成できませんでした。1分ほどしてからもう一度お試しください。',
  'problem.send.unreachable': '今はコードを送れませんでした。1分ほどしてからもう一度試すか、別の方法をお使いください。',
  'problem.send.throttled': 'すでに何度かコードを送っています。最新のコードを使うか、しばらく待つか、別の方法をお使いください。',
  'problem.send.unavailable': '今はコードを送れませんでした。1分ほどしてからもう一度試すか、別の方法をお使いください。',
  'problem.send.interrupted': '処理が中断されました。もう一度お試しください。',
  'problem.address.invalid': 'メールアドレスの形式ではないようです。アドレスだけを入力してください。',
  'problem.address.not-allowed':
    'それは職場のアドレスです。パスワードがロックされると一緒に使えなくなります。個人のアドレスをお使いください。',
  'problem.address.in-use': 'そのアドレスはすでに登録されています。',
  'problem.address.throttled': 'すでに何度かコードを送っています。しばらく待つか、別の方法を選んでください。',
  'problem.address.unreachable':
    '今はそのアドレスに送れませんでした。アドレスは正しいですか？ 1分ほどしてからもう一度お試しください。',
  'problem.address.unavailable': '今はコードを送れませんでした。1分ほどしてからもう一度お試しください。',
  'problem.address.interrupted': '処理が中断されました。もう一度お試しください。',
  'problem.password.wrong': '現在のパスワードと違います。もう一度お試しください。',
  'problem.password.empty': '現在のパスワードを入力してください。',
  'problem.password.wait': '試行回数が多すぎます。{seconds, plural, other {#秒}}待ってから、もう一度お試しください。',
  'problem.password.locked-out':
    'アカウントは現在ロックされています。ロックが解除されるまで待つか、ヘルプデスクにお問い合わせください。',
  'problem.password.not-allowed': 'このアカウントは現在サインインできません。ヘルプデスクにお問い合わせください。',
  'problem.password.unavailable':
    '今は確認できませんでした。今回の入力は試行回数に数えられることがあります。1分ほどしてからもう一度お試しください。',
  'problem.password.interrupted': '処理が中断され、確認できませんでした。もう一度お試しください。',
  'problem.sign-in.denied': 'サインインが完了していません。失われたものはありません。準備ができたらサインインしてください。',
  'problem.sign-in.expired': 'そのサインインは期限切れか使用済みです。もう一度サインインしてください。',
  'problem.sign-in.not-fresh':
    'すでにサインイン済みのようですが、今改めて確認が必要です。パスワードでサインインし直してください。',
  'problem.sign-in.wrong-tenant': '別の組織のアカウントでサインインしました。{login}をお使いください。',
  'problem.sign-in.other-person':
    '別のアカウントでサインインしました。そのアカウントからサインアウトし、{login}でサインインしてください。',
  'problem.sign-in.unknown-account':
    'サインインしたアカウントは、私の担当ではありません。別のアカウントを使うか、ヘルプデスクにお問い合わせください。',
  'problem.sign-in.clock':
    'サインインを確認できませんでした。こちらの時計とサインインページの時計が合っていません。ヘルプデスクにお知らせください。',
  'problem.sign-in.refused':
    'そのサインインを受け付けられませんでした。もう一度お試しください。また起きる場合は、設定に問題がある可能性があります。ヘルプデスクにお知らせください。',
  'problem.sign-in.unavailable': '今はサインインページに接続できませんでした。1分ほどしてからもう一度お試しください。',
  'problem.sign-in.again': 'サインインの期限が切れたため、パスワードは変更されませんでした。もう一度サインインしてください。',
  'problem.wrong-current': '現在のパスワードが違います。何も変更されていません。もう一度お試しください。',
  'problem.wait': '試行回数が多すぎます。{seconds, plural, other {#秒}}待ってから、もう一度お試しください。',

  'reset.choose': '本人確認ができました',
  'reset.choose.explain':
    '専用ページを開いて、新しいパスワードを設定してください。ページでは、下のページコードを入力します。どちらも人に教えないでください。',
  'reset.working': '新しいパスワードを設定しています',
  'outcome.reset.done': 'パスワードをリセットしました',
  'outcome.reset.done.next':
    'スマートフォンでも、新しいパスワードでサインインしてください。登録済みのすべてのアドレスにお知らせしました。',
  'outcome.cloud-pending':
    '社内ではもう使えます。クラウドサービスには数分で反映されますので、少し待ってからサインインしてください。登録済みのすべてのアドレスにお知らせしました。',
  'outcome.reset.not-done': 'パスワードは変更されませんでした',
  'outcome.reset.not-done.next':
    'ディレクトリが応答しないか、許可されませんでした。何も変更されていません。数分後にもう一度お試しください。',
  'outcome.reset.not-confirmed': '変更を確認できませんでした',
  'outcome.reset.not-confirmed.next':
    '新しいパスワードがすでに有効になっている可能性があります。サインインしてみてください。できない場合は、以前のパスワードを使うか、最初からやり直してください。',

  'change.choose': '本人確認ができました',
  'change.choose.explain':
    '専用ページを開いて、現在のパスワードと新しいパスワードを入力してください。ページでは、下のページコードを入力します。',
  'change.working': 'パスワードを変更しています',
  'outcome.change.done': 'パスワードを変更しました',
  'outcome.change.done.next':
    'これからはスマートフォンでも新しいパスワードをお使いください。登録済みのすべてのアドレスにお知らせしました。',
  'outcome.change.not-done': 'パスワードは変更されませんでした',
  'outcome.change.not-done.next':
    'ディレクトリが応答しないか、許可されませんでした。以前のパスワードはそのまま使えます。数分後にもう一度お試しください。',
  'outcome.change.not-confirmed': '変更を確認できませんでした',
  'outcome.change.not-confirmed.next':
    '新しいパスワードがすでに有効になっている可能性があります。サインインしてみてください。できない場合、以前のパスワードはそのまま使えます。',

  'signin.register': '登録を始めましょう',
  'signin.register.explain':
    'まず本人確認をしてください。専用ページを開き、いつもどおりサインインします。その後はページがご案内します。ページでは、下のページコードを入力します。',
  'signin.change': '本人確認ができました',
  'signin.change.explain':
    '専用ページを開き、いつもどおりサインインしてください。その後、現在のパスワードと新しいパスワードを入力します。ページでは、下のページコードを入力します。',

  'unlock.working': 'アカウントのロックを解除しています',
  'outcome.unlock.done': 'アカウントのロックを解除しました',
  'outcome.unlock.done.next': 'パスワードは変わっていません。そのままサインインしてください。',
  'outcome.unlock.not-done': 'アカウントのロックは解除されませんでした',
  'outcome.unlock.not-done.next': 'ディレクトリが応答しないか、許可されませんでした。数分後にもう一度お試しください。',
  'outcome.unlock.not-confirmed': 'ロック解除を確認できませんでした',
  'outcome.unlock.not-confirmed.next': 'サインインしてみてください。できない場合は、数分後に最初からやり直してください。',
  'unlock.not-locked': 'アカウントはロックされていません',
  'unlock.not-locked.next': 'サインインできない場合は、パスワードが違うか、期限が切れている可能性があります。どうされますか？',

  'register.first': '登録を始めましょう',
  'register.first.explain':
    'まず本人確認をしてください。専用ページを開き、現在のパスワードはそのページにだけ入力してください。ここには入力しないでください。その後はページがご案内します。ページでは、下のページコードを入力します。',
  'register.choose': '何を追加しますか？',
  'register.enough': 'これで足ります。パスワードを自分でリセットできます。方法が多いほど安心です。',
  'register.so-far': '{count, plural, =0 {まだ何も登録されていません。} other {認証方法が#個登録されています。}}',
  'register.full': '登録できるものはすべて登録済みです',
  'register.ready': '準備ができました',
  'register.ready.next': 'パスワードを忘れたときは、私に「リセット」と送信してください。登録内容は「認証方法」で確認できます。',
  'register.not-ready': 'あと少しです',
  'register.not-ready.next': 'パスワードを自分でリセットするには、認証方法がもう1つ必要です。1分で終わります。',

  'add.authenticator': '認証アプリを設定する',
  'add.authenticator.explain':
    '専用ページを開くと、アプリで読み取る画像が表示されます。その後、6桁の数字を入力してください。ページでは、下のページコードを入力します。',
  'add.recovery': '回復コードを保存する',
  'add.recovery.explain':
    '専用ページを開くと、コードが一度だけ表示されます。書き留めるか、印刷してください。ページでは、下のページコードを入力します。',
  'add.email': '個人のメールアドレスを追加する',
  'add.email.explain':
    '確認のためコードを送ります。職場のアドレスは使えません。パスワードがロックされると一緒に使えなくなるためです。',
  'add.email.label': '個人のメールアドレス',
  'add.email.confirm': 'メールを確認してください',
  'add.email.confirm.explain':
    '入力されたアドレスにコードを送りました。届くまで1分ほどかかることがあります。迷惑メールフォルダーもご確認ください。',

  'methods.title': '認証方法',
  'methods.none': 'まだ何も登録されていません',
  'methods.row': '{since, date, dated}から',
  'methods.row.address': '{hint}、{since, date, dated}から',
  'methods.row.left': '{left, plural, =0 {すべて使用済み} other {残り#個}}、{since, date, dated}から',
  'methods.row.worn': '誤った入力が多すぎたため無効、登録は{since, date, dated}',
  'methods.edit': 'どの認証方法ですか？',
  'methods.edit.explain': 'スマートフォンやアドレスが新しくなったら、置き換えてください。使わなくなったものは削除してください。',
  'methods.remove': 'この認証方法を削除しますか？',
  'methods.remove.explain': '本人確認に使えなくなります。登録済みのすべてのアドレスにお知らせします。',
  'methods.remove.last':
    'これは最後の認証方法です。削除すると、自分で対処できなくなります。登録済みのすべてのアドレスにお知らせします。',
  'methods.removed': '削除しました。',
  'methods.not-removed': '削除されませんでした。もう一度お試しください。',
  'methods.replaced': '保存しました。',

  'refused.not-linked': 'あなたのアカウントがわかりません',
  'refused.not-linked.next':
    'このチャットは、私が担当するアカウントにリンクされていないか、リンクが解除されています。一度アカウントの持ち主だと確認すれば、ここで手続きができます。',
  'refused.not-linked.why': '私はチャットアカウントのIDで人を識別します。名前やメールは誰でも名乗れるため、識別には使いません。',
  'refused.directory-down': 'ディレクトリに接続できません',
  'refused.directory-down.next': '何も変更されていません。数分後にもう一度お試しください。',
  'refused.directory-down.why':
    'あなたのアカウントを管理するディレクトリが応答しませんでした。ディレクトリがないと、確認も変更もできません。',
  'refused.switched-off': 'この機能はオフになっています',
  'refused.switched-off.next': 'あなたの組織では、ここでのセルフサービスを提供していません。',
  'refused.switched-off.why': '組織のポリシーにより、現在は誰もこの操作を自分で行えません。',
  'refused.out-of-scope': 'まだご利用いただけません',
  'refused.out-of-scope.next': '組織が一部のグループにだけ提供しており、あなたはそのグループに入っていません。',
  'refused.out-of-scope.why':
    'ポリシーには、セルフサービスを使えるグループが指定されています。グループ内のグループも含まれます。あなたのアカウントはどのグループにも入っていません。',
  'refused.emergency': 'セルフサービスは現在停止しています',
  'refused.emergency.next':
    '皆さんを守るため、組織が停止しています。何も変更されていません。ヘルプデスクにお問い合わせください。',
  'refused.emergency.why':
    'アカウントの乗っ取りが試みられている可能性があります。そのため、安全が確認できるまで管理者がセルフサービスを停止しています。',
  'refused.untouchable': 'このアカウントは扱えません',
  'refused.untouchable.next': 'アカウントが無効になっているか、期限が切れているか、私が変更しない種類のものです。',
  'refused.untouchable.why':
    '無効、期限切れ、ゲスト、サービス用、共有、緊急用のアカウントを変更するのは人だけで、私が変更することはありません。',
  'refused.privileged': '権限の高いアカウントのため、セルフサービスは使えません',
  'refused.privileged.next': '特権アカウントのリセットは、私ではなく人が行います。',
  'refused.privileged.why':
    'このようなアカウントが乗っ取られると、被害がさらに広がるおそれがあります。そのため、セルフサービスは使えません。',
  'refused.paused': 'あなたのアカウントのセルフサービスは一時停止中です',
  'refused.paused.next': '誤った入力が多すぎました。1日以内に自動的に再開します。',
  'refused.paused.why':
    '1日に誤った入力が多すぎると、ご本人でない場合に備えて受付を止めます。アカウント自体はこれではロックされません。ご自身の操作でない場合は、ヘルプデスクにお知らせください。',
  'refused.frozen': 'あなたのアカウントのセルフサービスは凍結されています',
  'refused.frozen.next':
    'このアカウントについて「自分ではない」という申告がありました。ヘルプデスクが、第二の担当者の同意を得て解除できます。',
  'refused.frozen.why':
    '凍結中は、あなたを含め誰も、ここからこのアカウントのリセット、ロック解除、変更ができません。いつまでかは「自分ではない」と送信すると確認できます。',
  'refused.not-registered': 'まだ何も登録されていません',
  'refused.not-registered.next':
    'パスワードがわかる場合は、今すぐ登録してください。わからない場合は、ヘルプデスクがお手伝いします。',
  'refused.not-registered.why':
    'パスワードをリセットするには、ご本人であることの確認が必要です。そのためには、事前の登録が必要です。',
  'refused.not-enough-methods': '登録内容が足りません',
  'refused.not-enough-methods.next':
    '組織が求める確認の数に、認証方法が足りません。今回はヘルプデスクがお手伝いします。できるようになったら、別の認証方法を登録してください。',
  'refused.not-enough-methods.why':
    '2つの確認は、アプリと保存済みのコードのように、異なる種類でなければなりません。無効な方法や使い切った方法は数えません。',
  'refused.not-supported': 'ここでは提供していません',
  'refused.not-supported.next': '組織がオフにしています。',
  'refused.not-supported.why': 'ポリシーで提供されていないか、ディレクトリが対応していません。',
  'refused.too-many': '今はここまでです',
  'refused.too-many.next': '短時間に何度も行われました。しばらく待ってから、もう一度お試しください。',
  'refused.too-many.why': '他人があなたになりすまして試すのを防ぐため、回数に制限があります。',
  'refused.not-verified': 'ご本人であることを確認できませんでした',
  'refused.not-verified.next': '何も変更されていません。最初からやり直してください。',
  'refused.not-verified.why': '済んだ確認の期限が切れたか、途中で規則が変わりました。',
  'refused.link-spent': '専用ページは閉じられました',
  'refused.link-spent.next': '手続きは完了していません。最初からやり直してください。',
  'refused.link-spent.why': '1つのページで入力できるのは数回だけです。ご本人でない場合に備えて、その後は閉じられます。',
  'refused.hold': 'まだできません',
  'refused.hold.next': '今回のようなリセットの後は、認証方法を1日変更できません。',
  'refused.hold.why':
    '保存済みのコードまたは他の人の保証で本人確認をしました。コードを拾った人や同僚をだました人があなたを締め出せないよう、1日は追加も削除もできません。',
  'refused.interrupted': '処理が中断されました',
  'refused.interrupted.next': '手続きは完了していません。最初からやり直してください。',
  'refused.interrupted.why': 'こちら側の処理が途中で止まりました。完了していないものは実行されていません。',

  'ended.cancelled': 'キャンセルしました',
  'ended.cancelled.next': '完了したことはそのまま残り、それ以外は変更されていません。必要なときは「ヘルプ」と送信してください。',
  'ended.expired': '時間切れです',
  'ended.expired.next': '完了したことはそのまま残り、それ以外は変更されていません。続けるには「ヘルプ」と送信してください。',
  'ended.superseded': '終了しました：新しい手続きが始まりました',
  'ended.superseded.next': '続きは下、またはもう一方のチャットにあります。保存した内容はそのまま残ります。',
  'ended.outdated': '更新されました',
  'ended.outdated.next':
    '途中からは続けられません。完了したことはそのまま残ります。最初から始めるには「ヘルプ」と送信してください。',
  'ended.helpdesk': 'ヘルプデスクにより終了しました',
  'ended.helpdesk.next':
    'お話しになった担当者が、あなたのアカウントの進行中の手続きを終了しました。最初から始めるには「ヘルプ」と送信してください。',
  'ended.not-me': '終了しました：セルフサービスは凍結されています',
  'ended.not-me.next': 'あなたのアカウントについて「自分ではない」という申告があったため、進行中の手続きはすべて終了しました。',
  'ended.link-spent': '専用ページは閉じられました',
  'ended.link-spent.next': '誤った入力が多すぎました。最初から始めるには「ヘルプ」と送信してください。',

  'link.continue': '専用ページで続けてください',
  'link.continue.explain':
    '専用ページはブラウザーで開いています。そこで続けてください。閉じてしまった場合は、新しいリンクを受け取ってください。古いページは無効になります。',
  'link.elsewhere':
    '別のブラウザーで、あなたの専用ページが開かれようとしました。ご自身でない場合は、これをキャンセルし、ヘルプデスクにお知らせください。',

  'stale.title': 'その質問は終了しました',
  'stale.explain': 'すでに回答済みか、新しい手続きが始まっています。必要なときは「ヘルプ」と送信してください。',
  'public.see-direct': 'ダイレクトメッセージでお答えしました。',
  'public.write-direct': 'ダイレクトメッセージでお送りください。アカウントのことは、ここではお話しできません。',
  'moved.title': '続きは下にあります',
  'outsider.title': 'ここではお手伝いできません',
  'outsider.explain': 'お手伝いできるのは、この組織の正式なメンバーだけです。ヘルプデスクにお問い合わせください。',
  'typed.use-buttons': 'ボタンをお使いください',
  'typed.use-buttons.explain':
    'それは回答として受け取れません。チャットにパスワードやコードを入力しないでください。今入力してしまった場合は、変更してください。',
  'typed.not-understood':
    '理解できませんでした。パスワードやコードだった場合、私は保存していませんが、チャットに残っているため変更してください。',
  'help.meanwhile':
    '手続きの途中です。下で続けるか、キャンセルしてください。ヘルプデスクがパスワードやコードをお尋ねすることは決してありません。',
  'typed.busy': '少々お待ちください。まだ処理中です。',
  'member.unknown': '今はどなたか確認できません',
  'member.unknown.explain':
    'チャットサービスから応答がありませんでした。1分ほどしてからもう一度試すか、ヘルプデスクにお問い合わせください。',
  'unavailable.title': '今は対応できません',
  'unavailable.explain': '数分後にもう一度お試しください。処理の途中だったものがあれば、結果をここでお知らせします。',
} as const;
