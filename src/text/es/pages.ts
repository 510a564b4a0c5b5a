/** Around every page. */
const frame = {
  'page.title': '{title} – {organisation}',
  'page.title.problem': 'Problema: {title} – {organisation}',
  'page.problem.title': 'Hay un problema',
  'page.safety': 'Nadie de su organización le pedirá nunca una contraseña ni un código. Escríbalos solo en esta página.',
  'page.safety.elsewhere':
    'Nadie de su organización le pedirá nunca una contraseña ni un código en un chat, por correo o por teléfono.',
  'page.busy': 'Un momento…',
  'page.stale':
    'Ese formulario estaba desactualizado: puede que se enviara dos veces o desde una pestaña anterior. No ha cambiado nada. Ahora está aquí.',
} as const;

const time = {
  'page.time.left':
    'Esta página se cierra dentro de {minutes, plural, one {un minuto aproximadamente} other {unos # minutos}} si no continúa.',
  'page.time.last':
    'Esta página se cierra dentro de {minutes, plural, one {un minuto aproximadamente} other {unos # minutos}}. Ya no se puede ampliar.',
  'page.time.end': 'Lo que no se haya enviado hasta entonces se descarta. Puede obtener un enlace nuevo en su chat.',
  'page.time.extended': 'Ahora tiene más tiempo.',
  'page.time.extended.title': 'Tiene más tiempo',
  'page.time.extended.explain': 'Cierre esta pestaña y continúe en la anterior.',
  'page.time.over': 'Se acabó el tiempo. Lo que no se había enviado se ha descartado. Obtenga un enlace nuevo en su chat.',
} as const;

const claim = {
  'page.call.title': '¿Está al teléfono con el soporte técnico?',
  'page.call.explain':
    'Si no puede abrir su chat, demuestre aquí que es usted. El agente ve que ha funcionado, pero nada de lo que escribe.',
  'page.call.account': 'Su cuenta',
  'page.call.number': 'El número que le digan',
  'page.call.number.hint': 'Seis dígitos. Los dice el agente.',
  'page.call.code': 'Un código suyo',
  'page.call.code.hint':
    'De su aplicación de autenticación, o uno de sus códigos de recuperación guardados. No se lo diga nunca a nadie.',
  'page.call.submit': 'Soy yo',
  'page.call.wrong': 'No coincide, o el número ya no es válido. Pida un número nuevo e inténtelo otra vez.',
  'page.call.doubt':
    '¿No le ha llamado nadie? Entonces cierre esta página. Si tiene dudas, cuelgue y llame usted al soporte técnico.',
  'page.call.done': 'Gracias',
  'page.call.done.explain': '{agent}, del soporte técnico, ya sabe que es usted.',
  'page.call.done.words': 'Pídale sus dos palabras. Debe decir: {words}. Si no puede, cuelgue y llame usted al soporte técnico.',
  'page.claim.title': 'Escriba su código de página',
  'page.claim.explain': 'Esta página es de una sola persona. El código demuestra que es usted.',
  'page.claim.label': 'Código de página',
  'page.claim.hint': 'Seis dígitos. Están en su chat, junto al botón que le ha traído aquí.',
  'page.claim.submit': 'Abrir mi página',
  'page.claim.after': 'Se abre solo en este navegador y solo una vez.',
} as const;

const passwords = {
  'page.password.title': 'Elija una contraseña nueva',
  'page.password.rules': 'Reglas para su contraseña nueva',
  'page.password.account': 'Cuenta',
  'page.password.current': 'Contraseña actual',
  'page.password.current.hint': 'La que usa ahora para iniciar sesión.',
  'page.password.new': 'Contraseña nueva',
  'page.password.again': 'Contraseña nueva, otra vez',
  'page.password.again.hint': 'Escriba la misma otra vez o péguela.',
  'page.password.show': 'Mostrar lo que escribo',
  'page.password.submit': 'Guardar mi contraseña nueva',
  'page.password.strength': 'Seguridad de la contraseña: {strength}.',
  'page.current.title': 'Escriba su contraseña actual',
  'page.current.explain': 'Demuestra que es usted. Solo se envía a su directorio y no se guarda.',
  'page.current.submit': 'Comprobar mi contraseña',
} as const;

const signIn = {
  'page.sign-in.title': 'Inicie sesión',
  'page.sign-in.register': 'Inicie sesión como todos los días. Así demuestra que es usted.',
  'page.sign-in.change': 'Primero inicie sesión como todos los días. Después podrá elegir aquí una contraseña nueva.',
  'page.sign-in.link': 'Inicie sesión con la cuenta que quiere usar aquí.',
  'page.sign-in.submit': 'Ir a la página de inicio de sesión',
  'page.sign-in.back': 'Escriba su contraseña en la página de inicio de sesión de su organización. Después volverá aquí.',
  'page.leaving.title': 'Ir a la página de inicio de sesión',
  'page.leaving.explain': 'Va a continuar en {host}. Escriba allí su contraseña solo si conoce esa página.',
  'page.leaving.go': 'Continuar',
  'page.signed-in.title': 'Ya está de vuelta',
  'page.signed-in.explain': 'Pulse una vez y seguimos donde lo dejó.',
  'page.signed-in.submit': 'Continuar',
} as const;

const authenticator = {
  'page.authenticator.title': 'Configure su aplicación de autenticación',
  'page.authenticator.explain':
    'Tenga a mano su teléfono, con una aplicación de autenticación. Sirve cualquiera que cree códigos de seis dígitos, como Microsoft Authenticator, Google Authenticator o Aegis.',
  'page.authenticator.once': 'Su clave es secreta. Se muestra una sola vez: asegúrese de que nadie mire por encima de su hombro.',
  'page.authenticator.reveal': 'Mostrar mi clave',
  'page.authenticator.have': 'Ya he añadido la clave',
  'page.authenticator.new': 'Mostrarme una clave nueva',
  'page.authenticator.new.explain': 'Una clave nueva sustituye a la anterior. Elimine la anterior en su aplicación.',
  'page.authenticator.step.add': 'Abra la aplicación y elija añadir una cuenta. Después enfoque esta imagen.',
  'page.authenticator.step.type': 'O escriba esta clave a mano en la aplicación:',
  'page.authenticator.step.same': '¿Está leyendo esto en ese teléfono?',
  'page.authenticator.step.open': 'Abrir mi aplicación de autenticación',
  'page.authenticator.step.code': 'Escriba los seis dígitos que muestra ahora la aplicación.',
  'page.authenticator.picture': 'Código QR de su clave. La clave también está escrita debajo.',
  'page.authenticator.key': 'Clave',
  'page.authenticator.account': 'Nombre de la cuenta en la aplicación: {account}',
  'page.authenticator.code': 'Código de seis dígitos',
  'page.authenticator.code.hint': 'Cambia cada 30 segundos. Vale cualquier código que muestre ahora la aplicación.',
  'page.authenticator.submit': 'Comprobar el código',
} as const;

const recovery = {
  'page.codes.title': 'Sus códigos de recuperación',
  'page.codes.explain':
    'Con uno de estos códigos puede demostrar que es usted cuando no tenga otra cosa a mano. Cada uno funciona una sola vez.',
  'page.codes.once':
    'Se muestran una sola vez. Tenga listos papel o una impresora y asegúrese de que nadie mire por encima de su hombro.',
  'page.codes.reveal': 'Mostrar mis códigos',
  'page.codes.keep': 'Anótelos o imprímalos y guárdelos donde guarda su pasaporte. No en su equipo.',
  'page.codes.list': 'Códigos de recuperación',
  'page.codes.for': 'Para {login}, en {organisation}',
  'page.codes.print': 'Imprimir',
  'page.codes.saved': 'Los he guardado',
  'page.codes.saved.explain': 'Funcionan en cuanto usted lo confirma. Los códigos anteriores dejan de funcionar.',
  'page.recovery.title': 'Escriba un código de recuperación',
  'page.recovery.explain': 'Use uno de los códigos que guardó al registrarse. Cada uno funciona una sola vez; táchelo después.',
  'page.recovery.label': 'Código de recuperación',
  'page.recovery.hint': 'En mayúsculas o minúsculas, con guiones o sin ellos.',
  'page.recovery.submit': 'Comprobar el código',
} as const;

const linking = {
  'page.linking.title': 'Su código de vinculación',
  'page.linking.explain':
    'Vincula su otro chat a su cuenta. Funciona una sola vez, durante diez minutos, y solo en el chat cuyo número ha escrito.',
  'page.linking.once':
    'Se muestra una sola vez. No se lo dé a nadie: quien vincule un chat con él puede pedir que se restablezca su contraseña.',
  'page.linking.reveal': 'Mostrar mi código de vinculación',
  'page.linking.code': 'Código de vinculación',
  'page.linking.type':
    'Escríbalo en la página de su otro chat, en menos de {minutes, plural, one {# minuto} other {# minutos}}. No lo escriba nunca en un chat.',
  'page.linking.done': 'Ya lo he escrito',
  'page.linking.enter.title': 'Escriba su código de vinculación',
  'page.linking.enter.explain':
    'Escriba “vincular otro chat” al bot en el chat que ya le conoce y ponga allí {number}. Entonces le mostrará el código, en una página aparte.',
  'page.linking.enter.hint': 'Doce letras y dígitos. En mayúsculas o minúsculas, con guiones o sin ellos.',
  'page.linking.enter.submit': 'Vincular este chat',
  'page.account.title': 'Nombre y contraseña de su cuenta',
  'page.account.explain':
    'Solo se envían a su directorio y no se guardan. Si los dos son correctos, se envía un código a la dirección de correo que su organización tiene de usted.',
  'page.account.name': 'Nombre de cuenta o dirección de correo',
  'page.account.name.hint': 'Lo que escribe al iniciar sesión en el trabajo.',
  'page.account.submit': 'Continuar',
} as const;

const pass = {
  'page.pass.title': 'Su pase',
  'page.pass.explain': 'El soporte técnico ha emitido un pase para usted. Solo usted puede verlo, aquí.',
  'page.pass.once': 'Se muestra una sola vez. Anótelo ahora y no se lo diga a nadie, tampoco al soporte técnico.',
  'page.pass.was-shown': 'Su pase ya se ha mostrado y no se volverá a mostrar. Si no lo anotó, pida otro al soporte técnico.',
  'page.pass.reveal': 'Mostrar mi pase',
  'page.pass.label': 'Pase',
  'page.pass.life': 'Funciona durante {minutes, plural, one {un minuto} other {# minutos}}.',
  'page.pass.life.once': 'Funciona una sola vez, durante {minutes, plural, one {un minuto} other {# minutos}}.',
  'page.pass.use.registration':
    'A continuación, escriba “registrar” al bot en su chat. Le pedirá este pase en una página como esta, nunca en el chat.',
  'page.pass.use.sign-in':
    'A continuación, inicie sesión en el trabajo con su nombre de usuario y este pase en lugar de su contraseña, y configure allí sus métodos.',
  'page.pass.done': 'Ya lo he anotado',
  'page.pass.enter.title': 'Escriba su pase',
  'page.pass.enter.explain': 'El pase que emitió el soporte técnico y que le mostró su página. Funciona una sola vez.',
  'page.pass.enter.hint': 'Dieciséis letras y dígitos. En mayúsculas o minúsculas, con guiones o sin ellos.',
  'page.pass.enter.submit': 'Comprobar mi pase',
} as const;

const messages = {
  'page.go-back': 'Ya ha terminado en esta página',
  'page.go-back.explain': 'Lo que ha hecho aquí está guardado. Vuelva a su chat: le dirá cuál es el siguiente paso.',
  'page.look-again': 'Mirar otra vez',
  'page.close': 'Puede cerrar esta página.',
} as const;

const problems = {
  'page.bad-link.title': 'Este enlace no funciona',
  'page.bad-link.explain':
    'Puede que haya caducado, que ya se haya usado, que se haya abierto en otro navegador o que el código no fuera correcto. Esta petición no ha cambiado nada; su chat le dice qué se hizo antes.',
  'page.bad-link.next':
    '¿Escribió mal el código? Entonces vuelva a la página anterior y escríbalo otra vez. Si no, vuelva a su chat y pida un enlace nuevo, que trae un código nuevo.',
  'page.too-many.title': 'Demasiadas peticiones',
  'page.too-many.explain': 'Han llegado muchas peticiones desde su red en poco tiempo. Esta no ha cambiado nada.',
  'page.too-many.next': 'Espere {seconds, plural, one {un segundo} other {# segundos}} e inténtelo de nuevo.',
  'page.not-yours.title': 'No hemos podido saber si esto viene de usted',
  'page.not-yours.explain':
    'Lo que ha enviado no procede de esta página, o su navegador no guarda cookies. No se ha cambiado nada.',
  'page.not-yours.next': 'Abra otra vez el enlace en su chat. Si vuelve a ocurrir, permita las cookies para esta página.',
  'page.unreadable.title': 'No hemos podido leerlo',
  'page.unreadable.explain': 'Lo que ha enviado su navegador no es lo que espera esta página. No se ha cambiado nada.',
  'page.unreadable.next': 'Abra otra vez el enlace en su chat.',
  'page.trouble.title': 'Algo no funciona por nuestra parte',
  'page.trouble.explain': 'No hemos podido terminarlo. Su chat le dirá si se ha cambiado algo.',
  'page.trouble.next': 'Inténtelo de nuevo dentro de unos minutos.',
  'page.reference': 'Número de referencia para su soporte técnico: {reference}',
  'page.problem.bare': 'Esta dirección no responde a eso.',
} as const;

/** Sentences of: pages. */
export const pages = {
  ...frame,
  ...time,
  ...claim,
  ...passwords,
  ...signIn,
  ...authenticator,
  ...recovery,
  ...linking,
  ...pass,
  ...messages,
  ...problems,
} as const;
