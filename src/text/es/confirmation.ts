/** Sentences of a confirmation in the other chat: where the number is shown, and where it is typed. */
export const confirmation = {
  'method.chat-confirmation.hint': 'Un número que aparece aquí y se escribe en su otro chat',
  'elsewhere.title': 'Escriba este número en su otro chat',
  'elsewhere.explain': 'Le hemos escrito en {chat}. Ábralo y escriba allí este número:',
  'elsewhere.explain.other': 'Le hemos escrito en su otro chat. Ábralo y escriba allí este número:',
  'elsewhere.number': '{number}',
  'elsewhere.careful':
    'No se lo diga nunca a nadie, lo pida quien lo pida. Esto seguirá por sí solo cuando lo haya escrito allí.',
  'button.typed-there': 'Ya lo he escrito',

  'problem.push.unreachable': 'No podemos localizarle en su otro chat. Escríbame allí una vez o use otro método.',
  'problem.push.throttled': 'Ya se han pedido varios números. Espere una hora o use otro método.',
  'problem.push.busy': 'Tiene algo a medias en su otro chat. Termínelo allí primero o use otro método.',
  'problem.push.failed': 'El número no se escribió bien allí, o se escribió demasiado tarde. Elija de nuevo.',
  'problem.push.not-yet': 'Aún no hemos recibido nada de su otro chat.',
  'problem.push.unavailable': 'Ahora mismo no hemos podido escribir en su otro chat. Inténtelo de nuevo dentro de un minuto.',
  'problem.push.interrupted': 'Hubo una interrupción. Inténtelo de nuevo.',

  'confirmation.title': '¿Es usted?',
  'confirmation.for.reset': 'Alguien quiere restablecer la contraseña de {login}.',
  'confirmation.for.unlock': 'Alguien quiere desbloquear {login}.',
  'confirmation.for.change': 'Alguien quiere cambiar la contraseña de {login}.',
  'confirmation.for.manage-methods': 'Alguien quiere cambiar los métodos de {login}.',
  'confirmation.for.register': 'Alguien quiere usar este chat para confirmar acciones de {login}.',
  'confirmation.for.other': 'Alguien quiere demostrar que es {login}.',
  'confirmation.from': 'Se ha pedido en {from, select, slack {Slack} other {Microsoft Teams}}. Hora: {when}.',
  'confirmation.only-if':
    'Si es usted, escriba el número que ve allí. Si no, dígalo: lo detenemos todo al momento y avisamos a seguridad.',
  'confirmation.number': 'Número del otro chat',
  'confirmation.number.hint': 'Solo de su propia pantalla. Nadie debe dictárselo, ni siquiera el soporte técnico.',
  'confirmation.button.yes': 'Soy yo',
  'confirmation.button.no': 'No fui yo',
  'problem.confirmation.wrong': 'Ese no era el número. Mírelo otra vez.',
  'problem.confirmation.wait':
    'Demasiados intentos. Espere {seconds, plural, one {# segundo} other {# segundos}} e inténtelo de nuevo.',
  'problem.confirmation.unavailable': 'Ahora mismo no hemos podido comprobarlo. Inténtelo de nuevo dentro de un minuto.',
  'problem.confirmation.interrupted': 'Hubo una interrupción y no lo hemos comprobado. Inténtelo de nuevo.',
  'confirmation.over.right': 'Gracias',
  'confirmation.over.right.next': 'Continúe en el otro chat.',
  'confirmation.over.failed': 'No ha funcionado',
  'confirmation.over.failed.next': 'El número ya no es válido. Si era usted, empiece de nuevo en el otro chat.',
  'confirmation.over.none': 'Aquí ya no hay nada que responder',
  'confirmation.over.none.next': 'Ya se había respondido o se tardó demasiado. Si era usted, empiece de nuevo en el otro chat.',
  'confirmation.over.denied': 'Está detenido',
  'confirmation.over.denied.next':
    'El autoservicio de su cuenta está congelado y hemos avisado a seguridad. Hable con su soporte técnico.',
  'confirmation.over.not-denied': 'Ahora mismo no hemos podido detenerlo',
  'confirmation.over.not-denied.next': 'Pulse el botón una vez más o llame a su soporte técnico.',
  'add.chat': 'Confirmar en su otro chat',
  'add.chat.explain':
    'Le escribimos allí y mostramos aquí un número; usted lo escribe allí. Desde entonces podrá demostrar en ese chat que es usted cada vez que pida algo aquí.',
  'button.ask-there': 'Escríbame allí',
} as const;
