/** Around every page. */
const frame = {
  'page.title': '{title} – {organisation}',
  'page.title.problem': '問題：{title} – {organisation}',
  'page.problem.title': '問題があります',
  'page.safety': '組織の者がパスワードやコードをお尋ねすることは決してありません。入力するのはこのページだけにしてください。',
  'page.safety.elsewhere': '組織の者がチャット、メール、電話でパスワードやコードをお尋ねすることは決してありません。',
  'page.busy': '少々お待ちください…',
  'page.stale':
    'そのフォームは古くなっていました。二度送信されたか、古いタブから送信された可能性があります。何も変更されていません。現在の画面はこちらです。',
} as const;

const time = {
  'page.time.left': '操作がないと、このページは約{minutes, plural, other {#分}}で閉じます。',
  'page.time.last': 'このページは約{minutes, plural, other {#分}}で閉じます。これ以上は延長できません。',
  'page.time.end': 'それまでに送信されなかった内容は破棄されます。新しいリンクはチャットで受け取れます。',
  'page.time.extended': '時間を延長しました。',
  'page.time.extended.title': '時間を延長しました',
  'page.time.extended.explain': 'このタブを閉じて、元のタブで続けてください。',
  'page.time.over': '時間切れです。送信されなかった内容は破棄されました。チャットで新しいリンクを受け取ってください。',
} as const;

const claim = {
  'page.call.title': 'ヘルプデスクと通話中ですか？',
  'page.call.explain':
    'チャットを開けない場合は、ここで本人確認をしてください。担当者には確認できたことだけが伝わり、入力内容は見えません。',
  'page.call.account': 'あなたのアカウント',
  'page.call.number': '伝えられた番号',
  'page.call.number.hint': '6桁です。担当者が読み上げます。',
  'page.call.code': 'あなた自身のコード',
  'page.call.code.hint': '認証アプリのコード、または保存済みの回復コードの1つ。誰にも言わないでください。',
  'page.call.submit': '私です',
  'page.call.wrong': '一致しないか、番号がもう使えません。新しい番号を聞いて、もう一度お試しください。',
  'page.call.doubt':
    '誰とも通話していませんか？ それなら、このページを閉じてください。不安なときは電話を切り、ご自身からヘルプデスクにかけ直してください。',
  'page.call.done': 'ありがとうございます',
  'page.call.done.explain': 'ご本人であることを、ヘルプデスクの{agent}さんに伝えました。',
  'page.call.done.words':
    '相手に2つの言葉を尋ねてください。正しい答えは次のとおりです：{words}。答えられない場合は電話を切り、ご自身からヘルプデスクにかけ直してください。',
  'page.claim.title': 'ページコードを入力してください',
  'page.claim.explain': 'このページは1人だけのものです。コードでご本人であることを確認します。',
  'page.claim.label': 'ページコード',
  'page.claim.hint': '6桁です。チャットの、このページを開いたボタンの近くに表示されています。',
  'page.claim.submit': '専用ページを開く',
  'page.claim.after': 'このブラウザーでのみ、一度だけ開けます。',
} as const;

const passwords = {
  'page.password.title': '新しいパスワードを設定する',
  'page.password.rules': '新しいパスワードの条件',
  'page.password.account': 'アカウント',
  'page.password.current': '現在のパスワード',
  'page.password.current.hint': '今サインインに使っているものです。',
  'page.password.new': '新しいパスワード',
  'page.password.again': '新しいパスワード（確認）',
  'page.password.again.hint': '同じものをもう一度入力するか、貼り付けてください。',
  'page.password.show': '入力内容を表示する',
  'page.password.submit': '新しいパスワードを保存する',
  'page.password.strength': '推測されにくさ：{strength}。',
  'page.current.title': '現在のパスワードを入力してください',
  'page.current.explain': 'ご本人であることの確認に使います。組織のディレクトリにだけ送られ、保存されません。',
  'page.current.submit': 'パスワードを確認する',
} as const;

const signIn = {
  'page.sign-in.title': 'サインイン',
  'page.sign-in.register': 'いつもどおりサインインしてください。ご本人であることの確認になります。',
  'page.sign-in.change': 'まず、いつもどおりサインインしてください。その後、ここで新しいパスワードを設定できます。',
  'page.sign-in.link': 'ここで使いたいアカウントでサインインしてください。',
  'page.sign-in.submit': 'サインインページへ進む',
  'page.sign-in.back': 'パスワードは組織のサインインページに入力します。その後、ここに戻ります。',
  'page.leaving.title': 'サインインページへ',
  'page.leaving.explain': '{host}へ移動します。見覚えのあるページの場合にだけ、パスワードを入力してください。',
  'page.leaving.go': '進む',
  'page.signed-in.title': 'お帰りなさい',
  'page.signed-in.explain': 'ボタンを押すと、先ほどの続きから始まります。',
  'page.signed-in.submit': '続ける',
} as const;

const authenticator = {
  'page.authenticator.title': '認証アプリを設定する',
  'page.authenticator.explain':
    '認証アプリの入ったスマートフォンをご用意ください。Microsoft Authenticator、Google Authenticator、Aegisなど、6桁のコードを作るアプリなら何でも使えます。',
  'page.authenticator.once': 'キーは秘密の情報です。一度だけ表示されます。誰にものぞかれないようにしてください。',
  'page.authenticator.reveal': 'キーを表示する',
  'page.authenticator.have': 'キーはもう追加しました',
  'page.authenticator.new': '新しいキーを表示する',
  'page.authenticator.new.explain': '新しいキーが以前のキーに置き換わります。アプリの古いものは削除してください。',
  'page.authenticator.step.add': 'アプリを開き、アカウントの追加を選んで、この画像を読み取ってください。',
  'page.authenticator.step.type': 'または、このキーをアプリに手で入力してください：',
  'page.authenticator.step.same': 'そのスマートフォンで、このページを見ていますか？',
  'page.authenticator.step.open': '認証アプリを開く',
  'page.authenticator.step.code': '今アプリに表示されている6桁の数字を入力してください。',
  'page.authenticator.picture': 'キーのQRコード。キーは下にも文字で書かれています。',
  'page.authenticator.key': 'キー',
  'page.authenticator.account': 'アプリでのアカウント名：{account}',
  'page.authenticator.code': '6桁のコード',
  'page.authenticator.code.hint': '30秒ごとに変わります。今アプリに表示されているコードなら、どれでもかまいません。',
  'page.authenticator.submit': 'コードを確認する',
} as const;

const recovery = {
  'page.codes.title': '回復コード',
  'page.codes.explain': 'ほかに手段がないとき、このコードの1つで本人確認ができます。それぞれ一度だけ使えます。',
  'page.codes.once': '一度だけ表示されます。紙かプリンターを用意し、誰にものぞかれないようにしてください。',
  'page.codes.reveal': 'コードを表示する',
  'page.codes.keep': '書き留めるか印刷し、パスポートと同じ場所に保管してください。パソコンの中には保存しないでください。',
  'page.codes.list': '回復コード',
  'page.codes.for': '{organisation}の{login}用',
  'page.codes.print': '印刷',
  'page.codes.saved': '保存しました',
  'page.codes.saved.explain': 'これを押すとすぐに使えるようになります。以前のコードは使えなくなります。',
  'page.recovery.title': '回復コードを入力してください',
  'page.recovery.explain': '登録時に保存したコードの1つを使ってください。それぞれ一度だけ使えます。使ったら線で消してください。',
  'page.recovery.label': '回復コード',
  'page.recovery.hint': '大文字でも小文字でも、ハイフンがあってもなくてもかまいません。',
  'page.recovery.submit': 'コードを確認する',
} as const;

const linking = {
  'page.linking.title': 'リンクコード',
  'page.linking.explain':
    'もう一方のチャットをあなたのアカウントにリンクします。一度だけ、10分間、番号を入力したチャットでのみ使えます。',
  'page.linking.once':
    '一度だけ表示されます。人に教えないでください。これでチャットをリンクした人は、あなたのパスワードのリセットを依頼できてしまいます。',
  'page.linking.reveal': 'リンクコードを表示する',
  'page.linking.code': 'リンクコード',
  'page.linking.type':
    '{minutes, plural, other {#分}}以内に、もう一方のチャットから開いたページに入力してください。チャットには決して入力しないでください。',
  'page.linking.done': '入力しました',
  'page.linking.enter.title': 'リンクコードを入力してください',
  'page.linking.enter.explain':
    'リンク済みのチャットでボットに「別のチャットをリンク」と送信し、{number}を入力してください。専用ページにコードが表示されます。',
  'page.linking.enter.hint': '12桁の英数字です。大文字でも小文字でも、ハイフンがあってもなくてもかまいません。',
  'page.linking.enter.submit': 'このチャットをリンクする',
  'page.account.title': 'アカウントの名前とパスワード',
  'page.account.explain':
    '組織のディレクトリにだけ送られ、保存されません。両方とも正しければ、組織に登録されているあなたのメールアドレスにコードが届きます。',
  'page.account.name': 'アカウント名またはメールアドレス',
  'page.account.name.hint': '職場でサインインするときに入力するものです。',
  'page.account.submit': '進む',
} as const;

const pass = {
  'page.pass.title': 'アクセスパス',
  'page.pass.explain': 'ヘルプデスクがあなたのアクセスパスを発行しました。見られるのはあなただけ、このページだけです。',
  'page.pass.once': '一度だけ表示されます。今すぐ書き留め、ヘルプデスクを含め誰にも教えないでください。',
  'page.pass.was-shown':
    'アクセスパスはすでに表示され、二度と表示されません。書き留めていない場合は、ヘルプデスクに別のものを依頼してください。',
  'page.pass.reveal': 'アクセスパスを表示する',
  'page.pass.label': 'アクセスパス',
  'page.pass.life': '{minutes, plural, other {#分}}間使えます。',
  'page.pass.life.once': '{minutes, plural, other {#分}}以内に、一度だけ使えます。',
  'page.pass.use.registration':
    '次に、チャットでボットに「登録」と送信してください。このようなページでアクセスパスをお尋ねします。チャットでお尋ねすることは決してありません。',
  'page.pass.use.sign-in':
    '次に、ユーザー名と、パスワードの代わりにこのアクセスパスで職場の環境にサインインし、そこで認証方法を設定してください。',
  'page.pass.done': '書き留めました',
  'page.pass.enter.title': 'アクセスパスを入力してください',
  'page.pass.enter.explain': 'ヘルプデスクが発行し、専用ページに表示されたアクセスパスです。一度だけ使えます。',
  'page.pass.enter.hint': '16桁の英数字です。大文字でも小文字でも、ハイフンがあってもなくてもかまいません。',
  'page.pass.enter.submit': 'アクセスパスを確認する',
} as const;

const messages = {
  'page.go-back': 'このページでの操作は完了しました',
  'page.go-back.explain': 'ここでの操作は保存されました。チャットに戻ってください。次の手順をご案内します。',
  'page.look-again': '再表示',
  'page.close': 'このページは閉じてかまいません。',
} as const;

const problems = {
  'page.bad-link.title': 'このリンクは使えません',
  'page.bad-link.explain':
    '期限切れか、使用済みか、別のブラウザーで開かれたか、コードが違った可能性があります。この操作では何も変更されていません。それまでの結果はチャットで確認できます。',
  'page.bad-link.next':
    'コードを打ち間違えましたか？ それなら前のページに戻って、もう一度入力してください。そうでなければ、チャットに戻って新しいリンクを受け取ってください。新しいコードも届きます。',
  'page.too-many.title': 'リクエストが多すぎます',
  'page.too-many.explain':
    'お使いのネットワークから、短時間に多くのリクエストがありました。このリクエストでは何も変更されていません。',
  'page.too-many.next': '{seconds, plural, other {#秒}}待ってから、もう一度お試しください。',
  'page.not-yours.title': 'あなたからの送信だと確認できませんでした',
  'page.not-yours.explain':
    '送信された内容がこのページからのものではないか、ブラウザーがCookieを保存していません。何も変更されていません。',
  'page.not-yours.next': 'チャットのリンクをもう一度開いてください。また起きる場合は、このページのCookieを許可してください。',
  'page.unreadable.title': '読み取れませんでした',
  'page.unreadable.explain': 'ブラウザーから送信された内容が、このページの想定と異なります。何も変更されていません。',
  'page.unreadable.next': 'チャットのリンクをもう一度開いてください。',
  'page.trouble.title': 'こちら側で問題が起きています',
  'page.trouble.explain': '完了できませんでした。変更されたかどうかは、チャットで確認できます。',
  'page.trouble.next': '数分後にもう一度お試しください。',
  'page.reference': 'ヘルプデスクに伝える参照番号：{reference}',
  'page.problem.bare': 'このアドレスでは、その要求に対応していません。',
} as const;

/** Sentences of: pages. */
export const pages = {
  ...frame,
  ...time,
  ...claim,
  ...passwords,
  ...signIn,
  ...authenticator,
  ...recovery,
  ...linking,
  ...pass,
  ...messages,
  ...problems,
} as const;
