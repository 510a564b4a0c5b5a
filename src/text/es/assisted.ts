/** Sentences of what an agent begins and the person finishes, and of the manager who vouches. */
export const assisted = {
  'assisted.looking': 'Un momento',
  'assisted.who': '{agent}, del soporte técnico, ha iniciado esto con usted. Ticket: {ticket}.',
  'assisted.only-you': 'A partir de aquí solo puede seguir usted. Nadie del soporte técnico le pedirá lo que escriba o vea.',
  'assisted.assisted-reset': 'Elija una contraseña nueva',
  'assisted.assisted-reset.explain':
    'Abra una página solo para usted y elija en ella una contraseña nueva. La anterior dejará de funcionar.',
  'assisted.assisted-pass': 'Hay un pase esperándole',
  'assisted.assisted-pass.explain':
    'Abra una página solo para usted: muestra el pase una sola vez. Tenga a mano algo para anotarlo.',
  'assisted.button.assisted-reset': 'Elegir una contraseña nueva',
  'assisted.button.assisted-pass': 'Mostrar mi pase',
  'assisted.button.deny': 'No he pedido esto',
  'assisted.button.seen': 'Ya lo he anotado',
  'assisted.choose': 'Elija su contraseña nueva',
  'assisted.choose.explain':
    'Abra su página y elija en ella una contraseña nueva. La página le pedirá el código de página que aparece abajo. No se los dé a nadie, tampoco al soporte técnico.',
  'assisted.pass': 'Vea su pase',
  'assisted.pass.explain':
    'Abra su página: muestra su pase una sola vez. La página le pedirá el código de página que aparece abajo. No se los dé a nadie, tampoco al soporte técnico.',
  'assisted.revealing': 'Creando su pase',
  'assisted.shown': 'Su página muestra su pase',
  'assisted.shown.explain': 'No se volverá a mostrar. Anótelo antes de cerrar la página.',
  'assisted.pass.seen': 'Su pase está listo',
  'assisted.pass.seen.next': 'Inicie sesión en el trabajo con su nombre de usuario y el pase, y configure allí sus métodos.',
  'assisted.pass.register':
    'Regístrese de nuevo ahora. Le pediré el pase en una página solo para usted. Lo que había registrado antes dejará de valer.',
  'assisted.pass.not-issued': 'No hay ningún pase para usted',
  'assisted.pass.not-issued.next': 'Se ha rechazado, ha caducado o ya se ha usado. Consulte al soporte técnico.',
  'assisted.pass.not-confirmed': 'No hemos podido mostrarle un pase',
  'assisted.pass.not-confirmed.next': 'Hubo una interrupción. Pida otro al soporte técnico: este dejará de funcionar.',
  'assisted.over.none': 'No hay nada que hacer',
  'assisted.over.none.next': 'Lo que inició el soporte técnico ha terminado. Si aún lo necesita, vuelva a llamar.',
  'assisted.over.denied': 'Ha hecho bien en decirlo',
  'assisted.over.denied.next': 'No se ha cambiado nada. Hemos avisado a seguridad. Si tiene a alguien al teléfono, cuelgue.',

  'pass.prove': 'Tiene un pase del soporte técnico',
  'pass.prove.explain':
    'Abra su página y escriba allí el pase, nunca aquí. Lo que había registrado dejará de valer en cuanto registre algo nuevo. La página le pedirá el código de página que aparece abajo.',
  'pass.button.other': 'No lo tengo a mano',
  'problem.pass.wrong': 'Ese no es su pase, o ha caducado. Inténtelo de nuevo.',
  'problem.pass.wait': 'Demasiados intentos. Espere {seconds, plural, one {# segundo} other {# segundos}} e inténtelo de nuevo.',
  'problem.pass.unavailable':
    'Ahora mismo no hemos podido comprobarlo. Puede que el intento cuente. Vuelva a probar dentro de un minuto.',
  'problem.pass.interrupted':
    'Hubo una interrupción y puede que el pase ya se haya gastado. Pruebe una vez más o consulte al soporte técnico.',

  'vouch.looking': 'Un momento',
  'vouch.title': '¿Avala usted a {target}?',
  'vouch.who':
    '{target} ha llamado a {agent}, del soporte técnico, y ha perdido todas las formas de demostrar su identidad. Ticket: {ticket}.',
  'vouch.explain':
    'Si usted da su aval y una segunda persona está de acuerdo, {target} recibirá un pase para registrarse de nuevo. Nada más.',
  'vouch.only-if': 'Hable ahora con {target}, en persona o reconociendo su voz. Le dirá un número: escríbalo aquí.',
  'vouch.number': 'El número que le diga',
  'vouch.number.hint': 'Seis dígitos. Acéptelo solo de esa persona, no del soporte técnico.',
  'vouch.button.yes': 'Sé que es esa persona',
  'vouch.button.no': 'No doy mi aval',
  'vouch.problem.wrong': 'Ese no es el número. Pídalo otra vez.',
  'vouch.problem.interrupted': 'Hubo una interrupción. Escríbalo otra vez.',
  'vouch.problem.unavailable': 'No ha funcionado. Inténtelo de nuevo.',
  'vouch.over.vouched': 'Gracias',
  'vouch.over.vouched.next': 'El soporte técnico ya lo sabe. También tiene que estar de acuerdo una segunda persona.',
  'vouch.over.denied': 'Ha hecho bien en decirlo',
  'vouch.over.denied.next': 'No se ha cambiado nada. Hemos avisado a seguridad.',
  'vouch.over.failed': 'No ha funcionado',
  'vouch.over.failed.next': 'El número no era correcto o había caducado. El soporte técnico puede volver a pedírselo.',
  'vouch.over.none': 'Nadie le pide un aval',
  'vouch.over.none.next': 'La petición ha terminado.',

  'method.vouch.hint': 'Alguien que le conoce confirma que es usted',
  'voucher.wait': 'Diga este número',
  'voucher.wait.explain':
    '{kind, select, manager {Hemos preguntado a su responsable. Llame o vaya a ver a esa persona y dígale este número:} other {Hemos preguntado a {who}. Llame o vaya a ver a esa persona y dígale este número:}}',
  'voucher.wait.next':
    'Tiene {minutes, plural, one {# minuto} many {# minutos} other {# minutos}}; en cuanto lo escriba, esto sigue solo. Si no ha recibido ningún mensaje mío, ahora no puede avalarle: use otro método.',
  'button.voucher-look': 'Ya lo ha escrito',
  'problem.voucher.throttled': 'Esto ya se ha pedido varias veces, o alguien no ha querido avalarle. Espere o use otro método.',
  'problem.voucher.no-manager': 'El directorio no conoce a su responsable, o desde hace menos de tres días. Elija otra forma.',
  'problem.voucher.failed':
    'Nadie dio su aval: el número no era correcto, era demasiado tarde o la respuesta fue no. Elija de nuevo.',
  'problem.voucher.not-yet': 'Todavía no lo ha escrito.',
  'problem.voucher.self': 'Nadie se avala a sí mismo. Nombre a otra persona.',
  'problem.voucher.unavailable': 'No ha funcionado ahora mismo. Inténtelo de nuevo en un minuto.',
  'voucher.asked': '{target} le pide su aval',
  'voucher.asked.explain':
    '{purpose, select, reset {{target} quiere elegir una contraseña nueva.} unlock {{target} quiere desbloquear su cuenta.} change {{target} quiere cambiar su contraseña.} manage {{target} quiere cambiar sus métodos.} register {{target} quiere nombrarle como alguien que podrá darle su aval algún día.} rehearsal {{target} solo prueba si funciona. No abre nada.} other {{target} quiere mostrar su identidad.}}',
  'voucher.agree.explain':
    'Si está de acuerdo, {target} podrá pedírselo cuando no pueda entrar. Entonces le llamará y le dirá un número, y usted podrá negarse cada vez.',
  'voucher.first': 'Primero muestre que es usted, con su clave de acceso o su aplicación.',
  'button.voucher-go': 'Continuar',
  'voucher.over.vouched.next': 'Ya puede continuar.',
  'voucher.over.agreed.next': 'Desde mañana se lo pueden pedir.',
  'voucher.over.denied.next': 'Ha terminado, y la persona queda avisada.',
  'voucher.over.failed.next': 'El número no era correcto o era demasiado tarde. Pueden volver a pedírselo.',
  'voucher.over.not-allowed': 'Ahora no puede dar su aval',
  'voucher.over.not-allowed.next':
    'Puede dar su aval tres veces en 30 días, pero no a quien le avaló a usted ni poco después de que alguien le avalara.',
  'add.voucher': '¿Quién puede avalarle?',
  'add.voucher.explain':
    'Nombre a alguien del trabajo que conozca su voz. Le preguntamos si está de acuerdo; un día después ya cuenta. O elija a su responsable, quien sea en ese momento.',
  'add.voucher.known':
    'Esa persona necesita aquí una clave de acceso o una aplicación. La lista de sus métodos dice cuándo ha aceptado; no decimos si conocemos a alguien con ese nombre.',
  'add.voucher.label': 'Nombre de inicio de sesión o correo del trabajo',
  'button.ask-colleague': 'Preguntar',
  'button.my-manager': 'Mi responsable',
  'methods.row.voucher':
    '{kind, select, manager {su responsable} other {{who}}}, {state, select, waits {todavía no ha aceptado} gone {ya no puede dar su aval} other {cuenta desde el {from, date, dated}}}',
} as const;
