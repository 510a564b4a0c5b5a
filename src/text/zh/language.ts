/** Choosing the language. */
export const language = {
  'button.begin-language': '语言',
  'language.name': '{name}',
  'language.title': '选择您的语言',
  'language.explain': '从下一句话开始，我会在两个聊天、发给您的邮件和您的页面中使用该语言。',
  'language.automatic': '跟随聊天的语言',
  'language.automatic.hint': '使用您在 Teams 或 Slack 中设置的语言',
  'language.chosen': '好的：从现在起使用简体中文',
  'language.chosen.explain': '在两个聊天、邮件和您的页面中都是如此。要选择其他语言，请发送“语言”。',
  'language.chosen.automatic': '我会重新跟随您聊天的语言。要选择其他语言，请发送“语言”。',
  'language.not-chosen': '无法保存您的选择',
  'language.not-chosen.next': '未做任何更改。请过几分钟再试。',
  'notice.language-chosen': '有人为您选择了另一种语言',
  'notice.language-chosen.explain':
    '{language, select, automatic {从现在起，我会跟随您聊天的语言} other {从现在起，我会用这种语言与您联系：{language}}}。这适用于两个聊天、邮件和页面。',
} as const;
