/** Sentences of the conversations. Short; the next step is always in sight. */
export const flows = {
  'button.open-page': 'Abrir mi página',
  'button.check': 'Comprobar',
  'button.enter-code': 'Escribir el código',
  'button.send-code': 'Enviarme un código',
  'button.send-again': 'Enviar un código nuevo',
  'button.other-method': 'Usar otro método',
  'button.something-else': 'Otra cosa',
  'button.new-link': 'Obtener un enlace nuevo',
  'button.finish': 'Terminar',
  'button.why': '¿Por qué no ha funcionado?',
  'button.add-method': 'Añadir un método',
  'button.edit-methods': 'Sustituir o quitar',
  'button.replace': 'Sustituir',
  'button.remove': 'Quitar',
  'button.keep': 'Conservar',
  'button.begin-register': 'Registrarme ahora',
  'button.begin-menu': '¿Qué más puedo hacer?',

  'task.reset': 'Restablecer mi contraseña',
  'task.reset.hint': 'La he olvidado o ya no funciona',
  'task.unlock': 'Desbloquear mi cuenta',
  'task.unlock.hint': 'Sé mi contraseña, pero no puedo iniciar sesión',
  'task.change': 'Cambiar mi contraseña',
  'task.change.hint': 'La sé y quiero una nueva',
  'task.register': 'Registrar un método',
  'task.register.hint': 'Para no depender de nadie la próxima vez',
  'task.methods': 'Mis métodos',
  'task.methods.hint': 'Ver, sustituir o quitar lo que tengo registrado',

  'menu.title': '¿En qué puedo ayudarle?',
  'menu.explain':
    'Le ayudo con su contraseña de {organisation}. Aquí nunca le pido contraseñas ni códigos de recuperación: se escriben en una página solo para usted. También puede escribir una palabra: restablecer, desbloquear, cambiar, registrar, mis métodos, mis chats, cancelar.',
  'welcome.title': 'Hola, soy Latchkey',
  'welcome.explain':
    'Le ayudo cuando olvida su contraseña o se le bloquea la cuenta. Dedique dos minutos a registrarse ahora, mientras aún puede iniciar sesión.',

  'progress.finding': 'Buscando su cuenta',
  'progress.sending': 'Enviándole un código',
  'progress.checking': 'Comprobando',
  'progress.saving': 'Guardando',
  'progress.moment': 'Tarda un momento. No tiene que hacer nada.',

  'reminder.closing': '¿Sigue ahí? Esto se cerrará dentro de un minuto aproximadamente.',

  'contact.ask': 'Siempre puede consultar a su soporte técnico ({helpdesk}). Nunca le pedirán una contraseña ni un código.',

  'prove.first': 'Primero, demuestre que es usted',
  'prove.next': 'Gracias. Una comprobación más',
  'prove.explain':
    '{passed, plural, =0 {Elija cómo.} one {Ha superado # comprobación. Elija otra forma.} other {Ha superado # comprobaciones. Elija otra forma.}}',
  'method.hint': '{hint}',
  'method.authenticator-code.hint': 'Seis dígitos de una aplicación de su teléfono',
  'method.recovery-code.hint': 'Códigos para guardar en papel, cada uno de un solo uso',
  'method.email-code.hint': 'Un código a una dirección privada, no a su correo del trabajo',

  'code.authenticator-code': 'Escriba el código de su aplicación',
  'code.authenticator-code.explain':
    'Abra su aplicación de autenticación y escriba los seis dígitos que muestra para esta cuenta.',
  'code.authenticator-code.label': 'Código de seis dígitos',
  'code.email-code': 'Escriba el código que le hemos enviado',
  'code.email-code.explain': 'Hemos enviado un código a {hint}. Puede tardar un minuto. Mire también en el correo no deseado.',
  'code.email-code.label': 'Código del correo',
  'code.recovery-code': 'Escriba en su página uno de sus códigos de recuperación',
  'code.recovery-code.explain': 'Los códigos de recuperación se escriben en su página, nunca aquí.',
  'code.recovery-code.label': 'Código de recuperación',

  'problem.code.wrong': 'Ese código no era correcto. Inténtelo de nuevo.',
  'problem.code.expired': 'Ese código ha caducado. Pida uno nuevo.',
  'problem.code.used': 'Ese código ya se ha usado. Espere al siguiente.',
  'problem.code.wait': 'Demasiados intentos. Espere {seconds, plural, one {# segundo} other {# segundos}} e inténtelo de nuevo.',
  'problem.code.not-allowed': 'Esa dirección no se puede usar. Elija otra.',
  'problem.code.in-use': 'Esa dirección ya está registrada.',
  'problem.code.invalid': 'Eso no parece una dirección de correo electrónico.',
  'problem.code.throttled': 'Se ha intentado muchas veces. Espere un rato.',
  'problem.code.worn': 'Este método se ha intentado demasiadas veces y está desactivado. Use otro.',
  'problem.code.unavailable':
    'Ahora mismo no hemos podido comprobarlo. Puede que el intento cuente. Vuelva a probar dentro de un minuto.',
  'problem.code.interrupted': 'Hubo una interrupción y no lo hemos comprobado. Inténtelo de nuevo.',
  'problem.codes.expired': 'Esos códigos han caducado. Deje que le muestre otros nuevos y tire los anteriores.',
  'problem.codes.used': 'Esos códigos ya no se pueden guardar. Deje que le muestre otros nuevos y tire los anteriores.',
  'problem.codes.unavailable': 'Ahora mismo no hemos podido guardar sus códigos. Inténtelo de nuevo dentro de un minuto.',
  'problem.codes.interrupted':
    'Hubo una interrupción y puede que sus códigos no se hayan guardado. Deje que le muestre otros nuevos.',
  'problem.reveal': 'Ahora mismo no hemos podido crear nada que mostrarle. Inténtelo de nuevo dentro de un minuto.',
  'problem.send.unreachable':
    'Ahora mismo no hemos podido enviar el código. Inténtelo de nuevo dentro de un minuto o use otro método.',
  'problem.send.throttled': 'Ya se han enviado varios códigos. Use el más reciente, espere un rato o use otro método.',
  'problem.send.unavailable':
    'Ahora mismo no hemos podido enviar el código. Inténtelo de nuevo dentro de un minuto o use otro método.',
  'problem.send.interrupted': 'Hubo una interrupción. Inténtelo de nuevo.',
  'problem.address.invalid': 'Eso no parece una dirección de correo electrónico. Escriba solo la dirección.',
  'problem.address.not-allowed': 'Esa es una dirección del trabajo: se bloquea junto con su contraseña. Use una privada.',
  'problem.address.in-use': 'Esa dirección ya está registrada.',
  'problem.address.throttled': 'Ya se han enviado varios códigos. Espere un rato o elija otra cosa.',
  'problem.address.unreachable':
    'Ahora mismo no hemos podido enviar nada a esa dirección. ¿Es correcta? Inténtelo de nuevo dentro de un minuto.',
  'problem.address.unavailable': 'Ahora mismo no hemos podido enviar el código. Inténtelo de nuevo dentro de un minuto.',
  'problem.address.interrupted': 'Hubo una interrupción. Inténtelo de nuevo.',
  'problem.password.wrong': 'Esa no es su contraseña actual. Inténtelo de nuevo.',
  'problem.password.empty': 'Escriba su contraseña actual.',
  'problem.password.wait':
    'Demasiados intentos. Espere {seconds, plural, one {# segundo} other {# segundos}} e inténtelo de nuevo.',
  'problem.password.locked-out':
    'Su cuenta está bloqueada en este momento. Espere a que termine el bloqueo o consulte a su soporte técnico.',
  'problem.password.not-allowed': 'Su cuenta no puede iniciar sesión en este momento. Consulte a su soporte técnico.',
  'problem.password.unavailable':
    'Ahora mismo no hemos podido comprobarla. Puede que el intento cuente. Vuelva a probar dentro de un minuto.',
  'problem.password.interrupted': 'Hubo una interrupción y no la hemos comprobado. Inténtelo de nuevo.',
  'problem.sign-in.denied': 'No ha terminado de iniciar sesión. No se ha perdido nada: hágalo cuando quiera.',
  'problem.sign-in.expired': 'Ese inicio de sesión ha caducado o ya se ha usado. Inicie sesión otra vez.',
  'problem.sign-in.not-fresh':
    'Ya tenía la sesión iniciada y necesitamos verlo ahora. Inicie sesión de nuevo, con su contraseña.',
  'problem.sign-in.wrong-tenant': 'Ha iniciado sesión con una cuenta de otra organización. Use {login}.',
  'problem.sign-in.other-person': 'Ha iniciado sesión con otra cuenta. Cierre allí la sesión e inicie sesión con {login}.',
  'problem.sign-in.unknown-account':
    'No me ocupo de la cuenta con la que ha iniciado sesión. Use otra o consulte a su soporte técnico.',
  'problem.sign-in.clock':
    'No hemos podido comprobar el inicio de sesión: nuestro reloj y el de la página de inicio de sesión no coinciden. Avise a su soporte técnico.',
  'problem.sign-in.refused':
    'No hemos podido aceptar ese inicio de sesión. Pruebe una vez más. Si vuelve a ocurrir, avise a su soporte técnico: puede que no esté bien configurado.',
  'problem.sign-in.unavailable':
    'Ahora mismo no se ha podido acceder a la página de inicio de sesión. Inténtelo de nuevo dentro de un minuto.',
  'problem.sign-in.again': 'Su inicio de sesión ya no es reciente y la contraseña no se ha cambiado. Inicie sesión otra vez.',
  'problem.wrong-current': 'Su contraseña actual no era correcta. No se ha cambiado nada. Inténtelo de nuevo.',
  'problem.wait': 'Demasiados intentos. Espere {seconds, plural, one {# segundo} other {# segundos}} e inténtelo de nuevo.',

  'reset.choose': 'Ha demostrado que es usted',
  'reset.choose.explain':
    'Ahora abra su página y elija en ella una contraseña nueva. La página le pedirá el código de página que aparece abajo. No se los dé a nadie.',
  'reset.working': 'Estableciendo su contraseña nueva',
  'outcome.reset.done': 'Su contraseña se ha restablecido',
  'outcome.reset.done.next': 'Inicie sesión ahora con la nueva, también en su teléfono. Hemos avisado a todas sus direcciones.',
  'outcome.cloud-pending':
    'En la oficina ya funciona. Los servicios en la nube la aceptarán en unos minutos: espere un momento antes de iniciar sesión en ellos. Hemos avisado a todas sus direcciones.',
  'outcome.reset.not-done': 'Su contraseña no se ha cambiado',
  'outcome.reset.not-done.next':
    'El directorio no ha respondido o no lo ha permitido. No se ha cambiado nada. Inténtelo de nuevo dentro de unos minutos.',
  'outcome.reset.not-confirmed': 'No hemos podido confirmar el cambio',
  'outcome.reset.not-confirmed.next':
    'Puede que su contraseña nueva ya funcione. Intente iniciar sesión con ella. Si no puede, use la anterior o empiece de nuevo.',

  'change.choose': 'Ha demostrado que es usted',
  'change.choose.explain':
    'Ahora abra su página. Escriba en ella su contraseña actual y una nueva. La página le pedirá el código de página que aparece abajo.',
  'change.working': 'Cambiando su contraseña',
  'outcome.change.done': 'Su contraseña se ha cambiado',
  'outcome.change.done.next': 'Use la nueva a partir de ahora, también en su teléfono. Hemos avisado a todas sus direcciones.',
  'outcome.change.not-done': 'Su contraseña no se ha cambiado',
  'outcome.change.not-done.next':
    'El directorio no ha respondido o no lo ha permitido. Su contraseña anterior sigue funcionando. Inténtelo de nuevo dentro de unos minutos.',
  'outcome.change.not-confirmed': 'No hemos podido confirmar el cambio',
  'outcome.change.not-confirmed.next':
    'Puede que su contraseña nueva ya funcione. Intente iniciar sesión con ella. Si no puede, la anterior sigue funcionando.',

  'signin.register': 'Vamos a registrarle',
  'signin.register.explain':
    'Primero demuestre que es usted: abra su página e inicie sesión en ella como siempre. Después, la página le guiará. Le pedirá el código de página que aparece abajo.',
  'signin.change': 'Ha demostrado que es usted',
  'signin.change.explain':
    'Ahora abra su página e inicie sesión en ella como siempre. Después escriba su contraseña actual y una nueva. La página le pedirá el código de página que aparece abajo.',

  'unlock.working': 'Desbloqueando su cuenta',
  'outcome.unlock.done': 'Su cuenta está desbloqueada',
  'outcome.unlock.done.next': 'Su contraseña sigue siendo la misma. Inicie sesión con ella ahora.',
  'outcome.unlock.not-done': 'Su cuenta no se ha desbloqueado',
  'outcome.unlock.not-done.next':
    'El directorio no ha respondido o no lo ha permitido. Inténtelo de nuevo dentro de unos minutos.',
  'outcome.unlock.not-confirmed': 'No hemos podido confirmar el desbloqueo',
  'outcome.unlock.not-confirmed.next': 'Intente iniciar sesión. Si no puede, empiece de nuevo dentro de unos minutos.',
  'unlock.not-locked': 'Su cuenta no está bloqueada',
  'unlock.not-locked.next':
    'Si no puede iniciar sesión, puede que su contraseña sea incorrecta o haya caducado. ¿Qué quiere hacer?',

  'register.first': 'Vamos a registrarle',
  'register.first.explain':
    'Primero demuestre que es usted: abra su página y escriba en ella su contraseña actual, nunca aquí. Después, la página le guiará. Le pedirá el código de página que aparece abajo.',
  'register.choose': '¿Qué quiere añadir?',
  'register.enough': 'Con esto basta: ya puede restablecer su contraseña por su cuenta. Con más métodos, más seguridad.',
  'register.so-far':
    '{count, plural, =0 {Aún no tiene nada registrado.} one {Tiene # método registrado.} other {Tiene # métodos registrados.}}',
  'register.full': 'Ya ha registrado todo lo que hay',
  'register.ready': 'Ya lo tiene todo',
  'register.ready.next':
    'Si alguna vez olvida su contraseña, escríbame “restablecer”. Puede ver lo que ha registrado con “mis métodos”.',
  'register.not-ready': 'Aún falta algo',
  'register.not-ready.next': 'Necesita un método más para poder restablecer su contraseña por su cuenta. Es un minuto.',

  'add.authenticator': 'Configure su aplicación de autenticación',
  'add.authenticator.explain':
    'Abra su página: muestra una imagen que se escanea con la aplicación. Después escriba allí los seis dígitos. La página le pedirá el código de página que aparece abajo.',
  'add.recovery': 'Guarde sus códigos de recuperación',
  'add.recovery.explain':
    'Abra su página: muestra sus códigos una sola vez. Anótelos o imprímalos. La página le pedirá el código de página que aparece abajo.',
  'add.email': 'Añada una dirección de correo privada',
  'add.email.explain':
    'Enviamos allí un código para comprobarla. No puede ser su dirección del trabajo: esa se bloquea junto con su contraseña.',
  'add.email.label': 'Dirección de correo privada',
  'add.email.confirm': 'Mire su correo',
  'add.email.confirm.explain':
    'Hemos enviado un código a la dirección que ha escrito. Puede tardar un minuto. Mire también en el correo no deseado.',

  'methods.title': 'Sus métodos',
  'methods.none': 'Aún no tiene nada registrado',
  'methods.row': 'desde el {since, date, dated}',
  'methods.row.address': '{hint}, desde el {since, date, dated}',
  'methods.row.left': '{left, plural, =0 {todos usados} one {queda #} other {quedan #}}, desde el {since, date, dated}',
  'methods.row.worn': 'desactivado tras demasiados intentos erróneos; registrado desde el {since, date, dated}',
  'methods.edit': '¿Cuál?',
  'methods.edit.explain': 'Sustituya un método cuando tenga un teléfono o una dirección nuevos. Quite lo que ya no use.',
  'methods.remove': '¿Quitar este método?',
  'methods.remove.explain': 'Ya no servirá para demostrar que es usted. Avisaremos a todas sus direcciones.',
  'methods.remove.last': 'Es el último que tiene. Sin él no podrá usar el autoservicio. Avisaremos a todas sus direcciones.',
  'methods.removed': 'Se ha quitado.',
  'methods.not-removed': 'No se ha quitado. Inténtelo de nuevo.',
  'methods.replaced': 'Se ha guardado.',

  'refused.not-linked': 'No conozco su cuenta',
  'refused.not-linked.next':
    'Este chat no está vinculado, o ya no lo está, a una cuenta de la que yo me ocupe. Demuestre una vez de quién es y podrá usar el autoservicio desde aquí.',
  'refused.not-linked.why':
    'Reconozco a las personas por los identificadores de su cuenta de chat, nunca por el nombre o el correo, porque esos los puede tener cualquiera.',
  'refused.directory-down': 'No puedo acceder al directorio',
  'refused.directory-down.next': 'No se ha cambiado nada. Inténtelo de nuevo dentro de unos minutos.',
  'refused.directory-down.why':
    'El directorio en el que está su cuenta no ha respondido. Sin él no puedo comprobar ni cambiar nada.',
  'refused.switched-off': 'Esto está desactivado',
  'refused.switched-off.next': 'Su organización no ofrece aquí el autoservicio.',
  'refused.switched-off.why': 'La directiva de su organización no permite por ahora que nadie lo haga por su cuenta.',
  'refused.out-of-scope': 'Esto aún no está disponible para usted',
  'refused.out-of-scope.next': 'Su organización lo ofrece solo a algunos grupos, y usted no está en ninguno de ellos.',
  'refused.out-of-scope.why':
    'La directiva indica los grupos que pueden usar el autoservicio. Los grupos dentro de otros también cuentan. Su cuenta no está en ninguno.',
  'refused.emergency': 'El autoservicio está cerrado de momento',
  'refused.emergency.next':
    'Su organización lo ha cerrado para proteger a todo el mundo. No se ha cambiado nada. Consulte a su soporte técnico.',
  'refused.emergency.why':
    'Puede que alguien esté intentando apropiarse de cuentas. Por eso un administrador ha detenido el autoservicio hasta que vuelva a ser seguro.',
  'refused.untouchable': 'No puedo tocar esta cuenta',
  'refused.untouchable.next': 'Su cuenta está desactivada, ha terminado o es de un tipo que nunca cambio.',
  'refused.untouchable.why':
    'Las cuentas deshabilitadas, caducadas, de invitado, de servicio, compartidas y de emergencia solo las cambian personas, nunca yo.',
  'refused.privileged': 'Su cuenta tiene demasiados privilegios para el autoservicio',
  'refused.privileged.next': 'Las cuentas con privilegios las restablecen personas, no yo.',
  'refused.privileged.why':
    'Quien se apropiara de una cuenta así podría apropiarse de mucho más. Por eso el autoservicio está desactivado para ella.',
  'refused.paused': 'El autoservicio está en pausa para su cuenta',
  'refused.paused.next': 'Hubo demasiados intentos erróneos. Se reabre por sí solo antes de un día.',
  'refused.paused.why':
    'Tras demasiados intentos erróneos en un día dejo de escuchar, por si no era usted. Esto no bloquea su cuenta. Si no era usted, avise a su soporte técnico.',
  'refused.frozen': 'El autoservicio está congelado para su cuenta',
  'refused.frozen.next': 'Alguien dijo en su nombre “no fui yo”. Su soporte técnico puede levantarlo, con una segunda persona.',
  'refused.frozen.why':
    'Mientras esté congelado, nadie puede restablecer, desbloquear ni cambiar nada de su cuenta desde aquí, tampoco usted. Escriba “no fui yo” para ver hasta cuándo.',
  'refused.not-registered': 'Aún no tiene nada registrado',
  'refused.not-registered.next': 'Si todavía sabe su contraseña, regístrese ahora. Si no, su soporte técnico puede ayudarle.',
  'refused.not-registered.why':
    'Para restablecer una contraseña necesito saber que es usted. Para eso tiene que haber registrado algo antes.',
  'refused.not-enough-methods': 'Lo que ha registrado no es suficiente',
  'refused.not-enough-methods.next':
    'Su organización pide más comprobaciones de las que permiten sus métodos. Su soporte técnico puede ayudarle ahora. Registre otro método cuando pueda.',
  'refused.not-enough-methods.why':
    'Dos comprobaciones deben ser de dos tipos distintos, como una aplicación y un código guardado. Un método desactivado o agotado no cuenta.',
  'refused.not-supported': 'Esto no se ofrece aquí',
  'refused.not-supported.next': 'Su organización lo ha desactivado.',
  'refused.not-supported.why': 'La directiva no lo ofrece o el directorio no puede hacerlo.',
  'refused.too-many': 'Por ahora es suficiente',
  'refused.too-many.next': 'Lo ha hecho muchas veces en poco tiempo. Espere e inténtelo de nuevo.',
  'refused.too-many.why': 'Los límites evitan que otros prueben cosas en su nombre.',
  'refused.not-verified': 'No he podido comprobar que es usted',
  'refused.not-verified.next': 'No se ha cambiado nada. Empiece de nuevo.',
  'refused.not-verified.why': 'Las comprobaciones que superó ya no eran recientes, o las reglas cambiaron mientras tanto.',
  'refused.link-spent': 'Su página se ha cerrado',
  'refused.link-spent.next': 'Esto no se ha terminado. Empiece de nuevo.',
  'refused.link-spent.why': 'Una página solo admite unos pocos intentos. Después se cierra, por si no era usted.',
  'refused.hold': 'Todavía no',
  'refused.hold.next': 'Después de un restablecimiento como el suyo, los métodos se quedan como están durante un día.',
  'refused.hold.why':
    'Ha entrado con un código guardado o con un aval. Durante un día no se puede añadir ni quitar nada, para que nadie que haya encontrado el código o engañado a un compañero pueda dejarle fuera.',
  'refused.interrupted': 'Hubo una interrupción',
  'refused.interrupted.next': 'Esto no se ha terminado. Empiece de nuevo.',
  'refused.interrupted.why': 'Algo se detuvo a medias por nuestra parte. Lo que no se terminó no se ha hecho.',

  'ended.cancelled': 'Cancelado',
  'ended.cancelled.next': 'Lo que se terminó sigue en pie; no se ha cambiado nada más. Escriba “ayuda” cuando me necesite.',
  'ended.expired': 'Se acabó el tiempo',
  'ended.expired.next': 'Lo que se terminó sigue en pie; no se ha cambiado nada más. Escriba “ayuda” para continuar.',
  'ended.superseded': 'Cerrado: ha empezado algo nuevo',
  'ended.superseded.next': 'Continúa más abajo o en su otro chat. Lo que se guardó sigue guardado.',
  'ended.outdated': 'Me han actualizado',
  'ended.outdated.next':
    'Esto no puede seguir donde estaba. Lo que se terminó sigue en pie. Escriba “ayuda” para empezar de nuevo.',
  'ended.helpdesk': 'Cerrado por su soporte técnico',
  'ended.helpdesk.next':
    'Un agente con el que habló ha cerrado lo que estaba abierto para su cuenta. Escriba “ayuda” para empezar de nuevo.',
  'ended.not-me': 'Cerrado: el autoservicio está congelado',
  'ended.not-me.next': 'Alguien dijo en nombre de su cuenta “no fui yo”, así que todo lo que estaba abierto ha terminado.',
  'ended.link-spent': 'Su página se ha cerrado',
  'ended.link-spent.next': 'Hubo demasiados intentos erróneos en ella. Escriba “ayuda” para empezar de nuevo.',

  'link.continue': 'Continúe en su página',
  'link.continue.explain':
    'Su página está abierta en un navegador. Continúe allí. Si la cerró, obtenga un enlace nuevo: la página anterior dejará de valer.',
  'link.elsewhere':
    'Alguien ha intentado abrir su página en otro navegador. Si no era usted, cancele esto y avise a su soporte técnico.',

  'stale.title': 'Esa pregunta ya ha terminado',
  'stale.explain': 'Ya se había respondido o empezó algo nuevo. Escriba “ayuda” cuando me necesite.',
  'public.see-direct': 'Le he respondido en un mensaje directo.',
  'public.write-direct': 'Escríbame en un mensaje directo. Aquí no hablo de cuentas.',
  'moved.title': 'Esto continúa más abajo',
  'outsider.title': 'Aquí no puedo ayudarle',
  'outsider.explain': 'Solo ayudo a miembros de pleno derecho de esta organización. Consulte a su soporte técnico.',
  'typed.use-buttons': 'Use los botones',
  'typed.use-buttons.explain':
    'No puedo aceptar eso como respuesta. Nunca escriba una contraseña ni un código en el chat: si acaba de hacerlo, cámbielos.',
  'typed.not-understood':
    'No he entendido eso. Si era una contraseña o un código: no lo he guardado, pero cámbielo, porque queda en el chat.',
  'help.meanwhile':
    'Tiene algo a medias: continúe más abajo o cancele. Un soporte técnico nunca le pide una contraseña ni un código.',
  'typed.busy': 'Un momento: todavía estoy en ello.',
  'member.unknown': 'Ahora mismo no puedo saber quién es usted',
  'member.unknown.explain':
    'La plataforma de chat no me ha respondido. Inténtelo de nuevo dentro de un minuto o consulte a su soporte técnico.',
  'unavailable.title': 'Ahora mismo no puedo trabajar',
  'unavailable.explain': 'Inténtelo de nuevo dentro de unos minutos. Si había algo en curso, le diré aquí en qué ha quedado.',
} as const;
