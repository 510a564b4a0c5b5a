/** Sentences of linking chats to accounts. */
export const linking = {
  'task.chats': 'Mis chats',
  'button.begin-link': 'Vincular mi cuenta',
  'button.link-other': 'Vincular otro chat',
  'button.unlink': 'Desvincular',
  'button.other-way': 'Otra forma',

  'link.choose': '¿Cómo puede demostrar de quién es la cuenta?',
  'link.choose.explain':
    'Hasta entonces nadie puede usar su cuenta desde aquí. Los nombres y las direcciones de correo no valen: los puede tener cualquiera.',
  'link.suspended':
    'La dirección de correo del perfil de este chat ha cambiado. Para que nadie se cuele en su cuenta, demuestre otra vez que es suya.',
  'link.door.other-chat': 'Ya uso otro chat',
  'link.door.other-chat.hint': 'Le da un código para escribirlo aquí, en una página solo para usted',
  'link.door.password': 'Sé mi contraseña',
  'link.door.password.hint': 'Y puedo leer el correo que me envía mi organización',
  'link.door.sign-in': 'Inicio sesión',
  'link.door.sign-in.hint': 'En la página de inicio de sesión de mi organización',
  'link.number': 'Escriba {number} en su otro chat',
  'link.number.explain':
    'En el chat que ya le conoce, escríbame “vincular otro chat” y ponga allí este número. No es secreto y vale durante diez minutos.',
  'link.number.then':
    'Allí recibirá un código de vinculación, en una página solo para usted. Después abra su página aquí y escriba el código. Nadie se lo pedirá nunca.',
  'link.password': 'Nombre y contraseña, en su página',
  'link.password.explain':
    'Abra su página y escriba allí el nombre y la contraseña de su cuenta, nunca aquí. La página le pedirá el código de página que aparece abajo.',
  'link.mail-code': 'Mire su buzón',
  'link.mail-code.explain':
    'Si el nombre y la contraseña eran correctos y su cuenta se puede vincular así, pronto habrá un código en el buzón de esa cuenta. Si no llega en unos minutos, elija otra forma o empiece de nuevo.',
  'link.sign-in': 'Inicie sesión en su página',
  'link.sign-in.explain':
    'Abra su página e inicie sesión en ella con la cuenta que quiere usar aquí. La página le pedirá el código de página que aparece abajo.',
  'link.account': 'Cuenta: {login}.',
  'link.linked': 'Este chat ya está vinculado',
  'link.linked.next': 'No hay nada que hacer. Para quitar el vínculo, escriba “mis chats”.',
  'link.done': 'Este chat está vinculado a su cuenta',
  'link.done.next': 'Ya puede usar el autoservicio desde aquí. Hemos avisado a todas sus direcciones.',
  'link.ended.no-way': 'Este chat no se puede vincular aquí',
  'link.ended.no-way.next': 'Su organización no ofrece ninguna forma de hacerlo por su cuenta.',
  'link.ended.too-many': 'Por ahora es suficiente',
  'link.ended.too-many.next': 'Lo ha hecho muchas veces en poco tiempo. Espere una hora e inténtelo de nuevo.',
  'link.ended.paused': 'El autoservicio está en pausa para esta cuenta',
  'link.ended.paused.next': 'Hubo demasiados intentos erróneos. Se reabre por sí solo antes de un día.',
  'link.ended.untouchable': 'No puedo vincular esta cuenta',
  'link.ended.untouchable.next': 'Está desactivada, ha terminado o es de un tipo que nunca toco.',
  'link.ended.privileged': 'Esta cuenta tiene demasiados privilegios para esa forma',
  'link.ended.privileged.next': 'Use otro chat que ya le conozca o inicie sesión.',
  'link.ended.emergency': 'De momento no se puede vincular ningún chat',
  'link.ended.emergency.next': 'Su organización lo ha detenido para proteger a todo el mundo. No se ha cambiado nada.',
  'link.ended.gates': 'Para eso hace falta algo más',
  'link.ended.gates.next':
    'Su cuenta ya tiene un chat de este tipo y no hay nada registrado con lo que pueda demostrar que es usted.',
  'link.ended.linked-already': 'Este chat ya está vinculado',
  'link.ended.linked-already.next': 'Desvincúlelo primero: escríbame “mis chats”.',
  'link.ended.linked-elsewhere': 'Este chat pertenece a otra cuenta',
  'link.ended.linked-elsewhere.next': 'No se ha cambiado nada. Solo su soporte técnico puede resolverlo.',
  'link.ended.not-verified': 'No he podido comprobar que es usted',
  'link.ended.not-verified.next': 'No se ha cambiado nada. Empiece de nuevo.',
  'link.ended.not-done': 'No ha funcionado',
  'link.ended.not-done.next': 'No se ha vinculado nada. Inténtelo de nuevo dentro de unos minutos.',

  'problem.link.wrong': 'Ese código no era correcto o ha caducado.',
  'problem.link.empty': 'Escriba las dos cosas, el nombre y la contraseña.',
  'problem.link.unavailable': 'Ahora mismo no hemos podido comprobarlo. Inténtelo de nuevo dentro de un minuto.',
  'problem.link.interrupted': 'Hubo una interrupción y no lo hemos comprobado. Inténtelo de nuevo.',
  'problem.linking-number.unknown':
    'Ningún chat muestra ahora ese número. Escriba “vincular” en su otro chat y ponga los seis dígitos que aparezcan.',
  'problem.linking-number.too-many': 'Se ha intentado muchas veces. Espere un rato.',
  'problem.linking-number.unavailable': 'Ahora mismo no hemos podido buscarlo. Inténtelo de nuevo dentro de un minuto.',

  'link.other.number': '¿Qué número muestra su otro chat?',
  'link.other.number.explain':
    'Escríbame “vincular” en su otro chat y elija “Ya uso otro chat”. Aparecerán seis dígitos: escríbalos aquí. Hágalo solo si es usted quien está allí.',
  'link.other.number.label': 'Número de seis dígitos',
  'link.other.code': 'Obtenga su código de vinculación',
  'link.other.code.explain':
    'Su página lo muestra una sola vez. Escríbalo en la página de su otro chat, nunca en un chat. La página le pedirá el código de página que aparece abajo.',
  'link.other.done': 'Ahora continúe en su otro chat',
  'link.other.done.next':
    'En cuanto escriba allí el código en la página, ese chat quedará vinculado. Se lo diremos aquí y en todas sus direcciones.',
  'link.other.not-made': 'Ahora no puedo darle un código',
  'link.other.not-made.next': 'No se ha cambiado nada. Puede que lo que demostró ya no sea reciente: empiece de nuevo.',

  'chats.title': 'Sus chats',
  'chats.explain': 'Desde ellos se puede usar su cuenta. Cuando se añade uno, avisamos a todas sus direcciones.',
  'chats.row.directory.here': 'este chat; conocido por su organización',
  'chats.row.directory.there': 'conocido por su organización',
  'chats.row.linked.here': 'este chat; vinculado por usted desde el {since, date, dated}',
  'chats.row.linked.there': 'vinculado por usted desde el {since, date, dated}',
  'chats.which': '¿Cuál?',
  'chats.which.explain': 'Desde un chat desvinculado ya no se puede usar su cuenta. Avisamos a todas sus direcciones.',
  'chats.unlinked': 'Se ha desvinculado.',
  'chats.not-unlinked': 'No se ha desvinculado. Inténtelo de nuevo.',
  'chats.unlinked-here': 'Este chat ya no está vinculado',
  'chats.unlinked-here.next': 'Su cuenta ya no se puede usar desde aquí. Hemos avisado a todas sus direcciones.',
} as const;
