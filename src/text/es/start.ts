/** Starting for somebody who cannot: the public page, a colleague, and what the person is asked. */
export const start = {
  'button.no-help': 'No, gracias',
  'button.start-not-me': 'Alguien se hace pasar por mí',

  'start.asked': '¿Necesita ayuda con su contraseña?',
  'start.asked.page': 'Alguien ha escrito su nombre de usuario en la página de inicio para pedir ayuda con contraseñas.',
  'start.asked.colleague': '{by} me ha pedido que le ayude.',
  'start.asked.explain':
    'Si necesita ayuda, continúe aquí. Todo ocurre en este chat y en una página solo para usted: nadie más puede verlo y no se ha cambiado nada.',
  'start.asked.nobody': 'Nadie le llamará ni le escribirá para pedirle un código. Si alguien lo hace, es un engaño.',
  'start.left-alone': 'De acuerdo, no se ha cambiado nada',
  'start.left-alone.next': 'Escriba “restablecer” cuando necesite una contraseña nueva.',

  'start.told': 'Gracias por ayudar',
  'start.told.explain':
    'Si conozco a esta persona, acabo de escribirle en todos los chats que tiene. Desde ahí continúa por su cuenta: usted no verá nada.',
  'start.told.next': '¿No hay ningún mensaje al cabo de dos minutos? Entonces debe consultar al soporte técnico.',
  'start.refused.not-linked': 'Todavía no le conozco',
  'start.refused.not-linked.next': 'Escriba primero “vincular”. Después podrá pedir ayuda para un compañero.',
  'start.refused.too-many': 'Han sido muchas personas en una hora',
  'start.refused.too-many.next': 'Podrá indicar a alguien más dentro de una hora.',
  'start.refused.unavailable': 'No he podido atender la petición',
  'start.refused.unavailable.next': 'No se ha iniciado nada. Inténtelo de nuevo dentro de unos minutos.',
  'progress.starting': 'Transmitiéndolo',

  'notice.start-asked': 'Alguien me ha pedido que le ayude con su contraseña',
  'notice.start-asked.explain':
    'No he podido localizarle en ningún chat, así que no se ha iniciado nada. Abra Teams o Slack en cualquier dispositivo en el que aún tenga la sesión iniciada y escríbame “restablecer”. Si no puede abrir ninguno, consulte a su soporte técnico: puede verificarle por teléfono.',

  'page.start.title': '¿No puede iniciar sesión?',
  'page.start.explain':
    'Escriba su nombre de usuario. Si se conoce aquí, enseguida escribiré en sus propios chats y podrá continuar allí: en su teléfono o donde aún tenga la sesión iniciada.',
  'page.start.account': 'Nombre de usuario',
  'page.start.account.hint': 'El nombre con el que inicia sesión, por ejemplo su dirección de correo del trabajo',
  'page.start.empty': 'Escriba primero su nombre de usuario.',
  'page.start.submit': 'Necesito ayuda',
  'page.start.doubt': 'Esta página nunca pide una contraseña. Si alguna lo hace, ciérrela.',
  'page.start.done.title': 'Gracias. Mire ahora su chat',
  'page.start.done.explain':
    'Si este nombre de usuario se conoce aquí, ya tiene un mensaje en Teams o Slack. Pulse el botón del mensaje y siga los pasos. Puede tardar un minuto.',
  'page.start.done.none':
    '¿No hay ningún mensaje? Revise el nombre de usuario e inténtelo una vez más. Si no puede abrir ningún chat, consulte a su soporte técnico: puede verificarle por teléfono.',
  'page.start.done.close': 'Puede cerrar esta página.',
} as const;
