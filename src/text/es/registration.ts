/** Sentences of the life of a registration: asked for, confirmed, looked at. */
export const registration = {
  'button.later': 'Recordármelo mañana',
  'button.looks-good': 'Todo correcto',
  'button.something-changed': 'Algo ha cambiado',

  'prompt.register': 'Regístrese',
  'prompt.register.explain':
    'Así podrá usar el autoservicio cuando olvide su contraseña. Son dos minutos, y solo le pido lo que falta.',
  'prompt.skip':
    '{days, plural, =0 {Hoy puede aplazarlo por última vez.} one {Puede aplazarlo # día más.} other {Puede aplazarlo # días más.}}',
  'prompt.no-skip': 'Su organización le pide que lo haga ahora. Para todo lo demás sigo ayudándole.',
  'prompt.confirm': '¿Sigue siendo correcto?',
  'prompt.confirm.explain':
    'Esto es lo que tiene registrado. Un teléfono que ya no tiene, o una dirección que ya no lee, no le sirven de nada.',
  'prompt.later': 'De acuerdo, más tarde',
  'prompt.later.next': 'Se lo preguntaré otra vez mañana. Escriba “registrar” cuando tenga dos minutos.',
  'prompt.confirmed': 'Gracias',
  'prompt.confirmed.next': 'Todo se queda como está. Escriba “mis métodos” cuando algo cambie.',
  'prompt.nothing': 'No hay nada que hacer',
  'prompt.nothing.next': 'Su registro está bien. Escriba “mis métodos” para verlo.',

  'button.delete-all': 'Eliminar todo',
  'methods.delete': '¿Eliminar todo lo que ha registrado?',
  'methods.delete.explain':
    'Todos los métodos, direcciones y números se eliminan para siempre, y avisamos por última vez a todas sus direcciones. Después, solo su contraseña actual, o un pase del soporte técnico, le permitirá registrarse de nuevo.',

  'methods.state.capable':
    'Registro: sí. Autoservicio: disponible para usted. Así que puede restablecer su contraseña por su cuenta.',
  'methods.state.not-registered':
    'Autoservicio: disponible para usted. Registro: aún no es suficiente, así que no puede restablecer su contraseña por su cuenta.',
  'methods.state.not-enabled':
    'Registro: sí. Autoservicio: no disponible para usted, así que no puede restablecer su contraseña por su cuenta. Su soporte técnico sabe por qué.',
  'methods.state.neither':
    'Registro: no es suficiente. Autoservicio: no disponible para usted. Su soporte técnico puede ayudarle.',

  'button.take-offer': 'Usar {hint}',
  'add.offer': 'Su organización ya tiene este dato. Tómelo con una pulsación o escriba otro.',
  'add.offer.confirm': 'Hay un código en camino a {hint}. Puede tardar un minuto.',
  'methods.row.unconfirmed':
    '{worn, select, true {{hint}, del directorio de su organización: desactivado tras demasiados intentos erróneos} other {{hint}, del directorio de su organización: cuenta a partir del {from, date, dated}, aunque usted no lo ha confirmado}}',
  'methods.row.brought':
    '{hint}, desde el {since, date, dated}, {from, select, operator {aportado por su organización} other {del directorio de su organización}}',
  'methods.row.offered': '{hint}, en el directorio de su organización: contará cuando usted lo haya registrado',
  'notice.directory-contact-changed': 'Ha cambiado un número o una dirección suya en el directorio',
  'notice.directory-contact-changed.explain':
    '{method}: el directorio de su organización tiene ahora un dato nuevo. Contará dentro de un día; si había uno anterior, ya no cuenta.',
} as const;
