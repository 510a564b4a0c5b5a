/** Choosing the language. */
export const language = {
  'button.begin-language': 'Idioma',
  'language.name': '{name}',
  'language.title': 'Escolha seu idioma',
  'language.explain': 'Vou usá-lo nos dois chats, nos seus e-mails e nas suas páginas, já a partir da próxima palavra.',
  'language.automatic': 'O do meu chat',
  'language.automatic.hint': 'Seguir o idioma definido no Teams ou no Slack',
  'language.chosen': 'Pronto: português a partir de agora',
  'language.chosen.explain': 'Nos dois chats, nos e-mails e nas suas páginas. Escreva “idioma” para escolher outro.',
  'language.chosen.automatic': 'Voltei a seguir o idioma do seu chat. Escreva “idioma” para escolher outro.',
  'language.not-chosen': 'Não consegui guardar sua escolha',
  'language.not-chosen.next': 'Nada foi alterado. Tente de novo em alguns minutos.',
  'notice.language-chosen': 'Outro idioma foi escolhido para você',
  'notice.language-chosen.explain':
    '{language, select, automatic {A partir de agora sigo o idioma do seu chat} other {A partir de agora escrevo para você neste idioma: {language}}}. Isso vale nos dois chats, nos e-mails e nas páginas.',
} as const;
