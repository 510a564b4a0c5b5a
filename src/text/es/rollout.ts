/** Texts to announce Latchkey with: in chat, by mail, on the intranet. */
export const rollout = {
  'rollout.chat.title': 'Novedad: elija una contraseña nueva por su cuenta',
  'rollout.chat.what':
    '¿Ha olvidado su contraseña o se le ha bloqueado la cuenta? Desde ahora puede resolverlo por su cuenta en {organisation}, a cualquier hora, aquí en este chat.',
  'rollout.chat.do': 'Escríbame “registrar” una vez, mientras aún pueda iniciar sesión. Son dos minutos.',
  'rollout.chat.safe': 'Nunca pido una contraseña en un mensaje, y nunca le enviaremos un enlace para que escriba una.',

  'rollout.mail.title': 'Regístrese para poder restablecer su contraseña: son dos minutos',
  'rollout.mail.what':
    '{organisation} tiene ahora en Teams y Slack un bot que le ayuda cuando ha olvidado su contraseña o se le ha bloqueado la cuenta. Elige una contraseña nueva por su cuenta, a cualquier hora y sin llamar a nadie.',
  'rollout.mail.do':
    'Abra el bot en Teams o Slack y escriba “registrar”. Le pedirá formas de demostrar que es usted, como una aplicación de su teléfono, y le dará códigos de recuperación para guardar en papel.',
  'rollout.mail.then':
    'Más adelante, escriba “restablecer” si ha olvidado su contraseña, “desbloquear” si se le ha bloqueado la cuenta o “cambiar” si quiere otra contraseña.',
  'rollout.mail.safe':
    'Este correo no lleva ningún enlace, y es a propósito. Nunca le enviaremos un enlace para que escriba una contraseña. Si recibe alguno, avise a su soporte técnico.',

  'rollout.intranet.title': 'Restablecer la contraseña en Teams y Slack',
  'rollout.intranet.what':
    'Puede restablecer y cambiar su contraseña de {organisation} y desbloquear su cuenta sin ayuda de nadie, en un chat con nuestro bot.',
  'rollout.intranet.register':
    'Regístrese primero: escriba “registrar” al bot mientras aún pueda iniciar sesión. Dos minutos, una sola vez.',
  'rollout.intranet.reset':
    'Si ha olvidado su contraseña: escriba “restablecer”. Demuestre dos veces que es usted y elija una contraseña nueva en una página que es solo suya durante unos minutos.',
  'rollout.intranet.unlock': 'Si se le ha bloqueado la cuenta, pero sabe su contraseña: escriba “desbloquear”.',
  'rollout.intranet.phone':
    'Si tiene un teléfono nuevo: escriba “mis métodos” y sustituya el anterior antes de desprenderse de él.',
  'rollout.intranet.call':
    'Si alguien llama y dice ser del soporte técnico: escriba “¿es el soporte técnico?”. Si nadie le está verificando, cuelgue.',
  'rollout.intranet.not-me':
    'Si recibe un aviso de algo que no ha hecho: escriba “no fui yo”. Eso detiene al momento todo lo relativo a su cuenta.',
  'rollout.intranet.data':
    'Solo guardamos lo que usted registra, cifrado, y constancia de lo que se hizo. Las contraseñas nunca se guardan ni se escriben en un chat. Puede ver y quitar lo que ha registrado con “mis métodos”.',
} as const;
