/** Choosing the language. */
export const language = {
  'button.begin-language': 'Sprache',
  'language.name': '{name}',
  'language.title': 'Wählen Sie Ihre Sprache',
  'language.explain': 'Ich nutze sie in beiden Chats, in E-Mails an Sie und auf Ihren Seiten, ab dem nächsten Wort.',
  'language.automatic': 'Wie in meinem Chat',
  'language.automatic.hint': 'Der Sprache folgen, die in Teams oder Slack eingestellt ist',
  'language.chosen': 'Erledigt: ab jetzt Deutsch',
  'language.chosen.explain':
    'In beiden Chats, in E-Mails und auf Ihren Seiten. Schreiben Sie „sprache“, um eine andere zu wählen.',
  'language.chosen.automatic': 'Ich folge wieder der Sprache Ihres Chats. Schreiben Sie „sprache“, um eine andere zu wählen.',
  'language.not-chosen': 'Ich konnte Ihre Wahl nicht speichern',
  'language.not-chosen.next': 'Es wurde nichts geändert. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
  'notice.language-chosen': 'Für Sie wurde eine andere Sprache gewählt',
  'notice.language-chosen.explain':
    '{language, select, automatic {Ab jetzt folge ich der Sprache Ihres Chats} other {Ab jetzt schreibe ich Ihnen in dieser Sprache: {language}}}. Das gilt in beiden Chats, in E-Mails und auf Seiten.',
} as const;
