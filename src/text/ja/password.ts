import type { PasswordRefusal } from '../../core/password.ts';

/** One sentence for each refusal: what is wrong, then what to do. None needs a value. */
const refusals: Readonly<Record<`password.${PasswordRefusal}`, string>> = {
  'password.too-short': 'パスワードが短すぎます。言葉をもう1つか2つ足してください。空白も使えます。',
  'password.too-long': 'パスワードが長すぎます。少し短くしてください。',
  'password.empty': 'パスワードを入力してください。空白だけでは使えません。',
  'password.mismatch': '2つのパスワードが一致しません。両方の欄に同じものを入力してください。',
  'password.unprintable': '目に見えない文字が含まれています。貼り付けずに、手で入力し直してください。',
  'password.too-common': '攻撃者が真っ先に試すリストに載っているパスワードです。互いに関係のない言葉をいくつか選んでください。',
  'password.contains-only-your-details':
    '名前、ログイン名、組織名だけでできたパスワードです。ご自身と関係のない言葉を選んでください。',
  'password.same-as-current': '現在のパスワードと同じです。新しいパスワードを選んでください。',
  'password.in-history': '以前に使ったパスワードです。新しいパスワードを選んでください。',
  'password.too-young':
    'パスワードが最近変更されたため、ディレクトリがまだ次の変更を許可していません。別の日にもう一度お試しください。',
  'password.not-complex':
    'ディレクトリがより多くの種類の文字を求めています。小文字、大文字、数字、記号のうち、3種類以上を使ってください。',
  'password.unsupported-characters':
    'ディレクトリに保存できない文字があります。アクセント記号のない英字、数字、空白、一般的な記号を使ってください。',
  'password.directory-policy':
    'ディレクトリがこのパスワードを受け付けませんでした。理由は示されていません。これまで使ったことのない、より長いものを選んでください。',
};

const rules = {
  'password.rule.length': '{min, number}文字以上、{max, number}文字以内。',
  'password.rule.any-characters': 'どんな文字でも使えます：文字、数字、空白、記号、絵文字。',
  'password.rule.directory-characters': 'ディレクトリの条件：アクセント記号のない英字、数字、空白、一般的な記号のみ。',
  'password.rule.phrase': '互いに関係のない言葉をいくつか並べると、強くて覚えやすくなります。',
  'password.rule.not-common': '多くの人が使うパスワードや、1つの言葉を繰り返したもの、数字を足しただけのものは使えません。',
  'password.rule.not-your-details': '名前、ログイン名、組織名だけのものは使えません。',
  'password.rule.directory-classes': 'ディレクトリの条件：小文字、大文字、数字、記号のうち{classes, number}種類以上。',
  'password.rule.directory-history': 'ディレクトリの条件：{history, plural, other {直近#回に使ったパスワードは使えません}}。',
  'password.rule.directory-age': 'ディレクトリの条件：次の変更まで{days, plural, other {#日}}以上空けること。',
} as const;

/** Why the directory took no write, where trying again in a minute does not help; and what a write could not bring about. */
const whys = {
  'outcome.why.locked-out':
    'ディレクトリがアカウントをロックしており、その間はパスワードを変更できません。ロックが解除されるまで待つか、私に「リセット」と送信してください。リセットすると解除されます。',
  'outcome.why.not-allowed':
    'このアカウントに対するこの操作は、ディレクトリで許可されていません。何も変更されておらず、もう一度試しても結果は同じです。',
  'outcome.sessions-open':
    'すでにサインインしている場所では、しばらくサインインしたままになることがあります。まだ終了できていません。ご自身のサインインでない場合は、ヘルプデスクにお知らせください。',
  'outcome.why.gone': 'アカウントがディレクトリにもうないか、私が担当する場所にありません。何も変更されていません。',
} as const;

const strength = {
  'password.strength.0': '非常に弱い',
  'password.strength.1': '弱い',
  'password.strength.2': '普通',
  'password.strength.3': '良い',
  'password.strength.4': '強い',
} as const;

/** Ids follow the keys of the strength meter's feedback. */
const advice = {
  'password.advice.straight-row': 'キーボードの並びどおりの文字は推測されやすいです。',
  'password.advice.key-pattern': 'キーボード上のパターンは推測されやすいです。',
  'password.advice.simple-repeat': '同じ文字の繰り返しは推測されやすいです。',
  'password.advice.extended-repeat': '繰り返しても、1回の場合とほとんど強さは変わりません。',
  'password.advice.sequences': 'abcや123のような並びは推測されやすいです。',
  'password.advice.recent-years': '年は推測されやすいです。',
  'password.advice.dates': '日付は推測されやすいです。',
  'password.advice.top-ten': '真っ先に試されるパスワードの1つです。',
  'password.advice.top-hundred': '真っ先に試されるパスワードの1つです。',
  'password.advice.common': '多くの人が使っているパスワードです。',
  'password.advice.similar-to-common': '多くの人が使っているパスワードに似ています。',
  'password.advice.word-by-itself': '1つの単語だけでは推測されやすいです。',
  'password.advice.names-by-themselves': '名前だけでは推測されやすいです。',
  'password.advice.common-names': 'よくある名前は推測されやすいです。',
  'password.advice.user-inputs': 'ご自身の名前、ログイン名、組織名は推測されやすいです。',
  'password.advice.pwned': '過去に流出したことのあるパスワードです。',
  'password.advice.l33t': 'pa55wordのように文字を数字に置き換えても、あまり強くなりません。',
  'password.advice.reverse-words': '単語を逆さに書いても、あまり強くなりません。',
  'password.advice.all-uppercase': '大文字だけにしても、あまり強くなりません。言葉をもう1つ足すほうが効果的です。',
  'password.advice.capitalization': '先頭を大文字にしても、あまり強くなりません。言葉をもう1つ足すほうが効果的です。',
  'password.advice.associated-years': 'ご自身に関係のある年は使わないでください。',
  'password.advice.repeated': '繰り返しではなく、別の言葉を使ってください。',
  'password.advice.longer-keyboard-pattern': 'キーボード上のパターンではなく、言葉を使ってください。',
  'password.advice.another-word': '言葉をもう1つか2つ足してください。珍しい言葉ほど効果的です。',
  'password.advice.use-words': '互いに関係のない言葉をいくつか使ってください。',
  'password.advice.no-need': '記号や数字は必須ではありません。',
} as const;

/** Sentences of: password. */
export const password = { ...refusals, ...rules, ...whys, ...strength, ...advice } as const;
