/** Choosing the language. */
export const language = {
  'button.begin-language': '言語',
  'language.name': '{name}',
  'language.title': '言語を選んでください',
  'language.explain': '次のメッセージから、両方のチャット、メール、専用ページでこの言語を使います。',
  'language.automatic': 'チャットの設定に合わせる',
  'language.automatic.hint': 'TeamsまたはSlackの言語設定に従います',
  'language.chosen': '設定しました。これからは日本語でご案内します',
  'language.chosen.explain': '両方のチャット、メール、専用ページで使います。変えるときは「言語」と送信してください。',
  'language.chosen.automatic': 'チャットの言語設定に合わせます。変えるときは「言語」と送信してください。',
  'language.not-chosen': '選んだ言語を保存できませんでした',
  'language.not-chosen.next': '何も変更されていません。数分後にもう一度お試しください。',
  'notice.language-chosen': 'ご案内の言語が変更されました',
  'notice.language-chosen.explain':
    '{language, select, automatic {これからはチャットの言語設定に合わせます} other {これからは次の言語でご案内します：{language}}}。両方のチャット、メール、ページに適用されます。',
} as const;
