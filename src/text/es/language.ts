/** Choosing the language. */
export const language = {
  'button.begin-language': 'Idioma',
  'language.name': '{name}',
  'language.title': 'Elija su idioma',
  'language.explain': 'Lo usaré en los dos chats, en sus correos y en sus páginas, desde la próxima palabra.',
  'language.automatic': 'El de mi chat',
  'language.automatic.hint': 'Seguir el idioma configurado en Teams o Slack',
  'language.chosen': 'Listo: a partir de ahora, en español',
  'language.chosen.explain': 'En los dos chats, en los correos y en sus páginas. Escriba “idioma” para elegir otro.',
  'language.chosen.automatic': 'Vuelvo a seguir el idioma de su chat. Escriba “idioma” para elegir otro.',
  'language.not-chosen': 'No he podido guardar su elección',
  'language.not-chosen.next': 'No se ha cambiado nada. Inténtelo de nuevo dentro de unos minutos.',
  'notice.language-chosen': 'Se ha elegido otro idioma para usted',
  'notice.language-chosen.explain':
    '{language, select, automatic {A partir de ahora sigo el idioma de su chat} other {A partir de ahora le escribo en este idioma: {language}}}. Vale en los dos chats, en los correos y en las páginas.',
} as const;
