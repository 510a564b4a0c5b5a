/** Choosing the language. */
export const language = {
  'button.begin-language': 'Language',
  'language.name': '{name}',
  'language.title': 'Choose your language',
  'language.explain': 'I use it in both chats, in mails to you and on your pages, from the next word on.',
  'language.automatic': 'As my chat says',
  'language.automatic.hint': 'Follow the language set in Teams or Slack',
  'language.chosen': 'Done: English from now on',
  'language.chosen.explain': 'In both chats, in mails and on your pages. Write “language” to choose another one.',
  'language.chosen.automatic': 'I follow the language of your chat again. Write “language” to choose another one.',
  'language.not-chosen': 'I could not keep your choice',
  'language.not-chosen.next': 'Nothing was changed. Please try again in a few minutes.',
  'notice.language-chosen': 'Another language was chosen for you',
  'notice.language-chosen.explain':
    '{language, select, automatic {From now on I follow the language of your chat} other {From now on I write to you in: {language}}}. This holds in both chats, in mails and on pages.',
} as const;
