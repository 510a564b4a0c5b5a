/**
 * Sentences of text messages and calls, and of registering a number. A text message with a code stays within 160 characters where the organisation's
 * name is short, and without á, í, ó and ú, which the alphabet of text messages lacks: with them it has room for 70 only.
 */
export const phone = {
  'phone.text.for.reset':
    '{code} es su clave para restablecer su contraseña de {organisation}. El soporte nunca se la pide. ¿No es usted? No haga nada.',
  'phone.text.for.unlock':
    '{code} es su clave para desbloquear su cuenta de {organisation}. El soporte nunca se la pide. ¿No es usted? No haga nada.',
  'phone.text.for.change':
    '{code} es su clave para cambiar su contraseña de {organisation}. El soporte nunca se la pide. ¿No es usted? No haga nada.',
  'phone.text.for.manage-methods':
    '{code} es su clave para cambiar sus métodos de {organisation}. El soporte nunca se la pide. ¿No es usted? No haga nada.',
  'phone.text.for.confirm-address':
    '{code} es su clave para registrar este teléfono en {organisation}. El soporte nunca se la pide. ¿No es usted? No haga nada.',
  'phone.text.for.other': '{code} es su clave de {organisation}. El soporte nunca se la pide. ¿No es usted? No haga nada.',
  'phone.call.for.reset': 'Hola. Le llamamos de {organisation}, con su código para restablecer una contraseña.',
  'phone.call.for.unlock': 'Hola. Le llamamos de {organisation}, con su código para desbloquear una cuenta.',
  'phone.call.for.change': 'Hola. Le llamamos de {organisation}, con su código para cambiar una contraseña.',
  'phone.call.for.manage-methods': 'Hola. Le llamamos de {organisation}, con su código para cambiar sus métodos.',
  'phone.call.for.confirm-address': 'Hola. Le llamamos de {organisation}, con su código para registrar este número.',
  'phone.call.for.other': 'Hola. Le llamamos de {organisation}, con su código.',
  'phone.call.code': 'El código es: {digits}. Lo repito: {digits}.',
  'phone.call.nobody':
    'Nadie del soporte técnico se lo pedirá. Si no lo ha pedido usted, cuelgue: sin el código no ocurre nada. Adiós.',

  'method.mobile-phone-code.hint': 'Un código a su teléfono móvil',
  'method.office-phone-call.hint': 'Una llamada al teléfono de su oficina que dicta un código',
  'code.mobile-phone-code': 'Escriba el código que le hemos enviado',
  'code.mobile-phone-code.explain': 'Hemos enviado un mensaje de texto a {hint}. Puede tardar un minuto.',
  'code.mobile-phone-code.label': 'Código del mensaje de texto',
  'code.office-phone-call': 'Escriba el código que oiga',
  'code.office-phone-call.explain': 'Estamos llamando a {hint}. El código se dice dos veces.',
  'code.office-phone-call.label': 'Código de la llamada',
  'problem.send.unknown': 'No sabemos si el código ha llegado. Escríbalo si lo tiene o pida uno nuevo dentro de un minuto.',

  'button.call-me': 'Llamarme',
  'add.mobile': 'Añada un teléfono móvil',
  'add.mobile.explain':
    'Enviamos allí un mensaje de texto para comprobarlo. Empiece por + y el prefijo del país, como +44 7700 900123.',
  'add.mobile.label': 'Número de teléfono móvil',
  'add.mobile.confirm': 'Mire su teléfono',
  'add.mobile.confirm.explain': 'Hemos enviado un mensaje de texto al número que ha escrito. Puede tardar un minuto.',
  'add.office': 'Añada un teléfono de la oficina',
  'add.office.explain':
    'Le llamamos allí y dictamos un código. Empiece por + y el prefijo del país; no se puede llamar a extensiones.',
  'add.office.label': 'Número del teléfono de la oficina',
  'add.office.confirm': 'Su teléfono está sonando',
  'add.office.confirm.explain': 'Estamos llamando al número que ha escrito. El código se dice dos veces.',
  'problem.number.invalid': 'Eso no parece un número de teléfono. Empiece por + y el prefijo del país, sin extensión.',
  'problem.number.country': 'No podemos enviar a números de ese país.',
  'problem.number.kind': 'Ese tipo de número no se puede usar aquí. Escriba un número normal de móvil o de oficina.',
  'problem.number.in-use': 'Ese número ya está registrado.',
  'problem.number.throttled': 'Ya se han enviado varios códigos. Espere un rato o elija otra cosa.',
  'problem.number.unreachable':
    'Ahora mismo no hemos podido contactar con ese número. ¿Es correcto? Inténtelo de nuevo dentro de un minuto.',
  'problem.number.unavailable': 'Ahora mismo no hemos podido enviar el código. Inténtelo de nuevo dentro de un minuto.',
  'problem.number.interrupted': 'Hubo una interrupción. Inténtelo de nuevo.',
  'problem.number.unknown': 'No sabemos si el código ha llegado. Escríbalo si lo tiene o pida uno nuevo dentro de un minuto.',
} as const;
